import type { CompactMentions } from '../../corpus/compact-digest';
import { expandDigest, expandMention, PIECE } from '../../corpus/compact-digest';
import type {
  Citation,
  DossierEntry,
  FactionEntry,
  In,
  MentionSummary,
  MotionEntry,
  PaperEntry,
} from '../../corpus/corpus';
import type {
  DigestContribution,
  DigestFactionMention,
  DigestHead,
  DigestIntroduction,
  DigestMention,
  DigestMotion,
  DigestUnresolved,
  PaperDigest,
  Place,
} from '../../corpus/digest';
import { comparePapers, comparePlaces } from '../../corpus/order';
import { comparePaperIds } from '../../corpus/paper-id';
import { inOrderOfCount } from '../../corpus/summarise';
import type { IndexDatabase } from './database';
import { entryOf, youngest } from './lists';
import type { MotionTable } from './motion-table';
import { unpackContributions, unpackIntroductions, unpackMotions, unpackPlaces } from './packing';
import { RunTable } from './run-table';
import type { Source } from './sources';
import { withSources } from './sources';
import { storedDigest, storedPiece, storedRest } from './stored-digest';

/** Pieces of mentions that were unpacked last: the sentences of one paper are often asked for one after another. */
const REMEMBERED = 100;
/** SQLite's way to say that there is no limit. */
const limitOf = (limit: number) => (Number.isFinite(limit) ? limit : -1);

/** Answers the questions of `Corpus` from the index. Throws when the index is damaged. */
export class IndexReader {
  readonly #database: IndexDatabase;
  readonly #motions: MotionTable;
  readonly #mentions: RunTable;
  readonly #introductions: RunTable;
  readonly #motionMentions: RunTable;
  readonly #pieces = new Map<string, CompactMentions>();

  constructor(database: IndexDatabase, motions: MotionTable) {
    this.#database = database;
    this.#motions = motions;
    this.#mentions = new RunTable(database, 'mention');
    this.#introductions = new RunTable(database, 'introduction');
    this.#motionMentions = new RunTable(database, 'motion_mention');
  }

  /** To be called whenever the index has changed. */
  changed(): void {
    this.#pieces.clear();
  }

  paper(id: string): PaperEntry | null {
    const files = this.#database.all<{ id: number; uri: string }>(
      'select id, uri from file where paper = ? and parked = 0 order by rank, uri',
      id,
    );
    const first = files[0];
    return first === undefined
      ? null
      : { id, uris: files.map(({ uri }) => uri), digest: this.#headOf(first.id)! };
  }

  file(uri: string): DigestHead | null {
    const row = this.#database.first<{ id: number }>('select id from file where uri = ? and parked = 0', uri);
    return row === null ? null : this.#headOf(row.id);
  }

