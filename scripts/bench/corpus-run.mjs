// One corpus: indexed, opened again, asked and changed, as an editor would.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomOf } from '../generate-corpus/random.mjs';
import { say } from '../terminal/say.mjs';
import { changeMany, changeOne, restoreFiles } from './corpus-changes.mjs';
import { Server } from './corpus-server.mjs';
import { readTruth } from './corpus-truth.mjs';
import { percentile } from './numbers.mjs';
import { memoryNow, peakMemory, processorSeconds } from './process-memory.mjs';

const QUESTIONS = 300;
/** Mentions of the paper whose references are listed, or as near as the corpus comes. */
const MANY_MENTIONS = 1000;

/**
 * @param {typeof import('../../test/protocol/lsp-client').LspClient} LspClient
 * @param {string} script the built server
 * @param {string} folder of the corpus, with `papers` and `truth.jsonl`
 * @param {boolean} onlyAgain the folder has an index: begin with the second start
 */
export async function measureCorpus(LspClient, script, folder, onlyAgain) {
  const truth = await readTruth(folder);
  const start = () => new Server(LspClient, script, folder);
  const indexing = onlyAgain ? null : await measureIndexing(start(), truth);
  try {
    return { indexing, again: await measureAgain(start(), truth, onlyAgain) };
  } finally {
    restoreFiles();
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
  const processor = processorSeconds(server.client.pid);
  await server.client.stop();
  return {
    seconds,
    speed: truth.bytes / 1e6 / seconds,
    processor,
    hover: percentile(hovers, 0.95),
    peak,
    indexMegabytes: sizeOf(server.storage) / 1e6,
  };
}

/** @param isUsed the index holds what an earlier run changed in the files: its first answer may be that one's */
async function measureAgain(server, truth, isUsed) {
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
  if (first !== most.count && !isUsed) {
    result.wrong++;
    say(`first answer about ${most.target}: ${first}, not ${most.count}`);
  }
  result.references = percentile(await timed(30, () => server.mentionsOf(most.target)), 0.95);
  const { hovers, definitions } = await askInPapers(server, truth);
  result.hover = percentile(hovers, 0.95);
  result.definition = percentile(definitions, 0.95);
  result.symbols = await askSymbols(server, truth);
  result.memory = memoryNow(server.client.pid);
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

/** Numbers of mentions and papers found by their number, compared with what was made; what is wrong is told. */
async function checkAnswers(server, truth) {
  const random = randomOf(11);
  let checked = 0;
  let wrong = 0;
  const check = (asked, answer, right) => {
    checked++;
    if (answer === right) return;
    wrong++;
    say(`${asked}: ${answer}, not ${right}`);
  };
  for (let count = 0; count < QUESTIONS; count++) {
    const [target, mentions] = random.pick(truth.targets);
    check(
      `mentions of ${target}`,
      await server.mentionsOf(target),
      mentions + (truth.byName.get(target) ?? 0),
    );
  }
  const symbols = (query) => server.client.request('workspace/symbol', { query });
  for (let count = 0; count < 60; count++) {
    const paper = random.pick(truth.papers);
    const query = paper.id.replace('kst-', '').replaceAll('-', ' ');
    check(`Ctrl+T ${query}`, (await symbols(query))[0]?.location.uri, server.uri(paper.file));
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
