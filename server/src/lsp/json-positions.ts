import type { Paper } from '../paper/paper';
import type { Span } from '../text/span';

/**
 * Ranges of a paper as JSON. Offsets that are asked for one after another mostly lie on the same line, or are the
 * same: those are not searched for again.
 */
export class JsonPositions {
  readonly #paper: Paper;
  #line = 0;
  #lineStart = 0;
  #lineEnd = -1;
  #lastOffset = -1;
  #last = '';

  constructor(paper: Paper) {
    this.#paper = paper;
  }

  range({ start, end }: Span): string {
    return `{"start":${this.#position(start)},"end":${this.#position(end)}}`;
  }

  #position(offset: number): string {
    if (offset === this.#lastOffset) return this.#last;
    const { lines } = this.#paper;
    if (offset < this.#lineStart || offset > this.#lineEnd) {
      this.#line = lines.lineAt(offset);
      this.#lineStart = lines.lineStart(this.#line);
      this.#lineEnd = lines.lineEnd(this.#line);
    }
    const character = Math.min(offset, this.#lineEnd) - this.#lineStart;
    this.#lastOffset = offset;
    this.#last = `{"line":${this.#line},"character":${character}}`;
    return this.#last;
  }
}
