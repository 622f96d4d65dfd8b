import { isDigit } from '../../text/characters';
import type { Family, Reading } from '../family';
import { readDash, skipGap } from '../reading/gap';
import { endsWord, readPrefix } from '../reading/word';
import type { Doubt, ShortForm } from '../reference';

/**
 * Half a citation: a label with digits behind it that are no dossier. Kept for a diagnostic, no reference:
 *
 *     "Kamerstuk 26 6" (incomplete) · "Kamerstuk 261 6433, nr. 2" (impossible number)
 */
export const kamerstukFragment: Family<'shortForms'> = {
  name: 'half a citation',
  track: 'shortForms',
  triggers: ['kamerstuk'],
  read({ text, end, last }: Reading, at: number): ShortForm | null {
    if (last !== null && at < last.end) return null;
    const stem = readPrefix(text, at, end, 'kamerstuk');
    if (stem < 0) return null;
    // The plural is read from its start: a line end may cut it anywhere.
    const plural = text.charCodeAt(stem) === 32 ? -1 : readPrefix(text, at, end, 'kamerstukken');
    const behind = plural < 0 ? stem : plural;
    if (!endsWord(text, behind, end)) return null;
    let from = skipGap(text, behind, end);
    if (from === behind || from >= end || !isDigit(text.charCodeAt(from))) return null;
    const start = from;
    let digits = 0;
    let last1 = from;
    while (from < end && from - start < 16) {
      if (isDigit(text.charCodeAt(from))) {
        digits++;
        last1 = ++from;
      } else {
        const gap =
          text.charCodeAt(from) === 32 || text.charCodeAt(from) === 46 ? from + 1 : readDash(text, from, end);
        if (gap < 0 || gap >= end || !isDigit(text.charCodeAt(gap))) break;
        from = gap;
      }
    }
    const doubt: Doubt = digits > 5 ? 'impossible-number' : 'incomplete';
    return {
      start: at,
      end: last1,
      form: 'fragment',
      numbers: [],
      page: null,
      section: null,
      targets: null,
      doubts: [doubt],
    };
  },
  examples: [
    { text: 'zie «Kamerstuk 26 6»', targets: null, note: 'breaks off' },
    { text: '«Kamerstuk 2616433», blz. 2', targets: null, note: 'too long to be a dossier' },
  ],
};
