import type { MotionState } from '../references/reference';
import type { LinePosition } from '../text/line-index';
import type { Span } from '../text/span';

/** A place in a file that can be shown without reading the file again. */
export interface Place {
  readonly span: Span;
  readonly start: LinePosition;
  readonly end: LinePosition;
}

/** An occurrence of a target in a paper: where, in whose contribution, in which sentence. */
export interface DigestMention extends Place {
  readonly target: string;
  readonly type: string;
  readonly page: string | null;
  readonly section: string | null;
  /** Standard names of the factions in whose contribution it stands. */
  readonly factions: readonly string[];
  /** The sentence around it, mark-up taken out; at most 300 code units. */
  readonly sentence: string;
}

export interface DigestMotion extends Place {
  readonly proposers: readonly string[];
  readonly cosigned: boolean;
  readonly target: string | null;
  readonly subject: string | null;
  readonly state: MotionState | null;
  readonly factions: readonly string[];
  readonly sentence: string;
}

export interface DigestContribution extends Place {
  readonly factions: readonly string[];
  readonly name: string;
  readonly questions: number;
  readonly answers: number;
}

/** A faction named in heading or running text: "De leden van de D66-fractie", one of "(SP, Volt, VVD)". */
export interface DigestFactionMention extends Place {
  /** Standard name. */
  readonly faction: string;
}

export interface DigestIntroduction extends Place {
  readonly target: string;
  readonly words: string;
}

/** A reference of which the text does not say what it points at. */
export interface DigestUnresolved extends Place {
  /** As printed: "Kamerstuk, nr. 12"; at most 120 code units. */
  readonly text: string;
}

/** What a paper says of itself: its head, without what stands in it. */
export interface DigestHead {
  /** PaperId; null for a draft without number or a text that is no paper. */
  readonly id: string | null;
  readonly dossiers: readonly { readonly number: string; readonly title: string | null }[];
  readonly number: string | null;
  readonly kind: string | null;
  readonly chamber: string | null;
  readonly session: string | null;
  /** ISO date. */
  readonly date: string | null;
  readonly subject: string | null;
  /** The motion that the paper is, by its own head; null for any other paper. */
  readonly motion: {
    readonly proposers: readonly string[];
    readonly cosigned: boolean;
    readonly subject: string | null;
  } | null;
  /** Where the paper begins to speak: the line of its title, for "go to definition". */
  readonly title: Place | null;
}

/** All that the corpus keeps of one file: plain data, made from a Paper, stored as it is. */
export interface PaperDigest extends DigestHead {
  /** In order of place. */
  readonly mentions: readonly DigestMention[];
  readonly motions: readonly DigestMotion[];
  readonly contributions: readonly DigestContribution[];
  readonly introductions: readonly DigestIntroduction[];
  readonly factionMentions: readonly DigestFactionMention[];
  readonly unresolved: readonly DigestUnresolved[];
}
