import { dossierOfTarget, splitPaperId } from '../../corpus/paper-id';
import type { IndexDatabase } from './database';
import { Names } from './names';

/** Numbers to add to one row of `target`. */
interface TargetTally {
  mentions: number;
  byName: number;
  papers: number;
  uses: number;
}

interface DossierTally {
  papers: number;
  mentions: number;
  uses: number;
}

/**
 * Rows that count: targets, dossiers, factions, words and totals. What the papers of a batch add to them is summed
 * here and written once, so that a target that all of them cite costs one row.
 */
export class Tallies {
  readonly #database: IndexDatabase;
  readonly #targetNames: Names;
  readonly #dossierNames: Names;
  readonly #factionNames: Names;
  readonly #targets = new Map<number, TargetTally>();
  readonly #dossiers = new Map<number, DossierTally>();
  readonly #factions = new Map<number, { contributions: number; questions: number }>();
  readonly #voices = new Map<string, number>();
  readonly #words = new Map<string, number>();
  readonly #titles = new Map<string, number>();
  readonly #totals = new Map<string, number>();

  constructor(database: IndexDatabase) {
    this.#database = database;
    this.#targetNames = new Names(database, 'target', 'name', ['dossier', 'number']);
    this.#dossierNames = new Names(database, 'dossier', 'number');
    this.#factionNames = new Names(database, 'faction', 'name');
  }

