import { isDigit } from '../../text/characters';
import type { Family, FamilyExample } from '../family';
import { LOOKAHEAD } from '../family';
import { readDash, readMark, skipGap } from '../reading/gap';
import {
  countsSomething,
  type PlainNumber,
  readListJoin,
  readPlainNumber,
  skipNumberLabel,
} from '../reading/plain-number';
import { plainItem, plainReference } from '../reading/plain-reference';
import { readToken } from '../reading/token';
import { readOneOf, readWord } from '../reading/word';
import type { Reference, ReferenceItem, ReferenceType } from '../reference';

/**
 * The official gazettes share one grammar (domain.md 3; Aanwijzingen voor de regelgeving 3.45):
 *   reference = label ( year sep number { join [ year sep ] number } | number | "…" )
 *   label     = "Stb." | "Staatsblad" | "Stcrt." | "Staatscourant" | "Trb." | "Tractatenblad"
 *   sep       = "," | "/" | "nr." | a gap            (* "Stb. 2011, 35", "Stb. 2011/35", "Staatsblad 2011, nr. 35" *)
 * A number without year ("Stb. 326", behind a date) points at nothing that is sure. "Stb. …, …" stands in a draft
 * whose number is not known yet: incomplete.
 */
function gazette(
  name: string,
  type: ReferenceType,
  labels: readonly string[],
  examples: readonly FamilyExample[],
): Family<'references'> {
  return {
    name,
    track: 'references',
    triggers: labels.map((label) => label.toLowerCase()),
    read: ({ text, end }, at) => readGazette(text, at, Math.min(end, at + LOOKAHEAD), type, labels),
    examples,
  };
}

export const staatsblad = gazette(
  'Staatsblad',
  'stb',
  ['stb', 'staatsblad'],
  [
    { text: 'het besluit («Stb. 2011, 35»)', targets: ['stb-2011-35'] },
    { text: 'de wet («Stb. 2011/35»)', targets: ['stb-2011-35'] },
    { text: 'in «Staatsblad 2011, nr. 35» is', targets: ['stb-2011-35'] },
    { text: '«Stb. 2011 35»', targets: ['stb-2011-35'] },
    { text: '«Stb. 1996, 377 en 378»', targets: ['stb-1996-377', 'stb-1996-378'], note: 'several numbers' },
    { text: '«Stb. 2010, 145 en 2011, 35»', targets: ['stb-2010-145', 'stb-2011-35'], note: 'several years' },
    { text: 'Kb 15-05-1981, «Stb. 326»', targets: null, note: 'no year: it points at nothing sure' },
    { text: 'de wet van … («Stb. 2024, …»)', targets: null, note: 'the number is not known yet' },
  ],
);

export const staatscourant = gazette(
  'Staatscourant',
  'stcrt',
  ['stcrt', 'staatscourant'],
  [
    { text: '(«Stcrt. 2015, 10247»)', targets: ['stcrt-2015-10247'] },
    { text: '«Staatscourant 2021, nr. 12345»', targets: ['stcrt-2021-12345'] },
    {
      text: '«Stcrt. 2008, 194»',
      targets: ['stcrt-2008-194'],
      note: 'number of the issue, until July 2009: no page of its own',
    },
    {
      text: 'in de «Staatscourant van 3 mei 2010, nr. 6789»',
      targets: ['stcrt-2010-6789'],
      note: 'the year in a date',
    },
  ],
);

export const tractatenblad = gazette(
  'Tractatenblad',
  'trb',
  ['trb', 'tractatenblad'],
  [
    { text: 'het verdrag («Trb. 2008, 175»)', targets: ['trb-2008-175'] },
    { text: '«Trb. 2010-11»', targets: ['trb-2010-11'], note: 'with a hyphen' },
    { text: '«Trb. 1951, 154 en 1990, 156»', targets: ['trb-1951-154', 'trb-1990-156'] },
    { text: '«Tractatenblad 2012, 15»', targets: ['trb-2012-15'] },
  ],
);

/** The Staatsblad has numbers since 1813. */
const FIRST_YEAR = 1813;
const LAST_YEAR = 2099;
const MOST_DIGITS = 6;
const MOST_NUMBERS = 30;
const LONGEST_RANGE = 12;

function readGazette(
  text: string,
  at: number,
  end: number,
  type: ReferenceType,
  labels: readonly string[],
): Reference | null {
  const label = readOneOf(text, at, end, labels);
  if (label < 0) return null;
  // "stb-2024-71" is an id (publication-id.ts).
  if (readDash(text, label, end) > 0) return null;
  const dot = readMark(text, label, end, 46);
  const abbreviated = label - at <= 5;
  let next = skipGap(text, dot > 0 ? dot : label, end);
  const comma = readMark(text, next, end, 44);
  if (comma > 0) next = skipGap(text, comma, end);
  const dated = readDate(text, next, end);
  if (dated !== null) return readNumbers(text, at, dated, end, type);
  next = skipNumberLabel(text, next, end);
  const first = readPlainNumber(text, next, end, MOST_DIGITS);
  if (first === null) return abbreviated ? readOpen(text, at, next, end, type) : null;
  const found = isYear(first) ? readNumbers(text, at, first, end, type) : null;
  if (found !== null || !abbreviated) return found;
  if (isYear(first)) {
    const open = readOpen(text, at, skipSeparator(text, first.end, end), end, type);
    return (
      open ??
      plainReference(type, { start: at, end: first.end }, [plainItem(first.start, first.end, null)], {
        doubts: ['incomplete'],
      })
    );
  }
  return plainReference(type, { start: at, end: first.end }, [plainItem(first.start, first.end, null)]);
}

