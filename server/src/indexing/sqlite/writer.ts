import { splitPaperId } from '../../corpus/paper-id';
import { ByteWriter } from './byte-writer';
import type { IndexDatabase } from './database';
import type { HandedOver } from './hand-over';
import { partsOf } from './hand-over';
import { MotionTable } from './motion-table';
import { packDate } from './packing';
import type { PaperRows } from './paper-rows';
import { rowsOf } from './paper-rows';
import type { PaperChange } from './postings';
import { Postings } from './postings';
import { MOST_PIECES } from './schema';
import { storedDigest } from './stored-digest';
import { Tallies } from './tallies';

/** What tells whether a file must be read again. */
export interface FileStamp {
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly mtime: number;
  /** Hash of the content. */
  readonly hash: string;
  /** Version of the parser that read it. */
  readonly parser: string;
}

/** A file that was read, as a reading thread hands it over: all is as it is stored. */
export interface ReadFile extends HandedOver {
  readonly uri: string;
  /** Index in `ranks`. */
  readonly rank: number;
  readonly stamp: FileStamp;
}

/** What a paper says, by subject. */
interface Said {
  readonly rows: PaperRows;
  /** What the rows of targets count off. */
  readonly bytes: Uint8Array;
}

interface FileRow {
  readonly id: number;
  readonly uri: string;
  readonly paper: string | null;
  readonly speaks: number;
  /** In which what it says was written; 0 while it does not speak. */
  readonly run: number;
  readonly parked: number;
}

const fileColumns = 'id, uri, paper, speaks, run, parked';

/**
 * Changes the index. Rows about what stands in a paper are those of the file that speaks for it; when another file
 * comes to speak, its rows take the place of the other's. To be used within a transaction.
 */
export class IndexWriter {
  readonly motions: MotionTable;
  /** Whether the answers must have at once what is changed from now on. */
  isUrgent = true;
  readonly #database: IndexDatabase;
  readonly #tallies: Tallies;
  readonly #postings: Postings;
  #pending: PaperChange[] = [];
  /** The run of what is pending. */
  #run: number;
  #isDirty = false;
  /** Uris and PaperIds that do not speak at present: an open document speaks instead. */
  readonly #hidden: Set<string>;

