import { isDigit, isInlineSpace, isLetter, isLetterOrDigit, isLineEnd } from '../../text/characters';
import { HIGHEST_BARE_DOSSIER, isBudget, knownDossier, LOWEST_BARE_DOSSIER } from '../facts/dossiers';
import type { Family, Reading } from '../family';
import { CitationReader } from '../reading/citation';
import { newDossierScan, readBase } from '../reading/dossier';
import { skipGap, skipSpaces } from '../reading/gap';
import { behindCurrency, isUnit, readNumberLabel } from '../reading/item';
import { readDigits } from '../reading/number';
import { newSessionScan, readSessions } from '../reading/session';
import { readWord } from '../reading/word';
import type { Reference } from '../reference';
import { kamerstukReference } from './kamerstuk-reference';
import { reversedReference } from './kamerstuk-reversed';

/**
 * Citations without a label, where number and context leave no doubt (domain.md 2.1 and 2.4):
 *
 *     dossier item {item}      "(26643, nr. 907)" · "35925-32" · "29628–1249" · "23 645 nr 823" · "36 410A, nr. 33"
 *     "(" dossier ")"          "(34630)" · "(36 410-VII)"
 *     cue dossier              "wetsvoorstel 36 410" · "motie op stuk 27625, nr. 322"
 *     … "en" | ";" dossier     what goes on behind a citation: "21 501-32, nr. 1570 en 27 858, nr. 621"
 *     number "(" dossier ")"   "456 (36800-XVI)": see kamerstuk-reversed.ts
 *
 * Money, dates, telephone numbers, case numbers and the like look alike: the guards below are from real texts.
 */
const citation = new CitationReader();
const session = newSessionScan();
const numberLabel = { plural: false };

export const kamerstukBare: Family<'references'> = {
  name: 'kamerstuk without label',
  track: 'references',
  triggers: ['0'],
  read(reading: Reading, at: number): Reference | null {
    const { text, end } = reading;
    const digits = readDigits(text, at, end, 5);
    if (digits < 0) return null;
    const width = digits - at;
    if (width === 5) return mayFollow(text, at) ? readDossier(reading, at, digits) : null;
    const next = digits < end ? text.charCodeAt(digits) : 0;
    // Three digits must follow the first two: the cheapest of all tests.
    if (width === 2 && isGrouped(text, digits, end))
      return mayFollow(text, at) ? readDossier(reading, at, digits + 4) : null;
    if (width === 4 && (next === 47 || next === 45 || next === 0x2013 || next === 0x2012))
      return readBehindSession(reading, at);
    const bracket =
      next === 40 ? digits : next === 32 && text.charCodeAt(digits + 1) === 40 ? digits + 1 : -1;
    if (bracket >= 0 && isDigit(text.charCodeAt(bracket + 1)) && mayFollow(text, at)) {
      return reversedReference(reading, at, at, false);
    }
    return null;
  },
  examples: [
    { text: 'de motie-Ceder («19 637, nr. 3334»)', targets: ['kst-19637-3334'] },
    { text: 'moties: «35925-32»; «35300-XII-53»', targets: ['kst-35925-32', 'kst-35300-XII-53'] },
    { text: '(«29628–1249»)', targets: ['kst-29628-1249'], note: 'with a dash of any kind' },
    { text: '(«23 645 nr 823»)', targets: ['kst-23645-823'] },
    { text: '(«36 410A, nr. 33»)', targets: ['kst-36410-A-33'], note: 'budget fund' },
    { text: 'haar motie op stuk «27625, nr. 322»', targets: ['kst-27625-322'] },
    {
      text: '(«31311, nrs. 125 tot en met 127»)',
      targets: ['kst-31311-125', 'kst-31311-126', 'kst-31311-127'],
    },
    { text: '(«31 031/29 949, nr. 19»)', targets: ['kst-31031-19'] },
    { text: '(«37.020, M»)', targets: ['kst-37020-M'], note: 'Eerste Kamer' },
    { text: 'het wetsvoorstel («34630»)', targets: ['dossier-34630'] },
    {
      text: 'wijziging van het Besluit op de heffing 1968 («35196»)',
      targets: ['dossier-35196'],
      note: 'a year that ends a title is no count',
    },
    { text: 'de motie-Grinwis («36 410-VII»)', targets: ['dossier-36410-VII'] },
    { text: 'amendement «36067 – 61»', targets: ['kst-36067-61'] },
  ],
};

