import type { Corpus, DossierSummary, SearchHit } from '../../corpus/corpus';
import type { PaperDigest } from '../../corpus/digest';
import type { Candidate } from '../../corpus/search';
import { rankHits, readQuery } from '../../corpus/search';
import { IndexDatabase } from './database';
import { IndexLists } from './lists';
import { IndexReader } from './reader';
import { FORMAT, SCHEMA } from './schema';
import { IndexSearch } from './search';
import type { FileStamp, ReadFile } from './writer';
import { IndexWriter } from './writer';

/** A change of one file. */
export type FileChange =
  | ({ readonly kind: 'put' } & ReadFile)
  | { readonly kind: 'remove'; readonly uri: string }
  /** Its folder belongs to the corpus no more (a day since 1970), or does so again (0). */
  | { readonly kind: 'park'; readonly uri: string; readonly parked: number }
  | { readonly kind: 'restamp'; readonly uri: string; readonly stamp: FileStamp };

/** Pages of the index that are kept in memory; the rest is on disk, however large the corpus. */
const CACHE_KILOBYTES = 20_000;
/** Papers whose rows are written together; in the order of the tables, which many papers share. */
const TOGETHER = 512;
const never = () => false;

/** An index of another format than this version writes: it is set aside like a damaged one. */
export class OtherFormat extends Error {}

/**
 * The index in a database file, for the one thread that has it. Synchronous: `corpus/store.ts` is the asynchronous
 * door. Changes are in the answers after `settle` and on disk after `commit`; when the disk fails before, those since the
 * last commit are undone.
 */
export class IndexStore {
  readonly #database: IndexDatabase;
  readonly #writer: IndexWriter;
  readonly reader: IndexReader;
  readonly lists: IndexLists;
  readonly #search: IndexSearch;

