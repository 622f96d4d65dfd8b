import { isInlineSpace } from '../text/characters';

/** An empty line ends a paragraph, and so does a new item of a list. */
export function paragraphEnd(text: string, from: number, most: number): number {
  const end = /\n[ \t]*\r?\n|\n[ \t]*(?:[-•*–+]|\d+[.)])\s/.exec(text.slice(from, most));
  return end === null ? most : from + end.index;
}

/** "… de motie Kuik. (Kamerstuk 29 754, nr. 658)": the bracket belongs to the sentence before it. */
export function behindBracket(text: string, end: number, most: number): number {
  const bracket = /^\s*\([^()]{0,160}\)/.exec(text.slice(end, Math.min(most, end + 200)));
  return bracket === null ? end : end + bracket[0].length;
}

/** Where the sentence starts in which `at` stands: behind the last full stop with a space between `from` and `at`. */
export function behindSentenceEnd(text: string, from: number, at: number): number {
  for (let position = at - 1; position > from; position--) {
    const code = text.charCodeAt(position - 1);
    const ends = code === 46 || code === 63 || code === 33 || code === 59;
    if (ends && isInlineSpace(text.charCodeAt(position))) return position;
    if (code === 10 && text.charCodeAt(position) === 10) return position;
  }
  return from;
}
