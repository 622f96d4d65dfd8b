import type { Law } from '../facts/laws';
import type { Article } from './law-article';

/** A CELEX number is its own id; a BWB id stands in a Juriconnect reference. */
const bwbId = /^BWB[RV]/;

/**
 * The id of an article: a Juriconnect reference with lid and onderdeel when they are named
 * (`jci1.3:c:BWBR0005537&artikel=4:5&lid=4&o=a`, domain.md 3.1), the CELEX number of a named EU act, or null.
 * In the Burgerlijk Wetboek the part before the colon is the Boek, and each Boek is a law of its own.
 * @param book the Boek that the text names besides ("artikel 12 van Boek 2 BW"); null when none
 */
export function articleTarget(law: Law | null, article: Article, book: string | null): string | null {
  if (law === null) return null;
  let id = law.id;
  let { number } = article;
  if (law.books !== null) {
    const colon = number.indexOf(':');
    const printed = colon > 0 ? number.slice(0, colon).toUpperCase() : book;
    id = printed === null ? null : (law.books[printed] ?? null);
    if (colon > 0) number = number.slice(colon + 1);
  }
  if (id === null || !bwbId.test(id)) return id;
  // The Kieswet's "Y 12" has no parameter that a source confirms: the law is what can be linked.
  if (number.includes(' ')) return `jci1.3:c:${id}`;
  const { lid, onderdeel } = article.pin;
  let target = `jci1.3:c:${id}&artikel=${number}`;
  if (lid !== null) target += `&lid=${lid}`;
  for (const part of onderdeel) target += `&o=${part}`;
  return target;
}

/** The id of a law as a whole or of a part of it that is no article: `jci1.3:c:BWBR0005290` for Boek 7 BW. */
export function lawTarget(law: Law | null, book: string | null): string | null {
  if (law === null) return null;
  const id = law.books === null ? law.id : book === null ? null : (law.books[book] ?? null);
  return id === null || !bwbId.test(id) ? id : `jci1.3:c:${id}`;
}
