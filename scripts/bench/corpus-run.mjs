// One corpus: indexed, opened again, asked and changed, as an editor would.
import { appendFileSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { randomOf } from '../generate-corpus/random.mjs';
import { readTruth } from './corpus-truth.mjs';
import { percentile } from './numbers.mjs';
import { peakMemory } from './process-memory.mjs';

const QUESTIONS = 300;
const CHANGED_AT_ONCE = 1000;
/** Mentions of the paper whose references are listed, or as near as the corpus comes. */
const MANY_MENTIONS = 1000;

const capabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    documentLink: { tooltipSupport: true },
  },
};

/**
 * @param {typeof import('../../test/protocol/lsp-client').LspClient} LspClient
 * @param {string} script the built server
 * @param {string} folder of the corpus, with `papers` and `truth.jsonl`
 */
export async function measureCorpus(LspClient, script, folder) {
  const truth = await readTruth(folder);
  const start = () => new Server(LspClient, script, folder);
  const indexing = await measureIndexing(start(), truth);
  const again = await measureAgain(start(), truth);
  return { indexing, again };
}

/** A server with the corpus as a folder outside the workspace. */
class Server {
  constructor(LspClient, script, folder) {
    this.papers = path.join(folder, 'papers');
    this.storage = path.join(folder, 'index');
    this.started = performance.now();
    this.client = new LspClient({ command: process.execPath, args: [script, '--stdio'] }, folder);
    this.client.onServerRequest = (method, params) =>
      method === 'workspace/configuration' ? params.items.map(() => null) : null;
  }

  /** Introduces the editor. @returns `ready`, which resolves when the folders are read, by what the server says */
  async begin() {
    const { client } = this;
    const ready = client.next('griffier/corpusState', ({ phase }) => phase === 'ready', 3_600_000);
    await client.request('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
      locale: 'en',
      capabilities,
      initializationOptions: {
        corpusState: true,
        storage: pathToFileURL(this.storage).href,
        corpus: { folders: [this.papers] },
      },
    });
    client.notify('initialized', {});
    return { ready };
  }

  uri(file) {
    return pathToFileURL(path.join(this.papers, file)).href;
  }

  open(file) {
    const text = readFileSync(path.join(this.papers, file), 'utf8');
    const languageId = file.endsWith('.md') ? 'markdown' : 'kamerstuk';
    const textDocument = { uri: this.uri(file), languageId, version: 1, text };
    this.client.notify('textDocument/didOpen', { textDocument });
    return text;
  }

  close(file) {
    this.client.notify('textDocument/didClose', { textDocument: { uri: this.uri(file) } });
  }

  changed(files) {
    const changes = files.map((file) => ({ uri: this.uri(file), type: 2 }));
    this.client.notify('workspace/didChangeWatchedFiles', { changes });
  }

  async mentionsOf(target) {
    const found = await this.client.request('griffier/mentions', { target });
    return found?.locations.length ?? 0;
  }

  /** Milliseconds until an answer is right. */
  async until(isRight) {
    const started = performance.now();
    while (!(await isRight())) {
      if (performance.now() - started > 120_000) throw new Error('the answer never became right');
      await sleep(3);
    }
    return performance.now() - started;
  }
}

async function measureIndexing(server, truth) {
  const { ready } = await server.begin();
  let done = false;
  const all = ready.then(() => {
    done = true;
  });
  // Meanwhile somebody reads: the editor answers throughout.
  const reader = truth.papers.find(({ mentions, kind }) => kind === 'brief' && mentions.length > 2);
  const hovers = [];
  const started = performance.now();
  const lines = server.open(reader.file).split('\n');
  while (!done) {
    hovers.push(await hover(server, reader.file, lines, hovers.length));
    await sleep(50);
  }
  await all;
  const seconds = (performance.now() - started) / 1000;
  const peak = peakMemory(server.client.pid);
  await server.client.stop();
  return {
    seconds,
    speed: truth.bytes / 1e6 / seconds,
    hover: percentile(hovers, 0.95),
    peak,
    indexMegabytes: sizeOf(server.storage) / 1e6,
  };
}

async function measureAgain(server, truth) {
  const result = {};
  const most = truth.nearest(MANY_MENTIONS);
  const { ready } = await server.begin();
  const first = await firstRight(server, most);
  result.firstAnswer = performance.now() - server.started;
  await ready;
  result.upToDate = performance.now() - server.started;
  const checks = await checkAnswers(server, truth);
  Object.assign(result, checks);
  result.mentions = most.count;
  if (first !== most.count) result.wrong++;
  result.references = percentile(await timed(30, () => server.mentionsOf(most.target)), 0.95);
  const { hovers, definitions } = await askInPapers(server, truth);
  result.hover = percentile(hovers, 0.95);
  result.definition = percentile(definitions, 0.95);
  result.symbols = await askSymbols(server, truth);
  result.oneChanged = await changeOne(server, truth, most);
  result.manyChanged = await changeMany(server, truth, most);
  result.peak = peakMemory(server.client.pid);
  await server.client.stop();
  return result;
}

