import { isDigit, isLetter, isLetterOrDigit, isUpper } from '../../text/characters';
import { type Law, lawByAbbreviation, lawNames, type NameNode } from '../facts/laws';
import { readMark, skipGap } from '../reading/gap';
import { skipNumberLabel } from '../reading/plain-number';
import { beforeSlash, readToken, type Token, withoutNoteMark } from '../reading/token';
import { readOneOf, readWord } from '../reading/word';
import { readFormName, readYear } from './law-name-form';
import { isTreaty, noAbbreviations } from './law-words';

/** The name of a law as a text prints it. */
export interface LawName {
  /** Offset behind it. */
  readonly end: number;
  /** The law, when the tables know it. */
  readonly law: Law | null;
  /** The Boek of the Burgerlijk Wetboek that the text names: "7", "7A". */
  readonly book: string | null;
}

/** Aliases that a text defines ("hierna: de Wet") before the tables are asked (paper/law-context.ts). */
export type Aliases = ReadonlyMap<string, Law>;
export const noAliases: Aliases = new Map();

/** Longest name in the tables, in words. */
const MOST_WORDS = 24;

/**
 * The name of a law, treaty or named EU act at `at`: a name or abbreviation that the tables know, longest first; else
 * a name by its form: an abbreviation with several capitals ("WMCZ"), or a kind of law and what names it ("Kaderwet
 * adviescolleges", "Besluit voertuigen", "Verdrag van Wenen inzake …").
 * @returns null when no law is named: "de wet", "het besluit", "de VVD"
 */
export function readLawName(
  text: string,
  at: number,
  end: number,
  aliases: Aliases = noAliases,
): LawName | null {
  const first = readToken(text, at, end);
  if (first === null) return null;
  return (
    readBookOfBw(text, at, end) ??
    readKnownName(text, first, end) ??
    readAbbreviation(text, first, end, aliases) ??
    readNameByForm(text, first, end)
  );
}

/** "Boek 7 van het Burgerlijk Wetboek", "Boek 2 BW", "BW Boek 7", "Burgerlijk Wetboek, Boek 1". */
export function readBookOfBw(text: string, at: number, end: number): LawName | null {
  const boek = readWord(text, at, end, 'boek');
  if (boek < 0) return null;
  const book = readBookNumber(text, skipGap(text, boek, end), end);
  if (book === null) return null;
  let next = skipGap(text, book.end, end);
  const van = readOneOf(text, next, end, ['van', 'uit']);
  if (van > 0) next = skipGap(text, van, end);
  const det = readOneOf(text, next, end, ['het', "'t"]);
  if (det > 0) next = skipGap(text, det, end);
  // "BW" or "Burgerlijk": nothing else has Boeken.
  if ((text.charCodeAt(next) | 32) !== 98) return null;
  const token = readToken(text, next, end);
  const name =
    token === null
      ? null
      : (readKnownName(text, token, end) ?? readAbbreviation(text, token, end, noAliases));
  if (name === null || token === null) return null;
  // "Boek 1 BW BES" is of another law, whose id is not known.
  const law = name.law?.books == null ? null : name.law;
  return token.word === 'bw' || token.word === 'burgerlijk' ? { ...name, law, book: book.number } : null;
}

function readBookNumber(text: string, at: number, end: number): { number: string; end: number } | null {
  let behind = at;
  while (behind < end && behind - at < 2 && isDigit(text.charCodeAt(behind))) behind++;
  if (behind === at) return null;
  if (behind < end && (text.charCodeAt(behind) | 32) === 97) behind++;
  if (behind < end && isLetterOrDigit(text.charCodeAt(behind))) return null;
  return { number: text.slice(at, behind).toUpperCase(), end: behind };
}

/** The longest known name that starts with `first`. */
function readKnownName(text: string, first: Token, end: number): LawName | null {
  let node: NameNode = lawNames();
  let token = first;
  let found: { law: Law; end: number } | null = null;
  for (let words = 1; words < MOST_WORDS; words++) {
    const ended = node.next.get(token.word);
    if (ended !== undefined && ended.law !== null) found = { law: ended.law, end: token.end };
    else if (ended === undefined) found = readMarkedWord(node, token) ?? found;
    // In the tables a comma belongs to the word before it: "Wet kwaliteit, klachten en geschillen zorg".
    const comma = readMark(text, token.end, end, 44);
    const going = comma > 0 ? node.next.get(`${token.word},`) : ended;
    const following = going && readToken(text, skipGap(text, comma > 0 ? comma : token.end, end), end);
    if (going === undefined || following === null || following === undefined) break;
    node = going;
    token = following;
  }
  return found === null ? null : finish(text, found.end, end, found.law);
}

/** The last word of a name with the number of a footnote stuck to it, or with a slash and the next reference. */
function readMarkedWord(node: NameNode, token: Token): { law: Law; end: number } | null {
  const word = withoutNoteMark(token) ?? beforeSlash(token);
  const ended = word === null ? undefined : node.next.get(word.word);
  return word === null || ended === undefined || ended.law === null
    ? null
    : { law: ended.law, end: word.end };
}

