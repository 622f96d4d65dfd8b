import picomatch from 'picomatch';
import type { Corpus } from '../corpus/corpus';
import type { PaperDigest } from '../corpus/digest';
import { digestOf } from '../corpus/digest-of';
import type {
  CorpusKeeper,
  KeeperEvents,
  KeepingProgress,
  KeptFolder,
  KeptFolderState,
} from '../corpus/keeper';
import { MemoryCorpus } from '../corpus/memory-corpus';
import { parsePaper } from '../paper/parse-paper';
import type { Host } from './host';
import { canonicalUri, isIn, pathOf } from './uri';

interface FoundFile {
  readonly uri: string;
  /** Bytes. */
  readonly size: number;
  readonly folder: KeptFolder;
}

/** A turn of the event loop: whatever the editor asked meanwhile is answered first. */
const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 0));

/**
 * A corpus in memory, read file by file through the host: in a browser, and wherever there is no folder to index. It
 * knows what it has read since it started.
 */
export class MemoryKeeper implements CorpusKeeper {
  readonly #host: Host;
  readonly #events: KeeperEvents;
  readonly #corpus = new MemoryCorpus();
  readonly #problems = new Map<string, string>();
  #folders: readonly KeptFolder[] = [];
  /** Files that were found, by uri. */
  #known = new Map<string, FoundFile>();
  #pass = 0;

  constructor(host: Host, events: KeeperEvents = {}) {
    this.#host = host;
    this.#events = events;
  }

  get corpus(): Corpus {
    return this.#corpus;
  }

  get problems() {
    return [...this.#problems].map(([uri, reason]) => ({ uri, reason }));
  }

  open(uri: string, digest: PaperDigest): void {
    this.#corpus.put(uri, digest, 'open');
  }

  close(uri: string): void {
    this.#corpus.remove(uri, 'open');
  }

  /** Takes in a paper that came with the package. */
  addSeed(uri: string, digest: PaperDigest): void {
    this.#corpus.put(uri, digest, 'seed');
  }

  async keep(folders: readonly KeptFolder[]): Promise<void> {
    const pass = ++this.#pass;
    this.#folders = folders;
    this.#problems.clear();
    const before = this.#known;
    const found = new Map<string, FoundFile>();
    for (const folder of folders) {
      await this.#list(folder, found);
      if (this.#pass !== pass) return;
    }
    this.#known = found;
    for (const { uri, folder } of before.values()) {
      if (found.get(uri)?.folder.rank !== folder.rank) this.#corpus.remove(uri, folder.rank);
    }
    await this.#readAll([...found.values()], () => this.#pass !== pass);
    this.#events.onChange?.();
  }

  async follow(uris: readonly string[]): Promise<void> {
    for (const uri of uris.map(canonicalUri)) {
      // The deletion of a folder is told as one event; what counts is what is there now.
      if ((await this.#host.stamp(uri)) === null) {
        for (const known of [...this.#known.values()]) {
          if (!isIn(known.uri, uri)) continue;
          this.#known.delete(known.uri);
          this.#corpus.remove(known.uri, known.folder.rank);
          this.#problems.delete(known.uri);
        }
        continue;
      }
      const folder = this.#folders.find((candidate) => isIn(uri, candidate.uri));
      if (folder === undefined || matcherOf(folder)(uri)) continue;
      const file = { uri, size: 0, folder };
      this.#known.set(uri, file);
      await this.#read(file);
    }
    this.#events.onChange?.();
  }

  rebuild(): Promise<void> {
    return this.keep(this.#folders);
  }

  cancel(): void {
    this.#pass++;
  }

  async folders(): Promise<readonly KeptFolderState[]> {
    return this.#folders.map((folder) => {
      const files = [...this.#known.values()].filter(({ uri }) => isIn(uri, folder.uri));
      const bytes = files.reduce((sum, { size }) => sum + size, 0);
      return { folder, files: files.length, bytes, reason: this.#problems.get(folder.uri) ?? null };
    });
  }

  async dispose(): Promise<void> {
    this.cancel();
  }

  async #list(folder: KeptFolder, found: Map<string, FoundFile>): Promise<void> {
    try {
      const options = {
        isExcluded: matcherOf(folder),
        onProblem: (uri: string, reason: string) => this.#note(uri, reason),
      };
      for await (const { uri, size } of this.#host.list(folder.uri, options)) {
        // The first folder that has a file speaks for it: nested folders do not count it twice.
        if (found.has(uri)) continue;
        if (size > folder.largest)
          this.#note(uri, `larger than ${Math.round(folder.largest / 1_000_000)} MB`);
        else found.set(uri, { uri, size, folder });
      }
    } catch (error) {
      this.#note(folder.uri, error instanceof Error ? error.message : String(error));
    }
  }

  async #readAll(files: readonly FoundFile[], isOver: () => boolean): Promise<void> {
    const started = performance.now();
    const bytesTotal = files.reduce((sum, { size }) => sum + size, 0);
    let filesDone = 0;
    let bytesDone = 0;
    const say = (phase: KeepingProgress['phase']) => {
      const share = bytesTotal === 0 ? 0 : bytesDone / bytesTotal;
      const timeLeft = share > 0.02 ? ((performance.now() - started) * (1 - share)) / share : null;
      this.#events.onProgress?.({
        phase,
        filesDone,
        filesTotal: files.length,
        bytesDone,
        bytesTotal,
        timeLeft,
      });
    };
    say('reading');
    for (const file of files) {
      if (isOver()) return say('cancelled');
      await this.#read(file);
      filesDone++;
      bytesDone += file.size;
      say('reading');
      await nextTurn();
    }
    say('done');
  }

  /** One that cannot be read costs itself alone. */
  async #read({ uri, folder }: FoundFile): Promise<void> {
    try {
      this.#corpus.put(uri, digestOf(parsePaper(await this.#host.readText(uri))), folder.rank);
      this.#problems.delete(uri);
    } catch (error) {
      this.#corpus.remove(uri, folder.rank);
      this.#note(uri, error instanceof Error ? error.message : String(error));
    }
  }

  #note(uri: string, reason: string): void {
    if (this.#problems.get(uri) === reason) return;
    this.#problems.set(uri, reason);
    this.#events.onLog?.(`left out of the corpus: ${uri}: ${reason}`);
  }
}

/** Whether the user's patterns leave out a file or folder. */
function matcherOf({ uri: folder, exclude }: KeptFolder): (uri: string) => boolean {
  const matchers = exclude.map((glob) => picomatch(glob, { dot: true }));
  const root = pathOf(folder).replace(/\/?$/, '/');
  return (uri) => {
    const path = pathOf(uri);
    if (!path.startsWith(root)) return false;
    return matchers.some((matches) => matches(path.slice(root.length)));
  };
}
