import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { digestOf } from '../corpus/digest-of';
import { decode } from '../node/decode';
import { parsePaper } from '../paper/parse-paper';
import { reasonOf } from './reason';
import { handOver } from './sqlite/hand-over';
import type { FileStamp, ReadFile } from './sqlite/writer';
import { toUri } from './uri';

/** A file to be read, with what the index knows of its content. */
export interface FileToRead {
  readonly path: string;
  /** Index in `ranks`. */
  readonly rank: number;
  /** Hash and parser of the content that the index has; null when it has none. */
  readonly known: { readonly hash: string; readonly parser: string } | null;
}

/** What came of it. */
export type Reading =
  | ({ readonly kind: 'read' } & ReadFile)
  /** The content is what the index has: only time or size looked different. */
  | { readonly kind: 'same'; readonly uri: string; readonly stamp: FileStamp }
  | { readonly kind: 'gone'; readonly uri: string }
  | { readonly kind: 'failed'; readonly uri: string; readonly reason: string };

/**
 * Reads and parses a few files. All are fetched from the disk while the first is parsed; together they should be small
 * enough to be in memory at once. One that cannot be read costs itself alone.
 * @param parser version of the parser, kept with what it made
 * @param largest larger files are not read; bytes
 */
export async function readPapers(
  files: readonly FileToRead[],
  parser: string,
  largest: number,
): Promise<Reading[]> {
  const fetched = files.map((file) => fetchFile(file, largest));
  const readings: Reading[] = [];
  for (const [at, file] of files.entries()) {
    try {
      readings.push(readingOf(file, await fetched[at]!, parser));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const uri = toUri(file.path);
      if (code === 'ENOENT' || code === 'ENOTDIR') readings.push({ kind: 'gone', uri });
      else readings.push({ kind: 'failed', uri, reason: reasonOf(error) });
    }
  }
  return readings;
}

interface Fetched {
  readonly bytes: Buffer;
  readonly size: number;
  readonly mtime: number;
}

/** The marks are taken before the content: a file that changes in between is found changed the next time. */
function fetchFile({ path }: FileToRead, largest: number): Promise<Fetched> {
  const fetched = (async () => {
    const { size, mtimeMs } = await stat(path);
    if (size > largest) throw new Error(`larger than ${Math.round(largest / 1_000_000)} MB`);
    return { bytes: await readFile(path), size, mtime: mtimeMs };
  })();
  // It is awaited in its turn; until then a failure is nobody's.
  fetched.catch(() => {});
  return fetched;
}

function readingOf(file: FileToRead, { bytes, size, mtime }: Fetched, parser: string): Reading {
  const { path, rank, known } = file;
  const uri = toUri(path);
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  const stamp = { size, mtime, hash, parser };
  if (known !== null && known.hash === hash && known.parser === parser) return { kind: 'same', uri, stamp };
  return { kind: 'read', uri, rank, stamp, ...handOver(digestOf(parsePaper(decode(bytes)))) };
}
