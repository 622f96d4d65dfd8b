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

/** One article and what follows it in its list. */
interface Segment {
  readonly article: Article;
  /** Behind the number and its pin-cite. */
  readonly end: number;
  /** Offset of the next number of the list; -1 when the list ends here. */
  readonly next: number;
  /** Whether the label comes back before that number. */
  readonly labelled: boolean;
}

/**
 * What one pass over a text has read: the list behind the last label, for two families read each, and segments by
 * where they start, for a list whose label comes back is read from each of its labels. They go with the pass.
 */
const kept = new WeakMap<object, Kept>();

/** The last list, and the last segments, each in the place that its offset gives it. */
interface Kept {
  at: number;
  end: number;
  list: ArticleList | null;
  readonly starts: Int32Array;
  readonly segments: (Segment | null)[];
}
const KEPT = 64;

/** A segment that ends close to the end of what may be looked at may be cut there: it is not kept. */
const MARGIN = 60;

/**
 * The articles behind a label, each with its pin-cite: "287 en 36e", "3, eerste lid, en 5 tot en met 7". A range gives
 * its ends: what lies between ("5a", "6") only the law itself knows.
 * @param at offset of the first number
 * @param pass the pass over the text that asks, when there is one
 * @returns null when no article number stands there
 */
export function readArticles(text: string, at: number, end: number, pass?: object): ArticleList | null {
  if (pass === undefined) return readList(text, at, end, null);
  let own = kept.get(pass);
  if (own === undefined) {
    own = {
      at: -1,
      end: -1,
      list: null,
      starts: new Int32Array(KEPT).fill(-1),
      segments: new Array<Segment | null>(KEPT).fill(null),
    };
    kept.set(pass, own);
  }
  if (own.at !== at || own.end !== end) {
    own.list = readList(text, at, end, own);
    own.at = at;
    own.end = end;
  }
  return own.list;
}

function readList(text: string, at: number, end: number, own: Kept | null): ArticleList | null {
  const articles: Article[] = [];
  let labelsLeft = MOST_LABELS;
  let behind = at;
  for (let next = at; articles.length < MOST_ARTICLES; ) {
    const segment = own === null ? readSegment(text, next, end) : keptSegment(text, next, end, own);
    if (segment === null) break;
    articles.push(segment.article);
    behind = segment.end;
    if (segment.next < 0 || (segment.labelled && labelsLeft-- === 0)) break;
    next = segment.next;
  }
  return articles.length === 0 ? null : { articles, end: behind };
}

function keptSegment(text: string, at: number, end: number, own: Kept): Segment | null {
  const place = at % KEPT;
  if (own.starts[place] === at) return own.segments[place]!;
  const segment = readSegment(text, at, end);
  if (Math.max(segment?.end ?? at, segment?.next ?? at) + MARGIN < end) {
    own.starts[place] = at;
    own.segments[place] = segment;
  }
  return segment;
}

function readSegment(text: string, at: number, end: number): Segment | null {
  const number = readArticleNumber(text, at, end);
  if (number === null) return null;
  const pin = readPins(text, number.end, end);
  const article = { start: at, end: number.end, number: number.number, pin };
  const behind = Math.max(number.end, pin.end);
  const join = readJoin(text, behind, end);
  if (join === null) return { article, end: behind, next: -1, labelled: false };
  const label = readArticleLabel(text, join.end, end);
  if (label > 0) return { article, end: behind, next: label, labelled: true };
  const de = readWord(text, join.end, end, 'de');
  if (de < 0) return { article, end: behind, next: join.end, labelled: false };
  const later = readArticleLabel(text, skipGap(text, de, end), end);
  return { article, end: behind, next: later, labelled: true };
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
