import { isDigit, isLetterOrDigit, isLineEnd } from '../../text/characters';
import { skipGap } from '../reading/gap';
import { readToken, type Token, withoutNoteMark } from '../reading/token';
import { readWord } from '../reading/word';
import {
  endsName,
  endsNameBehindVan,
  isInnerPreposition,
  isNoField,
  isOpener,
  isTreaty,
  type Kind,
  kindOf,
  mayFollowKind,
  months,
  namesLawInLowerCase,
} from './law-words';

/** Longest name of a treaty in words; longer is a sentence. */
const MOST_WORDS = 24;
/** Words with a capital before the kind of law: "Europees Verdrag", "Tijdelijke Experimentele wet". */
const MOST_OPENERS = 4;

/** A name by its form, as far as its words go. */
export interface FormName {
  /** Offset behind its last word. */
  readonly end: number;
  /** The word that names the kind of law: "Kaderwet", "Protocol". */
  readonly kind: Token;
  /** A law by its date ("Wet van 3 juli 1996"), a name, or a kind alone, which names a law only with a year behind it. */
  readonly form: 'dated' | 'named' | 'kind alone';
}

/** A name that no table knows, by the words of which it is made: "Kaderwet adviescolleges", "Tijdelijke wet …". */
export function readFormName(text: string, first: Token, end: number): FormName | null {
  let kind = first;
  for (let openers = 0; isOpener(kind.word) && openers < MOST_OPENERS; openers++) {
    const next = readToken(text, skipGap(text, kind.end, end), end);
    if (next === null) return null;
    kind = next;
    if (kindOf(kind.word) !== null) break;
  }
  const openness = kindOf(kind.word);
  if (openness === null) return null;
  const tail = first.capital ? readTailOf(text, kind, openness, end) : kind.end;
  if (tail > kind.end) return { end: tail, kind, form: 'named' };
  const dated = readDate(text, kind, end);
  if (dated > 0) return { end: dated, kind, form: 'dated' };
  if (!first.capital) {
    return namesLawInLowerCase(kind.word) && kind === first ? { end: tail, kind, form: 'named' } : null;
  }
  // "de Wet", "het Besluit" name no law by themselves, "Mediabesluit" does.
  return { end: tail, kind, form: openness === 'closed' ? 'named' : 'kind alone' };
}

function readTailOf(text: string, token: Token, kind: Kind, end: number): number {
  if (kind === 'open') return readTail(text, token, end);
  // "Belastingverdrag Nederland-Duitsland"
  const parties = isTreaty(token.word) ? readToken(text, skipGap(text, token.end, end), end) : null;
  return parties?.capital && parties.word.includes('-') ? parties.end : token.end;
}

/** Where the words behind the kind of law end that belong to its name. */
function readTail(text: string, kind: Token, end: number): number {
  let treaty = isTreaty(kind.word);
  let behind = kind.end;
  let next = readToken(text, skipGap(text, behind, end), end);
  let afterPreposition = false;
  if (next !== null && mayFollowKind(next.word)) {
    // "van 3 juli 1996" is a date; "van de Minister" names who made it, not what it is called.
    const following = readToken(text, skipGap(text, next.end, end), end);
    if (following === null || isDigit(text.charCodeAt(following.end - 1))) return behind;
    if (next.word === 'van' && !following.capital) return behind;
    if ((next.word === 'voor' || next.word === 'in') && !treaty && !following.capital) return behind;
    next = isArticle(following.word) ? readToken(text, skipGap(text, following.end, end), end) : following;
    if (next === null) return behind;
    afterPreposition = true;
  }
  for (let words = 0; next !== null && words < MOST_WORDS; words++) {
    const field = words > 1 ? readField(text, next, end) : null;
    if (field !== null) return field.end;
    if (isEnd(next, afterPreposition)) break;
    const unmarked = withoutNoteMark(next);
    if (unmarked !== null) return unmarked.end;
    if (
      next.word === 'en' ||
      next.word === 'van' ||
      isInnerPreposition(next.word) ||
      (treaty && next.word === 'voor')
    ) {
      const following = readJoined(text, next, end, treaty);
      if (following === null) break;
      behind = following.end;
      next = following;
    } else behind = next.end;
    // "Wet goedkeuring Verdrag inzake de bescherming van de Rijn": from here on the name is a treaty's.
    treaty ||= next.capital && isTreaty(next.word);
    afterPreposition = false;
    const place = skipGap(text, behind, end);
    next = readToken(text, place, end);
    // A capital on a new line opens a new line of a list or a heading more often than it goes on with a name.
    if (next?.capital && holdsLineEnd(text, behind, place)) break;
  }
  return behind;
}

