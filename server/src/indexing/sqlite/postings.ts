import type { PaperDigest } from '../../corpus/digest';
import type { DigestGroups } from '../../corpus/digest-groups';
import { searchWords } from '../../corpus/search';
import type { IndexDatabase, Value } from './database';
import type { MotionTable } from './motion-table';
import { packContributions, packIntroductions, packMotions, packPlaces } from './packing';
import { PostingBuffer } from './posting-buffer';
import { WORD_OF } from './schema';
import type { Tallies } from './tallies';

/** A paper that begins (1) or ceases (-1) to speak. */
export interface PaperChange {
  readonly file: number;
  /** As `packDate` gives it. */
  readonly date: number;
  readonly digest: PaperDigest;
  readonly groups: DigestGroups;
  readonly sign: 1 | -1;
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
      const { file, date, digest, sign } = change;
      if (digest.unresolved.length > 0)
        put(this.#unresolved, sign, [date, file], () => [digest.unresolved.length]);
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
    for (const { digest, groups } of changes) {
      for (const names of [groups.mentions, groups.motions, groups.introductions]) {
        for (const name of names.keys()) targets.add(name);
      }
      if (digest.id !== null && digest.motion !== null) targets.add(digest.id);
      for (const names of [groups.filed, groups.dossierMentions])
        for (const name of names.keys()) dossiers.add(name);
      for (const names of [groups.contributions, groups.factionMentions]) {
        for (const name of names.keys()) factions.add(name);
      }
      for (const mention of [...digest.mentions, ...digest.motions]) {
        for (const name of mention.factions) factions.add(name);
      }
    }
    this.#tallies.prepare(targets, dossiers, factions);
  }

  #writeTargets({ file, date, digest, groups, sign }: PaperChange): void {
    const tallies = this.#tallies;
    const voices = (target: number, list: readonly { readonly factions: readonly string[] }[]) => {
      for (const { factions } of list) {
        for (const faction of factions) tallies.voice(target, tallies.factionId(faction), sign);
      }
    };
    const numbers = sign > 0 ? numbersOf(digest) : noNumbers;
    for (const [name, list] of groups.mentions) {
      const target = tallies.targetId(name);
      tallies.target(target, { mentions: sign * list.length, papers: sign, uses: sign });
      voices(target, list);
      put(this.#mentions, sign, [target, date, file], () => [
        list.length,
        packPlaces(list, numbers.get(name)!),
      ]);
    }
    for (const [key, list] of groups.motions) {
      const target = tallies.targetId(key);
      const papers = groups.mentions.has(key) ? 0 : sign;
      tallies.target(target, { byName: sign * list.length, papers, uses: sign });
      voices(target, list);
      put(this.#motionMentions, sign, [target, date, file], () => [packMotions(list)]);
      this.#motions.changed(target, key);
    }
    for (const [name, list] of groups.introductions) {
      const target = tallies.targetId(name);
      tallies.target(target, { uses: sign });
      put(this.#introductions, sign, [target, date, file], () => [packIntroductions(list)]);
    }
  }

  #writeFactions({ file, date, groups, sign }: PaperChange): void {
    for (const [name, list] of groups.contributions) {
      const faction = this.#tallies.factionId(name);
      const questions = list.reduce((sum, contribution) => sum + contribution.questions, 0);
      this.#tallies.faction(faction, sign * list.length, sign * questions);
      put(this.#contributions, sign, [faction, date, file], () => [packContributions(list)]);
    }
    for (const name of groups.factionMentions.keys()) {
      put(this.#namings, sign, [this.#tallies.factionId(name), date, file], () => []);
    }
  }

  #writeDossiers({ file, date, digest, groups, sign }: PaperChange): void {
    const tallies = this.#tallies;
    for (const [number, title] of groups.filed) {
      const dossier = tallies.dossierId(number);
      tallies.dossier(dossier, { papers: sign, uses: sign });
      put(this.#filed, sign, [dossier, date, file], () => [digest.id, title]);
      for (const word of title === null ? [] : searchWords(title))
        tallies.word(word, WORD_OF.dossier, dossier, sign);
    }
    for (const [number, mentions] of groups.dossierMentions) {
      if (mentions > 0) tallies.dossier(tallies.dossierId(number), { mentions: sign * mentions });
    }
  }

  /** A paper that is itself a motion. */
  #writeCarrier({ file, digest, sign }: PaperChange): void {
    if (digest.id === null || digest.motion === null) return;
    const target = this.#tallies.targetId(digest.id);
    this.#tallies.target(target, { uses: sign });
    if (sign > 0) this.#database.run('insert or replace into motion_carrier values (?, ?)', digest.id, file);
    else this.#database.run('delete from motion_carrier where paper = ? and file = ?', digest.id, file);
    this.#motions.changed(target, digest.id);
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

const noNumbers: ReadonlyMap<string, readonly number[]> = new Map();

/** Numbers of a paper's mentions by target. */
function numbersOf({ mentions }: PaperDigest): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const [at, { target }] of mentions.entries()) {
    const list = numbers.get(target);
    if (list === undefined) numbers.set(target, [at]);
    else list.push(at);
  }
  return numbers;
}

/** @param values made only when they are written */
function put(
  buffer: PostingBuffer,
  sign: 1 | -1,
  key: readonly number[],
  values: () => readonly Value[],
): void {
  if (sign > 0) buffer.put(key, ...values());
  else buffer.remove(key);
}
