import { isDigit, isLetter, isLetterOrDigit, isUpper } from '../../text/characters';
import { readMark, skipGap } from '../reading/gap';
import { wordList } from '../reading/word-list';

/** Longest number of an article in one part: "1303" is none, "8403" of Boek 6 BW hardly. */
const MOST_DIGITS = 4;

/** Latin numbers behind an inserted article: "artikel 12bis". */
const latin = [
  'bis',
  'ter',
  'quater',
  'quinquies',
  'sexies',
  'septies',
  'octies',
  'nonies',
  'decies',
] as const;
const readLatin = wordList(latin);
const readAgeWord = wordList(['oud', 'nieuw']);
/** Words that a lost space glues to the number; letters of an article number never spell them. */
const gluedWords = new Set(['van', 'lid', 'en', 'de', 'het', 'is', 'in', 'op', 'of', 'te', 'uit']);

/**
 * The number of an article: `12`, `12a`, `6:162`, `5.2.3a`, `12bis`, `I`, `IIA`, `Y 12` (domain.md 3.1).
 * @returns the number as in ids, and the offset behind it ("(oud)" included); null when there is none
 */
export function readArticleNumber(
  text: string,
  at: number,
  end: number,
): { number: string; end: number } | null {
  if (at >= end) return null;
  const code = text.charCodeAt(at);
  if (isDigit(code)) return readDigits(text, at, end);
  if (!isUpper(code)) return null;
  // "V 1" is an article of the Kieswet, not article V.
  return readLetterNumber(text, at, end) ?? readRoman(text, at, end);
}

function readDigits(text: string, at: number, end: number): { number: string; end: number } | null {
  const start = at;
  let behind = at;
  for (;;) {
    const from = at;
    while (at < end && isDigit(text.charCodeAt(at))) at++;
    if (at === from || at - from > MOST_DIGITS) return null;
    at = readLetters(text, at, end);
    behind = at;
    // ":" and "." go on only before a digit: "artikel 3." ends a sentence.
    const mark = at < end ? text.charCodeAt(at) : 0;
    if ((mark === 58 || mark === 46) && at + 1 < end && isDigit(text.charCodeAt(at + 1))) at++;
    else break;
  }
  // "2014/24", "5%", "3°": no article. "12x" with letters that are no suffix: a glued word.
  const next = behind < end ? text.charCodeAt(behind) : 0;
  if (next === 47 && behind + 1 < end && isDigit(text.charCodeAt(behind + 1))) return null;
  if (next === 37 || next === 0xb0) return null;
  const number = text.slice(start, behind);
  return { number, end: readAge(text, readSpacedLatin(text, behind, end), end) };
}

/** Up to four lower-case letters ("12ab", "126nba"), or a Latin number; anything longer is a word stuck to the number. */
function readLetters(text: string, at: number, end: number): number {
  let behind = at;
  while (behind < end && isLetter(text.charCodeAt(behind))) behind++;
  if (behind === at) return at;
  const letters = text.slice(at, behind);
  if (latin.includes(letters as (typeof latin)[number])) return behind;
  return letters.length <= 4 && !gluedWords.has(letters) ? behind : at;
}

/** "artikel 12 bis". */
function readSpacedLatin(text: string, at: number, end: number): number {
  const behind = readLatin(text, skipGap(text, at, end), end);
  return behind > 0 ? behind : at;
}

/** "I", "IIA", "XV": articles of an amending bill or a transitional law. */
function readRoman(text: string, at: number, end: number): { number: string; end: number } | null {
  let behind = at;
  while (behind < end && behind - at < 8 && 'IVXLC'.includes(text[behind] as string)) behind++;
  if (behind === at) return null;
  // One capital behind the numeral: "IIA".
  if (isSuffix(charAt(text, behind, end)) && !isLetterOrDigit(charAfter(text, behind, end))) behind++;
  // "VN-Handvest", "I/II", a longer word: no numeral.
  const next = charAt(text, behind, end);
  if (isLetterOrDigit(next) || next === 47) return null;
  if (next === 45 && isLetterOrDigit(charAfter(text, behind, end))) return null;
  const number = text.slice(at, behind);
  return number === 'C' || number === 'L' ? null : { number, end: readAge(text, behind, end) };
}

/** "Y 12", "P 12a", "B2": the Kieswet numbers its articles by chapter letter. */
function readLetterNumber(text: string, at: number, end: number): { number: string; end: number } | null {
  if (isLetter(charAfter(text, at, end))) return null;
  const digits = skipGap(text, at + 1, end);
  let behind = digits;
  while (behind < end && isDigit(text.charCodeAt(behind))) behind++;
  if (behind === digits || behind - digits > 3) return null;
  behind = readLetters(text, behind, end);
  if (behind < end && isLetterOrDigit(text.charCodeAt(behind))) return null;
  return { number: `${text[at]} ${text.slice(digits, behind)}`, end: behind };
}

/** "(oud)", "(nieuw)" behind a number. */
function readAge(text: string, at: number, end: number): number {
  const open = readMark(text, skipGap(text, at, end), end, 40);
  if (open < 0) return at;
  const word = readAgeWord(text, open, end);
  const close = word < 0 ? -1 : readMark(text, word, end, 41);
  return close < 0 ? at : close;
}

/** A to H: letters behind the numeral of an article. */
function isSuffix(code: number): boolean {
  return code >= 65 && code <= 72;
}

function charAt(text: string, at: number, end: number): number {
  return at < end ? text.charCodeAt(at) : 0;
}

function charAfter(text: string, at: number, end: number): number {
  return at + 1 < end ? text.charCodeAt(at + 1) : 0;
}
