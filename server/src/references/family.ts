import type { FactionMention, MotionMention, Reference, ShortForm } from './reference';

/** What a family may find. Finds of one track never overlap; those of different tracks may. */
export interface Tracks {
  readonly references: Reference;
  readonly shortForms: ShortForm;
  readonly motions: MotionMention;
  readonly factions: FactionMention;
}
export type Track = keyof Tracks;

/** A form with its meaning, in the families' own words: tests and docs/references.md are made from these. */
export interface FamilyExample {
  /** Text with the span marked: "zie «Kamerstuk 26 643, nr. 1011», p. 7". */
  readonly text: string;
  /** Ids (or names of proposers, factions) that the marked span gives; null when the text does not give enough. */
  readonly targets: readonly string[] | null;
  /** What makes the form special, in a few words, for the page of forms. */
  readonly note?: string;
}

/** Where a text is read: nothing at or beyond `end` is looked at. What stands before may be looked at, as context. */
export interface Reading {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The last reference found, in this paragraph; null when there is none. */
  readonly last: Reference | null;
  /** Offset behind the last cue (cues.ts) of this paragraph; -1 when there is none. */
  readonly cue: number;
  /** Offset behind numbers that came to nothing: none of them begins a reversed citation, or one by its session. */
  deadEnd: number;
  /** Offset behind the words of a label that came to nothing: none of them is a label that comes to more. */
  deadLabel: number;
  /** Start of the last of some names that came to nothing ("PvdA- en CDA"): the list is not read again from the others. */
  deadNames: number;
  /** Offset behind the part of an address in which no id can stand: addresses within it are not searched again. */
  barren: number;
}

/**
 * One family of forms, in a file of its own. Adding a form is adding a file, its examples and a line in the table.
 * Linear time is a duty of each family: a `read` that comes to nothing looks at a bounded number of
 * code units (`LOOKAHEAD`); only what becomes part of a find may be longer.
 */
export interface Family<T extends Track = Track> {
  readonly name: string;
  readonly track: T;
  /**
   * How its forms begin, in lower case; matched without regard to case at the start of a word; what follows is not
   * looked at ("wet" matches "wetsvoorstel"). "0" stands for any digit at the start of a number, which may stand
   * behind a letter. A word may be cut by a line end ("Kamer-⏎stuk"): read it with `readPrefix` or `readWord`.
   */
  readonly triggers: readonly string[];
  /**
   * Reads one form whose trigger stands at `at`; null when it is none. A find starts at or after `at`. One label may
   * name several ("de moties A en B"): then all are given at once, in order, and never an empty list.
   */
  read(reading: Reading, at: number): Tracks[T] | readonly Tracks[T][] | null;
  readonly examples: readonly FamilyExample[];
}

/** How far a `read` may look before it knows that it has a find: longer than any real label with its list. */
export const LOOKAHEAD = 400;
