import { readNumbering } from '../blocks/numbering';

/** A line of the table longer than this is a paragraph: the table is over. */
const LONGEST_LINE = 220;

/**
 * Follows a table of contents ("Inhoudsopgave"), whose lines are no headings (paper-conventions.md, Outline). It ends
 * at the first heading that it announced, at a heading by mark-up, or at a paragraph of text.
 */
export class ContentsTable {
  #open = false;
  readonly #announced = new Set<string>();

  get isOpen(): boolean {
    return this.#open;
  }

  start(): void {
    this.#open = true;
    this.#announced.clear();
  }

  /** Whether a block still belongs to the table. */
  takes(text: string, start: number, end: number, marked: boolean): boolean {
    if (!this.#open) return false;
    if (!marked) {
      const lines = text.slice(start, Math.min(end, start + 4000)).split('\n');
      if (lines.every((line) => this.#takesLine(line))) return true;
    }
    this.#open = false;
    return false;
  }

  #takesLine(line: string): boolean {
    const title = line.replace(/^[\s>*_#-]+/, '').trim();
    if (title.length < 6) return true;
    if (title.length > LONGEST_LINE || /[a-z)][.;]$/.test(title)) return false;
    const key = keyOf(title);
    if (key === '') return true;
    if (this.#announced.has(key) && !/(?:\.{3,}|…|\s)\s*\d{1,3}$/.test(title)) return false;
    this.#announced.add(key);
    return true;
  }
}

/** A title without its number, its page and its signs. */
function keyOf(title: string): string {
  const plain = title.replace(/[\s.…]*\d{1,3}$/, '');
  const numbering = readNumbering(plain);
  return plain
    .slice(numbering?.length ?? 0)
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
