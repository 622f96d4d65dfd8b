import { t } from '@vscode/l10n';
import type { MotionEntry } from '../corpus/corpus';
import { motionKey } from '../corpus/motion-key';
import { addressOf } from '../references/address';
import { foldName } from '../references/names/fold';
import type { MotionMention } from '../references/reference';
import { writeTarget } from './citation';
import { isSameMotion } from './definition';
import type { HoverOptions } from './hover';
import { mentionBlocks, motionPieces } from './hover-target';
import type { Block, Piece, RichText } from './rich-text';
import { shorten } from './rich-text';
import type { CorpusView, Snapshot } from './snapshot';

/** Proposers, subject, the paper that carries it, what became of it, who mentions it and where. */
export async function motionHover(
  snapshot: Snapshot,
  motion: MotionMention,
  options: HoverOptions,
): Promise<RichText> {
  const entry = await snapshot.corpus.motionOf(motionKey(motion));
  // The mention itself may leave out what the paper says of the motion elsewhere.
  const same = snapshot.paper.motions.filter((other) => isSameMotion(other, motion));
  return motionBlocks(
    snapshot,
    {
      target: motion.target,
      proposers: motion.proposers.length > 0 ? motion.proposers : (entry?.proposers ?? []),
      cosigned: motion.cosigned || (entry?.cosigned ?? same.some(({ cosigned }) => cosigned)),
      subject:
        motion.subject ?? entry?.subject ?? same.find(({ subject }) => subject !== null)?.subject ?? null,
      fate: entry?.fate ?? null,
    },
    options,
  );
}

/** The same for a motion of the corpus, by its key. */
export async function motionEntryHover(
  view: CorpusView,
  key: string,
  options: HoverOptions,
): Promise<RichText | null> {
  const entry = await view.corpus.motionOf(key);
  return entry === null ? null : motionBlocks(view, entry, options);
}

type KnownMotion = Pick<MotionEntry, 'target' | 'proposers' | 'cosigned' | 'subject' | 'fate'>;

async function motionBlocks(view: CorpusView, motion: KnownMotion, options: HoverOptions): Promise<RichText> {
  const { target, fate } = motion;
  const blocks: Block[] = [{ kind: 'title', pieces: motionPieces(motion) }];
  if (target !== null) blocks.push({ kind: 'paragraph', pieces: [writeTarget(target)] });
  else blocks.push(...(await candidateBlocks(view, motion)));
  if (fate !== null) {
    blocks.push({ kind: 'paragraph', pieces: [{ strong: fate.state }, `: ${shorten(fate.sentence, 260)}`] });
  }
  const mentions = await mentionBlocks(view, motionKey(motion));
  blocks.push(...mentions.blocks);
  const links = linkPieces(target, mentions.count, options);
  if (links.length > 0) blocks.push({ kind: 'paragraph', pieces: links });
  return blocks;
}

/** A name alone is no identifier: the motions of the same first proposer are offered (domain.md 4.1). */
async function candidateBlocks(view: CorpusView, motion: KnownMotion): Promise<readonly Block[]> {
  const unknown: Block = {
    kind: 'paragraph',
    pieces: [t('The paper that carries this motion is not known.')],
  };
  const proposer = motion.proposers[0];
  if (proposer === undefined) return [unknown];
  const candidates = (await view.corpus.motionsBy(foldName(proposer))).filter(
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
  const page = addressOf(target);
  if (page !== null) links.push({ link: t('Official page'), url: page });
  const list = options.mentionsLink(target);
  if (list !== null && mentions > 0) {
    if (links.length > 0) links.push(' · ');
    links.push({ link: t('All mentions ({0})', mentions), url: list });
  }
  return links;
}
