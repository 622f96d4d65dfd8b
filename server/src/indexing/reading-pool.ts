import { type Pool, pool } from 'workerpool';
import type { ListedFolder } from './listing';
import type { FileToRead, Reading } from './reading';
import type { ListingNews } from './reading-worker';

/** Threads that wait for work longer than this are ended; milliseconds. */
const IDLE = 5_000;

/** Threads that list folders and read papers. They start with the first work and end when there is none. */
export class ReadingPool {
  readonly #script: string;
  readonly #threads: number;
  readonly #parser: string;
  #pool: Pool | null = null;
  #idle: NodeJS.Timeout | null = null;
  #busy = 0;

  /** @param script bundle of `reading-worker.ts` @param parser version of the parser in it */
  constructor(script: string, threads: number, parser: string) {
    this.#script = script;
    this.#threads = threads;
    this.#parser = parser;
  }

  get threads(): number {
    return this.#threads;
  }

  async list(folder: ListedFolder, from: string, onNews: (news: ListingNews) => void): Promise<void> {
    await this.#run('list', [folder, from], onNews as (news: unknown) => void);
  }

  read(files: readonly FileToRead[], largest: number): Promise<Reading[]> {
    return this.#run('read', [files, this.#parser, largest]) as Promise<Reading[]>;
  }

  async close(): Promise<void> {
    if (this.#idle !== null) clearTimeout(this.#idle);
    const closing = this.#pool;
    this.#pool = null;
    await closing?.terminate(true);
  }

  async #run(method: string, parameters: unknown[], on?: (news: unknown) => void): Promise<unknown> {
    if (this.#idle !== null) clearTimeout(this.#idle);
    this.#idle = null;
    this.#busy++;
    this.#pool ??= pool(this.#script, {
      workerType: 'thread',
      minWorkers: 0,
      maxWorkers: this.#threads,
      workerThreadOpts: {
        // Small young generations: texts are large and die soon, and memory is for the editor.
        resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 12 },
      },
    });
    try {
      return await this.#pool.exec(method, parameters, on === undefined ? {} : { on });
    } finally {
      this.#busy--;
      if (this.#busy === 0) this.#idle = setTimeout(() => void this.close(), IDLE).unref();
    }
  }
}
