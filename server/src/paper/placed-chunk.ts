import type { FactionMention, MotionMention, Reference, ShortForm } from '../references/reference';
import type { Chunk } from './chunk';
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

  get references(): readonly Reference[] {
    this.#references ??= moveAll(this.chunk.recognition.references, this.by, shiftReference);
    return this.#references;
  }

  get shortForms(): readonly ShortForm[] {
    this.#shortForms ??= moveAll(this.chunk.recognition.shortForms, this.by, shiftShortForm);
    return this.#shortForms;
  }

  get motions(): readonly MotionMention[] {
    this.#motions ??= moveAll(this.chunk.recognition.motions, this.by, shiftMotion);
    return this.#motions;
  }

  get factions(): readonly FactionMention[] {
    this.#factions ??= moveAll(this.chunk.recognition.factions, this.by, shiftFaction);
    return this.#factions;
  }

  moved(by: number): PlacedChunk {
    return by === 0 ? this : new PlacedChunk(this.chunk, this.start + by);
  }
}
