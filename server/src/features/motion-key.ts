import { foldName } from '../references/names/fold';
import type { MotionMention } from '../references/reference';

/** The corpus' key of a motion: the paper that carries it, or its first proposer while that paper is unknown. */
export function motionKey(motion: Pick<MotionMention, 'target' | 'proposers'>): string {
  return motion.target ?? `motie:${foldName(motion.proposers[0] ?? '')}`;
}
