import type { HitPlace } from '../../corpus/candidates';
import { dossierCandidate, motionCandidate, paperCandidate } from '../../corpus/candidates';
import type { DigestHead, Place } from '../../corpus/digest';
import { describeHead } from '../../corpus/digest-head';
import { dossiersNamed } from '../../corpus/dossier-words';
import { comparePapers } from '../../corpus/order';
import { splitPaperId } from '../../corpus/paper-id';
import type { Candidate, SearchQuery } from '../../corpus/search';
import { factionCandidates, readQuery } from '../../corpus/search';
import type { IndexDatabase } from './database';
import { entryOf, youngest } from './lists';
import { unpackContributions, unpackIntroductions, unpackMotions, unpackPlaces } from './packing';
import { RunTable } from './run-table';
import { WORD_OF } from './schema';
import { withSources } from './sources';

/** How many rows of one word are looked at: a single letter begins a fifth of all words. */
const MOST_ROWS = 2500;
/** How many papers of one beginning are looked at: a large dossier has thousands, and nobody reads on so far. */
const MOST_PAPERS = 250;

/** Words that nearly every motion would have, and that therefore are in no row. */
const kindWords = new Set(['motie', 'moties']);

interface PaperFind {
  readonly mentions: number;
  readonly present: boolean;
}

/** Finds what may answer a query; bounded work, however large the index and however short the query. */
export class IndexSearch {
  readonly #database: IndexDatabase;
  readonly #mentions: RunTable;
  readonly #introductions: RunTable;
  readonly #motionMentions: RunTable;

  constructor(database: IndexDatabase) {
    this.#database = database;
    this.#mentions = new RunTable(database, 'mention');
    this.#introductions = new RunTable(database, 'introduction');
    this.#motionMentions = new RunTable(database, 'motion_mention');
  }

