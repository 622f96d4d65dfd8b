import type { Span } from '../../text/span';
import type { Sign } from './sign';

/**
 * What a block is by its mark-up or its place on the page.
 * - `furniture`: what a page prints around the text: running foot, page number, ISSN
 * - `code`: indented by four columns or more; code in Markdown, layout in plain text: the paper decides
 * - `note`: a footnote that its mark-up shows as one ("[^1]: …", "<sup>1</sup> …")
 */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'quote'
  | 'table'
  | 'fence'
  | 'code'
  | 'comment'
  | 'break'
  | 'furniture'
  | 'note'
  | 'front-matter';

/**
 * A run of lines that belong together. Offsets are those of the text in which the block was read. What its own words
 * say is found when it is first asked for, and kept: an edit elsewhere does not change it.
 */
export class Block implements Span {
  /** Sentences that ask, at the block's own offsets; null until somebody asks for them. */
  asking: readonly Span[] | null = null;
  /** Whether it opens in the voice of members; null until somebody asks. */
  speaksForMembers: boolean | null = null;
  /** Sentences in which members of a faction speak; null until somebody asks. */
  voices: readonly VoiceSentence[] | null = null;

  constructor(
    readonly kind: BlockKind,
    readonly start: number,
    readonly end: number,
    /** Without the marker of a heading, an item, a quote or a note. */
    readonly content: number,
    /** Level of a heading by its mark-up, 1–6; 0 for all else. */
    readonly level: number,
    /** Columns before the first word, markers of lists included. */
    readonly indent: number,
    /** Whether a blank line, or the start of the text, stands before it. */
    readonly afterBlank: boolean,
    /** What its own words say it may be; null for running text. */
    readonly sign: Sign | null,
    /** Marker of a list item as printed ("-", "3."); empty for all else. */
    readonly marker: string,
  ) {}
}

/** A sentence in which members of a faction speak; offsets are those of the block. */
export interface VoiceSentence extends Span {
  /** Between these the faction is named. */
  readonly named: Span;
  /** "De leden van de 50PLUS-fractie sluiten zich hierbij aan": what follows is not theirs. */
  readonly joins: boolean;
  /** Whether the block begins with it. */
  readonly first: boolean;
}

/** What the scanner must know of the lines before a place: inside which fence or comment it stands. */
export interface ScanState {
  readonly fence: OpenFence | null;
  readonly comment: boolean;
}

export interface OpenFence {
  /** Code unit of the fence: ` or ~. */
  readonly code: number;
  readonly length: number;
  /** Column of the container in which it stands; a line that starts before it closes the fence. */
  readonly container: number;
}

export const freshState: ScanState = { fence: null, comment: false };

export function sameState(a: ScanState, b: ScanState): boolean {
  if (a.comment !== b.comment) return false;
  if (a.fence === null || b.fence === null) return a.fence === b.fence;
  return (
    a.fence.code === b.fence.code &&
    a.fence.length === b.fence.length &&
    a.fence.container === b.fence.container
  );
}
