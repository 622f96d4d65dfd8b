// Starts Griffier in a browser: the server is a worker.
import type { ExtensionContext } from 'vscode';
import { activateGriffier } from './activation';

export function activate(context: ExtensionContext): void {
  activateGriffier(context, async (log) => {
    const { createBrowserClient } = await import('./server/browser-client');
    return createBrowserClient(context, log);
  });
}
