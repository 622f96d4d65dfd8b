import type { FactionMention } from '../../references/reference';
import { countWhile } from '../../text/ordered';

/** Who speaks at a place: factions named near the first words of a paragraph, or behind a speaker's name. */
export class Speakers {
  readonly #factions: () => readonly FactionMention[];

  constructor(factions: () => readonly FactionMention[]) {
    this.#factions = factions;
  }

  /** Factions of the first mention that begins between two offsets. */
  at(from: number, to: number): readonly string[] {
    const mentions = this.#factions();
    const mention = mentions[countWhile(mentions, ({ end }) => end <= from)];
    return mention !== undefined && mention.start < to ? mention.factions : [];
  }
}
