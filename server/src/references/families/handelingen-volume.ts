import { type ChamberScan, readChamber } from '../reading/chamber';
import { skipGap, skipSeparator } from '../reading/gap';
import { readPlainNumber } from '../reading/plain-number';
import {
  newSessionScan,
  readSessions,
  readShortSession,
  type SessionScan,
  skipSessionWord,
} from '../reading/session';
import { readToken } from '../reading/token';
import { readOneOf } from '../reading/word';
import type { Chamber } from '../reference';

/** What a label and its session say, for Handelingen and their Aanhangsel alike. */
export interface Volume {
  readonly chamber: Chamber | null;
  /** First year of the session; 0 when not printed. */
  readonly year: number;
  readonly possible: boolean;
  /** Offset behind the session (or the chamber, or the label), without the gap. */
  readonly end: number;
}

/** "van de Tweede Kamer, vergaderjaar 2019–2020", "II 2022/23", "TK 12 maart 2015". */
export function readVolume(text: string, at: number, end: number): Volume | null {
  let next = skipGap(text, at, end);
  const of = readOneOf(text, next, end, ['van de', 'van', 'der']);
  if (of > 0) {
    next = skipGap(text, of, end);
    // "Handelingen der Staten-Generaal II": the chamber follows.
    const general = readOneOf(text, next, end, ['staten-generaal', 'staten generaal']);
    if (general > 0) next = skipGap(text, general, end);
  } else next = skipSeparator(text, at, end);
  const chamber: ChamberScan = { chamber: null };
  // "2" is a chamber only when a session follows it; "2007/08" is a session.
  const named = readNamedChamber(text, next, end, chamber);
  let behind = named > 0 ? named : at;
  next = skipSeparator(text, behind, end);
  const session = newSessionScan();
  const read = readSessionHere(text, next, end, session);
  if (read > 0) {
    behind = read;
    // "vergaderjaar 2014–2015, Tweede Kamer": the chamber may come last.
    if (chamber.chamber === null) {
      const late = readNamedChamber(text, skipSeparator(text, behind, end), end, chamber);
      if (late > 0) behind = late;
    }
    // The day of the sitting may stand behind the session.
    const day = readDate(text, skipSeparator(text, behind, end), end);
    if (day !== null) behind = day.end;
    return { chamber: chamber.chamber, year: session.year, possible: session.possible, end: behind };
  }
  const dated = readDate(text, next, end);
  if (dated !== null) return { chamber: chamber.chamber, ...dated, possible: true };
  return named > 0 || readOneOf(text, next, end, ['nrs', 'nr', 'nummer']) > 0
    ? { chamber: chamber.chamber, year: 0, possible: true, end: behind }
    : null;
}

function readNamedChamber(text: string, at: number, end: number, scan: ChamberScan): number {
  const session = newSessionScan();
  if (readSessionHere(text, at, end, session) > 0) return -1;
  return readChamber(text, at, end, scan);
}

function readSessionHere(text: string, at: number, end: number, scan: SessionScan): number {
  const session = readSessions(text, at, end, scan);
  return session > 0 ? session : readShortSession(text, skipSessionWord(text, at, end), end, scan);
}

/** "12 maart 2015": the session of a day, but for September, in which sessions change on a day that differs. */
function readDate(text: string, at: number, end: number): { year: number; end: number } | null {
  const van = readOneOf(text, at, end, ['van', 'd.d.', 'd.d', 'dd.', 'dd']);
  const day = readPlainNumber(text, van > 0 ? skipGap(text, van, end) : at, end, 2);
  const month = day === null ? null : readToken(text, skipGap(text, day.end, end), end);
  if (month === null) return null;
  const index = months.indexOf(month.word);
  const year = readPlainNumber(text, skipGap(text, month.end, end), end, 4);
  if (index < 0 || year === null || year.digits.length !== 4) return null;
  const september = index === 8;
  return { year: september ? 0 : Number(year.digits) - (index < 8 ? 1 : 0), end: year.end };
}

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** "h-tk-20222023"; null without a session. Handelingen without a chamber are the Tweede Kamer's (domain.md 2.2, 108). */
export function prefixOf(series: 'h' | 'ah', { chamber, year, possible }: Volume): string | null {
  if (year === 0 || !possible) return null;
  const house = chamber === 'I' ? 'ek' : chamber === 'VV' || chamber === 'I/II' ? 'vv' : 'tk';
  return `${series}-${house}-${year}${year + 1}`;
}
