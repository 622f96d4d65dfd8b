// Changes on disk: how long until the answers are right again.
import { appendFileSync, statSync, truncateSync, utimesSync } from 'node:fs';
import path from 'node:path';

const CHANGED_AT_ONCE = 1000;

/** One more mention in one file. */
export async function changeOne(server, truth, { target }) {
  const file = truth.papers.find(({ size }) => size < 30_000).file;
  const before = await server.mentionsOf(target);
  append(server, [file], `\nZie ook ${truth.citation(target)}.\n`);
  server.changed([file]);
  return server.until(async () => (await server.mentionsOf(target)) === before + 1);
}

/** A branch is switched: a thousand files are other files. */
export async function changeMany(server, truth, { target }) {
  const files = truth.papers
    .filter(({ size }) => size < 100_000)
    .slice(-CHANGED_AT_ONCE)
    .map(({ file }) => file);
  const before = await server.mentionsOf(target);
  append(server, files, `\nDit blijkt ook uit ${truth.citation(target)}.\n`);
  server.changed(files);
  return server.until(async () => (await server.mentionsOf(target)) === before + files.length);
}

/** Sizes and times of the files as they were made. */
const asMade = new Map();

function append(server, files, text) {
  for (const file of files) {
    const full = path.join(server.papers, file);
    if (!asMade.has(full)) asMade.set(full, statSync(full));
    appendFileSync(full, text);
  }
}

/** Takes out all that was appended: the corpus may serve again. */
export function restoreFiles() {
  for (const [file, { size, atime, mtime }] of asMade) {
    truncateSync(file, size);
    utimesSync(file, atime, mtime);
  }
  asMade.clear();
}