/** "Awb", "EVRM", an alias of the text; "WMCZ" by its capitals alone. */
function readAbbreviation(text: string, first: Token, end: number, aliases: Aliases): LawName | null {
  const law = aliases.get(first.printed) ?? lawByAbbreviation(first.printed);
  if (law !== null && law !== undefined) return finish(text, first.end, end, law);
  const unmarked = withoutNoteMark(first) ?? beforeSlash(first);
  if (unmarked !== null) return readAbbreviation(text, unmarked, end, aliases);
  if (!looksLikeAbbreviation(first.printed) || noAbbreviations.has(first.printed)) return null;
  return finish(text, first.end, end, null);
}

/** Two capitals at least, no more than ten letters: "WMCZ", "WvK", "IVBPR", "BW-BES"; or letters that make no word: "Bgfo". */
function looksLikeAbbreviation(printed: string): boolean {
  if (printed.length < 2 || printed.length > 10) return false;
  let capitals = 0;
  for (let i = 0; i < printed.length; i++) {
    const code = printed.charCodeAt(i);
    if (isUpper(code)) capitals++;
    else if (!isLetter(code)) return false;
  }
  if (!isUpper(printed.charCodeAt(0))) return false;
  return capitals >= 2 ? capitals * 3 >= printed.length : noWord.test(printed) && !publications.has(printed);
}

/** No word of Dutch begins with such consonants: "Bgfo", "Wbtr", "Bpf". */
const noWord = /^(?!sch|str|spr|spl|scr|chr|sph|thr|phr)[bcdfghjklmnpqrstvwxz]{3}[a-z]{0,4}$/i;
const publications: ReadonlySet<string> = new Set([
  'Stb',
  'Trb',
  'Kst',
  'Pbl',
  'Nrs',
  'Jrg',
  'Hfst',
  'Stcrt',
]);

/** A name that no table knows: a protocol by its treaty, a name by its form. */
function readNameByForm(text: string, first: Token, end: number): LawName | null {
  const found = readFormName(text, first, end);
  if (found === null) return null;
  const main = isTreaty(found.kind.word) ? readMainTreaty(text, found.kind, end) : -1;
  if (main > 0) return { end: main, law: null, book: null };
  if (found.form === 'dated') return { end: found.end, law: null, book: null };
  const name = finish(text, found.end, end, null);
  return found.form === 'kind alone' && name.end === found.end ? null : name;
}

/**
 * "Twaalfde Protocol bij het EVRM", "Protocol nr. 21 bij het VWEU", "Protocol van 1967": a treaty by its main treaty or
 * its year. @returns the offset behind it, -1 when it is none
 */
function readMainTreaty(text: string, kind: Token, end: number): number {
  let next = skipGap(text, kind.end, end);
  // "Protocol (nr. 2) betreffende …": its number names it.
  const numbered = kind.word === 'protocol' ? readBracketedNumber(text, next, end) : -1;
  if (numbered > 0) return numbered;
  const number = readToken(text, skipNumberLabel(text, next, end), end);
  if (number !== null && /^\d{1,2}$/.test(number.word)) next = skipGap(text, number.end, end);
  const van = readWord(text, next, end, 'van');
  if (van > 0) return readYear(text, skipGap(text, van, end), end);
  const bij = readWord(text, next, end, 'bij');
  if (bij < 0) return -1;
  next = skipGap(text, bij, end);
  const determiner = readOneOf(text, next, end, ['het', 'de']);
  const main = readLawName(text, determiner > 0 ? skipGap(text, determiner, end) : next, end);
  return main === null ? -1 : main.end;
}

/** "(nr. 2)". @returns the offset behind the bracket, -1 when there is none */
function readBracketedNumber(text: string, at: number, end: number): number {
  const open = readMark(text, at, end, 40);
  if (open < 0) return -1;
  const digits = skipNumberLabel(text, open, end);
  if (digits === open) return -1;
  let behind = digits;
  while (behind < end && behind - digits < 3 && isDigit(text.charCodeAt(behind))) behind++;
  return behind === digits ? -1 : readMark(text, behind, end, 41);
}

/** What may follow a name and makes it another: a year, "BES", "(oud)". */
function finish(text: string, behind: number, end: number, law: Law | null): LawName {
  let found = law;
  let at = behind;
  const year = readYear(text, skipGap(text, at, end), end);
  if (year > 0) {
    at = year;
    found = null;
  }
  const bes = readOneOf(text, skipGap(text, at, end), end, ['bes']);
  if (bes > 0 && text.slice(bes - 3, bes) === 'BES') {
    at = bes;
    found = null;
  }
  let book: string | null = null;
  if (found !== null && found.books !== null) {
    let next = skipGap(text, at, end);
    const comma = readMark(text, next, end, 44);
    if (comma > 0) next = skipGap(text, comma, end);
    const label = readWord(text, next, end, 'boek');
    const number = label < 0 ? null : readBookNumber(text, skipGap(text, label, end), end);
    if (number !== null) {
      at = number.end;
      book = number.number;
    }
  }
  return { end: at, law: found, book };
}
