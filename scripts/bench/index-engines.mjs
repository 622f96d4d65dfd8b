// Measures engines for the index on the work that the index does. The figures are in docs/decisions/index-engine.md.
// The engines are not dependencies of the project; install them anywhere and point to that folder:
//   npm install --prefix /tmp/engines lmdb node-sqlite3-wasm classic-level
//   node scripts/bench/index-engines.mjs --modules /tmp/engines [--papers 20000] [--engine lmdb]
import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { deflateRawSync } from 'node:zlib';

const { values: options } = parseArgs({
  options: {
    modules: { type: 'string', default: '.' },
    papers: { type: 'string', default: '20000' },
    engine: { type: 'string', multiple: true },
    step: { type: 'string' },
    folder: { type: 'string' },
    from: { type: 'string', default: '0' },
  },
});
const require = createRequire(path.resolve(options.modules, 'package.json'));
const papers = Number(options.papers);
const BATCH = 250;

// --- The work: what one paper of 50 kB gives the index ------------------------------------------------------------

/** Mulberry32: small, seeded, good enough. */
function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
const syllables = [
  'ver',
  'ge',
  'in',
  'for',
  'ma',
  'tie',
  'wet',
  'be',
  'leid',
  'zorg',
  'on',
  'der',
  'wijs',
  'kli',
  'maat',
  'heid',
];
function words(next, count) {
  const list = [];
  for (let at = 0; at < count; at++) {
    let word = '';
    for (let part = 0; part < 2 + next() * 3; part++)
      word += syllables[Math.floor(next() * syllables.length)];
    list.push(word);
  }
  return list;
}
/** Popular papers are cited often, most hardly ever: kst-20000-1 about a thousand times in 20,000 papers. */
function target(next) {
  if (next() < 0.0025) return 'kst-20000-1';
  const value = Math.floor(20001 + 300_000 * next() ** 3);
  return `kst-${20000 + (value % 17000)}-${1 + Math.floor(value / 17000) * 7}`;
}
function paper(number) {
  const next = random(number + 1);
  const count = 1 + Math.floor(-20 * Math.log(1 - next()));
  const mentions = new Map();
  for (let at = 0; at < count; at++) {
    const key = target(next);
    mentions.set(key, (mentions.get(key) ?? 0) + 1);
  }
  const date = 10_000 + Math.floor(next() * 10_000);
  const sentences = words(next, count * 24).join(' ');
  return {
    file: number,
    uri: `file:///corpus/${20000 + (number % 1000)}/kst-${20000 + (number % 1000)}-${Math.floor(number / 1000)}.md`,
    date,
    body: deflateRawSync(sentences, { level: 1 }),
    mentions: [...mentions].map(([key, times]) => [key, Buffer.alloc(36 * times, number & 255), times]),
    words: words(next, 4),
  };
}

// --- The engines -----------------------------------------------------------------------------------------------------

/** SQLite in WebAssembly, its files by Node. */
function sqlite(folder, isExclusive) {
  const { Database } = require('node-sqlite3-wasm');
  // Griffier makes sure by other means that there is no other owner.
  if (isExclusive) rmSync(path.join(folder, 'index.db.lock'), { recursive: true, force: true });
  const db = new Database(path.join(folder, 'index.db'));
  if (isExclusive) {
    db.exec('pragma locking_mode = exclusive; pragma journal_mode = wal;');
  }
  db.exec(`pragma busy_timeout = 5000; pragma synchronous = normal; pragma cache_size = -32000;
      create table if not exists file(id integer primary key, uri text unique, body blob);
      create table if not exists target(target text primary key, count integer) without rowid;
      create table if not exists mention(target text, date integer, file integer, value blob,
        primary key (target, date, file)) without rowid;
      create virtual table if not exists word using fts5(words, content='', prefix='3');`);
  const file = db.prepare('insert or replace into file values (?, ?, ?)');
  const mention = db.prepare('insert or replace into mention values (?, ?, ?, ?)');
  const count = db.prepare(
    'insert into target values (?, ?) on conflict (target) do update set count = count + excluded.count',
  );
  const word = db.prepare('insert into word(rowid, words) values (?, ?)');
  const point = db.prepare('select count from target where target = ?');
  const body = db.prepare('select body from file where id = ?');
  const range = db.prepare('select date, file, value from mention where target = ? order by date, file');
  const search = db.prepare('select rowid from word where word match ? limit ?');
  const total = db.prepare('select count(*) as count from file');
  return {
    write: (batch) => {
      db.exec('begin immediate');
      for (const one of batch) {
        file.run([one.file, one.uri, one.body]);
        for (const [key, value, times] of one.mentions) {
          mention.run([key, one.date, one.file, value]);
          count.run([key, times]);
        }
        word.run([one.file + 1, one.words.join(' ')]);
      }
      db.exec('commit');
    },
    point: (key) => point.get([key])?.count ?? 0,
    body: (id) => body.get([id])?.body,
    range: (key) => range.all([key]).reduce((sum, row) => sum + row.value.length, 0),
    search: (prefix, limit) => search.all([`${prefix}*`, limit]).length,
    count: () => total.get().count,
    close: () => {
      for (const statement of [file, mention, count, word, point, body, range, search, total])
        statement.finalize();
      db.close();
    },
  };
}

