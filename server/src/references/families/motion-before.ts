import { isDash, isDigit, isInlineSpace, isLetter, isLetterOrDigit, isLineEnd } from '../../text/characters';
import type { MotionState } from '../reference';

/** Words right before "motie" that say what became of it (domain.md 4.3). */
const states: ReadonlyMap<string, MotionState> = new Map([
  ['aangehouden', 'aangehouden'],
  ['aangenomen', 'aangenomen'],
  ['aanvaarde', 'aangenomen'],
  ['verworpen', 'verworpen'],
  ['ingetrokken', 'ingetrokken'],
  ['overgenomen', 'overgenomen'],
  ['vervallen', 'vervallen'],
  ['uitgevoerde', 'uitgevoerd'],
  ['gewijzigde', 'gewijzigd'],
]);

/** Words before "motie" that make it one known motion: "voornoemde motie", "die motie". */
const pointers: ReadonlySet<string> = new Set(
  (
    'deze die dezelfde diezelfde voornoemde voormelde genoemde bovengenoemde bovenstaande bovenvermelde ' +
    'eerdergenoemde betreffende desbetreffende bedoelde onderhavige voorliggende aangehaalde laatstgenoemde ' +
    'eerstgenoemde onderstaande de'
  ).split(' '),
);
const LONGEST_POINTER = 14;

/** What stands before "motie" and how it was said. */
export interface WordsBefore {
  readonly state: MotionState | null;
  /** "die motie", "de aangenomen motie": a motion that the reader knows. */
  readonly pointed: boolean;
}

const nothing: WordsBefore = { state: null, pointed: false };
const pointed: WordsBefore = { state: null, pointed: true };

/** Reads one or two words backwards from `at`; the first of them ends in "e" or "n", as all that count do. */
export function readWordsBefore(text: string, start: number, at: number): WordsBefore {
  const end = skipBack(text, start, at);
  if (end === at || end === start) return nothing;
  const last = text.charCodeAt(end - 1) | 32;
  if (last !== 101 && last !== 110) return nothing;
  const begin = wordStart(text, start, end);
  const word = text.slice(begin, end).toLowerCase();
  const state = states.get(word);
  if (state === undefined) return pointers.has(word) ? pointed : nothing;
  const before = skipBack(text, start, begin);
  const article = text.slice(wordStart(text, start, before), before).toLowerCase();
  return { state, pointed: pointers.has(article) };
}

/** Over spaces, a line end and emphasis, backwards. */
function skipBack(text: string, start: number, at: number): number {
  let position = at;
  let lineEnds = 0;
  while (position > start && at - position < 8) {
    const code = text.charCodeAt(position - 1);
    if (code === 10 && ++lineEnds > 1) return at;
    if (!isInlineSpace(code) && !isLineEnd(code) && code !== 42 && code !== 95) break;
    position--;
  }
  return position;
}

/** Start of the word that ends at `end`; a word longer than any that counts is cut. */
function wordStart(text: string, start: number, end: number): number {
  let position = end;
  while (position > start && end - position <= LONGEST_POINTER && isLetter(text.charCodeAt(position - 1)))
    position--;
  return position;
}

/** Start of the word that a hyphen joins to "motie" ("VVD-motie"); -1 when no hyphen stands there. */
export function wordBeforeHyphen(text: string, start: number, at: number): number {
  if (at <= start || !isDash(text.charCodeAt(at - 1))) return -1;
  const limit = Math.max(start, at - 40);
  let position = at - 1;
  while (
    position > limit &&
    !isInlineSpace(text.charCodeAt(position - 1)) &&
    !isLineEnd(text.charCodeAt(position - 1))
  ) {
    position--;
  }
  return position;
}

/** Longest stretch before "motie" that can be the number in a title. */
const LOOK_BACK = 60;
const title = /^[\s*#|>]*nrs?\.\s*\d+[a-z]?[\s*_|:]*(?:(?:tweede|derde|nader|gewijzigde)\s+)*$/i;

/** Whether "motie" stands in the title of a paper itself: "Nr. 12 Motie van het lid …", "NR. 3 GEWIJZIGDE MOTIE". */
export function isInTitle(text: string, start: number, at: number): boolean {
  // A title has a digit before it, or "gewijzigde", "nader"; nearly every other motion another word.
  const last = lastLetterOrDigit(text, start, at);
  if (last < 0) return false;
  const changed = text.startsWith('ewijzigde', last - 8) || text.startsWith('ader', last - 3);
  if (!changed && !isDigit(text.charCodeAt(last))) return false;
  const before = text.slice(Math.max(start, at - LOOK_BACK), at);
  return title.test(before.slice(before.lastIndexOf('\n') + 1));
}

/** Offset of the letter or digit before `at`, with spaces and emphasis between; -1 when something else stands there. */
function lastLetterOrDigit(text: string, start: number, at: number): number {
  for (let position = at - 1; position >= Math.max(start, at - 8); position--) {
    const code = text.charCodeAt(position);
    if (isLetterOrDigit(code)) return position;
    if (!isInlineSpace(code) && code !== 42 && code !== 95 && code !== 58 && code !== 124) return -1;
  }
  return -1;
}
