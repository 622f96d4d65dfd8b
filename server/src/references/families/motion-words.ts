import { isInlineSpace, isLineEnd } from '../../text/characters';
import { skipGap } from '../reading/gap';
import { readOneOf, readWord } from '../reading/word';
import type { MotionState } from '../reference';
import { closingBracket } from './motion-proposers';

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
const pointers = new Set(
  (
    'deze die dezelfde diezelfde voornoemde voormelde genoemde bovengenoemde bovenstaande bovenvermelde hiervoor ' +
    'eerdergenoemde betreffende desbetreffende bedoelde onderhavige voorliggende aangehaalde laatstgenoemde ' +
    'eerstgenoemde onderstaande ondergenoemde de'
  ).split(' '),
);

/** Words of a motion that is none of a member: of confidence, of order. */
const kinds = ['wantrouwen', 'afkeuring', 'treurnis', 'orde', 'vertrouwen'];

/** What stands before "motie" and how it was said. */
export interface WordsBefore {
  readonly state: MotionState | null;
  /** "die motie", "de aangenomen motie": a motion that the reader knows. */
  readonly pointed: boolean;
}

/** Longest stretch of words before "motie" that is looked at. */
const LOOK_BACK = 60;

/** Reads backwards from `at`, within the line or the two lines of a sentence. */
export function readWordsBefore(text: string, start: number, at: number): WordsBefore {
  const before = text
    .slice(Math.max(start, at - LOOK_BACK), at)
    .replace(/[*_]/g, '')
    .toLowerCase();
  const words = before.split(/\s+/);
  // The last piece is empty when a space stands before the motion, and the first may be half a word.
  const last = words.at(-2) ?? '';
  const state = words.at(-1) === '' ? (states.get(last) ?? null) : null;
  const article = state === null ? last : (words.at(-3) ?? '');
  return { state, pointed: words.at(-1) === '' && pointers.has(article) };
}

/** "VVD-motie", "CDA motie": the word in front of "motie", when it is a faction's; its start. */
export function wordBeforeHyphen(text: string, start: number, at: number): number {
  let position = at;
  if (position > start && text.charCodeAt(position - 1) === 45) position--;
  else return -1;
  const limit = Math.max(start, position - 40);
  while (
    position > limit &&
    !isInlineSpace(text.charCodeAt(position - 1)) &&
    !isLineEnd(text.charCodeAt(position - 1))
  ) {
    position--;
  }
  return position;
}

