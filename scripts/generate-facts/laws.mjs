// Writes the table of laws whose id is confirmed, as the server ships it.
//   node scripts/generate-facts/laws.mjs laws.json
// The source is a list of laws with, for each, the pages that name its BWB id. Names without a confirmed id are
// kept by hand in law-names.json beside the output.
import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const output = path.join(root, 'server/src/references/facts/laws.json');

/** An id that a single page of no authority names is not confirmed. */
const weakSource = /single source/;

/**
 * Entries that are left out though their id is confirmed: the Reglement van Orde of 1993. Papers cite "het Reglement
 * van Orde" of their own day; since 2021 that is another one, whose id nobody confirmed (domain.md 3.1).
 */
const leftOut = new Set(['BWBR0006023']);

/** Aliases that are words of the language, or that name a part of a law and not the law. */
const noNames = new Set(['Aanwijzingen']);

/** "Burgerlijk Wetboek Boek 7A": ten laws of one name, told apart by the Boek. */
const bookName = /^Burgerlijk Wetboek Boek (\d+A?)$/;

/**
 * An abbreviation is read with its capitals, a name without regard to them. Words of more than six letters make a
 * name: "Vw 2000", "Wgbh/cz" and "Wet Bibob" are abbreviations, "Zorgtoeslagwet" and "Kaderwet zbo's" are names.
 */
function isAbbreviation(alias) {
  return alias.split(/[^\p{L}]+/u).every((word) => word.length <= 6) && !alias.includes(' en ');
}

/** "Europees Sociaal Handvest (herzien)": what stands in brackets behind a name is seldom cited with it. */
function withoutBrackets(name) {
  return name.replace(/ \([^)]*\)$/, '');
}

const input = process.argv[2];
if (input === undefined) {
  console.error('Usage: node scripts/generate-facts/laws.mjs LAWS.json');
  process.exit(2);
}
const source = JSON.parse(await readFile(input, 'utf8'));
const wrongIds = new Set(Object.keys(source.wrongIdsSeenInTheWild));
const books = {};
const laws = [];
for (const law of source.laws) {
  if (leftOut.has(law.bwbId) || law.confirmedBy.every((page) => weakSource.test(page))) continue;
  const book = bookName.exec(law.name);
  if (book !== null) {
    books[book[1]] = law.bwbId;
    continue;
  }
  // A wrong id is wrong for one law and right for another: it must stand under the name that the list says.
  if (wrongIds.has(law.bwbId) && !source.wrongIdsSeenInTheWild[law.bwbId].includes('(it is')) {
    throw new Error(`${law.bwbId} is known to be wrong, and stands under ${law.name}`);
  }
  const aliases = law.aliases.filter((alias) => !noNames.has(alias));
  const abbreviations = aliases.filter(isAbbreviation);
  if (law.abbreviation !== null) abbreviations.unshift(law.abbreviation);
  const names = [withoutBrackets(law.name), ...aliases.filter((alias) => !isAbbreviation(alias))];
  laws.push([law.bwbId, names, abbreviations]);
}

await writeFile(
  output,
  JSON.stringify({
    source: 'BWB ids confirmed from official BWB output or independent public lists (domain guide, 3.1).',
    books,
    laws,
  }),
);
const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
const formatted = spawnSync(process.execPath, [biome, 'check', '--write', output], { stdio: 'inherit' });
process.exitCode = formatted.status ?? 1;
console.log(`${laws.length} laws written to ${path.relative(root, output)}`);