  dossier(number: string): DossierEntry | null {
    const dossier = this.#database.first<{ id: number; papers: number }>(
      'select id, papers from dossier where number = ?',
      number,
    );
    if (dossier === null) return null;
    const mentioned = this.#database.all<{ name: string }>(
      'select name from target where dossier = ? and mentions + by_name > 0',
      dossier.id,
    );
    if (dossier.papers === 0 && mentioned.length === 0) return null;
    const filed = this.#database.all<{ paper: string }>(
      'select paper from filed where dossier = ? and paper is not null',
      dossier.id,
    );
    const papers = new Set([...filed.map(({ paper }) => paper), ...mentioned.map(({ name }) => name)]);
    papers.delete(`dossier-${number}`);
    return { number, ...youngest(this.#database, dossier.id), papers: [...papers].sort(comparePaperIds) };
  }

  dossierTitle(number: string): string | null {
    const dossier = this.#database.first<{ id: number }>('select id from dossier where number = ?', number);
    return dossier === null ? null : youngest(this.#database, dossier.id).title;
  }

  mentions(target: string, limit = Infinity, first?: string): readonly In<DigestMention>[] {
    const id = this.#target(target)?.id;
    if (id === undefined) return [];
    const found: In<DigestMention>[] = [];
    for (const { file, uri, paper, date, data } of this.#said(this.#mentions, id, limit, first)) {
      for (const { number } of unpackPlaces(data)) {
        if (found.length >= limit) return found;
        found.push({ ...this.#mention(file, number), uri, paper, date });
      }
    }
    return found;
  }

  mentionCount(target: string): number {
    return this.#target(target)?.mentions ?? 0;
  }

  mentionSummary(target: string): MentionSummary {
    const row = this.#target(target);
    if (row === null) return { mentions: 0, byName: 0, papers: 0, factions: [] };
    const voices = this.#database.all<{ name: string; count: number }>(
      'select f.name, v.count from voice v join faction f on f.id = v.faction where v.target = ?',
      row.id,
    );
    return {
      mentions: row.mentions,
      byName: row.by_name,
      papers: row.papers,
      factions: inOrderOfCount(new Map(voices.map(({ name, count }) => [name, count]))),
    };
  }

  mentionPlaces(target: string, limit = Infinity): readonly In<Place>[] {
    const row = this.#target(target);
    if (row === null) return [];
    const places: In<Place>[] = [];
    for (const { data, uri, paper, date } of this.#said(this.#mentions, row.id, limit)) {
      for (const { span, start, end } of unpackPlaces(data)) {
        places.push({ span, start, end, uri, paper, date });
      }
    }
    for (const { uri, paper, date, span, start, end } of this.#motions.mentionsOf(row.id)) {
      places.push({ uri, paper, date, span, start, end });
    }
    return places.sort(comparePlaces).slice(0, limit);
  }

  introductions(target: string, limit = Infinity, first?: string): readonly In<DigestIntroduction>[] {
    const id = this.#target(target)?.id;
    if (id === undefined) return [];
    return allIn(this.#said(this.#introductions, id, limit, first), limit, (data) =>
      unpackIntroductions(data, target),
    );
  }

  motionOf(key: string): MotionEntry | null {
    return entryOf(this.#database.first<{ entry: string }>('select entry from motion where key = ?', key));
  }

  motionsBy(proposer: string): readonly MotionEntry[] {
    return this.#database
      .all<{ entry: string }>('select entry from motion where proposer = ? order by key', proposer)
      .map((row) => entryOf(row)!);
  }

  motionMentions(key: string, limit = Infinity, first?: string): readonly In<DigestMotion>[] {
    const id = this.#target(key)?.id;
    if (id === undefined) return [];
    return allIn(this.#said(this.#motionMentions, id, limit, first), limit, unpackMotions);
  }

  faction(name: string): FactionEntry | null {
    const row = this.#database.first<FactionEntry>(
      'select name, contributions, questions from faction where name = ? and contributions > 0',
      name,
    );
    return row === null ? null : { ...row };
  }

  contributions(faction: string, limit = Infinity): readonly In<DigestContribution>[] {
    const id = this.#factionId(faction);
    if (id === undefined) return [];
    return allIn(this.#ofFaction('contribution', id, limit), limit, unpackContributions);
  }

  factionMentions(faction: string, limit = Infinity): readonly In<DigestFactionMention>[] {
    const id = this.#factionId(faction);
    if (id === undefined) return [];
    const sources = this.#ofFaction('naming', id, limit);
    return this.#fromBodies(sources, limit, ({ factionMentions }) =>
      factionMentions.filter((mention) => mention.faction === faction),
    );
  }

  citationsIn(paper: string): readonly Citation[] {
    const file = this.#database.first<Source>(
      `select id as file, uri, paper, date from file where paper = ? and parked = 0
        order by speaks desc, rank, uri limit 1`,
      paper,
    );
    const source =
      file ??
      this.#database.first<Source>(
        'select id as file, uri, paper, date from file where uri = ? and parked = 0',
        paper,
      );
    if (source === null) return [];
    const byTarget = new Map<string, Place[]>();
    for (const { target, span, start, end } of storedDigest(this.#database, source.file).mentions) {
      const places = byTarget.get(target) ?? [];
      places.push({ span, start, end });
      byTarget.set(target, places);
    }
    const { uri, paper: id, date } = source;
    return [...byTarget].map(([target, places]) => ({ target, uri, paper: id, date, places }));
  }

  citationsOf(target: string, limit = Infinity): readonly Citation[] {
    const row = this.#target(target);
    if (row === null) return [];
    return this.#said(this.#mentions, row.id, limit).map(({ uri, paper, date, data }) => ({
      target,
      uri,
      paper,
      date,
      places: unpackPlaces(data).map(({ span, start, end }) => ({ span, start, end })),
    }));
  }

  unresolved(limit: number): readonly In<DigestUnresolved>[] {
    const sources = this.#database.all<Source>(
      `select f.id as file, f.uri, f.paper, f.date from unresolved u join file f on f.id = u.file
        order by u.date, u.file limit ?`,
      limitOf(limit),
    );
    return this.#fromBodies(inFileOrder(sources), limit, ({ unresolved }) => unresolved);
  }

  digest(uri: string): PaperDigest | null {
    const row = this.#database.first<{ id: number }>('select id from file where uri = ?', uri);
    return row === null ? null : storedDigest(this.#database, row.id);
  }

  #target(name: string) {
    return this.#database.first<{ id: number; mentions: number; by_name: number; papers: number }>(
      'select id, mentions, by_name, papers from target where name = ?',
      name,
    );
  }

  #factionId(name: string): number | undefined {
    return this.#database.first<{ id: number }>('select id from faction where name = ?', name)?.id;
  }

  /**
   * What papers say of a target, the oldest paper first.
   * @param first the file that comes before all others
   */
  #said(
    table: RunTable,
    target: number,
    limit: number,
    first?: string,
  ): readonly (Source & { readonly data: Uint8Array })[] {
    const entries = table.entries(target);
    const shown = inFileOrder(withSources(this.#database, entries.slice(0, limit)));
    if (first === undefined) return shown;
    const file = this.#database.first<{ id: number }>('select id from file where uri = ?', first)?.id;
    const own = withSources(
      this.#database,
      entries.filter((entry) => entry.file === file),
    );
    return [...own, ...shown.filter(({ uri }) => uri !== first)];
  }

  /** Rows of a faction with the papers in which they stand, the oldest paper first. */
  #ofFaction(
    table: 'contribution' | 'naming',
    faction: number,
    limit: number,
  ): readonly (Source & { readonly data: string })[] {
    const data = table === 'contribution' ? 'r.data' : "''";
    return inFileOrder(
      this.#database.all<Source & { readonly data: string }>(
        `select f.id as file, f.uri, f.paper, f.date, ${data} as data from ${table} r join file f on f.id = r.file
          where r.faction = ? order by r.date, r.file limit ?`,
        faction,
        limitOf(limit),
      ),
    );
  }

  /** What stands in the digests of papers. */
  #fromBodies<T extends Place>(
    sources: readonly Source[],
    limit: number,
    pick: (digest: PaperDigest) => readonly T[],
  ): readonly In<T>[] {
    const found: In<T>[] = [];
    for (const { file, uri, paper, date } of sources) {
      if (found.length >= limit) break;
      for (const one of pick(expandDigest(storedRest(this.#database, file), [])))
        found.push({ ...one, uri, paper, date });
    }
    return found.length > limit ? found.slice(0, limit) : found;
  }

  #headOf(file: number): DigestHead | null {
    const row = this.#database.first<{ head: string }>('select head from content where file = ?', file);
    return row === null ? null : (JSON.parse(row.head) as DigestHead);
  }

  /** One mention of a paper, by its number in the paper's list. */
  #mention(file: number, number: number): DigestMention {
    const piece = Math.floor(number / PIECE);
    const key = `${file} ${piece}`;
    let mentions = this.#pieces.get(key);
    if (mentions === undefined) {
      mentions = storedPiece(this.#database, file, piece);
      if (this.#pieces.size >= REMEMBERED) this.#pieces.delete(this.#pieces.keys().next().value!);
      this.#pieces.set(key, mentions);
    }
    return expandMention(mentions, number % PIECE);
  }
}

/** What stands in rows as it is. */
function allIn<Data, T extends Place>(
  rows: readonly (Source & { readonly data: Data })[],
  limit: number,
  unpack: (data: Data) => readonly T[],
): readonly In<T>[] {
  return rows
    .flatMap(({ data, uri, paper, date }) => unpack(data).map((found) => ({ ...found, uri, paper, date })))
    .slice(0, limit);
}

/** Rows lie in order of date; those of one date are put in order of file. */
function inFileOrder<T extends Source>(rows: readonly T[]): T[] {
  return [...rows].sort(comparePapers);
}
