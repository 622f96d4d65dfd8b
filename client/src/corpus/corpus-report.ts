// The report on the corpus: a document that is on no disk, written by the server each time it is asked for.
import * as vscode from 'vscode';
import { registerCommand } from '../commands/register-command';
import { REPORT_SCHEME } from '../documents/served-documents';
import type { Griffier } from '../griffier';

const report = vscode.Uri.from({ scheme: REPORT_SCHEME, path: '/Griffier.md' });

export function registerCorpusReport(griffier: Griffier): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.registerTextDocumentContentProvider(REPORT_SCHEME, {
      onDidChange: changed.event,
      provideTextDocumentContent: async () => (await griffier.ask('griffier/corpusReport', {})).markdown,
    }),
    registerCommand(griffier, 'griffier.showCorpusReport', async () => {
      await griffier.start();
      // One that is open already is brought up to date.
      changed.fire(report);
      await show();
    }),
  );
}

/** As a page; as its Markdown where VS Code's extension for that is switched off. */
async function show(): Promise<void> {
  const commands = await vscode.commands.getCommands(true);
  if (commands.includes('markdown.showPreview')) {
    await vscode.commands.executeCommand('markdown.showPreview', report);
  } else {
    await vscode.window.showTextDocument(report, { preview: false });
  }
}
