import { isInlineSpace, isLetter, isLineEnd, isUpper } from '../../text/characters';
import type { Family, Reading } from '../family';
import {
  type FactionList,
  type FactionListManner,
  readFactionList,
  readFactionSuffix,
} from '../names/faction-list';
import { mayStartFactionName, readFactionName } from '../names/faction-name';
import { skipGap } from '../reading/gap';
import { readWord } from '../reading/word';
import { wordList } from '../reading/word-list';
import type { FactionMention } from '../reference';
import { factionExamples } from './faction-examples';

/**
 * Factions in running text and headings (domain.md 5.2 and 5.3):
 *
 *     "leden" [ "van" ] … list            De leden van de D66-fractie; de leden de Groep Van Haga
 *     "fractie" [ "s" ] "van" … list      de fracties van de VVD, het CDA en D66
 *     "fractieleden van" … list           de fractieleden van de PVV
 *     name ( "-fractie" | "-leden" )      VVD-fractie; PvdA- en GroenLinks-fractie; deze CDA-leden
 *     "Groep" name | "Fractie-" name | "lid" name
 *     "(" list ")"                        (SP, Volt, VVD, PvdA en GroenLinks, CU); De heer Ronnes (CDA):
 *     "namens" [ "de" | "het" ] name      namens het CDA
 *
 * A party's name by itself is no faction: "de SP" may be the party, a standard or a street. Triggers are the words
 * above and names that are no word of Dutch; each costs one look at the word behind it.
 */
export const faction: Family<'factions'> = {
  name: 'faction',
  track: 'factions',
  triggers: [
    ...['leden', 'fractie', 'groep', 'lid', 'namens', '('],
    ...[
      'vvd',
      'pvda',
      'pvv',
      'cda',
      'd66',
      'groenlinks',
      'gl-',
      'christenunie',
      'christen unie',
      'cu-',
      'sgp',
      'pvdd',
    ],
    ...[
      'fvd',
      'ja21',
      'bbb',
      'bij1',
      'nsc',
      'osf',
      'opnl',
      'sp-',
      'volt-',
      'denk-',
      'pro-',
      'plus-',
      'partij voor de',
    ],
    ...[
      'partij van de arbeid',
      'forum voor democratie',
      'sp fractie',
      'denk fractie',
      'volt fractie',
      'pro fractie',
    ],
  ],
  read: readFaction,
  examples: factionExamples,
};

const byName: FactionListManner = { members: false, single: false };
const ofMembers: FactionListManner = { members: true, single: false };
const readArticle = wordList(['de', 'het']);

function readFaction(reading: Reading, at: number): FactionMention | null {
  const { text, end } = reading;
  const first = text.charCodeAt(at);
  if (first === 40) return readBracket(reading, at);
  switch (first | 32) {
    case 108:
      return (text.charCodeAt(at + 1) | 32) === 105 ? readSingle(reading, at) : readMembers(text, at, end);
    case 102:
      if ((text.charCodeAt(at + 1) | 32) === 114) return readFractie(reading, at);
      break;
    case 103:
      if (readWord(text, at, end, 'groep') > 0) return readNamedGroup(text, at, end);
      break;
    case 110:
      if ((text.charCodeAt(at + 1) | 32) === 97) return readOnBehalf(text, at, end);
      break;
    case 112:
      if ((text.charCodeAt(at + 1) | 32) === 108) return readNamed(reading, at - 2);
      break;
  }
  return readNamed(reading, at);
}

/** "fracties van de VVD", "fractieleden van de PVV", "Fractie-Otten", "fractie Den Haan". */
function readFractie({ text, end }: Reading, at: number): FactionMention | null {
  const behind = text.charCodeAt(at + 7);
  const next = text.charCodeAt(at + 8);
  // "Fractie-" or "fractie " with a capital behind it is a group's name.
  const named = (behind === 45 || isInlineSpace(behind) || isLineEnd(behind)) && isUpper(next);
  return (named ? readNamedGroup(text, at, end) : null) ?? readMembers(text, at, end);
}

const readMemberWord = wordList(['leden', 'fractieleden', 'fracties', 'fractie']);
const readOf = wordList(['van', 'der', 'de', 'uit']);

/** "leden van de D66-fractie", "fracties van de VVD en het CDA", "fractieleden van de PVV". */
function readMembers(text: string, at: number, end: number): FactionMention | null {
  const word = readMemberWord(text, at, end);
  if (word < 0) return null;
  const from = skipGap(text, word, end);
  if (from === word) return null;
  // Nearly every other "leden" stops here: "leden hebben", "leden 2 en 3".
  const of = readOf(text, from, end);
  if (of < 0 && (!isUpper(text.charCodeAt(from)) || readFactionName(text, from, end)?.kind !== 'group'))
    return null;
  const list = readFactionList(text, of < 0 ? from : skipGap(text, of, end), end, ofMembers);
  return list === null ? null : { ...mention(list, true), start: at };
}

