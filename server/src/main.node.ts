import path from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server';
import { nodeHost } from './node/node-host';

// The bundle lies in dist/, beside seeds/ and l10n/. How to speak (--stdio, --node-ipc, --socket=N, --pipe=NAME) is
// read from the command line by the library.
startServer(createConnection(ProposedFeatures.all), nodeHost(path.join(__dirname, '..')));