const engines = {
  lmdb: (folder, readOnly = false) => {
    const { open } = require('lmdb');
    const root = open({ path: path.join(folder, 'index'), encoding: 'binary', readOnly, mapSize: 2 ** 34 });
    const u32 = (value) => {
      const buffer = Buffer.allocUnsafe(4);
      buffer.writeUInt32LE(value);
      return buffer;
    };
    return {
      write: (batch) =>
        root.transactionSync(() => {
          for (const { file, uri, date, body, mentions, words } of batch) {
            root.putSync(['f', file], body);
            root.putSync(['u', uri], u32(file));
            for (const [key, value, times] of mentions) {
              root.putSync(['m', key, date, file], value);
              const before = root.getBinaryFast(['t', key]);
              root.putSync(
                ['t', key],
                u32(
                  times +
                    (before === undefined
                      ? 0
                      : Buffer.from(before.buffer, before.byteOffset, 4).readUInt32LE()),
                ),
              );
            }
            for (const word of words) root.putSync(['w', word, file], u32(1));
          }
        }),
      point: (key) => root.getBinary(['t', key])?.readUInt32LE(0) ?? 0,
      body: (file) => root.getBinary(['f', file]),
      range: (key) => {
        let bytes = 0;
        for (const { value } of root.getRange({ start: ['m', key], end: ['m', `${key}\0`] }))
          bytes += value.length;
        return bytes;
      },
      search: (prefix, limit) =>
        [...root.getRange({ start: ['w', prefix], end: ['w', `${prefix}\uffff`], limit, values: false })]
          .length,
      count: () => root.getKeysCount({ start: ['f'], end: ['g'] }),
      close: () => root.close(),
    };
  },

  /** As Griffier uses it: for one process, with a write-ahead log. */
  'node-sqlite3-wasm-exclusive': (folder) => sqlite(folder, true),

  /** As several processes could share it: a lock for each transaction. */
  'node-sqlite3-wasm-shared': (folder) => sqlite(folder, false),

  'classic-level': (folder) => {
    const { ClassicLevel } = require('classic-level');
    const db = new ClassicLevel(path.join(folder, 'index'), {
      valueEncoding: 'buffer',
      writeBufferSize: 16 << 20,
    });
    const counts = new Map();
    const number = (value) => String(value).padStart(6, '0');
    const u32 = (value) => {
      const buffer = Buffer.allocUnsafe(4);
      buffer.writeUInt32LE(value);
      return buffer;
    };
    return {
      open: () => db.open(),
      write: async (batch) => {
        const keys = [...new Set(batch.flatMap(({ mentions }) => mentions.map(([key]) => key)))];
        const before = await db.getMany(keys.map((key) => `t|${key}`));
        counts.clear();
        for (const [index, key] of keys.entries()) counts.set(key, before[index]?.readUInt32LE(0) ?? 0);
        const operations = [];
        for (const { file, uri, date, body, mentions, words } of batch) {
          operations.push({ type: 'put', key: `f|${number(file)}`, value: body });
          operations.push({ type: 'put', key: `u|${uri}`, value: u32(file) });
          for (const [key, value, times] of mentions) {
            operations.push({ type: 'put', key: `m|${key}|${date}|${number(file)}`, value });
            counts.set(key, counts.get(key) + times);
          }
          for (const word of words)
            operations.push({ type: 'put', key: `w|${word}|${number(file)}`, value: u32(1) });
        }
        for (const [key, value] of counts)
          operations.push({ type: 'put', key: `t|${key}`, value: u32(value) });
        await db.batch(operations);
      },
      point: async (key) => (await db.get(`t|${key}`))?.readUInt32LE(0) ?? 0,
      body: (file) => db.get(`f|${number(file)}`),
      range: async (key) => {
        const rows = await db.values({ gte: `m|${key}|`, lt: `m|${key}}` }).all();
        return rows.reduce((sum, row) => sum + row.length, 0);
      },
      search: async (prefix, limit) =>
        (await db.keys({ gte: `w|${prefix}`, lt: `w|${prefix}\uffff`, limit }).all()).length,
      count: async () => (await db.keys({ gte: 'f|', lt: 'f}' }).all()).length,
      close: () => db.close(),
    };
  },
};

