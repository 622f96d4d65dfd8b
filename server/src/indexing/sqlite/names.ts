import type { IndexDatabase, Query, Value } from './database';

/** Ids that are remembered, so that names which come again and again are not looked up. */
const REMEMBERED = 50_000;

/** Ids of the names in one table. New names get a row. */
export class Names {
  readonly #database: IndexDatabase;
  readonly #select: string;
  readonly #insert: Query;
  readonly #ids = new Map<string, number>();

  /** @param further columns that a new row has beside its name, each with what makes its value */
  constructor(database: IndexDatabase, table: string, column: string, further: readonly string[] = []) {
    this.#database = database;
    this.#select = `select ${column} as name, id from ${table}
      where ${column} in (select value from json_each(?))`;
    const columns = [column, ...further];
    this.#insert = database.query(
      `insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`,
    );
  }

  /**
   * Makes sure that the ids of these names are known.
   * @param complete makes the row of a new name: the name, then the further columns
   */
  prepare(names: Iterable<string>, complete: (name: string) => readonly Value[] = (name) => [name]) {
    if (this.#ids.size > REMEMBERED) this.#ids.clear();
    const unknown = [...new Set(names)].filter((name) => !this.#ids.has(name));
    if (unknown.length === 0) return;
    this.#look(unknown);
    for (const name of unknown) {
      if (!this.#ids.has(name)) this.#ids.set(name, this.#insert.insert(...complete(name)));
    }
  }

  /** The id of a name that was prepared in this batch. */
  idOf(name: string): number {
    const id = this.#ids.get(name);
    if (id === undefined) throw new Error(`no id was prepared for ${name}`);
    return id;
  }

  /** The row of a name was deleted. */
  delete(name: string): void {
    this.#ids.delete(name);
  }

  forget(): void {
    this.#ids.clear();
  }

  #look(names: readonly string[]): void {
    const rows = this.#database.all<{ name: string; id: number }>(this.#select, JSON.stringify(names));
    for (const { name, id } of rows) this.#ids.set(name, id);
  }
}
