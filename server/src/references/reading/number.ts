import { isDigit } from '../../text/characters';

/**
 * The run of digits at `at`. @returns the offset behind it, -1 when there is none or it is longer than `longest`: a
 * longer run is no number of a paper, page or article, but a mark of a letter or a telephone number.
 */
export function readDigits(text: string, at: number, end: number, longest: number): number {
  const limit = Math.min(end, at + longest + 1);
  let behind = at;
  while (behind < limit && isDigit(text.charCodeAt(behind))) behind++;
  return behind === at || behind - at > longest ? -1 : behind;
}

/** The value of the digits from `start` to `end`. */
export function numberValue(text: string, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}
