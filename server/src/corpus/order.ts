import type { In } from './corpus';
import type { Place } from './digest';
import { compareText } from './paper-id';

/** Sorts behind every ISO date. */
export const UNDATED = '9999-99-99';

/** What decides where a paper comes in a list. */
export interface Dated {
  readonly uri: string;
  readonly date: string | null;
}

/** Order of lists: the oldest paper first, one without date last; then by file. */
export function comparePapers(a: Dated, b: Dated): number {
  return compareText(a.date ?? UNDATED, b.date ?? UNDATED) || compareText(a.uri, b.uri);
}

/** Order of places of several papers in one list. */
export function comparePlaces(a: In<Place>, b: In<Place>): number {
  return comparePapers(a, b) || a.span.start - b.span.start || a.span.end - b.span.end;
}

/** The same list with what stands in one file before all else; each part keeps its order. */
export function withFirst<T extends { readonly uri: string }>(
  list: readonly T[],
  first: string | undefined,
): readonly T[] {
  if (first === undefined) return list;
  return [...list.filter(({ uri }) => uri === first), ...list.filter(({ uri }) => uri !== first)];
}
