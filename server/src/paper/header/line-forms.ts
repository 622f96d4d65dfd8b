import { readNumbering } from '../blocks/numbering';
import { readSign } from '../blocks/sign';
import { findKind } from '../kinds/find-kind';
import type { Header } from '../paper';
import type { DossierLine } from './dossier-line';

/** "2020D32255 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG": the number of a document that has no ondernummer yet. */
export const documentNumber = /^\d{4}D\d{5}\s+(?=\p{Lu}{3})/u;

/** "34 902 N VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG": dossier, ondernummer and title on one line. */
export function titleBehind({ title }: DossierLine): { number: string; printed: string } | null {
  const match = /^(?:[Nn]r\.? ?)?(\d{1,4}|[A-Z]{1,2}) (\p{Lu}.*)$/u.exec(title);
  if (match === null) return null;
  const printed = match[2]!;
  return printed.toUpperCase() === printed && findKind(printed) !== null
    ? { number: match[1]!, printed }
    : null;
}

/** "Tweede Kamer, 39e vergadering", "Donderdag 22 december 2022", "Aanvang 10:15 uur". */
export const sittingLine =
  /^\W*(?:(?:Tweede|Eerste) Kamer, \d+e vergadering|(?:maan|dins|woens|donder|vrij|zater|zon)dag \d{1,2} [a-z]+ \d{4}|Parlementair jaar|(?:Aanvang|Sluiting|Status)\b|\d{1,2}[:.]\d{2} uur$|(?:On)?gecorrigeerd$)/i;

/** A line with which the text itself begins, however its letters look: "I. ALGEMEEN", "ARTIKEL I", "Inhoudsopgave". */
export function startsBody(line: string): boolean {
  const role = readSign(line, 0, line.length, false)?.role;
  if (role !== undefined && role !== 'heading' && role !== 'faction') return true;
  return readNumbering(line) !== null;
}

/** "Tweede Kamer der Staten-Generaal 2" */
export const chamberLine =
  /^(?:De )?(Tweede Kamer|Eerste Kamer|Staten-Generaal|Verenigde Vergadering)(?: der Staten-Generaal)?\s*([12](?:\s*\/\s*2)?)?$/i;

/** The title of a page, however long, on its first line: no sentence ends there. */
export function isLongTitle(line: string): boolean {
  return line.length < 700 && !/[.;:,]$/.test(line);
}

/** A title in capitals with the line of its date behind it, and perhaps the text. */
export const lostLines = /^(\p{Lu}[\p{Lu} ]+) (?:Vastgesteld|Ontvangen|Voorgesteld) (\d{1,2} [a-z]+ \d{4})/u;

/** Whether "nr. 17" stands on the line behind the first: what stands there is the title of the dossier. */
export function isAboveNumber(text: string): boolean {
  return /^.*\s+(?:Nr|nr|No)\.? ?\d/.test(text);
}

/** "Motie van het lid Kuik" over its own text; in a list of motions no "De Kamer," follows. */
export function opensMotion(text: string): boolean {
  return /^\W*(?:De Kamer,|Voorgesteld )/m.test(text);
}

export function chamberNamed(name: string): Header['chamber'] {
  const lower = name.toLowerCase();
  if (lower === 'tweede kamer') return 'II';
  if (lower === 'eerste kamer') return 'I';
  return lower === 'staten-generaal' ? 'I/II' : 'VV';
}

/** "BRIEF VAN DE MINISTER VAN BINNENLANDSE ZAKEN EN" above an empty line: the title goes on behind it. */
export function goesOn(printed: string | null, line: string): boolean {
  return / (?:EN|VAN|VOOR|DE|HET)$/.test(printed ?? '') && line.toUpperCase() === line;
}
