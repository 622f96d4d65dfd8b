// Starts Griffier on a desktop or a remote machine: the server is a process of its own.
import type { ExtensionContext } from 'vscode';
import { activateGriffier } from './activation';

export function activate(context: ExtensionContext): void {
  activateGriffier(context, async (options) => {
    // Loaded only when there is a paper: in other windows the client costs next to nothing.
    const { createNodeClient } = await import('./server/node-client');
    return createNodeClient(context, options);
  });
}
