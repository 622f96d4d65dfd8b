import type { FactionMention, MotionMention, Reference, ShortForm } from '../references/reference';
import type { LineIndex } from '../text/line-index';
import type { Span } from '../text/span';

/** A dossier as the head of a paper prints it. */
export interface PaperDossier {
  /** Number with suffix as in ids: "32317", "36200-VI", "21501-02". */
  readonly number: string;
  readonly title: string | null;
  readonly span: Span;
}

/** The head of a paper; whatever is not printed is null, never a guess. */
export interface Header {
  /** PaperId when dossier and ondernummer are known: "kst-32317-859". */
  readonly id: string | null;
  readonly dossiers: readonly PaperDossier[];
  /** Ondernummer: "859", "B". */
  readonly number: string | null;
  /** Kind as printed: "Verslag van een schriftelijk overleg". */
  readonly printedKind: string | null;
  /** Standard kind, lower case: "verslag van een schriftelijk overleg"; a letter is "brief". */
  readonly kind: string | null;
  /** Usual abbreviation of the kind ("VSO"), when it has one. */
  readonly abbreviation: string | null;
  readonly chamber: 'II' | 'I' | 'VV' | 'I/II' | null;
  /** "2022-2023". */
  readonly session: string | null;
  /** ISO date, the paper's own. */
  readonly date: string | null;
  readonly committee: string | null;
  readonly signatories: readonly {
    readonly name: string;
    readonly role: string | null;
    readonly span: Span;
  }[];
  /** What the paper is about in its own words, when its head says so ("over …", title of a letter). */
  readonly subject: string | null;
  /** The lines of the head: references in it are the paper's own, not citations. Empty span when there is no head. */
  readonly span: Span;
}

/** What an entry of the outline is; the names are those of `griffier extract`. */
export type OutlineKind =
  | 'part'
  | 'chapter'
  | 'section'
  | 'contribution'
  | 'topic'
  | 'question'
  | 'questions'
  | 'answer'
  | 'article'
  | 'annex'
  | 'agenda-item'
  | 'dictum'
  | 'speaker'
  | 'signature'
  | 'heading';

/** One entry of the outline. Spans nest: an entry's span holds those of its children. */
export interface OutlineEntry extends Span {
  /** The heading, or the first words when there is none. */
  readonly heading: Span;
  /** The heading without mark-up and line breaks: as `griffier extract` prints it. */
  readonly title: string;
  /** As a person would write it in an outline: "CDA-fractie", "Antwoord". */
  readonly name: string;
  readonly kind: OutlineKind;
  readonly children: readonly OutlineEntry[];
}

/** The part of a paper in which one faction (or several together, or a committee) speaks. */
export interface Contribution extends Span {
  /** Standard names of the factions; empty when it has none (a committee, a list of questions). */
  readonly factions: readonly string[];
  /** Who speaks, as a person would write it: "CDA-fractie", "PvdA- en GroenLinks-fractie". */
  readonly name: string;
  /** The whole heading line that opens it; null when it opens in running text. */
  readonly heading: Span | null;
  readonly questions: number;
  readonly answers: number;
}

/** A sentence that asks. */
export interface Question extends Span {
  /** Index into `Paper.answers`, also of one that is still open (`answered`); null when it has none yet. */
  readonly answer: number | null;
  /** Index into `Paper.contributions`; null when outside any. */
  readonly contribution: number | null;
  /** Number of the question in a list of questions: "3"; null when not numbered. */
  readonly label: string | null;
  /** Topic under which it stands; null when there is none. */
  readonly topic: string | null;
}

/** A block of answer: heading (when it has one) and content. */
export interface Answer extends Span {
  readonly heading: Span | null;
  /** False for a headed but empty answer, "PM", "Volgt." (paper-conventions.md, Answers). */
  readonly answered: boolean;
  /** Indexes into `Paper.contributions`. */
  readonly contributions: readonly number[];
  /** Numbers of the questions that it answers, when printed: ["3", "4"]. */
  readonly labels: readonly string[];
}

/** One entry a note; a mark without a note and a note without a mark are kept. */
export interface Footnote {
  readonly label: string;
  readonly references: readonly Span[];
  /** The note itself, mark included; null when it is missing. */
  readonly definition: Span | null;
  /** The note's text without its mark; null when it is missing. */
  readonly text: Span | null;
}

/** Words with which a paper introduces another: "Geannoteerde agenda JBZ-Raad …" for kst-32317-855. */
export interface Introduction extends Span {
  readonly target: string;
  readonly words: string;
}

/** One parsed document. Immutable, one for each version of a text. */
export interface Paper {
  readonly text: string;
  readonly lines: LineIndex;
  /** Whether the text looks like a parliamentary paper at all; if not, outline and contributions stay empty. */
  readonly isPaper: boolean;
  readonly header: Header;
  readonly outline: readonly OutlineEntry[];
  readonly contributions: readonly Contribution[];
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly footnotes: readonly Footnote[];
  /** Without the paper's own head and page footers, and without code, comments and link targets. */
  readonly references: readonly Reference[];
  readonly shortForms: readonly ShortForm[];
  readonly motions: readonly MotionMention[];
  readonly factions: readonly FactionMention[];
  readonly introductions: readonly Introduction[];
}

/** One change of a text: the code units `start`–`end` of the old text became `text` (LSP, didChange). */
export interface TextChange extends Span {
  readonly text: string;
}