  /** @param limit how many of each kind are worth ranking; the most mentioned are taken */
  candidates(query: string, limit: number): readonly Candidate[] {
    const read = readQuery(query);
    if (read.words.length === 0) return [];
    return [
      ...factionCandidates(read).map((candidate) => this.#placedFaction(candidate)),
      ...this.#dossiers(read, limit),
      ...this.#motions(read, limit),
      ...this.#papers(read, limit),
    ];
  }

  #dossiers({ words, idPrefix }: SearchQuery, limit: number): Candidate[] {
    const ids = new Set(this.#keysOf(WORD_OF.dossier, words));
    const known = this.#database.all<{ id: number }>(
      'select id from dossier where number in (select value from json_each(?))',
      JSON.stringify(dossiersNamed(words)),
    );
    for (const { id } of known) ids.add(id);
    if (idPrefix !== null) {
      const number = idPrefix.slice('kst-'.length);
      for (const prefix of new Set([number, number.toUpperCase()])) {
        const rows = this.#database.all<{ id: number }>(
          'select id from dossier where number >= ? and number < ? limit 200',
          prefix,
          `${prefix}\uffff`,
        );
        for (const { id } of rows) ids.add(id);
      }
    }
    const rows = this.#database.all<{ id: number; number: string; papers: number; mentions: number }>(
      'select id, number, papers, mentions from dossier where id in (select value from json_each(?))',
      JSON.stringify([...ids]),
    );
    return heaviest(rows, limit, ({ papers, mentions }) => papers + mentions).map(({ id, ...row }) => {
      const titles = this.#database
        .all<{ title: string }>('select title from title where dossier = ? limit 50', id)
        .map(({ title }) => title);
      // Most dossiers never change their title: then nobody needs to look which is the youngest.
      const title = titles.length > 1 ? youngest(this.#database, id).title : (titles[0] ?? null);
      const place = this.#filedPlace(id) ?? this.#mentionPlace(`dossier-${row.number}`);
      return dossierCandidate({ ...row, title, newest: null }, titles, place);
    });
  }

  #motions({ words }: SearchQuery, limit: number): Candidate[] {
    const telling = words.filter((word) => !kindWords.has(word));
    const rows = this.#database.all<{ target: number; mentions: number }>(
      'select target, mentions from motion where target in (select value from json_each(?))',
      JSON.stringify(this.#keysOf(WORD_OF.motion, telling)),
    );
    return heaviest(rows, limit, ({ mentions }) => mentions).map(({ target }) => {
      const entry = entryOf(
        this.#database.first<{ entry: string }>('select entry from motion where target = ?', target),
      )!;
      return motionCandidate(entry, this.#motionPlace(target, entry.key));
    });
  }

  /** Papers that the corpus has and papers that are only mentioned. */
  #papers({ idPrefix, number }: SearchQuery, limit: number): Candidate[] {
    const found =
      idPrefix !== null
        ? this.#papersBy('name', 'paper', [idPrefix, `kst-${idPrefix.slice('kst-'.length).toUpperCase()}`])
        : number !== null
          ? this.#papersBy('number', 'number', [number])
          : new Map<string, PaperFind>();
    const rows = [...found].map(([id, row]) => ({ id, ...row }));
    const isExact = (id: string) => id.toLowerCase() === idPrefix || splitPaperId(id)?.number === number;
    const weight = ({ id, mentions, present }: (typeof rows)[number]) =>
      (isExact(id) ? 1e9 : 0) + (present ? 1e6 : 0) + mentions;
    return heaviest(rows, limit, weight).flatMap(({ id, mentions, present }) => {
      const head = present ? this.#head(id) : null;
      const place = head === null ? this.#mentionPlace(id) : { uri: head.uri, place: titlePlace(head.head) };
      const detail = head === null ? this.#introduction(id) : describeHead(head.head);
      return paperCandidate(id, detail, mentions, place, present) ?? [];
    });
  }

  /** Papers of which a column begins with one of some texts. */
  #papersBy(
    column: 'name' | 'number',
    fileColumn: 'paper' | 'number',
    starts: readonly string[],
  ): Map<string, PaperFind> {
    const found = new Map<string, PaperFind>();
    for (const start of new Set(starts)) {
      const end = `${start}\uffff`;
      const mentioned = this.#database.all<{ name: string; mentions: number }>(
        `select name, mentions from target where ${column} >= ? and ${column} < ? limit ?`,
        start,
        end,
        MOST_PAPERS,
      );
      for (const { name, mentions } of mentioned) found.set(name, { mentions, present: false });
      const present = this.#database.all<{ paper: string }>(
        `select distinct paper from file where ${fileColumn} >= ? and ${fileColumn} < ? and parked = 0 limit ?`,
        start,
        end,
        MOST_PAPERS,
      );
      for (const { paper } of present) {
        found.set(paper, { mentions: found.get(paper)?.mentions ?? 0, present: true });
      }
    }
    return found;
  }

  /** Keys that have a word beginning with each of the words. Words that begin too many rows do not narrow it. */
  #keysOf(kind: number, words: readonly string[]): readonly number[] {
    let keys: Set<number> | null = null;
    let broad: Set<number> | null = null;
    for (const word of words) {
      const rows = this.#database.all<{ key: number }>(
        'select key from word where word >= ? and word < ? and kind = ? limit ?',
        word,
        `${word}\uffff`,
        kind,
        MOST_ROWS,
      );
      const these = new Set(rows.map(({ key }) => key));
      if (rows.length === MOST_ROWS) broad ??= these;
      else keys = keys === null ? these : intersection(keys, these);
      if (keys?.size === 0) return [];
    }
    return [...(keys ?? broad ?? [])];
  }

  #head(paper: string): { readonly uri: string; readonly head: DigestHead } | null {
    const row = this.#database.first<{ uri: string; head: string }>(
      'select f.uri, c.head from file f join content c on c.file = f.id where f.paper = ? and f.parked = 0 order by f.rank, f.uri limit 1',
      paper,
    );
    return row === null ? null : { uri: row.uri, head: JSON.parse(row.head) as DigestHead };
  }

  #introduction(target: string): string | null {
    const id = this.#targetId(target);
    const [first] = id === null ? [] : this.#introductions.first(id);
    return first === undefined ? null : (unpackIntroductions(first.data, target)[0]?.words ?? null);
  }

  #filedPlace(dossier: number): HitPlace | null {
    const row = this.#database.first<{ uri: string; head: string }>(
      `select f.uri, c.head from filed d join file f on f.id = d.file join content c on c.file = f.id
        where d.dossier = ? order by d.date, f.uri limit 1`,
      dossier,
    );
    return row === null ? null : { uri: row.uri, place: titlePlace(JSON.parse(row.head) as DigestHead) };
  }

  #mentionPlace(target: string): HitPlace | null {
    const id = this.#targetId(target);
    return id === null ? null : this.#firstPlace(this.#mentions, id, unpackPlaces);
  }

  #motionPlace(target: number, key: string): HitPlace | null {
    const head = this.#head(key);
    if (head !== null) return { uri: head.uri, place: titlePlace(head.head) };
    return this.#firstPlace(this.#motionMentions, target, unpackMotions);
  }

  #placedFaction(candidate: Candidate): Candidate {
    const id = this.#database.first<{ id: number }>(
      'select id from faction where name = ?',
      candidate.hit.key,
    )?.id;
    const place = id === undefined ? null : this.#firstContribution(id);
    return place === null ? candidate : { ...candidate, hit: { ...candidate.hit, ...place } };
  }

  #firstContribution(faction: number): HitPlace | null {
    const row = this.#database.first<{ uri: string; data: string }>(
      `select f.uri, r.data from contribution r join file f on f.id = r.file where r.faction = ?
        order by r.date, f.uri limit 1`,
      faction,
    );
    const place = row === null ? undefined : unpackContributions(row.data)[0];
    return row === null || place === undefined ? null : { uri: row.uri, place: range(place) };
  }

  #firstPlace(
    table: RunTable,
    target: number,
    unpack: (data: Uint8Array) => readonly Place[],
  ): HitPlace | null {
    const [first] = withSources(this.#database, table.first(target)).sort(comparePapers);
    const place = first === undefined ? undefined : unpack(first.data)[0];
    return first === undefined || place === undefined ? null : { uri: first.uri, place: range(place) };
  }

  #targetId(name: string): number | null {
    return this.#database.first<{ id: number }>('select id from target where name = ?', name)?.id ?? null;
  }
}

function titlePlace({ title }: DigestHead): HitPlace['place'] {
  const top = { line: 0, character: 0 };
  return title === null ? { start: top, end: top } : range(title);
}

function range({ start, end }: Place): HitPlace['place'] {
  return { start, end };
}

function heaviest<T>(rows: readonly T[], count: number, weight: (row: T) => number): readonly T[] {
  if (rows.length <= count) return rows;
  const weighed = rows.map((row) => ({ row, weight: weight(row) }));
  return weighed
    .sort((a, b) => b.weight - a.weight)
    .slice(0, count)
    .map(({ row }) => row);
}

function intersection(a: ReadonlySet<number>, b: ReadonlySet<number>): Set<number> {
  return new Set([...a].filter((key) => b.has(key)));
}
