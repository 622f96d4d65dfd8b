// Scores `griffier extract` on a folder of texts with gold annotations beside them.
//   npm run eval -- FOLDER [--json FILE] [--quiet]
// A text is NAME.txt or NAME.md, its gold NAME.gold.json (scripts/evaluate/gold.mjs says what may be in it). Prints
// precision, recall and F1 by type, and every miss and false alarm with its line. The exit code is 0 whatever the score.
import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { readCases } from './evaluate/gold.mjs';
import { report } from './evaluate/report.mjs';
import { Score } from './evaluate/score.mjs';
import { scorePaper } from './evaluate/score-paper.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);
const quiet = args.includes('--quiet');
const jsonAt = args.indexOf('--json');
const jsonFile = jsonAt < 0 ? null : args[jsonAt + 1];
const folders = args.filter((arg, index) => !arg.startsWith('--') && (jsonAt < 0 || index !== jsonAt + 1));
if (folders.length === 0) {
  console.error('usage: npm run eval -- FOLDER [--json FILE] [--quiet]');
  process.exit(2);
}

const cases = (await Promise.all(folders.map(readCases))).flat();
if (cases.length === 0) {
  console.error(`No text with a .gold.json beside it in ${folders.join(', ')}.`);
  process.exit(2);
}

const outdir = path.join(root, 'out', `evaluate-${process.pid}`);
try {
  const papers = await extract(cases.map(({ file }) => file));
  const score = new Score();
  cases.forEach((item, index) => {
    scorePaper(score, item, papers[index]);
  });
  console.log(report(score, cases.length, { quiet }));
  if (jsonFile !== null) await writeFile(jsonFile, `${JSON.stringify(score.toJSON(), null, 2)}\n`);
} finally {
  await rm(outdir, { recursive: true, force: true });
}

/** Runs the command line, bundled from the sources as they are, so that no stale bundle is scored. */
async function extract(files) {
  const command = path.join(outdir, 'griffier.cjs');
  await build({
    entryPoints: [path.join(root, 'server/src/cli/main.ts')],
    outfile: command,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    loader: { '.md': 'text' },
    logLevel: 'error',
  });
  const { stdout } = await promisify(execFile)(process.execPath, [command, 'extract', ...files], {
    maxBuffer: 1 << 30,
  });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
