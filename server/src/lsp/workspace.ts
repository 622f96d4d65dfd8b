import type { FileEvent, InitializeParams, WorkspaceFolder } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification, FileChangeType } from 'vscode-languageserver';
import type { CorpusFolders } from '../features/trees/folders';
import type { CorpusFolder, KnownFiles } from './folder-scan';
import { scanFolders } from './folder-scan';
import { IndexingProgress } from './indexing-progress';
import type { Session } from './session';
import { canonicalUri, isIn, pathOf } from './uri';

/** The pattern of files that may be papers, for watchers. */
const papers = '**/*.{md,markdown,txt,kamerstuk,kst}';

/** The folders of the corpus: read at the start, followed as they change, read anew when the settings do. */
export class Workspace {
  readonly #session: Session;
  #roots: readonly WorkspaceFolder[];
  #folders: readonly CorpusFolder[] = [];
  #known: KnownFiles = new Map();
  #progress: IndexingProgress | null = null;

  constructor(session: Session, params: InitializeParams) {
    this.#session = session;
    this.#roots = initialFolders(params);
  }

  /** To be called once the editor is ready. Nothing here makes a request wait. */
  start(): void {
    const { connection, client, configuration } = this.#session;
    configuration.follow(() => this.#refreshInBackground());
    if (client.workspace?.workspaceFolders === true) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => canonicalUri(uri)));
        this.#roots = [...this.#roots.filter(({ uri }) => !gone.has(canonicalUri(uri))), ...added];
        this.#refreshInBackground();
      });
    }
    connection.onDidChangeWatchedFiles(({ changes }) =>
      this.#session.inBackground('watched files', () => this.#follow(changes)),
    );
    this.#refreshInBackground();
  }

  cancelIndexing(): void {
    this.#progress?.cancel();
  }

  /** Folders with their numbers and what was left out, for the tree and the report. */
  corpusFolders(): CorpusFolders {
    const { feed } = this.#session;
    const folders = this.#folders.map(({ uri, rank }) => {
      let files = 0;
      for (const known of this.#known.keys()) if (isIn(known, uri)) files++;
      return { uri, path: pathOf(uri), files, kind: rank };
    });
    const seeds = { uri: 'seeds', path: 'seeds', files: feed.seedCount, kind: 'seed' as const };
    const problems = feed.problems.map(({ uri, reason }) => ({ uri, path: pathOf(uri), reason }));
    return { folders: [...folders, seeds], problems };
  }

  /** Reads all folders anew; a reading that was under way stops, the newest wishes count. */
  async refresh(): Promise<void> {
    this.#progress?.cancel();
    const progress = new IndexingProgress(this.#session);
    this.#progress = progress;
    await this.#session.feed.learnSeeds();
    const folders = await this.#corpusFolders();
    if (progress.isCancelled) return;
    const before = this.#known;
    this.#folders = folders;
    this.#known = new Map();
    this.#watch();
    await scanFolders(folders, this.#session.host, this.#session.feed, this.#known, progress);
    if (this.#progress !== progress) return;
    for (const [uri, rank] of before) {
      if (this.#known.get(uri) !== rank) this.#session.feed.forgetFile(uri, rank);
    }
    progress.end();
  }

  #refreshInBackground(): void {
    this.#session.inBackground('reading the corpus', () => this.refresh());
  }

  async #corpusFolders(): Promise<readonly CorpusFolder[]> {
    const { configuration, host, options } = this.#session;
    const folders: CorpusFolder[] = [];
    const base = this.#roots[0]?.uri ?? null;
    const window = await configuration.settingsFor(null);
    const largest = options.corpus?.maxFileSize ?? window.corpus.maxFileSize;
    for (const { uri } of this.#roots) {
      const settings = await configuration.settingsFor(uri);
      if (!settings.enable) continue;
      const isExcluded = (file: string) => configuration.excludes(settings, file);
      folders.push({ uri: canonicalUri(uri), rank: 'workspace', isExcluded, largest: largest * 1_000_000 });
    }
    if (!window.enable) return folders;
    for (const setting of new Set([...(options.corpus?.folders ?? []), ...window.corpus.folders])) {
      const uri = host.folderUri(setting, base);
      if (uri === null) {
        this.#progress?.folderMissing(setting, 'no such folder');
        continue;
      }
      const isExcluded = (file: string) => configuration.excludes(window, file);
      folders.push({ uri: canonicalUri(uri), rank: 'folder', isExcluded, largest: largest * 1_000_000 });
    }
    return folders;
  }

  #watching: { dispose(): void } | null = null;

  /** Asks the editor to watch: it does so better than we could, also on remote machines. */
  #watch(): void {
    const watched = this.#session.client.workspace?.didChangeWatchedFiles;
    if (watched?.dynamicRegistration !== true || this.#folders.length === 0) return;
    const outside = this.#folders.filter(({ rank }) => rank === 'folder');
    const watchers = [
      { globPattern: papers },
      ...(watched.relativePatternSupport === true
        ? outside.map(({ uri }) => ({ globPattern: { baseUri: uri, pattern: papers } }))
        : []),
    ];
    this.#watching?.dispose();
    this.#watching = null;
    this.#session.inBackground('watching files', async () => {
      const { client } = this.#session.connection;
      this.#watching = await client.register(DidChangeWatchedFilesNotification.type, { watchers });
    });
  }

  async #follow(changes: readonly FileEvent[]): Promise<void> {
    const { feed, host } = this.#session;
    for (const change of changes) {
      const uri = canonicalUri(change.uri);
      if (change.type === FileChangeType.Deleted) {
        // The deletion of a folder is told as one event.
        for (const [known, rank] of this.#known) {
          if (!isIn(known, uri)) continue;
          this.#known.delete(known);
          feed.forgetFile(known, rank);
        }
        continue;
      }
      const folder = this.#folders.find((candidate) => isIn(uri, candidate.uri));
      if (folder === undefined || folder.isExcluded(uri)) continue;
      // Deleted and made again under the same name within a moment: what counts is what is there now.
      if ((await host.stamp(uri)) === null) continue;
      this.#known.set(uri, folder.rank);
      await feed.learnFile(uri, folder.rank);
    }
  }
}

/** Folders of the workspace; older clients name one root only (LSP, InitializeParams.rootUri). */
function initialFolders({ workspaceFolders, rootUri }: InitializeParams): readonly WorkspaceFolder[] {
  if (workspaceFolders) return workspaceFolders;
  return rootUri ? [{ uri: rootUri, name: '' }] : [];
}
