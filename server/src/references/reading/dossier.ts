import { isDigit, isInlineSpace, isLetter, isLetterOrDigit, isUpper } from '../../text/characters';
import { COUNCIL_SERIES, isBudget, isCouncilDossier, knownDossier } from '../facts/dossiers';
import { isChapter } from '../facts/roman';
import { readDash, readMark, skipGap, skipSpaces } from './gap';
import { itemFollows } from './item';
import { numberValue, readDigits } from './number';
import { readOneOf } from './word';

/** What was read of a dossier number. Filled by the functions of this file; kept by the caller and used again. */
export interface DossierScan {
  /** 26643. */
  base: number;
  /** "26643"; four digits before about 1965, leading zeros kept ("00007"). */
  name: string;
  /** "VI", "02", "A"; null when there is none. */
  suffix: string | null;
  /** Whether the suffix is one that exists (reference.ts, `unknown-suffix`). */
  suffixKnown: boolean;
  /** Whether a space, dot or dash stands within the digits: "26 643". */
  grouped: boolean;
}

export function newDossierScan(): DossierScan {
  return { base: 0, name: '', suffix: null, suffixKnown: true, grouped: false };
}

/** How the context lets a dossier number be read. */
export interface DossierManner {
  /** A label or chamber stands before: four digits, line ends and weaker separators are allowed. */
  readonly labelled: boolean;
  /** The chamber is the Eerste Kamer: a letter is an ondernummer rather than a fund. */
  readonly senate: boolean;
  /** "dossier" or the Tweede Kamer stands before: a letter behind a budget's number is a fund. */
  readonly house: boolean;
}

/**
 * The digits of a dossier: "26643", "26 643", "26.643", "26-643" with every kind of space; four digits under a label.
 * @returns the offset behind them; -1 when it is none: an amount of money, a longer number, a year
 */
export function readBase(
  text: string,
  at: number,
  end: number,
  labelled: boolean,
  scan: DossierScan,
): number {
  const digits = readDigits(text, at, end, 5);
  if (digits < 0) return -1;
  const width = digits - at;
  if (width === 5 || (width === 4 && labelled)) {
    const value = numberValue(text, at, digits);
    if (width === 4 && (value < 1000 || (value >= 1800 && value <= 2100))) return -1;
    scan.base = value;
    scan.name = text.charCodeAt(at) === 48 ? text.slice(at, digits) : String(value);
    scan.grouped = false;
    return isThousands(text, digits, end) ? -1 : digits;
  }
  if (width !== 2 || text.charCodeAt(at) === 48) return -1;
  const second = skipGroupMark(text, digits, end, labelled);
  if (second < 0) return -1;
  const behind = readDigits(text, second, end, 3);
  if (behind < 0 || behind - second !== 3) return -1;
  if (isThousands(text, behind, end)) return -1;
  scan.base = numberValue(text, at, digits) * 1000 + numberValue(text, second, behind);
  scan.name = String(scan.base);
  scan.grouped = true;
  return behind;
}

/** What may stand within the digits: a space of any kind (two at most), a dot, a hyphen; a line end under a label. */
function skipGroupMark(text: string, at: number, end: number, labelled: boolean): number {
  if (at + 3 > end) return -1;
  const code = text.charCodeAt(at);
  if (code === 32 && isDigit(text.charCodeAt(at + 1))) return at + 1;
  const dot = readMark(text, at, end, 46);
  if (dot >= 0) return dot;
  if (code === 45) return at + 1;
  const spaces = skipSpaces(text, at, end);
  if (spaces > at && isDigit(text.charCodeAt(spaces))) {
    return code === 38 || spaces - at <= 2 ? spaces : -1;
  }
  const gap = labelled ? skipGap(text, at, end) : at;
  return gap > at && isDigit(text.charCodeAt(gap)) ? gap : -1;
}

/** Whether a further group of three digits makes it money ("14.475.618"). Behind a space it may be an ondernummer. */
function isThousands(text: string, at: number, end: number): boolean {
  if (at >= end || text.charCodeAt(at) !== 46) return false;
  return readDigits(text, at + 1, end, 3) === at + 4;
}

/**
 * Suffix and R-number behind the digits: " VI", "-XV", ".VIII", "A", "-02", ", hoofdstuk VI", " (R2114)". What could be
 * an ondernummer of the Eerste Kamer is left to the items (domain.md 2.1, resolution rules 2 to 4).
 * @returns the offset behind it; `at` itself when there is none
 */
