import { isDigit, isLetter, isUpper } from '../../text/characters';
import type { Span } from '../../text/span';
import type { Block } from '../blocks/block';
import { superscriptDigit } from '../blocks/inline';

/**
 * What may be a mark or a note. Mark-up makes it sure; digits that stick to a word and numbers in front of a line are
 * marks and notes only where one answers the other.
 */
export interface NoteCandidate extends Span {
  readonly label: string;
  /** The note's text without its mark; null for a mark. */
  readonly text: Span | null;
  readonly sure: boolean;
  /** A number alone on a line: the notes of one page stand so in text from PDF. */
  readonly alone: boolean;
  /** A mark that sticks to the word or the sign before it ("april2.", "komen.1"), and nothing in front of a line. */
  readonly glued: boolean;
  /** First words of the note. */
  readonly words: string;
}

/** A note's number in front of a line: "17 Kamerstukken …", "1Aanhangsel …", "2) Zie …", "[3] …". */
const noteLine =
  /^(?:\[(\d{1,3})\]\s*|(\d{1,3})\)\s+|(\d{1,3})\s{0,4}(?=[A-Z«“‘"'(]|www\.|https?:|ibid|idem|zie\b|bron\b))/;
/** What a word before a number that belongs to it looks like: units, names of factions, formulas. */
const bound =
  /(?:^|[^\p{L}])(?:m|km|cm|dm|mm|hm|co|no|so|nh|pm|d|ja|mh|npo|nib|nis|euro|pfas|box|bij|a|n|e|h|o|q|k|f|b|w|g|v|x|c|p|t|u|s|z|r|ch|cov|covid|eu|tk|ek|iso|nen|article|ghz)-?$/iu;
const abbreviated =
  /(?:^|[^\p{L}])(?:nrs?|no|nos|p|pp|pag|blz|art|artt|vol|jrg|hfst|par|sub|onder|ca|afl)\.$/iu;

const digits = /\d+/g;
/** What a candidate begins with: one search passes all other words over. */
const digitOrBracket = /[\d[]/g;

/** Candidates within one block of running text, in order. Linear: looks back no further than a word. */
export function noteCandidates(text: string, block: Block, shift: number): NoteCandidate[] {
  const found: NoteCandidate[] = [];
  const end = block.end + shift;
  // "1) Kamerstuk …": the number that Markdown takes for a marker.
  const counted = block.kind === 'item' && isDigit(block.marker.charCodeAt(0));
  const from = (counted ? block.start : block.content) + shift;
  const piece = text.slice(from, end);
  digitOrBracket.lastIndex = 0;
  while (digitOrBracket.test(piece)) {
    const at = from + digitOrBracket.lastIndex - 1;
    digitOrBracket.lastIndex = readNumber(text, at, end, isFirstOfLine(text, from, at), found) - from;
  }
  return found;
}

/** Whether nothing but spaces stands before `at` on its line. */
function isFirstOfLine(text: string, from: number, at: number): boolean {
  let before = at - 1;
  while (before >= from && (text.charCodeAt(before) === 32 || text.charCodeAt(before) === 9)) before--;
  const code = text.charCodeAt(before);
  return before < from || code === 10 || code === 13;
}

/** Reads what begins with a digit or a bracket; where to go on. */
function readNumber(text: string, at: number, end: number, first: boolean, found: NoteCandidate[]): number {
  if (first) {
    const line = noteLine.exec(text.slice(at, Math.min(end, at + 24)));
    if (line !== null) {
      const label = line[1] ?? line[2] ?? line[3]!;
      const content = at + line[0].length;
      const stop = noteEnd(text, content, end);
      found.push({ ...weakMark(label, at, stop), text: { start: content, end: stop } });
      return content;
    }
  }
  if (text.charCodeAt(at) === 91) {
    const mark = /^\[(\d{1,3})\]/.exec(text.slice(at, at + 5));
    if (mark === null) return at + 1;
    found.push(weakMark(mark[1]!, at, at + mark[0].length));
    return at + mark[0].length;
  }
  let stop = at;
  while (stop < end && isDigit(text.charCodeAt(stop))) stop++;
  const from =
    first && stop - at <= 3 && /^ [a-z]/.test(text.slice(stop, stop + 2)) ? at : markStart(text, at, stop);
  if (from >= 0 && endsMark(text, stop, end)) {
    const closing = text.charCodeAt(stop) === 41 && !opensBefore(text, from) ? stop + 1 : stop;
    const glued =
      from > 0 &&
      closing === stop &&
      (/\d[?.!]?, $/.test(text.slice(from - 4, from)) || !/[\s(]/.test(text[from - 1]!));
    found.push({ ...weakMark(text.slice(from, stop), from, closing), glued });
  }
  return stop;
}

function weakMark(label: string, start: number, end: number): NoteCandidate {
  return { label, start, end, text: null, sure: false, alone: false, glued: false, words: '' };
}

/** Whether a number sticks to a word or to the sign behind one as the mark of a note does; "D66" and "nr.854" are none. */
export function holdsGluedMark(text: string, start: number, end: number): boolean {
  const piece = text.slice(start, end);
  digits.lastIndex = 1;
  for (let run = digits.exec(piece); run !== null; run = digits.exec(piece)) {
    const from = start + run.index;
    const stop = from + run[0].length;
    if (stop - from > 3 || !isLetterOrSign(text.charCodeAt(from - 1))) continue;
    if (markStart(text, from, stop) >= 0 && endsMark(text, stop, end)) return true;
  }
  return false;
}

/** What a mark sticks to: a letter, a closing bracket or quote, a stop. */
function isLetterOrSign(code: number): boolean {
  return (
    isLetter(code) ||
    (code > 32 && code < 64 && code !== 40 && code !== 45 && code !== 47 && (code < 48 || code > 57)) ||
    code > 127 ||
    code === 93
  );
}

/** Where the mark begins within a run of digits that sticks to what stands before it; -1 when it is no mark. */
function markStart(text: string, at: number, stop: number): number {
  const length = stop - at;
  // "14 juli 20235": a year with its note.
  if ((length === 5 || length === 6) && /^(?:19|20)\d{2}/.test(text.slice(at, at + 4))) {
    return /\s$/.test(text.slice(at - 1, at)) ? at + 4 : -1;
  }
  if (length > 3 || length === 0 || text.charCodeAt(at) === 48) return -1;
  const before = text.charCodeAt(at - 1);
  const word = text.slice(Math.max(0, at - 14), at);
  if (isLetter(before)) {
    // "H1 BRIEF VAN DE MINISTER": a note at the letter of a paper of the Eerste Kamer.
    if (/(?:^|\n)[A-Z]{1,2}$/.test(word) && /^ \p{Lu}{3}/u.test(text.slice(stop, stop + 4))) return at;
    return bound.test(word) ? -1 : at;
  }
  // "covid-192": the disease with note 2.
  if (length === 3 && before === 45 && /ovid-$/i.test(word) && text.startsWith('19', at)) return at + 2;
  // "…»1?, 2": the second of two marks at one place.
  if (before === 32 && /[\p{L}»”)]\d{1,3}[?.!]?, $/u.test(word)) return at;
  // ) ] » ” ’ " ? ! % behind a word, and a stop or comma that is not a number's own.
  if (before === 46 || before === 44 || before === 59 || before === 58) {
    // "sinds 2011.9 De regering": behind a year a note, else "3.5" is one number.
    const year =
      /(?:^|\D)(?:19|20)\d{2}\.$/.test(word) && /^(?:$|[\r\n]|\s+\p{Lu})/u.test(text.slice(stop, stop + 3));
    if (year) return at;
    // "onder nr. TO3357.5": behind a number with letters at the end of a sentence, too.
    const code = /\p{L}\d{2,}\.$/u.test(word) && /^(?:$|\s+(?:\p{Lu}|$))/u.test(text.slice(stop, stop + 3));
    if (code) return at;
    if (isDigit(text.charCodeAt(at - 2)) && before !== 59) return -1;
    // "onderdeel G.3": a letter with its number.
    if (/(?:^|[^\p{L}.])\p{Lu}\.$/u.test(word)) return -1;
    return abbreviated.test(word) || !/[\p{L})\]»”’"'%]$/u.test(word.slice(0, -1)) ? -1 : at;
  }
  if (before === 32 && text.charCodeAt(stop) === 41) return isLetter(text.charCodeAt(at - 2)) ? at : -1;
  // "**32 317**": mark-up that opens before a number is no word that ended.
  if (before === 42) return /[^\s(*]\*{1,3}$/.test(word) ? at : -1;
  return /[)\]»”’"'?!%]/.test(text[at - 1] ?? ' ') ? at : -1;
}

/** Behind a mark stands a space, a sign, the end, or a capital that lost its space ("Graus.20Gegeven"). */
function endsMark(text: string, stop: number, end: number): boolean {
  if (stop >= end) return true;
  const code = text.charCodeAt(stop);
  // "garantie7en de": the space is lost.
  if (isLetter(code))
    return (
      isUpper(code) || /^(?:en|of|de|het|van|in|op|voor|te|die|dat|is) /.test(text.slice(stop, stop + 5))
    );
  return code !== 37 && code !== 47 && !(code === 45 && isLetter(text.charCodeAt(stop + 1)));
}

/** Whether a closing bracket behind the digits closes one that opened before them: "(zie 3)". */
function opensBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 120), at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** End of a note's text within its block: before the next line that starts with a number of a note. */
function noteEnd(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10) continue;
    const next = text.charCodeAt(at + 1);
    if (!isDigit(next) && next !== 91) continue;
    if (noteLine.test(text.slice(at + 1, Math.min(end, at + 25)))) {
      return text.charCodeAt(at - 1) === 13 ? at - 1 : at;
    }
  }
  return end;
}

/** A note whose block begins with a superscript number: "¹ Kamerstuk …"; null when it does not. */
export function superscriptNote(text: string, block: Block, shift: number): NoteCandidate | null {
  const start = block.content + shift;
  if (superscriptDigit(text.charCodeAt(start)) < 0) return null;
  const end = block.end + shift;
  let stop = start;
  let label = '';
  while (stop < end) {
    const digit = superscriptDigit(text.charCodeAt(stop));
    if (digit < 0) break;
    label += digit;
    stop++;
  }
  while (stop < end && text.charCodeAt(stop) === 32) stop++;
  return { label, start, end, text: { start: stop, end }, sure: true, alone: false, glued: false, words: '' };
}
