import { isLetterOrDigit } from '../../text/characters';
import type { Family, Reading } from '../family';
import { CitationReader } from '../reading/citation';
import { skipGap } from '../reading/gap';
import { readNumberLabel } from '../reading/item';
import type { Reference } from '../reference';
import { readOwnDossier } from './kamerstuk-prefix';
import { kamerstukReference } from './kamerstuk-reference';

/**
 * Dossiers of the Eerste Kamer's own without a label, in Roman numerals (domain.md 1.1; 2.2, 97):
 *
 *     numeral [","] "letter" letter | "(" numeral "," letter
 *
 * "de motie-Vos c.s. (CLVI, letter M)" · "de raming (CLX, A)". Lower numerals than CXI, of before 2010, need the chamber
 * before them: their ids carry a session. "de CLI, NL" is something else: without "letter" a bracket opens before it.
 */
const citation = new CitationReader();
const label = { plural: false };

export const kamerstukOwn: Family<'references'> = {
  name: 'kamerstuk of the Eerste Kamer’s own',
  track: 'references',
  triggers: ['cxi', 'cxv', 'cxx', 'cxl', 'cli,', 'clii', 'cliv', 'clix', 'clv', 'clx'],
  read({ text, end }: Reading, at: number): Reference | null {
    if (text.charCodeAt(at) !== 67 || (at > 0 && isBound(text.charCodeAt(at - 1)))) return null;
    let behind = at;
    while (behind < end && behind - at < 9 && 'IVXLC'.includes(text[behind]!)) behind++;
    if (behind >= end || isBound(text.charCodeAt(behind))) return null;
    let next = skipGap(text, behind, end);
    if (text.charCodeAt(next) === 44) next = skipGap(text, next + 1, end);
    const bracket = at > 0 && text.charCodeAt(at - 1) === 40;
    if (next === behind || (!bracket && readNumberLabel(text, next, end, label) < 0)) return null;
    citation.reset(text, end, true);
    citation.chamber = 'I';
    return readOwnDossier(citation, at, FIRST_OWN) ? kamerstukReference(citation, at) : null;
  },
  examples: [
    { text: 'de motie-Vos c.s. («CLVI, letter M»)', targets: ['kst-CLVI-M'] },
    { text: 'de raming («CLX, A»)', targets: ['kst-CLX-A'] },
    { text: 'over de motie «CLVI, letter P», stemmen', targets: ['kst-CLVI-P'] },
  ],
};

/** CXI: from here on an id has no session. */
const FIRST_OWN = 111;

function isBound(code: number): boolean {
  return isLetterOrDigit(code) || code === 45 || code === 39 || code === 0x2019;
}
