import { type ExtensionContext, type LogOutputChannel, Uri } from 'vscode';
import type { ServerOptions } from 'vscode-languageclient/node';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions } from './client-options';

/** A client whose server is a Node process, spoken to over the pipe that Node keeps for messages. */
export function createNodeClient(context: ExtensionContext, log: LogOutputChannel): LanguageClient {
  const server = {
    module: Uri.joinPath(context.extensionUri, 'dist/server.js').fsPath,
    transport: TransportKind.ipc,
  };
  const serverOptions: ServerOptions = {
    run: server,
    debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
  };
  return new LanguageClient('griffier', 'Griffier', serverOptions, clientOptions(context, log));
}
