import { isUpper } from '../../text/characters';
import type { LineIndex } from '../../text/line-index';
import { Block, type BlockKind, freshState, type OpenFence, type ScanState } from './block';
import { isFurniture } from './furniture';
import { startsAsLabel } from './labels';
import {
  endsSentence,
  isBlank,
  isSpace,
  isThematicBreak,
  type Marker,
  noteLabelEnd,
  readMarker,
  runEnd,
  trimEnd,
} from './line-shapes';
import { readSign, type Sign } from './sign';
import { beginsUnit, standsAlone, type UnitLine } from './units';

/** A chunk ends at the first blank line behind this many code units where nothing is open. */
const CHUNK = 4096;
/** Without such a blank line: at the end of a sentence at the end of a line behind this many … */
const LONG_CHUNK = 8192;
/** … and at any line end behind this many. */
const LONGEST_CHUNK = 32768;

/** Front matter that does not close within so many lines is none. */
export const LONGEST_FRONT_MATTER = 100;

/** Code units of "---" beneath a heading. */
const SHORTEST_UNDERLINE = 3;

/** A title without mark-up takes no more code units. */
const LONGEST_PLAIN_TITLE = 220;
/** A label that ends in a full stop ("Artikel 12.", "3.") is shorter. */
const SHORTEST_SENTENCE = 40;

/** A function and a name take no longer line. */
const LONGEST_SIGNATURE = 160;

