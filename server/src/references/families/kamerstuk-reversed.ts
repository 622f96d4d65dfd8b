import { isDigit, isUpper } from '../../text/characters';
import { knownDossier } from '../facts/dossiers';
import type { Family, Reading } from '../family';
import { CitationReader } from '../reading/citation';
import { newDossierScan, readBase, readSuffix } from '../reading/dossier';
import { readMark, skipGap } from '../reading/gap';
import { readNumberLabel } from '../reading/item';
import { endsWord, readOneOf, readPrefix } from '../reading/word';
import type { Reference } from '../reference';
import { kamerstukReference } from './kamerstuk-reference';

/**
 * The number before its dossier, as the chair of a debate says it (domain.md 2.1, `reversed`):
 *
 *     ["op stuk"] "nr." number {number} "(" dossier ")"
 *
 * "Zij krijgt nr. 346 (32847)." · "nr. 22(30196)" · "op stuk nr. 12 (31 311)" · "456 (36800-XVI)". The span has the
 * closing bracket.
 */
const citation = new CitationReader();
const dossier = newDossierScan();
const label = { plural: false };
const manner = { labelled: false, senate: false, house: true };

export const kamerstukReversed: Family<'references'> = {
  name: 'kamerstuk reversed',
  track: 'references',
  triggers: ['nr', 'nummer', 'op stuk', 'op de stukken', 'onder nr'],
  read(reading: Reading, at: number): Reference | null {
    const { text, end } = reading;
    let behind = at;
    if ((text.charCodeAt(at) | 32) === 111) {
      behind = readOneOf(text, at, end, ['op de stukken', 'op stukken', 'op stuk']);
      if (behind < 0) return null;
      behind = skipGap(text, behind, end);
    }
    const number = readNumberLabel(text, behind, end, label);
    return number < 0 ? null : reversedReference(reading, at, number, true);
  },
  examples: [
    { text: 'Zij krijgt «nr. 346 (32847)».', targets: ['kst-32847-346'] },
    { text: 'Zij krijgt «nr. 22(30196)».', targets: ['kst-30196-22'] },
    { text: 'de motie «op stuk nr. 12 (31 311)»', targets: ['kst-31311-12'] },
    { text: 'moties «nrs. 37 en 38 (36 410 VI)»', targets: ['kst-36410-VI-37', 'kst-36410-VI-38'] },
    {
      text: 'de moties «op de stukken nrs. 12 (36 100)» en «13 (36 100)»',
      targets: ['kst-36100-12', 'kst-36100-13'],
    },
    { text: 'de motie «456 (36800-XVI)»', targets: ['kst-36800-XVI-456'] },
  ],
};

/**
 * Reads "12 (31 311)" from its first number.
 * @param start offset of the span: of the label, or of the number where there is none
 */
export function reversedReference(
  reading: Reading,
  start: number,
  at: number,
  labelled: boolean,
): Reference | null {
  const { text, end } = reading;
  // A list that no bracket closes is not read again from each of its labels.
  if (at < reading.deadEnd || !mayBeNumber(text.charCodeAt(at))) return null;
  // Without a label the bracket is looked at first: nearly always it holds no dossier.
  if (!labelled && readBracket(text, text.indexOf('(', at), end) < 0) return null;
  citation.reset(text, end, false);
  const { items } = citation;
  if (!items.readLabelled(text, at, end, labelled && label.plural)) return null;
  const next = skipGap(text, items.end, end);
  if (next >= end || text.charCodeAt(next) !== 40) {
    reading.deadEnd = items.end;
    return null;
  }
  const close = readBracket(text, next, end);
  if (close < 0) return null;
  if (!labelled && !isSure(reading, start)) return null;
  citation.base = dossier.base;
  citation.baseName = dossier.name;
  citation.suffix = dossier.suffix;
  citation.suffixKnown = dossier.suffixKnown;
  citation.end = close;
  citation.extent = close;
  return kamerstukReference(citation, start);
}

/** "nr. van", "nr. nr.": a number has digits, or is a letter of the Eerste Kamer. */
function mayBeNumber(code: number): boolean {
  return isDigit(code) || isUpper(code);
}

/** "(31 311)", "(Kamerstuk 31 311)": the dossier in a bracket. @returns the offset behind the bracket, -1 when it holds none */
function readBracket(text: string, at: number, end: number): number {
  const from = skipGap(text, at + 1, end);
  const digits = readBase(text, skipLabel(text, from, end), end, false, dossier);
  if (digits < 0) return -1;
  const behind = readSuffix(text, digits, end, manner, dossier);
  return readMark(text, skipGap(text, behind, end), end, 41);
}

const dossierLabels = ['kamerstukken', 'kamerstuk', 'dossier'];

function skipLabel(text: string, at: number, end: number): number {
  if (isDigit(text.charCodeAt(at))) return at;
  for (const word of dossierLabels) {
    const behind = readPrefix(text, at, end, word);
    if (behind >= 0 && endsWord(text, behind, end)) return skipGap(text, behind, end);
  }
  return at;
}

/** Without "nr." a number and a number in brackets may be anything ("in 2018 (26 643)"). */
function isSure(reading: Reading, at: number): boolean {
  if (continuesReversed(reading, at)) return true;
  const first = citation.items.at(0);
  if (first.value >= 1900 && first.value <= 2100) return false;
  if (dossier.suffix !== null && dossier.suffix.length > 1) return true;
  const near = reading.cue >= 0 && at - reading.cue < 60;
  return near && !dossier.grouped && (knownDossier(dossier.name) !== null || dossier.base > 16_000);
}

/** "nrs. 12 (36 100) en 13 (36 100)": behind a reversed citation and "en" or a comma another one goes on. */
function continuesReversed({ text, last }: Reading, at: number): boolean {
  if (last === null || last.type !== 'kamerstuk' || at - last.end > 5 || at <= last.end) return false;
  if (text.charCodeAt(last.end - 1) !== 41) return false;
  const between = text.slice(last.end, at).trim();
  return between === 'en' || between === ',';
}