function isGrouped(text: string, at: number, end: number): boolean {
  if (at + 3 >= end) return false;
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (isDigit(next)) {
    if (code !== 32 && code !== 46 && code !== 45 && !isInlineSpace(code) && !isLineEnd(code)) return false;
    return (
      isDigit(text.charCodeAt(at + 2)) &&
      isDigit(text.charCodeAt(at + 3)) &&
      !isDigit(text.charCodeAt(at + 4))
    );
  }
  // A second space, an entity, an escape, or two code units of a line end.
  return code === 38 || code === 92 || (isInlineSpace(code) && next !== 40) || (code === 13 && next === 10);
}

/** Whether a number by itself may begin behind what stands before it: not within a longer number, a mark or a word. */
function mayFollow(text: string, at: number): boolean {
  if (at === 0) return true;
  const code = text.charCodeAt(at - 1);
  if (isLetterOrDigit(code)) return false;
  switch (code) {
    case 45: // "070-26643": a telephone number or the mark of a letter
    case 47:
    case 35:
    case 43:
    case 61:
    case 58:
    case 0x20ac:
    case 36:
      return code === 58 && !isDigit(text.charCodeAt(at - 2));
    case 46:
    case 44:
      return at < 2 || !isDigit(text.charCodeAt(at - 2));
    case 32:
    case 0xa0: {
      if (at < 2) return true;
      const before = text.charCodeAt(at - 2);
      if (before === 0x20ac || before === 36 || before === 82 || before === 114 || before === 102)
        return !behindCurrency(text, at);
      // "14 475 618" and "06 26 643": a group of digits stands before.
      return !(isDigit(before) && isGroupBefore(text, at - 2));
    }
    default:
      return true;
  }
}

/** Whether the digits that end at `last` are a short group by themselves: "14 475 618", "+31 6 26 643". */
function isGroupBefore(text: string, last: number): boolean {
  let first = last;
  while (first > 0 && last - first < 4 && isDigit(text.charCodeAt(first - 1))) first--;
  const before = first > 0 ? text.charCodeAt(first - 1) : 32;
  // A year, page or number of a note before a dossier is no group: "2022 26 643", "noot 3 26 643".
  return (
    last - first === 2 &&
    (isInlineSpace(before) || before === 46) &&
    first > 1 &&
    isDigit(text.charCodeAt(first - 2))
  );
}

/**
 * How strongly the context says that a dossier begins at a place: a bracket was opened and a short word stands behind it
 * ("(zie 26 643-907)"), a bracket opens right before, or (strong) a cue stands there or a citation goes on.
 */
type Context = 'none' | 'opened' | 'bracket' | 'strong';

/** @param digits offset behind the digits, or before it where more than one code unit stands between them */
function readDossier(reading: Reading, at: number, digits: number): Reference | null {
  const { text, end } = reading;
  const context = contextOf(reading, at);
  if (context !== 'strong' && endsHere(text, digits, end, context)) return null;
  citation.reset(text, end, context !== 'none');
  if (context === 'strong' && continuesLast(reading, at)) inherit(reading);
  if (!citation.read(at)) return null;
  if (!isInRange(citation.base)) return null;
  if (citation.items.count > 0) {
    // A spaced base and a dash ("26 643-12") may be anything outside of brackets and lists.
    if (context === 'none' && citation.suffix === null && isDashed(text)) {
      if (citation.grouped ? !startsEntry(text, at) : isBehindMarkWord(text, at)) return null;
    }
    return kamerstukReference(citation, at);
  }
  const behind = citation.end < end ? text.charCodeAt(citation.end) : 0;
  if (isLetterOrDigit(behind) || isUnit(text, citation.end, end)) return null;
  return isDossierAlone(reading, at, context) ? kamerstukReference(citation, at) : null;
}

/** First letters of what may go on: "e.a.", "en", "hoofdstuk", "letter", "nr.", "onder nr.", "stuk nr.", "zitting". */
const goesOn = new Set([...'ehlnosvz'].map((letter) => letter.charCodeAt(0)));
const behindBracket = newDossierScan();

/** Whether nothing can go on behind the digits of what then is no citation: "26 643 woningen", "(26 643 (36 410". */
function endsHere(text: string, behind: number, end: number, context: Context): boolean {
  if (behind + 1 >= end || !isDigit(text.charCodeAt(behind - 1))) return false;
  const comma = text.charCodeAt(behind) === 44 ? behind + 1 : behind;
  const next = text.charCodeAt(comma) === 32 ? comma + 1 : comma;
  const code = text.charCodeAt(next);
  if (code >= 97 && code <= 122) return !goesOn.has(code);
  if (code === 40) {
    const from = skipGap(text, next + 1, end);
    return isDigit(text.charCodeAt(from)) && readBase(text, from, end, false, behindBracket) >= 0;
  }
  return context === 'none' && comma === behind && isDigit(code);
}

