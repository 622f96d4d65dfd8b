// The container "Griffier" in the activity bar: its four trees and the buttons over them.
import * as vscode from 'vscode';
import type { TreeParams, TreeView } from '../../../server/src/lsp/protocol';
import { registerCommand } from '../commands/register-command';
import type { Griffier } from '../griffier';
import { t } from '../localisation';
import { CorpusTree } from './corpus-tree';

const views = ['dossiers', 'motions', 'factions', 'corpus'] as const satisfies readonly TreeView[];

/** A pause in typing after which the filter is applied, in milliseconds. */
const PAUSE = 200;

/** The trees are asked anew at most so often while files are being indexed, in milliseconds. */
const REFRESH = 2_000;

export function registerCorpusViews(griffier: Griffier): vscode.Disposable {
  const trees = new Map(views.map((name) => [name, new CorpusTree(griffier, name)]));
  const all = [...trees.values()];
  const commands = [...trees].flatMap(([name, tree]) => [
    registerCommand(griffier, `griffier.${name}.refresh`, () => tree.refresh()),
    registerCommand(griffier, `griffier.${name}.filter`, () => askFilter(tree)),
    registerCommand(griffier, `griffier.${name}.clearFilter`, () => tree.arrange({ filter: null })),
    registerCommand(griffier, `griffier.${name}.sort`, () => askSort(tree)),
  ]);
  return vscode.Disposable.from(
    ...all,
    ...commands,
    registerCommand(griffier, 'griffier.motions.group', () => askGroup(trees.get('motions'))),
    registerCommand(griffier, 'griffier.revealInDossiers', () =>
      revealPaper(griffier, trees.get('dossiers')),
    ),
    followCorpus(griffier, all),
  );
}

/** Asks the trees anew when the corpus has changed; those that are not visible, the editor asks later by itself. */
function followCorpus(griffier: Griffier, trees: readonly CorpusTree[]): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = () => {
    timer = undefined;
    for (const tree of trees) tree.refresh();
  };
  return vscode.Disposable.from(
    griffier.onDidStart(refresh),
    griffier.onDidChangeCorpus(({ phase }) => {
      if (phase === 'ready') clearTimeout(timer);
      if (phase === 'ready') refresh();
      else timer ??= setTimeout(refresh, REFRESH);
    }),
    new vscode.Disposable(() => clearTimeout(timer)),
  );
}

/** A box whose words filter the tree while they are typed; Escape brings back what was there before. */
function askFilter(tree: CorpusTree): void {
  const before = tree.order.filter;
  const box = vscode.window.createInputBox();
  box.title = t('Filter {0}', tree.view.title ?? '');
  box.placeholder = t('Numbers, words of a title, names');
  box.value = before ?? '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let accepted = false;
  const apply = (filter: string | null) => {
    clearTimeout(timer);
    if (filter !== tree.order.filter) tree.arrange({ filter });
  };
  const typed = () => (box.value.trim() === '' ? null : box.value.trim());
  box.onDidChangeValue(() => {
    clearTimeout(timer);
    timer = setTimeout(() => apply(typed()), PAUSE);
  });
  box.onDidAccept(() => {
    accepted = true;
    apply(typed());
    box.hide();
  });
  box.onDidHide(() => {
    if (!accepted) apply(before);
    box.dispose();
  });
  box.show();
}

async function askSort(tree: CorpusTree): Promise<void> {
  const sort = await choose<TreeParams['sort']>(t('Sort by'), tree.order.sort, {
    number: t('Number or name'),
    recent: t('Newest first'),
    count: t('Most mentioned first'),
  });
  if (sort) tree.arrange({ sort });
}

async function askGroup(tree: CorpusTree | undefined): Promise<void> {
  if (!tree) return;
  const group = await choose<TreeParams['group']>(t('Group motions by'), tree.order.group, {
    none: t('Not at all'),
    fate: t('What became of them'),
    proposer: t('Proposer'),
  });
  if (group) tree.arrange({ group });
}

async function choose<K extends string>(
  title: string,
  current: K,
  labels: Readonly<Record<K, string>>,
): Promise<K | undefined> {
  const keys = Object.keys(labels) as K[];
  const items = keys.map((key) => ({
    label: labels[key],
    description: key === current ? t('current') : '',
    key,
  }));
  return (await vscode.window.showQuickPick(items, { title }))?.key;
}

async function revealPaper(griffier: Griffier, tree: CorpusTree | undefined): Promise<void> {
  const document = vscode.window.activeTextEditor?.document;
  if (!document || !tree) return;
  const path = await griffier.ask('griffier/treePath', { textDocument: { uri: document.uri.toString() } });
  if (path.length === 0) {
    void vscode.window.showInformationMessage(t('The corpus does not know this document as a paper.'));
    return;
  }
  if (tree.order.filter !== null) tree.arrange({ filter: null });
  await tree.reveal(path);
}
