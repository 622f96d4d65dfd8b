import type { Header } from '../paper';
import { readSession } from './date';
import { readDossierLine } from './dossier-line';

/** What the table above a publication on the official site says, pasted as one line. */
export interface SiteLine {
  readonly chamber: Header['chamber'];
  readonly session: string;
  /** "34700-19" in its parts; null for a debate. */
  readonly dossier: string | null;
  readonly number: string | null;
  /** "86-22" of the Handelingen, for "nr. 86, item 22", or the pages "4709-4713"; null for a paper. */
  readonly item: string | null;
}

const line =
  /^\W*(Tweede Kamer|Eerste Kamer|Staten-Generaal|Verenigde Vergadering)(?: der Staten-Generaal)?[\s|]*(\d{4}-\d{4})[\s|]*(\S.*)$/;
const paper = /^(.{4,24}?)[,\s]+nr\. (\d{1,4}[a-z]?|[A-Z]{1,2})(?:-[nhv]\d)?[\s|]*$/;
/** Until 2011 a part of the Handelingen is known by its pages, since then by sitting and item. */
const debate = /^nr\. (\d{1,3}), (?:item (\d{1,3})|pagina (\d{1,5}-\d{1,5}))[\s|]*$/;
const chambers: Readonly<Record<string, Header['chamber']>> = {
  'Tweede Kamer': 'II',
  'Eerste Kamer': 'I',
  'Staten-Generaal': 'I/II',
  'Verenigde Vergadering': 'VV',
};

/**
 * Reads "Tweede Kamer der Staten-Generaal2016-201734700 nr. 19", also with bars between its cells.
 * @returns null for every other line
 */
export function readSiteLine(printed: string): SiteLine | null {
  const match = line.exec(printed);
  if (match === null) return null;
  const session = readSession(match[2]!);
  if (session === null) return null;
  const chamber = chambers[match[1]!]!;
  const item = debate.exec(match[3]!);
  if (item !== null) {
    return { chamber, session, dossier: null, number: null, item: item[3] ?? `${item[1]}-${item[2]}` };
  }
  const filed = paper.exec(match[3]!);
  if (filed === null) return null;
  const dossier = readDossierLine(filed[1]!);
  return { chamber, session, dossier: dossier?.number ?? null, number: filed[2]!, item: null };
}
