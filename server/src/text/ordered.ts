import type { Span } from './span';

/**
 * How many items at the front of an ordered list satisfy a condition; also the index of the first that does not. Takes
 * a number of steps logarithmic in the length of the list.
 * @param holds true for a first part of the list, false for all behind it; of another list the answer means nothing
 */
export function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first span that begins at or behind `offset`; the spans are in order of start. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  return countWhile(spans, ({ start }) => start < offset);
}
