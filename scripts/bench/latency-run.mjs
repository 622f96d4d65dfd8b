// One server and one document: starting, opening, typing, asking.
import { pathToFileURL } from 'node:url';
import { median, percentile } from './numbers.mjs';
import { peakMemory } from './process-memory.mjs';

const STARTS = 5;
const EDITS = 120;
const QUESTIONS = 100;
/** A slow server is not measured for longer than this in one go; milliseconds. */
const PATIENCE = 60_000;

const capabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    documentLink: { tooltipSupport: true },
    definition: {},
    publishDiagnostics: {},
  },
};

/**
 * @param {typeof import('../../test/protocol/lsp-client').LspClient} LspClient
 * @param {import('./peers.mjs').Server} server
 * @param {string} folder an empty folder, in which the document would be
 * @param {string} text
 */
export async function measureServer(LspClient, server, folder, text) {
  const starts = [];
  let client;
  let initialized;
  for (let run = 0; run < STARTS; run++) {
    if (client !== undefined) await client.stop();
    const started = performance.now();
    client = new LspClient(server, folder);
    initialized = await client.request('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
      locale: 'en',
      capabilities,
      initializationOptions:
        server.name === 'vscode-markdown' ? { markdownFileExtensions: ['md'] } : undefined,
    });
    starts.push(performance.now() - started);
  }
  client.notify('initialized', {});
  const document = { uri: `${pathToFileURL(folder)}/paper.md`, text };
  client.onServerRequest = (method, params) => {
    if (method === 'workspace/configuration') return params.items.map(() => null);
    return server.answer?.(method, params, document) ?? null;
  };
  try {
    return await measureDocument(client, document, initialized.capabilities, median(starts));
  } finally {
    await client.stop();
  }
}

async function measureDocument(client, document, can, start) {
  const { uri } = document;
  const textDocument = { uri };
  const opened = performance.now();
  client.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text: document.text },
  });
  await client.request('textDocument/documentSymbol', { textDocument });
  const open = performance.now() - opened;
  const lines = document.text.split('\n');
  const places = [];
  lines.forEach((line, at) => {
    const character = line.indexOf('Kamerstuk ');
    if (character >= 0) places.push({ line: at, character: character + 2 });
  });
  const edits = await repeat(EDITS, (count) => edit(client, document, lines, can, count));
  const ask = (method) =>
    repeat(QUESTIONS, async (count) => {
      const position = places[(count * 7919) % places.length];
      return (await client.timed(method, { textDocument, position })).ms;
    });
  const hover = can.hoverProvider ? await ask('textDocument/hover') : [];
  const definition = can.definitionProvider ? await ask('textDocument/definition') : [];
  return {
    start,
    open,
    keystroke: { median: median(edits), p95: percentile(edits, 0.95) },
    hover: percentile(hover, 0.95),
    definition: percentile(definition, 0.95),
    memory: peakMemory(client.pid),
  };
}

/** One character typed or taken out again, and the fresh outline and links; milliseconds. */
async function edit(client, document, lines, can, count) {
  const line = (Math.floor(count / 2) * 7919) % lines.length;
  const character = Math.min(Math.floor(lines[line].length / 2), lines[line].length);
  const insert = count % 2 === 0;
  const range = { start: { line, character }, end: { line, character: insert ? character : character + 1 } };
  const text = insert ? 'x' : '';
  lines[line] = lines[line].slice(0, character) + text + lines[line].slice(range.end.character);
  // Some are sent, or ask for, the text as a whole; joining it is not counted as theirs.
  document.text = lines.join('\n');
  const sync = can.textDocumentSync;
  const isIncremental = (typeof sync === 'number' ? sync : sync?.change) === 2;
  const textDocument = { uri: document.uri };
  const started = performance.now();
  client.notify('textDocument/didChange', {
    textDocument: { ...textDocument, version: count + 2 },
    contentChanges: [isIncremental ? { range, text } : { text: document.text }],
  });
  await client.request('textDocument/documentSymbol', { textDocument });
  if (can.documentLinkProvider) await client.request('textDocument/documentLink', { textDocument });
  return performance.now() - started;
}

async function repeat(times, work) {
  const started = performance.now();
  const results = [];
  for (let count = 0; count < times && performance.now() - started < PATIENCE; count++) {
    results.push(await work(count));
  }
  return results;
}
