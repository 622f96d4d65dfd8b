import type { InitializeParams, WorkspaceFolder } from 'vscode-languageserver';
import { DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { KeptFolder } from '../corpus/keeper';
import type { CorpusFolders } from '../features/trees/folders';
import { editorExcludes } from './editor-excludes';
import { IndexingProgress } from './indexing-progress';
import { MemoryKeeper } from './memory-keeper';
import type { Session } from './session';
import { canonicalUri, pathOf } from './uri';

/** The pattern of files that may be papers, for watchers. */
const papers = '**/*.{md,markdown,txt,kamerstuk,kst}';

/** The folders of the corpus: read at the start, followed as they change, read anew when the settings do. */
export class Workspace {
  readonly #session: Session;
  #roots: readonly WorkspaceFolder[];
  #folders: readonly KeptFolder[] = [];
  #refreshes = 0;
  #watching: { dispose(): void } | null = null;
  #ownWatching: { dispose(): void } | null = null;

  constructor(session: Session, params: InitializeParams) {
    this.#session = session;
    this.#roots = initialFolders(params);
    // Where there is something to index, what was known last time is known before the settings are.
    const folders = [...this.#roots.map(({ uri }) => uri), ...(this.#session.options.corpus?.folders ?? [])];
    if (folders.length > 0)
      this.#session.inBackground('opening the index', () => this.#session.feed.useDisk());
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
      this.#follow(changes.map(({ uri }) => canonicalUri(uri))),
    );
    this.#refreshInBackground();
  }

  cancelIndexing(): void {
    this.#session.feed.keeper.cancel();
  }

  /** Forgets the index and reads everything anew. */
  async rebuild(): Promise<void> {
    await this.#session.feed.keeper.rebuild();
  }

  /** Folders with their numbers and what was left out, for the tree and the report. */
  async corpusFolders(): Promise<CorpusFolders> {
    const { feed, host, options } = this.#session;
    const seedFolder = host.seedFolder(options.seeds);
    const states = await feed.keeper.folders();
    const folders = states
      .filter(({ folder }) => folder.uri !== seedFolder)
      .map(({ folder: { uri, rank }, files }) => ({ uri, path: pathOf(uri), files, kind: rank }));
    const seeds = { uri: 'seeds', path: 'seeds', files: feed.seedCount, kind: 'seed' as const };
    const problems = feed.problems.map(({ uri, reason }) => ({ uri, path: pathOf(uri), reason }));
    return { folders: [...folders, seeds], problems };
  }

  /** Brings the corpus in line with all folders; a reading that was under way stops, the newest wishes count. */
  async refresh(): Promise<void> {
    const refresh = ++this.#refreshes;
    const { feed } = this.#session;
    feed.keeper.cancel();
    const progress = new IndexingProgress(this.#session);
    await feed.learnSeeds();
    feed.forgetProblems();
    const folders = await this.#corpusFolders(progress);
    if (refresh !== this.#refreshes) return;
    this.#folders = folders;
    feed.events = { onProgress: (now) => progress.show(now), onChange: () => progress.changed() };
    if (folders.some(({ uri }) => uri.startsWith('file:'))) await feed.useDisk();
    this.#watch();
    await feed.keeper.keep(this.#withSeeds(folders));
    if (refresh !== this.#refreshes) return;
    for (const { folder, reason } of await feed.keeper.folders()) {
      if (reason !== null) progress.folderMissing(folder.uri, reason);
    }
    progress.end();
  }

  #refreshInBackground(): void {
    this.#session.inBackground('reading the corpus', () => this.refresh());
  }

  /** An index on disk holds the seeds like any other folder; in memory they are from the start. */
  #withSeeds(folders: readonly KeptFolder[]): readonly KeptFolder[] {
    const { feed, host, options } = this.#session;
    const seeds = feed.keeper instanceof MemoryKeeper ? null : host.seedFolder(options.seeds);
    if (seeds === null) return folders;
    return [...folders, { uri: seeds, rank: 'seed', exclude: [], honoursGit: false, largest: 20_000_000 }];
  }

  async #corpusFolders(progress: IndexingProgress): Promise<readonly KeptFolder[]> {
    const { configuration, connection, client, host, options } = this.#session;
    const folders: KeptFolder[] = [];
    const base = this.#roots[0]?.uri ?? null;
    const window = await configuration.settingsFor(null);
    const largest = (options.corpus?.maxFileSize ?? window.corpus.maxFileSize) * 1_000_000;
    for (const { uri } of this.#roots) {
      const settings = await configuration.settingsFor(uri);
      if (!settings.enable) continue;
      const excludes = client.workspace?.configuration === true ? await editorExcludes(connection, uri) : [];
      const exclude = [...excludes, ...settings.exclude.map(anywhere)];
      folders.push({ uri: canonicalUri(uri), rank: 'workspace', exclude, honoursGit: true, largest });
    }
    if (!window.enable) return folders;
    for (const setting of new Set([...(options.corpus?.folders ?? []), ...window.corpus.folders])) {
      const uri = host.folderUri(setting, base);
      if (uri === null) {
        progress.folderMissing(setting, 'no such folder');
        continue;
      }
      const exclude = window.exclude.map(anywhere);
      folders.push({ uri: canonicalUri(uri), rank: 'folder', exclude, honoursGit: false, largest });
    }
    return folders;
  }

  /** Asks the editor to watch: it does so better than we could, also on remote machines. What it cannot, we do. */
  #watch(): void {
    const watched = this.#session.client.workspace?.didChangeWatchedFiles;
    this.#watching?.dispose();
    this.#watching = null;
    this.#ownWatching?.dispose();
    this.#ownWatching = null;
    if (this.#folders.length === 0) return;
    const canWatch = watched?.dynamicRegistration === true;
    const canWatchOutside = canWatch && watched.relativePatternSupport === true;
    const outside = this.#folders.filter(({ rank }) => rank === 'folder');
    const ours = this.#folders.filter(({ rank }) => (rank === 'folder' ? !canWatchOutside : !canWatch));
    if (ours.length > 0) {
      const uris = ours.map(({ uri }) => uri).filter((uri) => uri.startsWith('file:'));
      this.#ownWatching = this.#session.host.watch?.(uris, (changed) => this.#follow(changed)) ?? null;
    }
    if (!canWatch) return;
    const watchers = [
      { globPattern: papers },
      { globPattern: '**/.gitignore' },
      ...(canWatchOutside
        ? outside.map(({ uri }) => ({ globPattern: { baseUri: uri, pattern: papers } }))
        : []),
    ];
    this.#session.inBackground('watching files', async () => {
      const { client } = this.#session.connection;
      this.#watching = await client.register(DidChangeWatchedFilesNotification.type, { watchers });
    });
  }

  #follow(uris: readonly string[]): void {
    this.#session.inBackground('watched files', () => this.#session.feed.keeper.follow(uris));
  }
}

/** As in the editor's own patterns: "concept.md" or "oud/**" may stand anywhere. */
function anywhere(pattern: string): string {
  return pattern.startsWith('/') ? pattern.slice(1) : pattern.replace(/^(?!\*\*\/)/, '**/');
}

/** Folders of the workspace; older clients name one root only (LSP, InitializeParams.rootUri). */
function initialFolders({ workspaceFolders, rootUri }: InitializeParams): readonly WorkspaceFolder[] {
  if (workspaceFolders) return workspaceFolders;
  return rootUri ? [{ uri: rootUri, name: '' }] : [];
}