/** The numbers behind a year: "35", "nr. 35", "35, 36 en 37", "145 en 2011, 35". */
function readNumbers(
  text: string,
  start: number,
  first: PlainNumber,
  end: number,
  type: ReferenceType,
): Reference | null {
  let year = first;
  let number = readNumber(text, skipSeparator(text, year.end, end), end, type);
  if (number === null) return null;
  const items: ReferenceItem[] = [itemOf(type, year, number)];
  for (let count = 0; count < MOST_NUMBERS; count++) {
    const join = readListJoin(text, number.end, end);
    const next = join === null ? null : readNumber(text, join.end, end, type);
    if (join === null || next === null) break;
    if (isYear(next)) {
      const further = readNumber(text, skipSeparator(text, next.end, end), end, type);
      const separated = skipSeparator(text, next.end, end) > skipGap(text, next.end, end);
      if (further !== null && separated && !join.range && !countsSomething(text, further.end, end)) {
        year = next;
        number = further;
        items.push(itemOf(type, year, number));
        continue;
      }
    }
    if (countsSomething(text, next.end, end)) break;
    if (join.range && !writeOutRange(items, type, year, number, next)) break;
    items.push(itemOf(type, year, next));
    number = next;
  }
  return plainReference(type, { start, end: number.end }, items);
}

/** "10247", "10 247" in the Staatscourant. */
function readNumber(text: string, at: number, end: number, type: ReferenceType): PlainNumber | null {
  const number = readPlainNumber(text, at, end, MOST_DIGITS);
  if (number === null || type !== 'stcrt' || number.digits.length > 2) return number;
  const rest = readPlainNumber(text, number.end + 1, end, 3);
  if (rest === null || rest.digits.length !== 3 || text.charCodeAt(number.end) !== 32) return number;
  return { start: at, end: rest.end, digits: number.digits + rest.digits };
}

/** "35 t/m 38": the numbers between, on the span of the last. @returns false when it is no range */
function writeOutRange(
  items: ReferenceItem[],
  type: ReferenceType,
  year: PlainNumber,
  from: PlainNumber,
  to: PlainNumber,
): boolean {
  const first = Number(from.digits);
  const last = Number(to.digits);
  if (last <= first || last - first > LONGEST_RANGE) return false;
  for (let value = first + 1; value < last; value++)
    items.push(itemOf(type, year, { ...to, digits: String(value) }));
  return true;
}

/** "…, …", "2024, …", "PM": a place for a number that is not known yet. */
function readOpen(
  text: string,
  start: number,
  at: number,
  end: number,
  type: ReferenceType,
): Reference | null {
  let behind = readEllipsis(text, at, end);
  if (behind < 0) return null;
  const comma = readMark(text, skipGap(text, behind, end), end, 44);
  const more =
    comma < 0 ? -1 : readEllipsis(text, skipNumberLabel(text, skipGap(text, comma, end), end), end);
  if (more > 0) behind = more;
  return plainReference(type, { start, end: behind }, [plainItem(at, behind, null)], {
    doubts: ['incomplete'],
  });
}

function readEllipsis(text: string, at: number, end: number): number {
  if (at >= end) return -1;
  if (text.charCodeAt(at) === 0x2026) return at + 1;
  if (text.startsWith('...', at) && at + 3 <= end) return at + 3;
  return readWord(text, at, end, 'pm');
}

/** "van 3 mei 2010", "d.d. 3 mei 2010", "28 juni 1994": the year of the issue. */
function readDate(text: string, at: number, end: number): PlainNumber | null {
  const van = readOneOf(text, at, end, ['van', 'd.d.', 'd.d', 'dd.', 'dd']);
  const day = readPlainNumber(text, van > 0 ? skipGap(text, van, end) : at, end, 2);
  if (day === null) return null;
  const month = readToken(text, skipGap(text, day.end, end), end);
  if (month === null || isDigit(month.word.charCodeAt(0)) || month.word.length < 3) return null;
  const year = readPlainNumber(text, skipGap(text, month.end, end), end, 4);
  return year !== null && isYear(year) ? year : null;
}

/** ",", "/", "-", "nr." between a year and its number. */
function skipSeparator(text: string, at: number, end: number): number {
  let next = skipGap(text, at, end);
  // "Stcrt. 2020-12345"; "Stb. 1990-1995" are two years.
  const dash = next === at ? readDash(text, at, end) : -1;
  if (dash > 0) {
    const number = readPlainNumber(text, dash, end, MOST_DIGITS);
    if (number !== null && !isYear(number)) return dash;
  }
  for (const mark of [44, 47]) {
    const behind = readMark(text, next, end, mark);
    if (behind > 0) next = skipGap(text, behind, end);
  }
  return skipNumberLabel(text, next, end);
}

function isYear(number: PlainNumber): boolean {
  const value = Number(number.digits);
  return number.digits.length === 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
}

function itemOf(type: ReferenceType, year: PlainNumber, number: PlainNumber): ReferenceItem {
  return plainItem(number.start, number.end, `${type}-${year.digits}-${Number(number.digits)}`);
}
