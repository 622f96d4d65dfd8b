import type { CitationReader } from '../reading/citation';
import { readNumberLabel } from '../reading/item';
import { readPinCites } from '../reading/pin-cite';
import type { Reference, ReferenceItem } from '../reference';

const label = { plural: false };
const none: readonly string[] = [];

/**
 * "Kamerstuk, nr. 12", "Kamerstukken II 2022/23, nr. 12": the number is printed and its dossier is not. A reference all the same:
 * the paper layer finds the dossier in the context or leaves it open (domain.md 2.1, rule 9).
 * @param at offset of the label of the number ("nr.")
 */
export function impliedReference(citation: CitationReader, start: number, at: number): Reference | null {
  const { text, limit, items, pins } = citation;
  const number = readNumberLabel(text, at, limit, label);
  if (number < 0 || !items.readLabelled(text, number, limit, label.plural)) return null;
  const list: ReferenceItem[] = [];
  for (let index = 0; index < items.count; index++) {
    items.expand(index, (name, { start: from, end: to }) => {
      list.push({ start: from, end: to, target: null, page: null, number: name });
    });
  }
  const extent = readPinCites(text, items.end, limit, pins);
  return {
    start,
    end: items.end,
    type: 'kamerstuk',
    targets: null,
    items: list,
    chamber: citation.chamber,
    session: citation.session,
    page: pins.page,
    section: pins.section,
    alsoFiledUnder: none,
    annex: false,
    doubts: ['unknown-dossier'],
    extent: Math.max(items.end, extent),
  };
}
