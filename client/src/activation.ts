// The same on a desktop and in a browser. Activation itself only looks: the server starts when a document shows signs
// of a paper, when the workspace holds papers, or when the user asks for something of Griffier's.
import * as vscode from 'vscode';
import { registerCommands } from './commands/commands';
import { registerCorpusReport } from './corpus/corpus-report';
import { registerCorpusViews } from './corpus/corpus-views';
import { changeShowsSigns, documentShowsSigns } from './documents/first-look';
import { trackPaperEditor } from './documents/paper-editor';
import { isServed } from './documents/served-documents';
import { type ClientFactory, Griffier } from './griffier';
import { t } from './localisation';
import { registerQuestions } from './questions/questions';
import { showCorpusProgress } from './status/corpus-progress';
import { showServerStatus } from './status/server-status';

/** Settings that the client acts on; the server hears of the others by itself. */
const clientSettings = ['enable', 'languages', 'exclude', 'language'];

export function activateGriffier(context: vscode.ExtensionContext, createClient: ClientFactory): void {
  const griffier = new Griffier(createClient);
  context.subscriptions.push(
    griffier,
    registerCommands(context, griffier),
    registerQuestions(griffier),
    registerCorpusViews(griffier),
    registerCorpusReport(griffier),
    trackPaperEditor(),
    showServerStatus(griffier),
    showCorpusProgress(griffier),
    startWhenNeeded(griffier),
  );
}

function startWhenNeeded(griffier: Griffier): vscode.Disposable {
  let waiting: vscode.Disposable | undefined;
  const stopWaiting = () => {
    waiting?.dispose();
    waiting = undefined;
  };
  const start = () => {
    stopWaiting();
    griffier.start().catch((error) => reportFailure(griffier, error));
  };
  const wait = () => {
    if (!isEnabled()) return;
    waiting = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (isServed(document) && documentShowsSigns(document)) start();
      }),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (changeShowsSigns(event) && isServed(event.document)) start();
      }),
      griffier.onDidStart(stopWaiting),
    );
    const open = vscode.workspace.textDocuments;
    if (open.some((document) => isServed(document) && documentShowsSigns(document))) start();
    else void workspaceHasPapers().then((found) => found && waiting && start());
  };

  wait();
  const settings = vscode.workspace.onDidChangeConfiguration(async (event) => {
    if (!clientSettings.some((name) => event.affectsConfiguration(`griffier.${name}`))) return;
    const wasStarted = griffier.isStarted;
    stopWaiting();
    await griffier.stop();
    if (wasStarted && isEnabled()) start();
    else wait();
  });
  return vscode.Disposable.from(settings, new vscode.Disposable(stopWaiting));
}

const isEnabled = () => vscode.workspace.getConfiguration('griffier').get<boolean>('enable', true);

/** Official names of papers: kst-32317-859.md. Asked only while no open document gave reason to start. */
async function workspaceHasPapers(): Promise<boolean> {
  const [found] = await vscode.workspace.findFiles('**/kst-*.{md,txt,kst}', undefined, 1);
  return found !== undefined;
}

async function reportFailure(griffier: Griffier, error: unknown): Promise<void> {
  griffier.log.error(error instanceof Error ? error : String(error));
  const log = t('Show log');
  const choice = await vscode.window.showErrorMessage(t('Griffier’s server could not be started.'), log);
  if (choice === log) griffier.log.show();
}
