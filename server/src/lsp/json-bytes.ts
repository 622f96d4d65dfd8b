import type { Paper } from '../paper/paper';
import type { Span } from '../text/span';

/** The bytes of a piece of ASCII text, to be copied as they are. */
export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

const comma = 44;
const pieces = {
  start: ascii('{"start":{"line":'),
  character: ascii(',"character":'),
  end: ascii('},"end":{"line":'),
  close: ascii('}}'),
};

/**
 * Writes JSON as bytes, without strings in between: an answer of a megabyte is made of a hundred thousand of them,
 * and putting them together costs more than all else.
 */
export class JsonBytes {
  /** Kept from one answer to the next: answers to the same question have about the same size. */
  static #shared = new Uint8Array(1 << 16);
  #bytes = JsonBytes.#shared;
  #length = 0;
  /** The line on which the last position was: the next one mostly is on the same. */
  #line = 0;
  #lineStart = 0;
  #nextLine = -1;

  /** Everything that was written, as bytes of their own. */
  take(): Uint8Array {
    JsonBytes.#shared = this.#bytes;
    return this.#bytes.slice(0, this.#length);
  }

  put(piece: Uint8Array): void {
    const { length } = piece;
    this.#need(length);
    const bytes = this.#bytes;
    const to = this.#length;
    // Short pieces are copied here: calling for it costs more than doing it.
    if (length > 48) bytes.set(piece, to);
    else for (let at = 0; at < length; at++) bytes[to + at] = piece[at]!;
    this.#length = to + length;
  }

  /** One ASCII character. */
  code(code: number): void {
    this.#need(1);
    this.#bytes[this.#length++] = code;
  }

  /** A comma, unless `isFirst`. */
  separate(isFirst: boolean): void {
    if (!isFirst) this.code(comma);
  }

  /** A whole number that is not negative. */
  number(value: number): void {
    this.#need(16);
    let digits = 1;
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) digits++;
    let rest = value;
    for (let at = this.#length + digits - 1; at >= this.#length; at--) {
      this.#bytes[at] = 48 + (rest % 10);
      rest = Math.floor(rest / 10);
    }
    this.#length += digits;
  }

  /** The lines of a span (LSP, Range). */
  range(paper: Paper, { start, end }: Span): void {
    this.put(pieces.start);
    this.#position(paper, start);
    this.put(pieces.end);
    this.#position(paper, end);
    this.put(pieces.close);
  }

  #position(paper: Paper, offset: number): void {
    const { lines } = paper;
    if (offset < this.#lineStart || offset >= this.#nextLine) {
      this.#line = lines.lineAt(offset);
      this.#lineStart = lines.lineStart(this.#line);
      this.#nextLine = lines.lineStart(this.#line + 1);
    }
    this.number(this.#line);
    this.put(pieces.character);
    // Only there can it stand within "\r\n"; elsewhere the text need not be looked at.
    const isLast = offset === this.#nextLine - 1;
    this.number((isLast ? Math.min(offset, lines.lineEnd(this.#line)) : offset) - this.#lineStart);
  }

  #need(more: number): void {
    if (this.#length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + more));
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

/**
 * A string in JSON that is ASCII alone: "café" is "caf\\u00e9". Titles, addresses and tooltips come back in every
 * answer: each is written once.
 */
export function asciiJson(text: string): Uint8Array {
  let bytes = known.get(text);
  if (bytes === undefined) {
    const json = JSON.stringify(text).replace(
      /[^\0-\x7f]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    bytes = ascii(json);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, bytes);
  }
  return bytes;
}

const known = new Map<string, Uint8Array>();
const MOST_KNOWN = 20_000;
