import type { BlockList } from '../blocks/block-list';
import type { Header } from '../paper';
import { readCommittee } from './committee';
import type { ReadHeader } from './read-header';
import { readSignatories } from './signatories';

/** The head with what stands behind its lines: the committee that speaks, and who signed. */
export function completeHeader(text: string, { header, end }: ReadHeader, list: BlockList | null): Header {
  if (list === null) return header;
  const signatories = readSignatories(text, list, end);
  // "voorzitter van de vaste commissie voor Financiën": who signs says it too.
  const roles = signatories.map(({ role }) => role ?? '').join('; ');
  return {
    ...header,
    committee: header.committee ?? readCommittee(text, end) ?? readCommittee(roles, 0),
    signatories,
  };
}
