import { isDigit, isLetter, isLetterOrDigit, lowerAscii } from '../../text/characters';
import { readDash, readMark, skipGap } from '../reading/gap';
import { wordList } from '../reading/word-list';

/** A place within an article. */
export interface Pin {
  /** Offset behind it. */
  readonly end: number;
  /** The lid in digits: "2", "1a"; null when none is named, or several are. */
  readonly lid: string | null;
  /** Onderdelen from the outside in: ["b", "1"] for "onderdeel b, onder 1°"; empty when none or several. */
  readonly onderdeel: readonly string[];
}

const ordinals = new Map(
  (
    'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende ' +
    'vijftiende zestiende zeventiende achttiende negentiende twintigste'
  )
    .split(' ')
    .map((word, index) => [word, String(index + 1)] as const),
);
/** Ordinals without a number. */
const places = ['laatste', 'voorlaatste', 'enige', 'enig'] as const;
const readOrdinalEnding = wordList(['ste', 'de', 'e']);
const readLedenNoun = wordList(['leden', 'lid']);
const readOtherNoun = wordList([
  'volzinnen',
  'volzin',
  'zinsneden',
  'zinsnede',
  'zinnen',
  'zin',
  "alinea's",
  'alinea’s',
  'alinea',
  'gedachtestreepje',
  'gedachtestreep',
  'streepje',
  'onderdeel',
  'gedeelte',
  'paragraaf',
  'onderstreepje',
]);
const readOnderdeelLabel = wordList([
  'onderdelen',
  'onderdeel',
  'subonderdelen',
  'subonderdeel',
  'onder',
  'sub',
  'letters',
  'letter',
  'punten',
  'punt',
  'nummers',
  'nummer',
  'streepje',
]);
const readJoinWord = wordList([
  'tot en met',
  't/m',
  'en',
  'of',
  'respectievelijk',
  'onderscheidenlijk',
  'dan wel',
]);
const readHead = wordList(['aanhef']);
const readSlot = wordList(['slot']);
const readAnd = wordList(['en']);
const readAgeWord = wordList(['nieuw', 'oud']);
const readOrdinal = wordList([...ordinals.keys(), ...places]);
/** "onder iv": small Roman numbers; "de" and "en" are no letters of a list. */
const smallRoman = /^(?:i{1,3}|iv|vi{0,3}|ix|xi{0,3})$/;

/**
 * One pin-cite: "eerste lid", "lid 2", "tweede en derde volzin", "onderdelen a en b", "aanhef en onder c", "(1)".
 * @param glued offset behind the number or pin before it, when nothing but a gap stands between; else -1
 * @returns null when there is none at `at`
 */
export function readPin(text: string, at: number, end: number, glued: number): Pin | null {
  if (at >= end) return null;
  const code = lowerAscii(text.charCodeAt(at));
  if (code === 40) return glued >= 0 ? readBracketed(text, at, end) : null;
  // "van", "de", "en": most words behind a number are no pin-cite.
  if (!isLetterOrDigit(code) && code !== 0xa7) return null;
  if (code === 118 && lowerAscii(text.charCodeAt(at + 1)) === 97) return null;
  return readOrdinals(text, at, end) ?? readLeden(text, at, end) ?? readOnderdelen(text, at, end);
}

/** "eerste lid", "eerste en tweede lid", "1e lid", "laatste volzin", "tweede lid (nieuw)". */
function readOrdinals(text: string, at: number, end: number): Pin | null {
  let only: string | null = null;
  const digits = isDigit(text.charCodeAt(at));
  for (let count = 0; count < 12; count++) {
    // One manner for all of them: in "artikelen 1, 36e, laatste volzin" the article is 36e.
    if (isDigit(text.charCodeAt(at)) !== digits) return null;
    const behind = digits ? readOrdinalInDigits(text, at, end) : readOrdinal(text, at, end);
    if (behind < 0) return null;
    only =
      count > 0
        ? null
        : digits
          ? String(Number.parseInt(text.slice(at, at + 2), 10))
          : ordinalOf(text, at, behind);
    const noun = skipGap(text, behind, end);
    const lid = readLedenNoun(text, noun, end);
    if (lid > 0) return { end: readNew(text, lid, end), lid: only, onderdeel: [] };
    const other = readOtherNoun(text, noun, end);
    if (other > 0) return { end: other, lid: null, onderdeel: [] };
    const next = readListJoin(text, behind, end);
    if (next < 0) return null;
    at = next;
  }
  return null;
}

