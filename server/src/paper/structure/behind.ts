import type { Block } from '../blocks/block';
import type { BlockRun } from './block-run';
import type { Conversation } from './conversation';

/** Blocks that say nothing. */
export const silent = new Set(['fence', 'comment', 'furniture', 'break', 'front-matter']);

/** How an item of a sitting begins, behind its title. */
const itemOpening = /^(?:De (?:waarnemend |tijdelijk )?voorzitter:|Voorzitter: |Aan de orde (?:is|zijn) )/;

/** Lines of an address or of names, which stand right beneath each other, are shorter than this. */
const SHORTEST_TEXT = 60;

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
    const next = this.#next(index);
    const block = this.#blocks.at(next);
    return block === undefined ? null : { block, shift: this.#blocks.shift(next) };
  }

  /** Index of the next block that says something, notes aside; behind the last block when there is none. */
  #next(index: number): number {
    let i = index + 1;
    for (let block = this.#blocks.at(i); block !== undefined; block = this.#blocks.at(i)) {
      if (!silent.has(block.kind) && block.kind !== 'note') break;
      i++;
    }
    return i;
  }

  /** Whether a heading stands there, set apart by empty lines, with running text beneath it. */
  opensSection(index: number): boolean {
    const heading = this.#next(index);
    const block = this.#blocks.at(heading);
    if (block === undefined || block.kind !== 'paragraph' || !block.afterBlank) return false;
    if (block.sign?.role !== 'heading' || /[:,;]$/.test(block.sign.title)) return false;
    const beneath = this.#blocks.at(this.#next(heading));
    if (beneath === undefined || beneath.kind !== 'paragraph' || beneath.sign !== null) return false;
    return beneath.afterBlank || beneath.end - beneath.content >= SHORTEST_TEXT;
  }

  /** Whether an empty line or the next letter of a form stands there. */
  endsEntry(index: number): boolean {
    const next = this.#blocks.at(index + 1);
    return next === undefined || next.afterBlank || next.sign?.numbering?.scheme === 'lower-paren';
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
