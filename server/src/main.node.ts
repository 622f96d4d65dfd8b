import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server';
import { nodeHost } from './node/node-host';
import { stdioConnection } from './node/stdio-connection';

// How to speak (--stdio, --node-ipc, --socket=N, --pipe=NAME) is read from the command line by the library; only for
// --stdio, by which most editors speak, there is a connection of our own.
const connection = process.argv.includes('--stdio')
  ? stdioConnection()
  : createConnection(ProposedFeatures.all);

// The bundle lies in dist/, beside seeds/ and l10n/.
startServer(connection, nodeHost(path.join(__dirname, '..')));
