import {
  isDash,
  isDigit,
  isInlineSpace,
  isLetter,
  isLetterOrDigit,
  isLineEnd,
  lowerAscii,
} from '../../text/characters';
import type { Span } from '../../text/span';
import { readFactionName } from '../names/faction-name';
import { mayStartPersonName, type NameManner, type PersonName, readPersonName } from '../names/person-name';
import { skipGap } from '../reading/gap';
import { readPrefix, readWord } from '../reading/word';
import { wordList } from '../reading/word-list';
import { type Role, readRole } from './motion-role';

/** The proposers of one motion, as they stand together: "Lodders/Geurts", "Van Ginneken c.s.". */
export interface ProposerGroup extends Span {
  readonly names: readonly string[];
  readonly cosigned: boolean;
  /** Standard name of the faction printed behind a name: "motie-Lagas (BBB)". */
  readonly faction: string | null;
}

/** How the words before the list say that proposers follow. */
export interface ListManner {
  /** "moties": each proposer may have a motion. */
  readonly pluralMotions: boolean;
  /** Words like "van het lid" may stand before the first name. */
  readonly role: Role | null;
  /** Behind a hyphen ("motie-Kröger"). */
  readonly hyphened: boolean;
  readonly capitals: boolean;
}

interface Item {
  readonly name: PersonName;
  joined: boolean;
  /** "en" stands before it, with or without something that closes the motion before ("A (26 643, nr. 1) en B"). */
  readonly and: And;
  readonly role: Role | null;
  cosigned: boolean;
  faction: string | null;
  /** End of what belongs to the mention: the name or its "c.s.". */
  end: number;
  /** Where reading goes on: behind a faction in brackets too. */
  behind: number;
}

const readConjunction = wordList(['alsmede', 'alsook', 'evenals']);
const readMotionAgain = wordList(['moties', 'motie']);
const readPreposition = wordList(['van', 'door']);

/** Longest bracket that may stand between the names of several motions: "de moties A (26 643, nr. 1) en B". */
const LONGEST_BRACKET = 120;
const MOST_NAMES = 40;

/**
 * Reads the proposers that start at `at`, with commas, "en", slashes, hyphens, "c.s." and factions in brackets
 * (domain.md 4.1). One group a motion: several only where the text speaks of moties.
 * @returns null when no name stands there
 */
export function readProposers(
  text: string,
  at: number,
  end: number,
  manner: ListManner,
): readonly ProposerGroup[] | null {
  if (!mayStartPersonName(text, at, end)) return null;
  const items = readItems(text, at, end, manner);
  if (items.length === 0) return null;
  const roles = items.filter(({ role }) => role !== null).length + (manner.role === null ? 0 : 1);
  const groups: Item[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    const starts = manner.pluralMotions && !item.joined && (roles < 2 || item.role !== null);
    if (last === undefined || starts) groups.push([item]);
    else last.push(item);
  }
  return groups.map((group) => ({
    start: group[0]!.name.start,
    end: group.at(-1)!.end,
    names: group.map(({ name }) => name.name),
    cosigned: group.some(({ cosigned }) => cosigned),
    faction: group.find(({ faction }) => faction !== null)?.faction ?? null,
  }));
}

function readItems(text: string, at: number, end: number, manner: ListManner): Item[] {
  const items: Item[] = [];
  let role = manner.role;
  let position = at;
  let connector: Connector | null = null;
  /** Names behind commas alone count only when the list ends as lists do. */
  let sure = 0;
  while (items.length < MOST_NAMES) {
    const name = readPersonName(text, position, end, nameManner(manner, role));
    if (name === null) break;
    const item: Item = {
      name,
      joined: connector?.joined ?? false,
      and: connector?.and ?? 'none',
      role: connector?.role ?? null,
      cosigned: false,
      faction: null,
      end: name.end,
      behind: name.end,
    };
    items.push(item);
    if (connector?.comma !== true || role?.several === true || manner.pluralMotions) sure = items.length;
    readTail(text, item, end);
    if (item.cosigned) {
      sure = items.length;
      if (!manner.pluralMotions) break;
    }
    connector = readConnector(text, item.behind, end, manner);
    if (connector === null) break;
    if (connector.role !== null) role = connector.role;
    position = connector.end;
  }
  const list = sure === items.length ? items : items.slice(0, sure);
  if (manner.pluralMotions) joinPairs(list);
  return list;
}

/**
 * "de moties A (26 643, nr. 1) en B en C (26 643, nr. 2)", "de moties A, B en C, en D": of two "en" the one that
 * nothing sets apart joins the proposers of one motion.
 */
function joinPairs(items: readonly Item[]): void {
  if (!items.some(({ and }) => and === 'apart')) return;
  for (const item of items) if (item.and === 'plain' && item.role === null) item.joined = true;
}

function nameManner(manner: ListManner, role: Role | null): NameManner {
  return {
    titled: role !== null || manner.hyphened,
    single: role !== null && !role.several,
    hyphened: manner.hyphened,
    capitals: manner.capitals,
  };
}

/** A faction in brackets and "c.s." behind a name, in either order. */
function readTail(text: string, item: Item, end: number): void {
  const bracket = readFactionBracket(text, item.end, end);
  const cosigned = readCosigned(text, bracket?.end ?? item.end, end);
  if (bracket !== null) {
    item.faction = bracket.name;
    item.behind = bracket.end;
  }
  if (cosigned > 0) {
    item.cosigned = true;
    item.end = cosigned;
    item.behind = readFactionBracket(text, cosigned, end)?.end ?? cosigned;
  }
}

