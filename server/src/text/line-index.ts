/** A place in a text as editors count it: zero-based line, UTF-16 code units within the line. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/**
 * Where the lines of a text start. `\n`, `\r\n` and a lone `\r` end a line (LSP, "Text Documents").
 * Built once for each version of a text; both conversions are total: what lies outside is clamped.
 */
export class LineIndex {
  readonly #starts: Uint32Array;
  readonly #text: string;

  constructor(text: string, starts: Uint32Array = lineStarts(text)) {
    this.#text = text;
    this.#starts = starts;
  }

  /**
   * The index of `text`, which came from this one's text by replacing `start`–`oldEnd` with `start`–`newEnd`.
   * Reads the replaced lines alone; the rest is moved. Equal to `new LineIndex(text)`.
   */
  edited(text: string, start: number, oldEnd: number, newEnd: number): LineIndex {
    const old = this.#starts;
    // A line end may be joined or split at both sides: "\r" + "\n".
    const first = this.lineAt(Math.max(0, start - 1));
    const last = this.lineAt(Math.min(this.#text.length, oldEnd + 1));
    const from = old[first]!;
    const to = last + 1 < old.length ? old[last + 1]! + newEnd - oldEnd : text.length;
    const fresh = lineStarts(text, from, to);
    // A line end just before `to` starts the next line, which the kept part holds already.
    let count = fresh.length;
    const keptFrom = last + 1;
    if (keptFrom < old.length && count > 1 && fresh[count - 1] === to) count--;
    const starts = new Uint32Array(first + count + old.length - keptFrom);
    starts.set(old.subarray(0, first));
    starts.set(fresh.subarray(0, count), first);
    const shift = newEnd - oldEnd;
    for (let i = keptFrom, at = first + count; i < old.length; i++, at++) starts[at] = old[i]! + shift;
    return new LineIndex(text, starts);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** Offset of the first code unit of `line`; lines outside the text are clamped. */
  lineStart(line: number): number {
    if (line <= 0) return 0;
    return line < this.#starts.length ? this.#starts[line]! : this.#text.length;
  }

  /** Offset just behind the last character of `line`, before its line end. */
  lineEnd(line: number): number {
    if (line < 0) return 0;
    if (line >= this.#starts.length - 1) return this.#text.length;
    let end = this.#starts[line + 1]!;
    const start = this.#starts[line]!;
    if (end > start && this.#text.charCodeAt(end - 1) === 10) end--;
    if (end > start && this.#text.charCodeAt(end - 1) === 13) end--;
    return end;
  }

  /** The line that holds `offset`. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  positionAt(offset: number): LinePosition {
    const clamped = Math.max(0, Math.min(offset, this.#text.length));
    const line = this.lineAt(clamped);
    return { line, character: Math.min(clamped, this.lineEnd(line)) - this.#starts[line]! };
  }

  offsetAt(position: LinePosition): number {
    if (position.line < 0) return 0;
    if (position.line >= this.#starts.length) return this.#text.length;
    const start = this.#starts[position.line]!;
    return Math.min(start + Math.max(0, position.character), this.lineEnd(position.line));
  }
}

/** Starts of the lines of `from`–`to`, of which `from` is one itself. */
function lineStarts(text: string, from = 0, to = text.length): Uint32Array {
  // A slice shares the text: searching it does not run on to the end of a long text.
  const piece = from === 0 && to === text.length ? text : text.slice(from, to);
  const carriageReturns = piece.includes('\r');
  let starts = new Uint32Array(Math.max(16, (to - from) >> 5));
  starts[0] = from;
  let count = 1;
  const add = (start: number) => {
    if (count === starts.length) {
      const larger = new Uint32Array(starts.length * 2);
      larger.set(starts);
      starts = larger;
    }
    starts[count++] = start;
  };
  if (!carriageReturns) {
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', at + 1)) add(from + at + 1);
    return starts.slice(0, count);
  }
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code > 13 || (code !== 10 && code !== 13)) continue;
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    add(at + 1);
  }
  return starts.slice(0, count);
}