  constructor(database: IndexDatabase) {
    this.#database = database;
    this.#tallies = new Tallies(database);
    this.motions = new MotionTable(database, this.#tallies);
    this.#postings = new Postings(database, this.#tallies, this.motions);
    this.#run =
      1 + (database.first<{ value: number }>("select value from meta where key = 'run'")?.value ?? 0);
    this.#hidden = new Set(database.all<{ key: string }>('select key from hidden').map(({ key }) => key));
  }

  put({ uri, rank, stamp, head, rows: written, bytes, lengths }: ReadFile): void {
    this.#isDirty = true;
    const database = this.#database;
    const rows = JSON.parse(written) as PaperRows;
    const [packed, body, ...pieces] = partsOf(bytes, lengths) as [Uint8Array, Uint8Array];
    const said = { rows, bytes: packed };
    const before = this.#fileAt(uri);
    if (before !== null) {
      this.#silence(before);
      database.run('delete from file where id = ?', before.id);
    }
    if (before === null || before.parked > 0) this.#tallies.total('files', 1);
    // Nearly always a file is the only one of its paper.
    const isAlone =
      !this.#hidden.has(uri) &&
      (rows.id === null || (!this.#hidden.has(rows.id) && !this.#hasPaper(rows.id)));
    // The same row id again: whatever refers to the file stays in its place.
    const id = database
      .query(
        `insert into file (id, uri, rank, paper, number, date, speaks, run, size, mtime, hash, parser)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .insert(
        before?.id ?? null,
        uri,
        rank,
        rows.id,
        rows.id === null ? null : (splitPaperId(rows.id)?.number ?? null),
        rows.date,
        isAlone ? 1 : 0,
        isAlone ? this.#run : 0,
        stamp.size,
        stamp.mtime,
        stamp.hash,
        stamp.parser,
      );
    if (before !== null) this.#deleteContent(id);
    database.run(
      'insert into content (file, head, body, pieces) values (?, ?, ?, ?)',
      id,
      head,
      body,
      pieces.length,
    );
    const insert = database.query('insert into piece (id, data) values (?, ?)');
    for (const [at, piece] of pieces.entries()) insert.run(id * MOST_PIECES + at, piece);
    if (before !== null && before.paper !== rows.id) this.#settlePaper(before.paper);
    if (isAlone) this.#change(id, said, 1, this.#run);
    else this.#settlePaper(rows.id, { id, said });
  }

  remove(uri: string): void {
    const file = this.#fileAt(uri);
    if (file === null) return;
    this.#isDirty = true;
    this.#silence(file);
    this.#deleteContent(file.id);
    this.#database.run('delete from file where id = ?', file.id);
    if (file.parked === 0) this.#tallies.total('files', -1);
    this.#settlePaper(file.paper);
  }

  /** The folder of a file belongs to the corpus no more (a day since 1970), or does so again (0). */
  park(uri: string, parked: number): void {
    const file = this.#fileAt(uri);
    if (file === null || file.parked > 0 === parked > 0) return;
    this.#isDirty = true;
    this.#database.run('update file set parked = ? where id = ?', parked, file.id);
    this.#tallies.total('files', parked > 0 ? -1 : 1);
    if (file.paper !== null) this.#settlePaper(file.paper);
    else if (parked > 0 || this.#hidden.has(uri)) this.#silence(file);
    else this.#voice(file, this.#saidIn(file.id));
  }

  /** The content is as it was: only its marks have changed. */
  restamp(uri: string, { size, mtime, hash, parser }: FileStamp): void {
    this.#database.run(
      'update file set size = ?, mtime = ?, hash = ?, parser = ? where uri = ?',
      size,
      mtime,
      hash,
      parser,
      uri,
    );
  }

  /** From now on exactly these uris and PaperIds do not speak. */
  hide(keys: ReadonlySet<string>): void {
    const changed = [...this.#hidden, ...keys].filter((key) => this.#hidden.has(key) !== keys.has(key));
    if (changed.length > 0) this.#isDirty = true;
    for (const key of changed) {
      if (keys.has(key)) {
        this.#hidden.add(key);
        this.#database.run('insert or ignore into hidden (key) values (?)', key);
      } else {
        this.#hidden.delete(key);
        this.#database.run('delete from hidden where key = ?', key);
      }
      const file = this.#fileAt(key);
      if (file === null) this.#settlePaper(key);
      else if (file.paper !== null) this.#settlePaper(file.paper);
      else if (this.#hidden.has(key) || file.parked > 0) this.#silence(file);
      else this.#voice(file, this.#saidIn(file.id));
    }
  }

  /** Whether there is something to `flush`. */
  get isDirty(): boolean {
    return this.#isDirty;
  }

  /** Number of papers that began or ceased to speak since the last `flush`. */
  get pending(): number {
    return this.#pending.length;
  }

  /** Writes what was changed since the last time; to be called before anything is asked. */
  flush(): void {
    this.#isDirty = false;
    if (this.#pending.length > 0) {
      this.#postings.write(this.#pending, this.#run);
      this.#database.run("insert or replace into meta (key, value) values ('run', ?)", this.#run);
      this.#run++;
      this.#pending = [];
    }
    this.#tallies.flush();
  }

  /** Forgets what was not committed. */
  forget(): void {
    this.#isDirty = false;
    this.#pending = [];
    this.#postings.forget();
    this.#tallies.forget();
    this.motions.forget();
  }

  /** The first file that is not hidden speaks, the others do not. */
  #settlePaper(paper: string | null, known?: { readonly id: number; readonly said: Said }): void {
    if (paper === null) return;
    const files = this.#database.all<FileRow>(
      `select ${fileColumns} from file where paper = ? order by rank, uri`,
      paper,
    );
    const speaker = this.#hidden.has(paper)
      ? undefined
      : files.find(({ uri, parked }) => parked === 0 && !this.#hidden.has(uri));
    for (const file of files) if (file !== speaker) this.#silence(file);
    if (speaker === undefined || speaker.speaks === 1) return;
    this.#voice(speaker, known?.id === speaker.id ? known.said : this.#saidIn(speaker.id));
  }

  #voice(file: FileRow, said: Said): void {
    if (file.speaks === 1) return;
    this.#database.run('update file set speaks = 1, run = ? where id = ?', this.#run, file.id);
    this.#change(file.id, said, 1, this.#run);
  }

  #silence(file: FileRow): void {
    if (file.speaks === 0) return;
    this.#database.run('update file set speaks = 0, run = 0 where id = ?', file.id);
    this.#change(file.id, this.#saidIn(file.id), -1, file.run);
  }

  /** Adds (1) or takes out (-1) all that a paper says; written by `flush`. */
  #change(file: number, { rows, bytes }: Said, sign: 1 | -1, run: number): void {
    this.#pending.push({ file, date: packDate(rows.date), rows, bytes, sign, run, isUrgent: this.isUrgent });
    this.#tallies.total(rows.id === null ? 'drafts' : 'papers', sign);
    this.#tallies.total('mentions', sign * rows.mentions);
    this.#tallies.total('contributions', sign * rows.contributions);
    this.#tallies.total('unresolved', sign * rows.unresolved);
  }

  #fileAt(uri: string): FileRow | null {
    return this.#database.first<FileRow>(`select ${fileColumns} from file where uri = ?`, uri);
  }

  #deleteContent(file: number): void {
    const first = file * MOST_PIECES;
    this.#database.run('delete from content where file = ?', file);
    this.#database.run('delete from piece where id >= ? and id < ?', first, first + MOST_PIECES);
  }

  #saidIn(file: number): Said {
    const writer = new ByteWriter();
    const rows = rowsOf(storedDigest(this.#database, file), writer);
    return { rows, bytes: writer.take() };
  }

  #hasPaper(paper: string): boolean {
    return this.#database.first('select 1 from file where paper = ? limit 1', paper) !== null;
  }
}