export function readSuffix(
  text: string,
  at: number,
  end: number,
  manner: DossierManner,
  scan: DossierScan,
): number {
  scan.suffix = null;
  scan.suffixKnown = true;
  if (at >= end || (scan.base !== COUNCIL_SERIES && beginsNoSuffix(text, at))) return at;
  const behind =
    scan.base === COUNCIL_SERIES
      ? readCouncil(text, at, end, scan)
      : readLetters(text, at, end, manner, scan);
  const royal = readRoyal(text, behind, end);
  if (royal < 0) return behind;
  if (scan.suffix !== null || scan.base === COUNCIL_SERIES) return royal;
  // "34 299 (R2064) VI" does not occur, "31 700 (R1) nr." does; a suffix stands before the R-number.
  return royal;
}

/** ", nr. 12", ")", " 12", " van": what nearly always stands behind the digits, seen at a glance. */
function beginsNoSuffix(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 41 || code === 59) return true;
  if (code === 40) return isDigit(text.charCodeAt(at + 1));
  if (code !== 32 && (code !== 44 || text.charCodeAt(at + 1) !== 32)) return false;
  const next = text.charCodeAt(code === 32 ? at + 1 : at + 2);
  // h(oofdstuk)
  if (next >= 97 && next <= 122) return next !== 104;
  return isDigit(next) || (code === 32 && next === 40 && isDigit(text.charCodeAt(at + 2)));
}

/** "-02", " -02", "- 02", "–02", "/02" behind 21 501; a space alone only when an ondernummer follows. */
function readCouncil(text: string, at: number, end: number, scan: DossierScan): number {
  const gap = skipSpaces(text, at, end);
  let from = readDash(text, gap, end);
  if (from < 0) from = readMark(text, gap, end, 47);
  const spaced = from < 0;
  from = spaced ? gap : skipGap(text, from, end);
  if (spaced && gap === at) return at;
  const behind = readDigits(text, from, end, 2);
  if (behind !== from + 2) return at;
  if (spaced && (text.charCodeAt(from) > 51 || !itemFollows(text, behind, end, true))) return at;
  scan.suffix = text.slice(from, behind);
  scan.suffixKnown = isCouncilDossier(numberValue(text, from, behind));
  return behind;
}

function readLetters(
  text: string,
  at: number,
  end: number,
  manner: DossierManner,
  scan: DossierScan,
): number {
  let from = at;
  let comma = false;
  const code = text.charCodeAt(at);
  if (!(code >= 65 && code <= 90)) {
    const dash = readDash(text, at, end);
    const dot = dash < 0 ? readMark(text, at, end, 46) : -1;
    if (dash >= 0) from = dash;
    else if (dot >= 0) from = dot;
    else {
      from = manner.labelled ? skipGap(text, at, end) : skipSpaces(text, at, end);
      comma = from < end && text.charCodeAt(from) === 44;
      if (comma) from = skipGap(text, from + 1, end);
    }
    if (from === at || from >= end) return at;
  }
  const first = text.charCodeAt(from);
  if (first === 40) return readBracketed(text, from, at, end, scan);
  if (first === 104 || first === 72) return readNamedChapter(text, from, at, end, scan);
  if (!(first >= 65 && first <= 90)) return at;
  let behind = from + 1;
  while (behind < end && behind - from < 7 && text.charCodeAt(behind) >= 65 && text.charCodeAt(behind) <= 90)
    behind++;
  if (behind < end && isLetterOrDigit(text.charCodeAt(behind))) return at;
  let letters = text.slice(from, behind);
  const part = readChapterPart(text, letters, behind, end, manner, scan);
  if (part > 0) {
    letters += text.charAt(part - 1);
    behind = part;
  }
  const verdict = judge(letters, comma, itemFollows(text, behind, end, manner.labelled), manner, scan);
  if (verdict === 'none') return at;
  // "VI-fractie", "A'dam": part of a word.
  if (isJoined(text, behind, end)) return at;
  scan.suffix = letters;
  scan.suffixKnown = verdict === 'suffix';
  return behind;
}

/** "36 200 IX-B, nr. 12", "36 200 IX B, nr. 12": the letter of a chapter stands apart. @returns -1 when none does */
function readChapterPart(
  text: string,
  letters: string,
  at: number,
  end: number,
  manner: DossierManner,
  scan: DossierScan,
): number {
  if (at + 1 >= end || !isBudget(scan.base) || !isChapter(`${letters}A`)) return -1;
  if (text.charCodeAt(at) !== 45 && text.charCodeAt(at) !== 32) return -1;
  const letter = text.charCodeAt(at + 1);
  if (letter < 65 || letter > 67 || (at + 2 < end && isLetterOrDigit(text.charCodeAt(at + 2)))) return -1;
  return itemFollows(text, at + 2, end, manner.labelled) ? at + 2 : -1;
}

