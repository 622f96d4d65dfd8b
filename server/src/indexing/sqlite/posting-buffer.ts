import type { IndexDatabase, Query, Value } from './database';

/** Whole numbers that make up the key of a posting: what it is about, date, file. */
type Key = readonly number[];

interface Row {
  readonly key: Key;
  /** null: the row goes. */
  readonly values: readonly Value[] | null;
}

/**
 * Rows of one table that a batch puts and removes, written together in the order in which they lie in the table: a
 * third of the cost of writing them as they come.
 */
export class PostingBuffer {
  readonly #insert: Query;
  readonly #delete: Query;
  #rows: Row[] = [];

  constructor(database: IndexDatabase, table: string, key: readonly string[], values: readonly string[]) {
    const columns = [...key, ...values];
    const marks = columns.map(() => '?').join(', ');
    this.#insert = database.query(
      `insert or replace into ${table} (${columns.join(', ')}) values (${marks})`,
    );
    this.#delete = database.query(
      `delete from ${table} where ${key.map((name) => `${name} = ?`).join(' and ')}`,
    );
  }

  put(key: Key, ...values: readonly Value[]): void {
    this.#rows.push({ key, values });
  }

  remove(key: Key): void {
    this.#rows.push({ key, values: null });
  }

  flush(): void {
    // Sorting keeps the order of equal keys: the last word on a key counts.
    const rows = this.#rows.sort((a, b) => compareKeys(a.key, b.key));
    this.#rows = [];
    for (const [at, { key, values }] of rows.entries()) {
      const next = rows[at + 1];
      if (next !== undefined && compareKeys(key, next.key) === 0) continue;
      if (values === null) this.#delete.run(...key);
      else this.#insert.run(...key, ...values);
    }
  }

  forget(): void {
    this.#rows = [];
  }
}

function compareKeys(a: Key, b: Key): number {
  for (let at = 0; at < a.length; at++) {
    const difference = a[at]! - b[at]!;
    if (difference !== 0) return difference;
  }
  return 0;
}
