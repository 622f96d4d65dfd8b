import { paperId, parsePaperId } from '../../references/paper-id';
import type { Header } from '../paper';

/**
 * Official id of the paper that a head names: "kst-32317-859"; null while dossier, ondernummer or a session year that
 * the id must carry is unknown (domain.md 8.2).
 */
export function idOfHead(
  dossier: string | null,
  number: string | null,
  chamber: Header['chamber'],
  session: string | null,
): string | null {
  if (dossier === null || number === null) return null;
  const parts = parsePaperId(`dossier-${dossier}`);
  if (parts === null) return null;
  const year = session === null ? 0 : Number(session.slice(0, 4));
  return paperId({ base: parts.base, suffix: parts.suffix, number, chamber, year });
}

const inIds = new Map<Header['chamber'], string>([
  ['II', 'tk'],
  ['I', 'ek'],
  ['VV', 'vv'],
]);

/** Official id of an item of the Handelingen, "h-tk-20182019-86-22"; null while chamber or session year is unknown. */
export function idOfDebate(chamber: Header['chamber'], session: string | null, place: string): string | null {
  const house = inIds.get(chamber);
  return house === undefined || session === null ? null : `h-${house}-${session.replace('-', '')}-${place}`;
}

/** Official id of a page of the Aanhangsel, "ah-tk-20232024-2129"; null while a part of it is unknown. */
export function idOfAanhangsel(
  chamber: Header['chamber'],
  session: string | null,
  number: string | null,
): string | null {
  const house = inIds.get(chamber);
  if (house === undefined || session === null || number === null) return null;
  return `ah-${house}-${session.replace('-', '')}-${number}`;
}
