// The thread that has the index: nothing else in the process opens it.
import './sqlite/compile-sparingly';
import { renameSync, rmSync } from 'node:fs';
import type { MessagePort } from 'node:worker_threads';
import { parentPort } from 'node:worker_threads';
import type { Corpus, DossierSummary } from '../corpus/corpus';
import type { Candidate } from '../corpus/search';
import type { FolderSize, Question, StaleFile } from './index-protocol';
import { SET_ASIDE } from './index-protocol';
import type { ListedFile } from './listing';
import { isDamage } from './sqlite/database';
import type { FileChange } from './sqlite/index-store';
import { IndexStore, OtherFormat } from './sqlite/index-store';
import { toUri } from './uri';

/** How long changes may wait for the disk, milliseconds: what a killed process loses and reads again. */
const COMMIT_WITHIN = 1500;

/** How long motions are worked out at a time while a corpus is read; milliseconds. */
const MOTIONS_AT_A_TIME = 40;

function afterMoment(): () => boolean {
  const end = performance.now() + MOTIONS_AT_A_TIME;
  return () => performance.now() >= end;
}

/** What the thread does when it is asked; every answer is plain data. */
export class IndexThread {
  #store: IndexStore | null = null;
  #path = '';
  #commitAt: NodeJS.Timeout | null = null;
  /** Uris seen in the scan that is under way. */
  #seen = new Set<string>();

  /** Opens the index. @returns why the one that was there was set aside; null when all is well */
  open(path: string): string | null {
    this.#path = path;
    // The mark of a process that was killed; whoever calls us has made sure that there is no other owner.
    if (path !== ':memory:') rmSync(`${path}.lock`, { recursive: true, force: true });
    try {
      this.#store = new IndexStore(path);
      return null;
    } catch (error) {
      if (path === ':memory:') throw error;
      if (!(error instanceof OtherFormat) && !isDamage(error)) throw error;
      return this.#setAside(error);
    }
  }

  ask(question: keyof Corpus, parameters: readonly never[]): unknown {
    return this.#guarded((store) => store.ask(question, parameters));
  }

  candidates(query: string, limit: number): readonly Candidate[] {
    return this.#guarded((store) => store.candidates(query, limit));
  }

  dossierSummaries(numbers: readonly string[]): readonly DossierSummary[] {
    return this.#guarded((store) => store.dossierSummaries(numbers));
  }

  hide(keys: readonly string[]): void {
    this.#guarded((store) => store.hide(keys));
    this.#commitSoon();
  }

  /** @param isUrgent whether answers must have it after `settle`; else when there is enough to write together */
  apply(changes: readonly FileChange[], isUrgent: boolean): void {
    this.#guarded((store) => store.apply(changes, isUrgent));
    this.#commitSoon();
  }

  settle(): void {
    this.#guarded((store) => store.settle());
  }