  /** Opens or makes the index. Throws when it cannot be opened, is damaged, or is of another format. */
  constructor(path: string) {
    this.#database = new IndexDatabase(path, CACHE_KILOBYTES);
    try {
      prepare(this.#database);
      this.#writer = new IndexWriter(this.#database);
      this.reader = new IndexReader(this.#database, this.#writer.motions);
      this.lists = new IndexLists(this.#database);
      this.#search = new IndexSearch(this.#database);
      // Documents that were open when the process ended are open no more.
      this.hide([]);
      this.commit();
    } catch (error) {
      this.#database.rollback();
      this.#database.close();
      throw error;
    }
  }

  /** @param isUrgent whether the answers must have it after `settle`, and not when there is enough to write together */
  apply(changes: readonly FileChange[], isUrgent = true): void {
    this.#writer.isUrgent = isUrgent;
    this.#change(() => {
      for (const change of changes) {
        if (change.kind === 'put') this.#writer.put(change);
        else if (change.kind === 'remove') this.#writer.remove(change.uri);
        else if (change.kind === 'park') this.#writer.park(change.uri, change.parked);
        else this.#writer.restamp(change.uri, change.stamp);
      }
    });
  }

  /** From now on exactly these uris and PaperIds do not speak: open documents speak instead. */
  hide(keys: readonly string[]): void {
    this.#writer.isUrgent = true;
    this.#change(() => this.#writer.hide(new Set(keys)));
    this.settle();
  }

  /** Writes what waits: from here on what was urgent is in the answers. */
  settle(): void {
    if (!this.#writer.isDirty && !this.#writer.motions.isUrgent) return;
    this.#change(() => {
      this.#writer.flush();
      if (this.#writer.motions.isUrgent) this.#writer.motions.settle(() => true);
    });
  }

  /**
   * Works out some of the motions of which something new was read.
   * @param isOver asked between any two @returns whether more of them wait
   */
  settleMotions(isOver: () => boolean = never): boolean {
    if (this.#writer.isDirty || this.#writer.motions.isStale) {
      this.#change(() => {
        this.#writer.flush();
        this.#writer.motions.settle(isOver);
      });
    }
    return this.#writer.motions.isStale;
  }

  /** Writes to the disk; what is known of motions follows a little at a time. */
  commit(): void {
    if (!this.#database.inTransaction) return;
    this.settle();
    this.#change(() => this.#writer.motions.writeStale());
    this.#database.commit();
  }

  /** Answers a question of `Corpus`. */
  ask(question: keyof Corpus, parameters: readonly never[]): unknown {
    if (question === 'search') {
      const [query, limit] = parameters as unknown as [string, number];
      return this.search(query, limit);
    }
    const answerer = (question in this.reader ? this.reader : this.lists) as unknown as Record<
      string,
      (...parameters: readonly never[]) => unknown
    >;
    return answerer[question]!(...parameters);
  }

  search(query: string, limit: number): readonly SearchHit[] {
    return rankHits(readQuery(query), this.candidates(query, limit), limit);
  }

  candidates(query: string, limit: number): readonly Candidate[] {
    return this.#search.candidates(query, limit);
  }

  digest(uri: string): PaperDigest | null {
    return this.reader.digest(uri);
  }

  dossierSummaries(numbers: readonly string[]): readonly DossierSummary[] {
    return this.lists.dossierSummaries(numbers);
  }

  /** What is known of the content of a file; null when the index has it not. */
  stampOf(uri: string): (FileStamp & { readonly parked: number }) | null {
    return this.#database.first<FileStamp & { parked: number }>(
      'select size, mtime, hash, parser, parked from file where uri = ?',
      uri,
    );
  }

  /** All files, also the parked ones, in order of uri. */
  allFiles(): readonly { readonly uri: string; readonly parked: number }[] {
    return this.#database.all('select uri, parked from file order by uri');
  }

  /** Uris of the files of the corpus that lie below none of some addresses. */
  urisOutside(folders: readonly string[]): readonly string[] {
    const prefixes = folders.map((folder) => (folder.endsWith('/') ? folder : `${folder}/`));
    const outside = prefixes.map(() => 'and not (uri >= ? and uri < ?)').join(' ');
    return this.#database
      .all<{ uri: string }>(
        `select uri from file where parked = 0 ${outside}`,
        ...prefixes.flatMap((prefix) => [prefix, after(prefix)]),
      )
      .map(({ uri }) => uri);
  }

  /** Uris of all files below an address, in order of uri; of the file itself when it is one. */
  urisBelow(folder: string): readonly string[] {
    const prefix = folder.endsWith('/') ? folder : `${folder}/`;
    return this.#database
      .all<{ uri: string }>(
        'select uri from file where uri = ? or (uri >= ? and uri < ?) order by uri',
        folder,
        prefix,
        after(prefix),
      )
      .map(({ uri }) => uri);
  }

  /** Numbers and bytes of the files below an address that belong to the corpus. */
  sizeBelow(folder: string): { readonly files: number; readonly bytes: number } {
    const prefix = folder.endsWith('/') ? folder : `${folder}/`;
    const row = this.#database.first<{ files: number; bytes: number | null }>(
      'select count(*) as files, sum(size) as bytes from file where uri >= ? and uri < ? and parked = 0',
      prefix,
      after(prefix),
    );
    return { files: row?.files ?? 0, bytes: row?.bytes ?? 0 };
  }

  /** Numbers of rows by table, without empty tables and without what is counted as zero. */
  rowCounts(): Readonly<Record<string, number>> {
    const tables = this.#database.all<{ name: string }>(
      "select name from sqlite_master where type = 'table' and name <> 'meta' order by name",
    );
    const counts = tables.map(({ name }): [string, number] => {
      const where =
        name === 'total' ? ' where count <> 0' : name === 'faction' ? ' where contributions <> 0' : '';
      return [name, this.#database.first<{ n: number }>(`select count(*) as n from ${name}${where}`)?.n ?? 0];
    });
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
  }

  close(): void {
    this.#database.close();
  }

  /** Does some work within the transaction; when it fails, all is undone since the last commit. */
  #change(work: () => void): void {
    this.#database.begin();
    try {
      work();
      if (this.#writer.pending >= TOGETHER) this.#writer.flush();
    } catch (error) {
      this.#database.rollback();
      this.#writer.forget();
      throw error;
    } finally {
      this.reader.changed();
    }
  }
}

/** Makes the tables of a new index; checks the format of an old one. */
function prepare(database: IndexDatabase): void {
  const made =
    database.all<{ name: string }>("select name from sqlite_master where name = 'meta'").length > 0;
  if (made) {
    const format = database.first<{ value: number }>("select value from meta where key = 'format'")?.value;
    if (format !== FORMAT) throw new OtherFormat(`format ${format ?? 'unknown'}, not ${FORMAT}`);
    return;
  }
  database.begin();
  database.exec(SCHEMA);
  database.run("insert into meta (key, value) values ('format', ?)", FORMAT);
  database.commit();
}

/** The first text that does not begin with a prefix. */
function after(prefix: string): string {
  return prefix.slice(0, -1) + String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1);
}
