import { isDigit, isInlineSpace, isLineEnd } from '../text/characters';

/** The words of a heading without its mark-up, and where in the line each code unit stood. */
export interface PlainHeading {
  readonly text: string;
  /** Offset in the line of each code unit of `text`. */
  readonly offsets: readonly number[];
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&nbsp;', ' '],
  ['&amp;', '&'],
]);

/**
 * Takes the mark-up out of a line that may be a heading: "### **I Vragen …**<sup>1</sup>" gives "I Vragen …".
 * @returns null when the line is no heading by its form: a list item, a row of a table, a line of a table of contents
 *   (a link within the paper, dots or a space before a page number).
 */
export function plainHeading(line: string): PlainHeading | null {
  const start = skipBlockMarks(line);
  if (start < 0 || isContentsLine(line)) return null;
  let text = '';
  const offsets: number[] = [];
  const keep = (code: string, at: number) => {
    text += code;
    offsets.push(at);
  };
  for (let at = start; at < line.length; ) {
    const char = line[at]!;
    if (char === '<') {
      const next = skipTag(line, at);
      if (next > at) at = next;
      else keep(char, at++);
    } else if (char === '[' && line[at + 1] === '^') {
      const close = line.indexOf(']', at);
      at = close < 0 ? line.length : close + 1;
    } else if (char === ']' && line[at + 1] === '(') {
      const close = line.indexOf(')', at);
      at = close < 0 ? line.length : close + 1;
    } else if (char === '&' && entityAt(line, at) !== null) {
      const entity = entityAt(line, at)!;
      keep(entities.get(entity)!, at);
      at += entity.length;
    } else if ('*_\\[]`'.includes(char) || isSuperscript(char)) {
      at++;
    } else if (char === '#' && /^#+\s*$/.test(line.slice(at))) {
      break;
    } else {
      keep(char, at++);
    }
  }
  return trimmed(text, offsets);
}

/** Past "###", ">", spaces and emphasis at the start; -1 when a bullet or a table's bar stands there. */
function skipBlockMarks(line: string): number {
  let at = 0;
  while (at < line.length) {
    const code = line.charCodeAt(at);
    const next = line[at + 1];
    if (code === 124) return -1;
    if (
      (code === 45 || code === 42 || code === 43 || code === 0x2022 || code === 0x2013) &&
      isBulletGap(next)
    ) {
      return -1;
    }
    if (!isInlineSpace(code) && !isLineEnd(code) && code !== 62 && code !== 35 && code !== 42 && code !== 95)
      break;
    at++;
  }
  return at;
}

function isBulletGap(char: string | undefined): boolean {
  return char === ' ' || char === '\t' || char === '\u00a0';
}

/** "… de VVD-fractie ..... 5", "… de VVD-fractie 5", "[…](#vvd)": a table of contents, not the heading itself. */
function isContentsLine(line: string): boolean {
  if (line.includes('](#')) return true;
  let at = line.length;
  while (at > 0 && (isInlineSpace(line.charCodeAt(at - 1)) || isEmphasis(line[at - 1]!))) at--;
  let digits = at;
  while (digits > 0 && isDigit(line.charCodeAt(digits - 1))) digits--;
  if (digits === at || at - digits > 4) return false;
  const before = line.charCodeAt(digits - 1);
  return isInlineSpace(before) || before === 46 || before === 0x2026;
}

function isEmphasis(char: string): boolean {
  return char === '*' || char === '_' || char === '|' || char === '\r' || char === '\n';
}

/** Past a tag; a note's mark ("<sup>3</sup>") goes with its content. */
function skipTag(line: string, at: number): number {
  const close = line.indexOf('>', at);
  if (close < 0 || close - at > 200) return at;
  if (line.startsWith('<sup', at)) {
    const end = line.indexOf('</sup>', close);
    if (end >= 0) return end + 6;
  }
  return close + 1;
}

function entityAt(line: string, at: number): string | null {
  for (const entity of entities.keys()) if (line.startsWith(entity, at)) return entity;
  return null;
}

function isSuperscript(char: string): boolean {
  const code = char.charCodeAt(0);
  return code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079);
}

/** Without spaces around, and without a note's mark stuck to the last word ("VVD-fractie12"). */
function trimmed(text: string, offsets: number[]): PlainHeading {
  let end = text.length;
  while (end > 0 && (isInlineSpace(text.charCodeAt(end - 1)) || isLineEnd(text.charCodeAt(end - 1)))) end--;
  let digits = end;
  while (digits > 0 && isDigit(text.charCodeAt(digits - 1))) digits--;
  const before = text.charCodeAt(digits - 1);
  if (digits < end && before >= 97 && before <= 122) end = digits;
  let start = 0;
  while (start < end && (isInlineSpace(text.charCodeAt(start)) || isLineEnd(text.charCodeAt(start)))) start++;
  return { text: text.slice(start, end), offsets: offsets.slice(start, end) };
}
