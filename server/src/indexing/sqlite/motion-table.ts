import type { In, MotionEntry } from '../../corpus/corpus';
import type { DigestHead, DigestMotion } from '../../corpus/digest';
import { motionEntry } from '../../corpus/motion-entry';
import { comparePapers } from '../../corpus/order';
import { searchWords, wordsOf } from '../../corpus/search';
import { foldName } from '../../references/names/fold';
import type { IndexDatabase } from './database';
import { unpackMotions } from './packing';
import { RunTable } from './run-table';
import { WORD_OF } from './schema';
import { withSources } from './sources';
import type { Tallies } from './tallies';

/** A motion that must be worked out anew. */
interface Stale {
  readonly key: string;
  /** Whether answers wait for it. */
  readonly isUrgent: boolean;
}

/**
 * What is known of each motion, worked out from its mentions: lists and searches find it ready. While a whole corpus
 * is read, a few are worked out now and then: to do so for all that each batch speaks of would cost more and more, as
 * every motion is worked out from all its mentions. Which ones wait is kept beside the index, for when the process
 * ends before they had their turn.
 */
export class MotionTable {
  readonly #database: IndexDatabase;
  readonly #tallies: Tallies;
  readonly #mentions: RunTable;
  /** By row in `target`; those that have waited longest come first. */
  readonly #stale = new Map<number, Stale>();
  #urgent = 0;
  /** Those of which the table of the waiting does not say whether they wait. */
  readonly #unwritten = new Set<number>();

  constructor(database: IndexDatabase, tallies: Tallies) {
    this.#database = database;
    this.#tallies = tallies;
    this.#mentions = new RunTable(database, 'motion_mention');
    this.#load();
  }

  /** Something was said of a motion, or is no longer. @param target its row in `target` */
  changed(target: number, key: string, isUrgent: boolean): void {
    const before = this.#stale.get(target);
    // The row of a target that went may have become that of another.
    if (before !== undefined && before.key === key && (before.isUrgent || !isUrgent)) return;
    this.#stale.set(target, { key, isUrgent: isUrgent || before?.isUrgent === true });
    if (isUrgent && before?.isUrgent !== true) this.#urgent++;
    if (before?.key !== key) this.#unwritten.add(target);
  }

  get isStale(): boolean {
    return this.#stale.size > 0;
  }

  /** Whether answers wait for any. */
  get isUrgent(): boolean {
    return this.#urgent > 0;
  }

  /** The transaction was undone: what waits is what the table says. */
  forget(): void {
    this.#stale.clear();
    this.#urgent = 0;
    this.#load();
  }

  /**
   * Works out what is stale. To be called within a transaction, after the sums were written.
   * @param isOver asked between any two; what answers wait for is worked out all the same
   */
  settle(isOver: () => boolean): void {
    if (this.#stale.size === 0) return;
    for (const [target, { key, isUrgent }] of this.#stale) {
      if (!isUrgent && isOver()) {
        if (this.#urgent === 0) break;
        continue;
      }
      this.#settleOne(target, key);
      this.#stale.delete(target);
      if (isUrgent) this.#urgent--;
      this.#unwritten.add(target);
    }
    this.#tallies.flush();
  }

  /** Keeps which ones wait. To be called before a commit. */
  writeStale(): void {
    const put = this.#database.query('insert or replace into stale_motion (target, key) values (?, ?)');
    const remove = this.#database.query('delete from stale_motion where target = ?');
    for (const target of this.#unwritten) {
      const stale = this.#stale.get(target);
      if (stale === undefined) remove.run(target);
      else put.run(target, stale.key);
    }
    this.#unwritten.clear();
  }

  #load(): void {
    const rows = this.#database.all<{ target: number; key: string }>('select target, key from stale_motion');
    for (const { target, key } of rows) this.#stale.set(target, { key, isUrgent: false });
    this.#unwritten.clear();
  }

  #settleOne(target: number, key: string): void {
    const database = this.#database;
    const before = database.first<{ words: string }>('select words from motion where target = ?', target);
    for (const word of wordsIn(before?.words)) this.#tallies.word(word, WORD_OF.motion, target, -1);
    const entry = motionEntry(key, this.mentionsOf(target), this.carrierOf(key));
    this.#tallies.total('motions', Number(entry !== null) - Number(before !== null));
    if (entry === null) {
      database.run('delete from motion where target = ?', target);
      return;
    }
    const words = [...new Set([...entry.proposers.flatMap(wordsOf), ...searchWords(entry.subject ?? '')])];
    for (const word of words) this.#tallies.word(word, WORD_OF.motion, target, 1);
    database.run(
      'insert or replace into motion (target, key, proposer, fate, mentions, entry, words) values (?, ?, ?, ?, ?, ?, ?)',
      target,
      key,
      entry.proposers[0] === undefined ? null : foldName(entry.proposers[0]),
      entry.fate?.state ?? null,
      entry.mentions,
      JSON.stringify(entry satisfies MotionEntry),
      words.join(' '),
    );
  }

  /** All mentions of a motion by name, the oldest paper first. */
  mentionsOf(target: number): In<DigestMotion>[] {
    const sources = withSources(this.#database, this.#mentions.entries(target));
    return sources
      .sort(comparePapers)
      .flatMap(({ data, uri, paper, date }) =>
        unpackMotions(data).map((motion) => ({ ...motion, uri, paper, date })),
      );
  }

  /** Head of the paper that carries a motion; null when the corpus has it not. */
  carrierOf(key: string): DigestHead | null {
    const row = this.#database.first<{ head: string }>(
      'select c.head from motion_carrier m join content c on c.file = m.file where m.paper = ?',
      key,
    );
    return row === null ? null : (JSON.parse(row.head) as DigestHead);
  }
}

function wordsIn(words: string | undefined): readonly string[] {
  return words === undefined || words === '' ? [] : words.split(' ');
}
