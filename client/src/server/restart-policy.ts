// What happens when the server stops unasked: it is started again, and the open documents are sent to it anew.
import { commands, window } from 'vscode';
import type { CloseHandlerResult, ErrorHandler, ErrorHandlerResult } from 'vscode-languageclient';
import { CloseAction, ErrorAction } from 'vscode-languageclient';
import { t } from '../localisation';

/** So many restarts within so many milliseconds are given; a server that stops oftener needs a person. */
const RESTARTS = 5;
const WITHIN = 3 * 60_000;

export class RestartPolicy implements ErrorHandler {
  readonly #stops: number[] = [];

  error(_error: Error, _message: unknown, count: number | undefined): ErrorHandlerResult {
    // A few failed writes come with every stop of a process; the log has them.
    return { action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    this.#stops.push(now);
    const recent = this.#stops.filter((stop) => now - stop < WITHIN);
    if (recent.length <= RESTARTS) return { action: CloseAction.Restart, handled: true };
    void this.#tell(recent.length);
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  async #tell(stops: number): Promise<void> {
    const restart = t('Start again');
    const log = t('Show log');
    const text = t('Griffier’s server stopped {0} times in three minutes and was not started again.', stops);
    const choice = await window.showErrorMessage(text, restart, log);
    if (choice === restart) await commands.executeCommand('griffier.restart');
    if (choice === log) await commands.executeCommand('griffier.showLog');
  }
}
