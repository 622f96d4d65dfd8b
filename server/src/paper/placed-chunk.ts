import type { FactionMention, MotionMention, Reference, ShortForm } from '../references/reference';
import { type Chunk, type ChunkFinds, readFinds } from './chunk';
import { moveAll, shiftFaction, shiftMotion, shiftReference, shiftShortForm } from './shift';

/**
 * A chunk where it stands in one version of a text. What was found in it is moved there when it is first asked for; the
 * next version shares all chunks before an edit, moved finds included.
 */
export class PlacedChunk {
  readonly chunk: Chunk;
  readonly start: number;
  #references: readonly Reference[] | null = null;
  #shortForms: readonly ShortForm[] | null = null;
  #motions: readonly MotionMention[] | null = null;
  #factions: readonly FactionMention[] | null = null;

  constructor(chunk: Chunk, start: number) {
    this.chunk = chunk;
    this.start = start;
  }

  /** How far it has moved since it was read. */
  get by(): number {
    return this.start - this.chunk.origin;
  }

  /** What the words hold, at the offsets at which the chunk was read. @param text the version in which it stands here */
  finds(text: string): ChunkFinds {
    // A chunk that has moved was read before.
    this.chunk.finds ??= readFinds(text, this.chunk);
    return this.chunk.finds;
  }

  references(text: string): readonly Reference[] {
    this.#references ??= moveAll(this.finds(text).recognition.references, this.by, shiftReference);
    return this.#references;
  }

  shortForms(text: string): readonly ShortForm[] {
    this.#shortForms ??= moveAll(this.finds(text).recognition.shortForms, this.by, shiftShortForm);
    return this.#shortForms;
  }

  motions(text: string): readonly MotionMention[] {
    this.#motions ??= moveAll(this.finds(text).recognition.motions, this.by, shiftMotion);
    return this.#motions;
  }

  factions(text: string): readonly FactionMention[] {
    this.#factions ??= moveAll(this.finds(text).recognition.factions, this.by, shiftFaction);
    return this.#factions;
  }

  /** Moved in the next version. @param text this version: what was not yet asked for is read in it */
  moved(by: number, text: string): PlacedChunk {
    if (by === 0) return this;
    this.finds(text);
    return new PlacedChunk(this.chunk, this.start + by);
  }
}