/**
 * "op de arbeidsmarkt" at the end of "Wet gelijke kansen op de arbeidsmarkt": a preposition, an article and a noun are
 * part of a name of several words where the clause ends behind them. "op de website", "in de praktijk" are of the
 * sentence. @returns the noun, null when it is none of the name
 */
function readField(text: string, preposition: Token, end: number): Token | null {
  if (preposition.word !== 'op' && preposition.word !== 'in') return null;
  const article = readToken(text, skipGap(text, preposition.end, end), end);
  if (article === null || (article.word !== 'de' && article.word !== 'het')) return null;
  const noun = readToken(text, skipGap(text, article.end, end), end);
  if (noun === null || noun.capital || noun.word.length < 4 || endsName(noun.word) || isNoField(noun.word))
    return null;
  // "in de gemeente", "in de wijk" say where; of care alone laws say it in their names.
  if (preposition.word === 'in' && noun.word !== 'zorg') return null;
  if (holdsLineEnd(text, preposition.end, noun.end)) return null;
  const next = readToken(text, skipGap(text, noun.end, end), end);
  return next === null || endsName(next.word) ? noun : null;
}

/** The word that "en", "van" or "inzake" joins to a name; null when it opens something new. */
function readJoined(text: string, join: Token, end: number, treaty: boolean): Token | null {
  let following = readToken(text, skipGap(text, join.end, end), end);
  if (following === null) return null;
  if (treaty && isArticle(following.word)) {
    following = readToken(text, skipGap(text, following.end, end), end);
    return following === null || endsName(following.word) ? null : following;
  }
  // "van voertuigen" goes on with a name; "van de", "van toepassing", "van Aruba" do not.
  if (join.word === 'van' && (endsNameBehindVan(following.word) || (following.capital && !treaty)))
    return null;
  if (isEnd(following, false)) return null;
  if (join.word === 'en' && (following.capital || kindOf(following.word) !== null)) return null;
  return following;
}

/** Words and numbers at which every name has ended. */
function isEnd(token: Token, afterPreposition: boolean): boolean {
  if (isDigit(token.word.charCodeAt(0)) || endsName(token.word)) return true;
  if (token.word === 'artikel' || token.word === 'artikelen' || token.word === 'lid') return true;
  if (afterPreposition) return false;
  return isArticle(token.word) || stops.has(token.word);
}

/** Prepositions that open a new part of the sentence: "op grond van", "voor de", "bij". */
const stops = new Set([
  'op',
  'voor',
  'in',
  'bij',
  'met',
  'tot',
  'te',
  'per',
  'na',
  'ten',
  'tussen',
  'wegens',
  'jegens',
]);

function isArticle(word: string): boolean {
  return word === 'de' || word === 'het' || word === 'een' || word === "'t" || word === 'der';
}

/** "Wet van 3 juli 1996", "koninklijk besluit van 15 mei 1981": a law by its date. @returns -1 when there is none */
function readDate(text: string, kind: Token, end: number): number {
  const van = readWord(text, skipGap(text, kind.end, end), end, 'van');
  if (van < 0) return -1;
  const day = readToken(text, skipGap(text, van, end), end);
  if (day === null || !/^\d{1,2}$/.test(day.word)) return -1;
  const month = readToken(text, skipGap(text, day.end, end), end);
  if (month === null || !months.has(month.word)) return -1;
  const year = readYear(text, skipGap(text, month.end, end), end);
  return year;
}

function holdsLineEnd(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isLineEnd(text.charCodeAt(at))) return true;
  return false;
}

/** A year from 1800 on that stands alone. @returns the offset behind it, -1 when there is none */
export function readYear(text: string, at: number, end: number): number {
  if (at + 4 > end) return -1;
  const century = text.slice(at, at + 2);
  if (century !== '18' && century !== '19' && century !== '20') return -1;
  if (!isDigit(text.charCodeAt(at + 2)) || !isDigit(text.charCodeAt(at + 3))) return -1;
  if (at + 4 < end) {
    const next = text.charCodeAt(at + 4);
    if (isLetterOrDigit(next) || next === 47 || next === 45 || next === 0x2013) return -1;
  }
  return at + 4;
}
