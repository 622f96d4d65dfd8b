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
