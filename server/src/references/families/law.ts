import { isLetterOrDigit, isLineEnd, isUpper } from '../../text/characters';
import { endsLawName, lawByAbbreviation, mayEndLawName } from '../facts/laws';
import type { Family, Reading } from '../family';
import { LOOKAHEAD } from '../family';
import { readMark, skipGap } from '../reading/gap';
import { onOneLine, plainReference } from '../reading/plain-reference';
import { readToken } from '../reading/token';
import { readWord } from '../reading/word';
import { wordList } from '../reading/word-list';
import type { Reference, ReferenceItem } from '../reference';
import { readEuAct } from './eu-act';
import { type ArticleList, readArticleLabel, readArticles, readJoin } from './law-article';
import { lawExamples } from './law-examples';
import { type Aliases, type LawName, noAliases, readBookOfBw, readLawName } from './law-name';
import { readPartNumber } from './law-part';
import { articleTarget, lawTarget } from './law-target';
import { adjectives, determiners } from './law-words';

/**
 * Articles of laws, treaties and EU acts (domain.md 3.1):
 *   reference = label articles [","] [ "van" [ part "van" ] [ "de" | "het" ] { adjective } ] law
 *             | part [ "van" [ "de" | "het" ] ] law          (* "Boek 7 van het Burgerlijk Wetboek", "§ 2.3 Awb" *)
 *             | abbreviation [","] label articles             (* "WNo art. XV" *)
 *   label     = "artikel" | "artikelen" | "art." | "artt."
 *   part      = ( "boek" | "titel" | "hoofdstuk" | "afdeling" | "paragraaf" | "§" | "bijlage" ) number
 *   law       = a name or abbreviation (law-name.ts) | an EU act by number (eu-act.ts)
 * "artikel 36e, derde lid, Sr", "artikelen 287 en 36e Sr", "art. 6:162 lid 2 BW". An article without a law is no
 * reference; one "van die wet" is a short form (law-short-form.ts).
 */
export const law: Family<'references'> = {
  name: 'articles of laws and treaties',
  track: 'references',
  triggers: ['art', 'boek ', 'titel ', 'hoofdstuk ', 'afdeling ', 'paragraaf ', '§'],
  read: (reading, at) => readLawReferences(reading, at, noAliases),
  examples: lawExamples,
};

/** The law of an article that is named nowhere near: how far the name may stand from the last article. */
const MOST_PARTS = 2;
const readConnector = wordList(['van', 'uit', 'der', 'bij', 'in']);
const readPartConnector = wordList(['van', 'uit']);

/** What reading an article asks of the text: the paper layer asks with less than the engine gives. */
export type LawReading = Pick<Reading, 'text' | 'start' | 'end' | 'last'>;

/** How many laws one label may serve: "artikelen 12 van de Woningwet en 15 van de Gemeentewet". */
const MOST_LAWS = 8;

/** The reference whose label stands at `at`, and those that follow it without a label of their own. */
export function readLawReferences(
  reading: LawReading,
  at: number,
  aliases: Aliases,
): readonly Reference[] | null {
  const first = readLawReference(reading, at, aliases);
  if (first === null) return null;
  const found = [first];
  for (let last = first; found.length < MOST_LAWS; found.push(last)) {
    const next = readFurther(reading, last, aliases);
    if (next === null) break;
    last = next;
  }
  return found;
}

/** ", 15, tweede lid, van de Gemeentewet", " jo. 6:163 BW" behind a reference to another law. */
function readFurther(reading: LawReading, last: Reference, aliases: Aliases): Reference | null {
  const { text } = reading;
  const end = Math.min(reading.end, last.end + LOOKAHEAD);
  const join = readJoin(text, last.end, end);
  if (join === null || join.range) return null;
  const list = readArticles(text, join.end, end, reading);
  const behind = list === null ? null : readBehind(reading, list.end, aliases);
  return list === null || behind === null ? null : referenceOf(text, join.end, list, behind);
}

/**
 * Reads the reference whose label stands at `at`.
 * @param aliases names that the text itself gives to laws; they count before the tables
 * @returns null when no article stands there, or no law behind (or before) it
 */
export function readLawReference(reading: LawReading, at: number, aliases: Aliases): Reference | null {
  const { text } = reading;
  const end = Math.min(reading.end, at + LOOKAHEAD);
  const label = readArticleLabel(text, at, end);
  if (label < 0) return readPart(reading, at, end, aliases);
  const list = readArticles(text, label, end, reading);
  if (list === null) return null;
  const behind = readBehind(reading, list.end, aliases);
  if (behind === null) return readAfterLaw(reading, at, list, aliases);
  return isHeading(text, at, behind) ? null : referenceOf(text, at, list, behind);
}

