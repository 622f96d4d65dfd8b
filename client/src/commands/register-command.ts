import * as vscode from 'vscode';
import type { Griffier } from '../griffier';
import { t } from '../localisation';

/** A command that tells the user when it fails, and the log why. */
export function registerCommand(
  griffier: Griffier,
  id: string,
  run: (...values: unknown[]) => unknown,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...values: unknown[]) => {
    try {
      await run(...values);
    } catch (error) {
      void tell(griffier, id, error);
    }
  });
}

async function tell(griffier: Griffier, id: string, error: unknown): Promise<void> {
  griffier.log.error(`${id}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
  const log = t('Show log');
  const reason = error instanceof Error ? error.message : String(error);
  const choice = await vscode.window.showErrorMessage(t('That did not work: {0}', reason), log);
  if (choice === log) griffier.log.show();
}
