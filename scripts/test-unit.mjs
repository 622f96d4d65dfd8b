// Bundles the unit tests and runs them with mocha.
//   node scripts/test-unit.mjs [FOLDER or FILE …] [-- mocha options]
import { spawnSync } from 'node:child_process';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const args = process.argv.slice(2);
const split = args.indexOf('--');
const places = (split < 0 ? args : args.slice(0, split)).map((place) => path.resolve(place));
const mochaOptions = split < 0 ? [] : args.slice(split + 1);

const entries = await readdir(path.join(root, 'test/unit'), { recursive: true });
const files = entries
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => path.join(root, 'test/unit', file))
  .filter(
    (file) =>
      places.length === 0 || places.some((place) => file === place || file.startsWith(place + path.sep)),
  );

// A folder of its own for each run, so that two runs at once do not harm each other.
const outdir = path.join(root, 'out', `unit-${process.pid}`);
await build({
  entryPoints: files,
  outbase: path.join(root, 'test/unit'),
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: 'inline',
  packages: 'external',
  logLevel: 'warning',
});
const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js');
const result = spawnSync(
  process.execPath,
  ['--enable-source-maps', mocha, '--recursive', '--timeout', '30000', ...mochaOptions, outdir],
  { cwd: root, stdio: 'inherit' },
);
await rm(outdir, { recursive: true, force: true });
process.exitCode = result.status ?? 1;
