import { isDigit, isInlineSpace } from '../../text/characters';
import { readPrefix } from './word';

/** How much page furniture may stand between two lines of one sentence: a footer, a header, empty lines. */
const LONGEST_BREAK = 400;
const MOST_LINES = 10;

/**
 * A page break within a sentence: line ends, empty lines, a form feed and the furniture that a page carries ("Tweede
 * Kamer, vergaderjaar 2022–2023, 32 317, nr. 859    3", "Pagina 3 van 12", a lone page number, `<!-- page 3 -->`).
 * @param at offset of a line end or form feed
 * @returns the offset of the first line of text behind it; -1 when it is not sure that a page ends here
 */
export function readPageBreak(text: string, at: number, end: number): number {
  // A reader asks several times at the same place: for a comma, for a label, for a page.
  if (last.at !== at || last.end !== end || last.text !== text) {
    last.behind = findPageBreak(text, at, end);
    last.at = at;
    last.end = end;
    last.text = text;
  }
  return last.behind;
}

/** The answer given last. */
const last = { text: '', at: -1, end: -1, behind: -1 };

/** Lets go of the text that was read last: no text is kept alive, and none is compared with the next. */
export function forgetPageBreak(): void {
  last.text = '';
  last.at = -1;
}

function findPageBreak(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_BREAK);
  let sure = false;
  let lines = 0;
  while (at < limit && lines < MOST_LINES) {
    const code = text.charCodeAt(at);
    if (code === 12) sure = true;
    if (code === 10 || code === 12 || code === 13 || isInlineSpace(code)) {
      at++;
      continue;
    }
    if (!mayBeFurniture(code)) return sure ? at : -1;
    const lineEnd = endOfLine(text, at, limit);
    if (lineEnd < 0) return -1;
    const kind = furniture(text, at, lineEnd);
    if (kind === 0) return sure ? at : -1;
    // A lone number may be a page number, but only next to surer signs.
    if (kind === 2) sure = true;
    else if (!sure && lines === 0 && !furnitureFollows(text, lineEnd, limit)) return -1;
    at = lineEnd;
    lines++;
  }
  return -1;
}

/** Whether the line `start`–`end` is page furniture and nothing else. */
export function isPageFurniture(text: string, start: number, end: number): boolean {
  while (start < end && isInlineSpace(text.charCodeAt(start))) start++;
  while (end > start && isInlineSpace(text.charCodeAt(end - 1))) end--;
  return start < end && furniture(text, start, end) === 2;
}

function endOfLine(text: string, at: number, limit: number): number {
  for (let i = at; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || code === 13 || code === 12) return i;
  }
  // The last line of what we look at: text, whatever it is.
  return limit;
}

function furnitureFollows(text: string, at: number, limit: number): boolean {
  while (
    at < limit &&
    (isInlineSpace(text.charCodeAt(at)) || text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13)
  )
    at++;
  if (at >= limit) return false;
  if (text.charCodeAt(at) === 12) return true;
  return furniture(text, at, endOfLine(text, at, limit)) === 2;
}

/** Most lines are text, and their first letter shows it. */
function mayBeFurniture(code: number): boolean {
  const letter = code | 32;
  return isDigit(code) || letter === 116 || letter === 101 || letter === 112 || code === 60;
}

/** 0: text; 1: a lone number; 2: surely furniture. */
function furniture(text: string, start: number, end: number): 0 | 1 | 2 {
  while (end > start && isInlineSpace(text.charCodeAt(end - 1))) end--;
  const first = text.charCodeAt(start) | 32;
  if (isDigit(text.charCodeAt(start))) {
    for (let i = start; i < end; i++) if (!isDigit(text.charCodeAt(i))) return 0;
    return end - start <= 4 ? 1 : 0;
  }
  // t(weede), e(erste), p(agina), v(ergaderjaar), k(st-), <!-- … -->, - 3 -
  if (first === 116 || first === 101) return isFooter(text, start, end) ? 2 : 0;
  if (first === 112) return isPageLabel(text, start, end) ? 2 : 0;
  if (text.charCodeAt(start) === 60) return isPageComment(text, start, end) ? 2 : 0;
  return 0;
}

/** "Tweede Kamer, vergaderjaar 2022–2023, 32 317, nr. 859   3": ends with the number, or the page behind it. */
function isFooter(text: string, start: number, end: number): boolean {
  let at = readPrefix(text, start, end, 'tweede kamer,');
  if (at < 0) at = readPrefix(text, start, end, 'eerste kamer,');
  if (at < 0) return false;
  while (at < end && isInlineSpace(text.charCodeAt(at))) at++;
  if (readPrefix(text, at, end, 'vergaderjaar') < 0 || end - start > 120) return false;
  let words = 0;
  for (let i = at + 12; i < end; i++) {
    const code = text.charCodeAt(i);
    // A sentence has words; a footer has "nr.", "Aanhangsel", a suffix.
    if ((code >= 97 && code <= 122) || code === 40 || code === 59) words++;
  }
  return words <= 10;
}

/** "Pagina 3 van 12", "pagina 3/12", "Pagina 3". */
function isPageLabel(text: string, start: number, end: number): boolean {
  let at = readPrefix(text, start, end, 'pagina');
  if (at < 0) return false;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (!isDigit(code) && !isInlineSpace(code) && code !== 47 && readPrefix(text, at, end, 'van') !== at + 3)
      return false;
    if (code === 118 || code === 86) at += 2;
  }
  return true;
}

/** `<!-- page 3 -->`, `<!-- pagina 3 -->`, `<!-- PageBreak -->`. */
function isPageComment(text: string, start: number, end: number): boolean {
  let at = readPrefix(text, start, end, '<!--');
  if (at < 0) return false;
  while (at < end && isInlineSpace(text.charCodeAt(at))) at++;
  return (
    (readPrefix(text, at, end, 'page') >= 0 || readPrefix(text, at, end, 'pagina') >= 0) &&
    readPrefix(text, end - 3, end, '-->') === end
  );
}
