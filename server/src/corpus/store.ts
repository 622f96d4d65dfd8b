import type { Corpus, DossierSummary } from './corpus';
import type { Candidate } from './search';

/**
 * Where the corpus is kept: everything but the texts that are open in the editor. One interface for all engines: an
 * index on disk, memory, and later an engine that a team shares (PostgreSQL, OpenSearch). Asynchronous throughout.
 * How files get into a store is the engine's own business; whoever fills it tells what changed.
 */
export interface CorpusStore extends Corpus {
  /**
   * From now on exactly these uris and PaperIds do not speak: their open texts speak instead, from elsewhere. What
   * was said by them is in no answer; a second file of the same paper takes over where there is one. `paper` and
   * `file` still tell of them.
   */
  hide(keys: readonly string[]): Promise<void>;
  /** Grows with every change; equal versions give equal answers. */
  readonly version: number;
  /** What may answer a search, the likeliest of each kind; to be ranked together with what other corpora know. */
  candidates(query: string, limit: number): Promise<readonly Candidate[]>;
  /** The dossiers of a list of numbers; unknown ones are left out. */
  dossierSummaries(numbers: readonly string[]): Promise<readonly DossierSummary[]>;
}
