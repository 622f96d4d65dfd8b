import type { Corpus, In, SearchHit } from '../corpus/corpus';
import type { Place } from '../corpus/digest';
import { shorten } from './rich-text';
import type { LineRange } from './snapshot';

/** Something of the corpus that Ctrl+T finds, with a place to go to. */
export interface CorpusSymbol {
  readonly kind: SearchHit['kind'];
  readonly name: string;
  readonly detail: string;
  readonly uri: string;
  readonly range: LineRange;
}

/** More than a list in an editor can be read for. */
const MOST = 60;

/**
 * Dossiers, papers, motions and factions that answer to the words. A paper that the corpus does not have is found
 * where it is first spoken of; what has no place at all is left out.
 */
export async function workspaceSymbols(corpus: Corpus, query: string): Promise<readonly CorpusSymbol[]> {
  const hits = await corpus.search(query.slice(0, 200), MOST);
  const symbols = await Promise.all(hits.map((hit) => symbolOf(corpus, hit)));
  return symbols.filter((symbol) => symbol !== null);
}

async function symbolOf(corpus: Corpus, hit: SearchHit): Promise<CorpusSymbol | null> {
  const named = { kind: hit.kind, name: nameOf(hit), detail: hit.detail ?? '' };
  if (hit.uri !== null && hit.place !== null) return { ...named, uri: hit.uri, range: hit.place };
  const place = await firstPlace(corpus, hit);
  if (place === undefined) return null;
  return { ...named, uri: place.uri, range: { start: place.start, end: place.end } };
}

/**
 * Editors filter what they are given once more by its name: it holds all words by which the hit may have been found,
 * a dossier's title as well as its number.
 */
function nameOf({ kind, label, detail }: SearchHit): string {
  const opening = kind === 'paper' ? `Kamerstuk ${label}` : label;
  return detail === null ? opening : shorten(`${opening} – ${detail}`, 200);
}

/** Where something is first spoken of; a dossier also by its papers. */
async function firstPlace(corpus: Corpus, { kind, key }: SearchHit): Promise<In<Place> | undefined> {
  if (kind === 'faction') return (await corpus.factionMentions(key, 1))[0];
  if (kind !== 'dossier') return (await corpus.mentionPlaces(key, 1))[0];
  const [place] = await corpus.mentionPlaces(`dossier-${key}`, 1);
  if (place !== undefined) return place;
  const paper = (await corpus.dossier(key))?.papers[0];
  return paper === undefined ? undefined : (await corpus.mentionPlaces(paper, 1))[0];
}
