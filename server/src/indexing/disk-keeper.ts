import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Corpus } from '../corpus/corpus';
import type { PaperDigest } from '../corpus/digest';
import type {
  CorpusKeeper,
  KeeperEvents,
  KeepingProgress,
  KeptFolder,
  KeptFolderState,
  Problem,
} from '../corpus/keeper';
import { LayeredCorpus } from '../corpus/layered-corpus';
import { CorpusIndexer } from './corpus-indexer';
import { IndexClient } from './index-client';
import { ReadingPool } from './reading-pool';
import { reasonOf } from './reason';
import type { StoragePlace } from './storage-folder';
import { claimStorage, isDiskFull } from './storage-folder';
import { toUri } from './uri';

export interface DiskKeeperOptions {
  /** Folder of the bundles `index-thread.js` and `reading-worker.js`. */
  readonly scripts: string;
  /** Folder for the index; null: a temporary one, for this run only. */
  readonly storage: string | null;
  /** Reading threads; by default as many as the machine has cores, at most four. */
  readonly threads?: number;
}

/** A corpus with its index on disk, kept current by threads of its own. */
export class DiskKeeper implements CorpusKeeper {
  readonly #place: StoragePlace;
  readonly #index: IndexClient;
  readonly #indexer: CorpusIndexer;
  readonly #pool: ReadingPool;
  readonly #layered: LayeredCorpus;
  readonly #events: KeeperEvents;
  readonly #problems = new Map<string, string>();
  #following: Promise<void> = Promise.resolve();
  #toFollow = new Set<string>();
  #disposed = false;

  /** Opens the index. Rejects only when not even an index in memory can be had. */
  static async start(options: DiskKeeperOptions, events: KeeperEvents = {}): Promise<DiskKeeper> {
    const place = await claimStorage(options.storage);
    const keeper = new DiskKeeper(options, events, place);
    try {
      await keeper.#index.open();
    } catch (error) {
      await place.release();
      throw error;
    }
    if (place.problem !== null) keeper.#note(place.path, place.problem);
    return keeper;
  }

  private constructor({ scripts, threads }: DiskKeeperOptions, events: KeeperEvents, place: StoragePlace) {
    const reading = path.join(scripts, 'reading-worker.js');
    const parser = versionOf(reading);
    this.#events = events;
    this.#place = place;
    this.#index = new IndexClient(path.join(scripts, 'index-thread.js'), place.path, {
      onSetAside: (reason) => {
        events.onLog?.(`the index was damaged (${reason}); it was set aside and is built anew`);
        // Not within this turn: whoever asked the question that found the damage is answered first.
        setTimeout(() => void this.keep(this.#indexer.folders), 0);
      },
      onFailure: (reason) => void this.#noteIndexFailure(reason),
    });
    this.#pool = new ReadingPool(reading, threads ?? Math.min(4, os.availableParallelism()), parser);
    this.#indexer = new CorpusIndexer(this.#index, this.#pool, parser, {
      set: (uri, reason) => this.#note(uri, reason),
      delete: (uri) => {
        if (this.#problems.delete(uri)) this.#events.onChange?.();
      },
    });
    this.#layered = new LayeredCorpus(this.#index.asStore());
  }

  get corpus(): Corpus {
    return this.#layered;
  }

  get problems(): readonly Problem[] {
    return [...this.#problems].map(([uri, reason]) => ({ uri, reason }));
  }

  /** Makes sure that a small folder is in the corpus before anything else is asked; nothing else is forgotten. */
  async ensure(folder: string, rank: KeptFolder['rank']): Promise<void> {
    const known = await this.#index.call('below', folder);
    if (known.length === 0) {
      await this.#guarded(() =>
        this.#indexer.ensure({ uri: folder, rank, exclude: [], honoursGit: false, largest: 20_000_000 }),
      );
    }
  }

  open(uri: string, digest: PaperDigest): void {
    this.#layered.open(uri, digest);
  }

  close(uri: string): void {
    this.#layered.close(uri);
  }

  async keep(folders: readonly KeptFolder[]): Promise<void> {
    if (this.#disposed) return;
    for (const uri of this.#problems.keys()) if (uri !== toUri(this.#place.path)) this.#problems.delete(uri);
    await this.#guarded(() => this.#indexer.keep(folders, (progress) => this.#say(progress)));
    this.#events.onChange?.();
  }

  /** Changes that are told within a moment are looked at together, one batch after another. */
  follow(uris: readonly string[]): Promise<void> {
    for (const uri of uris) this.#toFollow.add(uri);
    this.#following = this.#following.then(async () => {
      if (this.#toFollow.size === 0 || this.#disposed) return;
      const batch = [...this.#toFollow];
      this.#toFollow = new Set();
      if (batch.some((uri) => uri.endsWith('/.gitignore'))) await this.keep(this.#indexer.folders);
      else await this.#guarded(() => this.#indexer.follow(batch));
      this.#events.onChange?.();
    });
    return this.#following;
  }

  async rebuild(): Promise<void> {
    this.#indexer.cancel();
    await this.#guarded(() => this.#index.call('clear'));
    await this.keep(this.#indexer.folders);
  }

  cancel(): void {
    this.#indexer.cancel();
  }

  async folders(): Promise<readonly KeptFolderState[]> {
    const { folders } = this.#indexer;
    const sizes = await this.#index.call(
      'sizes',
      folders.map(({ uri }) => uri),
    );
    return folders.map((folder, at) => ({
      folder,
      files: sizes[at]?.files ?? 0,
      bytes: sizes[at]?.bytes ?? 0,
      reason: this.#indexer.reasonOf(folder),
    }));
  }

  async dispose(): Promise<void> {
    this.#disposed = true;
    this.#indexer.cancel();
    await this.#pool.close();
    await this.#index.close();
    await this.#place.release();
  }

  /** What cannot be written costs itself alone: what was known is known still, and the reason is in the report. */
  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      if (this.#place.problem === null && this.#problems.delete(toUri(this.#place.path)))
        this.#events.onChange?.();
    } catch (error) {
      if (!this.#disposed)
        await this.#noteIndexFailure(error instanceof Error ? error.message : String(error));
    }
  }

  async #noteIndexFailure(message: string): Promise<void> {
    const full = await isDiskFull(path.dirname(this.#place.path));
    this.#note(this.#place.path, `the index cannot be written: ${full ? 'the disk is full' : message}`);
  }

  #note(file: string, reason: string): void {
    const uri = file.startsWith('file:') ? file : toUri(file);
    if (this.#problems.get(uri) === reason) return;
    this.#problems.set(uri, reason);
    this.#events.onLog?.(`left out of the corpus: ${uri}: ${reason}`);
    this.#events.onChange?.();
  }

  #say(progress: KeepingProgress): void {
    this.#events.onProgress?.(progress);
  }
}

/** The parser's version is its code: whatever changes how papers are read changes what the index should hold. */
function versionOf(script: string): string {
  try {
    return createHash('sha256').update(readFileSync(script)).digest('base64url').slice(0, 16);
  } catch (error) {
    throw new Error(`${script}: ${reasonOf(error)}`);
  }
}
