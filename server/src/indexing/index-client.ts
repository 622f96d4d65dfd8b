import { Worker } from 'node:worker_threads';
import type { Corpus } from '../corpus/corpus';
import type { CorpusStore } from '../corpus/store';
import type { Answer, IndexThreadMethods } from './index-protocol';
import { SET_ASIDE } from './index-protocol';

type Methods = {
  [Name in keyof IndexThreadMethods]: (
    ...parameters: Parameters<IndexThreadMethods[Name]>
  ) => Promise<Awaited<ReturnType<IndexThreadMethods[Name]>>>;
};

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: Error) => void;
}

/** What the owner of an index is told, unasked. */
export interface IndexEvents {
  /** The index was damaged, has been set aside and is empty: everything must be read anew. */
  readonly onSetAside: (reason: string) => void;
  /** Something could not be written; what was known before is still known. */
  readonly onFailure: (reason: string) => void;
}

/** Questions of `Corpus` that go to the index as they are. */
const questions: readonly (keyof Corpus)[] = [
  'paper',
  'file',
  'dossier',
  'dossierTitle',
  'mentions',
  'mentionCount',
  'mentionSummary',
  'mentionPlaces',
  'introductions',
  'motionOf',
  'motionsBy',
  'motionMentions',
  'faction',
  'contributions',
  'factionMentions',
  'citationsIn',
  'citationsOf',
  'search',
  'dossiers',
  'motions',
  'factions',
  'totals',
  'mostCited',
  'unresolved',
];

/** The thread that has the index, asked by messages. A thread that dies is started anew; the index on disk remains. */
export class IndexClient {
  readonly #script: string;
  readonly #path: string;
  readonly #events: IndexEvents;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #lastId = 0;
  #version = 0;
  #closed = false;

  /** @param script bundle of `index-thread.ts` @param path file of the database, which this process has for itself */
  constructor(script: string, path: string, events: IndexEvents) {
    this.#script = script;
    this.#path = path;
    this.#events = events;
  }

  /** Opens the index; throws when it can be neither opened nor made. */
  async open(): Promise<void> {
    this.#start();
    const setAside = await this.call('open', this.#path);
    if (setAside !== null) this.#events.onSetAside(setAside);
  }

  /** Grows with every change. */
  get version(): number {
    return this.#version;
  }

  /** Tells that something was changed, for who keeps answers. */
  changed(): void {
    this.#version++;
  }

  call: <Name extends keyof Methods>(
    name: Name,
    ...parameters: Parameters<Methods[Name]>
  ) => ReturnType<Methods[Name]> = ((name: keyof Methods, ...parameters: never[]) =>
    this.#send(name, parameters)) as never;

  /** The index as the store of the corpus. */
  asStore(): CorpusStore {
    const client = this;
    const store: Record<string, unknown> = {
      hide: async (keys: readonly string[]) => {
        await client.call('hide', keys);
        client.changed();
      },
      get version() {
        return client.version;
      },
      candidates: (query: string, limit: number) => client.call('candidates', query, limit),
      dossierSummaries: (numbers: readonly string[]) => client.call('dossierSummaries', numbers),
    };
    for (const question of questions) {
      store[question] = (...parameters: never[]) => client.call('ask', question, parameters);
    }
    return store as unknown as CorpusStore;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    const worker = this.#worker;
    if (worker !== null) await this.call('close').catch(() => {});
    this.#closed = true;
    this.#worker = null;
    await worker?.terminate();
    this.#fail(new Error('the index is closed'));
  }

  #start(): void {
    const worker = new Worker(this.#script, {
      name: 'griffier-index',
      resourceLimits: { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 8 },
    });
    this.#worker = worker;
    // Nothing waits for the index when the server wants to end.
    worker.unref();
    worker.on('message', (answer: Answer | { readonly failed: string }) => this.#receive(answer));
    worker.on('error', (error) => this.#died(worker, error));
    worker.on('exit', () => this.#died(worker, new Error('the thread of the index ended')));
  }

  #send(method: keyof Methods, parameters: readonly never[]): Promise<never> {
    if (this.#worker === null) {
      return Promise.reject(new Error(this.#closed ? 'the index is closed' : 'the index is not open'));
    }
    const id = ++this.#lastId;
    const worker = this.#worker;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      worker.ref();
      worker.postMessage({ id, method, parameters });
    });
  }

  #receive(answer: Answer | { readonly failed: string }): void {
    if ('failed' in answer) {
      this.#events.onFailure(answer.failed);
      return;
    }
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (this.#waiting.size === 0) this.#worker?.unref();
    if ('result' in answer) {
      waiting?.resolve(answer.result as never);
      return;
    }
    if (answer.error.startsWith(SET_ASIDE)) this.#events.onSetAside(answer.error.slice(SET_ASIDE.length));
    waiting?.reject(new Error(answer.error));
  }

  #died(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    this.#fail(error);
    if (this.#closed) return;
    this.#events.onFailure(error.message);
    this.open().catch((again: Error) => this.#events.onFailure(again.message));
  }

  #fail(error: Error): void {
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(error);
  }
}
