import type { SQLiteValue, Statement } from 'node-sqlite3-wasm';
import { Database } from 'node-sqlite3-wasm';

export type Value = SQLiteValue;

/**
 * A statement that is prepared once. Every run is carried to its end, so that none is left under way when a
 * transaction is committed.
 */
export class Query {
  readonly #statement: Statement;

  constructor(statement: Statement) {
    this.#statement = statement;
  }

  run(...values: Value[]): void {
    this.#statement.run(values);
  }

  /** @returns id of the new row */
  insert(...values: Value[]): number {
    return Number(this.#statement.run(values).lastInsertRowid);
  }

  all<Row>(...values: Value[]): readonly Row[] {
    return this.#statement.all(values) as Row[];
  }

  first<Row>(...values: Value[]): Row | null {
    return (this.#statement.all(values)[0] as Row | undefined) ?? null;
  }

  finalize(): void {
    this.#statement.finalize();
  }
}

/**
 * An SQLite database that this process has for itself. Its cache has a fixed size, so that memory does not grow with
 * the index. Every method throws when the file is damaged or the disk fails: `isDamage` tells which.
 */
export class IndexDatabase {
  readonly #database: Database;
  readonly #queries = new Map<string, Query>();
  #inTransaction = false;

  /** @param path file of the database; made when it is not there. ":memory:" for none. */
  constructor(path: string, cacheKilobytes: number) {
    this.#database = new Database(path);
    try {
      // For itself: without shared memory (WebAssembly has none) a write-ahead log needs it, and each read without it
      // would take a lock by making a folder.
      this.#database.exec(`
        pragma page_size = 8192;
        pragma locking_mode = exclusive;
        pragma journal_mode = wal;
        pragma synchronous = off;
        pragma wal_autocheckpoint = 2000;
        pragma cache_size = -${cacheKilobytes};
        pragma temp_store = memory;
      `);
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  exec(sql: string): void {
    this.#database.exec(sql);
  }

  query(sql: string): Query {
    let query = this.#queries.get(sql);
    if (query === undefined) {
      query = new Query(this.#database.prepare(sql));
      this.#queries.set(sql, query);
    }
    return query;
  }

  run(sql: string, ...values: Value[]): void {
    this.query(sql).run(...values);
  }

  all<Row>(sql: string, ...values: Value[]): readonly Row[] {
    return this.query(sql).all<Row>(...values);
  }

  first<Row>(sql: string, ...values: Value[]): Row | null {
    return this.query(sql).first<Row>(...values);
  }

  get inTransaction(): boolean {
    return this.#inTransaction;
  }

  begin(): void {
    if (this.#inTransaction) return;
    this.#database.exec('begin immediate');
    this.#inTransaction = true;
  }

  commit(): void {
    if (!this.#inTransaction) return;
    this.#database.exec('commit');
    this.#inTransaction = false;
  }

  rollback(): void {
    if (!this.#inTransaction) return;
    this.#inTransaction = false;
    try {
      this.#database.exec('rollback');
    } catch {
      // SQLite has rolled back by itself when the disk failed.
    }
  }

  close(): void {
    for (const query of this.#queries.values()) query.finalize();
    this.#queries.clear();
    this.#database.close();
  }
}

/** Whether an error says that the file itself is no good, and no repetition will help. */
export function isDamage(error: unknown): boolean {
  const message = error instanceof Error ? error.message : String(error);
  return /malformed|not a database|corrupt|unsupported file format|no such (?:table|column)/i.test(message);
}
