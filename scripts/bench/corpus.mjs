// What a large corpus costs: the built server on made-up corpora, through the protocol, every answer checked against
// the truth about the corpus.
//   npm run bench -- corpus [--sizes=1000,10000] [--corpora=FOLDER] [--again] [--docs]
// --corpora keeps what is made, with its index, for the next time. --again begins with the second start, on the index
// that is there. --docs also writes the table and the picture of docs/performance.md. 100,000 papers take 6 GB of disk.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { generateCorpus } from '../generate-corpus/generate.mjs';
import { root } from '../project.mjs';
import { temporaryFolder } from '../temporary-folder.mjs';
import { npm } from '../terminal/npm.mjs';
import { say, step } from '../terminal/say.mjs';
import { measureCorpus } from './corpus-run.mjs';
import { writePerformancePage } from './performance-page.mjs';
import { load } from './source.mjs';

export const title = 'A corpus of made-up papers';

const SEED = 1;
const DEFAULT_SIZES = [1000, 10_000];
/** Bytes of disk for one paper, its index and a copy of neither. */
const BYTES_A_PAPER = 70_000;

/** What the figures are called, and the budget of each at 100,000 papers. */
const figures = [
  ['papers', 'megabytes', 'text, MB'],
  ['indexing', 'indexMegabytes', 'index on disk, MB'],
  ['indexing', 'seconds', 'first indexing, s'],
  ['indexing', 'speed', 'first indexing, MB/s', '≥ 50'],
  ['indexing', 'processor', 'of which processor time, s'],
  ['indexing', 'hover', 'hover while indexing, p95, ms'],
  ['indexing', 'peak', 'peak memory while indexing, MiB', '≤ 300'],
  ['again', 'firstAnswer', 'second start → first answer, ms', '≤ 500'],
  ['again', 'upToDate', 'second start → folder compared, ms'],
  ['again', 'hover', 'hover, p95, ms', '≤ 5'],
  ['again', 'definition', 'definition, p95, ms', '≤ 5'],
  ['again', 'mentions', 'paper whose mentions are listed: mentions'],
  ['again', 'references', 'its references, p95, ms', '≤ 30'],
  ['again', 'symbols', 'Ctrl+T, p95, ms', '≤ 20'],
  ['again', 'memory', 'memory after these questions, MiB', '≤ 300'],
  ['again', 'oneChanged', 'one file changed → right answer, ms', '≤ 100'],
  ['again', 'manyChanged', '1,000 files changed → right answer, ms', '≤ 3000'],
  ['again', 'peak', 'peak memory, second start, MiB', '≤ 300'],
  ['again', 'checked', 'answers checked against the truth'],
  ['again', 'wrong', 'of these wrong', '0'],
];

export async function measure(words) {
  const sizes = optionOf(words, '--sizes')?.split(',').map(Number) ?? DEFAULT_SIZES;
  const kept = optionOf(words, '--corpora');
  await step('Building as for a release', () => npm(['run', '--silent', 'build:production'], { cwd: root }));
  const script = path.join(root, 'dist/griffier-language-server.js');
  if (!existsSync(script)) throw new Error('the server was not built');
  const { LspClient } = await load(`export { LspClient } from './test/protocol/lsp-client';`);
  const results = [];
  for (const papers of sizes) {
    const { folder, remove } =
      kept === undefined
        ? temporaryFolder(os.tmpdir(), 'griffier-corpus')
        : { folder: path.resolve(kept, String(papers)), remove: () => {} };
    try {
      if (!(await hasRoom(folder, papers))) continue;
      const { bytes } = await corpusIn(folder, papers);
      const again = words.includes('--again');
      if (!again) await rm(path.join(folder, 'index'), { recursive: true, force: true });
      const load = os.loadavg()[0];
      const result = await measureCorpus(LspClient, script, folder, again);
      results.push({ size: papers, load, papers: { megabytes: bytes / 1e6 }, ...result });
    } finally {
      remove();
    }
  }
  const table = tableOf(results);
  if (words.includes('--docs')) await writePerformancePage(table, results);
  return [table];
}

function optionOf(words, name) {
  return words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
}

async function hasRoom(folder, papers) {
  await mkdir(folder, { recursive: true });
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= papers * BYTES_A_PAPER) return true;
  say(`${papers} papers: too little room in ${folder}`);
  return false;
}

/** Makes the corpus unless it is there from an earlier time. */
async function corpusIn(folder, papers) {
  const made = path.join(folder, 'made.json');
  if (existsSync(made)) return JSON.parse(readFileSync(made, 'utf8'));
  const corpus = await step(`Making ${papers} papers`, () =>
    generateCorpus({ out: folder, papers, seed: SEED }),
  );
  await writeFile(made, JSON.stringify(corpus));
  return corpus;
}

function tableOf(results) {
  return {
    title: 'From the first indexing to a thousand changes at once',
    columns: ['papers', ...results.map(({ size }) => size.toLocaleString('en'))],
    rows: [
      ...figures.map(([part, key, name, budget]) => ({
        name,
        values: results.map((result) => result[part]?.[key] ?? null),
        ...(budget === undefined ? {} : { budget }),
      })),
      { name: 'load of the machine before', values: results.map(({ load }) => load) },
    ],
  };
}
