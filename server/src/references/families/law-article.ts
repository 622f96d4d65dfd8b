import { lowerAscii } from '../../text/characters';
import type { Span } from '../../text/span';
import { readDash, readMark, skipGap } from '../reading/gap';
import { readWord } from '../reading/word';
import { wordList } from '../reading/word-list';
import { readArticleNumber } from './law-number';
import { type Pin, readPin } from './law-pin';

/** One article with what is said of its place: "36e, derde lid". */
export interface Article extends Span {
  /** As in ids: "6:162", "36e", "XV", "12bis". */
  readonly number: string;
  readonly pin: Pin;
}

/** "3, eerste lid, 5 en 7": the articles behind one label, and where they end. */
export interface ArticleList {
  readonly articles: readonly Article[];
  /** Behind the last number or its pin-cite. */
  readonly end: number;
}

export const noPin: Pin = { end: 0, lid: null, onderdeel: [] };

/** Longer lists do not occur; the bound keeps a read that comes to nothing short. */
const MOST_ARTICLES = 40;
/** "artikel 3 en artikel 5 van de Awb": how often the label comes back. */
const MOST_LABELS = 2;

const readJoinWord = wordList([
  'gelezen in samenhang met',
  'gelezen in verbinding met',
  'in samenhang met',
  'in samenhang gelezen met',
  'in verbinding met',
  'in combinatie met',
  'juncto',
  'jo',
  'dan wel',
  'danwel',
  'respectievelijk',
  'onderscheidenlijk',
  'alsmede',
  'evenals',
  'resp',
  'en/of',
  'en',
  'of',
  'j',
]);
const readRangeWord = wordList(['tot en met', 't/m', 'tot']);
const readPinJoin = wordList(['en', 'of', 'dan wel', 'juncto', 'jo.', 'jo']);
const readLabelWord = wordList(['artikelen', 'artikel', 'artt', 'arts', 'art']);

/**
 * The label of an article: "artikel", "artikelen", "art.", "artt.".
 * @returns the offset of what follows it (a number, when it is a label), -1 when there is none
 */
export function readArticleLabel(text: string, at: number, end: number): number {
  if (lowerAscii(text.charCodeAt(at)) !== 97) return -1;
  const behind = readLabelWord(text, at, end);
  if (behind < 0) return -1;
  const dot = readMark(text, behind, end, 46);
  return skipGap(text, dot < 0 ? behind : dot, end);
}

/**
 * The articles behind a label, each with its pin-cite: "287 en 36e", "3, eerste lid, en 5 tot en met 7". A range gives
 * its ends: what lies between ("5a", "6") only the law itself knows.
 * @param at offset of the first number
 * @returns null when no article number stands there
 */
export function readArticles(text: string, at: number, end: number): ArticleList | null {
  // Two families ask for each label, one after the other: law.ts and law-short-form.ts.
  // The second takes what was kept, so that no text is held for longer than that.
  if (memo.text === text && memo.at === at && memo.end === end) {
    const { list } = memo;
    memo = nothingKept;
    return list;
  }
  const list = readList(text, at, end);
  memo = { text, at, end, list };
  return list;
}

interface Memo {
  readonly text: string;
  readonly at: number;
  readonly end: number;
  readonly list: ArticleList | null;
}

const nothingKept: Memo = { text: '', at: -1, end: -1, list: null };
let memo: Memo = nothingKept;

function readList(text: string, at: number, end: number): ArticleList | null {
  const articles: Article[] = [];
  let labelsLeft = MOST_LABELS;
  let behind = at;
  for (let next = at; articles.length < MOST_ARTICLES; ) {
    const number = readArticleNumber(text, next, end);
    if (number === null) break;
    const pin = readPins(text, number.end, end);
    const article = { start: next, end: number.end, number: number.number, pin };
    articles.push(article);
    behind = Math.max(number.end, pin.end);
    const join = readJoin(text, behind, end);
    if (join === null) break;
    next = join.end;
    const label = readArticleLabel(text, next, end);
    if (label > 0) {
      if (labelsLeft-- === 0) break;
      next = label;
    } else if (readWord(text, next, end, 'de') > 0) {
      const later = readArticleLabel(text, skipGap(text, readWord(text, next, end, 'de'), end), end);
      if (later < 0 || labelsLeft-- === 0) break;
      next = later;
    }
  }
  return articles.length === 0 ? null : { articles, end: behind };
}

/** All pin-cites behind a number: ", eerste lid, aanhef en onderdeel b, onder 1°". */
export function readPins(text: string, at: number, end: number): Pin {
  let lid: string | null = null;
  let onderdeel: readonly string[] = [];
  let start = -1;
  let behind = at;
  for (let count = 0; count < 12; count++) {
    let next = skipGap(text, behind, end);
    let pin = readPin(text, next, end, behind);
    if (pin === null) {
      const comma = readMark(text, next, end, 44);
      if (comma > 0) {
        next = skipGap(text, comma, end);
        pin = readPin(text, next, end, -1);
      }
      if (pin === null && start >= 0) {
        const and = readPinJoin(text, next, end);
        if (and > 0) {
          next = skipGap(text, and, end);
          pin = readPin(text, next, end, -1);
        }
      }
    }
    if (pin === null) {
      const on = readAndFurther(text, behind, end);
      if (on < 0) break;
      behind = on;
      if (start < 0) start = on;
      continue;
    }
    // A second lid, or an onderdeel of it, is another place: then the article as a whole is what is meant.
    if (pin.lid !== null) lid = lid === null && count === 0 ? pin.lid : '';
    if (pin.onderdeel.length > 0) onderdeel = lid === '' ? [] : [...onderdeel, ...pin.onderdeel];
    if (start < 0) start = next;
    behind = pin.end;
  }
  if (start < 0) return noPin;
  return {
    end: behind,
    lid: lid === '' ? null : lid,
    onderdeel,
  };
}

const readFurtherWord = wordList(['e.v.', 'e.v', 'ev', 'en volgende', 'en verder', 'ff']);

/** "3:40 e.v.", "artikelen 95 en verder", "1.1.1.,". @returns the offset behind it, -1 when there is none */
function readAndFurther(text: string, at: number, end: number): number {
  const further = readFurtherWord(text, skipGap(text, at, end), end);
  if (further > 0) return further;
  // A full stop behind a number of several parts, and the sentence goes on: "artikel 1.1.1., onderdeel w".
  const dot = readMark(text, at, end, 46);
  return dot > 0 && readMark(text, dot, end, 44) > 0 ? dot : -1;
}

/** What joins two numbers: a comma, "en", "juncto", a dash or "tot en met". */
export function readJoin(text: string, at: number, end: number): { end: number; range: boolean } | null {
  let next = skipGap(text, at, end);
  const comma = readMark(text, next, end, 44);
  if (comma > 0) next = skipGap(text, comma, end);
  const dash = readDash(text, next, end);
  if (dash > 0) return { end: skipGap(text, dash, end), range: true };
  const range = readRangeWord(text, next, end);
  if (range > 0) return { end: skipGap(text, range, end), range: true };
  const join = readJoinWord(text, next, end);
  if (join > 0) {
    // "jo.", "j°", "resp."
    let behind = join;
    const code = text.charCodeAt(behind);
    if (behind < end && (code === 46 || code === 0xb0 || code === 0xba)) behind++;
    return { end: skipGap(text, behind, end), range: false };
  }
  return comma > 0 ? { end: next, range: false } : null;
}
