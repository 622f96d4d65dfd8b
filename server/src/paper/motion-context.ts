import type { MotionMention, Reference, ShortForm } from '../references/reference';
import type { Span } from '../text/span';
import { CitationFinder } from './motion-citation';
import { motionFate } from './motion-fate';
import { MotionIdentities } from './motion-identity';
import { introducedMotions } from './motion-introduction';

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
  /** "nr. 12", "ibid., nr. 12", resolved as far as the text tells. */
  readonly shortForms?: readonly ShortForm[];
}

/** "de motie op stuk nr. 12", "de motie die wij indienden": words that make it another motion than the last one. */
const hasOwnWords = /^\s*,?\s*(?:op stuk|nr\b|met nummer|\d|die\b|welke\b|van\b|-)/i;
const OWN_WORDS = 24;
const pointing = /(?:\bdeze|\bdie|dezelfde|noemde|melde|treffende|bedoelde|havige|haalde|staande)[\s*_]+$/i;
const emptyLine = /\n[ \t]*\r?\n/;
/** How far back "die motie" may point. */
const REACH_OF_POINTER = 2000;
/** How far behind a motion "deze motie (Kamerstuk …)" may give its paper. */
const REACH_OF_CITATION = 300;

/**
 * The motions with the paper that carries each (`target`), the paper that each replaces as an id (`replaces`) and what
 * its sentence says became of it (`state`), as far as the text tells (paper-conventions.md, "A motion's paper"): in brackets, in the same sentence, in a footnote,
 * in the words of the chair, at an earlier or later mention. Null where it does not: never a guess.
 * Linear in the length of the text.
 */
export function resolveMotions(context: MotionContext): readonly MotionMention[] {
  const { text, motions, references } = context;
  if (motions.length === 0) return motions;
  const finder = new CitationFinder(context);
  const citations = motions.map((_, index) => finder.find(index));
  finder.shareLists(citations);
  motions.forEach((motion, index) => {
    const named = index - 1;
    const { target } = citations[index]!;
    if (
      target !== null &&
      isPointer(motion) &&
      named >= 0 &&
      !citations[named]!.given &&
      isNextTo(text, motions[named]!, motion)
    ) {
      citations[named] = { ...citations[named]!, target, given: true };
    }
  });
  const introduced = introducedMotions(text, references, motions);
  for (const { index, target } of introduced) citations[index] = { target, given: true, replaces: null };
  const identities = new MotionIdentities(text);
  for (const { proposers, target, start } of introduced) identities.add(proposers, false, target, start);
  motions.forEach((motion, index) => {
    const { target } = citations[index]!;
    if (target !== null && motion.proposers.length > 0) {
      identities.add(motion.proposers, motion.cosigned, target, motion.start);
    }
  });
  const resolved: MotionMention[] = [];
  motions.forEach((motion, index) => {
    const citation = citations[index]!;
    const target = citation.given ? citation.target : fromContext(context, index, resolved, identities);
    const replaces = citation.replaces ?? motion.replaces;
    const state = motionFate(text, finder.ownWords(index), motion.state);
    resolved.push(
      target === motion.target && replaces === motion.replaces && state === motion.state
        ? motion
        : { ...motion, target, replaces, state },
    );
  });
  return resolved;
}

/** "die motie", "voornoemde motie": a mention that says nothing of its motion but that it was named before. */
function isPointer(motion: MotionMention): boolean {
  return (
    motion.proposers.length === 0 && !motion.plural && motion.faction === null && motion.subject === null
  );
}

/** Whether a pointer follows the mention that it points at: "de motie-Sneller is ingediend. Deze motie (…)". */
function isNextTo(text: string, named: MotionMention, pointer: MotionMention): boolean {
  if (named.proposers.length === 0 || named.plural || pointer.start - named.end > REACH_OF_CITATION)
    return false;
  return !emptyLine.test(text.slice(named.end, pointer.start));
}

/** The paper of a mention that gives none itself: that of the same motion elsewhere, or of the motion pointed at. */
function fromContext(
  { text, motions }: MotionContext,
  index: number,
  before: readonly MotionMention[],
  identities: MotionIdentities,
): string | null {
  const motion = motions[index]!;
  // "op stuk nr. 917" counts in the dossier of the debate, which the sentence does not give.
  if (/\bop stuk\b/i.test(text.slice(motion.start, motion.end))) return null;
  if (motion.proposers.length > 0) return identities.find(motion.proposers, motion.cosigned, motion.start);
  if (!isPointer(motion) || hasOwnWords.test(text.slice(motion.end, motion.end + OWN_WORDS))) return null;
  const last = before[index - 1];
  if (last === undefined || motion.start - last.end > REACH_OF_POINTER) return null;
  // "die motie" may point further back than "de motie", which any sentence may say of a motion of its own.
  const strong = pointing.test(text.slice(Math.max(0, motion.start - OWN_WORDS), motion.start));
  return strong || !emptyLine.test(text.slice(last.end, motion.start)) ? last.target : null;
}
