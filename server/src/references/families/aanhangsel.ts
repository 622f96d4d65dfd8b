import type { Family } from '../family';
import { LOOKAHEAD } from '../family';
import { readMark, skipGap, skipSeparator } from '../reading/gap';
import { newPinCiteScan, readPinCites } from '../reading/pin-cite';
import { countsSomething, readListJoin, readPlainNumber, skipNumberLabel } from '../reading/plain-number';
import { plainItem, plainReference, type ReferenceData } from '../reading/plain-reference';
import { newSessionScan, readSessions, sessionName } from '../reading/session';
import { readOneOf } from '../reading/word';
import type { Reference, ReferenceItem } from '../reference';
import { prefixOf, readVolume, type Volume } from './handelingen-volume';

/**
 * Answered written questions, in the annex of the Handelingen (domain.md 3, row "Aanhangsel"):
 *   reference = label [ chamber ] [ session ] [ "nr." ] number { join number } [ "(" session ")" ]
 *   label     = ( "Aanhangsel" | "Aanh." ) [ "van de" | "der" | "bij de" ] ( "Handelingen" | "Hand." )
 *             | "Handelingen" [ chamber ] [ session ] "Aanhangsel"
 * "Aanhangsel Handelingen II 2019/20, nr. 89", "Aanhangsel van de Handelingen, vergaderjaar 2024–2025, nr. 1028".
 * Without a chamber it is the Tweede Kamer's: the Eerste Kamer has 427 of 86,000.
 */
export const aanhangsel: Family<'references'> = {
  name: 'Aanhangsel of the Handelingen',
  track: 'references',
  triggers: ['aanhangsel', 'aanh.', 'aanh '],
  read: ({ text, end }, at) => readAanhangsel(text, at, Math.min(end, at + LOOKAHEAD)),
  examples: [
    { text: 'zie «Aanhangsel Handelingen II 2019/20, nr. 89»', targets: ['ah-tk-20192020-89'] },
    {
      text: '«Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 1028».',
      targets: ['ah-tk-20242025-1028'],
    },
    { text: '«Aanhangsel van de Handelingen II 2009/10, nr. 1234»', targets: ['ah-tk-20092010-1234'] },
    { text: '«Aanh. Hand. I 2007/08, nr. 5»', targets: ['ah-ek-20072008-5'] },
    { text: '«Aanhangsel Handelingen TK, 2007/08, nr. 1835», blz 33', targets: ['ah-tk-20072008-1835'] },
    {
      text: '«Aanhangsel Handelingen II 2015/16, nrs. 12 en 13»',
      targets: ['ah-tk-20152016-12', 'ah-tk-20152016-13'],
      note: 'several numbers',
    },
    {
      text: 'Tweede Kamer, vergaderjaar 2021–2022, «Aanhangsel van de Handelingen, nr. 2840»',
      targets: ['ah-tk-20212022-2840'],
      note: 'the session before it',
    },
    { text: 'Kamervragen («Aanhangsel) 2019-2020, nr. 1235»', targets: ['ah-tk-20192020-1235'] },
    { text: '«Handelingen II 2005/06, Aanhangsel, nr. 123»', targets: ['ah-tk-20052006-123'] },
    {
      text: "«aanhangsels Handelingen vergaderjaar '95/'96, nrs. 1171 en 1308»",
      targets: ['ah-tk-19951996-1171', 'ah-tk-19951996-1308'],
      note: 'years without their century',
    },
    { text: '«Aanhangsel Handelingen nr. 89»', targets: null, note: 'without a session' },
  ],
};

const MOST_NUMBERS = 30;
const LONGEST_RANGE = 30;

function readAanhangsel(text: string, at: number, end: number): Reference | null {
  let next = readOneOf(text, at, end, ['aanhangsels', 'aanhangsel', 'aanh']);
  if (next < 0) return null;
  // "Kamervragen (Aanhangsel) 2019-2020, nr. 1235": how the official site calls them.
  if (text.charCodeAt(next) === 41 && at > 0 && text.charCodeAt(at - 1) === 40) {
    const named = readVolume(text, next + 1, end);
    return named === null || named.year === 0 ? null : readNumbers(text, at, named, named.end, end);
  }
  next = skipDot(text, next, end);
  const of = readOneOf(text, next, end, ['van de', 'bij de', 'der', 'van', 'bij']);
  if (of > 0) next = skipGap(text, of, end);
  const label = readOneOf(text, next, end, ['handelingen', 'hand']);
  if (label < 0) return null;
  const dot = readMark(text, label, end, 46);
  const volume = readVolume(text, dot > 0 ? dot : label, end);
  if (volume === null) return null;
  const session = volume.year > 0 ? null : readSessionBefore(text, at);
  return readNumbers(text, at, session === null ? volume : { ...volume, ...session }, volume.end, end);
}

