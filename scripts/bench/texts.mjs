// The texts on which is measured: the seed, and the seed again and again up to a size.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../project.mjs';

export const seedFile = path.join(root, 'seeds/kst-32317-859.md');

/** Text like the seed, of about so many bytes; ends with a whole paper. */
export async function textOf(bytes) {
  const seed = await readFile(seedFile, 'utf8');
  const times = Math.max(1, Math.round(bytes / Buffer.byteLength(seed)));
  return Array.from({ length: times }, () => seed).join('\n');
}

export const sizes = [
  { name: '47 kB', bytes: 47_000 },
  { name: '1 MB', bytes: 1_000_000 },
  { name: '5 MB', bytes: 5_000_000 },
];

export const megabytes = (text) => Buffer.byteLength(text) / 1e6;
