import { romanValue } from '../../references/facts/roman';

/**
 * How a heading counts: "3.1", "IV", "B", "b". A paper mixes schemes, each for a level of its own.
 * `paren` tells "1)" from "1.": they are two levels in most papers.
 */
export interface Numbering {
  readonly scheme: 'decimal' | 'roman' | 'upper' | 'lower' | 'paren' | 'lower-paren';
  /** [3, 1] for "3.1"; one number for all other schemes. */
  readonly parts: readonly number[];
  /** Code units from the start of the title up to its first word. */
  readonly length: number;
}

const pattern =
  /^(?:§\s*)?(?:(\d{1,3}(?:\.\d{1,3}){0,5})([a-z]?)(\.?\)?|:)|([IVXL]{1,6})(\.|\)|:)?|([A-Z])([.)])|([a-z]{1,2})([.)]))(?:\s+|$)/;

/** Reads the number in front of a title: null when it has none. */
export function readNumbering(title: string): Numbering | null {
  const match = pattern.exec(title);
  if (match === null) return null;
  const length = match[0].length;
  if (match[1] !== undefined) {
    const parts = match[1].split('.').map(Number);
    if (match[3] === ')' && parts.length === 1) return { scheme: 'paren', parts, length };
    return { scheme: 'decimal', parts, length };
  }
  if (match[4] !== undefined) {
    const value = romanValue(match[4]);
    // A single letter with a dot may be a letter of the alphabet; which one, the headings around it tell.
    if (value > 0) return { scheme: 'roman', parts: [value], length };
    return null;
  }
  if (match[6] !== undefined) return { scheme: 'upper', parts: [match[6].charCodeAt(0) - 64], length };
  const letters = match[8]!;
  const scheme = match[9] === ')' ? 'lower-paren' : 'lower';
  if (letters.length === 2) return null;
  return { scheme, parts: [letters.charCodeAt(0) - 96], length };
}