function isInRange(base: number): boolean {
  return (base >= LOWEST_BARE_DOSSIER && base <= HIGHEST_BARE_DOSSIER) || base > 99_000;
}

function isDashed(text: string): boolean {
  const first = citation.items.at(0);
  const before = text.charCodeAt(first.start - 1);
  return !isInlineSpace(before) && before !== 46;
}

/** Words behind which digits and a hyphen are the mark of something else: "kenmerk 31066-12", "versie 31066-2". */
const markWords = new Set([
  'kenmerk',
  'versie',
  'code',
  'nummer',
  'tel',
  'telefoon',
  'fax',
  'isbn',
  'iso',
  'nen',
  'norm',
  'ref',
  'referentie',
  'zaaknummer',
  'factuur',
  'rolnummer',
  'artikelnummer',
]);

function isBehindMarkWord(text: string, at: number): boolean {
  let last = at - 1;
  while (last >= 0 && at - last < 5 && !isLetter(text.charCodeAt(last))) last--;
  let first = last;
  while (first > 0 && last - first < 15 && isLetter(text.charCodeAt(first - 1))) first--;
  const word = text.slice(Math.max(0, first), last + 1).toLowerCase();
  // "factuurnummer", "klantnummer"
  return markWords.has(word) || (word.endsWith('nummer') && !/kamer|dossier|stuk|onder/.test(word));
}

/** A dossier without a number: in brackets, behind a cue, as part of a list, or as a chapter of a budget. */
function isDossierAlone(reading: Reading, at: number, context: Context): boolean {
  const { text, end } = reading;
  if (context === 'strong') return true;
  const close = skipSpaces(text, citation.end, end);
  if (context === 'bracket' && close < end && text.charCodeAt(close) === 41) {
    if (citation.suffix !== null) return true;
    // Five digits without a space are hardly ever a count, unless they are round.
    const sure = knownDossier(citation.baseName) !== null || (!citation.grouped && citation.base % 500 !== 0);
    if (sure && !isBehindNumber(text, at)) return true;
    return reading.cue >= 0 && at - reading.cue < CUE_REACH;
  }
  // "in 36 600 VII is": a chapter of a budget needs no more; at the start of a line it is the head of a paper.
  return (
    citation.suffix !== null && citation.suffix.length > 1 && isBudget(citation.base) && !startsLine(text, at)
  );
}

/** "in 2018 (26 643)", "92% (26 643)": a number before the bracket makes the one within a count. */
function isBehindNumber(text: string, at: number): boolean {
  let before = text.lastIndexOf('(', at) - 1;
  while (before >= 0 && isInlineSpace(text.charCodeAt(before))) before--;
  if (before < 0) return false;
  if (text.charCodeAt(before) === 37) return true;
  return isDigit(text.charCodeAt(before)) && (citation.grouped || !isYearOfName(text, before));
}

/** "van de Kieswet 2024 (36450)": a year behind a noun is part of a title; "in 2018 (26643)" is not. */
function isYearOfName(text: string, last: number): boolean {
  const first = last - 3;
  if (first < 2 || isDigit(text.charCodeAt(first - 1)) || text.charCodeAt(first - 1) !== 32) return false;
  const year = Number(text.slice(first, last + 1));
  if (!(year >= 1900 && year <= 2100)) return false;
  let word = first - 1;
  while (word > 0 && first - word < 20 && isLetter(text.charCodeAt(word - 1))) word--;
  const noun = text.slice(word, first - 1).toLowerCase();
  return noun.length > 4 && !wordsBeforeYear.has(noun);
}

/** Words behind which a year is a year: "sinds 2018", "in mei 2018", "het schooljaar 2018". */
const wordsBeforeYear = new Set(
  (
    'sinds vanaf omstreeks begin eind medio tijdens januari februari maart april augustus september oktober november ' +
    'december begrotingsjaar schooljaar kalenderjaar verslagjaar zomer winter najaar voorjaar herfst lente kwartaal'
  ).split(' '),
);

/** How far behind a cue a number in brackets may be a dossier: a sentence with the title of a bill. */
const CUE_REACH = 300;

/** At the start of a line, a list's item or a table's cell: "- 26 643-907", "| 26 643-907 |". */
function startsEntry(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && at - before < 6) {
    const code = text.charCodeAt(before);
    if (code !== 32 && code !== 9 && code !== 42 && code !== 45 && code !== 0x2022) break;
    before--;
  }
  const code = before < 0 ? 10 : text.charCodeAt(before);
  return isLineEnd(code) || code === 124 || code === 59;
}

