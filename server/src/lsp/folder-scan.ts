import type { Rank } from '../corpus/corpus';
import type { CorpusFeed } from './corpus-feed';
import type { Host } from './host';
import type { IndexingProgress } from './indexing-progress';

/** A folder whose papers belong to the corpus. */
export interface CorpusFolder {
  /** Canonical address. */
  readonly uri: string;
  readonly rank: Exclude<Rank, 'open' | 'seed'>;
  /** Whether a file or folder in it is left out by the user's settings. */
  readonly isExcluded: (uri: string) => boolean;
  /** Larger files are left out and listed; bytes. */
  readonly largest: number;
}

/** What a scan found, to be taken out again when its folder goes. */
export type KnownFiles = Map<string, Rank>;

/**
 * Reads all papers of the folders into the corpus, one by one, so that requests are answered in between with what is
 * known so far. Stops early when it is cancelled.
 */
export async function scanFolders(
  folders: readonly CorpusFolder[],
  host: Host,
  feed: CorpusFeed,
  known: KnownFiles,
  progress: IndexingProgress,
): Promise<void> {
  const files: { uri: string; size: number; rank: Rank }[] = [];
  for (const folder of folders) {
    try {
      const found = host.list(folder.uri, {
        isExcluded: folder.isExcluded,
        onProblem: (uri, reason) => feed.noteProblem(uri, reason),
      });
      for await (const { uri, size } of found) {
        if (progress.isCancelled) return;
        // The first folder that has a file speaks for it: nested folders do not count it twice.
        if (known.has(uri)) continue;
        known.set(uri, folder.rank);
        if (size > folder.largest) {
          feed.noteProblem(uri, `larger than ${Math.round(folder.largest / 1_000_000)} MB`);
        } else {
          files.push({ uri, size, rank: folder.rank });
        }
      }
    } catch (error) {
      progress.folderMissing(folder.uri, error instanceof Error ? error.message : String(error));
    }
  }
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  progress.total(files.length, bytes);
  for (const { uri, size, rank } of files) {
    if (progress.isCancelled) return;
    await feed.learnFile(uri, rank);
    progress.done(size);
    // A turn of the event loop: whatever the editor asked meanwhile is answered first.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
