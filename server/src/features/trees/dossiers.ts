import { t } from '@vscode/l10n';
import type { Corpus } from '../../corpus/corpus';
import { writeDossier } from '../../corpus/dossier-words';
import { writeTarget } from '../citation';
import { titleOfDossier } from '../hover-target';
import { firstMentions } from '../mentions';
import { shorten } from '../rich-text';
import { locationOf } from '../snapshot';
import type { CorpusNode, TreeQuestion } from './node';
import { emptyNode, keyOf, mentionNode, moreNode, PAGE, pageOf, partsOf } from './node';

/** Dossiers → papers, in the corpus or only mentioned → mentions. */
export async function dossierTree(corpus: Corpus, question: TreeQuestion): Promise<readonly CorpusNode[]> {
  const { parent, offset } = pageOf(question.parent);
  if (parent === null) {
    const page = { filter: question.filter, offset, limit: PAGE };
    const dossiers = await corpus.dossiers(page, question.sort);
    const nodes = dossiers.map(({ number, title, papers, mentions }): CorpusNode => {
      return {
        ...emptyNode,
        key: keyOf('dossier', number),
        kind: 'dossier',
        label: writeDossier(number),
        description: [titleOfDossier(number, title), counts(papers, mentions)].filter(Boolean).join(' · '),
        expandable: true,
        target: `dossier-${number}`,
      };
    });
    return [...nodes, ...moreNode(null, offset, dossiers.length)];
  }
  const [kind, dossier, id] = partsOf(parent);
  if (kind === 'dossier' && dossier !== undefined) {
    const papers = ((await corpus.dossier(dossier))?.papers ?? []).slice(offset, offset + PAGE);
    const nodes = await Promise.all(papers.map((paper) => paperNode(corpus, dossier, paper)));
    return [...nodes, ...moreNode(parent, offset, papers.length)];
  }
  if (kind === 'paper' && id !== undefined) {
    const mentions = await firstMentions(corpus, id, '', offset + PAGE);
    const nodes = mentions.slice(offset).map((mention) => mentionNode(parent, mention));
    return [...nodes, ...moreNode(parent, offset, nodes.length)];
  }
  return [];
}

/** From the root of the dossiers down to a paper; empty when the corpus does not have it in a dossier. */
export async function dossierPath(corpus: Corpus, id: string): Promise<readonly CorpusNode[]> {
  const entry = await corpus.paper(id);
  const number = entry?.digest.dossiers[0]?.number;
  if (number === undefined) return [];
  const title = titleOfDossier(number, entry?.digest.dossiers[0]?.title ?? null);
  const dossier: CorpusNode = {
    ...emptyNode,
    key: keyOf('dossier', number),
    kind: 'dossier',
    label: writeDossier(number),
    description: title,
    expandable: true,
    target: `dossier-${number}`,
  };
  return [dossier, await paperNode(corpus, number, id)];
}

async function paperNode(corpus: Corpus, dossier: string, id: string): Promise<CorpusNode> {
  const [entry, introductions, count] = await Promise.all([
    corpus.paper(id),
    corpus.introductions(id, 1),
    corpus.mentionCount(id),
  ]);
  const words = introductions[0]?.words ?? entry?.digest.subject ?? entry?.digest.kind ?? null;
  const uri = entry?.uris[0];
  const title = entry?.digest.title ?? null;
  const start = title?.start ?? { line: 0, character: 0 };
  const end = title?.end ?? start;
  const place = introductions[0] ?? (await corpus.mentionPlaces(id, 1))[0];
  return {
    ...emptyNode,
    key: keyOf('paper', dossier, id),
    kind: 'paper',
    label: writeTarget(id),
    description: words === null ? null : shorten(words, 120),
    expandable: count > 0,
    location:
      uri !== undefined ? { uri, range: { start, end } } : place === undefined ? null : locationOf(place),
    target: id,
  };
}

function counts(papers: number, mentions: number): string {
  return [
    papers === 1 ? t('1 paper') : t('{0} papers', papers),
    mentions === 1 ? t('1 mention') : t('{0} mentions', mentions),
  ].join(', ');
}
