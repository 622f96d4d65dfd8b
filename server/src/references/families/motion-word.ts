import { isDigit, isLetter } from '../../text/characters';
import { skipGap } from '../reading/gap';
import { readPrefix, readWord } from '../reading/word';
import type { MotionState } from '../reference';

/** The word "motie" with "gewijzigde" before it. */
export interface MotionWord {
  /** Start of "motie" or of "gewijzigde". */
  readonly start: number;
  readonly end: number;
  readonly plural: boolean;
  readonly state: MotionState | null;
}

/** Reads "motie", "moties", "gewijzigde motie", "tweede nader gewijzigde motie" at `at`; null for any other word. */
export function readMotionWord(text: string, at: number, end: number): MotionWord | null {
  let position = at;
  let state: MotionState | null = null;
  if ((text.charCodeAt(at) | 32) !== 109) {
    for (const ordinal of ['tweede', 'derde', 'vierde', 'nader', 'gewijzigde']) {
      const behind = readWord(text, position, end, ordinal);
      if (behind < 0) continue;
      if (ordinal === 'nader') state = 'nader gewijzigd';
      if (ordinal === 'gewijzigde') state ??= 'gewijzigd';
      position = skipGap(text, behind, end);
    }
    if (state === null) return null;
  }
  const behind = readPrefix(text, position, end, 'motie');
  if (behind < 0) return null;
  const plural = (text.charCodeAt(behind) | 32) === 115 && behind < end;
  const stop = plural ? behind + 1 : behind;
  if (stop < end && (isLetter(text.charCodeAt(stop)) || isDigit(text.charCodeAt(stop)))) return null;
  return { start: at, end: stop, plural, state };
}
