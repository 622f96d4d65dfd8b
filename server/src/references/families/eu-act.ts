import { isDigit, isLetter, isLetterOrDigit } from '../../text/characters';
import type { Family, Reading } from '../family';
import { readMark, skipGap } from '../reading/gap';
import { plainReference } from '../reading/plain-reference';
import { readToken } from '../reading/token';
import { readWord } from '../reading/word';
import { wordList } from '../reading/word-list';
import type { Reference, ReferenceItem } from '../reference';
import { celexOf, kindOf, readActNumber, readCommunityName, yearOf } from './eu-celex';

/**
 * Acts of the EU by number (domain.md 3.2):
 *   act    = [ "Gedelegeerde" | "Uitvoerings" ] kind [ community ] [ "nr." ] number { ("," | "en") [ community ] [ "nr." ] number }
 *   kind   = "richtlijn(en)" | "verordening(en)" | "besluit" | "beschikking" | "kaderbesluit" | "aanbeveling"; compounds too
 *   number = digits "/" digits [ "/" community ]
 * "Richtlijn 2010/64/EU", "Verordening (EG) nr. 593/2008", "Dienstenrichtlijn 2006/123/EG", "(EU) 2016/679".
 * Regulations with "nr." before 2015 are number/year, everything else is year/number; two-digit years are 19xx.
 * The reference to the Official Journal, "(PbEU 2016, L 119)", is no part of it.
 */
export const euAct: Family<'references'> = {
  name: 'acts of the EU',
  track: 'references',
  triggers: [
    'richtlijn',
    'verordening',
    'uitvoerings',
    'gedelegeerde',
    'kaderbesluit',
    'besluit',
    'beschikking',
    'aanbeveling',
    'eu-',
    '(e',
    '0',
  ],
  read: (reading, at) => {
    const act = readAct(reading, at);
    return act === null ? null : euReference(reading.text, act, reading.end);
  },
  examples: [
    { text: 'de «richtlijn 2011/36/EU» inzake mensenhandel', targets: ['32011L0036'] },
    {
      text: 'de «Verordening (EU) nr. 1303/2013»',
      targets: ['32013R1303'],
      note: 'number/year behind "nr."',
    },
    { text: '«Verordening (EG) nr. 593/2008»', targets: ['32008R0593'] },
    {
      text: '«Verordening (EU) 2016/679», artikel 6',
      targets: ['32016R0679'],
      note: 'year/number from 2015 on',
    },
    {
      text: '«Verordening (EEG) nr. 1408/71»',
      targets: ['31971R1408'],
      note: 'a year of two digits is 19xx',
    },
    { text: '«Richtlijn 95/46/EG»', targets: ['31995L0046'] },
    { text: '«richtlijn nr. 2004/17/EG»', targets: ['32004L0017'] },
    { text: '«Gedelegeerde Verordening (EU) 2017/565»', targets: ['32017R0565'] },
    { text: 'het «Kaderbesluit 2008/977/JBZ»', targets: ['32008F0977'] },
    { text: '«Besluit 2009/371/JBZ»', targets: ['32009D0371'] },
    {
      text: 'de «richtlijnen 2014/23/EU, 2014/24/EU en 2014/25/EU»',
      targets: ['32014L0023', '32014L0024', '32014L0025'],
      note: 'several acts behind one label',
    },
    { text: 'de «Dienstenrichtlijn 2006/123/EG»', targets: ['32006L0123'], note: 'a nickname as label' },
    {
      text: 'de Kaderrichtlijn Water («2000/60/EG»)',
      targets: ['32000L0060'],
      note: 'the kind stands in the words before it',
    },
    { text: 'zie ook «(EU) 2019/1234»', targets: null, note: 'without a kind: no CELEX number' },
  ],
};

const readNumberLabel = wordList(['nummer', 'nrs', 'nr', 'no']);
const readJoinWord = wordList(['en', 'of', 'alsmede']);
/** Acts as a text prints them, before they are a reference. */
export interface EuAct {
  readonly start: number;
  readonly end: number;
  readonly items: readonly ReferenceItem[];
}

/** An act whose label stands at `at`; null when it has no number, or one that is no number of an EU act. */
export function readEuAct(text: string, at: number, end: number): EuAct | null {
  if (!mayHaveNumber(text, at, end)) return null;
  let label = readToken(text, at, end);
  if (label === null) return null;
  if (label.word === 'gedelegeerde' || label.word === 'gedelegeerd')
    label = readToken(text, skipGap(text, label.end, end), end);
  if (label === null) return null;
  const kind = kindOf(label.word);
  return kind === null ? null : readNumbers(text, at, label.end, end, kind, kind !== 'L' && kind !== 'R');
}

