import { isDigit, isInlineSpace, isLetterOrDigit, isLineEnd, lowerAscii } from '../../text/characters';
import { skipGap } from '../reading/gap';
import { readWord } from '../reading/word';
import { wordList } from '../reading/word-list';
import { closingBracket, isEmptyLine } from './motion-proposers';

/** What may stand between "motie" and its proposers: where they begin. */
export interface Middle {
  readonly end: number;
  /** A number or a bracket stood there: proposers must now be announced ("van het lid"). */
  readonly found: boolean;
}

const readLabel = wordList([
  ...['op stuk', 'met nummer', 'met nr', 'onder nr', 'gedrukt onder nr', 'nummer', 'nr', 'kamerstuk'],
]);
const readAnnouncement = wordList(['van', 'door', 'ingediend']);
const numberWord = /^(?:\d+[a-z]?|[A-Z]{1,5}|[Nn]rs?|nummer|stuk|kst|[Kk]amerstuk)$/;
/** Longest bracket that may stand behind "motie" or behind its proposers. */
const LONGEST_BRACKET = 120;
const LONGEST_NUMBER = 50;

/** "op stuk nr. 917", "nr. 12", "(26 643, nr. 1011)", "met nummer 36 410, nr. 3" between "motie" and "van het lid". */
export function readMiddle(text: string, at: number, end: number): Middle {
  const code = text.charCodeAt(at);
  if (code === 40) {
    const close = closingBracket(text, at, Math.min(end, at + LONGEST_BRACKET));
    return close < 0 ? { end: at, found: false } : { end: skipGap(text, close + 1, end), found: true };
  }
  const label = isDigit(code) ? at : readLabel(text, at, end);
  if (label < 0) return { end: at, found: false };
  // Numbers, suffixes and labels up to the words that announce the proposers.
  let position = label;
  const limit = Math.min(end, position + LONGEST_NUMBER);
  for (let words = 0; words < 8 && position < limit; words++) {
    while (position < limit && ',.;()-–'.includes(text[position]!)) position++;
    position = skipGap(text, position, end);
    if (readAnnouncement(text, position, end) > 0) return { end: position, found: true };
    const next = wordEnd(text, position, limit);
    if (next === position || !numberWord.test(text.slice(position, next))) break;
    position = next;
  }
  return { end: at, found: false };
}

const readSubmission = wordList(['ingediend', 'voorgesteld', 'die is ingediend', 'welke is ingediend']);
const LONGEST_SUBMISSION = 80;

/** "ingediend tijdens het debat door": the offset of "door"; -1 when it is not said so. */
export function readSubmittedBy(text: string, at: number, end: number): number {
  const submitted = readSubmission(text, at, end);
  if (submitted < 0) return -1;
  const limit = Math.min(end, submitted + LONGEST_SUBMISSION);
  for (let position = submitted; position < limit; position++) {
    const code = text.charCodeAt(position);
    if (isLineEnd(code) && isEmptyLine(text, position)) return -1;
    if (code === 59 || code === 63 || (code === 46 && isInlineSpace(text.charCodeAt(position + 1))))
      return -1;
    if ((isInlineSpace(code) || isLineEnd(code)) && readWord(text, position + 1, end, 'door') > 0)
      return position + 1;
  }
  return -1;
}

const readKind = wordList(['wantrouwen', 'afkeuring', 'treurnis', 'orde', 'vertrouwen']);

/** "motie van wantrouwen", "motie van orde": what comes behind "van" names no proposer. */
export function isKindOfMotion(text: string, at: number, end: number): boolean {
  return readKind(text, at, end) > 0;
}

const readOpener = wordList([
  ...[
    'over',
    'inzake',
    'betreffende',
    'met betrekking tot',
    'm.b.t.',
    'omtrent',
    'aangaande',
    'waarin',
    'waarmee',
  ],
]);
/** Longest subject that is kept. */
const LONGEST_SUBJECT = 240;

/**
 * The words behind "over" as far as the clause goes: "een pilot om de online-aanpak te versterken". Brackets between
 * the proposers and "over" are passed. Null when no subject follows.
 */
export function readSubject(text: string, at: number, end: number): string | null {
  let position = skipGap(text, at, end);
  if (text.charCodeAt(position) === 40) {
    const close = closingBracket(text, position, Math.min(end, position + LONGEST_BRACKET));
    if (close < 0) return null;
    position = skipGap(text, close + 1, end);
  }
  if (text.charCodeAt(position) === 44) position = skipGap(text, position + 1, end);
  const opener = readOpener(text, position, end);
  if (opener < 0) return null;
  const from = skipGap(text, opener, end);
  const words = text.slice(from, clauseEnd(text, from, Math.min(end, from + LONGEST_SUBJECT)));
  const plain = /[*_\r\n\t]| {2}/.test(words)
    ? words
        .replace(/[*_]/g, '')
        .replace(/-\r?\n\s*/g, '')
        .replace(/\s+/g, ' ')
    : words;
  return plain.trim() || null;
}

