import type { Corpus, Rank } from '../corpus/corpus';
import { digestOf } from '../corpus/digest-of';
import { MemoryCorpus } from '../corpus/memory-corpus';
import { parsePaper } from '../paper/parse-paper';
import { reasonOf } from './run-safe';
import type { Session } from './session';
import { canonicalUri } from './uri';

/** A file that could not be taken into the corpus, and why; shown in the corpus report. */
export interface Problem {
  readonly uri: string;
  readonly reason: string;
}

/**
 * What the corpus learns, and when: the seeds at the start, files as they are found and changed, open documents
 * before a request that asks the corpus. The unsaved text of an open document wins over its file.
 */
export class CorpusFeed {
  readonly #session: Session;
  readonly #store = new MemoryCorpus();
  readonly #problems = new Map<string, string>();
  /** Open documents whose latest text the corpus has not seen. */
  readonly #changed = new Set<string>();
  #learning: Promise<void> = Promise.resolve();
  #seedCount = 0;
  #seeds: Promise<void> | null = null;

  constructor(session: Session) {
    this.#session = session;
  }

  get corpus(): Corpus {
    return this.#store;
  }

  get problems(): readonly Problem[] {
    return [...this.#problems].map(([uri, reason]) => ({ uri, reason }));
  }

  /** Papers that came with the package. */
  get seedCount(): number {
    return this.#seedCount;
  }

  /** @param uri canonical address of a document that was opened, changed or closed */
  documentChanged(uri: string): void {
    this.#changed.add(uri);
  }

  /** Brings the corpus up to the latest keystroke; the seeds are in from the first question on. */
  async learn(): Promise<void> {
    await this.learnSeeds();
    // One after another: who asks while a document is being learnt waits for it too.
    if (this.#changed.size > 0) this.#learning = this.#learning.then(() => this.#learnChanged());
    await this.#learning;
  }

  async #learnChanged(): Promise<void> {
    for (const uri of this.#changed) {
      this.#changed.delete(uri);
      const settings = await this.#session.configuration.settingsFor(uri);
      const document = this.#session.documents.get(uri);
      if (document !== undefined && this.#session.configuration.serves(settings, uri, document.languageId)) {
        this.#store.put(uri, digestOf(document.paper()), 'open');
      } else {
        this.#store.remove(uri, 'open');
      }
    }
  }

  /** Reads the bundled seeds, once. */
  learnSeeds(): Promise<void> {
    this.#seeds ??= this.#readSeeds();
    return this.#seeds;
  }

  /** Reads one file into the corpus; one that cannot be read costs itself alone. Resolves to its size in bytes. */
  async learnFile(uri: string, rank: Rank): Promise<void> {
    try {
      const text = await this.#session.host.readText(uri);
      this.#store.put(uri, digestOf(parsePaper(text)), rank);
      this.#problems.delete(uri);
    } catch (error) {
      this.#store.remove(uri, rank);
      this.noteProblem(uri, error instanceof Error ? error.message : String(error));
    }
  }

  forgetFile(uri: string, rank: Rank): void {
    this.#store.remove(uri, rank);
    this.#problems.delete(uri);
  }

  /** Lists a file among those left out, and logs it once. */
  noteProblem(uri: string, reason: string): void {
    if (this.#problems.get(uri) === reason) return;
    this.#problems.set(uri, reason);
    this.#session.log(`left out of the corpus: ${uri}: ${reason}`);
  }

  async #readSeeds(): Promise<void> {
    try {
      for (const { uri, text } of await this.#session.host.seeds(this.#session.options.seeds)) {
        this.#store.put(canonicalUri(uri), digestOf(parsePaper(text)), 'seed');
        this.#seedCount++;
      }
    } catch (error) {
      this.#session.log(`seeds: ${reasonOf(error)}`);
    }
  }
}
