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

const TABLE_MASK = 0xff;
const patternsByFirst = buildPatterns();

/**
 * Reads the longest name or alias of a faction that stands at `at`, whole words only. Case, diacritics and the kind
 * of dash do not count; a space, a dash and a slash are the same (so say the data's own notes).
 * @returns null when none stands there. Looks at no more than the longest alias.
 */
export function readFactionName(text: string, at: number, end: number): FactionName | null {
  if (at >= end) return null;
  const patterns = patternsByFirst[foldCode(text.charCodeAt(at)) & TABLE_MASK]!;
  for (let i = 0; i < patterns.length; i++) {
    const pattern = patterns[i]!;
    const stop = matchPattern(text, at, end, pattern.folded);
    if (stop < 0) continue;
    const exact = pattern.spellings === null || pattern.spellings.has(text.slice(at, stop));
    return {
      start: at,
      end: stop,
      name: pattern.name,
      kind: exact ? pattern.kind : 'word',
    };
  }
  return null;
}

/** Where a folded pattern ends in the text when it stands at `at`; -1 when it does not. */
function matchPattern(text: string, at: number, end: number, folded: string): number {
  let position = at;
  for (let i = 0; i < folded.length; i++) {
    const wanted = folded.charCodeAt(i);
    if (wanted === 32) {
      const next = skipSeparator(text, position, end);
      if (next === position) return -1;
      position = next;
      continue;
    }
    if (position >= end || foldCode(text.charCodeAt(position)) !== wanted) return -1;
    position++;
  }
  return endsWord(text, position, end) ? position : -1;
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

function buildPatterns(): readonly (readonly Pattern[])[] {
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
  // One list for each low byte of the first letter, so that no look-up can miss.
  const byFirst: Pattern[][] = Array.from({ length: TABLE_MASK + 1 }, () => []);
  for (const pattern of byFolded.values()) byFirst[pattern.folded.charCodeAt(0) & TABLE_MASK]!.push(pattern);
  for (const list of byFirst) list.sort((a, b) => b.folded.length - a.folded.length);
  return byFirst;
}