function startsLine(text: string, at: number): boolean {
  let before = at - 1;
  while (
    before >= 0 &&
    (isInlineSpace(text.charCodeAt(before)) ||
      text.charCodeAt(before) === 42 ||
      text.charCodeAt(before) === 35)
  )
    before--;
  return before < 0 || isLineEnd(text.charCodeAt(before));
}

function contextOf(reading: Reading, at: number): Context {
  const { text } = reading;
  if (continuesLast(reading, at) || isBehindCue(reading, at)) return 'strong';
  let before = at - 1;
  while (before >= 0 && at - before < 4 && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 42))
    before--;
  const code = before >= 0 ? text.charCodeAt(before) : 0;
  if (code === 40 || code === 91) return 'bracket';
  return isBehindOpening(text, before) ? 'opened' : 'none';
}

/** "(zie 26 643-907)", "(o.a. 26 643-907)", "(t.v.v. …": a short word stands between bracket and number. */
function isBehindOpening(text: string, last: number): boolean {
  let before = last;
  while (
    before >= 0 &&
    last - before < 8 &&
    (isLetter(text.charCodeAt(before)) || text.charCodeAt(before) === 46)
  ) {
    before--;
  }
  return before >= 0 && before < last && text.charCodeAt(before) === 40;
}

/** "motie 26643-830", "moties: 35925-32", "wetsvoorstellen 36 410": only the rest of the word and a gap between. */
function isBehindCue({ text, cue }: Reading, at: number): boolean {
  if (cue < 0 || at - cue > 26 || at <= cue) return false;
  let behind = cue;
  while (behind < at && isLetter(text.charCodeAt(behind))) behind++;
  // "wet 26 643" alone is too weak; "wetsvoorstel" and "stukken" are not.
  if (behind === cue && (text.charCodeAt(cue - 3) | 32) === 119) return false;
  let next = skipGap(text, behind, at);
  if (next === behind && text.charCodeAt(next) !== 58) return false;
  // "wetsvoorstel met nummer 36 410", "wetsvoorstel nr. 36 410".
  const word = readWord(text, next, at, 'met');
  if (word >= 0) next = skipGap(text, word, at);
  const label = readNumberLabel(text, next, at, numberLabel);
  if (label >= 0) next = label;
  if (next < at && text.charCodeAt(next) === 58) next = skipGap(text, next + 1, at);
  return next === at;
}

/** Whether only "en", a comma or a semicolon stands between the last citation and `at`. */
function continuesLast({ text, last }: Reading, at: number): boolean {
  if (last === null || at - last.extent > 10 || at <= last.extent) return false;
  if (last.type !== 'kamerstuk' && last.type !== 'dossier') return false;
  let joined = false;
  for (let i = last.extent; i < at; i++) {
    const code = text.charCodeAt(i);
    if (code === 44 || code === 59 || code === 38) joined = true;
    else if (code === 101 || code === 110) joined = true;
    else if (!isInlineSpace(code) && !isLineEnd(code) && code !== 42) return false;
  }
  return joined;
}

/** What goes on behind a citation is of the same chamber and session: "I 2004/05, 29 762, D en 29 800, E". */
function inherit({ last }: Reading): void {
  citation.chamber = last!.chamber;
  if (last!.session !== null) citation.year = Number(last!.session.slice(0, 4));
}

/** "; 2001/2002, 26 855 (16, 16a)": a session, then a citation without a label. */
function readBehindSession(reading: Reading, at: number): Reference | null {
  const { text, end } = reading;
  if (at > 0 && (isLetterOrDigit(text.charCodeAt(at - 1)) || text.charCodeAt(at - 1) === 45)) return null;
  if (at < reading.deadEnd) return null;
  const behind = readSessions(text, at, end, session, 3);
  if (behind < 0 || !session.possible) return null;
  let next = skipGap(text, behind, end);
  if (next < end && text.charCodeAt(next) === 44) next = skipGap(text, next + 1, end);
  reading.deadEnd = behind;
  if (next === behind || next >= end || !isDigit(text.charCodeAt(next))) return null;
  citation.reset(text, end, true);
  if (continuesLast(reading, at)) citation.chamber = reading.last!.chamber;
  citation.year = session.year;
  if (!citation.read(next) || !isInRange(citation.base) || citation.items.count === 0) return null;
  return kamerstukReference(citation, next);
}
