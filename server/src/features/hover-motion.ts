import { t } from '@vscode/l10n';
import { motionKey } from '../corpus/motion-key';
import { foldName } from '../references/names/fold';
import type { MotionMention } from '../references/reference';
import { writeTarget } from './citation';
import { isSameMotion } from './definition';
import type { HoverOptions } from './hover';
import { mentionBlocks, motionPieces } from './hover-target';
import { officialPage } from './official-page';
import type { Block, Piece, RichText } from './rich-text';
import type { Snapshot } from './snapshot';

/** Proposers, subject, the paper that carries it, who mentions it and where. */
export async function motionHover(
  snapshot: Snapshot,
  motion: MotionMention,
  options: HoverOptions,
): Promise<RichText> {
  const { corpus, paper } = snapshot;
  const key = motionKey(motion);
  const [entry, mentions] = await Promise.all([corpus.motionOf(key), mentionBlocks(snapshot, key)]);
  // The open text knows more than its digest while a sentence is being typed.
  const full = paper.motions.find((other) => isSameMotion(other, motion) && other.subject !== null);
  const blocks: Block[] = [
    {
      kind: 'title',
      pieces: motionPieces({
        proposers: motion.proposers.length > 0 ? motion.proposers : (entry?.proposers ?? []),
        cosigned: motion.cosigned || (entry?.cosigned ?? false),
        subject: motion.subject ?? entry?.subject ?? full?.subject ?? null,
      }),
    },
  ];
  if (motion.target !== null) blocks.push({ kind: 'paragraph', pieces: [writeTarget(motion.target)] });
  else blocks.push(...(await candidateBlocks(snapshot, motion)));
  blocks.push(...mentions.blocks);
  const links = linkPieces(motion.target, mentions.count, options);
  if (links.length > 0) blocks.push({ kind: 'paragraph', pieces: links });
  return blocks;
}

/** A name alone is no identifier: the motions of the same first proposer are offered (domain.md 4.1). */
async function candidateBlocks(snapshot: Snapshot, motion: MotionMention): Promise<readonly Block[]> {
  const unknown: Block = {
    kind: 'paragraph',
    pieces: [t('The paper that carries this motion is not known.')],
  };
  const proposer = motion.proposers[0];
  if (proposer === undefined) return [unknown];
  const candidates = (await snapshot.corpus.motionsBy(foldName(proposer))).filter(
    ({ target }) => target !== null,
  );
  if (candidates.length === 0) return [unknown];
  const items = candidates
    .slice(0, 5)
    .map((candidate): readonly Piece[] => [
      `${writeTarget(candidate.target!)}: `,
      ...motionPieces(candidate),
    ]);
  return [unknown, { kind: 'paragraph', pieces: [t('Motions of this member:')] }, { kind: 'list', items }];
}

function linkPieces(target: string | null, mentions: number, options: HoverOptions): readonly Piece[] {
  if (target === null) return [];
  const links: Piece[] = [];
  const page = officialPage(target);
  if (page !== null) links.push({ link: t('Official page'), url: page });
  const list = options.mentionsLink(target);
  if (list !== null && mentions > 0) {
    if (links.length > 0) links.push(' · ');
    links.push({ link: t('All mentions ({0})', mentions), url: list });
  }
  return links;
}
