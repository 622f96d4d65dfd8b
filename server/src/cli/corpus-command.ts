import { createHash } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { Presets, SingleBar } from 'cli-progress';
import type { KeepingProgress, KeptFolder } from '../corpus/keeper';
import { DiskKeeper } from '../indexing/disk-keeper';
import { toPath, toUri } from '../indexing/uri';

/** Options that every command about a corpus takes. */
export interface CorpusOptions {
  /** Folders of the corpus. */
  readonly folder: readonly string[];
  readonly json?: boolean;
  /** Where the index is kept; by default a cache folder of the user's. */
  readonly storage?: string;
  /** Larger files are left out; megabytes. */
  readonly maxFileSize: number;
}

/** Papers that come with the package lie beside the bundles. */
const seeds = path.join(__dirname, '..', 'seeds');

/**
 * Brings the index of the folders up to date and does something with the corpus. Progress is drawn on a terminal; in a
 * pipe there is none. What could not be read is named on standard error, and the exit code is 1 when it was a folder.
 */
export async function withCorpus(
  options: CorpusOptions,
  work: (keeper: DiskKeeper, last: KeepingProgress | null) => Promise<void>,
): Promise<void> {
  const folders = [...new Set(options.folder.map((folder) => path.resolve(folder)))];
  const storage = path.resolve(options.storage ?? path.join(cacheFolder(), nameOf(folders)));
  const bar = new ProgressBar();
  let last: KeepingProgress | null = null;
  const keeper = await DiskKeeper.start(
    { scripts: __dirname, storage },
    {
      onProgress: (progress) => {
        last = progress;
        bar.show(progress);
      },
    },
  );
  const stop = () => keeper.cancel();
  process.once('SIGINT', stop);
  try {
    const kept = folders.map((folder) => keptFolder(folder, 'folder', options.maxFileSize));
    await keeper.keep([...kept, keptFolder(seeds, 'seed', options.maxFileSize)]);
    bar.end();
    await work(keeper, last);
    for (const { uri, reason } of keeper.problems)
      process.stderr.write(`griffier: ${toPath(uri) ?? uri}: ${reason}\n`);
    const states = await keeper.folders();
    if (states.some(({ reason }) => reason !== null)) process.exitCode = 1;
  } finally {
    process.off('SIGINT', stop);
    bar.end();
    await keeper.dispose();
  }
}

/** Whether a folder is the one of the papers that come with the package. */
export function isSeeds(folder: KeptFolder): boolean {
  return folder.rank === 'seed';
}

function keptFolder(folder: string, rank: 'folder' | 'seed', maxFileSize: number): KeptFolder {
  return { uri: toUri(folder), rank, exclude: [], honoursGit: false, largest: maxFileSize * 1_000_000 };
}

/** The same folders in any order have the same index. */
function nameOf(folders: readonly string[]): string {
  return createHash('sha256')
    .update([...folders].sort().join('\n'))
    .digest('hex')
    .slice(0, 16);
}

function cacheFolder(): string {
  const home = os.homedir();
  switch (process.platform) {
    case 'win32':
      return path.join(process.env.LOCALAPPDATA ?? path.join(home, 'AppData', 'Local'), 'griffier');
    case 'darwin':
      return path.join(home, 'Library', 'Caches', 'griffier');
    default:
      return path.join(process.env.XDG_CACHE_HOME ?? path.join(home, '.cache'), 'griffier');
  }
}

/** A bar on standard error, when that is a terminal. */
class ProgressBar {
  #bar: SingleBar | null = null;

  show({ phase, filesDone, filesTotal, bytesDone, bytesTotal, timeLeft }: KeepingProgress): void {
    if (!process.stderr.isTTY || filesTotal === null || filesTotal === 0) return;
    if (phase !== 'reading') {
      this.end();
      return;
    }
    const payload = {
      megabytes: megabytes(bytesDone),
      megabytesTotal: megabytes(bytesTotal ?? 0),
      left: timeLeft === null ? '' : `, ${Math.ceil(timeLeft / 1000)} s left`,
    };
    if (this.#bar === null) {
      this.#bar = new SingleBar(
        {
          format: '{bar} {value}/{total} files, {megabytes} of {megabytesTotal} MB{left}',
          stream: process.stderr,
          clearOnComplete: true,
          hideCursor: true,
        },
        Presets.shades_classic,
      );
      this.#bar.start(filesTotal, filesDone, payload);
    } else {
      this.#bar.update(filesDone, payload);
    }
  }

  end(): void {
    this.#bar?.stop();
    this.#bar = null;
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
