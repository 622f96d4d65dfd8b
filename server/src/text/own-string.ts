/** Engines let a slice of this length or more share the memory of the string from which it was cut. */
const SHORTEST_SHARED = 13;

/**
 * The same words in memory of their own. A slice keeps the whole text alive from which it was cut: what outlives a
 * version of a text must not hold slices of it.
 */
export function ownString(slice: string): string {
  return slice.length < SHORTEST_SHARED ? slice : ` ${slice}`.slice(1);
}
