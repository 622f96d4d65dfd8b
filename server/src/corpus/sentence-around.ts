import { isDigit, isInlineSpace, isLetter, isLineEnd } from '../text/characters';
import type { Span } from '../text/span';

/** How far to each side a sentence is followed; longer ones are cut with "…". */
const REACH = 220;
/** Longest result in code units. */
export const LONGEST_SENTENCE = 300;

/** Abbreviations that end in a full stop without ending a sentence. */
const abbreviations = new Set([
  ...['nr', 'nrs', 'blz', 'blg', 'p', 'pp', 'art', 'artt', 'jl', 'c.s', 's', 'a.o', 'e.a', 'd.d', 'dd'],
  ...[
    'bijv',
    'bv',
    'resp',
    'o.a',
    'i.v.m',
    'm.b.t',
    't.a.v',
    'n.a.v',
    'd.w.z',
    't.v.v',
    'jo',
    'vgl',
    'mr',
    'dr',
  ],
  ...['drs', 'ir', 'prof', 'stb', 'stcrt', 'trb', 'ca', 'circa', 'max', 'min', 'incl', 'excl', 'afd', 'hfst'],
  ...['par', 'lid', 'sub', 'ibid', 'a.w', 't.a.p', 'm.n', 'z.o.z', 'ed', 'no', 'vol'],
]);

/**
 * The sentence around a span as it is read: without Markdown, footnote marks and line breaks. For showing a mention
 * elsewhere. At most `LONGEST_SENTENCE` code units; looks at no more than `REACH` to each side.
 */
export function sentenceAround(text: string, span: Span): string {
  const from = sentenceStart(text, span.start);
  const to = sentenceEnd(text, span.end);
  const plain = plainSentence(text.slice(from.at, to.at));
  const whole = (from.cut ? '…' : '') + plain + (to.cut ? '…' : '');
  return whole.length <= LONGEST_SENTENCE ? whole : `${whole.slice(0, LONGEST_SENTENCE - 1)}…`;
}

function sentenceStart(text: string, offset: number): { at: number; cut: boolean } {
  const limit = Math.max(0, offset - REACH);
  for (let at = offset - 1; at >= limit; at--) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code) && endsParagraph(text, at)) return { at: at + 1, cut: false };
    if (isStop(code) && endsSentence(text, at)) return { at: skipSpaces(text, at + 1), cut: false };
  }
  return limit === 0 ? { at: 0, cut: false } : { at: wordStart(text, limit, offset), cut: true };
}

function sentenceEnd(text: string, offset: number): { at: number; cut: boolean } {
  const limit = Math.min(text.length, offset + REACH);
  for (let at = offset; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (isLineEnd(code) && endsParagraph(text, at)) return { at, cut: false };
    if (isStop(code) && endsSentence(text, at)) return { at: at + 1, cut: false };
  }
  if (limit === text.length) return { at: limit, cut: false };
  let end = limit;
  while (end > offset && !isSpace(text.charCodeAt(end))) end--;
  return { at: end > offset ? end : limit, cut: true };
}

function isStop(code: number): boolean {
  return code === 46 || code === 63 || code === 33;
}

function isSpace(code: number): boolean {
  return isInlineSpace(code) || isLineEnd(code);
}

/** A blank line, a list item or a heading ends what stands before it; a single line end is a space. */
function endsParagraph(text: string, at: number): boolean {
  let next = at + 1;
  if (text.charCodeAt(at) === 13 && text.charCodeAt(next) === 10) next++;
  const stop = Math.min(text.length, next + 12);
  while (next < stop && isInlineSpace(text.charCodeAt(next))) next++;
  const code = text.charCodeAt(next);
  if (next >= text.length || isLineEnd(code)) return true;
  return code === 35 || ((code === 45 || code === 42 || code === 8226) && isSpace(text.charCodeAt(next + 1)));
}

/** Whether the stop at `at` ends a sentence: no abbreviation, no number, and a capital (or nothing) after it. */
function endsSentence(text: string, at: number): boolean {
  let next = at + 1;
  const stop = Math.min(text.length, at + 12);
  // Closing quotes, brackets, emphasis behind the stop belong to the sentence.
  while (next < stop && isCloser(text.charCodeAt(next))) next++;
  if (next < text.length && !isSpace(text.charCodeAt(next)) && text.charCodeAt(next) !== 60) return false;
  if (text.charCodeAt(at) !== 46) return true;
  let first = at;
  const limit = Math.max(0, at - 8);
  while (first > limit && (isLetter(text.charCodeAt(first - 1)) || text.charCodeAt(first - 1) === 46))
    first--;
  const word = text.slice(first, at).toLowerCase();
  if (word.length === 1 && first > 0 && !isDigit(text.charCodeAt(first - 1))) return false;
  if (abbreviations.has(word)) return false;
  next = skipSpaces(text, next);
  const code = text.charCodeAt(next);
  return next >= text.length || !(code >= 97 && code <= 122);
}

/** ) ] " ' * _ » ’ ” */
function isCloser(code: number): boolean {
  return (
    code === 41 ||
    code === 93 ||
    code === 34 ||
    code === 39 ||
    code === 42 ||
    code === 95 ||
    code === 0xbb ||
    code === 0x2019 ||
    code === 0x201d
  );
}

function skipSpaces(text: string, at: number): number {
  const stop = Math.min(text.length, at + 12);
  while (at < stop && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function wordStart(text: string, at: number, end: number): number {
  while (at < end && !isSpace(text.charCodeAt(at))) at++;
  return Math.min(end, at + 1);
}

/** A piece of Markdown as it is read. The input is short, so the expressions are bounded. */
function plainSentence(text: string): string {
  return text
    .replace(/<sup>[^<]{0,20}<\/sup>|\[\^[^\]\s]{1,20}\]:?/g, '')
    .replace(/!?\[([^[\]]{0,500})\]\([^()\s]{0,500}\)/g, '$1')
    .replace(/<\/?[a-zA-Z][^<>]{0,200}>/g, '')
    .replace(/\*{1,3}|_{2,3}/g, '')
    .replace(/^[ \t]{0,3}(?:#{1,6}|>|[-*•])[ \t]+/, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}
