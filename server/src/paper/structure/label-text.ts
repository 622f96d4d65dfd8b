import { ownString } from '../../text/own-string';
import { plainText } from '../blocks/plain-text';
import type { Sign } from '../blocks/sign';

/** Names in an outline are no longer. */
const LONGEST_NAME = 70;

/** End of "Antwoord:" or "Vraag 3:" in front of words of its own. */
export function labelEnd(text: string, start: number, end: number): number {
  const piece = text.slice(start, Math.min(end, start + 160));
  const label = /^[\s*_#]*[^\d:.?!]*(?:\d[\d\s,a-z/–&-]*?)?[*_]*(?:[:.)]|(?=\s+[A-Z«‘“"*]))[*_]*/.exec(piece);
  return start + (label === null ? Math.min(end - start, 8) : label[0].trimEnd().length);
}

/** A label as a title: without its colon, and without the words behind it. */
export function labelTitle(text: string, sign: Sign, start: number, end: number): string {
  if (!sign.rest) return sign.title.replace(/\s*:$/, '');
  const label = text.slice(start, end).replace(/[*_#:\s]+$/, '');
  return ownString(label.replace(/^[*_#\s]+/, ''));
}

/** First words of a block, for a name. */
export function excerpt(text: string, start: number, end: number): string {
  const words = plainText(text, start, Math.min(end, start + 120));
  if (words.length <= LONGEST_NAME) return ownString(words.replace(/[;:,.]$/, ''));
  const cut = words.lastIndexOf(' ', LONGEST_NAME);
  return `${words.slice(0, cut > 0 ? cut : LONGEST_NAME)} …`;
}

/** "3", "3 en 4", "3, 4 en 5". */
export function listed(labels: readonly string[]): string {
  if (labels.length < 3) return labels.join(' en ');
  return `${labels.slice(0, -1).join(', ')} en ${labels.at(-1)}`;
}

/** A heading over several lines counts at its first. */
export function lineEnd(text: string, start: number, end: number): number {
  const line = text.slice(start, end).search(/[\r\n]/);
  return line < 0 ? end : start + line;
}
