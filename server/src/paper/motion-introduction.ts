import { readProposers } from '../references/families/motion-proposers';
import { readRole } from '../references/families/motion-role';
import { skipGap } from '../references/reading/gap';
import { readWord } from '../references/reading/word';
import type { MotionMention, Reference } from '../references/reference';

/** A motion that the chair introduces: "Deze motie is voorgesteld door de leden A en B. … Zij krijgt nr. 346 (32847)." */
export interface IntroducedMotion {
  /** Which mention it is ("Deze motie"). */
  readonly index: number;
  readonly start: number;
  readonly proposers: readonly string[];
  readonly target: string;
}

/** The chair's formula is short; the number stands within it. */
const LONGEST_FORMULA = 500;

/**
 * The motions that the chair of a debate introduces with their number (domain.md 4.1, 30 and 31).
 * @param references, motions of the text, in order of start
 */
export function introducedMotions(
  text: string,
  references: readonly Reference[],
  motions: readonly MotionMention[],
): readonly IntroducedMotion[] {
  const introduced: IntroducedMotion[] = [];
  let next = 0;
  motions.forEach((motion, index) => {
    if (motion.proposers.length > 0) return;
    const proposers = readIntroduction(text, motion.end);
    if (proposers === null) return;
    while (next < references.length && references[next]!.start < motion.end) next++;
    const reference = references[next];
    if (reference === undefined || reference.start - motion.end > LONGEST_FORMULA) return;
    const following = motions[index + 1];
    if (following !== undefined && following.start < reference.start) return;
    const target = reference.type === 'kamerstuk' ? (reference.targets?.[0] ?? null) : null;
    if (target !== null && /krijgt|nr\./i.test(text.slice(motion.end, reference.end))) {
      introduced.push({ index, start: motion.start, proposers, target });
    }
  });
  return introduced;
}

/** "is voorgesteld door de leden Kröger en Grashoff": the proposers; null when it says something else. */
function readIntroduction(text: string, at: number): readonly string[] | null {
  const end = Math.min(text.length, at + LONGEST_FORMULA);
  let position = skipGap(text, at, end);
  for (const word of ['is', 'voorgesteld', 'door']) {
    const behind = readWord(text, position, end, word);
    if (behind < 0) return null;
    position = skipGap(text, behind, end);
  }
  const role = readRole(text, position, end);
  if (role === null) return null;
  const groups = readProposers(text, skipGap(text, role.end, end), end, {
    pluralMotions: false,
    role,
    hyphened: false,
    capitals: false,
  });
  return groups === null ? null : groups[0]!.names;
}
