import { worker, workerEmit } from 'workerpool';
import type { Left, ListedFile, ListedFolder } from './listing';
import { listPapers } from './listing';
import type { FileToRead, Reading } from './reading';
import { readPapers } from './reading';

/** What a listing tells while it goes on. */
export interface ListingNews {
  readonly files: readonly ListedFile[];
  readonly left: readonly Left[];
}

/** How many files are told at once. */
const PIECE = 2000;

/** Lists a folder, piece by piece. */
function list(folder: ListedFolder, from?: string): void {
  let left: Left[] = [];
  let files: ListedFile[] = [];
  const tell = () => {
    workerEmit({ files, left } satisfies ListingNews);
    files = [];
    left = [];
  };
  for (const file of listPapers(folder, (one) => left.push(one), from)) {
    files.push(file);
    if (files.length >= PIECE) tell();
  }
  tell();
}

function read(files: readonly FileToRead[], parser: string, largest: number): Promise<Reading[]> {
  return readPapers(files, parser, largest);
}

worker({ list, read });