// --- Steps, each in a process of its own ------------------------------------------------------------------------------

function memory() {
  const status = readFileSync('/proc/self/status', 'utf8');
  const kilobytes = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  return {
    anonymous: Math.round(kilobytes('RssAnon') / 1024),
    mapped: Math.round(kilobytes('RssFile') / 1024),
  };
}
function percentile(times, share) {
  return [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
}
function sizeOf(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => statSync(path.join(folder, name)))
    .filter((stat) => stat.isFile())
    .reduce((sum, stat) => sum + stat.blocks * 512, 0);
}

const steps = {
  /** Inserts; also the process that is killed, and one of two writers. */
  async write(engine) {
    const from = Number(options.from);
    let time = 0;
    for (let at = from; at < from + papers; at += BATCH) {
      const batch = Array.from({ length: Math.min(BATCH, from + papers - at) }, (_, index) =>
        paper(at + index),
      );
      const start = performance.now();
      await engine.write(batch);
      time += performance.now() - start;
      process.stderr.write(`${at + batch.length}\n`);
    }
    return { seconds: time / 1000, papersPerSecond: Math.round((papers / time) * 1000), memory: memory() };
  },

  async read(engine, opened) {
    await engine.point('kst-20000-1');
    const firstAnswer = performance.now() - opened;
    const next = random(99);
    const timed = async (count, ask) => {
      const times = [];
      for (let at = 0; at < count; at++) {
        const start = performance.now();
        await ask();
        times.push(performance.now() - start);
      }
      return { p50: percentile(times, 0.5), p95: percentile(times, 0.95) };
    };
    const point = await timed(5000, () => engine.point(target(next)));
    const body = await timed(2000, () => engine.body(Math.floor(next() * papers)));
    const bytes = await engine.range('kst-20000-1');
    const range = await timed(50, () => engine.range('kst-20000-1'));
    const search = await timed(200, () => engine.search(words(next, 1)[0].slice(0, 5), 200));
    return { firstAnswer, point, body, range: { mentions: bytes / 36, ...range }, search, memory: memory() };
  },

  async count(engine) {
    return { count: await engine.count() };
  },

  /** Reads for three seconds while another process writes. */
  async readWhile(engine) {
    const next = random(7);
    const times = [];
    const errors = [];
    const until = performance.now() + 3000;
    while (performance.now() < until) {
      const start = performance.now();
      try {
        await engine.point(target(next));
      } catch (error) {
        errors.push(String(error));
      }
      times.push(performance.now() - start);
      await sleep(1);
    }
    return {
      p50: percentile(times, 0.5),
      p95: percentile(times, 0.95),
      worst: Math.max(...times),
      errors: errors.length,
      error: errors[0],
    };
  },
};

if (options.step !== undefined) {
  const opened = performance.now();
  const engine = engines[options.engine[0]](options.folder);
  await engine.open?.();
  const result = await steps[options.step](engine, opened);
  await engine.close();
  console.log(JSON.stringify(result));
  process.exit(0);
}

function args(engine, step, folder, more = []) {
  return [
    fileURLToPath(import.meta.url),
    '--modules',
    options.modules,
    '--engine',
    engine,
    '--step',
    step,
    '--folder',
    folder,
    ...more,
  ];
}
function run(engine, step, folder, more = ['--papers', String(papers)]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, args(engine, step, folder, more), {
    encoding: 'utf8',
  });
  return status === 0 ? JSON.parse(stdout) : { failed: errorIn(stderr) ?? `status ${status}` };
}
/** The line that names the error; engines in WebAssembly print their whole source before it. */
function errorIn(stderr) {
  return stderr
    .split('\n')
    .find((line) => /^\w*Error\b/.test(line))
    ?.slice(0, 120);
}
const harms = {
  halved: (file) => truncateSync(file, Math.floor(statSync(file).size / 2)),
  noise: (file) => {
    const handle = openSync(file, 'r+');
    const noise = Buffer.alloc(900, 'onzin');
    for (let at = 8192; at + noise.length < statSync(file).size; at += 4096)
      writeSync(handle, noise, 0, noise.length, at);
    closeSync(handle);
  },
};

