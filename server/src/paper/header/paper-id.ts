import type { Header } from '../paper';

/**
 * Official id of a paper: "kst-32317-859"; null while dossier or ondernummer is unknown.
 * Papers of the Eerste Kamer of 1994–2010 carry the session year (domain.md 8.2).
 */
export function paperId(
  dossier: string | null,
  number: string | null,
  chamber: Header['chamber'],
  session: string | null,
): string | null {
  if (dossier === null || number === null) return null;
  const year = session === null ? 0 : Number(session.slice(0, 4));
  if (chamber === 'I' && year >= 1994 && year < 2010)
    return `kst-${session!.replace('-', '')}-${dossier}-${number}`;
  return `kst-${dossier}-${number}`;
}
