import type { Chamber } from '../reference';
import { continuesWord, readMark, skipGap } from './gap';
import { readDigits } from './number';
import { readOneOf, readWord } from './word';

/** What was read of a chamber. Filled by `readChamber`. */
export interface ChamberScan {
  chamber: Chamber | null;
}

/**
 * A chamber behind a label: "II", "I", "I/II", "2", "11" and "ll" (misread "II"), "TK", "E.K.", "Tweede Kamer der
 * Staten-Generaal", "Verenigde Vergadering", "VV".
 * @returns the offset behind it, -1 when it is none
 */
export function readChamber(text: string, at: number, end: number, scan: ChamberScan): number {
  if (at >= end) return -1;
  const code = text.charCodeAt(at);
  if (code === 73 || code === 108 || code === 49 || code === 50) return readNumeral(text, at, end, scan);
  return readChamberName(text, at, end, scan);
}

/** A chamber by its name or letters: what may open a citation without a label ("TK 2008-2009, 31473, nummer 25"). */
export function readChamberName(text: string, at: number, end: number, scan: ChamberScan): number {
  const lower = text.charCodeAt(at) | 32;
  if (lower !== 116 && lower !== 101 && lower !== 118 && lower !== 115) return -1;
  const letters = readLetters(text, at, end, scan);
  if (letters >= 0) return letters;
  for (const [words, chamber] of names) {
    const behind = readOneOf(text, at, end, words);
    if (behind < 0) continue;
    scan.chamber = chamber;
    const tail = skipGap(text, behind, end);
    const general = readOneOf(text, tail, end, ['der staten-generaal', 'der staten generaal']);
    return general < 0 ? behind : general;
  }
  return -1;
}

const names: readonly (readonly [readonly string[], Chamber])[] = [
  [['tweede kamer'], 'II'],
  [['eerste kamer'], 'I'],
  [['verenigde vergadering'], 'VV'],
  [['staten-generaal', 'staten generaal'], 'I/II'],
];

/** Capitals only, for "vv" and "ek" are words of other kinds. */
function readLetters(text: string, at: number, end: number, scan: ChamberScan): number {
  const first = text.charCodeAt(at);
  if (first !== 84 && first !== 69 && first !== 86) return -1;
  const dot = readMark(text, at + 1, end, 46);
  const second = dot < 0 ? at + 1 : dot;
  if (second >= end || text.charCodeAt(second) !== (first === 86 ? 86 : 75)) return -1;
  const behind = second + 1;
  if (continuesWord(text, behind, end)) return -1;
  scan.chamber = first === 84 ? 'II' : first === 69 ? 'I' : 'VV';
  const closing = dot < 0 ? -1 : readMark(text, behind, end, 46);
  return closing < 0 ? behind : closing;
}

/** "II", "I", "I/II", "I en II", "2", "1"; "11", "ll", "lI", "Il" are misread "II". */
function readNumeral(text: string, at: number, end: number, scan: ChamberScan): number {
  const first = text.charCodeAt(at);
  let behind = at + 1;
  let strokes = isStroke(first) ? 1 : 2;
  if (isStroke(first) && behind < end && isStroke(text.charCodeAt(behind))) {
    strokes = 2;
    behind++;
  }
  if (first === 108 && strokes === 1) return -1;
  // "II2022/23": a lost space joined chamber and session.
  if (continuesWord(text, behind, end) && !(first === 73 && startsSession(text, behind, end))) return -1;
  // "1" and "2" are chambers only with something behind them that is not part of a number.
  const next = behind < end ? text.charCodeAt(behind) : 0;
  if ((first === 49 || first === 50) && next === 46) return -1;
  if (strokes === 1) {
    const joint = readJoint(text, behind, end);
    if (joint >= 0) {
      scan.chamber = 'I/II';
      return joint;
    }
  }
  scan.chamber = strokes === 2 ? 'II' : 'I';
  return behind;
}

function startsSession(text: string, at: number, end: number): boolean {
  return (
    readDigits(text, at, end, 4) === at + 4 &&
    (text.charCodeAt(at + 4) === 47 || text.charCodeAt(at + 4) === 45)
  );
}

/** "/II", "-II", " en II" behind "I". */
function readJoint(text: string, at: number, end: number): number {
  let next = skipGap(text, at, end);
  const code = next < end ? text.charCodeAt(next) : 0;
  if (code === 47 || code === 45) next++;
  else {
    next = readWord(text, next, end, 'en');
    if (next < 0) return -1;
    next = skipGap(text, next, end);
  }
  if (text.charCodeAt(next) !== 73 || text.charCodeAt(next + 1) !== 73 || next + 2 > end) return -1;
  return continuesWord(text, next + 2, end) ? -1 : next + 2;
}

/** A stroke that stands for I: the capital, and what a scanner made of it. */
function isStroke(code: number): boolean {
  return code === 73 || code === 108 || code === 49;
}
