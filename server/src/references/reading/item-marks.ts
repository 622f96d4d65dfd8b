import { isDigit, isLetter, isLetterOrDigit, isUpper } from '../../text/characters';
import { endsParagraph, readDash, skipGap, skipSpaces } from './gap';
import { isUnit } from './item';
import { readDigits } from './number';
import { endsWord, readOneOf, readPrefix, readWord } from './word';

/** What stands between and behind the ondernummers of one citation. */

/** "t/m", "tot en met", "tot", a dash with spaces or not. @returns the offset of the second number, -1 when none */
export function readRangeMark(text: string, at: number, end: number): number {
  const next = skipGap(text, at, end);
  if (next >= end) return -1;
  const dash = readDash(text, next, end);
  if (dash >= 0) {
    const behind = skipSpaces(text, dash, end);
    return behind;
  }
  if ((text.charCodeAt(next) | 32) !== 116) return -1;
  for (const word of ['tot en met', 't/m', 't.e.m.', 't.m.', 'tm']) {
    const behind = readPrefix(text, next, end, word);
    if (behind >= 0 && !(behind < end && isLetter(text.charCodeAt(behind))))
      return skipGap(text, behind, end);
  }
  return -1;
}

/** "(herdruk)", " herdruk", "(tweede herdruk)", "-h1", "-n1", "-b1", "H" behind a number. */
export function readEdition(text: string, at: number, end: number): number {
  if (at >= end) return at;
  const code = text.charCodeAt(at);
  if (code === 72 && !(at + 1 < end && isLetterOrDigit(text.charCodeAt(at + 1)))) return at + 1;
  if (code === 45 && at + 2 < end) {
    const letter = text.charCodeAt(at + 1);
    if ((letter === 104 || letter === 110 || letter === 98) && isDigit(text.charCodeAt(at + 2))) {
      const behind = readDigits(text, at + 2, end, 2);
      return behind < 0 ? at : behind;
    }
  }
  const next = skipSpaces(text, at, end);
  if (next === at || next >= end) return at;
  if (text.charCodeAt(next) === 40) {
    for (const word of ['herdruk)', 'tweede herdruk)', 'derde herdruk)', 'h)']) {
      const behind = readPrefix(text, next + 1, end, word);
      if (behind >= 0) return behind;
    }
    return at;
  }
  const word = readWord(text, next, end, 'herdruk');
  return word < 0 ? at : word;
}

/** A remark behind a number: a motion's name, a kind of paper; no further citation stands in it. */
export const LONGEST_REMARK = 60;

/** Offset behind the bracket that closes the one at `at`; -1 when a digit or another bracket stands before. */
export function closingBracket(text: string, at: number, limit: number): number {
  for (let i = at + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 41) return i + 1;
    if (code === 40 || code === 59 || isDigit(code) || endsParagraph(text, i)) return -1;
  }
  return -1;
}

/** Abbreviations that look like letters of the Eerste Kamer: "(Kamerstuk 31 765, AO van 3 maart)". */
const abbreviations = new Set([
  'AO',
  'CD',
  'EU',
  'VN',
  'EK',
  'TK',
  'AI',
  'OM',
  'BZ',
  'EZ',
  'NO',
  'VV',
  'BW',
  'SP',
  'CU',
  'MR',
  'VS',
]);

/** "EK 36 600 B, A en EK 36 600 C, A": behind "en" the chamber of the next citation, not a letter. */
export function isChamberAgain(text: string, start: number, at: number, end: number): boolean {
  if (at - start !== 2 || text.charCodeAt(start + 1) !== 75) return false;
  const first = text.charCodeAt(start);
  const next = skipGap(text, at, end);
  return (first === 69 || first === 84) && next > at && next < end && isDigit(text.charCodeAt(next));
}

/**
 * Whether capitals behind a comma or space, with no chamber read, close their clause: what a letter as ondernummer
 * does, and the first letter of a name or title does not.
 */
export function endsClause(text: string, start: number, at: number, end: number): boolean {
  if (at - start === 2 && abbreviations.has(text.slice(start, at))) return false;
  const next = skipGap(text, at, end);
  if (next >= end) return true;
  const code = text.charCodeAt(next);
  if (code === 46) {
    // "J. de Vries" and "A. B. Jansen" are names.
    const after = skipGap(text, next + 1, end);
    return !(
      next === at &&
      after < end &&
      !isUpper(text.charCodeAt(after)) &&
      isLetter(text.charCodeAt(after))
    );
  }
  if (code === 41 || code === 93 || code === 59 || code === 44 || code === 58 || code === 40) return true;
  if (
    code === 10 ||
    code === 13 ||
    code === 34 ||
    code === 0x201d ||
    code === 0xbb ||
    code === 124 ||
    code === 63
  )
    return true;
  if (code === 60) return true;
  return readOneOf(text, next, end, ['en', 't/m', 'p', 'blz', 'herdruk', 'onder', 'pag']) >= 0;
}

/** Whether behind a hyphen at `at` more of a mark follows; "-h1", "-n1" and "-b1" are editions of a paper. */
export function isMarkBehind(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  const code = text.charCodeAt(at);
  if (isDigit(code)) return true;
  if ((code === 104 || code === 110 || code === 98) && isDigit(text.charCodeAt(at + 1))) return false;
  return isLetter(code);
}

/** One small letter by itself behind a number: "188b". */
export function isSmallLetter(text: string, at: number, end: number): boolean {
  const code = at < end ? text.charCodeAt(at) : 0;
  return code >= 97 && code <= 122 && endsWord(text, at + 1, end);
}

/** A number with a small letter behind it: "250a" can be followed by no plain letter. */
export function isSmallLettered(name: string): boolean {
  const last = name.charCodeAt(name.length - 1);
  return last >= 97 && last <= 122 && !isDigit(last) && name.length > 1 && !isUpper(name.charCodeAt(0));
}

/** Whether a noun follows behind "nr. 12 en 13": then the second number may count things ("13 andere"). */
export function isNamed(text: string, at: number, end: number): boolean {
  const next = skipSpaces(text, at, end);
  if (next === at || next >= end || !isLetter(text.charCodeAt(next)) || isUnit(text, at, end))
    return isUnit(text, at, end);
  return readOneOf(text, next, end, ['andere', 'overige', 'nieuwe', 'verschillende']) >= 0;
}

/** A range is written out up to this many numbers; of a longer one only the ends are given. */
const LONGEST_RANGE = 60;

/** The numbers between the ends of a range: "6" in "5–7", "B" in "A–C"; none when it is too long or the wrong way round. */
export function namesBetween(first: string, last: string): readonly string[] {
  const letters = !isDigit(first.charCodeAt(0));
  if (letters && first.length + last.length !== 2) return [];
  const from = letters ? first.charCodeAt(0) : Number(first);
  const to = letters ? last.charCodeAt(0) : Number(last);
  const names: string[] = [];
  if (to - from >= LONGEST_RANGE) return names;
  for (let value = from + 1; value < to; value++)
    names.push(letters ? String.fromCharCode(value) : String(value));
  return names;
}
