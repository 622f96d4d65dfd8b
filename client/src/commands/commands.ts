// All commands but those of the trees, each with the file that does it.
import * as vscode from 'vscode';
import type { Griffier } from '../griffier';
import { citationCommands } from './citation';
import { corpusCommands } from './corpus';
import { goTo } from './go-to';
import { showMentions } from './mentions';
import { questionCommands } from './questions';
import { registerCommand } from './register-command';

export function registerCommands(context: vscode.ExtensionContext, griffier: Griffier): vscode.Disposable {
  const commands: Record<string, (...values: unknown[]) => unknown> = {
    'griffier.restart': () => griffier.restart(),
    'griffier.showLog': () => griffier.log.show(),
    'griffier.openExample': () => openExample(context),
    'griffier.goTo': goTo,
    'griffier.showMentions': (value) => showMentions(griffier, value),
    ...citationCommands(griffier),
    ...corpusCommands(griffier),
    ...questionCommands(griffier),
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([id, run]) => registerCommand(griffier, id, run)),
  );
}

/** The seed paper, to try everything on; locked for this window, since it belongs to the extension. */
async function openExample(context: vscode.ExtensionContext): Promise<void> {
  const seed = vscode.Uri.joinPath(context.extensionUri, 'seeds/kst-32317-859.md');
  await vscode.window.showTextDocument(seed);
  await vscode.commands.executeCommand('workbench.action.files.setActiveEditorReadonlyInSession');
}
