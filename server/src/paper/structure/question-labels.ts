import { asks } from '../asking';
import type { Block } from '../blocks/block';
import type { Sign } from '../blocks/sign';

/**
 * Questions that are counted without the word "Vraag" (domain.md 5.4): "3" or "4 en 5" on a line of its own, or
 * "3. Kunt u …?".
 * Only numbers that follow each other count, so that a page, a year or a list within an answer is none.
 */
export class QuestionLabels {
  #last: number;

  /** @param last the number that was counted last */
  constructor(last = 0) {
    this.#last = last;
  }

  get last(): number {
    return this.#last;
  }

  /** The numbers that a block opens as questions; null when it opens none. */
  read(text: string, block: Block, shift: number): readonly string[] | null {
    const number = this.#numberOf(text, block, shift);
    if (number === null || number <= this.#last || number > this.#last + 2) return null;
    const { sign } = block;
    const labels = sign?.role === 'number' ? sign.labels : [String(number)];
    this.#last = Number.parseInt(labels[labels.length - 1]!, 10);
    return labels;
  }

  #numberOf(text: string, block: Block, shift: number): number | null {
    const { sign } = block;
    if (sign?.role === 'number') return Number.parseInt(sign.labels[0]!, 10);
    const start = block.content + shift;
    const end = block.end + shift;
    const printed =
      block.kind === 'item'
        ? /^\d{1,4}/.exec(block.marker)
        : /^(\d{1,4})[.)]?\s+(?=\S)/.exec(text.slice(start, Math.min(end, start + 12)));
    if (printed === null) return null;
    const asked = block.kind === 'item' ? start : start + printed[0].length;
    return asks(text.slice(asked, Math.min(end, asked + 4000))) || text.slice(asked, end).includes('?')
      ? Number.parseInt(printed[0], 10)
      : null;
  }
}

/** What "3. Kunt u …?" says, as far as an outline needs it. */
export function bareSign(labels: readonly string[]): Sign {
  return {
    role: 'question',
    title: labels.join(', '),
    numbering: null,
    emphasis: 'plain',
    faction: null,
    labels,
    rest: true,
    sentences: false,
    strong: true,
  };
}
