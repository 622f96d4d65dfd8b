import { isDigit } from '../../text/characters';
import { romanValue } from '../facts/roman';
import { readChamber } from '../reading/chamber';
import type { CitationReader } from '../reading/citation';
import { readMark, readSpacedDash, skipGap } from '../reading/gap';
import { readCapitals, readNumberLabel } from '../reading/item';
import { readDigits } from '../reading/number';
import { newSessionScan, readSessions, readShortSession, skipSessionWord } from '../reading/session';
import { readOneOf } from '../reading/word';

/** What stands behind a label. */
export interface PrefixResult {
  /**
   * `read`: the citation has been read; `implied`: a number without a dossier begins at `at`; `none`: neither, and the
   * part at `at` is none of a citation.
   */
  kind: 'read' | 'implied' | 'none';
  at: number;
  /** A bracket was opened between label and dossier: "Kamerstukken (m.n. TK …)". */
  bracket: boolean;
}

/** Parts between label and dossier: chamber, session, a few words. More of them is no citation. */
const MOST_PARTS = 12;
const MOST_WORDS = 5;

const fillers = [
  'dossiernummers',
  'dossiernummer',
  'dossiernr.',
  'dossiernr',
  'dossiers',
  'dossier',
  'kamerstuknummer',
  'wetsvoorstel',
  'm.n.',
  'm.n',
  'bijvoorbeeld',
  'bijv.',
  'bijv',
  'o.a.',
  'o.m.',
  'onder andere',
  'w.o.',
  'waaronder',
  'zie ook',
  'zie',
  'met nummer',
  'met kenmerk',
  'met het nummer',
  'onder nummer',
];

const ofWords = ['der', 'van de', 'van het'];

/** The same by their first letter. */
const fillersByLetter = new Map<number, readonly string[]>();
for (const filler of fillers) {
  const letter = filler.charCodeAt(0);
  fillersByLetter.set(letter, [...(fillersByLetter.get(letter) ?? []), filler]);
}

const result: PrefixResult = { kind: 'none', at: 0, bracket: false };
const session = newSessionScan();
const label = { plural: false };

/**
 * Reads chamber, session and filling words behind a label that ends at `at`, then the citation itself.
 * @param loose whether words and brackets may stand between: behind a label, not behind a chamber alone
 */
export function readKamerstukPrefix(citation: CitationReader, at: number, loose: boolean): PrefixResult {
  const { text, limit } = citation;
  result.kind = 'none';
  result.bracket = false;
  let next = at;
  let commas = 0;
  let words = 0;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    next = skipGap(text, next, limit);
    result.at = next;
    if (next >= limit) return result;
    const code = text.charCodeAt(next);
    if (code === 44 || code === 58 || code === 59 || (code === 46 && citation.year > 0)) {
      if (++commas > 6) return result;
      next++;
      continue;
    }
    // "Kamerstukken (II) 2022/23": the bracket holds the chamber or session alone.
    if (code === 41 && result.bracket && (citation.chamber !== null || citation.year > 0)) {
      result.bracket = false;
      next++;
      continue;
    }
    if (code === 40 || code === 91) {
      if (result.bracket || !loose) return result;
      result.bracket = true;
      next++;
      continue;
    }
    if (!isDigit(code) && ++words > MOST_WORDS) return result;
    const behind = isDigit(code) ? readNumeric(citation, next) : readWords(citation, next, loose);
    if (behind === READ) {
      result.kind = 'read';
      return result;
    }
    if (behind < 0) return result;
    // "nr." behind the label: the dossier's, or that of a paper whose dossier is implied.
    if (behind === IMPLIED) {
      result.kind = 'implied';
      result.at = next;
      return result;
    }
    next = behind;
  }
  return result;
}

const READ = -2;
const IMPLIED = 0;
const NOTHING = -1;