/** Lines of printed text are at least this wide. */
const PAGE_WIDTH = 55;

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
  /** Whether it began with "De Minister van …,": the line behind is a name. */
  signature: boolean;
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
  #lastLine = 0;
  #commentContainer = 0;
  #line = 0;

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
      this.#line = line;
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
    if (!this.#text.startsWith('---') || !isBlank(this.#text, 3, this.#lines.lineEnd(0))) return 0;
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
    const mark = runEnd(this.#text, at, end, fence.code);
    if (mark - at < fence.length || !isBlank(this.#text, mark, end)) return true;
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
    let printed = '';
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
        if (isThematicBreak(text, at, end)) {
          this.#startBlock(depth);
          this.#add('break', lineStart, end, at, 0, column, null);
          this.#ended = true;
          return;
        }
        const marker = readMarker(text, at, end);
        if (marker !== null && (itemStart >= 0 || this.#mayOpenItem(marker, at, depth))) {
          const { width } = marker;
          this.#startBlock(depth);
          if (itemStart >= 0) this.#pushEmptyItem(itemStart, at, column, printed);
          itemStart = itemStart < 0 ? lineStart : at;
          printed = text.slice(at, at + width);
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
            this.#pushEmptyItem(itemStart, end, column, printed);
            return;
          }
          if (gap > 4) {
            this.#add('item', itemStart, end, at, 0, column, null, printed);
            return;
          }
          continue;
        }
      }
      break;
    }
    if (itemStart < 0 && this.#continues(at, end, column, depth)) return;
    this.#readText(lineStart, at, end, column, depth, itemStart, printed);
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
      if (this.#beginsUnit(paragraph, at, end)) return false;
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
    this.#lastLine = end - at;
    this.#ended = endsSentence(this.#text, at, end);
  }

  /** Whether a line within lines of text is a block of its own, or the paragraph before it was one. */
  #beginsUnit(paragraph: OpenParagraph, at: number, end: number): boolean {
    const text = this.#text;
    if (paragraph.lines === 1) {
      const before = { start: paragraph.content, end: paragraph.end, nextStart: at, nextEnd: end };
      if (standsAlone(text, before, this.#longestLine)) return true;
    } else if (paragraph.signature) return true;
    if (paragraph.signature && text.charCodeAt(trimEnd(text, paragraph.content, paragraph.end) - 1) !== 44)
      return true;
    if (isSignature(text, at, end)) return true;
    // A line that ends a sentence well before the edge of the page ends a paragraph.
    if (this.#ended && this.#longestLine >= PAGE_WIDTH && this.#lastLine < this.#longestLine * 0.8) {
      if (isUpper(text.charCodeAt(at))) return true;
    }
    return beginsUnit(text, this.#withNext(at, end), this.#ended, this.#longestLine);
  }

  /** A line with the line behind it. */
  #withNext(start: number, end: number): UnitLine {
    const line = this.#line + 1;
    if (line >= this.#lines.lineCount) return { start, end, nextStart: -1, nextEnd: -1 };
    let nextStart = this.#lines.lineStart(line);
    const nextEnd = this.#lines.lineEnd(line);
    while (nextStart < nextEnd && isSpace(this.#text.charCodeAt(nextStart))) nextStart++;
    return nextStart >= nextEnd
      ? { start, end, nextStart: -1, nextEnd: -1 }
      : { start, end, nextStart, nextEnd };
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
    const inParagraph = this.#paragraph !== null;
    this.#startBlock(depth);
    const base = depth > 0 ? this.#items[depth - 1]! : 0;
    const code = text.charCodeAt(at);
    if (itemStart < 0 && column - base >= 4 && !inParagraph) {
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
      const label = noteLabelEnd(text, at, end);
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
      signature: itemStart < 0 && isSignature(text, at, end),
    };
    this.#lastLine = end - at;
    this.#longestLine = afterBlank ? end - at : Math.max(this.#longestLine, end - at);
    this.#ended = endsSentence(text, at, end);
  }

  #readAtx(lineStart: number, at: number, end: number, column: number, depth: number): boolean {
    const mark = runEnd(this.#text, at, end, 35);
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
    const mark = runEnd(this.#text, at, end, code);
    // One or two hyphens are a bullet that lost its line; CommonMark would make a heading of what stands before.
    if (mark - at < SHORTEST_UNDERLINE || !isBlank(this.#text, mark, end)) return false;
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
    const mark = runEnd(this.#text, at, end, code);
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

  /** Whether a marker opens an item here: within a paragraph only some do. */
  #mayOpenItem(marker: Marker, at: number, depth: number): boolean {
    // The paragraph of an item that this line left is not interrupted: it is behind us.
    if (this.#paragraph === null || depth < this.#items.length) return true;
    if (!marker.printedBullet) return marker.interrupts;
    return this.#ended || /[;:,]\s*$/.test(this.#text.slice(Math.max(0, at - 6), at));
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
    const { kind, start, content, end, marker } = paragraph;
    if (kind === 'table' || kind === 'note' || kind === 'quote') return null;
    const code = this.#text.charCodeAt(content);
    const emphasised = code === 42 || code === 95 || code === 60;
    if (!emphasised && !startsAsLabel(this.#text, content)) {
      // Running text is passed over unread: too long for a title, or it ends as a sentence.
      if (end - content > LONGEST_PLAIN_TITLE) return null;
      if (end - content > SHORTEST_SENTENCE && endsSentence(this.#text, content, end)) return null;
    }
    // "1. Inleiding": the number that Markdown takes for a marker belongs to the title.
    const numbered = kind === 'item' && marker.length > 1;
    return readSign(this.#text, numbered ? this.#firstWord(start) : content, end, false);
  }

  #firstWord(start: number): number {
    let at = start;
    while (isSpace(this.#text.charCodeAt(at))) at++;
    return at;
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
}

/** "De Minister van Landbouw," on a line of its own, or with the name behind it. */
function isSignature(text: string, start: number, end: number): boolean {
  const stop = trimEnd(text, start, end);
  if (stop - start > LONGEST_SIGNATURE || stop <= start) return false;
  const bare = text.charCodeAt(stop - 1) === 44;
  if (!bare && !/^(?:De|Het|[A-Z][a-z]*-?griffier|Griffier) /.test(text.slice(start, start + 30)))
    return false;
  if (!bare && !text.slice(start, stop).includes(', ')) return false;
  return readSign(text, start, stop, false)?.role === 'signature';
}
