import { statSync } from 'node:fs';
import { ranks } from '../corpus/corpus';
import type { KeepingProgress, KeptFolder } from '../corpus/keeper';
import { IgnoreRules } from './ignore-rules';
import type { IndexClient } from './index-client';
import type { StaleFile } from './index-protocol';
import type { ListedFolder } from './listing';
import { isPaperName, relativePath, tooLarge } from './listing';
import { ProgressMeter } from './progress';
import type { FileToRead, Reading } from './reading';
import { readPapers } from './reading';
import type { ReadingPool } from './reading-pool';
import type { FileChange } from './sqlite/index-store';
import { toPath, toUri } from './uri';

/** A task for a reading thread: few enough to be in memory at once, enough to be worth a message. */
const TASK_FILES = 24;
const TASK_BYTES = 1_000_000;
/** Changed files up to this size in all are read at once, without a thread: to start one takes longer. Bytes. */
const READ_HERE = 200_000;
/** Files that are forgotten in one go: questions are answered in between. */
const FORGET_AT_ONCE = 100;
/** How long what was read of a folder is kept while the folder does not belong to the corpus. */
const PARKED_DAYS = 60;

/** Files that are not in the corpus, by uri; kept up to date as files are read. */
export interface ProblemList {
  set(uri: string, reason: string): void;
  delete(uri: string): void;
}

/** A file to be read. A first reading has a hundred thousand of them: they hold no more than is needed. */
interface Wanted extends FileToRead {
  readonly size: number;
}

/** Brings the index in line with folders and with changes in them. */
export class CorpusIndexer {
  readonly #index: IndexClient;
  readonly #pool: ReadingPool;
  readonly #parser: string;
  readonly #problems: ProblemList;
  #folders: readonly KeptFolder[] = [];
  /** Why a folder itself could not be read, by uri. */
  readonly #unreadable = new Map<string, string>();
  /** Grows with each pass: an older one that is still under way stops. */
  #pass = 0;
  /** Number of the latest reading of a file that changed: what was read before it is of no use. */
  readonly #latest = new Map<string, number>();
  #readings = 0;

  constructor(index: IndexClient, pool: ReadingPool, parser: string, problems: ProblemList) {
    this.#index = index;
    this.#pool = pool;
    this.#parser = parser;
    this.#problems = problems;
  }

  get folders(): readonly KeptFolder[] {
    return this.#folders;
  }

  reasonOf(folder: KeptFolder): string | null {
    return this.#unreadable.get(folder.uri) ?? null;
  }

  cancel(): void {
    this.#pass++;
  }

  /**
   * Reads what is new or changed in the folders and forgets what is gone. What could not be listed keeps what was
   * known of it: a drive that is away comes back. Throws when the index cannot be written.
   */
  async keep(folders: readonly KeptFolder[], say: (progress: KeepingProgress) => void): Promise<void> {
    const pass = ++this.#pass;
    const isOver = () => this.#pass !== pass;
    const meter = new ProgressMeter(say);
    this.#folders = folders;
    this.#unreadable.clear();
    await this.#parkOutside();
    await this.#index.call('beginScan');
    const wanted: Wanted[] = [];
    const unlisted: string[] = [];
    for (const folder of folders) {
      await this.#list(folder, wanted, unlisted);
      if (isOver()) return meter.end('cancelled');
    }
    meter.total(wanted.length, bytesOf(wanted));
    const unseen = await this.#index.call('unseen');
    await this.#index.call('endScan');
    try {
      await this.#forgetUnseen(unseen, unlisted);
      await this.#readAll(wanted, isOver, meter);
      await this.#settleMotions(isOver);
      await this.#index.call('commit');
    } catch (error) {
      meter.end('failed');
      throw error;
    }
    meter.end(isOver() ? 'cancelled' : 'done');
  }

  /** Reads the papers of one folder and forgets nothing. */
  async ensure(folder: KeptFolder): Promise<void> {
    const wanted: Wanted[] = [];
    await this.#listBelow(folder, toPath(folder.uri)!, wanted, new Set());
    this.#folders = [...this.#folders, folder];
    await this.#readAll(wanted, () => false, null);
  }