/** "Groep Van Haga", "fractie-Nanninga", "Fractie Den Haan". */
function readNamedGroup(text: string, at: number, end: number): FactionMention | null {
  const found = readFactionName(text, at, end);
  if (found === null || found.kind !== 'group') return null;
  const list = readFactionList(text, at, end, byName);
  return list === null ? null : mention(list, false);
}

/** "het lid Omtzigt" where that member sits alone; not the proposer of a motion or the author of a question. */
function readSingle({ text, start, end }: Reading, at: number): FactionMention | null {
  const word = readWord(text, at, end, 'lid');
  const from = text.charCodeAt(word) === 45 ? word + 1 : skipGap(text, word, end);
  if (from === word || !isUpper(text.charCodeAt(from))) return null;
  const found = readFactionName(text, from, end);
  if (found === null || found.name === '' || isParty(found.name)) return null;
  const before = text.slice(Math.max(start, at - 60), at).toLowerCase();
  if (
    /(?:motie|moties|amendement|amendementen|vragen|nota|voorstel|wetsvoorstel|verzoek|brief)\s+van\s+(?:het\s+)?$/.test(
      before,
    )
  )
    return null;
  // "het lid Klein Molekamp": another surname.
  const next = skipGap(text, found.end, end);
  if (next > found.end && isUpper(text.charCodeAt(next)) && !/[.\r\n]/.test(text.slice(found.end, next)))
    return null;
  if (text.charCodeAt(found.end) === 45 || isBracketedParty(text, found.end, end)) return null;
  return {
    start: at,
    end: found.end,
    factions: [found.name],
    names: [{ start: from, end: found.end }],
    members: true,
  };
}

function isParty(name: string): boolean {
  return !/^(?:Lid|Groep|Fractie)\b|^(?:Van |Klein|Houwers|Monasch|Krol)/.test(name);
}

/** "het lid Omtzigt (CDA)": a member of that faction, not one by himself. */
function isBracketedParty(text: string, at: number, end: number): boolean {
  const next = skipGap(text, at, end);
  return text.charCodeAt(next) === 40 && readFactionName(text, next + 1, end) !== null;
}

/** "VVD-fractie", "PvdA- en GroenLinks-fractie", "CDA-leden": a name with what makes it a faction. */
function readNamed(reading: Reading, at: number): FactionMention | null {
  const { text, end } = reading;
  if (at < reading.deadNames) return null;
  const found = readFactionName(text, at, end);
  if (found === null) return null;
  const suffix = readFactionSuffix(text, found.end, end);
  const hanging = text.charCodeAt(found.end) === 45 || text.charCodeAt(found.end) === 0x2011;
  if (suffix < 0 && !hanging) return null;
  // "VVD-motie", "SP-lijsttrekker": a hyphen that does not hang.
  if (suffix < 0 && !mayJoin(text, skipGap(text, found.end + 1, end))) return null;
  const list = readFactionList(text, at, end, byName);
  if (list === null || !list.said) {
    if (list !== null) reading.deadNames = list.names.at(-1)!.start;
    return null;
  }
  return mention(list, /leden$/i.test(text.slice(at, list.end)));
}

/** Whether a comma, "en", "of" or the like begins at `at`, which joins a faction to the next: "PvdA- en", "D66-, CDA-". */
function mayJoin(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 44 || code === 59 || code === 47 || code === 38) return true;
  const second = text.charCodeAt(at + 1) | 32;
  // en, evenals, of, alsmede, alsook, respectievelijk
  switch (code | 32) {
    case 101:
      return second === 110 || second === 118 || !isLetter(second);
    case 111:
      return second === 102 || !isLetter(second);
    case 97:
      return second === 108 || !isLetter(second);
    case 114:
      return second === 101 || !isLetter(second);
    default:
      return false;
  }
}

/** "namens het CDA", "namens D66": the party speaks through its faction. */
function readOnBehalf(text: string, at: number, end: number): FactionMention | null {
  const namens = readWord(text, at, end, 'namens');
  if (namens < 0) return null;
  const from = skipGap(text, namens, end);
  const article = readArticle(text, from, end);
  const start = article > 0 ? skipGap(text, article, end) : from;
  const list = readFactionList(text, start, end, byName);
  return list === null ? null : mention(list, false);
}

