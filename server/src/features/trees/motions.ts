import { t } from '@vscode/l10n';
import type { Corpus, MotionEntry } from '../../corpus/corpus';
import { writeTarget } from '../citation';
import { joinNames } from '../hover-target';
import { firstMentions } from '../mentions';
import { shorten } from '../rich-text';
import { locationOf } from '../snapshot';
import type { CorpusNode, TreeQuestion } from './node';
import { emptyNode, keyOf, mentionNode, moreNode, PAGE, pageOf, partsOf } from './node';

/** Groups look at so many motions at most: more cannot be read in a tree, and a filter finds the rest. */
const MOST_GROUPED = 5000;

/** Motions, alone or by what became of them or by proposer → mentions. */
export async function motionTree(corpus: Corpus, question: TreeQuestion): Promise<readonly CorpusNode[]> {
  const { filter, group, sort } = question;
  const { parent, offset } = pageOf(question.parent);
  const [kind, name] = parent === null ? [] : partsOf(parent);
  if (parent !== null && kind === 'motion' && name !== undefined) {
    const mentions = await firstMentions(corpus, name, '', offset + PAGE);
    const nodes = mentions.slice(offset).map((mention) => mentionNode(parent, mention));
    return [...nodes, ...moreNode(parent, offset, nodes.length)];
  }
  // A node of another arrangement, that the editor still has.
  if (parent !== null && (kind !== 'group' || group === 'none')) return [];
  if (group === 'none' && sort === 'number') {
    const motions = await corpus.motions({ filter, offset, limit: PAGE });
    const nodes = await Promise.all(motions.map((motion) => motionNode(corpus, motion)));
    return [...nodes, ...moreNode(parent, offset, motions.length)];
  }
  const all = sorted(await corpus.motions({ filter, offset: 0, limit: MOST_GROUPED }), sort);
  if (group !== 'none' && parent === null) return groupNodes(all, group, sort);
  const wanted = group === 'none' ? all : all.filter((motion) => groupOf(motion, group) === name);
  const page = wanted.slice(offset, offset + PAGE);
  const nodes = await Promise.all(page.map((motion) => motionNode(corpus, motion)));
  return [...nodes, ...moreNode(parent, offset, page.length)];
}

/** `recent` has no meaning of its own for motions: the highest number of a dossier is the youngest. */
function sorted(motions: readonly MotionEntry[], sort: TreeQuestion['sort']): readonly MotionEntry[] {
  if (sort === 'count') return [...motions].sort((a, b) => b.mentions - a.mentions);
  return sort === 'recent' ? motions.toReversed() : motions;
}

function groupNodes(
  motions: readonly MotionEntry[],
  group: 'fate' | 'proposer',
  sort: TreeQuestion['sort'],
): readonly CorpusNode[] {
  const counts = new Map<string, number>();
  for (const motion of motions) {
    const name = groupOf(motion, group);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const groups = [...counts].sort(([a, countA], [b, countB]) =>
    sort === 'count' ? countB - countA : a.localeCompare(b, 'nl'),
  );
  return groups.map(([name, count]): CorpusNode => {
    const label = name !== '' ? name : group === 'fate' ? t('fate unknown') : t('proposer unknown');
    return {
      ...emptyNode,
      key: keyOf('group', name),
      kind: 'group',
      label,
      description: String(count),
      expandable: true,
    };
  });
}

/** Name of the group in which a motion stands; '' when that is unknown. */
function groupOf(motion: MotionEntry, group: 'fate' | 'proposer'): string {
  return group === 'fate' ? (motion.fate?.state ?? '') : (motion.proposers[0] ?? '');
}

async function motionNode(corpus: Corpus, motion: MotionEntry): Promise<CorpusNode> {
  const { key, target, proposers, cosigned, subject, fate } = motion;
  const [place] = await corpus.mentionPlaces(key, 1);
  const names = proposers.length === 0 ? t('motion without a known proposer') : joinNames(proposers);
  const about = subject === null ? null : shorten(subject, 120);
  const paper = target === null ? null : writeTarget(target);
  return {
    ...emptyNode,
    key: keyOf('motion', key),
    kind: 'motion',
    label: cosigned ? `${names} c.s.` : names,
    description: [about, paper, fate?.state].filter(Boolean).join(' · '),
    expandable: true,
    location: place === undefined ? null : locationOf(place),
    target,
  };
}