/** Whether the letters at `at` end as the words for kinds of acts do: "richtlijn", "verordening", "besluiten". */
function endsAsKind(text: string, at: number, end: number): boolean {
  const limit = Math.min(end, at + LONGEST_LABEL);
  let behind = at;
  while (behind < limit && isLetter(text.charCodeAt(behind))) behind++;
  const code = behind < end ? text.charCodeAt(behind) : 0;
  // A hyphen may cut the word at the end of a line, a soft one anywhere.
  if (code === 0xad || (code === 45 && !isLetterOrDigit(text.charCodeAt(behind + 1)))) return true;
  const last = text.charCodeAt(behind - 1) | 32;
  return behind - at > 5 && (last === 110 || last === 103 || last === 116);
}

/** No compound is longer: "Insolventieverordening", "Overheidsopdrachtenrichtlijn". */
const LONGEST_LABEL = 60;

/** Whether behind the word at `at` a number may follow, its label or its community: most labels end here. */
function mayHaveNumber(text: string, at: number, end: number): boolean {
  let behind = at;
  const limit = Math.min(end, at + LONGEST_LABEL);
  while (behind < limit && (isLetter(text.charCodeAt(behind)) || text.charCodeAt(behind) === 45)) behind++;
  const first = text.charCodeAt(at) | 32;
  // All labels end with "n", "g" or "t".
  const last = text.charCodeAt(behind - 1) | 32;
  if (last !== 110 && last !== 103 && last !== 116 && last !== 45 && first !== 103) return false;
  // "Gedelegeerde Verordening …": the label goes on. A word cut by a line end is read in full.
  if (first === 103 || (behind < end && text.charCodeAt(behind - 1) === 45)) return true;
  const next = skipGap(text, behind, end);
  if (next === behind || next >= end) return false;
  const code = text.charCodeAt(next);
  return isDigit(code) || code === 40 || code === 92 || (code | 32) === 101 || (code | 32) === 110;
}

/** An act at a trigger: a label, a community in brackets, or a number. */
function readAct(reading: Reading, at: number): EuAct | null {
  const { text, end, last } = reading;
  const code = text.charCodeAt(at);
  if (isDigit(code) && !isActNumber(text, at, end)) return null;
  // In the title of another act: "… tot intrekking van Richtlijn 95/46/EG (PbEU 2016, L 119)".
  if (last !== null && last.type === 'eu' && at < last.extent) return null;
  // "(eerste", "(en": a bracket holds a community, or nothing of ours.
  if (code === 40 && readCommunity(text, at, end) < 0) return null;
  if (isDigit(code) || code === 40) {
    const label = readLabelBefore(reading, at);
    const act = readNumbers(text, label?.start ?? at, at, end, label?.kind ?? null, true);
    if (act === null || label !== null) return act;
    const kind = kindNearby(reading, at);
    return kind === null ? act : readNumbers(text, at, at, end, kind, true);
  }
  // "EU-breed": behind "EU-" stands the kind, or a compound with it that has no trigger of its own.
  if ((code | 32) === 101 && !endsAsKind(text, at + 3, end)) return null;
  const act = readEuAct(text, at, end);
  // "Btw-richtlijn 2006/112/EG": the trigger stands behind a hyphen.
  if (act === null || at === 0 || text.charCodeAt(at - 1) !== 45) return act;
  return { ...act, start: wordStart(text, at, leastStart(reading, at)) };
}

/**
 * Most numbers end here: two to four digits, a slash, digits and another slash, for only its community tells a number
 * without a label before it from a session; and nothing before that makes them another number.
 */
function isActNumber(text: string, at: number, end: number): boolean {
  let slash = at + 1;
  while (slash < at + 5 && isDigit(text.charCodeAt(slash))) slash++;
  if (slash + 1 >= end || text.charCodeAt(slash) !== 47 || !isDigit(text.charCodeAt(slash + 1))) return false;
  let behind = slash + 2;
  while (behind < end && behind < slash + 7 && isDigit(text.charCodeAt(behind))) behind++;
  if (readMark(text, skipGap(text, behind, end), end, 47) < 0) return false;
  const before = at > 0 ? text.charCodeAt(at - 1) : 32;
  return !isLetterOrDigit(before) && before !== 47 && before !== 46 && before !== 45;
}

/** The compound before a number or community: "Dienstenrichtlijn 2006/123/EG", "Insolventieverordening (EU) 2015/848". */
function readLabelBefore(reading: Reading, at: number): { start: number; kind: string } | null {
  const { text } = reading;
  const least = leastStart(reading, at);
  let from = at;
  while (from > least && text.charCodeAt(from - 1) === 32) from--;
  const start = wordStart(text, from, least);
  const kind = start < from ? kindOf(text.slice(start, from).toLowerCase()) : null;
  return kind === null ? null : { start, kind };
}

