import { sentenceAround as sentenceSpan } from '../paper/sentence';
import { isInlineSpace, isLineEnd } from '../text/characters';
import type { Span } from '../text/span';

/** How far to each side of a mention its sentence is followed. */
const REACH = 200;
/** Longest result in code units. */
export const LONGEST_SENTENCE = 300;

/**
 * The sentence around a span as it is read: without Markdown, footnote marks and line breaks. For showing a mention
 * elsewhere. At most `LONGEST_SENTENCE` code units, with "…" where it was cut; looks at no more than `REACH` code
 * units to each side.
 */
export function sentenceAround(text: string, span: Span): string {
  const bounds = paragraphAround(text, span);
  const found = sentenceSpan(text, span.start, bounds);
  // A span that holds a full stop ("nr. 12.") may end beyond the sentence in which it begins.
  const end = Math.max(found.end, Math.min(span.end, bounds.end));
  const cutBefore = found.start === bounds.start && bounds.cutBefore;
  const cutAfter = end === bounds.end && bounds.cutAfter;
  const whole = (cutBefore ? '…' : '') + plainSentence(text.slice(found.start, end)) + (cutAfter ? '…' : '');
  return whole.length <= LONGEST_SENTENCE ? whole : `${whole.slice(0, LONGEST_SENTENCE - 1)}…`;
}

/** The paragraph around a span, as far as it is looked at; a cut falls between words. */
function paragraphAround(text: string, span: Span): Span & { cutBefore: boolean; cutAfter: boolean } {
  const first = Math.max(0, span.start - REACH);
  const last = Math.min(text.length, span.end + REACH);
  let start = first;
  for (let at = lineEndBefore(text, span.start, first); at >= first; at = lineEndBefore(text, at, first)) {
    if (!endsParagraph(text, at)) continue;
    start = at + 1;
    break;
  }
  let end = last;
  for (let at = lineEndFrom(text, span.end, last); at < last; at = lineEndFrom(text, at + 1, last)) {
    if (!endsParagraph(text, at)) continue;
    end = at;
    break;
  }
  const cutBefore = start === first && first > 0;
  const cutAfter = end === last && last < text.length;
  if (cutBefore) while (start < span.start && !isSpace(text.charCodeAt(start))) start++;
  if (cutAfter) while (end > span.end && !isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end, cutBefore, cutAfter };
}

/** The last line end before an offset, not before `limit`; -1 when there is none. */
function lineEndBefore(text: string, offset: number, limit: number): number {
  for (let at = offset - 1; at >= limit; at--) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return -1;
}

/** The first line end from an offset on; `limit` when there is none before it. */
function lineEndFrom(text: string, offset: number, limit: number): number {
  for (let at = offset; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return limit;
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

/** Whether a piece of text is as it is read: no mark-up, no line break, no two spaces together. */
const isPlain = /^[^\s*_<[\\#>•-][^*_<[\\\n\r\t\u00a0]*$/;

/** A piece of Markdown as it is read. The input is short, and the expressions are bounded. */
function plainSentence(text: string): string {
  if (isPlain.test(text) && !text.includes('  ')) return text.trimEnd();
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
