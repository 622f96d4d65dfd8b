import type { FactionMention } from '../../references/reference';

/** Who speaks at a place: factions named near the first words of a paragraph, or behind a speaker's name. */
export class Speakers {
  readonly #factions: () => readonly FactionMention[];
  #next = 0;

  constructor(factions: () => readonly FactionMention[]) {
    this.#factions = factions;
  }

  /** Factions of the first mention that begins between two offsets; asked in order of place. */
  at(from: number, to: number): readonly string[] {
    const mentions = this.#factions();
    while (this.#next < mentions.length && mentions[this.#next]!.end <= from) this.#next++;
    const mention = mentions[this.#next];
    return mention !== undefined && mention.start < to ? mention.factions : [];
  }
}
