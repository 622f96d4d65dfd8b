import type { LineIndex } from '../../text/line-index';
import { isBlank } from './line-shapes';

/** Front matter that does not close within so many lines is none. */
export const LONGEST_FRONT_MATTER = 100;

/** Where a text begins: behind its byte-order mark, when it has one. */
export function contentStart(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

/** Nothing behind this offset decides whether a text begins with front matter. */
export function frontMatterReach(text: string, lines: LineIndex): number {
  return text.startsWith('---', contentStart(text)) ? lines.lineEnd(LONGEST_FRONT_MATTER) + 2 : 0;
}

/**
 * The last line of front matter at the very top of a text ("---", lines, "---"); 0 when there is none: a lone "---" is
 * a thematic break.
 */
export function frontMatterEnd(text: string, lines: LineIndex): number {
  const start = contentStart(text);
  if (!text.startsWith('---', start) || !isBlank(text, start + 3, lines.lineEnd(0))) return 0;
  const last = Math.min(lines.lineCount, LONGEST_FRONT_MATTER);
  for (let line = 1; line < last; line++) {
    const start = lines.lineStart(line);
    const end = lines.lineEnd(line);
    if (end - start >= 3 && /^(?:---|\.\.\.)\s*$/.test(text.slice(start, Math.min(end, start + 80))))
      return line;
  }
  return 0;
}
