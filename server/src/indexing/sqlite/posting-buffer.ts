import type { IndexDatabase } from './database';

/** Whole numbers that make up the key of a posting: what it is about, date, file. */
type Key = readonly number[];

/** One column of values beside the key. */
export interface ValueColumn {
  readonly name: string;
  /** Bytes travel as hexadecimal text. */
  readonly isBlob?: boolean;
}

/**
 * Rows of one table that a batch puts and removes, written together: one statement that reads a JSON list costs a
 * tenth of one statement a row.
 */
export class PostingBuffer {
  readonly #database: IndexDatabase;
  readonly #insert: string;
  readonly #delete: string;
  /** Rows by key; null: the row goes. The last word on a key counts. */
  readonly #rows = new Map<string, readonly (number | string | null)[] | null>();

  constructor(
    database: IndexDatabase,
    table: string,
    key: readonly string[],
    values: readonly ValueColumn[],
  ) {
    const columns = [...key, ...values.map(({ name }) => name)];
    const picked = [...key.map(() => ({ isBlob: false })), ...values].map(({ isBlob }, at) =>
      isBlob === true ? `unhex(value->>${at})` : `value->>${at}`,
    );
    this.#database = database;
    this.#insert = `insert or replace into ${table} (${columns.join(', ')})
      select ${picked.join(', ')} from json_each(?)`;
    this.#delete = `delete from ${table} where (${key.join(', ')}) in
      (select ${key.map((_, at) => `value->>${at}`).join(', ')} from json_each(?))`;
  }

  put(key: Key, ...values: readonly (number | string | null)[]): void {
    this.#rows.set(key.join(' '), [...key, ...values]);
  }

  remove(key: Key): void {
    this.#rows.set(key.join(' '), null);
  }

  flush(): void {
    if (this.#rows.size === 0) return;
    const gone: number[][] = [];
    const rows: (readonly (number | string | null)[])[] = [];
    for (const [key, row] of this.#rows) {
      if (row === null) gone.push(key.split(' ').map(Number));
      else rows.push(row);
    }
    this.#rows.clear();
    if (gone.length > 0) this.#database.run(this.#delete, JSON.stringify(gone));
    if (rows.length > 0) this.#database.run(this.#insert, JSON.stringify(rows));
  }

  forget(): void {
    this.#rows.clear();
  }
}
