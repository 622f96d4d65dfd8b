import { searchWords } from '../../corpus/search';
import type { IndexDatabase, Value } from './database';
import type { MotionTable } from './motion-table';
import type { PaperRows } from './paper-rows';
import { PostingBuffer } from './posting-buffer';
import { WORD_OF } from './schema';
import type { Tallies } from './tallies';

/** A paper that begins (1) or ceases (-1) to speak. */
export interface PaperChange {
  readonly file: number;
  /** As `packDate` gives it. */
  readonly date: number;
  readonly rows: PaperRows;
  readonly places: Uint8Array;
  readonly sign: 1 | -1;
  /** Whether the answers must have it at once. */
  readonly isUrgent: boolean;
}

/** Rows about what stands in papers: which target, faction, dossier in which file. */
export class Postings {
  readonly #database: IndexDatabase;
  readonly #tallies: Tallies;
  readonly #motions: MotionTable;
  readonly #mentions: PostingBuffer;
  readonly #motionMentions: PostingBuffer;
  readonly #introductions: PostingBuffer;
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
    this.#mentions = buffer('mention', ['target'], 'count', 'places');
    this.#motionMentions = buffer('motion_mention', ['target'], 'data');
    this.#introductions = buffer('introduction', ['target'], 'data');
    this.#contributions = buffer('contribution', ['faction'], 'data');
    this.#namings = buffer('naming', ['faction']);
    this.#filed = buffer('filed', ['dossier'], 'paper', 'title');
    this.#unresolved = buffer('unresolved', [], 'count');
  }

  write(changes: readonly PaperChange[]): void {
    this.#prepare(changes);
    for (const change of changes) {
      this.#writeTargets(change);
      this.#writeFactions(change);
      this.#writeDossiers(change);
      this.#writeCarrier(change);
      const { file, date, rows, sign } = change;
      if (rows.unresolved > 0) put(this.#unresolved, sign, [date, file], rows.unresolved);
    }
    for (const buffer of this.#buffers()) buffer.flush();
  }

  forget(): void {
    for (const buffer of this.#buffers()) buffer.forget();
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

  #writeTargets({ file, date, rows, places, sign, isUrgent }: PaperChange): void {
    const tallies = this.#tallies;
    let at = 0;
    for (const [name, mentions, length, byName, motions, introductions, voices] of rows.targets) {
      const target = tallies.targetId(name);
      const uses = Number(mentions > 0) + Number(motions !== null) + Number(introductions !== null);
      tallies.target(target, {
        mentions: sign * mentions,
        byName: sign * byName,
        papers: mentions + byName > 0 ? sign : 0,
        uses: sign * uses,
      });
      for (let voice = 0; voice < voices.length; voice += 2) {
        const faction = tallies.factionId(voices[voice] as string);
        tallies.voice(target, faction, sign * (voices[voice + 1] as number));
      }
      const key = [target, date, file];
      if (mentions > 0) put(this.#mentions, sign, key, mentions, places.subarray(at, at + length));
      at += length;
      if (motions !== null) {
        put(this.#motionMentions, sign, key, motions);
        this.#motions.changed(target, name, isUrgent);
      }
      if (introductions !== null) put(this.#introductions, sign, key, introductions);
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
    this.#tallies.target(target, { uses: sign });
    if (sign > 0) this.#database.run('insert or replace into motion_carrier values (?, ?)', id, file);
    else this.#database.run('delete from motion_carrier where paper = ? and file = ?', id, file);
    this.#motions.changed(target, id, isUrgent);
  }

  #buffers(): readonly PostingBuffer[] {
    return [
      this.#mentions,
      this.#motionMentions,
      this.#introductions,
      this.#contributions,
      this.#namings,
      this.#filed,
      this.#unresolved,
    ];
  }
}

function put(buffer: PostingBuffer, sign: 1 | -1, key: readonly number[], ...values: readonly Value[]): void {
  if (sign > 0) buffer.put(key, ...values);
  else buffer.remove(key);
}
