/**
 * Classes of UTF-16 code units that recognisers ask for on every step: one table look-up, no regular expression.
 * The table has an entry for every code unit, so that no step needs a bounds check of its own.
 */

const LETTER = 1;
const DIGIT = 2;
const UPPER = 4;
const SPACE = 8;
const DASH = 16;

const classes = buildClasses();

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters of Dutch names and words: ASCII, Latin-1, Latin Extended (Gündoğan, Kostić) and the ligature ĳ. */
export function isLetter(code: number): boolean {
  return (classes[code]! & LETTER) !== 0;
}

export function isUpper(code: number): boolean {
  return (classes[code]! & UPPER) !== 0;
}

export function isLetterOrDigit(code: number): boolean {
  return (classes[code]! & (LETTER | DIGIT)) !== 0;
}

/** Spaces within a line: space, tab, no-break, thin, narrow no-break, figure and other typographic spaces. */
export function isInlineSpace(code: number): boolean {
  return (classes[code]! & SPACE) !== 0;
}

export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** Hyphen-minus, hyphen, non-breaking hyphen, figure dash, en dash, em dash, minus. */
export function isDash(code: number): boolean {
  return (classes[code]! & DASH) !== 0;
}

/** Lower case of an ASCII letter; every other code unit stays as it is. */
export function lowerAscii(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const mark = (from: number, to: number, bits: number) => {
    for (let code = from; code <= to; code++) table[code]! |= bits;
  };
  mark(48, 57, DIGIT);
  mark(65, 90, LETTER);
  mark(97, 122, LETTER);
  mark(0xc0, 0x24f, LETTER);
  table[0xd7] = 0;
  table[0xf7] = 0;
  mark(0x300, 0x36f, LETTER);
  mark(0x1e00, 0x1eff, LETTER);
  for (let code = 65; code < 0x1f00; code++) {
    if ((table[code]! & LETTER) === 0) continue;
    const char = String.fromCharCode(code);
    if (char.toLowerCase() !== char) table[code]! |= UPPER;
  }
  for (const code of [9, 32, 0xa0, 0x202f, 0x205f, 0x3000]) mark(code, code, SPACE);
  mark(0x2000, 0x200b, SPACE);
  for (const code of [45, 0x2212]) mark(code, code, DASH);
  mark(0x2010, 0x2014, DASH);
  return table;
}
