// The item of Griffier under the braces in the status bar: what the server does, and the way to its log.
import * as vscode from 'vscode';
import type { CorpusState } from '../../../server/src/lsp/protocol';
import { servedSelector } from '../documents/served-documents';
import type { Griffier } from '../griffier';
import { inDigits, t } from '../localisation';

export function showServerStatus(griffier: Griffier): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined;
  const show = (state?: CorpusState) => {
    item ??= create();
    item.busy = state?.phase === 'starting' || state?.phase === 'indexing';
    item.text = state ? inWords(state) : t('Griffier is ready');
    const hasProblems = state !== undefined && state.problems > 0;
    item.severity = hasProblems
      ? vscode.LanguageStatusSeverity.Warning
      : vscode.LanguageStatusSeverity.Information;
    item.detail = hasProblems ? leftOut(state.problems) : '';
  };
  return vscode.Disposable.from(
    griffier.onDidStart(() => show()),
    griffier.onDidChangeCorpus(show),
    new vscode.Disposable(() => item?.dispose()),
  );
}

function create(): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('griffier.corpus', servedSelector());
  item.name = 'Griffier';
  item.command = { command: 'griffier.showCorpusReport', title: t('Report') };
  return item;
}

function leftOut(problems: number): string {
  if (problems === 1) return t('1 file or folder was left out');
  return t('{0} files or folders were left out', inDigits(problems));
}

function inWords({ phase, papers, filesDone, filesTotal }: CorpusState): string {
  switch (phase) {
    case 'starting':
      return t('Griffier is starting');
    case 'indexing':
      return filesTotal === null
        ? t('Reading papers: {0} files', inDigits(filesDone))
        : t('Reading papers: {0} of {1} files', inDigits(filesDone), inDigits(filesTotal));
    case 'cancelled':
      return t('Reading was stopped; {0} papers are known', inDigits(papers));
    case 'ready':
      return papers === 1 ? t('1 paper') : t('{0} papers', inDigits(papers));
  }
}
