import type { TextChange } from './paper';

/** What changed between two texts, as one piece: old `start`–`oldEnd` became new `start`–`newEnd`. */
export interface ChangedRegion {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/**
 * The smallest region that holds all changes, which apply one after another, each to what the one before left.
 * @returns null when there are none or one lies outside the text.
 */
export function changedRegion(changes: readonly TextChange[], oldLength: number): ChangedRegion | null {
  let region: ChangedRegion | null = null;
  let length = oldLength;
  for (const change of changes) {
    if (change.start < 0 || change.end < change.start || change.end > length) return null;
    const grown = change.text.length - (change.end - change.start);
    length += grown;
    if (region === null) {
      region = { start: change.start, oldEnd: change.end, newEnd: change.start + change.text.length };
      continue;
    }
    const { start, oldEnd, newEnd }: ChangedRegion = region;
    region = {
      start: Math.min(start, change.start),
      oldEnd: change.end > newEnd ? oldEnd + change.end - newEnd : oldEnd,
      newEnd: Math.max(newEnd, change.end) + grown,
    };
  }
  return region;
}
