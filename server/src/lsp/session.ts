import type { ClientCapabilities, Connection, InitializeParams } from 'vscode-languageserver';
import type { CorpusView, Snapshot } from '../features/snapshot';
import type { Paper } from '../paper/paper';
import { Configuration } from './configuration';
import { CorpusFeed } from './corpus-feed';
import { FilePapers } from './file-papers';
import type { Host } from './host';
import type { OpenDocument } from './open-document';
import { OpenDocuments } from './open-documents';
import type { CorpusState, GriffierSettings, InitializationOptions } from './protocol';
import type { Log } from './run-safe';
import { reasonOf } from './run-safe';
import { canonicalUri } from './uri';

/** A document as a request meets it: its Paper at this moment, and the settings that hold for it. */
export interface ServedPaper {
  readonly uri: string;
  readonly paper: Paper;
  readonly settings: GriffierSettings;
  /** Version of the open document; null for a file that is not open. */
  readonly version: number | null;
}

/** How far the reading of files is. */
type CorpusWork = Omit<CorpusState, 'phase' | 'papers' | 'problems'>;

/** All that lives as long as one editor is connected. */
export class Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: ClientCapabilities;
  readonly options: InitializationOptions;
  readonly configuration: Configuration;
  readonly documents: OpenDocuments;
  readonly files: FilePapers;
  readonly feed: CorpusFeed;
  readonly log: Log;

  constructor(connection: Connection, host: Host, params: InitializeParams, log: Log) {
    this.connection = connection;
    this.host = host;
    this.client = params.capabilities;
    this.options = (params.initializationOptions as InitializationOptions | undefined | null) ?? {};
    this.log = log;
    this.configuration = new Configuration(connection, params.capabilities);
    this.files = new FilePapers(host);
    this.documents = new OpenDocuments((uri) => this.feed.documentChanged(uri));
    this.feed = new CorpusFeed(this);
  }

  /**
   * The Paper of an open document, or of a file of the workspace that is not open. Null when it is neither, cannot
   * be read, or is switched off by the user's settings.
   */
  async served(uri: string): Promise<ServedPaper | null> {
    const document = this.documents.get(uri);
    if (document !== undefined) return this.#servedDocument(document);
    const settings = await this.configuration.settingsFor(uri);
    if (!settings.enable || this.configuration.excludes(settings, uri)) return null;
    const paper = await this.files.read(canonicalUri(uri));
    return paper === null ? null : { uri, paper, settings, version: null };
  }

  /** The corpus at the latest keystroke, for requests that start from no document. */
  async corpusView(): Promise<CorpusView> {
    await this.feed.learn();
    const { citationStyle } = await this.configuration.settingsFor(null);
    return {
      uri: '',
      citationStyle,
      corpus: this.feed.corpus,
      paperAt: async (uri) => this.documents.get(uri)?.paper() ?? (await this.files.read(uri)),
    };
  }

  /** Starts work that nobody waits for; when it fails, that is logged and everything else goes on. */
  inBackground(what: string, work: () => Promise<unknown>): void {
    work().catch((error) => this.log(`${what}: ${reasonOf(error)}`));
  }

  /** Tells a client that asked for it how the corpus is. */
  async corpusState(phase: CorpusState['phase'], work: CorpusWork): Promise<void> {
    const { papers } = await this.feed.corpus.totals();
    const state: CorpusState = { phase, ...work, papers, problems: this.feed.problems.length };
    await this.connection.sendNotification('griffier/corpusState', state);
  }

  async #servedDocument(document: OpenDocument): Promise<ServedPaper | null> {
    // The settings are known after the first request; then nothing is waited for.
    const known = this.configuration.settingsFor(document.uri);
    const settings = known instanceof Promise ? await known : known;
    if (!this.configuration.serves(settings, document.uri, document.languageId)) return null;
    return { uri: document.uri, paper: document.paper(), settings, version: document.version };
  }

  /** What a feature sees that asks the corpus too: the corpus has learnt the latest text of every open document. */
  async snapshot(uri: string): Promise<Snapshot | null> {
    const served = await this.served(uri);
    if (served === null) return null;
    return {
      ...(await this.corpusView()),
      uri: canonicalUri(served.uri),
      paper: served.paper,
      citationStyle: served.settings.citationStyle,
    };
  }
}
