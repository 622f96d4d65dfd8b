import type { Block } from '../blocks/block';
import type { PlacedChunk } from '../placed-chunk';

/** The blocks of a text from one chunk on, loaded chunk by chunk as they are asked for. */
export class BlockRun {
  readonly #chunks: readonly PlacedChunk[];
  readonly #blocks: Block[] = [];
  readonly #shifts: number[] = [];
  /** Index of the first block of a chunk, and which chunk that is. */
  readonly #starts = new Map<number, number>();
  #loaded: number;

  /** @param from index of the first chunk */
  constructor(chunks: readonly PlacedChunk[], from: number) {
    this.#chunks = chunks;
    this.#loaded = from;
  }

  /** The first chunk that nobody has asked about yet. */
  get loaded(): number {
    return this.#loaded;
  }

  at(index: number): Block | undefined {
    while (index >= this.#blocks.length && this.#loaded < this.#chunks.length) this.#load();
    return this.#blocks[index];
  }

  /** How far a block that was asked for has moved since it was read. */
  shift(index: number): number {
    return this.#shifts[index] ?? 0;
  }

  /** The chunk that begins with a block that was asked for; -1 when none does. */
  chunkFrom(index: number): number {
    return this.#starts.get(index) ?? -1;
  }

  #load(): void {
    this.#starts.set(this.#blocks.length, this.#loaded);
    const { chunk, by } = this.#chunks[this.#loaded++]!;
    for (const block of chunk.blocks) {
      this.#blocks.push(block);
      this.#shifts.push(by);
    }
  }
}