/** Parties whose abbreviation means much else in brackets: "Strategisch Plan (SP)". */
const ambiguous = new Set([
  'SP',
  'ChristenUnie',
  'GroenLinks',
  'Volt',
  'PRO',
  'NSC',
  'BBB',
  'OSF',
  'OPNL',
  'DENK',
  'FVD',
  'CDA',
  'PRO',
]);
const personWord =
  /\b(?:heer|mevrouw|mevr\.|dhr\.|lid|leden|kamerlid|kamerleden|senator|collega|moties?|amendement)\b/i;
/** A name of so many letters is no abbreviation of something else. */
const LONG_NAME = 6;
/** How far around a bracket others of its kind may stand. */
const NEAR = 250;
const NEIGHBOURS = 3;
/** Longest name with title in front of a bracket. */
const LONGEST_PERSON = 60;
const CLAUSE_MARKS = '.;:()\n';

/** "(D66, CDA, SP & Groep Van Haga)"; "(CDA)" behind a person or among other factions in brackets. */
function readBracket({ text, start, end }: Reading, at: number): FactionMention | null {
  const from = skipGap(text, at + 1, end);
  // Nearly every bracket ends here: no name begins with its first letter.
  if (!mayStartFactionName(text.charCodeAt(from))) return null;
  const first = readFactionName(text, from, end);
  if (first === null || first.kind === 'word' || text.charCodeAt(first.end) === 40) return null;
  const list = readFactionList(text, from, end, byName);
  if (list === null) return null;
  const close = skipGap(text, list.end, end);
  if (text.charCodeAt(close) !== 41 || close >= end) return null;
  if (list.factions.length === 1 && !list.said) {
    const short = list.end - list.start < LONG_NAME && ambiguous.has(list.factions[0]!);
    const speaks = text.charCodeAt(close + 1) === 58;
    if (short && !speaks && !isBehindPerson(text, start, at) && !hasNeighbour(text, start, at, end))
      return null;
  }
  return mention(list, false);
}

/** The full stop of "H. G. J. Kamp". */
function isInitial(text: string, at: number): boolean {
  return text.charCodeAt(at) === 46 && isUpper(text.charCodeAt(at - 1)) && !isLetter(text.charCodeAt(at - 2));
}

/** "De heer Ronnes (CDA)", "de motie-Lagas (BBB)": a person stands in front of the bracket, in the same clause. */
function isBehindPerson(text: string, start: number, at: number): boolean {
  const limit = Math.max(start, at - LONGEST_PERSON);
  let from = at;
  while (from > limit && (!CLAUSE_MARKS.includes(text[from - 1]!) || isInitial(text, from - 1))) from--;
  return personWord.test(text.slice(from, at));
}

/** Whether factions stand in the brackets next to this one: "(CDA, VVD), … (SP), … (CU)". */
function hasNeighbour(text: string, start: number, at: number, end: number): boolean {
  const left = text.slice(Math.max(start, at - NEAR), at);
  const right = text.slice(at, Math.min(end, at + NEAR));
  // Nothing beyond an empty line counts: a text is read in parts that are cut there.
  const paragraph = left.slice(emptyLineBefore(left));
  const around = paragraph + right.slice(0, emptyLineIn(right));
  const here = paragraph.length;
  const from = at - here;
  let before = here;
  let behind = here;
  for (let brackets = 0; brackets < NEIGHBOURS; brackets++) {
    if (before > 0) before = around.lastIndexOf('(', before - 1);
    if (before >= 0 && isSureBracket(text, from + before + 1, end)) return true;
    if (behind >= 0) behind = around.indexOf('(', behind + 1);
    if (behind >= 0 && isSureBracket(text, from + behind + 1, end)) return true;
  }
  return false;
}

/** Offset behind the last empty line of a piece of text; 0 when it has none. */
function emptyLineBefore(piece: string): number {
  return Math.max(
    piece.lastIndexOf('\n\n') + 1,
    piece.lastIndexOf('\n\r\n') + 1,
    piece.lastIndexOf('\r\r') + 1,
  );
}

/** Offset of the first empty line of a piece of text; its length when it has none. */
function emptyLineIn(piece: string): number {
  const end = /\n\r?\n|\r\r/.exec(piece);
  return end === null ? piece.length : end.index;
}

/** Whether a bracket can hold nothing but factions: several, or one by a name that is no abbreviation of much else. */
function isSureBracket(text: string, at: number, end: number): boolean {
  const found = readFactionName(text, at, end);
  if (found === null || found.kind === 'word') return false;
  const behind = text.charCodeAt(found.end);
  if (behind === 44) return true;
  return (
    (behind === 41 || behind === 32) && (found.end - found.start >= LONG_NAME || !ambiguous.has(found.name))
  );
}

function mention(list: FactionList, members: boolean): FactionMention {
  return { start: list.start, end: list.end, factions: list.factions, names: list.names, members };
}