/** "Artikel 12 Overgangsregeling" on a line of its own is the heading of an article, not an article of a law. */
function isHeading(text: string, at: number, { connected, name, act, end }: Behind): boolean {
  if (connected || act !== null || name.law !== null || (text.charCodeAt(at) | 32) === text.charCodeAt(at))
    return false;
  for (let before = at - 1; before >= 0 && !isLineEnd(text.charCodeAt(before)); before--) {
    const code = text.charCodeAt(before);
    if (code !== 32 && code !== 35 && code !== 42) return false;
  }
  let behind = end;
  while (behind < text.length && (text.charCodeAt(behind) === 32 || text.charCodeAt(behind) === 42)) behind++;
  return behind >= text.length || isLineEnd(text.charCodeAt(behind));
}

function referenceOf(text: string, start: number, list: ArticleList, behind: Behind): Reference {
  const span = { start, end: behind.end };
  const section = sectionOf(text, start, list);
  if (behind.act !== null) return plainReference('eu', span, behind.act, { section });
  return plainReference('law', span, itemsOf(list, behind.name), { section });
}

interface Behind {
  readonly end: number;
  /** Whether "van" or another preposition joins it to the article. */
  readonly connected: boolean;
  readonly name: LawName;
  /** The EU act by number; null when the law has a name. */
  readonly act: readonly ReferenceItem[] | null;
}

const noName: LawName = { end: 0, law: null, book: null };

/** The law behind the articles: ", van de Awb", "Sr", "van Boek 7 BW", "van bijlage I bij Richtlijn …". */
function readBehind(reading: LawReading, at: number, aliases: Aliases): Behind | null {
  const { text } = reading;
  const end = Math.min(reading.end, at + LOOKAHEAD);
  let next = skipBracketed(text, skipGap(text, at, end), end);
  const comma = readMark(text, next, end, 44);
  if (comma > 0) next = skipGap(text, comma, end);
  let connected = false;
  for (let parts = 0; parts <= MOST_PARTS; parts++) {
    const connector = readConnector(text, next, end);
    if (connector > 0) {
      connected = true;
      next = skipAdjectives(text, skipGap(text, connector, end), end);
    }
    const found = readLaw(text, next, reading.end, connected, aliases);
    if (found !== null) return found;
    // "van hoofdstuk 3 van de Wet …", "van bijlage II bij Richtlijn …".
    const part = connected ? readPartNumber(text, next, end) : -1;
    if (part < 0) return null;
    next = skipGap(text, part, end);
  }
  return null;
}

function readLaw(text: string, at: number, end: number, connected: boolean, aliases: Aliases): Behind | null {
  if (at >= end || (!isLetterOrDigit(text.charCodeAt(at)) && text.charCodeAt(at) !== 40)) return null;
  const act = readEuAct(text, at, end);
  if (act !== null) return { end: act.end, connected, name: noName, act: act.items };
  // Without "van" only a name with a capital is one: "artikel 5 regeling" names nothing.
  if (!connected && !isUpper(text.charCodeAt(at))) return null;
  const name = readLawName(text, at, end, aliases);
  return name === null ? null : { end: name.end, connected, name, act: null };
}

/** A quotation or a link may begin before the name: "van de «Wet dieren»", "van de [Wet dieren](…)". */
const openQuotes = '“«„"‘[';

/** "de", "het", "de huidige": what stands between "van" and the name. */
function skipAdjectives(text: string, at: number, end: number): number {
  for (let words = 0; words < 4; words++) {
    if (at < end && openQuotes.includes(text[at] as string)) at++;
    const token = readToken(text, at, end);
    if (token === null || (!determiners.has(token.word) && !adjectives.has(token.word))) return at;
    const next = skipGap(text, token.end, end);
    if (next >= end) return at;
    at = next;
  }
  return at;
}

/** "(recht op leven)" between an article and its law. */
function skipBracketed(text: string, at: number, end: number): number {
  if (at >= end || text.charCodeAt(at) !== 40) return at;
  const limit = Math.min(end, at + 60);
  for (let i = at + 1; i < limit; i++) {
    const code = text.charCodeAt(i);
    if (code === 41)
      return readWord(text, skipGap(text, i + 1, end), end, 'van') > 0 ? skipGap(text, i + 1, end) : at;
    if (code === 10 || code === 40) return at;
  }
  return at;
}

