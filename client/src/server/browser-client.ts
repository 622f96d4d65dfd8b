import { type ExtensionContext, Uri } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient/browser';
import { LanguageClient } from 'vscode-languageclient/browser';

/** A client whose server is a worker: VS Code in a browser has no processes. */
export function createBrowserClient(
  context: ExtensionContext,
  options: LanguageClientOptions,
): LanguageClient {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.browser.js').toString(true);
  return new LanguageClient('griffier', 'Griffier', async () => new Worker(script), options);
}
