// Writes the table of factions that the server ships.
//   node scripts/generate-facts/factions.mjs factions.json
// The source is a list of faction periods of both chambers. Dates in it that are not confirmed are never shipped
// as facts: they become a month, a year, or "about".
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const output = path.join(root, 'server/src/references/facts/factions.json');

/**
 * What the notes of the source say of dates that are not fully confirmed, in figures: `from` and `to` as precisely as
 * they are confirmed, `about` where only a guess exists. Keyed by chamber and name; the notes are prose, so a person
 * read them.
 */
const readNotes = {
  'TK Lid Brinkman': { from: null, fromAbout: '2012-03' },
  'TK Groep Bontes/Van Klaveren': { fromAbout: '2014' },
  'TK Van Vliet': { fromAbout: '2014-03' },
  'TK Klein': { fromAbout: '2014' },
  'TK 50PLUS/Baay-Timmerman': { fromAbout: '2014' },
  'TK Houwers': { from: '2015-03' },
  'TK Van Haga': { fromAbout: '2019-09', toAbout: '2020' },
  'TK Van Kooten-Arissen': { fromAbout: '2019-07', toAbout: '2020-05' },
  'TK Groep Krol/vKA': { fromAbout: '2020-05', toAbout: '2020-10' },
  'TK Krol': { fromAbout: '2020' },
  'TK Fractie Den Haan': { from: '2021-05' },
  'TK Groep Van Haga': { from: '2021-05' },
  'TK Lid Omtzigt': { from: '2021-09' },
  'TK Lid Gündoğan': { from: '2022-03' },
  'TK Lid Ephraim': { from: '2023-09' },
  'EK Fractie-Duthler': { fromAbout: '2019' },
  'EK Fractie-Otten': { from: '2019-07' },
  'EK Fractie-Van Gasteren': { from: null, fromAbout: '2026-04' },
};

/** Days that open or close a term whose dates are not confirmed: only the year is shipped. */
function unconfirmedTermDays(source) {
  const days = new Set();
  for (const term of source.terms) {
    if (term.datesConfirmed) continue;
    const next = source.terms.find((other) => other.chamber === term.chamber && other.from > term.from);
    days.add(`${term.chamber} ${term.from}`);
    if (!next?.datesConfirmed) days.add(`${term.chamber} ${term.to}`);
  }
  return days;
}

function chamberOf(code) {
  return code === 'TK' ? 'II' : 'I';
}

function toFaction(source, entry, uncertainDays) {
  const note = readNotes[`${entry.chamber} ${entry.name}`] ?? {};
  const sure = (day) =>
    day !== null && uncertainDays.has(`${entry.chamber} ${day}`) ? day.slice(0, 4) : day;
  const seatCounts = Object.entries(entry.seatsAtElection ?? {}).map(([term, seats]) => ({
    date: source.terms.find((one) => one.chamber === entry.chamber && one.term === term).from.slice(0, 4),
    seats,
  }));
  // Only the live snapshots are dated; the size of a splinter group is its size, without a day.
  const snapshot = Object.entries(source.snapshots).find(([label]) => label.startsWith(entry.chamber));
  if (entry.seatsOctober2026 !== undefined) {
    seatCounts.push({ date: snapshot[0].slice(3), seats: entry.seatsOctober2026 });
  }
  return {
    name: entry.name,
    fullName: entry.fullName,
    aliases: entry.aliases,
    chamber: chamberOf(entry.chamber),
    kind: entry.kind,
    from: 'from' in note ? note.from : sure(entry.from),
    fromAbout: note.fromAbout ?? null,
    satBefore: entry.fromIsFirstKnownTerm ?? false,
    to: sure(entry.to),
    toAbout: note.toAbout ?? null,
    seats: seatCounts,
    size: entry.seats ?? null,
    splitFrom: entry.splitFrom ?? null,
    mergedInto: entry.mergedInto ?? null,
    renamedTo: entry.renamedTo ?? null,
    formerName: entry.formerName ?? null,
    confirmed: entry.confirmed,
  };
}

const input = process.argv[2];
if (input === undefined) {
  console.error('Usage: node scripts/generate-facts/factions.mjs FACTIONS.json');
  process.exit(2);
}
const source = JSON.parse(await readFile(input, 'utf8'));
const uncertainDays = unconfirmedTermDays(source);
const factions = source.factions.map((entry) => toFaction(source, entry, uncertainDays));
const terms = source.terms.map((term) => ({
  chamber: chamberOf(term.chamber),
  from: term.datesConfirmed ? term.from : term.from.slice(0, 4),
  to: term.to,
}));
await writeFile(output, JSON.stringify({ terms, factions }));
const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
const formatted = spawnSync(process.execPath, [biome, 'check', '--write', output], { stdio: 'inherit' });
process.exitCode = formatted.status ?? 1;
console.log(`${factions.length} faction periods written to ${path.relative(root, output)}`);
