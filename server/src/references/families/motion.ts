import { isDash, isDigit, isLetter, isUpper } from '../../text/characters';
import type { Family, Reading } from '../family';
import { readFactionName } from '../names/faction-name';
import { foldName } from '../names/fold';
import { namesWithVan } from '../names/member-names';
import { skipGap } from '../reading/gap';
import { readOneOf, readPrefix, readWord } from '../reading/word';
import type { MotionMention, MotionState } from '../reference';
import { motionExamples } from './motion-examples';
import { type ListManner, type ProposerGroup, readProposers, readRole } from './motion-proposers';
import {
  isInTitle,
  isKindOfMotion,
  readMiddle,
  readReplaced,
  readSubject,
  readWordsBefore,
  wordBeforeHyphen,
} from './motion-words';

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
 * The triggers are rare words ("door" excepted, which costs one comparison more), so the family costs next to nothing.
 */
export const motion: Family<'motions'> = {
  name: 'motion',
  track: 'motions',
  triggers: [
    'motie',
    'gewijzigde motie',
    'nader gewijzigde motie',
    'tweede nader gewijzigde motie',
    'derde nader gewijzigde motie',
    'door',
  ],
  read: readMotion,
  examples: motionExamples,
};

/** The word "motie" with what stands before it: where the mention starts, and where the word ends. */
interface MotionWord {
  readonly start: number;
  readonly end: number;
  readonly plural: boolean;
  readonly state: MotionState | null;
}

function readMotion(reading: Reading, at: number): readonly MotionMention[] | null {
  const { text, start, end } = reading;
  const behindDoor = readWord(text, at, end, 'door');
  if (behindDoor > 0) return readSubmitted(reading, at, behindDoor);
  const word = readMotionWord(text, at, end);
  if (word === null) return null;
  const capitals = isUpper(text.charCodeAt(word.end - 2)) && isUpper(text.charCodeAt(word.start + 1));
  // In capitals it is the heading of a motion's own paper.
  if (capitals || isInTitle(text, start, at)) return null;
  const groups = readNames(text, word, end);
  const before = readWordsBefore(text, start, at);
  const state = word.state ?? before.state;
  if (groups !== null) return mentions(text, end, word, groups, state);
  return readUnnamed(reading, word, state, before.pointed);
}

function readMotionWord(text: string, at: number, end: number): MotionWord | null {
  let position = at;
  let state: MotionState | null = null;
  const nader = readOneOf(text, position, end, [
    'tweede nader gewijzigde',
    'derde nader gewijzigde',
    'nader gewijzigde',
  ]);
  if (nader > 0) {
    state = 'nader gewijzigd';
    position = skipGap(text, nader, end);
  } else {
    const changed = readWord(text, position, end, 'gewijzigde');
    if (changed > 0) {
      state = 'gewijzigd';
      position = skipGap(text, changed, end);
    }
  }
  const behind = readPrefix(text, position, end, 'motie');
  if (behind < 0) return null;
  const plural = readPrefix(text, behind, end, 's');
  const stop = plural > 0 ? plural : behind;
  if (stop < end && (isLetter(text.charCodeAt(stop)) || isDigit(text.charCodeAt(stop)))) return null;
  return { start: at, end: stop, plural: plural > 0, state };
}

/** The proposers behind the word: joined by a hyphen, or after "van het lid", or by themselves. */
function readNames(text: string, word: MotionWord, end: number): readonly ProposerGroup[] | null {
  const manner: ListManner = { pluralMotions: word.plural, role: null, hyphened: false, capitals: false };
  const next = text.charCodeAt(word.end);
  if (word.end < end && isDash(next)) {
    return readProposers(text, skipGap(text, word.end + 1, end), end, { ...manner, hyphened: true });
  }
  let position = skipGap(text, word.end, end);
  if (position === word.end) return null;
  const middle = readMiddle(text, position, end);
  position = middle.end;
  const submitted = readSubmittedBy(text, position, end);
  if (submitted > 0) position = submitted;
  // "motie Van den Doel": with a capital it is a part of the name.
  const van = isUpper(text.charCodeAt(position))
    ? -1
    : readOneOf(text, position, end, ['van', 'door', 'namens']);
  const behindVan = van > 0 ? skipGap(text, van, end) : position;
  const role = readRole(text, behindVan, end);
  if (role !== null) return readProposers(text, skipGap(text, role.end, end), end, { ...manner, role });
  if (van < 0) {
    if (middle.found || submitted > 0 || !isPlainStart(text, word.end, position)) return null;
    return readProposers(text, position, end, manner);
  }
  if (isKindOfMotion(text, behindVan, end)) return null;
  return readBehindVan(text, position, behindVan, end, manner);
}