/** "Kaderrichtlijn Water (2000/60/EG)": the kind that the words before the number name; null when none does. */
function kindNearby(reading: Reading, at: number): string | null {
  const before = reading.text.slice(leastStart(reading, at), at).toLowerCase();
  const clause = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'), before.lastIndexOf('\n\n')) + 1,
  );
  const directive = clause.lastIndexOf('richtlijn');
  const regulation = clause.lastIndexOf('verordening');
  // "Rome I (EG) 593/2008": regulations by nickname.
  if (directive < 0 && regulation < 0) return /\brome i{1,3} ?$/.test(clause) ? 'R' : null;
  return directive > regulation ? 'L' : 'R';
}

/** No find may begin within the one before it; no label is longer than this. */
function leastStart(reading: Reading, at: number): number {
  return Math.max(reading.start, reading.last?.end ?? 0, at - 60);
}

function wordStart(text: string, from: number, least: number): number {
  let start = from;
  while (start > least && (isLetter(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 45))
    start--;
  return start;
}

/** The numbers behind a label (or without one), each with its community. */
function readNumbers(
  text: string,
  start: number,
  at: number,
  end: number,
  kind: string | null,
  needsCommunity: boolean,
): EuAct | null {
  const items: ReferenceItem[] = [];
  let behind = at;
  let next = skipGap(text, at, end);
  let sure = !needsCommunity;
  for (let count = 0; count < 20; count++) {
    const community = readCommunity(text, next, end);
    if (community > 0) next = skipGap(text, community, end);
    const label = readNumberLabel(text, next, end);
    if (label > 0) {
      const dot = readMark(text, label, end, 46);
      next = skipGap(text, dot > 0 ? dot : label, end);
    }
    // "nr. (EU) 2016/679"
    const late = community > 0 ? -1 : readCommunity(text, next, end);
    if (late > 0) next = skipGap(text, late, end);
    const number = readActNumber(text, next, end);
    if (number === null) break;
    const known = sure || community > 0 || late > 0 || number.community;
    // "Richtlijnen (EU) 2019/882 en 2019/1024", but "… en 2022/23" is a session.
    const isLike =
      number.community || community > 0 || (yearOf(number.first) !== null && number.second.length > 2);
    if (!known || (count > 0 && !isLike)) break;
    const celex = celexOf(kind, number, label > 0);
    if (celex === undefined) break;
    sure = true;
    items.push({ start: next, end: number.end, target: celex, page: null });
    behind = number.end;
    const join = readJoin(text, behind, end);
    if (join < 0) break;
    next = join;
  }
  return items.length === 0 ? null : { start, end: behind, items };
}

/** "(EU)", "EU", "(EG, Euratom)". @returns the offset behind it, -1 when there is none */
function readCommunity(text: string, at: number, end: number): number {
  const open = readMark(text, at, end, 40);
  let next = readCommunityName(text, open > 0 ? open : at, end);
  if (next < 0 || open < 0) return next;
  for (let count = 0; count < 3; count++) {
    const comma = readMark(text, next, end, 44);
    const more = comma < 0 ? -1 : readCommunityName(text, skipGap(text, comma, end), end);
    if (more < 0) break;
    next = more;
  }
  return readMark(text, next, end, 41);
}

/** ", ", " en ", " of ", " en de " between two numbers. @returns the offset of the next number, -1 when there is none */
function readJoin(text: string, at: number, end: number): number {
  let next = skipGap(text, at, end);
  const comma = readMark(text, next, end, 44);
  if (comma > 0) next = skipGap(text, comma, end);
  const and = readJoinWord(text, next, end);
  if (and > 0) return skipGap(text, and, end);
  return comma > 0 ? next : -1;
}

/** How far the title of an act goes at most: "Verordening (EU) … van … betreffende … (PbEU 2016, L 119)". */
const LONGEST_TITLE = 800;

/**
 * The reference. An act in the title of another ("tot intrekking van Richtlijn 95/46/EG (PbEU 2016, L 119)") is not
 * cited on its own: the title belongs to the extent of the act whose title it is.
 */
export function euReference(text: string, act: EuAct, end: number): Reference {
  return plainReference('eu', act, act.items, { extent: Math.max(act.end, titleEnd(text, act.end, end)) });
}

function titleEnd(text: string, at: number, end: number): number {
  const van = readWord(text, skipGap(text, at, end), end, 'van');
  if (van < 0) return at;
  const title = text.slice(van, Math.min(end, van + LONGEST_TITLE));
  if (!/^\s+(?:het Europees Parlement|de Raad|de Commissie)/.test(title)) return at;
  const journal = title.indexOf('(Pb');
  const paragraph = title.search(/\n\s*\n/);
  if (journal < 0 || (paragraph >= 0 && paragraph < journal)) return at;
  const close = title.indexOf(')', journal);
  return close < 0 ? at : van + close + 1;
}