  /** Files and folders that changed in whatever way: what counts is what is there now. */
  async follow(uris: readonly string[]): Promise<void> {
    const rules = new Map<KeptFolder, IgnoreRules>();
    const wanted: Wanted[] = [];
    const gone: string[] = [];
    const seen = new Set<string>();
    for (const uri of new Set(uris)) {
      const file = toPath(uri);
      const folder = this.#folders.find((candidate) => isBelow(uri, candidate.uri));
      if (file === null || folder === undefined) continue;
      const root = toPath(folder.uri)!;
      const stat = statSync(file, { throwIfNoEntry: false });
      if (stat === undefined) {
        // The deletion of a folder is told as one event. A folder of the corpus that goes away may come back.
        if (uri !== folder.uri) gone.push(...(await this.#index.call('below', uri)));
        continue;
      }
      let rule = rules.get(folder);
      if (rule === undefined) {
        rule = new IgnoreRules(root, folder.exclude, folder.honoursGit);
        rules.set(folder, rule);
      }
      const relative = relativePath(root, file);
      if (relative !== '' && rule.excludesPath(stat.isDirectory() ? `${relative}/` : relative)) continue;
      if (stat.isDirectory()) await this.#listBelow(folder, file, wanted, seen);
      else if (stat.isFile() && isPaperName(file)) {
        if (stat.size > folder.largest) {
          this.#problems.set(uri, tooLarge(stat.size, folder.largest));
          gone.push(...(await this.#index.call('below', uri)));
        } else {
          seen.add(uri);
          wanted.push({ path: file, rank: ranks.indexOf(folder.rank), size: stat.size, known: null });
        }
      }
    }
    await this.#forget(gone, true);
    const known = await this.#index.call(
      'known',
      wanted.map(({ path }) => toUri(path)),
    );
    await this.#readAll(
      wanted.map((file, at) => ({ ...file, known: known[at] ?? null })),
      () => false,
      null,
    );
  }

  async #list(folder: KeptFolder, wanted: Wanted[], unlisted: string[]): Promise<void> {
    const root = toPath(folder.uri);
    if (root === null) {
      this.#unreadable.set(folder.uri, 'not a folder of this machine');
      unlisted.push(folder.uri);
      return;
    }
    const stale: Promise<readonly StaleFile[]>[] = [];
    await this.#pool.list(listedFolder(folder, root), root, ({ files, left }) => {
      if (files.length > 0) stale.push(this.#index.call('listed', files, this.#parser));
      for (const one of left) {
        const uri = toUri(one.path);
        this.#problems.set(uri, one.reason);
        if (one.isFolder) unlisted.push(uri);
        if (one.path === root) this.#unreadable.set(folder.uri, one.reason);
      }
    });
    const rank = ranks.indexOf(folder.rank);
    for (const files of await Promise.all(stale)) {
      for (const { path, size, known } of files) wanted.push({ path, rank, size, known });
    }
  }

