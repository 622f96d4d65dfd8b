import { isDigit, isLetter, isLetterOrDigit, isUpper } from '../../text/characters';
import type { Family } from '../family';
import { readMark, skipGap } from '../reading/gap';
import { plainItem, plainReference } from '../reading/plain-reference';
import { readPrefix } from '../reading/word';
import type { Reference } from '../reference';

/**
 * European case law identifiers (domain.md 3.3): "ECLI:" country ":" court ":" year ":" id.
 * "ECLI:NL:HR:2019:2006", "ECLI:EU:C:2014:317", "ECLI:CE:ECHR:2010:0701JUD002555105". A full stop at the end of a
 * sentence is no part of it.
 */
export const ecli: Family<'references'> = {
  name: 'ECLI',
  track: 'references',
  triggers: ['ecli'],
  read: ({ text, end }, at) => readEcli(text, at, end),
  examples: [
    { text: 'Hoge Raad, «ECLI:NL:HR:2019:2006».', targets: ['ECLI:NL:HR:2019:2006'] },
    { text: 'het Hof van Justitie («ECLI:EU:C:2014:317»)', targets: ['ECLI:EU:C:2014:317'] },
    { text: '«ECLI:CE:ECHR:2010:0701JUD002555105»', targets: ['ECLI:CE:ECHR:2010:0701JUD002555105'] },
    { text: 'de uitspraak «ECLI:NL:RVS:» ontbreekt', targets: null, note: 'incomplete' },
  ],
};

/** Longest court code and longest id (domain.md 3.3). */
const COURT = 7;
const ID = 25;

function readEcli(text: string, at: number, end: number): Reference | null {
  let next = readColon(text, readPrefix(text, at, end, 'ecli'), end);
  if (next < 0) return null;
  const country = next;
  next = readPart(text, country, end, 2, isLetter);
  if (next !== country + 2) return null;
  const id = ['ECLI', text.slice(country, next).toUpperCase()];
  let behind = next;
  for (const [longest, kind] of [
    [COURT, isLetterOrDigit],
    [4, isDigit],
    [ID, isIdPart],
  ] as const) {
    const colon = readColon(text, behind, end);
    if (colon < 0) return incomplete(text, at, behind, end);
    next = readPart(text, colon, end, longest, kind);
    while (next > colon && text.charCodeAt(next - 1) === 46) next--;
    if (next === colon || (kind === isDigit && next !== colon + 4)) return incomplete(text, at, behind, end);
    id.push(text.slice(colon, next).toUpperCase());
    behind = next;
  }
  if (behind < end && isLetterOrDigit(text.charCodeAt(behind))) return null;
  return plainReference('ecli', { start: at, end: behind }, [plainItem(at, behind, id.join(':'))]);
}

function incomplete(text: string, at: number, behind: number, end: number): Reference {
  const colon = readMark(text, behind, end, 58);
  const span = { start: at, end: colon > 0 ? colon : behind };
  return plainReference('ecli', span, [plainItem(at, span.end, null)], { doubts: ['incomplete'] });
}

/** A colon, and a gap behind it when the line was cut there: then no small letter follows, as one does in a sentence. */
function readColon(text: string, at: number, end: number): number {
  const behind = at < 0 ? -1 : readMark(text, at, end, 58);
  const next = behind < 0 ? -1 : skipGap(text, behind, end);
  if (next <= behind || next >= end) return behind;
  const code = text.charCodeAt(next);
  return isDigit(code) || isUpper(code) ? next : behind;
}

function readPart(
  text: string,
  at: number,
  end: number,
  longest: number,
  kind: (code: number) => boolean,
): number {
  let behind = at;
  while (behind < end && behind - at < longest && kind(text.charCodeAt(behind))) behind++;
  return behind;
}

function isIdPart(code: number): boolean {
  return isLetterOrDigit(code) || code === 46;
}