  commit(): void {
    if (this.#commitAt !== null) clearTimeout(this.#commitAt);
    this.#commitAt = null;
    this.#guarded((store) => store.commit());
  }

  /** Works out motions for a moment. @returns whether more of them wait */
  settleMotions(): boolean {
    return this.#guarded((store) => {
      const more = store.settleMotions(afterMoment());
      this.#commitSoon();
      return more;
    });
  }

  beginScan(): void {
    this.#seen = new Set();
  }

  /**
   * Takes note of listed files. What was parked and is as it was belongs to the corpus again.
   * @returns those that must be read; each file once, however often it is listed
   */
  listed(files: readonly ListedFile[], parser: string): readonly StaleFile[] {
    return this.#guarded((store) => {
      const stale: StaleFile[] = [];
      const back: FileChange[] = [];
      for (const [path, size, mtime] of files) {
        const uri = toUri(path);
        if (this.#seen.has(uri)) continue;
        this.#seen.add(uri);
        const known = store.stampOf(uri);
        if (known !== null && known.size === size && known.mtime === mtime && known.parser === parser) {
          if (known.parked > 0) back.push({ kind: 'park', uri, parked: 0 });
          continue;
        }
        stale.push({ path, size, known: known === null ? null : { hash: known.hash, parser: known.parser } });
      }
      if (back.length > 0) {
        store.apply(back);
        this.#commitSoon();
      }
      return stale;
    });
  }

  /** Files that the index has and the scan did not see; parked or not. */
  unseen(): readonly { readonly uri: string; readonly parked: number }[] {
    return this.#guarded((store) => store.allFiles().filter(({ uri }) => !this.#seen.has(uri)));
  }

  outside(folders: readonly string[]): readonly string[] {
    return this.#guarded((store) => store.urisOutside(folders));
  }

  endScan(): void {
    this.#seen = new Set();
  }

  below(folder: string): readonly string[] {
    return this.#guarded((store) => store.urisBelow(folder));
  }

  known(uris: readonly string[]): readonly (StaleFile['known'] | null)[] {
    return this.#guarded((store) => uris.map((uri) => store.stampOf(uri)));
  }

  sizes(folders: readonly string[]): readonly FolderSize[] {
    return this.#guarded((store) => folders.map((folder) => store.sizeBelow(folder)));
  }

  /** Forgets everything. */
  clear(): void {
    this.#store?.close();
    this.#remove();
    this.#store = new IndexStore(this.#path);
  }

  close(): void {
    if (this.#commitAt !== null) clearTimeout(this.#commitAt);
    this.#commitAt = null;
    this.#store?.commit();
    this.#store?.close();
    this.#store = null;
  }

  /** A damaged index costs its knowledge, which is read anew: the next question finds an empty one. */
  #guarded<T>(work: (store: IndexStore) => T): T {
    if (this.#store === null) throw new Error('the index is not open');
    try {
      return work(this.#store);
    } catch (error) {
      if (!isDamage(error) || this.#path === ':memory:') throw error;
      throw new Error(`${SET_ASIDE}${this.#setAside(error)}`);
    }
  }

  #setAside(error: unknown): string {
    try {
      this.#store?.close();
    } catch {
      // It is damaged: closing may fail as well.
    }
    this.#store = null;
    const reason = error instanceof Error ? error.message : String(error);
    rmSync(`${this.#path}.lock`, { recursive: true, force: true });
    if (error instanceof OtherFormat) {
      this.#remove();
    } else {
      renameSync(this.#path, `${this.#path}.damaged`);
      for (const end of ['-wal', '-shm', '-journal']) rmSync(this.#path + end, { force: true });
    }
    this.#store = new IndexStore(this.#path);
    return reason;
  }

  #remove(): void {
    if (this.#path === ':memory:') return;
    for (const end of ['', '-wal', '-shm', '-journal']) rmSync(this.#path + end, { force: true });
  }

  #commitSoon(): void {
    this.#commitAt ??= setTimeout(() => {
      this.#commitAt = null;
      try {
        this.#store?.settleMotions(afterMoment());
        this.#store?.commit();
      } catch (error) {
        parentPort?.postMessage({ failed: error instanceof Error ? error.message : String(error) });
      }
    }, COMMIT_WITHIN);
  }
}

/** Whoever asks is answered before more is written: nobody waits for a reading that is under way. */
const urgent: ReadonlySet<Question['method']> = new Set([
  'ask',
  'candidates',
  'dossierSummaries',
  'hide',
  'open',
  'sizes',
]);

/** Does what is asked, one thing after another, what is urgent first. */
function serve(port: MessagePort): void {
  const thread = new IndexThread();
  const questions: Question[] = [];
  const others: Question[] = [];
  let isDue = false;
  const doOne = () => {
    isDue = false;
    const next = questions.shift() ?? others.shift();
    if (next === undefined) return;
    const { id, method, parameters } = next;
    try {
      const work = thread[method] as (...parameters: readonly never[]) => unknown;
      port.postMessage({ id, result: work.apply(thread, parameters as never[]) });
    } catch (error) {
      port.postMessage({ id, error: error instanceof Error ? error.message : String(error) });
    }
    doSoon();
  };
  const doSoon = () => {
    if (isDue || questions.length + others.length === 0) return;
    isDue = true;
    // Behind the messages that have come meanwhile.
    setImmediate(doOne);
  };
  port.on('message', (question: Question) => {
    (urgent.has(question.method) ? questions : others).push(question);
    doSoon();
  });
}

if (parentPort !== null) serve(parentPort);