  /** All papers of a folder that was made or renamed. */
  async #listBelow(folder: KeptFolder, from: string, wanted: Wanted[], seen: Set<string>): Promise<void> {
    const rank = ranks.indexOf(folder.rank);
    await this.#pool.list(listedFolder(folder, toPath(folder.uri)!), from, ({ files }) => {
      for (const [file, size] of files) {
        const uri = toUri(file);
        if (seen.has(uri)) continue;
        seen.add(uri);
        wanted.push({ path: file, rank, size, known: null });
      }
    });
  }

  /** What another window, or this one with other folders, has read is in no answer of this corpus. */
  async #parkOutside(): Promise<void> {
    const outside = await this.#index.call(
      'outside',
      this.#folders.map(({ uri }) => uri),
    );
    const parked = today();
    for (let at = 0; at < outside.length; at += FORGET_AT_ONCE) {
      const some = outside.slice(at, at + FORGET_AT_ONCE);
      await this.#apply(
        some.map((uri) => ({ kind: 'park', uri, parked })),
        false,
      );
    }
    if (outside.length > 0) await this.#settle();
  }

  /**
   * Files that the index has and no folder has shown. One that should be in a folder is gone, unless that part of the
   * folder could not be listed; one that has been parked for long is forgotten.
   */
  async #forgetUnseen(
    unseen: readonly { readonly uri: string; readonly parked: number }[],
    unlisted: readonly string[],
  ): Promise<void> {
    const isIn = (uri: string, folders: readonly string[]) => folders.some((folder) => isBelow(uri, folder));
    const kept = this.#folders.map(({ uri }) => uri);
    const isGone = ({ uri, parked }: { readonly uri: string; readonly parked: number }) =>
      !isIn(uri, unlisted) && (isIn(uri, kept) || (parked > 0 && today() - parked > PARKED_DAYS));
    const gone = unseen.filter(isGone).map(({ uri }) => uri);
    await this.#forget(gone, false);
  }

  async #forget(uris: readonly string[], isUrgent: boolean): Promise<void> {
    for (let at = 0; at < uris.length; at += FORGET_AT_ONCE) {
      const some = uris.slice(at, at + FORGET_AT_ONCE);
      await this.#apply(
        some.map((uri) => ({ kind: 'remove', uri })),
        isUrgent,
      );
      for (const uri of some) this.#problems.delete(uri);
    }
    if (uris.length > 0) await this.#settle();
  }

  /**
   * Reads files on all threads at once; a few tasks ahead, so that no thread waits for the index.
   * @param meter null when changes are followed: then the answers have them at the end
   */
  async #readAll(
    wanted: readonly Wanted[],
    isOver: () => boolean,
    meter: ProgressMeter | null,
  ): Promise<void> {
    const number = ++this.#readings;
    const isUrgent = meter === null;
    const isHere = isUrgent && bytesOf(wanted) <= READ_HERE;
    // A file that changed again while it was waiting here is read by the later call.
    if (isUrgent) for (const { path } of wanted) this.#latest.set(toUri(path), number);
    const tasks = tasksOf(wanted);
    let failure: Error | null = null;
    let next = 0;
    const lane = async () => {
      while (next < tasks.length && !isOver() && failure === null) {
        const task = tasks[next++]!;
        try {
          const readings = isHere
            ? await readPapers(task, this.#parser, this.#largest())
            : await this.#read(task);
          await this.#take(readings, number, isUrgent);
        } catch (error) {
          failure ??= error as Error;
        }
        meter?.done(task.length, bytesOf(task));
      }
    };
    await Promise.all(Array.from({ length: this.#pool.threads * 2 }, lane));
    if (isUrgent && wanted.length > 0) await this.#settle();
    if (failure !== null) throw failure;
  }

  /** A thread that dies over a paper costs that paper alone: the others of its task are read again, one by one. */
  async #read(task: readonly Wanted[]): Promise<readonly Reading[]> {
    try {
      return await this.#pool.read(task, this.#largest());
    } catch (error) {
      const [only] = task;
      if (only === undefined) return [];
      if (task.length === 1) {
        const reason = error instanceof Error ? error.message : String(error);
        return [{ kind: 'failed', uri: toUri(only.path), reason }];
      }
      const readings: Reading[] = [];
      for (const file of task) readings.push(...(await this.#read([file])));
      return readings;
    }
  }

  async #take(readings: readonly Reading[], number: number, isUrgent: boolean): Promise<void> {
    const changes: FileChange[] = [];
    for (const reading of readings) {
      const { uri } = reading;
      const latest = this.#latest.get(uri) ?? 0;
      if (latest > number) continue;
      if (latest === number) this.#latest.delete(uri);
      this.#problems.delete(uri);
      if (reading.kind === 'read') {
        changes.push({ ...reading, kind: 'put' });
      } else if (reading.kind === 'same') {
        changes.push({ kind: 'restamp', uri, stamp: reading.stamp });
      } else {
        changes.push({ kind: 'remove', uri });
        if (reading.kind === 'failed') this.#problems.set(uri, reading.reason);
      }
    }
    await this.#apply(changes, isUrgent);
  }

  /** From here on what was urgent is in the answers. */
  async #settle(): Promise<void> {
    await this.#index.call('settle');
    this.#index.changed();
  }

  /** A moment at a time: questions are answered in between. */
  async #settleMotions(isOver: () => boolean): Promise<void> {
    while (!isOver() && (await this.#index.call('settleMotions'))) this.#index.changed();
    this.#index.changed();
  }

  async #apply(changes: readonly FileChange[], isUrgent: boolean): Promise<void> {
    if (changes.length === 0) return;
    await this.#index.call('apply', changes, isUrgent);
    this.#index.changed();
  }

  #largest(): number {
    return Math.max(0, ...this.#folders.map(({ largest }) => largest));
  }
}

function listedFolder({ exclude, honoursGit, largest }: KeptFolder, root: string): ListedFolder {
  return { path: root, exclude, honoursGit, largest };
}

function bytesOf(files: readonly Wanted[]): number {
  return files.reduce((bytes, { size }) => bytes + size, 0);
}

/** Days since 1970. */
function today(): number {
  return Math.floor(Date.now() / 86_400_000);
}

/** Neighbours together: they lie near each other on the disk. */
function tasksOf(wanted: readonly Wanted[]): Wanted[][] {
  const tasks: Wanted[][] = [];
  let bytes = TASK_BYTES;
  for (const file of wanted) {
    const last = tasks.at(-1);
    if (last === undefined || last.length >= TASK_FILES || bytes + file.size > TASK_BYTES) {
      tasks.push([file]);
      bytes = file.size;
    } else {
      last.push(file);
      bytes += file.size;
    }
  }
  return tasks;
}

/** Whether an address is a folder or lies below it. */
export function isBelow(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
