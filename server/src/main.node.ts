import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server';
import { nodeHost } from './node/node-host';
import { stdioConnection } from './node/stdio-connection';

// Each keystroke in a long paper leaves megabytes behind. Left to itself V8 first lets them pile up to several times
// what is alive; collecting sooner halves the memory and costs no time that can be measured.
setFlagsFromString('--heap-growing-percent=30');

// How to speak (--stdio, --node-ipc, --socket=N, --pipe=NAME) is read from the command line by the library; only for
// --stdio, by which most editors speak, there is a connection of our own.
const connection = process.argv.includes('--stdio')
  ? stdioConnection()
  : createConnection(ProposedFeatures.all);

// The bundle lies in dist/, beside seeds/ and l10n/.
startServer(connection, nodeHost(path.join(__dirname, '..')));
