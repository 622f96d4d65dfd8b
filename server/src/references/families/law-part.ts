import { isDash, isDigit, isLetterOrDigit, lowerAscii } from '../../text/characters';
import { readMark, skipGap } from '../reading/gap';
import { wordList } from '../reading/word-list';

const readPartLabel = wordList([
  'hoofdstuk',
  'afdeling',
  'paragraaf',
  'titel',
  'boek',
  'bijlage',
  'deel',
  'onderdeel',
]);

/** "hoofdstuk 3", "titel 7.10", "§ 2.3", "bijlage II", "Boek 7". @returns the offset behind the number, -1 when none */
export function readPartNumber(text: string, at: number, end: number): number {
  if (at >= end) return -1;
  const label = text.charCodeAt(at) === 0xa7 ? at + 1 : readPartLabel(text, at, end);
  if (label < 0) return -1;
  const next = skipGap(text, label, end);
  let behind = readPartValue(text, next, end);
  // "2.3.1a"
  for (let count = 0; behind > 0 && count < 5; count++) {
    const dot = readMark(text, behind, end, 46);
    const more = dot < 0 ? -1 : readNumberedPart(text, dot, end, 3);
    if (more < 0) break;
    behind = more;
  }
  return behind;
}

/** "7", "7a", "XIV", "IIA", "B". @returns the offset behind it, -1 when something else stands there */
function readPartValue(text: string, at: number, end: number): number {
  if (at >= end) return -1;
  if (isDigit(text.charCodeAt(at))) return readNumberedPart(text, at, end, 2);
  let behind = at;
  while (behind < end && behind - at < 6 && 'IVX'.includes(text[behind]!)) behind++;
  // One letter behind the numeral, or a single capital.
  const letter = behind < end ? lowerAscii(text.charCodeAt(behind)) : 0;
  const isNumeral = behind > at;
  if (letter >= 97 && letter <= 122 && (isNumeral || text.charCodeAt(behind) !== letter)) behind++;
  return behind > at && endsToken(text, behind, end) ? behind : -1;
}

/** "7", "10ab": at most `most` digits and two small letters. @returns the offset behind it, -1 when it is something else */
function readNumberedPart(text: string, at: number, end: number, most: number): number {
  let digits = at;
  while (digits < end && digits - at < most && isDigit(text.charCodeAt(digits))) digits++;
  if (digits === at) return -1;
  let behind = digits;
  while (behind < end && behind - digits < 2 && isSmall(text.charCodeAt(behind))) behind++;
  return endsToken(text, behind, end) ? behind : -1;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether nothing at `at` goes on with the same word: a letter, a digit, a hyphen, or a mark that joins one to it. */
function endsToken(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  if (isLetterOrDigit(code) || (isDash(code) && code !== 0x2013 && code !== 0x2014)) return false;
  const joins = code === 47 || code === 39 || code === 0x2019 || code === 0x2018 || code === 0xad;
  return !joins || at + 1 >= end || !isLetterOrDigit(text.charCodeAt(at + 1));
}
