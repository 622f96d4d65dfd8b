/** Classes of UTF-16 code units that recognisers ask for on every step; no allocation, no regular expression. */

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Letters of Dutch names and words: ASCII, Latin-1, Latin Extended (Gündoğan, Kostić) and the ligature ĳ. */
export function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x1e00 && code <= 0x1eff)
  );
}

export function isUpper(code: number): boolean {
  if (code >= 65 && code <= 90) return true;
  if (code < 0xc0) return false;
  const char = String.fromCharCode(code);
  return char.toLowerCase() !== char;
}

export function isLetterOrDigit(code: number): boolean {
  return isDigit(code) || isLetter(code);
}

/** Spaces within a line: space, tab, no-break, thin, narrow no-break, figure and other typographic spaces. */
export function isInlineSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 9 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

export function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

/** Hyphen-minus, hyphen, non-breaking hyphen, figure dash, en dash, em dash, minus. */
export function isDash(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2014) || code === 0x2212;
}
