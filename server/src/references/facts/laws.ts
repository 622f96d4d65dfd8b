import { foldName } from '../names/fold';
import names from './law-names.json';
import data from './laws.json';

/** A law, treaty or named EU act that papers cite. */
export interface Law {
  /** Official short title, or the name in general use. */
  readonly name: string;
  /** BWB id ("BWBR0001854"), CELEX number of a named EU act ("32016R0679"), or null while it is not confirmed. */
  readonly id: string | null;
  /** The Burgerlijk Wetboek is ten laws: the id of each Boek (domain.md 3.1). */
  readonly books: Readonly<Record<string, string>> | null;
  /** An abbreviation that several laws share ("Ow"): the laws. Its `id` is null then, never a guess. */
  readonly candidates: readonly Law[];
}

/** A place in the tree of names: words of names that begin alike share their first nodes. */
export interface NameNode {
  readonly next: Map<string, NameNode>;
  /** The law whose name ends here. */
  law: Law | null;
}

interface LawTables {
  readonly names: NameNode;
  readonly ids: ReadonlyMap<string, Law>;
  readonly lastWords: ReadonlySet<string>;
  /** For the first and last code unit of each last word a bit: most other words end here without a look-up. */
  readonly lastWordShapes: Uint8Array;
  readonly abbreviations: ReadonlyMap<string, Law>;
}

let tables: LawTables | null = null;

/**
 * Names of laws by their words, folded; a word that a comma follows in the name keeps it ("kwaliteit,").
 * Built at the first law that is read: a text without articles costs nothing.
 */
export function lawNames(): NameNode {
  tables ??= buildTables();
  return tables.names;
}

/** Whether the name or abbreviation of a known law ends with `word` (folded). */
export function endsLawName(word: string): boolean {
  tables ??= buildTables();
  return tables.lastWords.has(word);
}

/**
 * Whether the words from `start` to `end` may be the last of a law's name, by their first and last code unit alone: a
 * "no" is sure.
 */
export function mayEndLawName(text: string, start: number, end: number): boolean {
  tables ??= buildTables();
  return tables.lastWordShapes[shapeOf(text, start, end)] !== 0;
}

const SHAPES = 4096;

/** First letter, last letter and whether more than three stand between, in 12 bits, without regard to case. */
function shapeOf(text: string, start: number, end: number): number {
  return (
    ((text.charCodeAt(start) & 31) << 6) | ((text.charCodeAt(end - 1) & 31) << 1) | (end - start > 5 ? 1 : 0)
  );
}

/** The law behind an abbreviation; capitals count ("Pw" and "PW" are two laws). Null when it is not known. */
export function lawByAbbreviation(abbreviation: string): Law | null {
  tables ??= buildTables();
  return tables.abbreviations.get(abbreviation) ?? null;
}

/** The law with a BWB id or CELEX number; null when it is not known. The Boeken of the Burgerlijk Wetboek are not among them. */
export function lawById(id: string): Law | null {
  tables ??= buildTables();
  return tables.ids.get(id) ?? null;
}

/** The law of a name or abbreviation as printed; null when it is not known. */
export function lawByName(name: string): Law | null {
  tables ??= buildTables();
  let node: NameNode | undefined = tables.names;
  for (const word of wordsOfName(name)) node = node?.next.get(word);
  return node?.law ?? lawByAbbreviation(name);
}

/** Name of the law with a BWB id or CELEX number, with the Boek for the Burgerlijk Wetboek; null when not known. */
export function lawNameById(id: string): string | null {
  const boek = Object.entries(data.books).find(([, bookId]) => bookId === id)?.[0];
  if (boek !== undefined) return `Boek ${boek} Burgerlijk Wetboek`;
  const law = (data.laws as [string, string[], string[]][]).find(([lawId]) => lawId === id);
  if (law !== undefined) return law[1][0] ?? null;
  return (
    (names.euActs as [string, string[], string | null][]).find(([, , celex]) => celex === id)?.[0] ?? null
  );
}

function buildTables(): LawTables {
  const root: NameNode = { next: new Map(), law: null };
  const abbreviations = new Map<string, Law>();
  const ids = new Map<string, Law>();
  const lastWords = new Set<string>();
  const add = (law: Law, lawNames: readonly string[], shortNames: readonly string[]) => {
    if (law.id !== null) ids.set(law.id, law);
    for (const name of lawNames) addName(root, name, law);
    for (const name of [...lawNames, ...shortNames]) lastWords.add(wordsOfName(name).at(-1)!);
    for (const short of shortNames) {
      // "Vw 2000" is as telling as a name; only a single word needs its capitals.
      if (short.includes(' ')) addName(root, short, law);
      else abbreviations.set(short, shared(abbreviations.get(short), law, short));
    }
  };
  add(
    { name: 'Burgerlijk Wetboek', id: null, books: data.books, candidates: [] },
    ['Burgerlijk Wetboek'],
    ['BW'],
  );
  for (const [id, lawNames, shortNames] of data.laws as [string, string[], string[]][]) {
    add(plain(lawNames[0] as string, id), lawNames, shortNames);
  }
  for (const [name, shortNames = []] of names.names as [string, string[]?][]) {
    add(plain(name, null), [name], shortNames);
  }
  for (const [name, shortNames, celex] of names.euActs as [string, string[], string | null][]) {
    add(plain(name, celex), [name], shortNames);
  }
  for (const [short, otherNames] of Object.entries(names.aliases)) {
    const law = abbreviations.get(short);
    if (law !== undefined) add(law, otherNames, []);
  }
  const lastWordShapes = new Uint8Array(SHAPES);
  for (const word of lastWords) lastWordShapes[shapeOf(word, 0, word.length)] = 1;
  return { names: root, abbreviations, ids, lastWords, lastWordShapes };
}

function plain(name: string, id: string | null): Law {
  return { name, id, books: null, candidates: [] };
}

/** What an abbreviation stands for when a second law claims it: either, until the context tells. */
function shared(known: Law | undefined, law: Law, abbreviation: string): Law {
  if (known === undefined || known === law) return law;
  const candidates = known.candidates.length > 0 ? known.candidates : [known];
  return { name: abbreviation, id: null, books: null, candidates: [...candidates, law] };
}

/** A name without id does not take the place of the same name with one. */
function addName(root: NameNode, name: string, law: Law): void {
  let node = root;
  for (const word of wordsOfName(name)) {
    let following = node.next.get(word);
    if (following === undefined) {
      following = { next: new Map(), law: null };
      node.next.set(word, following);
    }
    node = following;
  }
  if (node.law === null || node.law.id === null) node.law = law;
}

function wordsOfName(name: string): string[] {
  return foldName(name).replaceAll('’', "'").split(/\s+/);
}
