import { isDigit, isUpper } from '../../text/characters';
import type { LineIndex } from '../../text/line-index';
import { Block, type BlockKind, type ScanState } from './block';
import { contentStart, frontMatterEnd } from './front-matter-lines';
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
import { isBrokenTitle, isSignature, isSigned, type OpenParagraph, paragraphBlock } from './open-paragraph';
import { RawBlock } from './raw-block';
import { readSign, type Sign } from './sign';
import { beginsUnit, standsAlone, withNext } from './units';

/** A chunk ends at the first blank line behind this many code units where nothing is open. */
const CHUNK = 4096;
/** Without such a blank line: at the end of a sentence at the end of a line behind this many … */
const LONG_CHUNK = 8192;
/** … and at any line end behind this many. */
const LONGEST_CHUNK = 32768;

/** Code units of "---" beneath a heading. */
const SHORTEST_UNDERLINE = 3;

/** Lines of printed text are at least this wide. */
const PAGE_WIDTH = 55;

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
  readonly #raw: RawBlock;
  #paragraph: OpenParagraph | null = null;
  /** Columns at which the contents of the open list items start. */
  #items: number[] = [];
  #blank = true;
  /** Whether the line before ends a sentence, is a label of its own or is blank. */
  #ended = true;
  #longestLine = 0;
  #lastLine = 0;
  #line = 0;

  constructor(text: string, lines: LineIndex, firstLine: number, state: ScanState) {
    this.#text = text;
    this.#lines = lines;
    this.#firstLine = firstLine;
    this.#raw = new RawBlock(text, state, this.#blocks);
  }

  run(): ScannedChunk {
    const lineCount = this.#lines.lineCount;
    const origin = this.#lines.lineStart(this.#firstLine);
    let line = this.#firstLine === 0 ? this.#readFrontMatter() : this.#firstLine;
    for (; line < lineCount; line++) {
      this.#line = line;
      const start = line === 0 ? contentStart(this.#text) : this.#lines.lineStart(line);
      const end = this.#lines.lineEnd(line);
      if (line > this.#firstLine && this.#mayCut(start, end, start - origin)) break;
      this.#readLine(start, end);
    }
    this.#closeParagraph();
    const { state } = this.#raw;
    this.#raw.close();
    return { blocks: this.#blocks, nextLine: line, state };
  }

  /** Returns the first line behind the front matter, or the first line of the text. */
  #readFrontMatter(): number {
    const last = frontMatterEnd(this.#text, this.#lines);
    if (last === 0) return 0;
    this.#add(
      'front-matter',
      contentStart(this.#text),
      this.#lines.lineEnd(last),
      this.#lines.lineStart(1),
      0,
      0,
      null,
    );
    return last + 1;
  }

  #mayCut(start: number, end: number, size: number): boolean {
    if (size < CHUNK) return false;
    if (this.#raw.isVerbatim) return size >= LONG_CHUNK;
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
    if (this.#raw.isVerbatim) {
      const place = this.#raw.read(at, end, column, blank);
      if (place !== 'behind') {
        this.#blank = blank;
        this.#ended = true;
        return;
      }
    }
    if (blank) {
      this.#closeParagraph();
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
        const fence = RawBlock.opensFence(text, at, end, code);
        if (fence > 0) {
          this.#startBlock(depth);
          this.#raw.openFence(at, end, fence, base, this.#blank);
          return;
        }
        if (code === 60 && text.startsWith('<!--', at)) {
          this.#startBlock(depth);
          this.#raw.openComment(at, end, base, this.#blank);
          this.#ended = true;
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
    // "1." alone: the title, the note or what is changed stands on the next line.
    const sign = isDigit(marker.charCodeAt(0)) ? readSign(this.#text, start, end, false) : null;
    this.#add('item', start, end, end, 0, column, sign, marker);
    this.#ended = true;
  }

  /** Adds a line to the paragraph, table or code that is open, when it belongs to it. */
  #continues(at: number, end: number, column: number, depth: number): boolean {
    const paragraph = this.#paragraph;
    if (paragraph !== null) {
      const code = this.#text.charCodeAt(at);
      if (code === 62 && paragraph.kind !== 'quote') return false;
      if ((code === 91 || paragraph.kind === 'note') && noteLabelEnd(this.#text, at, end) > 0) return false;
      if (this.#beginsUnit(paragraph, at, end)) return false;
      this.#growParagraph(at, end);
      return true;
    }
    if (!this.#raw.isCode) return false;
    const base = depth > 0 ? this.#items[depth - 1]! : 0;
    if (column - base >= 4) this.#raw.grow(end);
    else this.#raw.close();
    return column - base >= 4;
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
      // The number of a heading says more than its place: "1. Algemene gegevens" above "a) Titel voorstel".
      const { start, content } = paragraph;
      const first = isDigit(text.charCodeAt(start)) ? start : content;
      const before = { start: first, end: paragraph.end, nextStart: at, nextEnd: end };
      if (standsAlone(text, before, this.#longestLine)) return true;
    }
    if (isSigned(text, paragraph) || isSignature(text, at, end)) return true;
    // A line that ends a sentence well before the edge of the page ends a paragraph.
    if (this.#ended && this.#longestLine >= PAGE_WIDTH && this.#lastLine < this.#longestLine * 0.8) {
      if (isUpper(text.charCodeAt(at))) return true;
    }
    if (!this.#ended && isBrokenTitle(text, paragraph, this.#lastLine, at, end)) return true;
    return beginsUnit(text, withNext(text, this.#lines, this.#line, at, end), this.#ended, this.#longestLine);
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
      this.#raw.openCode(at, end, afterBlank);
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

  /** Whether a marker opens an item here: within a paragraph only some do. */
  #mayOpenItem(marker: Marker, at: number, depth: number): boolean {
    // The paragraph of an item that this line left is not interrupted: it is behind us.
    if (this.#paragraph === null || depth < this.#items.length) return true;
    if (!marker.printedBullet) return marker.interrupts;
    if (this.#ended || /[;:,]\s*$/.test(this.#text.slice(Math.max(0, at - 6), at))) return true;
    // "• Vraag 1": a label needs no full stop before it.
    return startsAsLabel(this.#text, at + marker.width + 1);
  }

  #startBlock(depth: number): void {
    this.#closeParagraph();
    this.#raw.close();
    this.#items.length = depth;
  }

  #closeParagraph(): void {
    if (this.#paragraph === null) return;
    this.#blocks.push(paragraphBlock(this.#text, this.#paragraph));
    this.#paragraph = null;
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
