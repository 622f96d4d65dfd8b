import { foldName } from '../references/names/fold';

/** Prefix of the key of a motion whose paper is unknown. */
export const UNPLACED = 'motie:';

/** The corpus' key of a motion: the paper that carries it, or its first proposer while that paper is unknown. */
export function motionKey(motion: { readonly target: string | null; readonly proposers: readonly string[] }) {
  return motion.target ?? UNPLACED + foldName(motion.proposers[0] ?? '');
}
