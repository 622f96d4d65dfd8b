import type { Block } from '../blocks/block';
import type { Sign } from '../blocks/sign';
import type { BlockRun } from './block-run';

/** "1." or "II." on a line of its own, its title on the next: one heading over two lines. */
export class NumberLine {
  readonly #blocks: BlockRun;
  /** Whether points stand so, above what they change: these have no title. */
  readonly #points: boolean;
  #held: { readonly sign: Sign; readonly start: number } | null = null;

  constructor(blocks: BlockRun, points: boolean) {
    this.#blocks = blocks;
    this.#points = points;
  }

  get isHeld(): boolean {
    return this.#held !== null;
  }

  /** Holds a block that is a number whose title follows; whether it is one. */
  hold(index: number, block: Block, start: number): boolean {
    if (!this.#waitsForTitle(index, block)) return false;
    this.#held = { sign: block.sign!, start };
    return true;
  }

  release(): void {
    this.#held = null;
  }

  /** Where a heading begins: at the number on the line before it. */
  startOf(start: number): number {
    return this.#held?.start ?? start;
  }

  /** What a block says, with the number that stood on the line before it. */
  numbered(sign: Sign): Sign {
    if (this.#held === null) return sign;
    const { title, numbering } = this.#held.sign;
    return { ...sign, title: `${title} ${sign.title}`, numbering };
  }

  #waitsForTitle(index: number, block: Block): boolean {
    const { sign } = block;
    if (sign?.numbering == null || block.level > 0 || this.#points) return false;
    if (sign.role !== 'number' && sign.role !== 'point') return false;
    if (!/[.)]$/.test(sign.title) && sign.numbering.parts.length < 2) return false;
    const role = this.#blocks.at(index + 1)?.sign?.role;
    return role === 'heading' || role === 'part' || role === 'faction';
  }
}
