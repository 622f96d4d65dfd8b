import { searchWords } from '../../corpus/search';
import type { IndexDatabase, Value } from './database';
import type { MotionTable } from './motion-table';
import type { PaperRows } from './paper-rows';
import { PostingBuffer } from './posting-buffer';
import { RunTable } from './run-table';
import { WORD_OF } from './schema';
import type { Tallies } from './tallies';

/** A paper that begins (1) or ceases (-1) to speak. */
export interface PaperChange {
  readonly file: number;
  /** As `packDate` gives it. */
  readonly date: number;
  readonly rows: PaperRows;
  /** What the rows of targets count off. */
  readonly bytes: Uint8Array;
  readonly sign: 1 | -1;
  /** Run in which the paper was written, or will be. */
  readonly run: number;
  /** Whether the answers must have it at once. */
  readonly isUrgent: boolean;
}

/** Rows about what stands in papers: which target, faction, dossier in which file. */
export class Postings {
  readonly #database: IndexDatabase;
  readonly #tallies: Tallies;
  readonly #motions: MotionTable;
  readonly #mentions: RunTable;
  readonly #motionMentions: RunTable;
  readonly #introductions: RunTable;
  readonly #contributions: PostingBuffer;
  readonly #namings: PostingBuffer;
  readonly #filed: PostingBuffer;
  readonly #unresolved: PostingBuffer;

  constructor(database: IndexDatabase, tallies: Tallies, motions: MotionTable) {
    const buffer = (table: string, about: readonly string[], ...values: string[]) =>
      new PostingBuffer(database, table, [...about, 'date', 'file'], values);
    this.#database = database;
    this.#tallies = tallies;
    this.#motions = motions;
    this.#mentions = new RunTable(database, 'mention');
    this.#motionMentions = new RunTable(database, 'motion_mention');
    this.#introductions = new RunTable(database, 'introduction');
    this.#contributions = buffer('contribution', ['faction'], 'data');
    this.#namings = buffer('naming', ['faction']);
    this.#filed = buffer('filed', ['dossier'], 'paper', 'title');
    this.#unresolved = buffer('unresolved', [], 'count');
  }

  /** @param run what these changes add to tables of runs is this run */
  write(changes: readonly PaperChange[], run: number): void {
    this.#prepare(changes);
    for (const change of changes) {
      this.#writeTargets(change, run);
      this.#writeFactions(change);
      this.#writeDossiers(change);
      this.#writeCarrier(change);
      const { file, date, rows, sign } = change;
      if (rows.unresolved > 0) put(this.#unresolved, sign, [date, file], rows.unresolved);
    }
    for (const table of this.#runs()) table.flush(run);
    for (const buffer of this.#buffers()) buffer.flush();
  }

  forget(): void {
    for (const buffer of [...this.#runs(), ...this.#buffers()]) buffer.forget();
  }

  /** Looks up all names of the batch at once. */
  #prepare(changes: readonly PaperChange[]): void {
    const targets = new Set<string>();
    const dossiers = new Set<string>();
    const factions = new Set<string>();
    for (const { rows } of changes) {
      for (const [name, , , , , , voices] of rows.targets) {
        targets.add(name);
        for (let at = 0; at < voices.length; at += 2) factions.add(voices[at] as string);
      }
      if (rows.id !== null && rows.isMotion) targets.add(rows.id);
      for (const [number] of rows.filed) dossiers.add(number);
      for (const [number] of rows.dossierMentions) dossiers.add(number);
      for (const [name] of rows.factions) factions.add(name);
    }
    this.#tallies.prepare(targets, dossiers, factions);
  }

  #writeTargets(change: PaperChange, current: number): void {
    const { file, date, rows, bytes, sign, run, isUrgent } = change;
    const tallies = this.#tallies;
    let at = 0;
    for (const [name, mentions, byName, places, motions, introductions, voices] of rows.targets) {
      const target = tallies.targetId(name);
      const uses = Number(mentions > 0) + Number(motions > 0) + Number(introductions > 0);
      tallies.target(target, sign * mentions, sign * byName, mentions + byName > 0 ? sign : 0, sign * uses);
      for (let voice = 0; voice < voices.length; voice += 2) {
        const faction = tallies.factionId(voices[voice] as string);
        tallies.voice(target, faction, sign * (voices[voice + 1] as number));
      }
      const say = (table: RunTable, length: number) => {
        if (length === 0) return;
        if (sign > 0) table.put(target, date, file, bytes.subarray(at, at + length));
        else table.remove(target, date, file, run, current);
        at += length;
      };
      say(this.#mentions, places);
      say(this.#motionMentions, motions);
      say(this.#introductions, introductions);
      if (motions > 0) this.#motions.changed(target, name, isUrgent);
    }
  }

  #writeFactions({ file, date, rows, sign }: PaperChange): void {
    for (const [name, contributions, questions, data, isNamed] of rows.factions) {
      const faction = this.#tallies.factionId(name);
      const key = [faction, date, file];
      if (data !== null) {
        this.#tallies.faction(faction, sign * contributions, sign * questions);
        put(this.#contributions, sign, key, data);
      }
      if (isNamed) put(this.#namings, sign, key);
    }
  }

  #writeDossiers({ file, date, rows, sign }: PaperChange): void {
    const tallies = this.#tallies;
    for (const [number, title] of rows.filed) {
      const dossier = tallies.dossierId(number);
      tallies.dossier(dossier, { papers: sign, uses: sign });
      put(this.#filed, sign, [dossier, date, file], rows.id, title);
      if (title === null) continue;
      tallies.title(dossier, title, sign);
      for (const word of searchWords(title)) tallies.word(word, WORD_OF.dossier, dossier, sign);
    }
    for (const [number, mentions] of rows.dossierMentions) {
      if (mentions > 0) tallies.dossier(tallies.dossierId(number), { mentions: sign * mentions });
    }
  }

  /** A paper that is itself a motion. */
  #writeCarrier({ file, rows, sign, isUrgent }: PaperChange): void {
    const { id, isMotion } = rows;
    if (id === null || !isMotion) return;
    const target = this.#tallies.targetId(id);
    this.#tallies.target(target, 0, 0, 0, sign);
    if (sign > 0) this.#database.run('insert or replace into motion_carrier values (?, ?)', id, file);
    else this.#database.run('delete from motion_carrier where paper = ? and file = ?', id, file);
    this.#motions.changed(target, id, isUrgent);
  }

  #runs(): readonly RunTable[] {
    return [this.#mentions, this.#motionMentions, this.#introductions];
  }

  #buffers(): readonly PostingBuffer[] {
    return [this.#contributions, this.#namings, this.#filed, this.#unresolved];
  }
}

function put(buffer: PostingBuffer, sign: 1 | -1, key: readonly number[], ...values: readonly Value[]): void {
  if (sign > 0) buffer.put(key, ...values);
  else buffer.remove(key);
}
