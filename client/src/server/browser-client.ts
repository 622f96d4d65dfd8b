import { type ExtensionContext, type LogOutputChannel, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { clientOptions } from './client-options';

/** A client whose server is a worker: VS Code in a browser has no processes. */
export function createBrowserClient(context: ExtensionContext, log: LogOutputChannel): LanguageClient {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
  return new LanguageClient(
    'griffier',
    'Griffier',
    async () => new Worker(script),
    clientOptions(context, log),
  );
}
