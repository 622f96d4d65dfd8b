// Engines for the index, on the work that the index does: what docs/decisions/index-engine.md is based on.
//   npm run bench -- index-engines [--papers=20000]
// The engines are installed into a folder of the build; they are no dependencies of the project.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { out } from '../project.mjs';
import { temporaryFolder } from '../temporary-folder.mjs';
import { npm } from '../terminal/npm.mjs';
import { step } from '../terminal/say.mjs';
import { afterHarm, afterKills, readingBeside } from './engines/harm.mjs';
import { runStep } from './engines/run-step.mjs';

export const title = 'Engines for the index';

const names = ['node-sqlite3-wasm', 'the same, shared by processes', 'lmdb', 'classic-level'];
const packages = ['node-sqlite3-wasm', 'lmdb', 'classic-level'];
const DEFAULT_PAPERS = 20_000;
const modules = path.join(out, 'bench/engines');

export async function measure(words) {
  const papers = Number(words.find((word) => word.startsWith('--papers='))?.slice(9) ?? DEFAULT_PAPERS);
  await step('Installing the engines', install);
  const results = [];
  for (const name of names)
    results.push(await step(`Measuring ${name}`, () => measureEngine({ modules, name }, papers)));
  const row = (name, pick) => ({ name, values: results.map(pick) });
  return [
    {
      title: `${papers.toLocaleString('en')} papers, about 20 mentions each`,
      columns: ['', ...names],
      rows: [
        row('written, papers/s', ({ write }) => write.perSecond ?? write.failed),
        row('memory while writing, MiB', ({ write }) => write.memory ?? null),
        row('on disk, bytes a paper', ({ bytesPerPaper }) => bytesPerPaper),
        row('opened → first answer, ms', ({ read }) => read.firstAnswer ?? null),
        row('one number by key, p95, ms', ({ read }) => read.point ?? null),
        row('one stored paper, p95, ms', ({ read }) => read.body ?? null),
        row('mentions of the most cited paper', ({ read }) => read.mentions ?? null),
        row('all of them, p95, ms', ({ read }) => read.range ?? null),
        row('words that begin so, p95, ms', ({ read }) => read.search ?? null),
        row('memory while reading, MiB', ({ read }) => read.memory ?? null),
        row('killed ten times while writing', ({ kills }) => kills),
        row('read by another process meanwhile', ({ beside }) => beside),
        row('file cut in half', ({ halved }) => halved),
        row('file with noise in it', ({ noise }) => noise),
      ],
    },
  ];
}

async function install() {
  await mkdir(modules, { recursive: true });
  const manifest = path.join(modules, 'package.json');
  if (!existsSync(manifest)) await writeFile(manifest, '{ "private": true }\n');
  await npm(['install', '--no-audit', '--no-fund', ...packages], { cwd: modules });
}

async function measureEngine(engine, papers) {
  const inFolder = async (work) => {
    const { folder, remove } = temporaryFolder(os.tmpdir(), 'griffier-engine');
    try {
      return await work(folder);
    } finally {
      remove();
    }
  };
  const speed = await inFolder((folder) => {
    const write = runStep(engine, 'write', folder, papers);
    const bytesPerPaper = Math.round(sizeOf(folder) / papers);
    return { write, bytesPerPaper, read: runStep(engine, 'read', folder, papers) };
  });
  return {
    ...speed,
    kills: await inFolder((folder) => afterKills(engine, folder)),
    beside: await inFolder((folder) => readingBeside(engine, folder)),
    halved: await inFolder((folder) => afterHarm(engine, folder, 'cut in half')),
    noise: await inFolder((folder) => afterHarm(engine, folder, 'noise in it')),
  };
}

/** Bytes on the disk; a file may have holes. */
function sizeOf(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => statSync(path.join(folder, name)))
    .filter((stat) => stat.isFile())
    .reduce((sum, { blocks }) => sum + blocks * 512, 0);
}
