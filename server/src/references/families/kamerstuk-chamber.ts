import type { Family, Reading } from '../family';
import { readChamberName } from '../reading/chamber';
import { CitationReader } from '../reading/citation';
import { skipGap } from '../reading/gap';
import { endsWord, readWord } from '../reading/word';
import type { Reference } from '../reference';
import { readKamerstukPrefix } from './kamerstuk-prefix';
import { kamerstukReference } from './kamerstuk-reference';

/**
 * Citations that a chamber or a session opens instead of a label (domain.md 2.1):
 *
 *     (chamber [","] [session] | session) dossier [session] item {item}
 *
 * "Tweede Kamer, vergaderjaar 2022–2023, 26 643, nr. 1011" · "TK 2008-2009, 31473, nummer 25" · "TK 9925 1968/69, nr. 2" ·
 * "(EK LI, A)". The span begins at the dossier: chamber and session are kept as data.
 */
const citation = new CitationReader();

export const kamerstukChamber: Family<'references'> = {
  name: 'kamerstuk by its chamber',
  track: 'references',
  triggers: [
    'tk',
    't.k',
    'ek',
    'e.k',
    'tweede kamer',
    'eerste kamer',
    'verenigde vergadering',
    'vergaderjaar',
    'zitting',
  ],
  read(reading: Reading, at: number): Reference | null {
    const { text, end } = reading;
    if (at < reading.deadLabel) return null;
    citation.reset(text, end, true);
    let behind = readChamberName(text, at, end, citation);
    const letters = behind >= 0 && behind - at < 6;
    if (behind < 0) {
      // The session's word is read again as part of the prefix.
      if (readWord(text, at, end, 'vergaderjaar') < 0 && readWord(text, at, end, 'zitting') < 0) return null;
      behind = at;
    } else if (!endsWord(text, behind, end)) return null;
    const prefix = readKamerstukPrefix(citation, behind, false);
    if (prefix.kind === 'none') reading.deadLabel = prefix.at;
    if (prefix.kind !== 'read') return null;
    if (citation.items.count === 0 && !(letters && (citation.year > 0 || closesBracket(text, end))))
      return null;
    return kamerstukReference(citation, citation.start);
  },
  examples: [
    { text: '(TK «29362»)', targets: ['dossier-29362'] },
    { text: 'Tweede Kamer, vergaderjaar 2022–2023, «26 643, nr. 1011»', targets: ['kst-26643-1011'] },
    { text: 'TK 2008-2009, «31473, nummer 25», bladzijde 5 - 6', targets: ['kst-31473-25'] },
    { text: 'Tweede Kamer 2008-2009, «31459, 22»', targets: ['kst-31459-22'] },
    { text: 'in TK «9925 1968/69, nr. 2»', targets: ['kst-9925-2'], note: 'session behind the dossier' },
    {
      text: '(EK «36 600 B, A» en EK «36 600 C, A»)',
      targets: ['kst-36600-B-A', 'kst-36600-C-A'],
      note: 'the chamber again',
    },
    { text: '(EK 2006/07, «LI, A»)', targets: ['kst-20062007-LI-A'] },
  ],
};

/** "(TK 29362)": a chamber and a dossier, and nothing else in the brackets. */
function closesBracket(text: string, end: number): boolean {
  const next = skipGap(text, citation.end, end);
  return next < end && text.charCodeAt(next) === 41;
}
