import { Block, type BlockKind, freshState, type OpenFence, type ScanState } from './block';
import { isBlank, runEnd } from './line-shapes';
import { readSign } from './sign';

/** What a line is to the fence or comment that is open: part of it, its last line, or behind it already. */
export type RawLine = 'inside' | 'last' | 'behind';

/** A fence, a comment or indented code in the making: its lines are taken as they are. */
export class RawBlock {
  readonly #text: string;
  readonly #blocks: Block[];
  #fence: OpenFence | null;
  #comment: boolean;
  #commentContainer = 0;
  /** Where it starts; -1 when none is open. */
  #start = -1;
  #end = 0;
  #kind: BlockKind = 'fence';
  #afterBlank = true;

  constructor(text: string, state: ScanState, blocks: Block[]) {
    this.#text = text;
    this.#blocks = blocks;
    this.#fence = state.fence;
    this.#comment = state.comment;
  }

  get state(): ScanState {
    if (this.#fence === null && !this.#comment) return freshState;
    return { fence: this.#fence, comment: this.#comment };
  }

  get isVerbatim(): boolean {
    return this.#fence !== null || this.#comment;
  }

  /** Reads a line while a fence or comment is open. */
  read(at: number, end: number, column: number, blank: boolean): RawLine {
    return this.#fence !== null
      ? this.#readInFence(this.#fence, at, end, column, blank)
      : this.#readInComment(at, end, column, blank);
  }

  #readInFence(fence: OpenFence, at: number, end: number, column: number, blank: boolean): RawLine {
    if (!blank && column < fence.container) {
      this.#fence = null;
      this.close();
      return 'behind';
    }
    if (this.#start < 0) this.#open('fence', at, end, true);
    this.#end = Math.max(end, at);
    if (blank || column - fence.container >= 4) return 'inside';
    const mark = runEnd(this.#text, at, end, fence.code);
    if (mark - at < fence.length || !isBlank(this.#text, mark, end)) return 'inside';
    this.#fence = null;
    this.close();
    return 'last';
  }

  #readInComment(at: number, end: number, column: number, blank: boolean): RawLine {
    if (!blank && column < this.#commentContainer) {
      this.#comment = false;
      this.close();
      return 'behind';
    }
    if (this.#start < 0) this.#open('comment', at, end, true);
    this.#end = end;
    if (!this.#text.slice(at, end).includes('-->')) return 'inside';
    this.#comment = false;
    this.close();
    return 'last';
  }

  /** Whether a fence opens here: three or more of one sign, without a backtick behind backticks. */
  static opensFence(text: string, at: number, end: number, code: number): number {
    if (code !== 96 && code !== 126) return 0;
    const mark = runEnd(text, at, end, code);
    if (mark - at < 3 || (code === 96 && text.slice(mark, end).includes('`'))) return 0;
    return mark - at;
  }

  openFence(at: number, end: number, length: number, container: number, afterBlank: boolean): void {
    this.#fence = { code: this.#text.charCodeAt(at), length, container };
    this.#open('fence', at, end, afterBlank);
  }

  /** Opens a comment; whether it goes on behind its first line. */
  openComment(at: number, end: number, container: number, afterBlank: boolean): void {
    this.#open('comment', at, end, afterBlank);
    const empty = this.#text.startsWith('<!-->', at) || this.#text.startsWith('<!--->', at);
    if (empty || this.#text.slice(at + 4, end).includes('-->')) {
      this.close();
      return;
    }
    this.#comment = true;
    this.#commentContainer = container;
  }

  openCode(at: number, end: number, afterBlank: boolean): void {
    this.#open('code', at, end, afterBlank);
  }

  get isCode(): boolean {
    return this.#start >= 0 && this.#kind === 'code';
  }

  grow(end: number): void {
    this.#end = end;
  }

  #open(kind: BlockKind, at: number, end: number, afterBlank: boolean): void {
    this.#start = at;
    this.#end = end;
    this.#kind = kind;
    this.#afterBlank = afterBlank;
  }

  close(): void {
    const start = this.#start;
    if (start < 0) return;
    this.#start = -1;
    // Indented text is code in Markdown only; in plain text its words count.
    const sign = this.#kind === 'code' ? readSign(this.#text, start, this.#end, false) : null;
    this.#blocks.push(new Block(this.#kind, start, this.#end, start, 0, 0, this.#afterBlank, sign, ''));
  }
}
