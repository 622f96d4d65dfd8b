// Loads TypeScript modules of the project into a measurement.
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { out, root } from '../project.mjs';

let loaded = 0;

/** @param {string} contents a module that exports what is wanted, as if it stood in the top folder */
export async function load(contents) {
  await mkdir(path.join(out, 'bench'), { recursive: true });
  // Node keeps a module by its address: each has its own.
  const outfile = path.join(out, 'bench', `source-${process.pid}-${++loaded}.mjs`);
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    loader: { '.md': 'text' },
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile, { force: true });
  }
}
