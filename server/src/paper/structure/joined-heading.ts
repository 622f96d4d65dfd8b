import type { Block } from '../blocks/block';
import { readSign, type Sign } from '../blocks/sign';

/** A heading that was split into two: what both say together, and where it ends. */
export interface JoinedHeading {
  readonly sign: Sign;
  readonly end: number;
}

/** Words with which no heading ends. */
const unfinished =
  /(?:(?:^|\s)(?:de|het|een|van|en|of|voor|met|over|door|in|op|aan|bij|der|den|leden|lid|vanuit|namens|tussen|naar|tot|inzake)|[-–,/&])$/i;

/**
 * Joins a heading with the one right behind it when it breaks off ("Vragen en opmerkingen van de leden van de" +
 * "VVD-fractie"), as it comes out of a PDF of which each line became a heading (paper-conventions.md, Faction headings).
 * @returns null when the heading is whole
 */
export function joinHeading(block: Block, next: Block | undefined, shift: number): JoinedHeading | null {
  const { sign } = block;
  if (sign === null || next === undefined || next.sign === null || sign.rest || next.sign.rest) return null;
  if (next.kind !== block.kind || next.level !== block.level) return null;
  if (block.level === 0 && (sign.emphasis === 'plain' || next.sign.emphasis !== sign.emphasis)) return null;
  // What is a heading of its own is no second half.
  if (next.sign.numbering !== null || next.sign.strong) return null;
  const goesOn = unfinished.test(sign.title) || /^\p{Ll}/u.test(next.sign.title);
  if (!goesOn) return null;
  const hyphen = sign.title.endsWith('-');
  const title = `${sign.title}${hyphen ? '' : ' '}${next.sign.title}`;
  const joined = readSign(title, 0, title.length, true);
  return joined === null ? null : { sign: { ...joined, emphasis: sign.emphasis }, end: next.end + shift };
}
