import type { FactionMention } from '../../references/reference';

/** Who speaks at a place: factions named near the first words of a paragraph, or behind a speaker's name. */
export class Speakers {
  readonly #factions: () => readonly FactionMention[];

  constructor(factions: () => readonly FactionMention[]) {
    this.#factions = factions;
  }

  /** Factions of the first mention that begins between two offsets. */
  at(from: number, to: number): readonly string[] {
    const mentions = this.#factions();
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (mentions[middle]!.end <= from) low = middle + 1;
      else high = middle;
    }
    const mention = mentions[low];
    return mention !== undefined && mention.start < to ? mention.factions : [];
  }
}
