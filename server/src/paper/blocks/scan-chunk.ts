import { isUpper } from '../../text/characters';
import type { LineIndex } from '../../text/line-index';
import { Block, type BlockKind, freshState, type OpenFence, type ScanState } from './block';
import { isFurniture, isShortNumber } from './furniture';
import { startsAsLabel } from './labels';
import { readSign, type Sign } from './sign';

/** A chunk ends at the first blank line behind this many code units where nothing is open. */
const CHUNK = 1024;
/** Without such a blank line: at the end of a sentence at the end of a line behind this many … */
const LONG_CHUNK = 4096;
/** … and at any line end behind this many. */
const LONGEST_CHUNK = 32768;

/** Front matter that does not close within so many lines is none. */
export const LONGEST_FRONT_MATTER = 100;

/** A paragraph in the making. */
interface OpenParagraph {
  kind: BlockKind;
  start: number;
  content: number;
  indent: number;
  afterBlank: boolean;
  marker: string;
  end: number;
  lines: number;
}

export interface ScannedChunk {
  readonly blocks: readonly Block[];
  /** First line that belongs to the next chunk. */
  readonly nextLine: number;
  readonly state: ScanState;
}

/**
 * Reads the blocks of one chunk: a run of lines that begins at `firstLine` and ends where the next lines can be
 * read without knowing it. What comes back depends on `state` and on the text from `firstLine` on, and on no more
 * than one line behind the chunk; so a chunk whose lines did not change need not be read again.
 */
export function scanChunk(text: string, lines: LineIndex, firstLine: number, state: ScanState): ScannedChunk {
  return new ChunkScanner(text, lines, firstLine, state).run();
}

class ChunkScanner {
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #firstLine: number;
  readonly #blocks: Block[] = [];
  #fence: OpenFence | null;
  #comment: boolean;
  /** Start of the fence, comment, code or table in the making; -1 when there is none. */
  #open = -1;
  #openKind: BlockKind = 'fence';
  #openEnd = 0;
  #openAfterBlank = true;
  #paragraph: OpenParagraph | null = null;
  /** Columns at which the contents of the open list items start. */
  #items: number[] = [];
  #blank = true;
  /** Whether the line before ends a sentence, is a label of its own or is blank. */
  #ended = true;
  #longestLine = 0;
  #commentContainer = 0;

  constructor(text: string, lines: LineIndex, firstLine: number, state: ScanState) {
    this.#text = text;
    this.#lines = lines;
    this.#firstLine = firstLine;
    this.#fence = state.fence;
    this.#comment = state.comment;
  }