/** "(BBB)", "(Fractie-Beukering)", "(PvdA en GroenLinks)": the first faction and where the bracket ends. */
export function readFactionBracket(
  text: string,
  at: number,
  end: number,
): { readonly name: string; readonly end: number } | null {
  const open = skipGap(text, at, end);
  if (text.charCodeAt(open) !== 40) return null;
  const faction = readFactionName(text, open + 1, end);
  if (faction === null) return null;
  const close = closingBracket(text, faction.end, Math.min(end, open + 60));
  return close < 0 ? null : { name: faction.name, end: close + 1 };
}

/** "c.s.", "c.s", "cs.", "c. s.", "cum suis", "e.a."; the offset behind it, -1 when there is none. */
export function readCosigned(text: string, at: number, end: number): number {
  const start = skipGap(text, at, end);
  const suis = readWord(text, start, end, 'cum suis');
  if (suis > 0) return suis;
  const first = lowerAscii(text.charCodeAt(start));
  const last = first === 99 ? 115 : first === 101 ? 97 : 0;
  if (last === 0 || start >= end) return -1;
  let position = start + 1;
  let dots = 0;
  if (text.charCodeAt(position) === 46) {
    position++;
    dots++;
    if (isInlineSpace(text.charCodeAt(position))) position++;
  }
  if (lowerAscii(text.charCodeAt(position)) !== last || position >= end) return -1;
  position++;
  if (text.charCodeAt(position) === 46 && position < end) {
    position++;
    dots++;
  }
  if (first === 101 && dots < 2) return -1;
  return position < end && isLetter(text.charCodeAt(position)) ? -1 : position;
}

type And = 'none' | 'plain' | 'apart';

interface Connector {
  readonly end: number;
  readonly and: And;
  /** A slash or hyphen: the next name is a proposer of the same motion. */
  readonly joined: boolean;
  /** A comma and nothing else: the list is sure only when it ends in "en" or "c.s.". */
  readonly comma: boolean;
  readonly role: Role | null;
}

/** What stands between two names: "/", "-", ",", "en", "&", "en van het lid"; glued as well ("El Yassini enPeters"). */
function readConnector(text: string, at: number, end: number, manner: ListManner): Connector | null {
  if (at < end && isDash(text.charCodeAt(at)) && !isDash(text.charCodeAt(at + 1))) {
    return { end: skipGap(text, at + 1, end), joined: true, comma: false, and: 'none', role: null };
  }
  let position = skipGap(text, at, end);
  if (text.charCodeAt(position) === 47 && position < end) {
    return { end: skipGap(text, position + 1, end), joined: true, comma: false, and: 'none', role: null };
  }
  let and: And = 'plain';
  if (manner.pluralMotions) {
    const closed = skipBracket(text, skipGap(text, skipNoteMark(text, at, end), end), end);
    if (closed > position) and = 'apart';
    position = closed;
  }
  let found = false;
  let comma = false;
  if (text.charCodeAt(position) === 44 && position < end) {
    position = skipGap(text, position + 1, end);
    found = true;
    comma = true;
    and = 'apart';
  }
  if (startsAnd(text, position, end)) {
    position = skipGap(text, text.charCodeAt(position) === 38 ? position + 1 : position + 2, end);
    found = true;
    comma = false;
  } else {
    const word = readConjunction(text, position, end);
    if (word > 0) {
      position = skipGap(text, word, end);
      found = true;
      comma = false;
    }
  }
  if (!found) return null;
  if (comma) and = 'none';
  const repeated = readMotionAgain(text, position, end);
  if (repeated > 0) return null;
  const van = readPreposition(text, position, end);
  const role = readRole(text, van > 0 ? skipGap(text, van, end) : position, end);
  if (role !== null) return { end: skipGap(text, role.end, end), joined: false, comma, and, role };
  // "de moties-Kröger en -Ceder"
  if (manner.hyphened && manner.pluralMotions && isDash(text.charCodeAt(position))) position++;
  return { end: position, joined: false, comma, and, role: null };
}

/** "en" or "&"; a name may be glued to "en" in text from a PDF. */
function startsAnd(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  if (text.charCodeAt(at) === 38) return text.charCodeAt(at + 1) !== 110;
  const behind = readPrefix(text, at, end, 'en');
  if (behind < 0 || behind >= end) return false;
  const next = text.charCodeAt(behind);
  return !isLetter(next) || (next >= 65 && next <= 90 && text.charCodeAt(at) === 101);
}

/** The number of a footnote stuck to a name: "Peters6 en Kwint7", "Peters², Kwint³". */
function skipNoteMark(text: string, at: number, end: number): number {
  let behind = at;
  while (behind < end && behind - at < 3 && isNoteDigit(text.charCodeAt(behind))) behind++;
  return behind < end && isLetterOrDigit(text.charCodeAt(behind)) ? at : behind;
}

/** A digit, or a superscript one: ¹ ² ³ ⁴ … */
function isNoteDigit(code: number): boolean {
  return (
    isDigit(code) || code === 0xb9 || code === 0xb2 || code === 0xb3 || (code >= 0x2070 && code <= 0x2079)
  );
}

function skipBracket(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) !== 40) return at;
  const close = closingBracket(text, at, Math.min(end, at + LONGEST_BRACKET));
  return close < 0 ? at : skipGap(text, close + 1, end);
}

/** Offset of the next closing bracket before `limit`, in the same paragraph; -1 when there is none. */
export function closingBracket(text: string, at: number, limit: number): number {
  for (let position = at; position < limit; position++) {
    const code = text.charCodeAt(position);
    if (code === 41) return position;
    if (isLineEnd(code) && isEmptyLine(text, position)) return -1;
  }
  return -1;
}

/** Whether the line behind the line end at `at` is empty. */
export function isEmptyLine(text: string, at: number): boolean {
  const next = text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;
  return isLineEnd(text.charCodeAt(next));
}
