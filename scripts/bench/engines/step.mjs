// One step of the measurement, in a process of its own: it may be killed, and its memory is the engine's alone.
//   node step.mjs MODULES ENGINE STEP FOLDER PAPERS FROM
// Its result is a line of JSON; while it writes, it says on standard error how many papers are safe.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomOf } from '../../generate-corpus/random.mjs';
import { percentile } from '../numbers.mjs';
import { openLevel } from './level.mjs';
import { openLmdb } from './lmdb.mjs';
import { FAMOUS, MENTION_BYTES, madePaper, madeTarget, madeWords } from './made-work.mjs';
import { openSqlite } from './sqlite.mjs';

/** Papers of one transaction. */
const BATCH = 250;
const READ_FOR = 3000;

const [modules, name, step, folder, ...numbers] = process.argv.slice(2);
const [papers, from] = numbers.map(Number);
const require = createRequire(path.resolve(modules, 'package.json'));

const engines = {
  'node-sqlite3-wasm': () => openSqlite(require, folder, true),
  'the same, shared by processes': () => openSqlite(require, folder, false),
  lmdb: () => openLmdb(require, folder),
  'classic-level': () => openLevel(require, folder),
};

const steps = {
  async write(engine) {
    let time = 0;
    for (let at = from; at < from + papers; at += BATCH) {
      const length = Math.min(BATCH, from + papers - at);
      const batch = Array.from({ length }, (_, index) => madePaper(at + index));
      const start = performance.now();
      await engine.write(batch);
      time += performance.now() - start;
      process.stderr.write(`${at + length}\n`);
    }
    return { perSecond: (papers / time) * 1000, memory: memory() };
  },

  async read(engine, opened) {
    await engine.point(FAMOUS);
    const firstAnswer = performance.now() - opened;
    const random = randomOf(99);
    const p95 = async (count, ask) => {
      const times = [];
      for (let at = 0; at < count; at++) {
        const start = performance.now();
        await ask();
        times.push(performance.now() - start);
      }
      return percentile(times, 0.95);
    };
    return {
      firstAnswer,
      point: await p95(5000, () => engine.point(madeTarget(random))),
      body: await p95(2000, () => engine.body(random.below(papers))),
      mentions: (await engine.range(FAMOUS)) / MENTION_BYTES,
      range: await p95(50, () => engine.range(FAMOUS)),
      search: await p95(200, () => engine.search(madeWords(random, 1)[0].slice(0, 5), 200)),
      memory: memory(),
    };
  },

  async count(engine) {
    return { count: await engine.count() };
  },

  /** Reads while another process writes. */
  async readWhile(engine) {
    const random = randomOf(7);
    const times = [];
    const until = performance.now() + READ_FOR;
    while (performance.now() < until) {
      const start = performance.now();
      await engine.point(madeTarget(random));
      times.push(performance.now() - start);
      await sleep(1);
    }
    return { p95: percentile(times, 0.95), worst: Math.max(...times) };
  },
};

/** Resident memory in MiB: the process's own and what it maps of files; Linux only. */
function memory() {
  try {
    const status = readFileSync('/proc/self/status', 'utf8');
    return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024);
  } catch {
    return null;
  }
}

const opened = performance.now();
const engine = engines[name]();
await engine.open?.();
const result = await steps[step](engine, opened);
await engine.close();
console.log(JSON.stringify(result));
process.exit(0);
