import { isInlineSpace, isLetter, lowerAscii } from '../../text/characters';

/**
 * Reads `word` (lower case ASCII, spaces allowed) at `at`, whatever the case of the text. The word may be cut by a line
 * end ("Kamerstuk-⏎ken"), hold soft hyphens, or be written with the ligature ĳ ("bĳlage").
 * What follows is not looked at: see `endsWord`.
 * @returns the offset behind it, -1 when the text says something else
 */
export function readPrefix(text: string, at: number, end: number, word: string): number {
  const { length } = word;
  if (at + length > end) return readCutPrefix(text, at, end, word);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(at + i);
    const wanted = word.charCodeAt(i);
    if (lowerAscii(code) === wanted) continue;
    // Only a hyphen, a space or a code unit beyond ASCII may stand for something else than itself.
    const plain = code < 128 && code !== 45 && (code > 32 || wanted !== 32);
    return plain ? -1 : readCutPrefix(text, at, end, word);
  }
  return at + length;
}

/** The same, code unit by code unit: for a word that a line end cuts, or that is not written in ASCII alone. */
function readCutPrefix(text: string, at: number, end: number, word: string): number {
  for (let i = 0; i < word.length; i++) {
    if (at >= end) return -1;
    const code = text.charCodeAt(at);
    const wanted = word.charCodeAt(i);
    if (lowerAscii(code) === wanted) {
      at++;
      continue;
    }
    if (wanted === 32 && isInlineSpace(code)) {
      at++;
      continue;
    }
    // ĳ or Ĳ for two letters.
    if ((code === 0x133 || code === 0x132) && wanted === 105 && word.charCodeAt(i + 1) === 106) {
      i++;
      at++;
      continue;
    }
    const joined = i > 0 ? skipHyphenation(text, at, end) : -1;
    if (joined < 0) return -1;
    at = joined;
    i--;
  }
  return at;
}

/** Like `readPrefix`, and no letter follows. */
export function readWord(text: string, at: number, end: number, word: string): number {
  const behind = readPrefix(text, at, end, word);
  return behind >= 0 && endsWord(text, behind, end) ? behind : -1;
}

/** The first of `words` that stands at `at`: give longer ones before those with which they begin. */
export function readOneOf(text: string, at: number, end: number, words: readonly string[]): number {
  if (at >= end) return -1;
  const first = lowerAscii(text.charCodeAt(at));
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const initial = word.charCodeAt(0);
    // Most words of a list begin with another letter; ĳ is two letters.
    if (initial !== first && first !== 0x133) continue;
    const behind = readWord(text, at, end, word);
    if (behind >= 0) return behind;
  }
  return -1;
}

/** Whether no letter stands at `at`. */
export function endsWord(text: string, at: number, end: number): boolean {
  return at >= end || !isLetter(text.charCodeAt(at));
}

/**
 * A soft hyphen, or a hyphen at the end of a line with what starts the next one ("verga-⏎derjaar").
 * @returns the offset where the word goes on, -1 when there is no such break
 */
export function skipHyphenation(text: string, at: number, end: number): number {
  if (at >= end) return -1;
  const code = text.charCodeAt(at);
  if (code === 0xad) return at + 1;
  if (code !== 45) return -1;
  let next = at + 1;
  const limit = Math.min(end, next + 40);
  while (next < limit && isInlineSpace(text.charCodeAt(next))) next++;
  const lineEnd = next < limit ? text.charCodeAt(next) : 0;
  if (lineEnd !== 10 && lineEnd !== 13) return -1;
  next += lineEnd === 13 && text.charCodeAt(next + 1) === 10 ? 2 : 1;
  while (next < limit && (isInlineSpace(text.charCodeAt(next)) || text.charCodeAt(next) === 62)) next++;
  return next < end ? next : -1;
}
