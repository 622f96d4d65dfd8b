import { romanValue } from '../../references/facts/roman';

/** Number of a dossier as a head prints it, with what follows on the line. */
export interface DossierLine {
  /** "32317", "36600-VII", "21501-02", "CXXIV". */
  readonly number: string;
  /** Code units of the number on the line. */
  readonly length: number;
  readonly title: string;
}

/** Base numbers of the yearly budgets: only they have chapters and funds (domain.md 1.1, 8.2). */
const pattern =
  /^(\d{2})[\s.\u00a0\u202f\u2009-]?(\d{3})(?:\s*[-\u2010-\u2013 .]?\s*((?:X{0,2}(?:IX|IV|V?I{0,3}))[ABC]?|[A-M]|\d{2})(?=$|[\s,;:)(]))?(?:\s*\(R\s?\d{3,4}\))?(?=$|[\s,;:)(])/;

/**
 * Reads a line "32 317 JBZ-Raad", "36 600 VII Vaststelling van …", "21 501-02 Raad …", "34 356 (R2064) Wijziging …".
 * @returns null when it does not start with a dossier number.
 */
export function readDossierLine(line: string): DossierLine | null {
  const match = pattern.exec(line);
  if (match === null) return readRomanDossier(line);
  const base = match[1]! + match[2]!;
  if (Number(base) < 1000) return null;
  let suffix = match[3] ?? '';
  let length = match[0].length;
  if (suffix !== '' && !isSuffix(base, suffix, line, length)) {
    length = line.indexOf(suffix, base.length);
    while (length > 0 && /[\s.-]/.test(line[length - 1]!)) length--;
    suffix = '';
  }
  return {
    number: suffix === '' ? base : `${base}-${suffix}`,
    length,
    title: line
      .slice(length)
      .replace(/^[\s:–-]+/, '')
      .trim(),
  };
}

/** Two digits only behind 21 501; a capital only where a title follows it or the line ends ("36 410 A Vaststelling"). */
function isSuffix(base: string, suffix: string, line: string, end: number): boolean {
  if (/^\d/.test(suffix)) return base === '21501';
  if (base === '21501') return false;
  if (/^[A-M]$/.test(suffix) && !/^[IVX]$/.test(suffix)) {
    // "29 684 A Mobiliteit" does not occur; a budget's number ends in 0 (36 200, 35 925).
    return /\b(?:fonds|begroting|vaststelling|wijziging|slotwet|jaarverslag)/i.test(line.slice(end));
  }
  return true;
}

/** The parts of a paper have Roman numbers too, and never so many. */
const FIRST_ROMAN_DOSSIER = 12;

/** Dossiers of the Eerste Kamer alone: "CXXIV Verslag van de Tijdelijke Commissie …" (domain.md 1.1). */
function readRomanDossier(line: string): DossierLine | null {
  const match = /^(C?[LXVI]{2,7}|C[LXVI]{0,7})\s+(?=[A-Z])/.exec(line);
  if (match === null || match[1]!.length < 2) return null;
  // "II Reactie van de bewindspersoon": the number of a part.
  if (romanValue(match[1]!) < FIRST_ROMAN_DOSSIER) return null;
  return { number: match[1]!, length: match[1]!.length, title: line.slice(match[0].length).trim() };
}
