import { factions } from '../references/facts/factions';
import { foldName } from '../references/names/fold';
import type { SearchHit } from './corpus';

/** What somebody typed after Ctrl+T, taken apart. */
export interface SearchQuery {
  /** Folded words in order; "26 643" is one word "26643". */
  readonly words: readonly string[];
  /** How a PaperId must begin: "kst-26643-10" for "26 643, nr. 10"; null when no dossier number leads. */
  readonly idPrefix: string | null;
  /** How an ondernummer must begin: "859" typed by itself; null otherwise. */
  readonly number: string | null;
}

/** Labels that people type before numbers; they say nothing by themselves. */
const labels = new Set(['kst', 'kamerstuk', 'kamerstukken', 'nr', 'nrs', 'dossier', 'tk', 'ek', 'ii', 'i']);

/** "26 643, nr. 1011", "kst-26643-1011", "26643 1011": one query. */
export function readQuery(query: string): SearchQuery {
  const folded = foldName(query).replace(/\b(\d{2})[ .\u00a0\u202f](\d{3})\b/g, '$1$2');
  const all = wordsOf(folded);
  const number = all.findIndex((word) => /^\d{4,5}$/.test(word));
  const onlyLabels = number >= 0 && all.slice(0, number).every((word) => labels.has(word));
  const words = number >= 0 ? all.filter((word, at) => at >= number && word !== 'nr' && word !== 'nrs') : all;
  const kept = onlyLabels ? words : all;
  const idPrefix = onlyLabels ? `kst-${words.join('-')}` : null;
  const [only] = kept;
  const isNumber = idPrefix === null && kept.length === 1 && /^\d{1,4}[a-z]?$/.test(only!);
  return { words: kept, idPrefix, number: isNumber ? only! : null };
}

/** Words of a text as they are searched: folded, letters and digits only. */
export function wordsOf(text: string): string[] {
  return foldName(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether every word (folded) begins a word of a text: how lists are filtered. */
export function hasWords(text: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const own = wordsOf(text);
  return words.every((word) => own.some((other) => other.startsWith(word)));
}

/** Longest word and most words of one title or subject that are searched. */
const LONGEST_WORD = 40;
const MOST_WORDS = 60;

/** The words under which a title or subject is found, each once. */
export function searchWords(text: string): string[] {
  const words = wordsOf(text.slice(0, 600)).map((word) => word.slice(0, LONGEST_WORD));
  return [...new Set(words)].slice(0, MOST_WORDS);
}

/** Something that may answer a query, with what decides its place. */
export interface Candidate {
  readonly hit: SearchHit;
  /** Folded text whose words the query's words must begin. */
  readonly words: readonly string[];
  /** Folded keys: a query that is exactly one of them means just this. */
  readonly keys: readonly string[];
  /** How often it is mentioned, and how many papers it has. */
  readonly weight: number;
  /** Whether the corpus has it itself, and not only mentions of it. */
  readonly present: boolean;
}

/** Kinds in the order in which they come when all else is equal. */
const kinds: readonly SearchHit['kind'][] = ['faction', 'dossier', 'motion', 'paper'];

/**
 * The hits in the order a person expects: what is named exactly; then what has all words as they are; then what has
 * words that begin so; within each what is mentioned most.
 */
export function rankHits(
  query: SearchQuery,
  candidates: Iterable<Candidate>,
  limit: number,
): readonly SearchHit[] {
  const ranked: { hit: SearchHit; score: number }[] = [];
  for (const candidate of candidates) {
    const score = scoreOf(query, candidate);
    if (score !== null) ranked.push({ hit: candidate.hit, score });
  }
  ranked.sort(
    (a, b) =>
      b.score - a.score ||
      kinds.indexOf(a.hit.kind) - kinds.indexOf(b.hit.kind) ||
      a.hit.key.length - b.hit.key.length ||
      (a.hit.key < b.hit.key ? -1 : a.hit.key > b.hit.key ? 1 : 0),
  );
  return ranked.slice(0, limit).map(({ hit }) => hit);
}

/** Null when the candidate does not answer the query at all. */
function scoreOf({ words, idPrefix }: SearchQuery, candidate: Candidate): number | null {
  if (words.length === 0) return null;
  const popularity = Math.min(400, 40 * Math.log2(1 + candidate.weight)) + (candidate.present ? 200 : 0);
  const whole = words.join(' ');
  if (candidate.keys.includes(whole)) return 5000 + popularity;
  if (
    idPrefix !== null &&
    candidate.hit.kind === 'paper' &&
    foldName(candidate.hit.key).startsWith(idPrefix)
  ) {
    return 1000 + popularity;
  }
  let exact = 0;
  for (const word of words) {
    if (candidate.words.includes(word)) exact++;
    else if (!candidate.words.some((other) => other.startsWith(word))) return null;
  }
  return (exact === words.length ? 3000 : 2000) + popularity;
}

interface FactionNames {
  readonly name: string;
  readonly full: string;
  readonly words: readonly string[];
  readonly keys: readonly string[];
}

let names: readonly FactionNames[] | null = null;

/** The factions that may answer, by any alias of any period. */
export function factionCandidates(query: SearchQuery): readonly Candidate[] {
  names ??= factionNames();
  return names
    .filter(({ words }) => query.words.every((word) => words.some((other) => other.startsWith(word))))
    .map(({ name, full, words, keys }) => ({
      hit: {
        kind: 'faction',
        key: name,
        label: name,
        detail: full === name ? null : full,
        uri: null,
        place: null,
      },
      words,
      keys,
      weight: 0,
      present: true,
    }));
}

/** One entry a name, with the aliases of all its periods. */
function factionNames(): readonly FactionNames[] {
  const byName = new Map<string, { name: string; full: string; words: Set<string>; keys: Set<string> }>();
  for (const { name, fullName, aliases } of factions) {
    const entry = byName.get(name) ?? { name, full: fullName, words: new Set(), keys: new Set() };
    byName.set(name, entry);
    for (const alias of [name, fullName, ...aliases]) {
      const words = wordsOf(alias);
      entry.keys.add(words.join(' '));
      for (const word of words) entry.words.add(word);
    }
  }
  return [...byName.values()].map(({ name, full, words, keys }) => ({
    name,
    full,
    words: [...words],
    keys: [...keys],
  }));
}
