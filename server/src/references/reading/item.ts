import { isDigit, isInlineSpace, isLetter, isLetterOrDigit, isLineEnd } from '../../text/characters';
import { readDash, readMark, skipGap, skipSpaces } from './gap';
import { readDigits } from './number';
import { readWord } from './word';

/** What was read of a label before numbers. */
export interface NumberLabelScan {
  /** "nrs.", "nummers": several numbers follow. */
  plural: boolean;
}

const labels: readonly (readonly [string, boolean])[] = [
  ['nrs', true],
  ["nr's", true],
  ['nr’s', true],
  ['nr', false],
  ['nummers', true],
  ['nummer', false],
  ['nos', true],
  ['no', false],
  ['num', false],
];
const longLabels = [
  'onder nummer',
  'onder nrs',
  'onder nr',
  'ondernummers',
  'ondernummer',
  'stuk nr',
  'stuknr',
  'stuknummer',
];

/**
 * "nr.", "nrs", "nummer", "nos.", "Nr.", "#", "onder nr.": a label before an ondernummer, its dot and the gap behind.
 * @returns the offset of what follows, -1 when there is no label
 */
export function readNumberLabel(text: string, at: number, end: number, scan: NumberLabelScan): number {
  if (at >= end) return -1;
  const code = text.charCodeAt(at);
  if (code === 35) {
    scan.plural = false;
    return skipGap(text, at + 1, end);
  }
  const lower = code | 32;
  if (lower === 110) {
    const second = text.charCodeAt(at + 1) | 32;
    const third = at + 2 < end ? text.charCodeAt(at + 2) : 0;
    // "nr. 12", "nr 12": nearly always. "niet", "naar": no label.
    if (second === 114 && at + 2 < end && endsShortLabel(third)) {
      scan.plural = false;
      return skipGap(text, third === 46 ? at + 3 : at + 2, end);
    }
    if (second !== 114 && second !== 111 && second !== 117 && isLetter(second)) return -1;
    for (const [word, plural] of labels) {
      const behind = readWord(text, at, end, word);
      if (behind < 0) continue;
      const dot = readMark(text, behind, end, 46);
      // "no" and "nos" are words of other languages; "nr" may lack its dot.
      if (dot < 0 && (word === 'no' || word === 'nos' || word === 'num')) return -1;
      scan.plural = plural;
      return skipGap(text, dot < 0 ? behind : dot, end);
    }
    return -1;
  }
  if (lower === 108) {
    // "letter C": a paper of the Eerste Kamer.
    const letter = readWord(text, at, end, 'letter');
    scan.plural = false;
    return letter < 0 ? -1 : skipGap(text, letter, end);
  }
  if (lower !== 111 && lower !== 115) return -1;
  // "onder", "stuk": most words end here.
  const second = text.charCodeAt(at + 1) | 32;
  if (isLetter(second) && second !== (lower === 111 ? 110 : 116)) return -1;
  for (const word of longLabels) {
    const behind = readWord(text, at, end, word);
    if (behind < 0) continue;
    const dot = readMark(text, behind, end, 46);
    scan.plural = word.endsWith('s');
    return skipGap(text, dot < 0 ? behind : dot, end);
  }
  return -1;
}

/** Whether "nr" ends before a code unit that neither goes on with the word nor cuts it ("nr’s", "num-⏎mer", "nr\\."). */
function endsShortLabel(code: number): boolean {
  return code < 128 && !isLetter(code) && code !== 39 && code !== 45 && code !== 92;
}

const labelScan: NumberLabelScan = { plural: false };

/**
 * Whether an ondernummer follows what may be a suffix: "nr. 14", "-46", ", 32", ", D", and under a label " 32".
 * A look ahead only; the items themselves are read by the citation's reader.
 */
export function itemFollows(text: string, at: number, end: number, labelled: boolean): boolean {
  if (at >= end) return false;
  const dash = readDash(text, at, end);
  if (dash >= 0) return isShortNumber(text, dash, end) || readCapitals(text, dash, end) >= 0;
  let next = skipGap(text, at, end);
  if (next >= end) return false;
  const code = text.charCodeAt(next);
  const comma = code === 44 || code === 59 || code === 46;
  if (comma) next = skipGap(text, next + 1, end);
  if (readNumberLabel(text, next, end, labelScan) >= 0) return true;
  if (!labelled || code === 59 || code === 46) return false;
  if (comma && readCapitals(text, next, end) >= 0) return true;
  return (
    isShortNumber(text, next, end) &&
    !isYear(text, next, end) &&
    isPlainNumber(text, readDigits(text, next, end, 4), end)
  );
}