const readNewClause = wordList([
  ...['kamerstukken', 'kamerstuk', 'die', 'dat', 'heeft', 'is', 'wordt', 'niet', 'nr'],
]);
/** Behind "om … te versterken" these go on with the same clause. */
const readSameClause = wordList([
  ...[
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
  ],
]);

/** A clause ends at a bracket, a sentence's end, a semicolon, an empty line, and behind "om … te versterken". */
function clauseEnd(text: string, at: number, limit: number): number {
  let purpose = false;
  for (let position = at; position < limit; position++) {
    const code = text.charCodeAt(position);
    // Letters first: they are nearly all.
    if (code > 63 && code !== 124) continue;
    if (code === 40 || code === 59 || code === 63 || code === 124 || code === 9) return position;
    if (code === 46 && endsSentence(text, position, limit)) return position;
    if (code === 10 && startsParagraph(text, position + 1, limit)) return position;
    if (code === 44 && readNewClause(text, skipGap(text, position + 1, limit), limit) > 0) return position;
    if (code !== 32 && code !== 10) continue;
    const first = lowerAscii(text.charCodeAt(position + 1));
    if (first === 111 && readWord(text, position + 1, limit, 'om') > 0) purpose = true;
    if (first !== 116) continue;
    if (text.startsWith('.v.', position + 2)) return position;
    const te = purpose ? readWord(text, position + 1, limit, 'te') : -1;
    if (te < 0) continue;
    const verb = wordEnd(text, skipGap(text, te, limit), limit);
    if (readSameClause(text, skipGap(text, verb, limit), limit) < 0) return verb;
  }
  return limit;
}

function endsSentence(text: string, at: number, limit: number): boolean {
  const next = text.charCodeAt(at + 1);
  return at + 1 >= limit || isInlineSpace(next) || isLineEnd(next);
}

/** An empty line, or the marker of a list's item. */
function startsParagraph(text: string, at: number, limit: number): boolean {
  let position = at;
  while (position < limit && isInlineSpace(text.charCodeAt(position))) position++;
  const code = text.charCodeAt(position);
  if (isLineEnd(code)) return true;
  const marker = code === 45 || code === 42 || code === 0x2022 || code === 0x2013;
  return marker && isInlineSpace(text.charCodeAt(position + 1));
}

function wordEnd(text: string, at: number, limit: number): number {
  let position = at;
  while (position < limit && isLetterOrDigit(text.charCodeAt(position))) position++;
  return position;
}

/** How far behind its proposers a motion says what it replaces: behind its subject. */
const LONGEST_REPLACEMENT = 400;
const replacementLabel =
  /\b(?:t\.?\s?v\.?\s?v\.?|ter vervanging van)\s*(?:(?:die|dat|de|gedrukt|onder|motie|op|stuk|nummer|met|nrs?\.?)\s+)*(?:nrs?\.\s*)?/i;
const replacedNumber = /^\d[\d ]{0,7}(?:\s?[-–,. ]\s?(?:[IVX]+[ABC]?|[A-Z]|\d+)){0,4}(?:,?\s?nr\.?\s?\d+)?/;

/**
 * The number of the motion that this one replaces, as printed: "29453-442" in "(t.v.v. 29453-442)", "491" in "ter
 * vervanging van die gedrukt onder nr. 491". It stands in the same clause; null when there is none.
 */
export function readReplaced(text: string, at: number, end: number): string | null {
  const slice = text.slice(at, Math.min(end, at + LONGEST_REPLACEMENT));
  // Two searches for letters settle it for nearly every motion.
  if (!slice.includes('.v.v') && !slice.includes('vervanging') && !slice.includes('VERVANGING')) return null;
  const stop = /\n[ \t]*\r?\n|\n[^\n]*\tMotie|[.?!]\s+[A-Z]/.exec(slice);
  const clause = stop === null ? slice : slice.slice(0, stop.index);
  const label = replacementLabel.exec(clause);
  if (label === null) return null;
  const number = replacedNumber.exec(clause.slice(label.index + label[0].length));
  return number === null ? null : number[0].replace(/[\s,.–-]+$/, '');
}
