// Bundles a folder of tests and runs them with mocha, in a process of their own.
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { out, root } from '../project.mjs';
import { temporaryFolder } from '../temporary-folder.mjs';
import { exitOf, startChild } from '../terminal/children.mjs';

/**
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 */

/**
 * Bundles every `*.test.ts` under a folder of test/, each to a file of its own.
 *
 * @param {string} folder such as `test/unit`
 * @param {string} outdir
 * @param {readonly string[]} [places] when there are any, only tests in these folders and files
 * @returns {Promise<string[]>} the bundles
 */
export async function bundleTests(folder, outdir, places = []) {
  const source = path.join(root, folder);
  const wanted = places.map((place) => path.resolve(root, place));
  const files = (existsSync(source) ? await readdir(source, { recursive: true }) : [])
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => path.join(source, file))
    .filter(
      (file) =>
        wanted.length === 0 || wanted.some((place) => file === place || file.startsWith(place + path.sep)),
    );
  if (files.length === 0) throw new Error(`there are no tests in ${places.join(', ') || folder}`);
  await bundle(files, outdir, source);
  return files.map((file) => path.join(outdir, path.relative(source, file).replace(/\.ts$/, '.js')));
}

/** Bundles test modules for Node; packages stay outside the bundle. */
export async function bundle(entryPoints, outdir, outbase) {
  await build({
    entryPoints,
    outdir,
    outbase,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    sourcemap: 'inline',
    packages: 'external',
    external: ['vscode'],
    logLevel: 'warning',
  });
}

/**
 * Runs the tests of one folder. Mocha's own report goes to the screen.
 *
 * @param {string} folder such as `test/unit`
 * @param {object} [options]
 * @param {readonly string[]} [options.words] folders and files to run, then `--` and options for mocha
 * @param {NodeJS.ProcessEnv} [options.env] variables for the tests
 * @param {number} [options.timeout] of one test, in ms
 * @returns {Promise<Tally>}
 */
export async function runTests(folder, { words = [], env = {}, timeout = 30_000 } = {}) {
  const split = words.indexOf('--');
  const places = split < 0 ? words : words.slice(0, split);
  const mochaOptions = split < 0 ? [] : words.slice(split + 1);
  // A folder of its own for each run, so that two runs at once do not harm each other.
  const { folder: outdir, remove } = temporaryFolder(out, path.basename(folder));
  const bundles = await bundleTests(folder, outdir, places);
  const tallyFile = path.join(outdir, 'tally.json');
  const child = startChild(
    process.execPath,
    [
      '--enable-source-maps',
      path.join(root, 'node_modules/mocha/bin/mocha.js'),
      ...[
        '--reporter',
        path.join(root, 'scripts/test-parts/tally-reporter.cjs'),
        '--reporter-option',
        `file=${tallyFile}`,
      ],
      ...['--timeout', String(timeout), '--forbid-only', '--forbid-pending'],
      ...mochaOptions,
      ...bundles,
    ],
    { cwd: root, env: { ...process.env, ...env } },
  );
  const code = await exitOf(child);
  if (!existsSync(tallyFile)) throw new Error(`mocha ended with code ${code} before the tests did`);
  const tally = JSON.parse(await readFile(tallyFile, 'utf8'));
  remove();
  return tally;
}
