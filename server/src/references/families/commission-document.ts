import { isLetterOrDigit } from '../../text/characters';
import type { Family } from '../family';
import { LOOKAHEAD } from '../family';
import { readMark, skipGap } from '../reading/gap';
import {
  countsSomething,
  type PlainNumber,
  readListJoin,
  readPlainNumber,
  skipNumberLabel,
} from '../reading/plain-number';
import { plainItem, plainReference } from '../reading/plain-reference';
import { wordList } from '../reading/word-list';
import type { Reference, ReferenceItem } from '../reference';

/**
 * Documents of the European Commission and the High Representative by their number (domain.md 3):
 *   reference = series ( "(" year ")" | "/" year "/" | year "/" ) [","] number { join number } [ "final" | "def." ]
 *   series    = "COM" | "SWD" | "JOIN" | "SEC" | "C", in capitals
 * "COM(2018)703", "COM (2018) 703 final", "SWD (2023), 819 final", "JOIN(2020) 5", "C(2021) 3266".
 * The id is written one way: `COM(2018) 703`.
 */
export const commissionDocument: Family<'references'> = {
  name: 'documents of the European Commission',
  track: 'references',
  triggers: ['com', 'swd', 'join', 'sec', 'c(', 'c ('],
  read: ({ text, end }, at) => readDocument(text, at, Math.min(end, at + LOOKAHEAD)),
  examples: [
    { text: 'het voorstel «COM(2022) 209 final»', targets: ['COM(2022) 209'] },
    { text: 'de mededeling («COM(2018)703»)', targets: ['COM(2018) 703'] },
    { text: '«COM (2021) 206 def.»', targets: ['COM(2021) 206'] },
    { text: '«COM(95) 456 def.»', targets: ['COM(1995) 456'], note: 'until 1999' },
    { text: '«SWD (2023), 819 final»', targets: ['SWD(2023) 819'] },
    { text: '«JOIN(2020) 5»', targets: ['JOIN(2020) 5'] },
    { text: '«SEC(2011) 866»', targets: ['SEC(2011) 866'] },
    { text: 'het besluit «C(2021) 3266»', targets: ['C(2021) 3266'] },
    { text: '«COM(2021) 554 en 557»', targets: ['COM(2021) 554', 'COM(2021) 557'], note: 'several numbers' },
    { text: '«COM/2018/0703»', targets: ['COM(2018) 703'] },
    { text: 'het nog te verschijnen «COM(2024)»', targets: null, note: 'incomplete' },
  ],
};

const series = ['COM', 'SWD', 'JOIN', 'SEC', 'C'] as const;
const readEnding = wordList(['final', 'definitief', 'def', 'fin']);
const MOST_NUMBERS = 20;
const FIRST_YEAR = 1958;
const LAST_YEAR = 2099;

function readDocument(text: string, at: number, end: number): Reference | null {
  const name = series.find(
    (one) => text.startsWith(one, at) && !isLetterOrDigit(text.charCodeAt(at + one.length)),
  );
  if (name === undefined) return null;
  // A host name: "example.COM", or a letter behind a hyphen: "B-C (2021)".
  const before = at > 0 ? text.charCodeAt(at - 1) : 32;
  if (before === 46 || before === 45 || before === 47) return null;
  const label = skipGap(text, at + name.length, end);
  const open = readMark(text, label, end, 40);
  const slash = open > 0 ? -1 : readMark(text, label, end, 47);
  const year = readPlainNumber(text, skipGap(text, open > 0 ? open : slash > 0 ? slash : label, end), end, 4);
  if (year === null || !(isYear(year) || (open > 0 && isShortYear(year)))) return null;
  const close =
    open > 0 ? readMark(text, skipGap(text, year.end, end), end, 41) : readMark(text, year.end, end, 47);
  if (close < 0) return null;
  let next = skipGap(text, close, end);
  const comma = readMark(text, next, end, 44);
  if (comma > 0) next = skipGap(text, comma, end);
  next = skipNumberLabel(text, next, end);
  const first = readPlainNumber(text, next, end, 5);
  if (first === null) {
    // "C(2021)" alone may be anything.
    if (open < 0 || name === 'C' || year.digits.length === 2) return null;
    return plainReference('com', { start: at, end: close }, [plainItem(at, close, null)], {
      doubts: ['incomplete'],
    });
  }
  const century = year.digits.length === 2 ? '19' : '';
  return readNumbers(text, at, end, `${name}(${century}${year.digits})`, first);
}

function readNumbers(
  text: string,
  start: number,
  end: number,
  prefix: string,
  first: PlainNumber,
): Reference {
  const items: ReferenceItem[] = [itemOf(prefix, first)];
  let behind = skipEnding(text, first.end, end);
  for (let count = 0; count < MOST_NUMBERS; count++) {
    const join = readListJoin(text, behind, end);
    const next = join === null || join.range ? null : readPlainNumber(text, join.end, end, 4);
    // A list has numbers of its own length: "554 en 557", not "209, 3 bijlagen".
    if (next === null || next.digits.length < 2 || countsSomething(text, next.end, end)) break;
    items.push(itemOf(prefix, next));
    behind = skipEnding(text, next.end, end);
  }
  return plainReference('com', { start, end: behind }, items);
}

/** "final", "def.": part of the number as the Commission prints it. */
function skipEnding(text: string, at: number, end: number): number {
  const behind = readEnding(text, skipGap(text, at, end), end);
  if (behind < 0) return at;
  const dotted =
    text.slice(behind - 3, behind).toLowerCase() === 'def' ||
    text.slice(behind - 4, behind).toLowerCase() === ' fin';
  const dot = dotted ? readMark(text, behind, end, 46) : -1;
  return dot > 0 ? dot : behind;
}

function isYear(number: PlainNumber): boolean {
  const value = Number(number.digits);
  return number.digits.length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
}

/** "COM(95) 456": until 1999 the year has two digits. */
function isShortYear(number: PlainNumber): boolean {
  return number.digits.length === 2 && Number(number.digits) >= FIRST_YEAR % 100;
}

function itemOf(prefix: string, number: PlainNumber): ReferenceItem {
  return plainItem(number.start, number.end, `${prefix} ${Number(number.digits)}`);
}