/** How far before the label the session may begin: "vergaderjaar 2021–2022, Aanhangsel van de Handelingen, nr. 2840". */
const LONGEST_SESSION = 30;

/** The session that stands right before the label. */
function readSessionBefore(text: string, at: number): { year: number; possible: boolean } | null {
  const before = text.slice(Math.max(0, at - LONGEST_SESSION), at);
  const found = /\bvergaderjaar\s+(?=\d{4}[^\d])/i.exec(before);
  if (found === null) return null;
  const start = at - before.length + found.index + found[0].length;
  const scan = newSessionScan();
  const behind = readSessions(text, start, at, scan);
  if (behind < 0 || !/^,?\s*$/.test(text.slice(behind, at))) return null;
  return { year: scan.year, possible: scan.possible };
}

/** "Handelingen II 2005/06, Aanhangsel, nr. 123": the word stands behind the session. */
export function readAnnexOfHandelingen(
  text: string,
  start: number,
  volume: Volume,
  end: number,
): Reference | null {
  const word = readOneOf(text, skipSeparator(text, volume.end, end), end, ['aanhangsel', 'aanh']);
  if (word < 0) return null;
  const dot = readMark(text, word, end, 46);
  return readNumbers(text, start, volume, dot > 0 ? dot : word, end);
}

function readNumbers(text: string, start: number, given: Volume, at: number, end: number): Reference | null {
  let number = readPlainNumber(text, skipNumberLabel(text, skipSeparator(text, at, end), end), end, 5);
  if (number === null) {
    if (given.year === 0) return null;
    const item = plainItem(start, at, null);
    return plainReference('aanhangsel', { start, end: at }, [item], {
      ...dataOf(given),
      doubts: ['incomplete'],
    });
  }
  const numbers = [number];
  for (let count = 0; count < MOST_NUMBERS; count++) {
    const join = readListJoin(text, number.end, end);
    const next = join === null ? null : readPlainNumber(text, join.end, end, 5);
    if (
      join === null ||
      next === null ||
      countsSomething(text, next.end, end) ||
      isYearPair(text, next.start, end)
    )
      break;
    const gap = Number(next.digits) - Number(number.digits);
    if (join.range && (gap <= 0 || gap > LONGEST_RANGE)) break;
    for (let value = 1; join.range && value < gap; value++) {
      numbers.push({ ...next, digits: String(Number(number.digits) + value) });
    }
    numbers.push(next);
    number = next;
  }
  const late = given.year > 0 ? null : readLateSession(text, number.end, end);
  const volume = late === null ? given : { ...given, ...late };
  const prefix = prefixOf('ah', volume);
  const items: ReferenceItem[] = numbers.map((one) =>
    plainItem(one.start, one.end, prefix === null ? null : `${prefix}-${Number(one.digits)}`),
  );
  const pins = newPinCiteScan();
  const extent = readPinCites(text, number.end, end, pins);
  return plainReference('aanhangsel', { start, end: number.end }, items, {
    ...dataOf(volume),
    page: pins.page,
    extent: Math.max(extent, late?.end ?? 0),
  });
}

/** "(vergaderjaar 2019/20)", ", vergaderjaar 2019/20" behind the number. */
function readLateSession(
  text: string,
  at: number,
  end: number,
): { year: number; possible: boolean; end: number } | null {
  let next = skipSeparator(text, at, end);
  const open = readMark(text, next, end, 40);
  if (open > 0) next = skipGap(text, open, end);
  const scan = newSessionScan();
  const behind = readSessions(text, next, end, scan);
  if (behind < 0) return null;
  const close = open > 0 ? readMark(text, behind, end, 41) : -1;
  return { year: scan.year, possible: scan.possible, end: close > 0 ? close : behind };
}

function isYearPair(text: string, at: number, end: number): boolean {
  return readSessions(text, at, end, newSessionScan()) > 0;
}

function dataOf(volume: Volume): ReferenceData {
  return {
    chamber: volume.chamber,
    session: volume.year === 0 ? null : sessionName(volume.year),
    doubts: volume.possible ? [] : ['impossible-session'],
  };
}

function skipDot(text: string, at: number, end: number): number {
  const dot = readMark(text, at, end, 46);
  return skipGap(text, dot > 0 ? dot : at, end);
}
