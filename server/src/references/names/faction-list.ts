import { isDash, isLetter, isUpper } from '../../text/characters';
import type { Span } from '../../text/span';
import { skipGap } from '../reading/gap';
import { readWord } from '../reading/word';
import { wordList } from '../reading/word-list';
import { type FactionName, readFactionName } from './faction-name';
import { readPersonName } from './person-name';

/** Factions that are named together: "de VVD, het CDA en D66", "PvdA- en GroenLinks-fractie". */
export interface FactionList extends Span {
  readonly factions: readonly string[];
  readonly names: readonly Span[];
  /** "-fractie", "-leden" or "Groep" stands with a name: it can be nothing but factions. */
  readonly said: boolean;
}

/** What the words before a list say. */
export interface FactionListManner {
  /** "de leden van", "de fractie van": a party whose name is a word ("Denk", "Pro") may follow. */
  readonly members: boolean;
  /** "het lid": a single member's name is a faction. */
  readonly single: boolean;
}

const readFiller = wordList([
  ...[
    'de',
    'het',
    'den',
    'der',
    'van',
    'leden',
    'fractieleden',
    'fracties',
    'fractie',
    'gezamenlijke',
    'beide',
  ],
]);
const readSuffix = wordList([
  ...[
    'fracties',
    'fractieleden',
    'fractie',
    'leden',
    'lid',
    'kamerleden',
    'kamerlid',
    'senatoren',
    'woordvoerder',
  ],
]);
const readConjunction = wordList([
  'en/of',
  'en',
  'of',
  'alsmede',
  'alsook',
  'evenals',
  'respectievelijk',
  'resp.',
]);
const readFactionWord = wordList(['fracties', 'fractie', 'fractieleden']);
const readGroupLabel = wordList(['groep', 'fractie', 'lid']);
/** Names that hang on a hyphen ("D66-, CDA- en …") are looked at no further than this for their "-fractie". */
const MOST_HANGING = 8;
const MOST_FACTIONS = 30;

/**
 * Reads one or more factions from `at` on: articles and "leden van de" between them, hyphens that hang ("PvdA- en").
 * @returns null when none stands there
 */
export function readFactionList(
  text: string,
  at: number,
  end: number,
  manner: FactionListManner,
): FactionList | null {
  const factions: string[] = [];
  const names: Span[] = [];
  let said = false;
  let position = at;
  let stop = -1;
  while (factions.length < MOST_FACTIONS && (said || manner.members || factions.length < MOST_HANGING)) {
    const start = skipFillers(text, position, end, factions.length === 0 ? 8 : 6);
    const found = readItem(text, start, end, manner);
    if (found === null) break;
    factions.push(found.name);
    names.push({ start: found.start, end: found.end });
    if (found.kind === 'group') said = true;
    stop = found.end;
    const suffix = readFactionSuffix(text, found.end, end);
    let from = found.end;
    if (suffix > 0) {
      said = true;
      stop = suffix;
      from = suffix;
    } else if (isDash(text.charCodeAt(from)) && !isLetter(text.charCodeAt(from + 1))) {
      // "D66-, CDA- en VVD-fracties"
      from++;
    }
    const next = readConnector(text, from, end);
    if (next < 0) break;
    position = next;
  }
  return stop < 0 ? null : { start: names[0]!.start, end: stop, factions, names, said };
}

/** A faction by name, or one that no table knows but that says what it is ("Groep Jansen", "Fractie-De Boer"). */
function readItem(text: string, at: number, end: number, manner: FactionListManner): FactionName | null {
  const found = readFactionName(text, at, end);
  if (found !== null) {
    if (found.kind !== 'word' || manner.single || readFactionSuffix(text, found.end, end) > 0) return found;
    return manner.members && !isSurname(found) && !goesOn(text, found.end, end) ? found : null;
  }
  return isUpper(text.charCodeAt(at)) ? readUnknownGroup(text, at, end) : null;
}

/** "Groep Jansen/De Boer", "Fractie-Otten": a group that split off after the table was made. */
export function readUnknownGroup(text: string, at: number, end: number): FactionName | null {
  const label = readGroupLabel(text, at, end);
  if (label < 0 || !isUpper(text.charCodeAt(at))) return null;
  let position = isDash(text.charCodeAt(label)) ? label + 1 : skipGap(text, label, end);
  if (position === label) return null;
  let stop = -1;
  for (let members = 0; members < 3; members++) {
    const name = readPersonName(text, position, end, {
      titled: false,
      single: true,
      hyphened: false,
      capitals: false,
    });
    if (name === null) break;
    stop = name.end;
    if (text.charCodeAt(stop) !== 47) break;
    position = stop + 1;
  }
  if (stop < 0) return null;
  return { start: at, end: stop, name: text.slice(at, stop).replace(/\s+/g, ' '), kind: 'group' };
}

/** Standard names of single members and groups are more than the surname that is printed. */
function isSurname({ name }: FactionName): boolean {
  return !/^(?:DENK|PRO|FVD|Volt|SP|GroenLinks|BBB|NSC)$/.test(name);
}

/** "leden van Forum Standaardisatie": another capital word makes it the name of something else. */
function goesOn(text: string, at: number, end: number): boolean {
  const next = skipGap(text, at, end);
  return next > at && next < end && isUpper(text.charCodeAt(next));
}

/** End of "-fractie", " fractie", "-leden" behind a name; -1 when none stands there. */
export function readFactionSuffix(text: string, at: number, end: number): number {
  let position = at;
  if (position < end && isDash(text.charCodeAt(position))) position = skipGap(text, position + 1, end);
  else {
    position = skipGap(text, position, end);
    return position > at ? readFactionWord(text, position, end) : -1;
  }
  return readSuffix(text, position, end);
}

function skipFillers(text: string, at: number, end: number, most: number): number {
  let position = at;
  for (let words = 0; words < most; words++) {
    const filler = readFiller(text, position, end);
    if (filler < 0) return position;
    const next = skipGap(text, filler, end);
    if (next === filler) return position;
    // "Fractie Otten" is a name, not a filler with a name.
    if ((text.charCodeAt(position) | 32) === 102 && readFactionName(text, position, end) !== null)
      return position;
    position = next;
  }
  return position;
}

/** A comma, "en", "&", "/" between two factions: where the next begins; -1 when there is none. */
function readConnector(text: string, at: number, end: number): number {
  let position = skipGap(text, at, end);
  let found = false;
  const code = text.charCodeAt(position);
  if (position < end && (code === 44 || code === 59 || code === 47 || code === 38)) {
    position = skipGap(text, position + 1, end);
    found = true;
    if (code === 38 && readWord(text, position, end, 'amp') > 0) position = skipGap(text, position + 4, end);
  }
  const word = readConjunction(text, position, end);
  if (word > 0) {
    position = skipGap(text, word, end);
    found = true;
  }
  return found && position < end && (isLetter(text.charCodeAt(position)) || text.charCodeAt(position) === 53)
    ? position
    : -1;
}
