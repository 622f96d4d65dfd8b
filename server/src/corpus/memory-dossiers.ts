import type { DossierSummary } from './corpus';
import type { IndexedFile, MemoryIndex } from './memory-index';
import { compareText } from './paper-id';

/** Every dossier under which a paper is filed or that is mentioned. */
export function dossierSummaries(index: MemoryIndex): DossierSummary[] {
  const numbers = new Set([...index.keys('filed'), ...index.keys('dossierMentions')]);
  return [...numbers].map((number) => {
    const filed = index.posted('filed', number);
    let mentions = 0;
    for (const { groups } of index.posted('dossierMentions', number)) {
      mentions += groups.dossierMentions.get(number) ?? 0;
    }
    return {
      number,
      title: newestTitle(filed, number),
      papers: filed.length,
      mentions,
      newest: newestDate(filed),
    };
  });
}

/**
 * The title that the youngest paper gives: titles change over time (domain.md 1.1).
 * @param filed papers of the dossier, the oldest first, those without a date last
 */
export function newestTitle(filed: readonly IndexedFile[], number: string): string | null {
  let undated: string | null = null;
  for (let at = filed.length - 1; at >= 0; at--) {
    const { groups, digest } = filed[at]!;
    const title = groups.filed.get(number) ?? null;
    if (title === null) continue;
    if (digest.date !== null) return title;
    undated ??= title;
  }
  return undated;
}

export function compareDossiers(
  a: DossierSummary,
  b: DossierSummary,
  sort: 'number' | 'recent' | 'count',
): number {
  if (sort === 'recent') {
    const order = compareText(b.newest ?? '', a.newest ?? '');
    if (order !== 0) return order;
  } else if (sort === 'count' && a.mentions !== b.mentions) {
    return b.mentions - a.mentions;
  }
  return compareText(a.number, b.number);
}

/** @param filed the oldest first, those without a date last */
export function newestDate(filed: readonly IndexedFile[]): string | null {
  return filed.flatMap(({ digest }) => digest.date ?? []).at(-1) ?? null;
}
