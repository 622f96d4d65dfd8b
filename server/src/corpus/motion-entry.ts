import type { MotionState } from '../references/reference';
import type { In, MotionEntry, MotionFate } from './corpus';
import type { DigestHead, DigestMotion } from './digest';
import { UNPLACED } from './motion-key';

/** States that say how a motion fared; "gewijzigd" only says that there is an older text of it (domain.md 4.3). */
const fates: ReadonlySet<MotionState> = new Set([
  'aangehouden',
  'aangenomen',
  'verworpen',
  'ingetrokken',
  'overgenomen',
  'vervallen',
  'uitgevoerd',
  'niet uitgevoerd',
]);

/**
 * What the corpus knows of one motion.
 * @param mentions all mentions by name, oldest paper first.
 * @param carrier the head of the paper that carries it, when the corpus has it: it says best who proposed what.
 * @returns null when nothing says that there is such a motion.
 */
export function motionEntry(
  key: string,
  mentions: readonly In<DigestMotion>[],
  carrier: DigestHead | null,
): MotionEntry | null {
  const own = carrier?.motion ?? null;
  if (own === null && mentions.length === 0) return null;
  return {
    key,
    target: key.startsWith(UNPLACED) ? null : key,
    proposers: own !== null && own.proposers.length > 0 ? own.proposers : fullest(mentions),
    cosigned: own?.cosigned || mentions.some(({ cosigned }) => cosigned),
    subject: own?.subject ?? mentions.find(({ subject }) => subject !== null)?.subject ?? null,
    fate: fateOf(mentions),
    mentions: mentions.length,
  };
}

/** The mention that names most proposers: "motie Segers" further on is "motie Segers/Dik-Faber" at first. */
function fullest(mentions: readonly DigestMotion[]): readonly string[] {
  let best: readonly string[] = [];
  for (const { proposers } of mentions) if (proposers.length > best.length) best = proposers;
  return best;
}

/** The last word of the youngest paper: what was held over first may have been adopted since. */
function fateOf(mentions: readonly In<DigestMotion>[]): MotionFate | null {
  let fate: MotionFate | null = null;
  let rankOfFate = '';
  for (const mention of mentions) {
    const { state, sentence, uri, date } = mention;
    if (state === null || !fates.has(state)) continue;
    // A paper without date says nothing about when: any dated one outdoes it.
    if (fate !== null && (date ?? '') < rankOfFate) continue;
    rankOfFate = date ?? '';
    fate = { state, sentence, uri, place: { span: mention.span, start: mention.start, end: mention.end } };
  }
  return fate;
}