const MOST_LEDEN = 25;

/** "1e", "2de", "1ste". @returns the offset behind it, -1 when it is none */
function readOrdinalInDigits(text: string, at: number, end: number): number {
  let behind = at + 1;
  if (behind < end && isDigit(text.charCodeAt(behind))) behind++;
  // "artikelen 1, 36e, 3e lid": no article has that many leden.
  if (Number(text.slice(at, behind)) > MOST_LEDEN) return -1;
  return readOrdinalEnding(text, behind, end);
}

/** The number of an ordinal; null for "laatste" and for one that a line end cuts. */
function ordinalOf(text: string, at: number, behind: number): string | null {
  return ordinals.get(text.slice(at, behind).toLowerCase()) ?? null;
}

/** "lid 2", "lid 2a", "leden 1 en 2", "lid 1, 2 of 3"; also "§ 2" of a treaty's article. */
function readLeden(text: string, at: number, end: number): Pin | null {
  const section = text.charCodeAt(at) === 0xa7;
  const label = section ? at + 1 : readLedenNoun(text, at, end);
  if (label < 0) return null;
  let value = readLidValue(text, skipGap(text, label, end), end);
  if (value === null) return null;
  let only: string | null = value.value;
  for (let count = 0; count < 12; count++) {
    // A comma before the next number leaves the lid: "artikelen 3, lid 1, 5 en 7".
    const and = readJoinWord(text, skipGap(text, value.end, end), end);
    const dash = readDash(text, skipGap(text, value.end, end), end);
    const next = readLidValue(text, skipGap(text, and > 0 ? and : dash, end), end);
    if ((and < 0 && dash < 0) || next === null) break;
    value = next;
    only = null;
  }
  return { end: readNew(text, value.end, end), lid: only, onderdeel: [] };
}

function readLidValue(text: string, at: number, end: number): { value: string; end: number } | null {
  let behind = at;
  while (behind < end && isDigit(text.charCodeAt(behind))) behind++;
  if (behind === at || behind - at > 2) return null;
  if (behind < end && isLetter(text.charCodeAt(behind))) behind++;
  if (behind < end && isLetterOrDigit(text.charCodeAt(behind))) return null;
  const next = behind < end ? text.charCodeAt(behind) : 0;
  // "2:3" or "2.1" is the number of an article.
  if ((next === 58 || next === 46) && behind + 1 < end && isDigit(text.charCodeAt(behind + 1))) return null;
  return { value: text.slice(at, behind), end: behind };
}

/** "onderdeel b", "onder a en b", "sub 1°", "aanhef en onderdeel a", "onder f)". */
function readOnderdelen(text: string, at: number, end: number): Pin | null {
  const head = readHead(text, at, end);
  if (head > 0) {
    let next = skipGap(text, head, end);
    const comma = readMark(text, next, end, 44);
    if (comma > 0) next = skipGap(text, comma, end);
    const and = readAnd(text, next, end);
    const pin = and < 0 ? null : readOnderdelen(text, skipGap(text, and, end), end);
    return pin ?? { end: head, lid: null, onderdeel: [] };
  }
  const slot = readSlot(text, at, end);
  if (slot > 0) return { end: slot, lid: null, onderdeel: [] };
  const label = readOnderdeelLabel(text, at, end);
  if (label < 0) return null;
  let value = readOnderdeelValue(text, skipGap(text, label, end), end);
  if (value === null) return null;
  let only: readonly string[] = [value.value];
  for (let count = 0; count < 20; count++) {
    const join = readListJoin(text, value.end, end);
    const next = join < 0 ? null : readOnderdeelValue(text, join, end);
    // "onder a, 1°" goes one deeper; "onder a, 5 en 7" leaves the onderdeel.
    if (next === null || (next.digits && !next.degree)) break;
    only = next.degree && only.length === 1 && !value.degree ? [...only, next.value] : [];
    value = next;
  }
  return { end: value.end, lid: null, onderdeel: only };
}

