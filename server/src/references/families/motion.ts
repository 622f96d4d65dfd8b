import { isDash, isInlineSpace, isLetter, isLineEnd, isUpper } from '../../text/characters';
import type { Family, Reading } from '../family';
import { foldName } from '../names/fold';
import { namesWithVan } from '../names/member-names';
import { mayStartPersonName } from '../names/person-name';
import { skipGap } from '../reading/gap';
import { wordList } from '../reading/word-list';
import type { MotionMention, MotionState } from '../reference';
import { isInTitle, readWordsBefore } from './motion-before';
import { isKindOfMotion, readMiddle, readReplaced, readSubject, readSubmittedBy } from './motion-behind';
import { motionExamples } from './motion-examples';
import { type ListManner, type ProposerGroup, readProposers } from './motion-proposers';
import { type Role, readRole } from './motion-role';
import { readUnnamed } from './motion-unnamed';
import { type MotionWord, readMotionWord } from './motion-word';

/**
 * Motions as papers name them (domain.md 4.1):
 *
 *     [ "nader" ] [ "gewijzigde" ] "motie" [ "s" ] ( "-" names | [ middle ] [ "van" | "ingediend door" ] [ role ] names )
 *     "door" role names "ingediende" "motie"
 *     names  = name { ( "/" | "-" | "," | "en" ) name } [ "(" faction ")" ] [ "c.s." ]
 *     middle = "op stuk nr. 917" | "(26 643, nr. 1011)"
 *     role   = "het lid" | "de leden" | "de heer" | "mevrouw" | …
 *
 * and without a proposer: "voornoemde motie", "de motie over …", "een VVD-motie". "de moties A en B" are two mentions.
 * "motie" is rare in running text. "door" is not: what follows it is looked at only when its first letters may begin
 * "het lid", "de leden", "mevrouw" or a name.
 */
export const motion: Family<'motions'> = {
  name: 'motion',
  track: 'motions',
  triggers: [
    ...['motie', 'gewijzigde motie', 'nader gewijzigde motie', 'tweede nader gewijzigde motie'],
    ...['derde nader gewijzigde motie', 'vierde nader gewijzigde motie', 'door '],
  ],
  read: (reading, at) =>
    (reading.text.charCodeAt(at + 1) | 32) === 111 && (reading.text.charCodeAt(at) | 32) === 100
      ? readSubmitted(reading, at)
      : readMotion(reading, at),
  examples: motionExamples,
};

const plainManner: ListManner = { pluralMotions: false, role: null, hyphened: false, capitals: false };
const pluralManner: ListManner = { ...plainManner, pluralMotions: true };

function readMotion(reading: Reading, at: number): readonly MotionMention[] | null {
  const { text, start, end } = reading;
  const word = readMotionWord(text, at, end);
  if (word === null) return null;
  // In capitals, or behind "Nr. 12", it is the title of a motion's own paper.
  if (isUpper(text.charCodeAt(word.end - 2)) || isInTitle(text, start, at)) return null;
  const groups = readNames(text, word, end);
  const before = readWordsBefore(text, start, at);
  if (groups === null) {
    const unnamed = readUnnamed(reading, word, before);
    return unnamed === null ? null : [unnamed];
  }
  const state = word.state ?? before.state;
  return groups.map((group, index) =>
    mention(text, end, index === 0 ? word.start : group.start, word.plural, group, state),
  );
}

const readPreposition = wordList(['van', 'door', 'namens']);

/** The proposers behind the word: joined by a hyphen, or after "van het lid", or by themselves. */
function readNames(text: string, word: MotionWord, end: number): readonly ProposerGroup[] | null {
  const manner = word.plural ? pluralManner : plainManner;
  if (word.end < end && isDash(text.charCodeAt(word.end))) {
    return readProposers(text, skipGap(text, word.end + 1, end), end, { ...manner, hyphened: true });
  }
  const from = skipGap(text, word.end, end);
  if (from >= end || (from === word.end && text.charCodeAt(from) !== 44)) return null;
  // "motie Van den Doel": with a capital it is a part of the name; "motie CDA-Kamerlid Kuik" has a role.
  if (mayStartName(text.charCodeAt(from))) {
    if (!isPlainStart(text, word.end, from)) return null;
    const titled = readRole(text, from, end);
    return titled === null
      ? readProposers(text, from, end, manner)
      : readProposers(text, skipGap(text, titled.end, end), end, { ...manner, role: titled });
  }
  const comma = text.charCodeAt(from) === 44;
  const middle = readMiddle(text, comma ? skipGap(text, from + 1, end) : from, end);
  const submitted = readSubmittedBy(text, middle.end, end);
  // "de motie, ingediend door …"; behind any other comma the sentence goes on without proposers.
  if (comma && submitted < 0 && !middle.found) return null;
  const position = submitted > 0 ? submitted : middle.end;
  const van = readPreposition(text, position, end);
  const behindVan = van > 0 ? skipGap(text, van, end) : position;
  const role = readRole(text, behindVan, end) ?? readBehindDoubled(text, behindVan, end);
  if (role !== null) {
    const named = skipGap(text, role.end, end);
    return mayStartPersonName(text, named, end) ? readProposers(text, named, end, { ...manner, role }) : null;
  }
  if (van < 0 && (text.charCodeAt(position) | 32) === 100) return readClause(text, position, end, manner);
  if (van < 0 || isKindOfMotion(text, behindVan, end)) return null;
  return readBehindVan(text, position, behindVan, end, manner);
}

