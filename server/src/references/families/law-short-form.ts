import type { Family } from '../family';
import { LOOKAHEAD } from '../family';
import { readMark, skipGap } from '../reading/gap';
import { onOneLine } from '../reading/plain-reference';
import { readOneOf } from '../reading/word';
import { readEuAct } from './eu-act';
import { type ArticleList, readArticleLabel, readArticles } from './law-article';
import { readLawName } from './law-name';

/**
 * Articles of a law that is not named here but said before (domain.md 3.1, back references):
 *   form    = label articles [","] "van" pointer noun
 *   pointer = "die" | "deze" | "dezelfde" | "voornoemde" | "genoemde" | … | "de" | "het"
 *   noun    = "wet" | "wetboek" | "besluit" | "regeling" | "verordening" | "richtlijn" | "verdrag" | "reglement"
 * "artikel 2, eerste lid, onderdeel b, onder 1°, van die wet", "artikel 5 van de wet". What it points at is found in
 * paper/law-context.ts, or stays open: "deze wet" is the paper's own bill.
 */
export const lawShortForm: Family<'shortForms'> = {
  name: 'said law',
  track: 'shortForms',
  triggers: ['art'],
  read: (reading, at) => {
    const { text, last } = reading;
    // The law has a name, and law.ts has read it.
    if (last !== null && last.start === at) return null;
    const said = readSaidLaw(text, at, Math.min(reading.end, at + LOOKAHEAD), reading);
    if (said === null) return null;
    return {
      start: at,
      end: said.end,
      form: 'said-law',
      numbers: said.list.articles.map(({ number }) => number),
      page: null,
      section: onOneLine(text, at, said.list.end),
      targets: null,
    };
  },
  examples: [
    { text: '«artikel 2, eerste lid, onderdeel b, onder 1°, van die wet»', targets: null },
    { text: '«artikel 5 van voornoemde wet»', targets: null },
    { text: '«artikel 18a van de Richtlijn» is', targets: null, note: 'a law that the text names before' },
  ],
};

/** How a said law is pointed at: by "die wet" (the one named last), by "de wet" (an alias), by "deze wet" (this bill). */
export type Pointer = 'last' | 'alias' | 'own';

export interface SaidLaw {
  readonly list: ArticleList;
  readonly pointer: Pointer;
  /** "wet", "richtlijn", in lower case. */
  readonly noun: string;
  readonly end: number;
}

const lastPointers = [
  'diezelfde',
  'dezelfde',
  'datzelfde',
  'hetzelfde',
  'voornoemde',
  'voornoemd',
  'voormelde',
  'voormeld',
  'bovengenoemde',
  'bovengenoemd',
  'laatstgenoemde',
  'laatstgenoemd',
  'eerdergenoemde',
  'eerdergenoemd',
  'genoemde',
  'genoemd',
  'die',
  'dat',
] as const;
const ownPointers = ['deze', 'dit', 'onderhavige'] as const;
const aliasPointers = ['de', 'het'] as const;
const nouns = [
  'wetboek',
  'wet',
  'rijkswet',
  'besluit',
  'regeling',
  'verordening',
  'richtlijn',
  'verdrag',
  'reglement',
  'kaderbesluit',
] as const;

/**
 * Reads an article "van die wet" whose label stands at `at`; null when it is none, or its law has a name.
 * @param pass the pass over the text that asks, when there is one
 */
export function readSaidLaw(text: string, at: number, end: number, pass?: object): SaidLaw | null {
  const label = readArticleLabel(text, at, end);
  const list = label < 0 ? null : readArticles(text, label, end, pass);
  if (list === null) return null;
  let next = skipGap(text, list.end, end);
  const comma = readMark(text, next, end, 44);
  if (comma > 0) next = skipGap(text, comma, end);
  const van = readOneOf(text, next, end, ['van', 'uit']);
  if (van < 0) return null;
  const from = skipGap(text, van, end);
  for (const [pointer, words] of [
    ['last', lastPointers],
    ['own', ownPointers],
    ['alias', aliasPointers],
  ] as const) {
    const word = readOneOf(text, from, end, words);
    if (word < 0) continue;
    const start = skipGap(text, word, end);
    const behind = readOneOf(text, start, end, nouns);
    if (behind < 0) continue;
    // "de Wet dieren", "de verordening (EU) 2016/679": named right here.
    if (readLawName(text, start, end) !== null || readEuAct(text, start, end) !== null) return null;
    return { list, pointer, noun: text.slice(start, behind).toLowerCase(), end: behind };
  }
  return null;
}