/** The first answer that is not empty: what was known at the last stop is known at once. */
async function firstRight(server, { target }) {
  for (;;) {
    const count = await server.mentionsOf(target);
    if (count > 0) return count;
    await sleep(2);
  }
}

/** Numbers of mentions, dossiers and proposers, compared with what was made. */
async function checkAnswers(server, truth) {
  const random = randomOf(11);
  let checked = 0;
  let wrong = 0;
  const check = (right) => {
    checked++;
    if (!right) wrong++;
  };
  for (let count = 0; count < QUESTIONS; count++) {
    const [target, mentions] = random.pick(truth.targets);
    check((await server.mentionsOf(target)) === mentions + (truth.byName.get(target) ?? 0));
  }
  const symbols = (query) => server.client.request('workspace/symbol', { query });
  for (let count = 0; count < 60; count++) {
    const paper = random.pick(truth.papers);
    const found = await symbols(paper.id.replace('kst-', '').replaceAll('-', ' '));
    check(found[0]?.location.uri === server.uri(paper.file));
  }
  return { checked, wrong };
}

/** Hovers and jumps on the references of many papers. */
async function askInPapers(server, truth) {
  const random = randomOf(5);
  const hovers = [];
  const definitions = [];
  while (hovers.length < QUESTIONS) {
    const paper = random.pick(truth.papers);
    if (paper.mentions.length === 0 || paper.size > 200_000) continue;
    const lines = server.open(paper.file).split('\n');
    for (let count = 0; count < 6; count++) {
      // The first question reads the document; that is not what is measured here.
      const time = await hover(server, paper.file, lines, count);
      if (count > 0) hovers.push(time);
      if (count > 0) definitions.push(await ask(server, 'textDocument/definition', paper.file, lines, count));
    }
    server.close(paper.file);
  }
  return { hovers, definitions };
}

function hover(server, file, lines, count) {
  return ask(server, 'textDocument/hover', file, lines, count);
}

/** Milliseconds of one question on a reference of an open paper. */
async function ask(server, method, file, lines, count) {
  const places = lines.flatMap((line, at) => {
    const character = line.indexOf('Kamerstuk ');
    return character < 0 ? [] : [{ line: at, character: character + 2 }];
  });
  const position = places[(count * 7919) % places.length] ?? { line: 0, character: 0 };
  const textDocument = { uri: server.uri(file) };
  return (await server.client.timed(method, { textDocument, position })).ms;
}

/** Ctrl+T with what people type: numbers, words of titles, names, beginnings. */
async function askSymbols(server, truth) {
  const random = randomOf(3);
  const times = [];
  for (let count = 0; count < 80; count++) {
    const { id, dossier, title, motion } = random.pick(truth.papers);
    const words = title.split(' ');
    const queries = [
      dossier,
      id.replace('kst-', '').replaceAll('-', ' '),
      random.pick(words),
      words.slice(-2).join(' '),
      random.pick(words).slice(0, 3),
      motion?.proposers[0] ?? 'dijk',
      'groenlinks',
      'p',
    ];
    for (const query of queries) times.push((await server.client.timed('workspace/symbol', { query })).ms);
  }
  return percentile(times, 0.95);
}

/** One more mention in one file. */
async function changeOne(server, truth, { target }) {
  const file = truth.papers.find(({ size }) => size < 30_000).file;
  const before = await server.mentionsOf(target);
  appendFileSync(path.join(server.papers, file), `\nZie ook ${truth.citation(target)}.\n`);
  server.changed([file]);
  return server.until(async () => (await server.mentionsOf(target)) === before + 1);
}

/** A branch is switched: a thousand files are other files. */
async function changeMany(server, truth, { target }) {
  const files = truth.papers
    .filter(({ size }) => size < 100_000)
    .slice(-CHANGED_AT_ONCE)
    .map(({ file }) => file);
  const before = await server.mentionsOf(target);
  for (const file of files) {
    appendFileSync(path.join(server.papers, file), `\nDit blijkt ook uit ${truth.citation(target)}.\n`);
  }
  server.changed(files);
  return server.until(async () => (await server.mentionsOf(target)) === before + files.length);
}

async function timed(times, work) {
  const results = [];
  for (let count = 0; count < times; count++) {
    const started = performance.now();
    await work();
    results.push(performance.now() - started);
  }
  return results;
}

function sizeOf(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => statSync(path.join(folder, String(name))))
    .filter((stat) => stat.isFile())
    .reduce((sum, { size }) => sum + size, 0);
}
