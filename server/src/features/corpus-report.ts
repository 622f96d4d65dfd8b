import { t } from '@vscode/l10n';
import type { Corpus } from '../corpus/corpus';
import { addressOf } from '../references/address';
import { writeTarget } from './citation';
import { fileName } from './hover-target';
import type { Block, Piece, RichText } from './rich-text';
import { shorten } from './rich-text';
import { type CorpusFolders, fileCount, folderName } from './trees/folders';

const MOST_CITED = 20;
const MOST_LISTED = 100;

/** Numbers of the corpus, the papers that are cited most, what could not be resolved and what was left out. */
export async function corpusReport(corpus: Corpus, { folders, problems }: CorpusFolders): Promise<RichText> {
  const [totals, cited, unresolved] = await Promise.all([
    corpus.totals(),
    corpus.mostCited(MOST_CITED),
    corpus.unresolved(MOST_LISTED),
  ]);
  const blocks: Block[] = [
    title(t('The corpus')),
    list([
      [t('Files: {0}', totals.files)],
      [t('Papers: {0}', totals.papers)],
      [t('Drafts and other texts: {0}', totals.drafts)],
      [t('Dossiers: {0}', totals.dossiers)],
      [t('References: {0}', totals.mentions)],
      [t('Unresolved references: {0}', totals.unresolved)],
      [t('Motions: {0}', totals.motions)],
      [t('Contributions of factions: {0}', totals.contributions)],
    ]),
    title(t('Folders')),
    list(folders.map((folder) => [`${folderName(folder, 'path')}: ${fileCount(folder)}`])),
    title(t('Most cited papers')),
    list(
      cited.map(({ target, mentions }) => {
        const page = addressOf(target);
        const name = writeTarget(target);
        return [page === null ? name : { link: name, url: page }, `: ${mentions}`];
      }),
    ),
  ];
  if (unresolved.length > 0) {
    blocks.push(title(t('Unresolved references')));
    blocks.push(
      list(
        unresolved.map(({ text, uri, start }) => [
          `${shorten(text, 120)} (${fileName(uri)}, ${t('line {0}', start.line + 1)})`,
        ]),
      ),
    );
  }
  blocks.push(title(t('Left out')));
  blocks.push(
    problems.length === 0
      ? { kind: 'paragraph', pieces: [t('Nothing was left out.')] }
      : list(problems.slice(0, 1000).map(({ path, reason }) => [`${path}: ${shorten(reason, 300)}`])),
  );
  return blocks;
}

function title(words: string): Block {
  return { kind: 'title', pieces: [words] };
}

function list(items: readonly (readonly Piece[])[]): Block {
  return items.length === 0 ? { kind: 'paragraph', pieces: ['–'] } : { kind: 'list', items };
}