  run(): ScannedChunk {
    const lineCount = this.#lines.lineCount;
    const origin = this.#lines.lineStart(this.#firstLine);
    let line = this.#firstLine === 0 ? this.#readFrontMatter() : this.#firstLine;
    for (; line < lineCount; line++) {
      const start = this.#lines.lineStart(line);
      const end = this.#lines.lineEnd(line);
      if (line > this.#firstLine && this.#mayCut(start, end, start - origin)) break;
      this.#readLine(start, end);
    }
    this.#closeParagraph();
    this.#closeOpen();
    const state =
      this.#fence === null && !this.#comment ? freshState : { fence: this.#fence, comment: this.#comment };
    return { blocks: this.#blocks, nextLine: line, state };
  }

  /** "---", lines, "---" at the very top; a lone "---" is a thematic break. Returns the first line behind it. */
  #readFrontMatter(): number {
    if (!this.#text.startsWith('---') || !this.#isBlank(3, this.#lines.lineEnd(0))) return 0;
    const last = Math.min(this.#lines.lineCount, LONGEST_FRONT_MATTER);
    for (let line = 1; line < last; line++) {
      const start = this.#lines.lineStart(line);
      const end = this.#lines.lineEnd(line);
      if (
        end - start >= 3 &&
        /^(?:---|\.\.\.)\s*$/.test(this.#text.slice(start, Math.min(end, start + 80)))
      ) {
        this.#add('front-matter', 0, end, this.#lines.lineStart(1), 0, 0, null);
        return line + 1;
      }
    }
    return 0;
  }

  #mayCut(start: number, end: number, size: number): boolean {
    if (size < CHUNK) return false;
    if (this.#fence !== null || this.#comment) return size >= LONG_CHUNK;
    if (size >= LONGEST_CHUNK) return true;
    if (start >= end) return false;
    const first = this.#text.charCodeAt(start);
    if (first === 32 || first === 9) return false;
    // What runs on over the end of a page must stay in one chunk: a reference may be broken there.
    if (this.#blank) return this.#ended || size >= LONG_CHUNK;
    return size >= LONG_CHUNK && this.#ended && (isUpper(first) || first === 124);
  }

  #readLine(start: number, end: number): void {
    const text = this.#text;
    let at = start;
    let column = 0;
    while (at < end) {
      const code = text.charCodeAt(at);
      if (code === 32) column++;
      else if (code === 9) column += 4 - (column % 4);
      else break;
      at++;
    }
    const blank = at >= end;
    if (this.#fence !== null && this.#readInFence(at, end, column, blank)) return;
    if (this.#comment && this.#readInComment(at, end, column, blank)) return;
    if (blank) {
      this.#closeParagraph();
      if (this.#openKind !== 'code') this.#closeOpen();
      this.#dropEmptyItem();
      this.#blank = true;
      return;
    }
    this.#readBlockStart(start, at, end, column);
    this.#blank = false;
  }

  /** An item may begin with one blank line at most: what follows is no longer in it. */
  #dropEmptyItem(): void {
    const last = this.#blocks[this.#blocks.length - 1];
    if (!this.#blank && last?.kind === 'item' && last.content >= last.end) this.#items.pop();
  }

  #readInFence(at: number, end: number, column: number, blank: boolean): boolean {
    const fence = this.#fence!;
    if (!blank && column < fence.container) {
      this.#fence = null;
      this.#closeOpen();
      return false;
    }
    if (this.#open < 0) this.#openBlock('fence', at);
    this.#openEnd = Math.max(end, at);
    if (blank || column - fence.container >= 4) return true;
    let mark = at;
    while (mark < end && this.#text.charCodeAt(mark) === fence.code) mark++;
    if (mark - at < fence.length || !this.#isBlank(mark, end)) return true;
    this.#fence = null;
    this.#closeOpen();
    this.#blank = false;
    this.#ended = true;
    return true;
  }

  #readInComment(at: number, end: number, column: number, blank: boolean): boolean {
    if (!blank && column < this.#commentContainer) {
      this.#comment = false;
      this.#closeOpen();
      return false;
    }
    if (this.#open < 0) this.#openBlock('comment', at);
    this.#openEnd = end;
    if (this.#text.slice(at, end).includes('-->')) {
      this.#comment = false;
      this.#closeOpen();
      this.#ended = true;
    }
    this.#blank = blank;
    return true;
  }

  /** Reads a line that is not blank and stands outside fences and comments. */
  #readBlockStart(lineStart: number, first: number, end: number, firstColumn: number): void {
    const text = this.#text;
    let at = first;
    let column = firstColumn;
    let depth = 0;
    while (depth < this.#items.length && column >= this.#items[depth]!) depth++;
    let marker = '';
    let itemStart = -1;
    for (;;) {
      const base = depth > 0 ? this.#items[depth - 1]! : 0;
      const indent = column - base;
      if (indent < 4 || (itemStart >= 0 && indent < 5)) {
        const code = text.charCodeAt(at);
        if (code === 35 && this.#readAtx(lineStart, at, end, column, depth)) return;
        if ((code === 96 || code === 126) && this.#openFence(at, end, code, base, depth)) return;
        if (code === 60 && text.startsWith('<!--', at)) {
          this.#openComment(at, end, base, depth);
          return;
        }
        if ((code === 61 || code === 45) && itemStart < 0 && this.#readSetext(at, end, code, depth)) return;
        if ((code === 45 || code === 42 || code === 95) && isThematicBreak(text, at, end)) {
          this.#startBlock(depth);
          this.#add('break', lineStart, end, at, 0, column, null);
          this.#ended = true;
          return;
        }
        const width = this.#markerWidth(at, end, code, itemStart >= 0);
        if (width > 0) {
          this.#startBlock(depth);
          if (itemStart >= 0) this.#pushEmptyItem(itemStart, at, column, marker);
          itemStart = itemStart < 0 ? lineStart : at;
          marker = text.slice(at, at + width);
          let next = at + width;
          let nextColumn = column + width;
          while (next < end) {
            const space = text.charCodeAt(next);
            if (space === 32) nextColumn++;
            else if (space === 9) nextColumn += 4 - (nextColumn % 4);
            else break;
            next++;
          }
          const gap = nextColumn - column - width;
          const emptyOrCode = next >= end || gap > 4;
          this.#items.push(emptyOrCode ? column + width + 1 : nextColumn);
          depth = this.#items.length;
          at = next;
          column = nextColumn;
          if (next >= end) {
            this.#pushEmptyItem(itemStart, end, column, marker);
            return;
          }
          if (gap > 4) {
            this.#add('item', itemStart, end, at, 0, column, null, marker);
            return;
          }
          continue;
        }
      }
      break;
    }
    if (itemStart < 0 && this.#continues(at, end, column, depth)) return;
    this.#readText(lineStart, at, end, column, depth, itemStart, marker);
  }

  #pushEmptyItem(start: number, end: number, column: number, marker: string): void {
    this.#add('item', start, end, end, 0, column, null, marker);
    this.#ended = true;
  }

  /** Adds a line to the paragraph, table or code that is open, when it belongs to it. */
  #continues(at: number, end: number, column: number, depth: number): boolean {
    const paragraph = this.#paragraph;
    if (paragraph !== null) {
      const code = this.#text.charCodeAt(at);
      if (code === 62 && paragraph.kind !== 'quote') return false;
      if (this.#beginsUnit(at, end)) return false;
      this.#growParagraph(at, end);
      return true;
    }
    if (this.#open >= 0 && this.#openKind === 'code') {
      const base = depth > 0 ? this.#items[depth - 1]! : 0;
      if (column - base >= 4) {
        this.#openEnd = end;
        return true;
      }
      this.#closeOpen();
    }
    return false;
  }

  #growParagraph(at: number, end: number): void {
    const paragraph = this.#paragraph!;
    paragraph.end = end;
    paragraph.lines++;
    this.#longestLine = Math.max(this.#longestLine, end - at);
    this.#ended = endsSentence(this.#text, at, end);
  }

  /** Whether a line within lines of text is a block of its own: a label, a number, page furniture, a heading. */
  #beginsUnit(at: number, end: number): boolean {
    const text = this.#text;
    const code = text.charCodeAt(at);
    const paragraph = this.#paragraph!;
    // The line before was a label or a heading: it stands alone.
    if (paragraph.lines === 1 && this.#standsAlone(paragraph)) return true;
    if (code >= 48 && code <= 57) {
      if (isShortNumber(text, at, trimEnd(text, at, end))) return true;
    }
    if (isFurniture(text, at, trimEnd(text, at, end))) return true;
    if (startsAsLabel(text, at)) {
      const sign = readSign(text, at, end, false);
      if (sign !== null && (sign.strong || (this.#ended && sign.role !== 'heading'))) return true;
      if (sign?.role === 'dictum' && /[;,:]\s*$/.test(text.slice(Math.max(at - 4, 0), at))) return true;
    }
    if (code === 42 || code === 95) {
      const sign = end - at < 200 ? readSign(text, at, end, false) : null;
      if (sign?.emphasis === 'bold' && sign.strong) return true;
    }
    return this.#ended && this.#mayBeHeading(at, end);
  }

  /** A short line that begins with a capital, behind the end of a sentence and before a line that begins anew. */
  #mayBeHeading(at: number, end: number): boolean {
    const length = end - at;
    if (length > 120 || length < 3) return false;
    const text = this.#text;
    if (endsSentence(text, at, end)) return false;
    const next = this.#lines.lineStart(this.#lines.lineAt(end) + 1);
    const code = text.charCodeAt(at);
    const numbered = code >= 48 && code <= 57;
    if (!numbered && length > this.#longestLine * 0.8) return false;
    const nextCode = text.charCodeAt(next);
    const nextBegins = isUpper(nextCode) || (nextCode >= 48 && nextCode <= 57) || nextCode === 0xab;
    if (!nextBegins && !(numbered && nextCode === 10)) return false;
    return readSign(text, at, end, false) !== null;
  }

  #standsAlone(paragraph: OpenParagraph): boolean {
    if (paragraph.kind !== 'paragraph') return false;
    const { content, end } = paragraph;
    if (end - content > 200) return false;
    const code = this.#text.charCodeAt(content);
    if (code >= 48 && code <= 57 && isShortNumber(this.#text, content, trimEnd(this.#text, content, end))) {
      return true;
    }
    if (isFurniture(this.#text, content, trimEnd(this.#text, content, end))) return true;
    const label = startsAsLabel(this.#text, content) || code === 42 || code === 95;
    if (!label && !(code >= 48 && code <= 57) && !isUpper(code)) return false;
    const sign = readSign(this.#text, content, end, false);
    if (sign === null) return false;
    return sign.strong ? !sign.rest : false;
  }

  #readText(
    lineStart: number,
    at: number,
    end: number,
    column: number,
    depth: number,
    itemStart: number,
    marker: string,
  ): void {
    const text = this.#text;
    const afterBlank = this.#blank;
    this.#startBlock(depth);
    const base = depth > 0 ? this.#items[depth - 1]! : 0;
    const code = text.charCodeAt(at);
    if (itemStart < 0 && column - base >= 4 && afterBlank) {
      this.#openBlock('code', at);
      this.#openEnd = end;
      this.#ended = endsSentence(text, at, end);
      return;
    }
    if (itemStart < 0 && isFurniture(text, at, trimEnd(text, at, end))) {
      this.#add('furniture', lineStart, end, at, 0, column, null);
      return;
    }
    let kind: BlockKind = itemStart >= 0 ? 'item' : 'paragraph';
    let content = at;
    if (code === 62) kind = 'quote';
    else if (code === 124 && kind === 'paragraph') kind = 'table';
    else if (code === 91 || code === 60) {
      const label = noteLabelEnd(text, at, end, code);
      if (label > 0) {
        kind = 'note';
        content = label;
      }
    }
    this.#paragraph = {
      kind,
      start: itemStart >= 0 ? itemStart : lineStart,
      content,
      indent: column,
      afterBlank,
      marker,
      end,
      lines: 1,
    };
    this.#longestLine = afterBlank ? end - at : Math.max(this.#longestLine, end - at);
    this.#ended = endsSentence(text, at, end);
  }

  #readAtx(lineStart: number, at: number, end: number, column: number, depth: number): boolean {
    let mark = at;
    while (mark < end && this.#text.charCodeAt(mark) === 35) mark++;
    const level = mark - at;
    const code = this.#text.charCodeAt(mark);
    if (level > 6 || (mark < end && code !== 32 && code !== 9)) return false;
    this.#startBlock(depth);
    let content = mark;
    while (content < end && isSpace(this.#text.charCodeAt(content))) content++;
    let stop = trimEnd(this.#text, content, end);
    let closing = stop;
    while (closing > content && this.#text.charCodeAt(closing - 1) === 35) closing--;
    if (closing === content || isSpace(this.#text.charCodeAt(closing - 1))) {
      stop = trimEnd(this.#text, content, closing);
    }
    this.#add('heading', lineStart, end, content, level, column, readSign(this.#text, content, stop, true));
    this.#ended = true;
    return true;
  }

  #readSetext(at: number, end: number, code: number, depth: number): boolean {
    const paragraph = this.#paragraph;
    if (paragraph === null || paragraph.kind === 'quote' || paragraph.kind === 'table') return false;
    if (depth < this.#items.length) return false;
    let mark = at;
    while (mark < end && this.#text.charCodeAt(mark) === code) mark++;
    if (!this.#isBlank(mark, end)) return false;
    this.#paragraph = null;
    const { start, content, indent, afterBlank, marker } = paragraph;
    const sign = readSign(this.#text, content, paragraph.end, paragraph.end - content <= 200);
    this.#blocks.push(
      new Block('heading', start, end, content, code === 61 ? 1 : 2, indent, afterBlank, sign, marker),
    );
    this.#ended = true;
    return true;
  }

  #openFence(at: number, end: number, code: number, container: number, depth: number): boolean {
    let mark = at;
    while (mark < end && this.#text.charCodeAt(mark) === code) mark++;
    if (mark - at < 3) return false;
    if (code === 96 && this.#text.slice(mark, end).includes('`')) return false;
    this.#startBlock(depth);
    this.#fence = { code, length: mark - at, container };
    this.#openBlock('fence', at);
    this.#openEnd = end;
    return true;
  }

  #openComment(at: number, end: number, container: number, depth: number): void {
    this.#startBlock(depth);
    this.#openBlock('comment', at);
    this.#openEnd = end;
    const close = this.#text.slice(at + 4, end).indexOf('-->');
    const empty = this.#text.startsWith('<!-->', at) || this.#text.startsWith('<!--->', at);
    if (close >= 0 || empty) {
      this.#closeOpen();
      this.#ended = true;
    } else {
      this.#comment = true;
      this.#commentContainer = container;
    }
  }

  /** Width of a list marker with nothing but the marker itself; 0 when none stands here. */
  #markerWidth(at: number, end: number, code: number, nested: boolean): number {
    const text = this.#text;
    const interrupts = this.#paragraph !== null && !nested;
    let width = 0;
    let ordinary = true;
    if (code === 45 || code === 43 || code === 42) width = 1;
    else if (code === 0x2022 || code === 0x25aa || code === 0xb7 || code === 0x2013 || code === 0x25cf) {
      if (interrupts && !this.#ended && !/[;:,]\s*$/.test(text.slice(Math.max(0, at - 3), at))) return 0;
      width = 1;
      ordinary = false;
    } else if (code >= 48 && code <= 57) {
      let digit = at;
      while (digit < end && digit - at < 10 && text.charCodeAt(digit) >= 48 && text.charCodeAt(digit) <= 57) {
        digit++;
      }
      const delimiter = text.charCodeAt(digit);
      if (digit - at > 9 || digit >= end || (delimiter !== 46 && delimiter !== 41)) return 0;
      width = digit + 1 - at;
      if (interrupts && !(width === 2 && code === 49)) return 0;
    }
    if (width === 0) return 0;
    const after = at + width;
    if (after < end && !isSpace(text.charCodeAt(after))) return 0;
    if (after < end && !ordinary && text.charCodeAt(after) !== 32 && text.charCodeAt(after) !== 9) return 0;
    if (interrupts && this.#isBlank(after, end)) return 0;
    return width;
  }

  #startBlock(depth: number): void {
    this.#closeParagraph();
    this.#closeOpen();
    this.#items.length = depth;
  }

  #openBlock(kind: BlockKind, at: number): void {
    this.#open = at;
    this.#openKind = kind;
    this.#openAfterBlank = this.#blank;
  }

  #closeOpen(): void {
    if (this.#open < 0) return;
    const sign = this.#openKind === 'code' ? readSign(this.#text, this.#open, this.#openEnd, false) : null;
    this.#blocks.push(
      new Block(this.#openKind, this.#open, this.#openEnd, this.#open, 0, 0, this.#openAfterBlank, sign, ''),
    );
    this.#open = -1;
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraph;
    if (paragraph === null) return;
    this.#paragraph = null;
    const { kind, start, content, indent, afterBlank, marker, end } = paragraph;
    this.#blocks.push(
      new Block(kind, start, end, content, 0, indent, afterBlank, this.#signOf(paragraph), marker),
    );
  }

  #signOf(paragraph: OpenParagraph): Sign | null {
    const { kind, content, end } = paragraph;
    if (kind === 'table' || kind === 'note' || kind === 'quote') return null;
    const code = this.#text.charCodeAt(content);
    const short = end - content <= 300;
    if (!short && code !== 42 && code !== 95 && !startsAsLabel(this.#text, content)) return null;
    return readSign(this.#text, content, end, false);
  }

  #add(
    kind: BlockKind,
    start: number,
    end: number,
    content: number,
    level: number,
    indent: number,
    sign: Sign | null,
    marker = '',
  ): void {
    this.#blocks.push(new Block(kind, start, end, content, level, indent, this.#blank, sign, marker));
  }

  #isBlank(at: number, end: number): boolean {
    for (let i = at; i < end; i++) if (!isSpace(this.#text.charCodeAt(i))) return false;
    return true;
  }
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

function trimEnd(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop--;
  return stop;
}

/** Three or more of one of - * _ with nothing but spaces between. */
function isThematicBreak(text: string, at: number, end: number): boolean {
  const mark = text.charCodeAt(at);
  let count = 0;
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === mark) count++;
    else if (!isSpace(code)) return false;
  }
  return count >= 3;
}

/** End of "[^1]:" or "<sup>1</sup>" in front of a note; 0 when neither stands there. */
function noteLabelEnd(text: string, at: number, end: number, code: number): number {
  const head = text.slice(at, Math.min(end, at + 40));
  const match =
    code === 91
      ? /^\[\^[^\]\s]{1,30}\]:[ \t]*/.exec(head)
      : /^<sup>\s*\d{1,4}[a-z]?\)?\s*<\/sup>\s*/.exec(head);
  return match === null ? 0 : at + match[0].length;
}

/** Whether a line ends as a sentence or a clause of a list does: closing marks and mark-up aside. */
function endsSentence(text: string, start: number, end: number): boolean {
  let at = end - 1;
  const stop = Math.max(start, end - 8);
  while (at >= stop) {
    const code = text.charCodeAt(at);
    // space tab * _ " ' ) ] » ” ’
    const closing =
      code === 32 ||
      code === 9 ||
      code === 42 ||
      code === 95 ||
      code === 34 ||
      code === 39 ||
      code === 41 ||
      code === 93 ||
      code === 0xbb ||
      code === 0x201d ||
      code === 0x2019;
    if (!closing) return code === 46 || code === 63 || code === 33 || code === 58 || code === 59;
    at--;
  }
  return false;
}
