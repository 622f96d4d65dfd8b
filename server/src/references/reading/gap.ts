import { isDash, isDigit, isInlineSpace, isLetterOrDigit } from '../../text/characters';
import { readPageBreak } from './page-break';

/**
 * What may stand between two parts of a reference without ending it. All functions take UTF-16 offsets, look at
 * nothing at or beyond `end`, and give the offset behind what they read (`at` itself, or -1, when there is none).
 */

/** Longest run of spaces and mark-up within a reference; a longer one is layout (columns, a table). */
const LONGEST_GAP = 40;

const spaceEntities = [
  '&nbsp;',
  '&#160;',
  '&#xa0;',
  '&thinsp;',
  '&#8201;',
  '&#x2009;',
  '&#8239;',
  '&#x202f;',
  '&ensp;',
  '&emsp;',
  '&#32;',
];
const dashEntities = ['&ndash;', '&#8211;', '&#x2013;', '&mdash;', '&#8212;', '&#x2014;', '&#45;', '&minus;'];
const tags = ['br', 'b', 'i', 'em', 'strong', 'u', 'span', 'nobr'];

/** Spaces within a line, entities for spaces among them ("26&nbsp;643"). */
export function skipSpaces(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_GAP);
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isInlineSpace(code)) at++;
    else if (code === 38) {
      const behind = readEntity(text, at, end, spaceEntities);
      if (behind < 0) break;
      at = behind;
    } else break;
  }
  return at;
}

/**
 * Everything that may separate two words of one reference: spaces, Markdown emphasis, backslash escapes, a line break
 * with its indentation or quote marks ("> "), and a page break with the furniture around it where that is sure.
 * An empty line ends every reference.
 */
export function skipGap(text: string, at: number, end: number): number {
  if (at >= end) return at;
  // Nearly always one space, then the next word.
  const behind = text.charCodeAt(at) === 32 ? at + 1 : at;
  if (behind < end && isLetterOrDigit(text.charCodeAt(behind))) return behind;
  return skipWideGap(text, at, end);
}

function skipWideGap(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_GAP);
  let broken = false;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isInlineSpace(code) || code === 0xad || code === 0x2060 || code === 0xfeff) at++;
    else if (code === 42 || code === 95) at++;
    else if (code === 10 || code === 13 || code === 12) {
      const page = readPageBreak(text, at, end);
      if (page >= 0) return skipSpaces(text, page, end);
      if (broken || code === 12) return at;
      const next = skipLineBreak(text, at, end);
      if (next < 0) return at;
      broken = true;
      at = next;
    } else if (code === 92) {
      const next = at + 1 < end ? text.charCodeAt(at + 1) : 0;
      if (isAsciiPunctuation(next) || next === 10 || next === 13) at++;
      else return at;
    } else if (code === 38) {
      const behind = readEntity(text, at, end, spaceEntities);
      if (behind < 0) return at;
      at = behind;
    } else if (code === 60) {
      const behind = readTag(text, at, end);
      if (behind < 0) return at;
      at = behind;
    } else return at;
  }
  return at;
}

/**
 * One line break with what starts the next line: indentation and quote marks.
 * @returns the offset of the next line's text; -1 when the next line is empty
 */
export function skipLineBreak(text: string, at: number, end: number): number {
  if (at < end && text.charCodeAt(at) === 13) at++;
  if (at < end && text.charCodeAt(at) === 10) at++;
  const limit = Math.min(end, at + LONGEST_GAP);
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isInlineSpace(code) || code === 62) at++;
    else return code === 10 || code === 13 ? -1 : at;
  }
  return at < end ? at : -1;
}

/** A gap around at most one comma, semicolon or full stop: commas are optional everywhere (domain.md 2.1, `sep`). */
export function skipSeparator(text: string, at: number, end: number): number {
  at = skipGap(text, at, end);
  if (at < end) {
    const code = text.charCodeAt(at);
    if (code === 44 || code === 59 || code === 46) at = skipGap(text, at + 1, end);
  }
  return at;
}

/** A dash or hyphen of any kind, escaped or as an entity. @returns the offset behind it, -1 when there is none */
export function readDash(text: string, at: number, end: number): number {
  if (at >= end) return -1;
  let code = text.charCodeAt(at);
  if (code === 92 && at + 1 < end) code = text.charCodeAt(++at);
  if (isDash(code)) return at + 1;
  return code === 38 ? readEntity(text, at, end, dashEntities) : -1;
}

/** A dash with spaces around it: "1 – 3", "36067 – 61". @returns the offset of what follows, -1 when there is none */
export function readSpacedDash(text: string, at: number, end: number): number {
  const dash = readDash(text, skipSpaces(text, at, end), end);
  return dash < 0 ? -1 : skipGap(text, dash, end);
}

/** The punctuation mark `code`, with a backslash before it or not. @returns the offset behind it, -1 when it is another */
export function readMark(text: string, at: number, end: number, code: number): number {
  if (at >= end) return -1;
  const found = text.charCodeAt(at);
  if (found === code) return at + 1;
  return found === 92 && at + 1 < end && text.charCodeAt(at + 1) === code ? at + 2 : -1;
}

/** Whether an empty line begins at the line end at `at`: nothing is read across it. */
export function endsParagraph(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 10) return false;
  const next = text.charCodeAt(at + 1);
  return next === 10 || next === 13;
}

/** A digit or letter that would make what stands before `at` part of something longer. */
export function continuesWord(text: string, at: number, end: number): boolean {
  return at < end && isLetterOrDigit(text.charCodeAt(at));
}

/** Whether a digit stands right before `at`. */
export function behindDigit(text: string, at: number): boolean {
  return at > 0 && isDigit(text.charCodeAt(at - 1));
}

function readEntity(text: string, at: number, end: number, entities: readonly string[]): number {
  for (const entity of entities) {
    if (at + entity.length > end) continue;
    let i = 1;
    while (i < entity.length && (text.charCodeAt(at + i) | 32) === (entity.charCodeAt(i) | 32)) i++;
    if (i === entity.length) return at + i;
  }
  return -1;
}

/** `<br>`, `<br/>`, `<em>`, `</em>`: tags that change how words look, not what they say. */
function readTag(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + 12);
  let from = at + 1;
  if (from < limit && text.charCodeAt(from) === 47) from++;
  for (const tag of tags) {
    let i = 0;
    while (i < tag.length && from + i < limit && (text.charCodeAt(from + i) | 32) === tag.charCodeAt(i)) i++;
    if (i < tag.length) continue;
    let close = from + i;
    while (close < limit && (text.charCodeAt(close) === 32 || text.charCodeAt(close) === 47)) close++;
    if (close < limit && text.charCodeAt(close) === 62) return close + 1;
  }
  return -1;
}

function isAsciiPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}
