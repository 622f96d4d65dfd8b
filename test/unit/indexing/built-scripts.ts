import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';

let folder: string | null = null;

/** Bundles of the threads, built once for all tests from the sources as they are. */
export function builtScripts(): string {
  if (folder !== null) return folder;
  const made = mkdtempSync(path.join(os.tmpdir(), 'griffier-scripts-'));
  process.once('exit', () => rmSync(made, { recursive: true, force: true }));
  const root = process.cwd();
  buildSync({
    absWorkingDir: root,
    entryPoints: {
      'index-thread': 'server/src/indexing/index-thread.ts',
      'reading-worker': 'server/src/indexing/reading-worker.ts',
      'writing-process': 'test/unit/indexing/writing-process.ts',
    },
    outdir: made,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    logLevel: 'warning',
  });
  const sqlite = createRequire(path.join(root, 'package.json')).resolve('node-sqlite3-wasm');
  const wasm = path.join(path.dirname(sqlite), 'node-sqlite3-wasm.wasm');
  copyFileSync(wasm, path.join(made, path.basename(wasm)));
  folder = made;
  return made;
}
