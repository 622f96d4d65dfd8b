import type { Block } from '../blocks/block';
import type { BlockRun } from './block-run';
import type { Conversation } from './conversation';

/** Blocks that say nothing. */
export const silent = new Set(['fence', 'comment', 'furniture', 'break', 'front-matter']);

/** How an item of a sitting begins, behind its title. */
const itemOpening = /^(?:De (?:waarnemend |tijdelijk )?voorzitter:|Voorzitter: |Aan de orde (?:is|zijn) )/;

/** What stands behind a block, as far as it tells what the block is. */
export class Behind {
  readonly #text: string;
  readonly #blocks: BlockRun;

  constructor(text: string, blocks: BlockRun) {
    this.#text = text;
    this.#blocks = blocks;
  }

  /** The next block that says something, notes aside; null at the end. */
  text(index: number): { readonly block: Block; readonly shift: number } | null {
    for (let i = index + 1; ; i++) {
      const block = this.#blocks.at(i);
      if (block === undefined) return null;
      if (!silent.has(block.kind) && block.kind !== 'note') return { block, shift: this.#blocks.shift(i) };
    }
  }

  /** Whether the chair speaks there, or says what is at hand. */
  opensItem(index: number): boolean {
    const next = this.text(index);
    if (next === null) return false;
    const start = next.block.content + next.shift;
    return itemOpening.test(this.#text.slice(start, start + 30));
  }

  /** Whether a head or somebody who asks stands there: no answer of its own follows the block. */
  turns(index: number, conversation: Conversation): boolean {
    const next = this.text(index);
    return next !== null && (next.block.sign !== null || conversation.isAsking(next.block, next.shift));
  }
}