/** How reading a damaged index ends: with an answer, an error that can be caught, or a signal. */
function outcome(name, folder) {
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    args(name, 'read', folder, ['--papers', '2000']),
    {
      encoding: 'utf8',
      timeout: 60_000,
    },
  );
  if (signal !== null) return `signal ${signal}`;
  return status === 0 ? 'answers' : (errorIn(stderr) ?? `status ${status}`);
}

function started(engine, step, folder, more) {
  const child = spawn(process.execPath, args(engine, step, folder, more), {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let done = 0;
  let error = '';
  child.stdout.on('data', (data) => (out += data));
  child.stderr.on('data', (data) => {
    const lines = String(data).trim().split('\n');
    if (/^\d+$/.test(lines.at(-1))) done = Number(lines.at(-1));
    error += errorIn(String(data)) ?? '';
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  return { child, ended, done: () => done, out: () => out, error: () => error };
}

const results = {};
for (const name of options.engine ?? Object.keys(engines)) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'engine-'));
  const result = { write: run(name, 'write', folder) };
  result.bytesPerPaper = Math.round(sizeOf(folder) / papers);
  result.warm = run(name, 'read', folder);
  const dropped = spawnSync('sh', ['-c', 'sync; echo 3 > /proc/sys/vm/drop_caches']).status === 0;
  result.cold = dropped ? run(name, 'read', folder).firstAnswer : null;

  // Killed while it writes, ten times; each time every batch that was reported done must be there.
  result.kills = { opened: 0, lost: 0, failures: [] };
  const crash = mkdtempSync(path.join(os.tmpdir(), 'engine-'));
  for (let time = 0; time < 10; time++) {
    const writer = started(name, 'write', crash, ['--papers', '100000', '--from', '0']);
    while (writer.done() < 500 && writer.error() === '') await sleep(5);
    await sleep(37 * time);
    const done = writer.done();
    writer.child.kill('SIGKILL');
    await writer.ended;
    const after = run(name, 'count', crash);
    if (after.failed !== undefined) result.kills.failures.push(after.failed);
    else {
      result.kills.opened++;
      if (after.count < done) result.kills.lost++;
    }
    if (after.failed !== undefined)
      rmSync(path.join(crash, 'index.db.lock'), { recursive: true, force: true });
  }

  const shared = mkdtempSync(path.join(os.tmpdir(), 'engine-'));
  run(name, 'write', shared, ['--papers', '2000']);
  const writer = started(name, 'write', shared, ['--papers', '100000', '--from', '2000']);
  while (writer.done() === 0 && writer.error() === '') await sleep(5);
  result.readWhileWriting = run(name, 'readWhile', shared, []);
  writer.child.kill('SIGKILL');
  await writer.ended;
  rmSync(path.join(shared, 'index.db.lock'), { recursive: true, force: true });
  const two = [
    started(name, 'write', shared, ['--papers', '3000', '--from', '200000']),
    started(name, 'write', shared, ['--papers', '3000', '--from', '300000']),
  ];
  await Promise.all(two.map(({ ended }) => ended));
  result.twoWriters = two.map(({ out, error }) =>
    out() === '' ? error().slice(0, 200) : `${JSON.parse(out()).papersPerSecond} papers/s`,
  );

  // Cut in half, and with noise in the middle: an error can be caught, a signal ends the editor's server.
  result.damaged = {};
  for (const [harm, spoil] of Object.entries(harms)) {
    const harmed = mkdtempSync(path.join(os.tmpdir(), 'engine-'));
    run(name, 'write', harmed, ['--papers', '2000']);
    for (const file of readdirSync(harmed, { recursive: true })) {
      const full = path.join(harmed, file);
      if (statSync(full).isFile() && statSync(full).size > 100_000) spoil(full);
    }
    result.damaged[harm] = outcome(name, harmed);
    rmSync(harmed, { recursive: true, force: true });
  }

  for (const used of [folder, crash, shared]) rmSync(used, { recursive: true, force: true });
  results[name] = result;
  console.log(name, JSON.stringify(result, null, 1));
}
