import { type ExtensionContext, Uri } from 'vscode';
import type { LanguageClientOptions, ServerOptions } from 'vscode-languageclient/node';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

/** A client whose server is a Node process, spoken to over the pipe that Node keeps for messages. */
export function createNodeClient(context: ExtensionContext, options: LanguageClientOptions): LanguageClient {
  const server = {
    module: Uri.joinPath(context.extensionUri, 'dist/server.js').fsPath,
    transport: TransportKind.ipc,
  };
  const serverOptions: ServerOptions = {
    run: server,
    debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  return new LanguageClient('griffier', 'Griffier', serverOptions, options);
}
