import { motionKey } from '../corpus/motion-key';
import type { Paper } from '../paper/paper';
import { subjectAt } from './subject';

/**
 * The id of what stands at a place, for commands about "this": the reference or motion under the cursor, and where
 * there is none the paper itself. Null for a draft without a number.
 */
export function targetAt(paper: Paper, offset: number): string | null {
  const subject = subjectAt(paper, offset);
  if (subject?.kind === 'target' && subject.targets[0] !== undefined) return subject.targets[0];
  if (subject?.kind === 'motion') return motionKey(subject.motion);
  return paper.header.id;
}
