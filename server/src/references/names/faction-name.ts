import { isDash, isDigit, isInlineSpace, isLetter, isLineEnd } from '../../text/characters';
import type { Span } from '../../text/span';
import { coreOfFactionName, factions, foldFactionName } from '../facts/factions';
import { foldCode } from './fold';

/**
 * How much a printed name says by itself:
 * - `party`: it can hardly be anything else ("VVD", "GroenLinks-PvdA", "Partij voor de Dieren")
 * - `group`: it says itself that it is a group ("Groep Van Haga", "Fractie-Otten", "Lid Omtzigt")
 * - `word`: an ordinary word, abbreviation or surname too ("Pro", "Denk", "DNA", "Klein", "Omtzigt"): a faction
 *   only where the words around it say so
 */
export type FactionNameKind = 'party' | 'group' | 'word';

export interface FactionName extends Span {
  /** Standard name: "ChristenUnie" for "CU". */
  readonly name: string;
  readonly kind: FactionNameKind;
}

interface Pattern {
  /** Folded, words apart by one space. */
  readonly folded: string;
  readonly name: string;
  readonly kind: FactionNameKind;
  /** The spellings in which a name is no ordinary word; null: any. */
  readonly spellings: ReadonlySet<string> | null;
}

/** A step in the tree of all names: one folded code unit further. */
interface Step {
  readonly next: (Step | null)[];
  /** The name that ends here. */
  pattern: Pattern | null;
}

/** Letters, digits, the space between words and the apostrophe each have a place; 0 is all that no name holds. */
const places = 39;
const SPACE_PLACE = 37;
const placeOfCode = buildPlaces();

/** Parties whose name is a word as well; only the spelling in capitals is theirs alone (domain.md 5.3). */
const wordNames = new Set([
  'denk',
  'pro',
  'volt',
  'forum',
  'go',
  'gl',
  'dna',
  'goud',
  'hernandez',
  'dpk',
  'sp',
]);
const properSpellings = new Set(['DENK', 'PRO', 'Volt', 'VOLT', 'SP', 'GL']);

const tree = buildTree();

/**
 * Reads the longest name or alias of a faction that stands at `at`, whole words only. Case, diacritics and the kind
 * of dash do not count; a space, a dash and a slash are the same (so say the data's own notes).
 * @returns null when none stands there. Looks at no more than the longest alias: one step a code unit.
 */
export function readFactionName(text: string, at: number, end: number): FactionName | null {
  let step = tree;
  let position = at;
  let found: Pattern | null = null;
  let stop = at;
  while (position < end) {
    const code = text.charCodeAt(position);
    let place = code < 128 ? placeOfCode[code]! : placeOfFolded(foldCode(code));
    let next = position + 1;
    if (place === 0) {
      next = skipSeparator(text, position, end);
      if (next === position) break;
      place = SPACE_PLACE;
    }
    const child: Step | null = step.next[place]!;
    if (child === null) break;
    step = child;
    position = next;
    if (child.pattern !== null && endsWord(text, position, end)) {
      found = child.pattern;
      stop = position;
    }
  }
  if (found === null) return null;
  const exact = found.spellings === null || found.spellings.has(text.slice(at, stop));
  return { start: at, end: stop, name: found.name, kind: exact ? found.kind : 'word' };
}

/** Whether a name of a faction may begin with a code unit. Beyond ASCII only `readFactionName` can tell. */
export function mayStartFactionName(code: number): boolean {
  return code >= 128 || tree.next[placeOfCode[code]!] !== null;
}

/** Spaces, one line end, dashes and slashes between the words of a name: "GroenLinks–PvdA", "Groep⏎Van Haga". */
function skipSeparator(text: string, at: number, end: number): number {
  let position = at;
  let lineEnds = 0;
  while (position < end && position - at < 6) {
    const code = text.charCodeAt(position);
    if (isLineEnd(code)) {
      if (code === 10 && ++lineEnds > 1) return at;
    } else if (!isInlineSpace(code) && !isDash(code) && code !== 47) {
      break;
    }
    position++;
  }
  return position;
}

/** A digit may be a footnote mark stuck to the name ("VVD12"), but not behind a name that ends in a digit. */
function endsWord(text: string, at: number, end: number): boolean {
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  if (isDigit(code)) return !isDigit(text.charCodeAt(at - 1));
  return !isLetter(code);
}

function readPatterns(): Iterable<Pattern> {
  const byFolded = new Map<string, Pattern>();
  const add = (surface: string, name: string, kind: FactionNameKind) => {
    const folded = foldFactionName(surface);
    // The first faction of a name has it: parties stand before the groups that carried the same name.
    if (folded.length < 2 || byFolded.has(folded)) return;
    const word = wordNames.has(folded);
    byFolded.set(folded, { folded, name, kind, spellings: word ? properSpellings : null });
  };
  for (const { name, kind } of factions) if (kind === 'party') add(name, name, 'party');
  for (const { name, fullName, aliases, kind } of factions) {
    if (kind === 'party') for (const surface of [fullName, ...aliases]) add(surface, name, 'party');
  }
  for (const { name, aliases, kind } of factions) {
    if (kind === 'party') continue;
    for (const surface of [name, ...aliases]) {
      const folded = foldFactionName(surface);
      const core = coreOfFactionName(folded);
      if (core !== folded || surface.includes('/')) add(surface, name, 'group');
    }
  }
  for (const { name, aliases, kind } of factions) {
    if (kind === 'party') continue;
    for (const surface of [name, ...aliases]) {
      add(surface, name, 'word');
      add(coreOfFactionName(foldFactionName(surface)), name, 'word');
    }
  }
  return byFolded.values();
}

function buildTree(): Step {
  const root = newStep();
  for (const pattern of readPatterns()) {
    let step = root;
    for (let i = 0; i < pattern.folded.length; i++) {
      const code = pattern.folded.charCodeAt(i);
      const place = code === 32 ? SPACE_PLACE : placeOfCode[code]!;
      let child = step.next[place] ?? null;
      if (child === null) {
        child = newStep();
        step.next[place] = child;
      }
      step = child;
    }
    step.pattern = pattern;
  }
  return root;
}

/** A letter that does not fold to ASCII stands in no name. */
function placeOfFolded(code: number): number {
  return code < 128 ? placeOfCode[code]! : 0;
}

function newStep(): Step {
  return { next: new Array<Step | null>(places).fill(null), pattern: null };
}

function buildPlaces(): Uint8Array {
  const table = new Uint8Array(128);
  for (let letter = 0; letter < 26; letter++) {
    table[97 + letter] = letter + 1;
    table[65 + letter] = letter + 1;
  }
  for (let digit = 0; digit < 10; digit++) table[48 + digit] = 27 + digit;
  table[39] = 38;
  return table;
}