/** Whether "motie" stands in the title of a paper itself: "Nr. 12 Motie van het lid …", "NR. 3 GEWIJZIGDE MOTIE". */
export function isInTitle(text: string, start: number, at: number): boolean {
  const from = Math.max(start, at - LOOK_BACK);
  const line = text.slice(Math.max(from, text.lastIndexOf('\n', at - 1) + 1), at);
  return /(?:^|[\s*#|])nrs?\.\s*\d+[a-z]?[\s*_|:]*(?:(?:tweede|derde|nader|gewijzigde)\s+)*$/i.test(line);
}

/** "motie van wantrouwen", "motie van orde": what comes behind "van" names no proposer. */
export function isKindOfMotion(text: string, at: number, end: number): boolean {
  return readOneOf(text, at, end, kinds) > 0;
}

/** What may stand between "motie" and its proposers. */
export interface Middle {
  readonly end: number;
  /** Something stood there: a number, a bracket. */
  readonly found: boolean;
}

/** "op stuk nr. 917", "nr. 12", "(26 643, nr. 1011)", "met nummer 36 410, nr. 3" between "motie" and "van het lid". */
export function readMiddle(text: string, at: number, end: number): Middle {
  let position = at;
  if (text.charCodeAt(position) === 40) {
    const close = closingBracket(text, position, Math.min(end, position + 120));
    if (close > 0) return { end: skipGap(text, close + 1, end), found: true };
  }
  const label = readOneOf(text, position, end, [
    'op stuk',
    'met nummer',
    'met nr',
    'onder nr',
    'gedrukt onder nr',
    'nummer',
    'nr',
    'kamerstuk',
  ]);
  if (label < 0 && !isDigitAt(text, position)) return { end: at, found: false };
  if (label > 0) position = label;
  // Numbers, suffixes and labels up to the words that name the proposers.
  const limit = Math.min(end, position + 50);
  for (let words = 0; words < 8 && position < limit; words++) {
    position = skipGap(text, skipMarks(text, position, end), end);
    if (readOneOf(text, position, end, ['van', 'door', 'ingediend']) > 0)
      return { end: position, found: true };
    const next = wordEnd(text, position, limit);
    if (next === position || !isNumberWord(text.slice(position, next))) break;
    position = next;
  }
  return { end: at, found: false };
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isNumberWord(word: string): boolean {
  return /^(?:\d+[a-z]?|[IVX]+[AB]?|[A-Z]{1,2}|nrs?|nummer|stuk|kst|kamerstuk|\d[\d-]*)$/i.test(word);
}

function skipMarks(text: string, at: number, end: number): number {
  let position = at;
  while (position < end && ',.;()-–'.includes(text[position]!)) position++;
  return position;
}

function wordEnd(text: string, at: number, limit: number): number {
  let position = at;
  while (position < limit && /[\p{L}\d]/u.test(text[position]!)) position++;
  return position;
}

/** Longest subject that is kept. */
const LONGEST_SUBJECT = 240;
const openers = [
  'over',
  'inzake',
  'betreffende',
  'met betrekking tot',
  'm.b.t.',
  'omtrent',
  'aangaande',
  'waarin',
  'waarmee',
];

/**
 * The words behind "over" as far as the clause goes: "een pilot om de online-aanpak te versterken". Brackets between
 * the proposers and "over" are passed.
 */
export function readSubject(text: string, at: number, end: number): string | null {
  let position = skipGap(text, at, end);
  if (text.charCodeAt(position) === 40) {
    const close = closingBracket(text, position, Math.min(end, position + 120));
    if (close < 0) return null;
    position = skipGap(text, close + 1, end);
  }
  if (text.charCodeAt(position) === 44) position = skipGap(text, position + 1, end);
  const opener = readOneOf(text, position, end, openers);
  if (opener < 0) return null;
  const from = skipGap(text, opener, end);
  const stop = clauseEnd(text, from, Math.min(end, from + LONGEST_SUBJECT));
  const words = text
    .slice(from, stop)
    .replace(/[*_]/g, '')
    .replace(/-\r?\n\s*/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return words === '' ? null : words;
}

/** Behind "om … te versterken" these go on with the same clause. */
const goesOn = [
  'en',
  'of',
  'aan',
  'van',
  'voor',
  'bij',
  'tot',
  'met',
  'door',
  'naar',
  'tegen',
  'kunnen',
  'worden',
  'laten',
];

/** A clause ends at a bracket, a sentence's end, a semicolon, an empty line, and behind "om … te versterken". */
function clauseEnd(text: string, at: number, limit: number): number {
  let purpose = false;
  for (let position = at; position < limit; position++) {
    const char = text[position]!;
    if (char === '(' || char === ';' || char === '?' || char === '|' || char === '\t') return position;
    if (char === '.' && isSpaceAt(text, position + 1, limit)) return position;
    if (char === '\n' && /^[ \t]*(?:\r?\n|[-•*–] )/.test(text.slice(position + 1, position + 12)))
      return position;
    if (
      char === ',' &&
      readOneOf(text, skipGap(text, position + 1, limit), limit, [
        'kamerstuk',
        'kamerstukken',
        'die',
        'dat',
        'heeft',
        'is',
        'wordt',
        'niet',
        'nr',
      ]) > 0
    )
      return position;
    if (char === ' ' || char === '\n') {
      if (readWord(text, position + 1, limit, 'om') > 0) purpose = true;
      const te = purpose ? readWord(text, position + 1, limit, 'te') : -1;
      const verb = te > 0 ? wordEnd(text, skipGap(text, te, limit), limit) : -1;
      if (verb > 0 && readOneOf(text, skipGap(text, verb, limit), limit, goesOn) < 0) return verb;
      if (char === ' ' && readWord(text, position + 1, limit, 't.v.v.') > 0) return position;
    }
  }
  return limit;
}

function isSpaceAt(text: string, at: number, limit: number): boolean {
  return at >= limit || isInlineSpace(text.charCodeAt(at)) || isLineEnd(text.charCodeAt(at));
}

/**
 * The number of the motion that this one replaces, as printed: "29453-442" in "(t.v.v. 29453-442)", "491" in "ter
 * vervanging van die gedrukt onder nr. 491". It stands in the same clause; null when there is none.
 */
export function readReplaced(text: string, at: number, end: number): string | null {
  const slice = text.slice(at, Math.min(end, at + 400));
  const stop = /\n[ \t]*\r?\n|\n(?=.*\tMotie)|[.?!]\s+[A-Z]/.exec(slice);
  const clause = stop === null ? slice : slice.slice(0, stop.index);
  const label =
    /\b(?:t\.?\s?v\.?\s?v\.?|ter vervanging van)\s*(?:(?:die|dat|de|gedrukt|onder|motie|op|stuk|nummer|nrs?\.?|met)\s+)*(?:nrs?\.\s*)?/i.exec(
      clause,
    );
  if (label === null) return null;
  const number = /^\d[\d ]{0,7}(?:\s?[-–,. ]\s?(?:[IVX]+[ABC]?|[A-Z]|\d+))*(?:,?\s?nr\.?\s?\d+)?/.exec(
    clause.slice(label.index + label[0].length),
  );
  return number === null ? null : number[0].replace(/[\s,.–-]+$/, '');
}
