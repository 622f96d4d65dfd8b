import type { IndexDatabase } from './database';
import type { RunEntry } from './run-table';

/** The paper in which something stands. */
export interface Source {
  readonly file: number;
  readonly uri: string;
  readonly paper: string | null;
  readonly date: string | null;
}

/** What files say, with the papers in which it stands, in the same order. */
export function withSources(
  database: IndexDatabase,
  entries: readonly RunEntry[],
): (Source & { readonly data: Uint8Array })[] {
  if (entries.length === 0) return [];
  const rows = database.all<Source>(
    'select id as file, uri, paper, date from file where id in (select value from json_each(?))',
    JSON.stringify(entries.map(({ file }) => file)),
  );
  const sources = new Map(rows.map((row) => [row.file, row]));
  return entries.flatMap(({ file, data }) => {
    const source = sources.get(file);
    return source === undefined ? [] : [{ ...source, data }];
  });
}
