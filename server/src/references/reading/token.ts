import { isDash, isDigit, isLetter, isLetterOrDigit, isUpper } from '../../text/characters';
import { foldName } from '../names/fold';
import { skipHyphenation } from './word';

/** A word as printed, with the form in which words are compared. */
export interface Token {
  /** Folded: no capitals, no diacritics, no line break within ("veiligheidsregio's", "drank-"). */
  readonly word: string;
  /** As printed, without the line break that may cut it. */
  readonly printed: string;
  /** Offset behind it. */
  readonly end: number;
  /** Whether it starts with a capital. */
  readonly capital: boolean;
}

/** Longer than any word of a law's name; a longer one is no word. */
const LONGEST_TOKEN = 80;

/**
 * The word at `at`: letters and digits, with hyphens and apostrophes between or behind them, slashes between them
 * ("Drank-", "veiligheidsregio’s", "Wgbh/cz"); cut by a line end or not.
 * @returns null when no letter or digit stands at `at`, or the word is too long to be one
 */
export function readToken(text: string, at: number, end: number): Token | null {
  const start = at;
  const limit = Math.min(end, at + LONGEST_TOKEN);
  let joined: string | null = null;
  let from = at;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (isLetterOrDigit(code)) {
      at++;
      continue;
    }
    if (at === start) return null;
    const next = skipHyphenation(text, at, end);
    if (next > 0 && next < limit && isLetterOrDigit(text.charCodeAt(next))) {
      // "opleidings-⏎en" keeps its hyphen, "gezondheids-⏎zorg" loses it.
      const keeps = isSuspended(text, next, end);
      joined = (joined ?? '') + text.slice(from, at);
      if (keeps) {
        from = at;
        at++;
        break;
      }
      from = next;
      at = next;
      continue;
    }
    if (isApostrophe(code) || code === 47) {
      if (at + 1 < limit && isLetterOrDigit(text.charCodeAt(at + 1))) {
        at++;
        continue;
      }
      break;
    }
    if (isDash(code) && code !== 0x2013 && code !== 0x2014) {
      at++;
      if (at >= limit || !isLetterOrDigit(text.charCodeAt(at))) break;
      continue;
    }
    break;
  }
  if (at === start || (at === limit && limit < end && isLetterOrDigit(text.charCodeAt(at)))) return null;
  const printed = joined === null ? text.slice(start, at) : joined + text.slice(from, at);
  return { word: fold(printed), printed, end: at, capital: isUpper(text.charCodeAt(start)) };
}

/**
 * A word with the number of a footnote stuck to it ("Awb1", "gezondheidszorg12"), as text from a PDF has it: the word
 * alone. @returns null when no digits stand behind letters
 */
export function withoutNoteMark(token: Token): Token | null {
  let digits = 0;
  while (digits < 3 && isDigit(token.printed.charCodeAt(token.printed.length - 1 - digits))) digits++;
  const length = token.printed.length - digits;
  if (digits === 0 || length < 2 || !isLetter(token.printed.charCodeAt(length - 1))) return null;
  const printed = token.printed.slice(0, length);
  return { ...token, printed, word: fold(printed), end: token.end - digits };
}

/** The word before a slash: "EVRM" of "EVRM/artikel"; null when there is no slash. */
export function beforeSlash(token: Token): Token | null {
  const slash = token.printed.indexOf('/');
  if (slash < 1) return null;
  const printed = token.printed.slice(0, slash);
  return { ...token, printed, word: fold(printed), end: token.end - (token.printed.length - slash) };
}

/** "-⏎en", "-⏎of": the hyphen stands for the rest of the word ("opleidings- en deskundigheidseisen"). */
function isSuspended(text: string, at: number, end: number): boolean {
  const word = text.slice(at, Math.min(at + 3, end));
  return word === 'en ' || word === 'of ';
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018;
}

function fold(printed: string): string {
  for (let i = 0; i < printed.length; i++) {
    if (printed.charCodeAt(i) > 127) return foldName(printed).replace(/[’‘]/g, "'");
  }
  return printed.toLowerCase();
}
