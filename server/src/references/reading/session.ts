import { isDigit, isLetter } from '../../text/characters';
import { readDash, readMark, skipGap, skipSpaces } from './gap';
import { numberValue, readDigits } from './number';
import { readWord } from './word';

/** What was read of a session year. Filled by `readSession`; kept by the caller and used again. */
export interface SessionScan {
  /** First year of the (first) session: 2022 for "2022/23". */
  year: number;
  /** Whether the two years follow each other; "2022/25" is none (reference.ts, `impossible-session`). */
  possible: boolean;
  /** Offset of the first digit. */
  start: number;
}

export function newSessionScan(): SessionScan {
  return { year: 0, possible: true, start: 0 };
}

/** "2022-2023" for 2022. */
export function sessionName(year: number): string {
  let name = names[year - FIRST_YEAR];
  if (name === undefined) {
    name = `${year}-${year + 1}`;
    names[year - FIRST_YEAR] = name;
  }
  return name;
}

const FIRST_YEAR = 1800;
const LAST_YEAR = 2099;
/** Names made so far, by year: a paper cites the same few sessions again and again. */
const names: string[] = [];

/**
 * One session year: "2022/23", "2022-2023", "2022–’23", "1985/- 86", "2022 / 2023", all kinds of dashes.
 * @returns the offset behind it; -1 when it is none, also when a word or digit is stuck to it
 */
export function readSession(text: string, at: number, end: number, scan: SessionScan): number {
  // 18xx, 19xx or 20xx: nearly every other number ends here.
  const century = text.charCodeAt(at);
  if (century !== 49 && century !== 50) return -1;
  const first = readDigits(text, at, end, 4);
  if (first < 0 || first - at !== 4) return -1;
  const year = numberValue(text, at, first);
  if (year < FIRST_YEAR || year > LAST_YEAR) return -1;
  const slash = text.charCodeAt(first) === 47 && isDigit(text.charCodeAt(first + 1));
  let next = slash && first + 1 < end ? first + 1 : readYearMark(text, first, end);
  if (next < 0) return -1;
  const code = next < end ? text.charCodeAt(next) : 0;
  if (isApostrophe(code)) next++;
  const behind = readDigits(text, next, end, 4);
  if (behind < 0) return -1;
  const width = behind - next;
  if (width !== 2 && width !== 4) return -1;
  const second = numberValue(text, next, behind);
  const following = width === 4 ? year + 1 : (year + 1) % 100;
  scan.possible = second === following;
  // "2011/12" alone may be a number of a gazette; what is no pair of years must at least look like one.
  if (!scan.possible && (width === 4 ? second < FIRST_YEAR || second > LAST_YEAR : second < year % 100))
    return -1;
  scan.year = year;
  scan.start = at;
  return behind;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018;
}

/**
 * A session year of two digits each, "07/08", "'95/'96": only where a label has been read.
 * @returns the offset behind it, -1 when it is none
 */
export function readShortSession(text: string, at: number, end: number, scan: SessionScan): number {
  const from = isApostrophe(text.charCodeAt(at)) ? at + 1 : at;
  const first = readDigits(text, from, end, 2);
  if (first !== from + 2) return -1;
  const mark = readYearMark(text, first, end);
  const next = mark >= 0 && isApostrophe(text.charCodeAt(mark)) ? mark + 1 : mark;
  const behind = next < 0 ? -1 : readDigits(text, next, end, 2);
  if (behind !== next + 2) return -1;
  const year = numberValue(text, from, first);
  if (numberValue(text, next, behind) !== (year + 1) % 100) return -1;
  scan.year = year + (year >= 45 ? 1900 : 2000);
  scan.possible = true;
  scan.start = at;
  return behind;
}

/**
 * One session or several ("1999/2000, 2000/2001", "1993/94-1996/97") with a word before it or not ("vergaderjaar",
 * "zitting"). The scan has the first.
 */
export function readSessions(
  text: string,
  at: number,
  end: number,
  scan: SessionScan,
  most = MOST_SESSIONS,
): number {
  const from = skipSessionWord(text, at, end);
  let behind = readSession(text, from, end, scan);
  if (behind < 0) return -1;
  const { year, possible, start } = scan;
  for (let more = 0; more < most; more++) {
    const next = readSessionMark(text, behind, end);
    const following = next < 0 ? -1 : readSession(text, next, end, scan);
    if (following < 0 || !scan.possible) break;
    behind = following;
  }
  scan.year = year;
  scan.possible = possible;
  scan.start = start;
  return behind;
}

const MOST_SESSIONS = 20;

/** Behind "vergaderjaar", "zitting" and the like; `at` itself when there is no such word. */
export function skipSessionWord(text: string, at: number, end: number): number {
  const code = at < end ? text.charCodeAt(at) | 32 : 0;
  if (code !== 118 && code !== 122) return at;
  for (const word of sessionWords) {
    const behind = readWord(text, at, end, word);
    if (behind >= 0) return skipGap(text, readMark(text, behind, end, 46) > 0 ? behind + 1 : behind, end);
  }
  return at;
}

const sessionWords = [
  'vergaderjaren',
  'vergaderjaar',
  'vergaderj',
  'zittingsjaar',
  'zittingjaar',
  'zitting',
  'vj',
];

/** What joins two years: "/", a dash, "/-", with spaces or not. */
function readYearMark(text: string, at: number, end: number): number {
  let next = skipSpaces(text, at, end);
  const slash = readMark(text, next, end, 47);
  const dash = readDash(text, slash < 0 ? next : slash, end);
  if (slash < 0 && dash < 0) return -1;
  next = skipSpaces(text, dash < 0 ? slash : dash, end);
  // A line may end behind the mark: "2022-⏎2023".
  if (next < end && !isDigit(text.charCodeAt(next))) next = skipGap(text, next, end);
  return next;
}

function readSessionMark(text: string, at: number, end: number): number {
  const next = skipGap(text, at, end);
  if (next >= end) return -1;
  const code = text.charCodeAt(next);
  if (code === 44 || code === 59) return skipGap(text, next + 1, end);
  if (isLetter(code) && (code | 32) !== 101) return -1;
  const word = readWord(text, next, end, 'en');
  if (word >= 0) return skipGap(text, word, end);
  const dash = readDash(text, next, end);
  return dash < 0 ? -1 : skipGap(text, dash, end);
}
