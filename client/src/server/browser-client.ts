import { type ExtensionContext, type LogOutputChannel, Uri, workspace } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { clientOptions } from './client-options';

/** A client whose server is a worker: VS Code in a browser has no processes. */
export function createBrowserClient(context: ExtensionContext, log: LogOutputChannel): LanguageClient {
  const script = Uri.joinPath(context.extensionUri, 'dist/server.browser.js');
  const start = async (): Promise<MessageTransports> => {
    const worker = new Worker(await addressOf(script));
    // Not the worker itself: that of an extension host is no instance of `Worker`, which the client would look for.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return new LanguageClient('griffier', 'Griffier', start, clientOptions(context, log));
}

/** Where a worker can load a script from. An extension on a remote machine has no web address: its text is handed over. */
async function addressOf(script: Uri): Promise<string> {
  if (script.scheme === 'https' || script.scheme === 'http') return script.toString(true);
  const text = new TextDecoder().decode(await workspace.fs.readFile(script));
  return URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
}
