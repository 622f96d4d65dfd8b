import type { IndexDatabase, Query } from './database';

/** Most batches of papers that an index can be written in: the id of a row is its subject, times this, plus its run. */
const MOST_RUNS = 2 ** 24;
/** Bytes before what one file says: date, file, length. */
const HEAD = 12;

/** What one file says of a subject. */
export interface RunEntry {
  /** As `packDate` gives it. */
  readonly date: number;
  readonly file: number;
  readonly data: Uint8Array;
}

interface Said {
  readonly subject: number;
  readonly date: number;
  readonly file: number;
  /** null: the file says it no longer. */
  readonly data: Uint8Array | null;
}

/**
 * What files say of a subject, such as a target. Whatever a batch of papers says of it is one row, a run: papers of one
 * dossier cite each other, so that a batch has a tenth as many rows as there are pairs of paper and target. Which run
 * holds what a file says is kept with the file.
 */
export class RunTable {
  readonly #select: Query;
  readonly #selectOne: Query;
  readonly #put: Query;
  readonly #delete: Query;
  #said: Said[] = [];
  /** Files to be taken out of rows that are written, by id of the row. */
  readonly #unsaid = new Map<number, Set<number>>();

  constructor(database: IndexDatabase, table: string) {
    this.#select = database.query(`select data from ${table} where id >= ? and id < ?`);
    this.#selectOne = database.query(`select data from ${table} where id = ?`);
    this.#put = database.query(`insert or replace into ${table} (id, data) values (?, ?)`);
    this.#delete = database.query(`delete from ${table} where id = ?`);
  }

  /** @param data is not copied before `flush` */
  put(subject: number, date: number, file: number, data: Uint8Array): void {
    this.#said.push({ subject, date, file, data });
  }

  /** @param run in which the file was put @param current the run that the next `flush` will write */
  remove(subject: number, date: number, file: number, run: number, current: number): void {
    if (run === current) {
      this.#said.push({ subject, date, file, data: null });
      return;
    }
    const id = idOf(subject, run);
    const files = this.#unsaid.get(id);
    if (files === undefined) this.#unsaid.set(id, new Set([file]));
    else files.add(file);
  }

  /** Writes what was put as a run of its own, and what was removed. */
  flush(run: number): void {
    const unsaid = [...this.#unsaid].sort(([a], [b]) => a - b);
    this.#unsaid.clear();
    for (const [id, files] of unsaid) {
      const row = this.#selectOne.first<{ data: Uint8Array }>(id);
      const left = row === null ? [] : unpackRun(row.data).filter(({ file }) => !files.has(file));
      if (left.length > 0) this.#put.run(id, packRun(left));
      else if (row !== null) this.#delete.run(id);
    }
    // Sorting keeps the order of equals: the last word of a file on a subject counts.
    const said = this.#said.sort((a, b) => a.subject - b.subject || a.date - b.date || a.file - b.file);
    this.#said = [];
    let entries: RunEntry[] = [];
    for (const [at, { subject, date, file, data }] of said.entries()) {
      const next = said[at + 1];
      const isLast = next === undefined || next.subject !== subject;
      const isOverruled = !isLast && next.date === date && next.file === file;
      if (data !== null && !isOverruled) entries.push({ date, file, data });
      if (!isLast || entries.length === 0) continue;
      this.#put.run(idOf(subject, run), packRun(entries));
      entries = [];
    }
  }

  /** Forgets what was not written. */
  forget(): void {
    this.#said = [];
    this.#unsaid.clear();
  }

  /** What all files say of a subject, in order of date, then of file. */
  entries(subject: number): readonly RunEntry[] {
    const rows = this.#select.all<{ data: Uint8Array }>(idOf(subject, 0), idOf(subject + 1, 0));
    const [only] = rows;
    if (only === undefined) return [];
    if (rows.length === 1) return unpackRun(only.data);
    return rows.flatMap(({ data }) => unpackRun(data)).sort((a, b) => a.date - b.date || a.file - b.file);
  }

  /** What the papers of the earliest date say of a subject. */
  first(subject: number): readonly RunEntry[] {
    const rows = this.#select.all<{ data: Uint8Array }>(idOf(subject, 0), idOf(subject + 1, 0));
    let first: RunEntry[] = [];
    for (const { data } of rows) {
      for (const entry of entriesOf(data)) {
        if (first[0] !== undefined && entry.date > first[0].date) break;
        if (first[0] !== undefined && entry.date < first[0].date) first = [];
        first.push(entry);
      }
    }
    return first.sort((a, b) => a.file - b.file);
  }
}

function idOf(subject: number, run: number): number {
  return subject * MOST_RUNS + run;
}

function packRun(entries: readonly RunEntry[]): Uint8Array {
  const bytes = new Uint8Array(entries.reduce((sum, { data }) => sum + HEAD + data.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const { date, file, data } of entries) {
    view.setUint32(at, date);
    view.setUint32(at + 4, file);
    view.setUint32(at + 8, data.length);
    bytes.set(data, at + HEAD);
    at += HEAD + data.length;
  }
  return bytes;
}

function unpackRun(bytes: Uint8Array): RunEntry[] {
  return [...entriesOf(bytes)];
}

function* entriesOf(bytes: Uint8Array): Generator<RunEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + HEAD <= bytes.length; ) {
    const start = at + HEAD;
    const end = start + view.getUint32(at + 8);
    yield { date: view.getUint32(at), file: view.getUint32(at + 4), data: bytes.subarray(start, end) };
    at = end;
  }
}