/** "motie⏎Graus" is a mention that a line end cuts, "Motie⏎De Kamer" is a heading: a line of one word names nobody. */
function isPlainStart(text: string, wordEnd: number, at: number): boolean {
  const gap = text.slice(wordEnd, at);
  if (!/[\r\n]/.test(gap)) return true;
  let lineStart = wordEnd;
  while (lineStart > 0 && wordEnd - lineStart < 30 && !/[\r\n]/.test(text[lineStart - 1]!)) lineStart--;
  return /\S\s+\S*$/.test(text.slice(lineStart, wordEnd));
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
  const rest = readProposers(text, behind, end, manner);
  if (whole === null) return rest;
  const surname = whole[0]!.names[0]!;
  // "van de Kamer", "van de Groot": only with "c.s." is it sure that a person is meant.
  if (/^van de /.test(surname)) return whole[0]!.cosigned ? whole : null;
  if (/^van (?:der|den|'t|’t|het) /.test(surname)) return whole;
  return rest === null || namesWithVan.has(foldName(surname.slice(4))) ? whole : rest;
}

/** "ingediend tijdens het debat door": the offset of "door"; -1 when it is not said so. */
function readSubmittedBy(text: string, at: number, end: number): number {
  let position = readOneOf(text, at, end, [
    'ingediend',
    'voorgesteld',
    'die is ingediend',
    'welke is ingediend',
  ]);
  if (position < 0) return -1;
  const limit = Math.min(end, position + 80);
  for (; position < limit; position++) {
    const char = text[position]!;
    if (char === ';' || char === '?' || (char === '.' && text[position + 1] === ' ')) return -1;
    if ((char === ' ' || char === '\n') && readWord(text, position + 1, end, 'door') > 0) return position + 1;
  }
  return -1;
}

/** "de door het lid Kröger ingediende motie": the mention runs from "door" to "motie". */
function readSubmitted(reading: Reading, at: number, behind: number): readonly MotionMention[] | null {
  const { text, end } = reading;
  const from = skipGap(text, behind, end);
  const role = readRole(text, from, end);
  const start = role === null ? from : skipGap(text, role.end, end);
  if (!mayStartName(text.charCodeAt(start))) return null;
  const groups = readProposers(text, start, end, {
    pluralMotions: false,
    role,
    hyphened: false,
    capitals: false,
  });
  if (groups === null) return null;
  const group = groups[0]!;
  let position = skipGap(text, group.end, end);
  for (let words = 0; words < 4; words++) {
    const submitted = readOneOf(text, position, end, ['ingediende', 'voorgestelde']);
    if (submitted > 0) {
      const word = readMotionWord(text, skipGap(text, submitted, end), end);
      if (word === null) return null;
      const whole = { ...word, start: at };
      return [mention(text, end, whole, { ...group, start: at, end: word.end }, word.state)];
    }
    const next = readOneOf(text, position, end, [
      'eerder',
      'reeds',
      'destijds',
      'toen',
      'recent',
      'onlangs',
      'gisteren',
      'in',
    ]);
    if (next < 0) return null;
    position = skipGap(text, next, end);
  }
  return null;
}

/** A name starts with a capital, or with an apostrophe ('t Hart). */
function mayStartName(code: number): boolean {
  return isUpper(code) || code === 39 || code === 0x2019;
}

function mentions(
  text: string,
  end: number,
  word: MotionWord,
  groups: readonly ProposerGroup[],
  state: MotionState | null,
): readonly MotionMention[] {
  return groups.map((group, index) =>
    mention(text, end, { ...word, start: index === 0 ? word.start : group.start }, group, state),
  );
}

function mention(
  text: string,
  end: number,
  word: MotionWord,
  group: ProposerGroup,
  state: MotionState | null,
): MotionMention {
  return {
    start: word.start,
    end: group.end,
    proposers: group.names,
    cosigned: group.cosigned,
    plural: word.plural,
    state,
    subject: readSubject(text, group.end, end),
    faction: group.faction,
    replaces: readReplaced(text, group.end, end),
    target: null,
  };
}

/** A motion without a proposer: of a faction ("een VVD-motie"), or one that the text knows ("die motie"). */
function readUnnamed(
  reading: Reading,
  word: MotionWord,
  state: MotionState | null,
  pointed: boolean,
): readonly MotionMention[] | null {
  const { text, start, end } = reading;
  let stop = word.end;
  let faction: string | null = null;
  const hyphen = wordBeforeHyphen(text, start, word.start);
  if (hyphen >= 0) faction = readFactionName(text, hyphen, word.start)?.name ?? null;
  else {
    const owner = readOwner(text, word.end, end);
    if (owner !== null) {
      faction = owner.name;
      stop = owner.end;
    }
  }
  const subject = readSubject(text, stop, end);
  if (faction === null && hyphen >= 0) return null;
  // "de moties" and "een motie" point at nothing that could be opened.
  if (faction === null && (word.plural || (!pointed && state === null && subject === null))) return null;
  return [
    {
      start: word.start,
      end: stop,
      proposers: [],
      cosigned: false,
      plural: word.plural,
      state,
      subject,
      faction,
      replaces: readReplaced(text, stop, end),
      target: null,
    },
  ];
}

/** "van de VVD-fractie", "van het CDA", "van de leden van de fractie van D66": the faction whose motion it is. */
function readOwner(
  text: string,
  at: number,
  end: number,
): { readonly name: string; readonly end: number } | null {
  const van = readWord(text, skipGap(text, at, end), end, 'van');
  if (van < 0) return null;
  let position = skipGap(text, van, end);
  for (let words = 0; words < 6; words++) {
    const faction = readFactionName(text, position, end);
    if (faction !== null && faction.kind !== 'word') {
      const suffix = readOneOf(
        text,
        skipGap(text, faction.end, end) + (isDash(text.charCodeAt(faction.end)) ? 1 : 0),
        end,
        ['fractie'],
      );
      return { name: faction.name, end: suffix > 0 ? suffix : faction.end };
    }
    const next = readOneOf(text, position, end, ['de', 'het', 'leden', 'van', 'fractie', 'fracties']);
    if (next < 0) return null;
    position = skipGap(text, next, end);
  }
  return null;
}