  /** Makes sure that all names of a batch have a row. */
  prepare(targets: ReadonlySet<string>, dossiers: ReadonlySet<string>, factions: ReadonlySet<string>): void {
    const ofTargets = [...targets].flatMap((target) => dossierOfTarget(target) ?? []);
    this.#dossierNames.prepare([...dossiers, ...ofTargets]);
    this.#factionNames.prepare(factions);
    this.#targetNames.prepare(targets, (target) => {
      const number = dossierOfTarget(target);
      const dossier = number === null ? null : this.#dossierNames.idOf(number);
      if (dossier !== null) this.dossier(dossier, { uses: 1 });
      return [target, dossier, splitPaperId(target)?.number ?? null];
    });
  }

  targetId(name: string): number {
    return this.#targetNames.idOf(name);
  }

  dossierId(number: string): number {
    return this.#dossierNames.idOf(number);
  }

  factionId(name: string): number {
    return this.#factionNames.idOf(name);
  }

  target(id: number, mentions: number, byName: number, papers: number, uses: number): void {
    const tally = this.#targets.get(id);
    if (tally === undefined) {
      this.#targets.set(id, { mentions, byName, papers, uses });
      return;
    }
    tally.mentions += mentions;
    tally.byName += byName;
    tally.papers += papers;
    tally.uses += uses;
  }

  dossier(id: number, add: Partial<DossierTally>): void {
    const tally = this.#dossiers.get(id) ?? { papers: 0, mentions: 0, uses: 0 };
    tally.papers += add.papers ?? 0;
    tally.mentions += add.mentions ?? 0;
    tally.uses += add.uses ?? 0;
    this.#dossiers.set(id, tally);
  }

  faction(id: number, contributions: number, questions: number): void {
    const tally = this.#factions.get(id) ?? { contributions: 0, questions: 0 };
    tally.contributions += contributions;
    tally.questions += questions;
    this.#factions.set(id, tally);
  }

  /** Mentions of a target in contributions of a faction. */
  voice(target: number, faction: number, count: number): void {
    addTo(this.#voices, `${target} ${faction}`, count);
  }

  /** @param kind as in `WORD_OF` */
  word(word: string, kind: number, key: number, count: number): void {
    addTo(this.#words, `${word} ${kind} ${key}`, count);
  }

  /** Papers that give a dossier a title. */
  title(dossier: number, title: string, count: number): void {
    addTo(this.#titles, `${dossier} ${title}`, count);
  }

  total(key: string, count: number): void {
    addTo(this.#totals, key, count);
  }

  /** Writes all sums. Rows that nothing uses any more are deleted. */
  flush(): void {
    this.#flushTargets();
    this.#flushDossiers();
    this.#update(
      'faction',
      ['contributions', 'questions'],
      [...this.#factions].map(([id, { contributions, questions }]) => [id, contributions, questions]),
    );
    this.#factions.clear();
    const numbers = (key: string) => key.split(' ').map(Number);
    this.#count('voice', ['target', 'faction'], this.#voices, numbers);
    this.#count('word', ['word', 'kind', 'key'], this.#words, (key) => {
      const [word, kind, id] = key.split(' ') as [string, string, string];
      return [word, Number(kind), Number(id)];
    });
    this.#count('title', ['dossier', 'title'], this.#titles, (key) => {
      const space = key.indexOf(' ');
      return [Number(key.slice(0, space)), key.slice(space + 1)];
    });
    this.#count('total', ['key'], this.#totals, (key) => [key]);
  }

  /** Forgets what was not written: the transaction was rolled back. */
  forget(): void {
    for (const map of [
      this.#targets,
      this.#dossiers,
      this.#factions,
      this.#voices,
      this.#words,
      this.#titles,
      this.#totals,
    ]) {
      map.clear();
    }
    for (const names of [this.#targetNames, this.#dossierNames, this.#factionNames]) names.forget();
  }

  #flushTargets(): void {
    const rows = [...this.#targets];
    this.#targets.clear();
    this.#update(
      'target',
      ['mentions', 'by_name', 'papers', 'uses'],
      rows.map(([id, { mentions, byName, papers, uses }]) => [id, mentions, byName, papers, uses]),
    );
    // What was added and taken out in one batch comes to nothing too.
    const doubtful = rows.filter(([, { uses }]) => uses <= 0).map(([id]) => id);
    if (doubtful.length === 0) return;
    const gone = this.#database.all<{ id: number; name: string; dossier: number | null }>(
      'select id, name, dossier from target where uses <= 0 and id in (select value from json_each(?))',
      JSON.stringify(doubtful),
    );
    for (const { name, dossier } of gone) {
      this.#targetNames.delete(name);
      if (dossier !== null) this.dossier(dossier, { uses: -1 });
    }
    this.#delete('target', gone);
  }

  #flushDossiers(): void {
    const rows = [...this.#dossiers];
    this.#dossiers.clear();
    if (rows.length === 0) return;
    const ids = JSON.stringify(rows.map(([id]) => id));
    const select =
      'select id, number, papers, uses from dossier where id in (select value from json_each(?))';
    type Row = { id: number; number: string; papers: number; uses: number };
    const before = new Map(this.#database.all<Row>(select, ids).map((row) => [row.id, row.papers > 0]));
    this.#update(
      'dossier',
      ['papers', 'mentions', 'uses'],
      rows.map(([id, { papers, mentions, uses }]) => [id, papers, mentions, uses]),
    );
    const after = this.#database.all<Row>(select, ids);
    for (const { id, papers } of after) {
      this.total('dossiers', Number(papers > 0) - Number(before.get(id) ?? false));
    }
    const gone = after.filter(({ uses }) => uses <= 0);
    for (const { number } of gone) this.#dossierNames.delete(number);
    this.#delete('dossier', gone);
  }

  /** Adds to columns of rows by id. @param rows the id, then what is added to each column */
  #update(table: string, columns: readonly string[], rows: readonly (readonly number[])[]): void {
    if (rows.length === 0) return;
    const sums = columns.map((column) => `${column} = ${column} + ?`).join(', ');
    const update = this.#database.query(`update ${table} set ${sums} where id = ?`);
    for (const [id, ...values] of [...rows].sort((a, b) => a[0]! - b[0]!)) update.run(...values, id!);
  }

  #delete(table: string, rows: readonly { readonly id: number }[]): void {
    if (rows.length === 0) return;
    const ids = JSON.stringify(rows.map(({ id }) => id));
    this.#database.run(`delete from ${table} where id in (select value from json_each(?))`, ids);
  }

  /** Adds to the counts of a table that is nothing but counts; a row that comes to nothing goes. */
  #count(
    table: string,
    key: readonly string[],
    sums: Map<string, number>,
    keyOf: (key: string) => readonly (string | number)[],
  ): void {
    const rows = [...sums].filter(([, count]) => count !== 0).map(([name, count]) => [...keyOf(name), count]);
    sums.clear();
    if (rows.length === 0) return;
    const marks = [...key, 'count'].map(() => '?').join(', ');
    const add = this.#database.query(
      `insert into ${table} (${key.join(', ')}, count) values (${marks})
        on conflict (${key.join(', ')}) do update set count = count + excluded.count`,
    );
    for (const row of rows) add.run(...row);
    if (table === 'total') return;
    const clear = this.#database.query(
      `delete from ${table} where ${key.map((name) => `${name} = ?`).join(' and ')} and count <= 0`,
    );
    for (const row of rows) if ((row.at(-1) as number) < 0) clear.run(...row.slice(0, -1));
  }
}

function addTo(map: Map<string, number>, key: string, count: number): void {
  map.set(key, (map.get(key) ?? 0) + count);
}
