import { t } from '@vscode/l10n';
import type { Corpus } from '../../corpus/corpus';
import { foldFactionName } from '../../references/facts/factions';
import { writeTarget } from '../citation';
import { fileName } from '../hover-target';
import { countsDetail } from '../outline';
import { locationOf } from '../snapshot';
import type { CorpusNode, TreeQuestion } from './node';
import { emptyNode, keyOf, moreNode, PAGE, pageOf, partsOf } from './node';

/** Factions → their contributions. */
export async function factionTree(corpus: Corpus, question: TreeQuestion): Promise<readonly CorpusNode[]> {
  const { parent, offset } = pageOf(question.parent);
  if (parent === null) {
    const wanted = foldFactionName(question.filter ?? '');
    const factions = (await corpus.factions()).filter(({ name }) => foldFactionName(name).includes(wanted));
    if (question.sort === 'count') factions.sort((a, b) => b.contributions - a.contributions);
    return factions.map(
      ({ name, contributions, questions }): CorpusNode => ({
        ...emptyNode,
        key: keyOf('faction', name),
        kind: 'faction',
        label: name,
        description: [
          contributions === 1 ? t('1 contribution') : t('{0} contributions', contributions),
          questions === 1 ? t('1 question') : t('{0} questions', questions),
        ].join(', '),
        expandable: contributions > 0,
      }),
    );
  }
  const [kind, name] = partsOf(parent);
  if (kind !== 'faction' || name === undefined) return [];
  const contributions = (await corpus.contributions(name, offset + PAGE)).slice(offset);
  const nodes = contributions.map((contribution): CorpusNode => {
    const { uri, paper, questions, answers, span, factions } = contribution;
    return {
      ...emptyNode,
      key: keyOf('contribution', name, uri, String(span.start)),
      kind: 'contribution',
      label: paper === null ? fileName(uri) : writeTarget(paper),
      description: countsDetail(questions, answers),
      tooltip: factions.length > 1 ? contribution.name : null,
      location: locationOf(contribution),
      target: paper,
    };
  });
  return [...nodes, ...moreNode(parent, offset, nodes.length)];
}