/** A session, the dossier, or a chamber written as a digit ("Kamerstukken 2, 2008-2009"; "11" is a misread "II"). */
function readNumeric(citation: CitationReader, at: number): number {
  const { text, limit } = citation;
  const width = readDigits(text, at, limit, 5) - at;
  if (width === 4 && citation.year === 0) {
    const behind = readSessions(text, at, limit, session);
    if (behind >= 0) {
      citation.year = session.year;
      citation.sessionPossible = session.possible;
      // "1958-1959-5380": a dash joins session and dossier in the old style.
      return skipJoin(text, behind, limit);
    }
    if (isYear(text, at)) {
      const single = at + 4;
      return single;
    }
  }
  if (citation.read(at)) return READ;
  if (width <= 2 && citation.chamber === null) {
    const behind = readChamber(text, at, limit, citation);
    if (behind >= 0) return behind;
  }
  if (citation.year === 0) {
    const behind = readShortSession(text, at, limit, session);
    if (behind >= 0) {
      citation.year = session.year;
      return skipJoin(text, behind, limit);
    }
  }
  return NOTHING;
}

function readWords(citation: CitationReader, at: number, loose: boolean): number {
  const { text, limit } = citation;
  if (citation.chamber === null) {
    const behind = readChamber(text, at, limit, citation);
    if (behind >= 0) return behind;
    // "H 1994/95": a scanner's reading of "II".
    if (loose && text.charCodeAt(at) === 72) {
      const year = skipGap(text, at + 1, limit);
      if (year > at + 1 && readSessions(text, year, limit, session) >= 0) {
        citation.chamber = 'II';
        return year;
      }
    }
  }
  if (citation.chamber === 'I' && readOwnDossier(citation, at, 1)) return READ;
  // "Kamerstuk CXXIV, G": the label says that it is a paper, the numeral of which chamber.
  if (citation.chamber === null && loose && readOwnDossier(citation, at, FIRST_OWN_DOSSIER)) return READ;
  const word = skipSessionWord(text, at, limit);
  if (word > at) return word;
  const number = readNumberLabel(text, at, limit, label);
  if (number >= 0) {
    if (number < limit && isDigit(text.charCodeAt(number)) && citation.read(number)) return READ;
    return IMPLIED;
  }
  if (!loose) return NOTHING;
  // "der Tweede Kamer", "van de Eerste Kamer": of a chamber, not of anything else.
  const of = readOneOf(text, at, limit, ofWords);
  if (of >= 0) {
    const named =
      citation.chamber === null ? readChamber(text, skipGap(text, of, limit), limit, citation) : -1;
    return named < 0 ? NOTHING : named;
  }
  const words = fillersByLetter.get(text.charCodeAt(at) | 32);
  const filler = words === undefined ? -1 : readOneOf(text, at, limit, words);
  if (filler < 0) return NOTHING;
  const dot = readMark(text, filler, limit, 46);
  return dot < 0 ? filler : dot;
}

/** The lowest Roman numeral that a dossier of the Eerste Kamer's own has in an id: XVIII (domain.md 8.2). */
const FIRST_OWN_DOSSIER = 18;

/**
 * Dossiers of the Eerste Kamer's own, in Roman numerals with a letter: "LI, A", "CXXIV, G" (domain.md 1.1).
 * @param least lower numerals are something else: a chapter of the budget, a part of a law
 */
export function readOwnDossier(citation: CitationReader, at: number, least: number): boolean {
  const { text, limit } = citation;
  let behind = at;
  while (behind < limit && behind - at < 9 && romanDigits.includes(text[behind]!)) behind++;
  if (behind === at) return false;
  const name = text.slice(at, behind);
  if (romanValue(name) < least) return false;
  let next = skipGap(text, behind, limit);
  const comma = next < limit && text.charCodeAt(next) === 44;
  if (comma) next = skipGap(text, next + 1, limit);
  else if (name.length < 2) return false;
  const labelled = readNumberLabel(text, next, limit, label);
  if (readCapitals(text, labelled < 0 ? next : labelled, limit) < 0) return false;
  citation.base = 0;
  citation.baseName = name;
  citation.suffix = null;
  citation.suffixKnown = true;
  citation.dossiers.push(name);
  citation.start = at;
  return citation.readOwnItems(behind);
}

const romanDigits = 'IVXLC';

function skipJoin(text: string, at: number, end: number): number {
  const spaced = readSpacedDash(text, at, end);
  if (spaced >= 0 && spaced < end && isDigit(text.charCodeAt(spaced))) return spaced;
  return at + 1 < end && text.charCodeAt(at) === 45 && isDigit(text.charCodeAt(at + 1)) ? at + 1 : at;
}

function isYear(text: string, at: number): boolean {
  const two = text.slice(at, at + 2);
  return two === '19' || two === '20';
}
