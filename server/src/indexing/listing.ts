import type { Dirent } from 'node:fs';
import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { IgnoreRules } from './ignore-rules';
import { reasonOf } from './reason';

/** Names of files that may be papers. */
const paperName = /\.(?:md|markdown|txt|kamerstuk|kst)$/i;

/** A folder whose papers belong to the corpus. */
export interface ListedFolder {
  /** Absolute path. */
  readonly path: string;
  /** Patterns of what is left out, relative to the folder. */
  readonly exclude: readonly string[];
  readonly honoursGit: boolean;
  /** Larger files are left out and listed; bytes. */
  readonly largest: number;
}

/** A file that may be a paper: path, bytes, milliseconds since 1970. */
export type ListedFile = readonly [path: string, size: number, mtime: number];

export interface Left {
  readonly path: string;
  readonly reason: string;
  /** A folder that could not be read: what was known below it is kept. */
  readonly isFolder: boolean;
}

/** Whether a name is that of a paper. */
export function isPaperName(name: string): boolean {
  return paperName.test(name);
}

/**
 * All papers of a folder, breadth first, so that those nearest to the top are known first. Links to folders are
 * followed when they lead out of the folder, each place once: a loop of links ends. Blocks its thread, which is faster
 * than asking the system one by one; to be used on a thread of its own.
 * @param from where to begin: the folder itself or one below it
 * @param onLeft told of each file or folder that is left out for another reason than the user's wish
 */
export function* listPapers(folder: ListedFolder, onLeft: (left: Left) => void, from = folder.path) {
  const rules = new IgnoreRules(folder.path, folder.exclude, folder.honoursGit);
  const realRoot = realPath(folder.path) ?? folder.path;
  const followed = new Set<string>();
  const queue = [from];
  for (let at = 0; at < queue.length; at++) {
    const current = queue[at]!;
    let entries: Dirent[];
    try {
      entries = readdirSync(current, { withFileTypes: true });
    } catch (error) {
      onLeft({ path: current, reason: reasonOf(error), isFolder: true });
      continue;
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      const full = path.join(current, entry.name);
      const relative = relativePath(folder.path, full);
      if (entry.isDirectory()) {
        if (!rules.excludesFolder(relative)) queue.push(full);
        continue;
      }
      const isLink = entry.isSymbolicLink();
      const mayBePaper = isPaperName(entry.name);
      if (!isLink && !(entry.isFile() && mayBePaper)) continue;
      try {
        const found = statSync(full);
        if (found.isDirectory()) {
          if (!rules.excludesFolder(relative) && leadsOut(full, realRoot, followed)) queue.push(full);
        } else if (found.isFile() && mayBePaper && !rules.excludesFile(relative)) {
          if (found.size > folder.largest) {
            onLeft({ path: full, reason: tooLarge(found.size, folder.largest), isFolder: false });
          } else {
            yield [full, found.size, found.mtimeMs] as ListedFile;
          }
        }
      } catch (error) {
        // A link that leads nowhere is no paper; a paper that cannot be looked at is told.
        if (mayBePaper) onLeft({ path: full, reason: reasonOf(error), isFolder: false });
      }
    }
  }
}

export function tooLarge(size: number, largest: number): string {
  return `larger than ${megabytes(largest)} MB (${megabytes(size)} MB)`;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 1_000_000 ? 2 : 0);
}

/** Path of a file from a folder, with `/` on every system. */
export function relativePath(folder: string, file: string): string {
  return path.relative(folder, file).split(path.sep).join('/');
}

/** Whether a link to a folder leads to a place that is not walked anyway and was not yet followed. */
function leadsOut(link: string, realRoot: string, followed: Set<string>): boolean {
  const real = realPath(link);
  if (real === null || followed.has(real)) return false;
  if (isWithin(real, realRoot) || isWithin(realRoot, real)) return false;
  for (const other of followed) if (isWithin(real, other) || isWithin(other, real)) return false;
  followed.add(real);
  return true;
}

function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(path.sep) ? outer : outer + path.sep);
}

function realPath(file: string): string | null {
  try {
    return realpathSync.native(file);
  } catch {
    return null;
  }
}