interface OnderdeelValue {
  readonly value: string;
  readonly end: number;
  readonly digits: boolean;
  readonly degree: boolean;
}

/** "a", "aa", "B", "1°", "1", "iv", "f)". */
function readOnderdeelValue(text: string, at: number, end: number): OnderdeelValue | null {
  let behind = at;
  while (behind < end && isDigit(text.charCodeAt(behind))) behind++;
  const digits = behind > at;
  if (digits) {
    if (behind - at > 2) return null;
    const code = behind < end ? text.charCodeAt(behind) : 0;
    const degree = code === 0xb0 || code === 0xba;
    const ordinal = code === 111 && !isLetterOrDigit(text.charCodeAt(behind + 1));
    const value = text.slice(at, behind);
    if (degree || ordinal) behind++;
    if (behind < end && isLetterOrDigit(text.charCodeAt(behind))) return null;
    return { value, end: behind, digits, degree: degree || ordinal };
  }
  while (behind < end && isLetterOrDigit(text.charCodeAt(behind)) && behind - at <= 4) behind++;
  const value = text.slice(at, behind);
  if (!isLabelLetter(value)) return null;
  // "onder f)" is how the Publications Office prints it.
  if (behind < end && text.charCodeAt(behind) === 41 && !hasOpenBracket(text, at)) behind++;
  return { value, end: behind, digits, degree: false };
}

function isLabelLetter(value: string): boolean {
  if (/^[a-zA-Z]\d{0,2}$/.test(value)) return true;
  if (value.length === 2 && value[0] === value[1]) return true;
  return smallRoman.test(value);
}

/** Whether a bracket is open on the left: "(artikel 6, onder f)" closes its own. */
function hasOpenBracket(text: string, at: number): boolean {
  for (let i = at - 1, least = Math.max(0, at - 120); i >= least; i--) {
    const code = text.charCodeAt(i);
    if (code === 40) return true;
    if (code === 41 || code === 10) return false;
  }
  return false;
}

/** "(1)", "(1)(f)", "(oud)": lid and onderdeel in brackets, as in EU acts and English manner. */
function readBracketed(text: string, at: number, end: number): Pin | null {
  let close = at + 1;
  while (close < end && close - at < 5 && isLetterOrDigit(text.charCodeAt(close))) close++;
  if (close >= end || text.charCodeAt(close) !== 41) return null;
  const inside = text.slice(at + 1, close);
  if (/^\d{1,2}[a-z]?$/.test(inside)) return { end: close + 1, lid: inside, onderdeel: [] };
  if (isLabelLetter(inside)) return { end: close + 1, lid: null, onderdeel: [inside] };
  return null;
}

/** ", ", " en ", " tot en met ", a dash between two values. @returns the offset of the next value, -1 when none */
function readListJoin(text: string, at: number, end: number): number {
  let next = skipGap(text, at, end);
  const comma = readMark(text, next, end, 44);
  if (comma > 0) next = skipGap(text, comma, end);
  const word = readJoinWord(text, next, end);
  if (word > 0) return skipGap(text, word, end);
  if (comma > 0) return next;
  const dash = readDash(text, next, end);
  return dash < 0 ? -1 : skipGap(text, dash, end);
}

/** "(nieuw)", "(oud)" behind a lid. */
function readNew(text: string, at: number, end: number): number {
  const open = readMark(text, skipGap(text, at, end), end, 40);
  if (open < 0) return at;
  const word = readAgeWord(text, open, end);
  const close = word < 0 ? -1 : readMark(text, word, end, 41);
  return close < 0 ? at : close;
}
