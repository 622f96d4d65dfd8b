// Adding to the corpus, and indexing it anew.
import * as vscode from 'vscode';
import type { Griffier } from '../griffier';
import { t } from '../localisation';

export function corpusCommands(griffier: Griffier) {
  return {
    'griffier.addCorpusFolder': () => addCorpusFolder(griffier),
    'griffier.rebuildIndex': () => griffier.ask('griffier/rebuildIndex', {}),
    'griffier.cancelIndexing': () => griffier.ask('griffier/cancelIndexing', {}),
    'griffier.showCorpus': () => showCorpus(griffier),
  };
}

async function addCorpusFolder(griffier: Griffier): Promise<void> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: true,
    openLabel: t('Add to the corpus'),
  });
  if (!chosen) return;
  const settings = vscode.workspace.getConfiguration('griffier.corpus');
  const known = settings.inspect<string[]>('folders')?.globalValue ?? [];
  // A folder that is on no disk of this machine is kept as its URI.
  const added = chosen.map((uri) => (uri.scheme === 'file' ? uri.fsPath : uri.toString()));
  const folders = [...new Set([...known, ...added])];
  await settings.update('folders', folders, vscode.ConfigurationTarget.Global);
  await griffier.start();
}

/** The container is hidden in windows without papers: this is the way to it there. */
async function showCorpus(griffier: Griffier): Promise<void> {
  await griffier.start();
  await vscode.commands.executeCommand('griffier.dossiers.focus');
}
