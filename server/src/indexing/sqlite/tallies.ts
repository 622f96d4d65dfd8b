import { dossierOfTarget } from '../../corpus/paper-id';
import type { IndexDatabase } from './database';

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

/** Names that are looked up again and again are remembered, up to this many. */
const REMEMBERED = 50_000;

/**
 * Rows that count: targets, dossiers, factions, words and totals. What the papers of a batch add to them is summed
 * here and written once, so that a target that all of them cite costs one row.
 */
export class Tallies {
  readonly #database: IndexDatabase;
  readonly #targets = new Map<number, TargetTally>();
  readonly #dossiers = new Map<number, DossierTally>();
  readonly #factions = new Map<number, { contributions: number; questions: number }>();
  readonly #voices = new Map<string, number>();
  readonly #words = new Map<string, number>();
  readonly #totals = new Map<string, number>();
  readonly #targetIds = new Map<string, number>();
  readonly #dossierIds = new Map<string, number>();
  readonly #factionIds = new Map<string, number>();

  constructor(database: IndexDatabase) {
    this.#database = database;
  }

  /** Row of a target, made when it is new. */
  targetId(name: string): number {
    return this.#idOf(this.#targetIds, name, 'target', 'name', () => {
      const number = dossierOfTarget(name);
      const dossier = number === null ? null : this.dossierId(number);
      if (dossier !== null) this.dossier(dossier, { uses: 1 });
      this.#database.run('insert into target (name, dossier) values (?, ?)', name, dossier);
    });
  }

  dossierId(number: string): number {
    return this.#idOf(this.#dossierIds, number, 'dossier', 'number', () =>
      this.#database.run('insert into dossier (number) values (?)', number),
    );
  }

  factionId(name: string): number {
    return this.#idOf(this.#factionIds, name, 'faction', 'name', () =>
      this.#database.run('insert into faction (name) values (?)', name),
    );
  }

  target(id: number, add: Partial<TargetTally>): void {
    const tally = this.#targets.get(id) ?? { mentions: 0, byName: 0, papers: 0, uses: 0 };
    tally.mentions += add.mentions ?? 0;
    tally.byName += add.byName ?? 0;
    tally.papers += add.papers ?? 0;
    tally.uses += add.uses ?? 0;
    this.#targets.set(id, tally);
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

  total(key: string, count: number): void {
    addTo(this.#totals, key, count);
  }

  /** Writes all sums. Rows that nothing uses any more are deleted. */
  flush(): void {
    this.#flushTargets();
    this.#flushDossiers();
    const database = this.#database;
    for (const [id, { contributions, questions }] of this.#factions) {
      database.run(
        'update faction set contributions = contributions + ?, questions = questions + ? where id = ?',
        contributions,
        questions,
        id,
      );
    }
    this.#factions.clear();
    for (const [key, count] of this.#voices) {
      const [target, faction] = key.split(' ').map(Number) as [number, number];
      this.#add('voice', 'target, faction', 'target = ? and faction = ?', [target, faction], count);
    }
    this.#voices.clear();
    for (const [key, count] of this.#words) {
      const [word, kind, id] = key.split(' ') as [string, string, string];
      this.#add(
        'word',
        'word, kind, key',
        'word = ? and kind = ? and key = ?',
        [word, Number(kind), Number(id)],
        count,
      );
    }
    this.#words.clear();
    for (const [key, count] of this.#totals) this.#add('total', 'key', 'key = ?', [key], count, true);
    this.#totals.clear();
  }

  /** Forgets what was not written: the transaction was rolled back. */
  forget(): void {
    for (const map of [
      this.#targets,
      this.#dossiers,
      this.#factions,
      this.#voices,
      this.#words,
      this.#totals,
    ]) {
      map.clear();
    }
    for (const ids of [this.#targetIds, this.#dossierIds, this.#factionIds]) ids.clear();
  }

  #flushTargets(): void {
    const database = this.#database;
    for (const [id, { mentions, byName, papers, uses }] of this.#targets) {
      database.run(
        `update target set mentions = mentions + ?, by_name = by_name + ?, papers = papers + ?, uses = uses + ?
          where id = ?`,
        mentions,
        byName,
        papers,
        uses,
        id,
      );
      // What was added and taken out in one batch comes to nothing too.
      if (uses > 0) continue;
      const row = database.first<{ uses: number; name: string; dossier: number | null }>(
        'select uses, name, dossier from target where id = ?',
        id,
      );
      if (row === null || row.uses > 0) continue;
      database.run('delete from target where id = ?', id);
      this.#targetIds.delete(row.name);
      if (row.dossier !== null) this.dossier(row.dossier, { uses: -1 });
    }
    this.#targets.clear();
  }

  #flushDossiers(): void {
    const database = this.#database;
    for (const [id, { papers, mentions, uses }] of this.#dossiers) {
      const before = database.first<{ papers: number; uses: number; number: string }>(
        'select papers, uses, number from dossier where id = ?',
        id,
      );
      if (before === null) continue;
      const now = before.papers + papers;
      this.total('dossiers', Number(now > 0) - Number(before.papers > 0));
      if (before.uses + uses > 0) {
        database.run(
          'update dossier set papers = papers + ?, mentions = mentions + ?, uses = uses + ? where id = ?',
          papers,
          mentions,
          uses,
          id,
        );
      } else {
        database.run('delete from dossier where id = ?', id);
        this.#dossierIds.delete(before.number);
      }
    }
    this.#dossiers.clear();
  }

  /** Adds to the count of one row of a table that is nothing but counts; a row that comes to nothing goes. */
  #add(
    table: string,
    columns: string,
    key: string,
    values: (string | number)[],
    count: number,
    keep = false,
  ): void {
    if (count === 0) return;
    const marks = values.map(() => '?').join(', ');
    this.#database.run(
      `insert into ${table} (${columns}, count) values (${marks}, ?)
        on conflict (${columns}) do update set count = count + excluded.count`,
      ...values,
      count,
    );
    if (count < 0 && !keep) this.#database.run(`delete from ${table} where ${key} and count <= 0`, ...values);
  }

  #idOf(known: Map<string, number>, name: string, table: string, column: string, insert: () => void): number {
    const remembered = known.get(name);
    if (remembered !== undefined) return remembered;
    const select = `select id from ${table} where ${column} = ?`;
    let row = this.#database.first<{ id: number }>(select, name);
    if (row === null) {
      insert();
      row = this.#database.first<{ id: number }>(select, name);
    }
    if (known.size >= REMEMBERED) known.clear();
    known.set(name, row!.id);
    return row!.id;
  }
}

function addTo(map: Map<string, number>, key: string, count: number): void {
  map.set(key, (map.get(key) ?? 0) + count);
}
