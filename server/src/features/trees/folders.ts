import { t } from '@vscode/l10n';
import { shorten } from '../rich-text';
import type { CorpusNode, TreeQuestion } from './node';
import { emptyNode, keyOf, moreNode, PAGE, pageOf, partsOf } from './node';

/** What belongs to the corpus: its folders, and what of them could not be read. */
export interface CorpusFolders {
  readonly folders: readonly CorpusFolderNumbers[];
  readonly problems: readonly CorpusProblem[];
}

export interface CorpusFolderNumbers {
  readonly uri: string;
  /** As people know it: a path. */
  readonly path: string;
  readonly files: number;
  readonly kind: 'seed' | 'workspace' | 'folder';
}

export interface CorpusProblem {
  readonly uri: string;
  readonly path: string;
  readonly reason: string;
}

/** What a folder is called, and how much of its path a list has room for. */
export function folderName({ kind, path }: CorpusFolderNumbers, room: 'path' | 'name'): string {
  if (kind === 'seed') return t('Papers that come with Griffier');
  return room === 'path' ? path : path.slice(path.lastIndexOf('/') + 1);
}

/** "1 file", "12 files" */
export function fileCount({ files }: CorpusFolderNumbers): string {
  return files === 1 ? t('1 file') : t('{0} files', files);
}

/** Folders with their numbers, and the files that were left out, with the reason. */
export function folderTree(
  { folders, problems }: CorpusFolders,
  question: TreeQuestion,
): readonly CorpusNode[] {
  const { parent, offset } = pageOf(question.parent);
  const wanted = (question.filter ?? '').toLowerCase();
  const matching = (path: string) => path.toLowerCase().includes(wanted);
  const listed = problems.filter(({ path }) => matching(path));
  if (parent === null) {
    const nodes = folders
      .filter(({ path }) => matching(path))
      .map(
        (folder): CorpusNode => ({
          ...emptyNode,
          key: keyOf('folder', folder.uri),
          kind: 'folder',
          label: folderName(folder, 'name'),
          description: fileCount(folder),
          tooltip: folderName(folder, 'path'),
        }),
      );
    if (listed.length === 0) return nodes;
    const label = t('Could not be read');
    const description = String(listed.length);
    return [
      ...nodes,
      { ...emptyNode, key: keyOf('problems'), kind: 'group', label, description, expandable: true },
    ];
  }
  if (partsOf(parent)[0] !== 'problems') return [];
  const page = listed.slice(offset, offset + PAGE);
  const start = { line: 0, character: 0 };
  const nodes = page.map(
    ({ uri, path, reason }): CorpusNode => ({
      ...emptyNode,
      key: keyOf('problem', uri),
      kind: 'problem',
      label: path.slice(path.lastIndexOf('/') + 1),
      description: shorten(reason, 120),
      tooltip: `${path}: ${reason}`,
      location: { uri, range: { start, end: start } },
    }),
  );
  return [...nodes, ...moreNode(parent, offset, page.length)];
}
