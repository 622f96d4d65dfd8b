import { lowerAscii } from '../../text/characters';
import { readWord } from './word';

/** Reads the first word of a list that stands at `at`. @returns the offset behind it, -1 when none stands there */
export type WordListReader = (text: string, at: number, end: number) => number;

/**
 * A reader of one word out of many: the first letter chooses the few that may stand there, so that a miss costs one
 * look-up. Words in lower case; give longer ones before those with which they begin.
 */
export function wordList(words: readonly string[]): WordListReader {
  const byLetter: (readonly string[] | undefined)[] = [];
  for (const word of words) {
    const letter = word.charCodeAt(0);
    byLetter[letter] = [...(byLetter[letter] ?? []), word];
  }
  // An array with holes is slow to ask: every code unit below 128 has an entry.
  const table = Array.from({ length: 128 }, (_, code) => byLetter[code] ?? null);
  return (text, at, end) => {
    if (at >= end) return -1;
    const code = text.charCodeAt(at);
    const candidates = code < 128 ? table[lowerAscii(code)]! : null;
    if (candidates === null) return -1;
    // The second letter settles most of the rest; a mark there may cut the word ("a-⏎rtikel").
    const second = lowerAscii(text.charCodeAt(at + 1));
    const isLetter = second >= 97 && second <= 122;
    for (let i = 0; i < candidates.length; i++) {
      const word = candidates[i]!;
      if (isLetter && word.length > 1 && second !== word.charCodeAt(1)) continue;
      const behind = readWord(text, at, end, word);
      if (behind >= 0) return behind;
    }
    return -1;
  };
}
