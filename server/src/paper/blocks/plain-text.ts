import { isInlineSpace, isLetterOrDigit, isLineEnd } from '../../text/characters';

/** Code units that plain words do not hold: mark-up, white space other than one space. */
const special = new Uint8Array(128);
for (const char of '\t\n\v\f\r*_`\\[]<&') special[char.charCodeAt(0)] = 1;

/** Words of a piece of text without mark-up, notes and line breaks, as a title shows them. */
export function plainText(text: string, start: number, end: number): string {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) === 32) from++;
  while (to > from && text.charCodeAt(to - 1) === 32) to--;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    const plain = code < 128 ? special[code] === 0 : !isInlineSpace(code);
    if (!plain || (code === 32 && text.charCodeAt(at + 1) === 32)) return withoutMarkup(text, from, to);
  }
  return text.slice(from, to);
}

function withoutMarkup(text: string, start: number, end: number): string {
  let plain = '';
  let space = false;
  let from = -1;
  const flush = (at: number) => {
    if (from < 0) return;
    if (space && plain !== '') plain += ' ';
    space = false;
    plain += text.slice(from, at);
    from = -1;
  };
  for (let at = start; at < end; ) {
    const code = text.charCodeAt(at);
    if (isInlineSpace(code) || isLineEnd(code)) {
      flush(at);
      // "GroenLinks-⏎PvdA": a word goes on behind the hyphen at the end of a line.
      space = !(isLineEnd(code) && !space && plain.endsWith('-') && isLetterOrDigit(text.charCodeAt(at + 1)));
      at++;
      continue;
    }
    const skip = code < 128 ? markupLength(text, at, end, code) : 0;
    if (skip === 0) {
      if (from < 0) from = at;
      at++;
      continue;
    }
    flush(at);
    if (code === 38) space = true;
    at += skip;
  }
  flush(end);
  return plain;
}

/** How many code units of mark-up stand at `at`; 0 when none do. Bounded: mark-up longer than 300 is text. */
function markupLength(text: string, at: number, end: number, code: number): number {
  switch (code) {
    case 42: // *
      return 1;
    case 95: // _: emphasis only at the edge of a word ("kst_12" keeps it)
      return isLetterOrDigit(text.charCodeAt(at - 1)) && isLetterOrDigit(text.charCodeAt(at + 1)) ? 0 : 1;
    case 96: // `
      return 1;
    case 92: // backslash before punctuation
      return at + 1 < end && /[!-/:-@[-`{-~]/.test(text[at + 1]!) ? 1 : 0;
    case 91: // [: note mark "[^1]" goes, "[text](target)" keeps its text
      if (text.charCodeAt(at + 1) === 94) return lengthTo(text, at, end, 93);
      return closesAsLink(text, at, end) ? 1 : 0;
    case 93: // ]
      return text.charCodeAt(at + 1) === 40 ? 1 + lengthTo(text, at + 1, end, 41) : 0;
    case 60: // <
      return tagLength(text, at, end);
    case 38: // &nbsp; and &#160;
      return text.startsWith('&nbsp;', at) || text.startsWith('&#160;', at) ? 6 : 0;
    default:
      return 0;
  }
}

function closesAsLink(text: string, at: number, end: number): boolean {
  const close = text.slice(at, Math.min(end, at + 300)).indexOf('](');
  return close > 0;
}

/** Length from `at` up to and with the closing code unit; 1 when it does not come. */
function lengthTo(text: string, at: number, end: number, closing: number): number {
  const stop = Math.min(end, at + 300);
  for (let i = at + 1; i < stop; i++) if (text.charCodeAt(i) === closing) return i + 1 - at;
  return 1;
}

/** "<b>", "</strong>", "<br/>"; "<sup>1</sup>" with its content. 0 when it is no tag. */
function tagLength(text: string, at: number, end: number): number {
  const next = text.charCodeAt(at + 1);
  const opens = next === 47 || (next >= 97 && next <= 122) || (next >= 65 && next <= 90);
  if (!opens) return 0;
  const length = lengthTo(text, at, end, 62);
  if (length === 1) return 0;
  if (!text.startsWith('<sup>', at)) return length;
  const close = text.slice(at, Math.min(end, at + 40)).indexOf('</sup>');
  return close < 0 ? length : close + 6;
}
