import { isDigit, isLetterOrDigit } from '../../text/characters';
import { readDash, readMark, skipGap, skipSpaces } from './gap';
import { readToken } from './token';
import { wordList } from './word-list';

/** A printed number: its digits and where they end. */
export interface PlainNumber {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

const readNumberLabel = wordList(['nummers', 'nummer', 'nrs', 'nr', 'nos', 'no']);
const readRangeWord = wordList(['t/m', 'tot en met']);
const readJoinWord = wordList(['en', 'of', 'alsmede']);

/** Words behind a number that make it a date, an amount or a count, and not one more number of a list. */
const countedThings = new Set(
  (
    'januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul ' +
    'aug sep sept okt nov dec andere overige artikelen leden bijlagen jaar jaren maanden weken dagen uur miljoen ' +
    'miljard euro procent keer maal landen lidstaten gemeenten personen'
  ).split(' '),
);

/** A run of at most `most` digits that no letter or digit follows; null when there is none. */
export function readPlainNumber(text: string, at: number, end: number, most: number): PlainNumber | null {
  let behind = at;
  while (behind < end && behind - at <= most && isDigit(text.charCodeAt(behind))) behind++;
  if (behind === at || behind - at > most) return null;
  if (behind < end && isLetterOrDigit(text.charCodeAt(behind))) return null;
  return { start: at, end: behind, digits: text.slice(at, behind) };
}

/** "nr.", "nrs.", "nummer", "no." with the gap behind it. @returns `at` itself when there is none */
export function skipNumberLabel(text: string, at: number, end: number): number {
  const label = readNumberLabel(text, at, end);
  if (label < 0) return at;
  const dot = readMark(text, label, end, 46);
  return skipGap(text, dot > 0 ? dot : label, end);
}

/** What joins a number to the next of its list. */
export interface ListJoin {
  /** Offset of the next number. */
  readonly end: number;
  /** "t/m", "tot en met", a dash: all numbers between count too. */
  readonly range: boolean;
  /** Whether "nr." stands before the next number. */
  readonly labelled: boolean;
}

/** ", ", " en ", " & ", " t/m ", "–" between two numbers of one list; null when there is none. */
export function readListJoin(text: string, at: number, end: number): ListJoin | null {
  let next = skipGap(text, at, end);
  const comma = readMark(text, next, end, 44);
  if (comma > 0) next = skipGap(text, comma, end);
  const range = readRangeWord(text, next, end);
  if (range > 0) return joinBefore(text, range, end, true);
  const and = readJoinWord(text, next, end);
  if (and > 0) return joinBefore(text, and, end, false);
  if (comma > 0) return joinBefore(text, next, end, false);
  const dash = readDash(text, next, end);
  return dash < 0 ? null : { end: skipSpaces(text, dash, end), range: true, labelled: false };
}

function joinBefore(text: string, at: number, end: number, range: boolean): ListJoin {
  const from = skipGap(text, at, end);
  const number = skipNumberLabel(text, from, end);
  return { end: number, range, labelled: number > from };
}

/** Whether the number that ends at `at` counts something ("3 mei", "2 andere", "5%") and is none of a list. */
export function countsSomething(text: string, at: number, end: number): boolean {
  const next = at < end ? text.charCodeAt(at) : 0;
  // "2018/0064", "5%", "10:15", "3.2", "2-3": part of another number.
  if (next === 47 || next === 37 || (next === 58 && isDigit(text.charCodeAt(at + 1)))) return true;
  if ((next === 46 || next === 44) && at + 1 < end && isDigit(text.charCodeAt(at + 1))) return true;
  const token = readToken(text, skipGap(text, at, end), end);
  return token !== null && countedThings.has(token.word);
}
