// Bundles the client and the server into dist/: one file for each way to start it.
//   node esbuild.mjs [--production] [--watch] [--outdir=FOLDER]
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { build, context } from 'esbuild';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
/** dist/ is what the package holds; measurements build a release elsewhere, so that what runs from dist/ stays. */
const outdir = process.argv.find((word) => word.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist';

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  outdir,
  legalComments: 'none',
  // Seed papers travel as files; facts on laws, factions and dossiers are JSON in the bundle.
  loader: { '.md': 'text' },
};

/** @type {import('esbuild').BuildOptions} */
const node = { ...common, platform: 'node', target: 'node20', format: 'cjs' };
/** @type {import('esbuild').BuildOptions} */
const browser = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  mainFields: ['browser', 'module', 'main'],
};

/** `griffier-language-server` starts dist/server.js: the package holds the server once. */
const serverBesideIt = {
  name: 'server-beside-it',
  setup: ({ onResolve }) =>
    onResolve({ filter: /\/main\.node$/ }, () => ({ path: './server.js', external: true })),
};

const bundles = [
  {
    ...node,
    entryPoints: { extension: 'client/src/extension.node.ts' },
    // The language client is a file of its own, read when the server is started: in windows without papers the
    // extension loads in 3 ms instead of 16.
    external: ['vscode', './server/node-client'],
    supported: { 'dynamic-import': false },
  },
  {
    ...node,
    entryPoints: { 'server/node-client': 'client/src/server/node-client.ts' },
    external: ['vscode'],
  },
  { ...node, entryPoints: { server: 'server/src/main.node.ts' } },
  // Threads of the corpus: the one that has the index, and those that read papers.
  {
    ...node,
    entryPoints: {
      'index-thread': 'server/src/indexing/index-thread.ts',
      'reading-worker': 'server/src/indexing/reading-worker.ts',
    },
  },
  {
    ...node,
    entryPoints: {
      griffier: 'server/src/cli/main.ts',
      'griffier-language-server': 'server/src/cli/language-server.ts',
    },
    banner: { js: '#!/usr/bin/env node' },
    plugins: [serverBesideIt],
    // A bundle that is imported is first searched for its exports, which takes 150 ms; one that is required is not.
    supported: { 'dynamic-import': false },
  },
  {
    ...browser,
    entryPoints: { 'extension.browser': 'client/src/extension.browser.ts' },
    external: ['vscode'],
    format: 'cjs',
  },
  { ...browser, entryPoints: { 'server.browser': 'server/src/main.browser.ts' }, format: 'iife' },
];

/** SQLite itself, which the index thread loads from beside its bundle. */
const copySqlite = () =>
  copyFile('node_modules/node-sqlite3-wasm/dist/node-sqlite3-wasm.wasm', `${outdir}/node-sqlite3-wasm.wasm`);

if (watch) {
  await mkdir(outdir, { recursive: true });
  await copySqlite();
  for (const options of bundles) await (await context(options)).watch();
} else {
  // Only a release starts from an empty folder: a server that runs from dist/ must survive a build beside it.
  if (production) await rm(outdir, { recursive: true, force: true });
  await Promise.all(bundles.map((options) => build(options)));
  await copySqlite();
}