function isShortNumber(text: string, at: number, end: number): boolean {
  return readDigits(text, at, end, 4) >= 0;
}

function isYear(text: string, at: number, end: number): boolean {
  const behind = readDigits(text, at, end, 4);
  const century = text.charCodeAt(at) === 50 && text.charCodeAt(at + 1) === 48;
  return behind === at + 4 && (century || (text.charCodeAt(at) === 49 && text.charCodeAt(at + 1) === 57));
}

/**
 * One or two capitals by themselves: an ondernummer of the Eerste Kamer. @returns the offset behind, -1 when it is none
 */
export function readCapitals(text: string, at: number, end: number): number {
  let behind = at;
  while (behind < end && behind - at < 3 && text.charCodeAt(behind) >= 65 && text.charCodeAt(behind) <= 90)
    behind++;
  if (behind === at || behind - at > 2) return -1;
  if (behind >= end) return behind;
  const code = text.charCodeAt(behind);
  if (isLetterOrDigit(code)) return -1;
  // "EU-voorstel", "A'dam", "R&D", "A/NR": part of a word.
  const joins = code === 45 || code === 39 || code === 0x2019 || code === 38 || code === 47;
  return joins && behind + 1 < end && isLetter(text.charCodeAt(behind + 1)) ? -1 : behind;
}

/** Words that make the number before them an amount, a date or a count. */
const units = new Set(
  (
    'januari februari maart april mei juni juli augustus september oktober november december jan feb mrt apr jun jul aug ' +
    'sep sept okt nov dec euro eur miljoen mln miljard mld procent jaar jaren maand maanden week weken dag dagen uur ' +
    'leden lid moties amendementen keer maal personen mensen inwoners km kilometer meter ha hectare kg ton fte stuks ' +
    'gemeenten provincies kinderen woningen bedrijven dieren vragen zetels stemmen pagina bladzijden eurocent graden'
  ).split(' '),
);

/**
 * Whether the number that ends at `at` is one by itself and not the beginning of something else: "12 maart", "3%",
 * "2022/23", "1,5", "12.500", "3 miljoen".
 */
export function isPlainNumber(text: string, at: number, end: number): boolean {
  if (at < 0) return false;
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  if (code === 37 || code === 0x2030 || code === 0xb0 || isLetterOrDigit(code)) return false;
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
  if ((code === 47 || code === 58) && isDigit(next)) return false;
  if ((code === 44 || code === 46) && isDigit(next))
    return code === 46 && readDigits(text, at + 1, end, 2) >= 0;
  return !isUnit(text, at, end);
}

/** Whether a unit, month or thing counted follows: "12 maart", "20 000 euro", "3 moties". */
export function isUnit(text: string, at: number, end: number): boolean {
  const from = skipSpaces(text, at, end);
  if (from === at && !isLineEnd(text.charCodeAt(at))) return false;
  const word = from === at ? skipGap(text, at, end) : from;
  if (word >= end) return false;
  const first = text.charCodeAt(word);
  if (first === 37 || first === 0x20ac) return true;
  if (!(first >= 97 && first <= 122)) return false;
  let behind = word + 1;
  while (behind < end && behind - word < 13 && isLetter(text.charCodeAt(behind))) behind++;
  return behind - word < 13 && units.has(text.slice(word, behind));
}

/** Whether a currency stands right before `at`: "€ 26 643", "f 35 300", "EUR 21 501". */
export function behindCurrency(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 4 && isInlineSpace(text.charCodeAt(before))) before--;
  if (before < 0) return false;
  const code = text.charCodeAt(before);
  if (code === 0x20ac || code === 36 || code === 0xa3 || code === 0x192) return true;
  if (code === 82 || code === 114) return /\beur$/i.test(text.slice(Math.max(0, before - 3), before + 1));
  return code === 102 && !(before > 0 && isLetter(text.charCodeAt(before - 1)));
}
