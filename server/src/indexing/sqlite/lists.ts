import type { CorpusTotals, DossierSummary, FactionEntry, MotionEntry, Page } from '../../corpus/corpus';
import { dossierText } from '../../corpus/dossier-words';
import { comparePaperIds } from '../../corpus/paper-id';
import { hasWords, wordsOf } from '../../corpus/search';
import type { IndexDatabase } from './database';
import { NO_DATE } from './packing';

interface DossierRow {
  readonly id: number;
  readonly number: string;
  readonly papers: number;
  readonly mentions: number;
}

/** Answers the questions of `Corpus` that are about the whole: lists, numbers, what is cited most. */
export class IndexLists {
  readonly #database: IndexDatabase;

  constructor(database: IndexDatabase) {
    this.#database = database;
  }

  dossiers({ filter, offset, limit }: Page, sort: 'number' | 'recent' | 'count'): readonly DossierSummary[] {
    const words = wordsOf(filter ?? '');
    const rows = this.#database.all<DossierRow>(
      `select id, number, papers, mentions from dossier d where papers > 0 or exists
        (select 1 from target t where t.dossier = d.id and t.mentions + t.by_name > 0)
        order by ${sort === 'count' ? 'mentions desc, number' : 'number'}`,
    );
    // Titles are looked up for the part that is shown; for all only when the order or the filter needs them.
    const complete = ({ id, ...summary }: DossierRow): DossierSummary => ({
      ...summary,
      ...youngest(this.#database, id),
    });
    if (sort !== 'recent' && words.length === 0) return rows.slice(offset, offset + limit).map(complete);
    const all = rows.map(complete).filter((summary) => hasWords(dossierText(summary), words));
    if (sort === 'recent') all.sort((a, b) => compareDescending(a.newest ?? '', b.newest ?? ''));
    return all.slice(offset, offset + limit);
  }

  /** The dossiers of a list of numbers; unknown ones are left out. */
  dossierSummaries(numbers: readonly string[]): readonly DossierSummary[] {
    return numbers.flatMap((number) => {
      const row = this.#database.first<DossierRow>(
        'select id, number, papers, mentions from dossier where number = ?',
        number,
      );
      if (row === null) return [];
      const { id, ...summary } = row;
      return { ...summary, ...youngest(this.#database, id) };
    });
  }

  motions({ filter, offset, limit }: Page): readonly MotionEntry[] {
    const words = wordsOf(filter ?? '');
    const wanted = words.length === 0 ? (Number.isFinite(limit) ? offset + limit : -1) : -1;
    return this.#database
      .all<{ entry: string }>('select entry from motion order by key limit ?', wanted)
      .map((row) => entryOf(row)!)
      .filter(({ key, proposers, subject }) =>
        hasWords(`${key} ${proposers.join(' ')} ${subject ?? ''}`, words),
      )
      .slice(offset, offset + limit);
  }

  factions(): readonly FactionEntry[] {
    return this.#database
      .all<FactionEntry>(
        'select name, contributions, questions from faction where contributions > 0 order by name',
      )
      .map((row) => ({ ...row }));
  }

  totals(): CorpusTotals {
    const rows = this.#database.all<{ key: string; count: number }>('select key, count from total');
    const counts = new Map(rows.map(({ key, count }) => [key, count]));
    const of = (key: keyof CorpusTotals) => counts.get(key) ?? 0;
    return {
      files: of('files'),
      papers: of('papers'),
      drafts: of('drafts'),
      dossiers: of('dossiers'),
      mentions: of('mentions'),
      motions: of('motions'),
      contributions: of('contributions'),
      unresolved: of('unresolved'),
    };
  }

  mostCited(limit: number): readonly { readonly target: string; readonly mentions: number }[] {
    const rows = this.#database.all<{ name: string; mentions: number }>(
      `select name, mentions from target where name >= 'kst-' and name < 'kst.' and mentions > 0
        order by mentions desc limit ?`,
      // Those of equal number are put in order here, so more than the limit are looked at.
      limit * 2 + 20,
    );
    return rows
      .map(({ name, mentions }) => ({ target: name, mentions }))
      .sort((a, b) => b.mentions - a.mentions || comparePaperIds(a.target, b.target))
      .slice(0, limit);
  }
}

/** The title that the youngest paper gives a dossier, and that paper's date: titles change over time (domain.md 1.1). */
export function youngest(
  database: IndexDatabase,
  dossier: number,
): { readonly title: string | null; readonly newest: string | null } {
  const title = (dates: string) =>
    database.first<{ title: string }>(
      `select d.title from filed d join file f on f.id = d.file
        where d.dossier = ? and d.title is not null and d.date ${dates} order by d.date desc, f.uri desc limit 1`,
      dossier,
    )?.title ?? null;
  const dated = database.first<{ date: string | null }>(
    `select f.date from filed d join file f on f.id = d.file where d.dossier = ? and d.date < ${NO_DATE}
      order by d.date desc limit 1`,
    dossier,
  );
  return { title: title(`< ${NO_DATE}`) ?? title(`= ${NO_DATE}`), newest: dated?.date ?? null };
}

export function entryOf(row: { readonly entry: string } | null): MotionEntry | null {
  return row === null ? null : (JSON.parse(row.entry) as MotionEntry);
}

function compareDescending(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}