/** "36 410 (XV), nr. 12": a chapter in brackets behind a budget's number. */
function readBracketed(text: string, from: number, at: number, end: number, scan: DossierScan): number {
  if (!isBudget(scan.base)) return at;
  let behind = from + 1;
  while (behind < end && behind - from < 7 && isUpper(text.charCodeAt(behind))) behind++;
  const letters = text.slice(from + 1, behind);
  if (letters.length === 0 || text.charCodeAt(behind) !== 41 || !isChapter(letters)) return at;
  scan.suffix = letters;
  return behind + 1;
}

/** "hoofdstuk VI", "Hoofdstuk XVI" behind a budget's number. */
function readNamedChapter(text: string, from: number, at: number, end: number, scan: DossierScan): number {
  const word = readOneOf(text, from, end, ['hoofdstuk', 'hfdst', 'hfst']);
  if (word < 0) return at;
  const dot = readMark(text, word, end, 46);
  const start = skipGap(text, dot < 0 ? word : dot, end);
  let behind = start;
  while (behind < end && behind - start < 7 && isUpper(text.charCodeAt(behind))) behind++;
  const letters = text.slice(start, behind);
  if (!isChapter(letters) || (behind < end && isLetterOrDigit(text.charCodeAt(behind)))) return at;
  scan.suffix = letters;
  return behind;
}

/**
 * Whether capitals behind a dossier number are its suffix. Only the base number and what follows tell (domain.md 10,
 * no. 3): chapters are I–XXIII, funds single capitals, and the Eerste Kamer's letters go through all of them up to PC.
 */
function judge(
  letters: string,
  comma: boolean,
  followed: boolean,
  manner: DossierManner,
  scan: DossierScan,
): 'suffix' | 'unknown' | 'none' {
  const { base } = scan;
  const budget = isBudget(base);
  if (isChapter(letters)) {
    // "35 200, VII nr. 14", but "33 802, I en V".
    if (comma) return followed && (budget || letters.length > 1) ? 'suffix' : 'none';
    if (followed && !(manner.senate && !budget && letters.length === 1)) return 'suffix';
    if (budget) return 'suffix';
    if (letters.length > 2 || letters > 'PC') return letters.length > 1 ? 'suffix' : 'none';
    return letters.length === 2 && base % 5 === 0 && knownDossier(scan.name) === null ? 'suffix' : 'none';
  }
  if (letters.length === 1 && letters <= 'M') {
    if (comma) return 'none';
    if (followed) return 'suffix';
    if (!budget || manner.senate) return 'none';
    if (manner.house) return 'suffix';
    return knownDossier(`${scan.name}-${letters}`) === null ? 'none' : 'suffix';
  }
  // "36 200 Q, nr. 4": no fund has this letter.
  if (letters.length === 1 && budget && followed && !comma && !manner.senate) return 'unknown';
  const roman = /^[IVXLCDM]+$/.test(letters);
  return roman && !comma && (letters.length > 2 || (followed && budget)) ? 'unknown' : 'none';
}

function isJoined(text: string, at: number, end: number): boolean {
  if (at + 1 >= end) return false;
  const code = text.charCodeAt(at);
  return (
    (code === 45 || code === 39 || code === 0x2019) &&
    isLetter(text.charCodeAt(at + 1)) &&
    !isUpper(text.charCodeAt(at + 1))
  );
}

/** "(R2064)", " (R 1669)", "-(R1519)": the number in the kingdom's series, printed and no part of the id. */
function readRoyal(text: string, at: number, end: number): number {
  let from = readDash(text, at, end);
  from = from < 0 ? skipGap(text, at, end) : from;
  if (from + 4 > end || text.charCodeAt(from) !== 40) return -1;
  const letter = text.charCodeAt(from + 1);
  if (letter !== 82 && letter !== 114) return -1;
  let digits = from + 2;
  while (digits < end && isInlineSpace(text.charCodeAt(digits)) && digits < from + 5) digits++;
  const behind = readDigits(text, digits, end, 4);
  // The series began in 1946: "4141 (R 49)".
  if (behind < 0 || behind >= end || text.charCodeAt(behind) !== 41) return -1;
  return behind + 1;
}