/** "Boek 7 van het Burgerlijk Wetboek", "titel 7 van Boek 7 BW", "§ 2.3 Awb": a part of a law, without an article. */
function readPart(reading: LawReading, at: number, end: number, aliases: Aliases): Reference | null {
  const { text } = reading;
  const boek = readLawNameAtBook(text, at, reading.end);
  if (boek !== null) {
    const items = [{ start: at, end: boek.end, target: lawTarget(boek.law, boek.book), page: null }];
    return plainReference('law', { start: at, end: boek.end }, items);
  }
  let behind = readPartNumber(text, at, end);
  if (behind < 0) return null;
  let connected = false;
  for (let parts = 0; parts <= MOST_PARTS; parts++) {
    let next = skipGap(text, behind, end);
    const comma = readMark(text, next, end, 44);
    if (comma > 0) next = skipGap(text, comma, end);
    const connector = readPartConnector(text, next, end);
    if (connector > 0) {
      connected = true;
      next = skipAdjectives(text, skipGap(text, connector, end), end);
    } else if (comma > 0) return null;
    const name = readPartLaw(text, next, reading.end, connected, aliases);
    if (name !== null) {
      const section = onOneLine(text, at, behind);
      const items = [{ start: at, end: name.end, target: lawTarget(name.law, name.book), page: null }];
      return plainReference('law', { start: at, end: name.end }, items, { section });
    }
    const part = readPartNumber(text, next, end);
    if (part < 0) return null;
    behind = part;
  }
  return null;
}

function readLawNameAtBook(text: string, at: number, end: number): LawName | null {
  return (text.charCodeAt(at) | 32) === 98 ? readBookOfBw(text, at, end) : null;
}

/**
 * Parts are words of every text ("hoofdstuk 3 van het rapport"): they need a law that is known, or "van" and a name
 * that can be nothing else. Behind a heading's number ("Hoofdstuk 5 Wet open overheid") stands a title.
 */
function readPartLaw(
  text: string,
  at: number,
  end: number,
  connected: boolean,
  aliases: Aliases,
): LawName | null {
  if (at >= end || !isLetterOrDigit(text.charCodeAt(at))) return null;
  if (!connected) {
    const token = readToken(text, at, end);
    if (token === null || (aliases.get(token.printed) ?? lawByAbbreviation(token.printed)) === null)
      return null;
  }
  return readLawName(text, at, end, aliases);
}

/** How far before an article its law may begin when it is named first: "Wet op de Raad van State, artikel 21". */
const LONGEST_NAME_BEFORE = 100;

/** "WNo art. XV", "Gemeentewet, artikel 108": the law stands right before the label. */
function readAfterLaw(
  reading: LawReading,
  at: number,
  list: ArticleList,
  aliases: Aliases,
): Reference | null {
  const { text } = reading;
  const least = Math.max(reading.start, reading.last?.end ?? 0, at - LONGEST_NAME_BEFORE);
  let behind = at;
  while (behind > least && text.charCodeAt(behind - 1) === 32) behind--;
  if (behind > least && text.charCodeAt(behind - 1) === 44) behind--;
  let start = wordStart(text, behind, least);
  if (start === behind) return null;
  // Nearly every other word is told from the last one of a name by its first and last letter.
  if (aliases.size === 0 && !mayEndLawName(text, start, behind)) return null;
  const last = text.slice(start, behind);
  if (!aliases.has(last) && !endsLawName(last.toLowerCase())) return null;
  let found: { start: number; name: LawName } | null = null;
  for (let words = 0; words < 12; words++) {
    if (isUpper(text.charCodeAt(start))) {
      const name = readLawName(text, start, behind, aliases);
      if (name !== null && name.end === behind && name.law !== null) found = { start, name };
    }
    if (start <= least || text.charCodeAt(start - 1) !== 32) break;
    const before = wordStart(text, start - 1, least);
    if (before === start - 1) break;
    start = before;
  }
  if (found === null) return null;
  const section = sectionOf(text, at, list);
  return plainReference('law', { start: found.start, end: list.end }, itemsOf(list, found.name), { section });
}

/** Where the word before `at` begins, hyphens and commas behind words ("Wet kwaliteit, klachten …") included. */
function wordStart(text: string, at: number, least: number): number {
  let start = at;
  while (start > least) {
    const code = text.charCodeAt(start - 1);
    if (!isLetterOrDigit(code) && code !== 45 && code !== 44) break;
    start--;
  }
  return start;
}

function itemsOf(list: ArticleList, name: LawName): ReferenceItem[] {
  return list.articles.map((article) => ({
    start: article.start,
    end: article.end,
    target: articleTarget(name.law, article, name.book),
    page: null,
  }));
}

/** The articles with their pin-cites as printed, on one line: "artikel 36e, derde lid". */
function sectionOf(text: string, at: number, list: ArticleList): string {
  return onOneLine(text, at, list.end);
}
