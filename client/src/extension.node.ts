// Starts Griffier on a desktop or a remote machine: the server is a process of its own.
import type { ExtensionContext } from 'vscode';
import { activateGriffier } from './activation';

export function activate(context: ExtensionContext): void {
  activateGriffier(context, async (log) => {
    // A bundle of its own (esbuild.mjs), ten times this one: read only when there is a paper.
    const { createNodeClient } = await import('./server/node-client');
    return createNodeClient(context, log);
  });
}
