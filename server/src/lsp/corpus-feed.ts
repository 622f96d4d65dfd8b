import type { Corpus } from '../corpus/corpus';
import { digestOf } from '../corpus/digest-of';
import type { CorpusKeeper, KeeperEvents, Problem } from '../corpus/keeper';
import { parsePaper } from '../paper/parse-paper';
import { MemoryKeeper } from './memory-keeper';
import { reasonOf } from './run-safe';
import type { Session } from './session';
import { canonicalUri } from './uri';

/**
 * What the corpus learns, and when: the seeds at the start, files as the keeper reads them, open documents before a
 * request that asks the corpus. The unsaved text of an open document wins over its file.
 *
 * It begins in memory, with the seeds. When there are folders to read, an index on disk takes its place, where there
 * can be one.
 */
export class CorpusFeed {
  readonly #session: Session;
  readonly #memory: MemoryKeeper;
  #keeper: CorpusKeeper;
  /** Told by whichever keeper there is. */
  events: KeeperEvents = {};
  #disk: Promise<void> | null = null;
  readonly #problems = new Map<string, string>();
  /** Open documents that the keeper has, by canonical address. */
  readonly #open = new Set<string>();
  /** Open documents whose latest text the corpus has not seen. */
  readonly #changed = new Set<string>();
  #learning: Promise<void> = Promise.resolve();
  #seedCount = 0;
  #seeds: Promise<void> | null = null;

  constructor(session: Session) {
    this.#session = session;
    this.#memory = new MemoryKeeper(session.host, this.#eventsNow());
    this.#keeper = this.#memory;
  }

  get corpus(): Corpus {
    return this.#keeper.corpus;
  }

  get keeper(): CorpusKeeper {
    return this.#keeper;
  }

  get problems(): readonly Problem[] {
    const own = [...this.#problems].map(([uri, reason]) => ({ uri, reason }));
    return [...own, ...this.#keeper.problems];
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
    if (this.#disk !== null) await this.#disk;
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
        this.#open.add(uri);
        this.#keeper.open(uri, digestOf(document.paper()));
      } else if (this.#open.delete(uri)) {
        this.#keeper.close(uri);
      }
    }
  }

  /** Reads the bundled seeds, once. */
  learnSeeds(): Promise<void> {
    this.#seeds ??= this.#readSeeds();
    return this.#seeds;
  }

  /** Goes over to an index on disk, if this host has one; questions wait for it, folders are not read yet. */
  useDisk(): Promise<void> {
    this.#disk ??= this.#startDisk();
    return this.#disk;
  }

  /** Lists a file or folder among those left out, and logs it once. */
  noteProblem(uri: string, reason: string): void {
    if (this.#problems.get(uri) === reason) return;
    this.#problems.set(uri, reason);
    this.#session.log(`left out of the corpus: ${uri}: ${reason}`);
  }

  forgetProblems(): void {
    this.#problems.clear();
  }

  async dispose(): Promise<void> {
    await this.#disk;
    await this.#keeper.dispose();
  }

  async #startDisk(): Promise<void> {
    const { host, options, log } = this.#session;
    if (host.startDiskKeeper === undefined) return;
    try {
      const keeper = await host.startDiskKeeper(options.storage ?? null, options.seeds, this.#eventsNow());
      this.#keeper = keeper;
      for (const uri of this.#open) this.#changed.add(uri);
    } catch (error) {
      log(`no index on disk, the corpus is kept in memory: ${reasonOf(error)}`);
    }
  }

  /** Events go to whoever listens when they happen. */
  #eventsNow(): KeeperEvents {
    return {
      onLog: (line) => this.#session.log(line),
      onProgress: (progress) => this.events.onProgress?.(progress),
      onChange: () => this.events.onChange?.(),
    };
  }

  async #readSeeds(): Promise<void> {
    try {
      for (const { uri, text } of await this.#session.host.seeds(this.#session.options.seeds)) {
        this.#memory.addSeed(canonicalUri(uri), digestOf(parsePaper(text)));
        this.#seedCount++;
      }
    } catch (error) {
      this.#session.log(`seeds: ${reasonOf(error)}`);
    }
  }
}
