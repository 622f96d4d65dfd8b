import type { Connection } from 'vscode-languageserver/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { OneWriteMessageWriter } from './message-writer';

/**
 * The connection over standard input and output as the library makes it, with answers written as they were prepared.
 */
export function stdioConnection(): Connection {
  const writer = new OneWriteMessageWriter(process.stdout);
  // Standard output is for messages alone: what a package may print goes where the editor shows what servers say.
  console.log = console.info = console.debug = console.error;
  // The library takes a stream or a writer at either side, though its types want two of a kind. With the stream of
  // standard input it also notices when the editor is gone.
  return createConnection(ProposedFeatures.all, process.stdin, writer as unknown as NodeJS.WritableStream);
}
