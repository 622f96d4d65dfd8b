import type { In, MotionEntry } from '../../corpus/corpus';
import type { DigestHead, DigestMotion } from '../../corpus/digest';
import { motionEntry } from '../../corpus/motion-entry';
import { searchWords, wordsOf } from '../../corpus/search';
import { foldName } from '../../references/names/fold';
import type { IndexDatabase } from './database';
import { unpackMotions } from './packing';
import { WORD_OF } from './schema';
import type { Tallies } from './tallies';

/**
 * What is known of each motion, worked out from its mentions: lists and searches find it ready. It is worked out
 * when it is asked for or when the batch is committed, once for all papers that spoke of it since.
 */
export class MotionTable {
  readonly #database: IndexDatabase;
  readonly #tallies: Tallies;
  /** Rows of motions to be worked out anew, with their keys. */
  readonly #stale = new Map<number, string>();

  constructor(database: IndexDatabase, tallies: Tallies) {
    this.#database = database;
    this.#tallies = tallies;
  }

  /** Something was said of a motion, or is no longer. @param target its row in `target` */
  changed(target: number, key: string): void {
    this.#stale.set(target, key);
  }

  get isStale(): boolean {
    return this.#stale.size > 0;
  }

  forget(): void {
    this.#stale.clear();
  }

  /** Works out all that is stale. To be called within a transaction, after the sums were written. */
  settle(): void {
    if (this.#stale.size === 0) return;
    for (const [target, key] of this.#stale) this.#settleOne(target, key);
    this.#stale.clear();
    this.#tallies.flush();
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
    const rows = this.#database.all<{ data: string; uri: string; paper: string | null; date: string | null }>(
      `select m.data, f.uri, f.paper, f.date from motion_mention m join file f on f.id = m.file
        where m.target = ? order by m.date, f.uri`,
      target,
    );
    return rows.flatMap(({ data, uri, paper, date }) =>
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
