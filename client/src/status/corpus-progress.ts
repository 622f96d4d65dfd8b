// Progress of long indexing: quietly in the status bar, with a button to stop it when it will take a while.
import * as vscode from 'vscode';
import type { CorpusState } from '../../../server/src/lsp/protocol';
import type { Griffier } from '../griffier';
import { inDigits, t } from '../localisation';

/** What is over within this time needs no word, in milliseconds. */
const WORTH_SAYING = 1_000;

/** What takes longer than this is shown with a button to stop it, in milliseconds. */
const WORTH_STOPPING = 15_000;

export function showCorpusProgress(griffier: Griffier): vscode.Disposable {
  let since: number | undefined;
  let shown: Shown | undefined;
  return vscode.Disposable.from(
    griffier.onDidChangeCorpus((state) => {
      const isBusy = state.phase === 'indexing';
      void vscode.commands.executeCommand('setContext', 'griffier.indexing', isBusy);
      if (!isBusy) {
        shown?.end();
        shown = undefined;
        since = undefined;
        return;
      }
      since ??= Date.now();
      if (!shown && Date.now() - since >= WORTH_SAYING) {
        shown = show(griffier, (state.timeLeft ?? 0) >= WORTH_STOPPING);
      }
      shown?.report(state);
    }),
    new vscode.Disposable(() => shown?.end()),
  );
}

interface Shown {
  report(state: CorpusState): void;
  end(): void;
}

function show(griffier: Griffier, isLong: boolean): Shown {
  let end = () => {};
  let report: Shown['report'] = () => {};
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  const options = {
    location: isLong ? vscode.ProgressLocation.Notification : vscode.ProgressLocation.Window,
    title: t('Griffier reads papers'),
    cancellable: isLong,
  };
  void vscode.window.withProgress(options, (progress, token) => {
    token.onCancellationRequested(() => vscode.commands.executeCommand('griffier.cancelIndexing'));
    let reported = 0;
    report = (state) => {
      const { filesDone, filesTotal } = state;
      const percent = filesTotal ? (100 * filesDone) / filesTotal : 0;
      progress.report({ message: inWords(state), increment: Math.max(0, percent - reported) });
      reported = Math.max(reported, percent);
    };
    return done;
  });
  griffier.log.debug('indexing: shown to the user');
  return { report: (state) => report(state), end };
}

/** "1.234 of 10.000 files, 45 of 94 MB, 12 s left". */
function inWords({ filesDone, filesTotal, bytesDone, bytesTotal, timeLeft }: CorpusState): string {
  const parts = [
    filesTotal === null
      ? t('{0} files', inDigits(filesDone))
      : t('{0} of {1} files', inDigits(filesDone), inDigits(filesTotal)),
    bytesTotal === null
      ? t('{0} MB', megabytes(bytesDone))
      : t('{0} of {1} MB', megabytes(bytesDone), megabytes(bytesTotal)),
  ];
  if (timeLeft !== null) parts.push(t('{0} s left', inDigits(Math.ceil(timeLeft / 1_000))));
  return parts.join(', ');
}

const megabytes = (bytes: number): string => inDigits(Math.round(bytes / 1_000_000));
