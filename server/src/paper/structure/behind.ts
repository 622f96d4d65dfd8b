import type { Block } from '../blocks/block';
import { endsSentence } from '../blocks/line-shapes';
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

  /**
   * Whether a heading stands there, set apart by empty lines, with running text beneath it. In text without empty lines
   * that is so only behind running text: cells of a table stand in rows.
   */
  opensSection(index: number, afterText: boolean): boolean {
    const heading = this.#next(index);
    const block = this.#blocks.at(heading);
    if (block === undefined || block.kind !== 'paragraph') return false;
    const apart = this.#blocks.at(index)?.afterBlank === true;
    if (apart !== block.afterBlank || !(apart || afterText)) return false;
    if (block.sign?.role !== 'heading' || /[:,;]$/.test(block.sign.title)) return false;
    const text = this.#next(heading);
    const beneath = this.#blocks.at(text);
    if (beneath === undefined || beneath.kind !== 'paragraph' || beneath.sign !== null) return false;
    if (beneath.afterBlank || beneath.end - beneath.content >= SHORTEST_TEXT) return true;
    const end = beneath.end + this.#blocks.shift(text);
    return endsSentence(this.#text, beneath.content + this.#blocks.shift(text), end);
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

  /** Whether nobody asks there before the next head: an answer goes on behind a heading. */
  goesOnAnswering(index: number, marked: boolean, conversation: Conversation): boolean {
    for (let i = index + 1; ; i++) {
      const block = this.#blocks.at(i);
      if (block === undefined) return false;
      if (silent.has(block.kind) || block.kind === 'note') continue;
      const role = block.sign?.role;
      if (role !== undefined && role !== 'number') return role === 'heading' && marked;
      return !conversation.isAsking(block, this.#blocks.shift(i));
    }
  }

  /** Whether a head or somebody who asks stands there: no answer of its own follows the block. */
  turns(index: number, conversation: Conversation): boolean {
    const next = this.text(index);
    return next !== null && (next.block.sign !== null || conversation.isAsking(next.block, next.shift));
  }
}