/** "de motie van van het lid Kuik": the preposition stands there twice, as it happens at a line end. */
function readBehindDoubled(text: string, at: number, end: number): Role | null {
  const again = readPreposition(text, at, end);
  return again < 0 ? null : readRole(text, skipGap(text, again, end), end);
}

const readRelative = wordList(['die', 'welke']);
const readSubmitting = wordList(['ingediend', 'indiende', 'indienden', 'voorgesteld', 'indient', 'indienen']);
/** Words between the proposers of "de motie die het lid Kuik toen heeft ingediend" and their verb. */
const MOST_WORDS_BETWEEN = 8;

/** "motie die het lid Kuik heeft ingediend": the clause names the proposers and says that they are. */
function readClause(
  text: string,
  at: number,
  end: number,
  manner: ListManner,
): readonly ProposerGroup[] | null {
  const relative = readRelative(text, at, end);
  if (relative < 0) return null;
  const role = readRole(text, skipGap(text, relative, end), end);
  if (role === null) return null;
  const groups = readProposers(text, skipGap(text, role.end, end), end, { ...manner, role });
  if (groups === null) return null;
  let position = skipGap(text, groups.at(-1)!.end, end);
  for (let words = 0; words < MOST_WORDS_BETWEEN; words++) {
    if (readSubmitting(text, position, end) > 0) return groups;
    const start = position;
    while (position < end && isLetter(text.charCodeAt(position))) position++;
    if (position === start) return null;
    position = skipGap(text, position, end);
  }
  return null;
}

/** A name starts with a capital, or with an apostrophe ('t Hart). */
function mayStartName(code: number): boolean {
  return isUpper(code) || code === 39 || code === 0x2019;
}

/** "motie⏎Graus" is a mention that a line end cuts, "Motie⏎De Kamer" is a heading: a line of one word names nobody. */
function isPlainStart(text: string, wordEnd: number, at: number): boolean {
  let broken = false;
  for (let position = wordEnd; position < at; position++) {
    if (isLineEnd(text.charCodeAt(position))) broken = true;
  }
  if (!broken) return true;
  for (let position = wordEnd - 1; position > wordEnd - 40 && position >= 0; position--) {
    const code = text.charCodeAt(position);
    if (isLineEnd(code)) return false;
    if (isInlineSpace(code) && position > 0 && !isInlineSpace(text.charCodeAt(position - 1))) {
      return !isLineEnd(text.charCodeAt(position - 1));
    }
  }
  return false;
}

/** "motie van Haverkamp", "motie van der Plas", "motie van Nispen": "van" is a preposition or part of the name. */
function readBehindVan(
  text: string,
  van: number,
  behind: number,
  end: number,
  manner: ListManner,
): readonly ProposerGroup[] | null {
  const whole = readProposers(text, van, end, manner);
  const surname = whole?.[0]?.names[0] ?? '';
  // "van de Kamer", "van de Groot": only with "c.s." is it sure that a person is meant.
  if (surname.startsWith('van de ')) return whole?.[0]?.cosigned ? whole : null;
  if (/^van (?:der|den|'t|’t|het) /.test(surname)) return whole;
  const rest = readProposers(text, behind, end, manner);
  return whole !== null && (rest === null || namesWithVan.has(foldName(surname.slice(4)))) ? whole : rest;
}

const readSubmittedWord = wordList(['ingediende', 'voorgestelde']);
const readWhen = wordList(['eerder', 'reeds', 'destijds', 'toen', 'recent', 'onlangs', 'gisteren', 'in']);

/** "de door het lid Kröger ingediende motie": the mention runs from "door" to "motie". */
function readSubmitted({ text, end }: Reading, at: number): readonly MotionMention[] | null {
  const from = at + 5;
  const code = text.charCodeAt(from);
  const named = mayStartName(code);
  // "het", "de", "lid", "leden", "mevrouw", "Kamerlid", "collega": nearly every other word ends the reading here.
  if (!named && code !== 104 && code !== 100 && code !== 108 && code !== 109 && code !== 99 && code !== 111)
    return null;
  const role = readRole(text, from, end);
  const start = role === null ? from : skipGap(text, role.end, end);
  if (start >= end || !mayStartName(text.charCodeAt(start))) return null;
  const groups = readProposers(text, start, end, { ...plainManner, role });
  if (groups === null) return null;
  const group = groups[0]!;
  let position = skipGap(text, group.end, end);
  for (let words = 0; words < 4; words++) {
    const submitted = readSubmittedWord(text, position, end);
    if (submitted > 0) {
      const word = readMotionWord(text, skipGap(text, submitted, end), end);
      return word === null
        ? null
        : [mention(text, end, at, word.plural, { ...group, end: word.end }, word.state)];
    }
    const next = readWhen(text, position, end);
    if (next < 0) return null;
    position = skipGap(text, next, end);
  }
  return null;
}

function mention(
  text: string,
  end: number,
  start: number,
  plural: boolean,
  group: ProposerGroup,
  state: MotionState | null,
): MotionMention {
  return {
    start,
    end: group.end,
    proposers: group.names,
    cosigned: group.cosigned,
    plural,
    state,
    subject: readSubject(text, group.end, end),
    faction: group.faction,
    replaces: readReplaced(text, group.end, end),
    target: null,
  };
}
