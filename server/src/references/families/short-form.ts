import { isInlineSpace, isLetter, isLineEnd, isUpper } from '../../text/characters';
import type { Family, Reading } from '../family';
import { readMark, skipGap, skipSpaces } from '../reading/gap';
import { readNumberLabel } from '../reading/item';
import { type Item, ItemList } from '../reading/item-list';
import { newPinCiteScan, readPinCites } from '../reading/pin-cite';
import { endsWord, readOneOf, readPrefix } from '../reading/word';
import type { ShortForm } from '../reference';

/**
 * Forms that mean something only in their context (domain.md 2.1, `implied`): they are found here and resolved in
 * paper/short-form-context.ts, or left open.
 *
 *     source = ("idem" | "ibid." | "ibidem" | "t.a.p." | "a.w." | "loc. cit.") [number] [pin-cite]
 *     number = ["op stuk" | "stuk" | …] "nr." number {number}
 *     said   = ("diezelfde" | "voornoemde" | …) ("brief" | "nota" | …) | "dat Kamerstuk"
 */
const items = new ItemList();
const pins = newPinCiteScan();
const label = { plural: false };

export const shortFormSource: Family<'shortForms'> = {
  name: 'idem',
  track: 'shortForms',
  triggers: ['idem', 'ibid', 't.a.p', 'a.w', 'loc.', 'op. cit', 'ter aangehaalde plaatse', 'aangehaald werk'],
  read({ text, end }: Reading, at: number): ShortForm | null {
    const word = readOneOf(text, at, end, sources);
    if (word < 0) return null;
    const dot = readMark(text, word, end, 46);
    let behind = dot < 0 ? word : dot;
    let next = skipGap(text, behind, end);
    if (next < end && text.charCodeAt(next) === 44) next = skipGap(text, next + 1, end);
    const number = readNumberLabel(text, next, end, label);
    items.reset();
    if (number >= 0 && items.readLabelled(text, number, end, label.plural)) behind = items.end;
    readPinCites(text, behind, end, pins);
    return {
      start: at,
      end: behind,
      form: 'same-source',
      numbers: numbersOf(),
      page: pins.page,
      section: pins.section,
      targets: null,
    };
  },
  examples: [
    { text: '«Idem», p. 7', targets: null },
    { text: '«Ibid., nr. 12»', targets: null, note: 'with a number: another paper of the same dossier' },
    { text: '«t.a.p.», blz. 3', targets: null },
  ],
};

const sources = [
  'idem',
  'ibidem',
  'ibid',
  't.a.p',
  'a.w',
  'loc. cit',
  'loc.cit',
  'op. cit',
  'ter aangehaalde plaatse',
  'aangehaald werk',
];

export const shortFormNumber: Family<'shortForms'> = {
  name: 'number alone',
  track: 'shortForms',
  triggers: ['nr', 'nummer', 'op stuk', 'op de stukken', 'stuk nr', 'stukken nr', 'gedrukt onder nr'],
  read(reading: Reading, at: number): ShortForm | null {
    const { text, end, last } = reading;
    if (last !== null && at < last.extent) return null;
    const lead = readLead(text, at, end);
    const number = readNumberLabel(text, lead < 0 ? at : lead, end, label);
    if (number < 0) return null;
    const cell = lead < 0 && startsCell(text, at);
    if (lead < 0 && !cell && !isAfterPaperWord(reading, at)) return null;
    items.reset();
    if (!items.readLabelled(text, number, end, label.plural)) return null;
    if (cell && text.charCodeAt(skipSpaces(text, items.end, end)) !== 124) return null;
    if (isReversed(text, items.end, end) || isHeadline(text, at, items.end, end)) return null;
    readPinCites(text, items.end, end, pins);
    return {
      start: at,
      end: items.end,
      form: 'number',
      numbers: numbersOf(),
      page: pins.page,
      section: pins.section,
      targets: null,
    };
  },
  examples: [
    { text: 'De eerste motie, «op stuk nr. 915», is van', targets: null },
    { text: 'de moties «nrs. 12 en 13» worden', targets: null },
    { text: '| motie | «nr. 12» |', targets: null, note: 'the dossier is in the head of the table' },
    { text: 'ter vervanging van die «gedrukt onder nr. 18»', targets: null },
  ],
};

/** "| nr. 12 |": a cell of a table that has nothing else in it. */
function startsCell(text: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isInlineSpace(text.charCodeAt(before))) before--;
  return before >= 0 && text.charCodeAt(before) === 124;
}

function readLead(text: string, at: number, end: number): number {
  const word = readOneOf(text, at, end, leads);
  return word < 0 ? -1 : skipGap(text, word, end);
}

const leads = ['op de stukken', 'op stukken', 'op stuk', 'stukken', 'stuk', 'gedrukt onder'];

/** How far behind "motie", "brief" and the like "nr. 12" may stand to mean a paper. */
const REACH = 60;

/** Whether "nr." stands behind a word for a paper, with at most a few words between: "de motie-Kröger (nr. 12)". */
function isAfterPaperWord({ text, cue }: Reading, at: number): boolean {
  if (cue < 0 || at - cue > REACH) return false;
  let before = at - 1;
  while (before >= cue && (isInlineSpace(text.charCodeAt(before)) || isLineEnd(text.charCodeAt(before))))
    before--;
  const code = text.charCodeAt(before);
  if (code === 40 || code === 44) return true;
  if (!isLetter(code)) return false;
  let first = before;
  while (first > 0 && isLetter(text.charCodeAt(first - 1))) first--;
  return paperWords.has(text.slice(first, before + 1).toLowerCase());
}

const paperWords = new Set(
  (
    'motie moties amendement amendementen brief brieven nota stuk stukken kamerstuk kamerstukken verslag subamendement ' +
    'onder en of met van c.s'
  ).split(' '),
);

/** "nr. 12 (31 311)" is a citation: kamerstuk-reversed.ts. */
function isReversed(text: string, at: number, end: number): boolean {
  const next = skipSpaces(text, at, end);
  if (text.charCodeAt(next) !== 40) return false;
  const digit = text.charCodeAt(skipSpaces(text, next + 1, end));
  return (digit >= 48 && digit <= 57) || readPrefix(text, next + 1, end, 'kamerstuk') >= 0;
}

/** "Nr. 859   Verslag van …" at the start of a line is the number of the paper itself. */
function isHeadline(text: string, at: number, behind: number, end: number): boolean {
  let before = at - 1;
  while (
    before >= 0 &&
    (isInlineSpace(text.charCodeAt(before)) ||
      text.charCodeAt(before) === 42 ||
      text.charCodeAt(before) === 35)
  )
    before--;
  if (before >= 0 && !isLineEnd(text.charCodeAt(before))) return false;
  const next = skipSpaces(text, behind, end);
  return (
    next >= end ||
    isLineEnd(text.charCodeAt(next)) ||
    isUpper(text.charCodeAt(next)) ||
    text.charCodeAt(next) === 42
  );
}

export const shortFormSaid: Family<'shortForms'> = {
  name: 'said paper',
  track: 'shortForms',
  triggers: [
    'diezelfde',
    'dezelfde',
    'datzelfde',
    'hetzelfde',
    'voornoemd',
    'genoemd',
    'bovengenoemd',
    'eerdergenoemd',
    'voormeld',
    'bovenstaand',
    'dat kamerstuk',
    'dit kamerstuk',
  ],
  read({ text, end }: Reading, at: number): ShortForm | null {
    const word = readOneOf(text, at, end, pointers);
    const behind = word < 0 ? -1 : readOneOf(text, skipGap(text, word, end), end, papers);
    if (behind < 0 || !endsWord(text, behind, end)) return null;
    return {
      start: at,
      end: behind,
      form: 'said-paper',
      numbers: [],
      page: null,
      section: null,
      targets: null,
    };
  },
  examples: [
    { text: 'In «diezelfde brief» staat', targets: null },
    { text: 'zoals in «voornoemde nota» is', targets: null },
    { text: '«dat Kamerstuk»', targets: null },
  ],
};

const pointers = [
  'diezelfde',
  'dezelfde',
  'datzelfde',
  'hetzelfde',
  'voornoemde',
  'voornoemd',
  'genoemde',
  'genoemd',
  'bovengenoemde',
  'bovengenoemd',
  'eerdergenoemde',
  'eerdergenoemd',
  'voormelde',
  'voormeld',
  'bovenstaande',
  'dat',
  'dit',
];
const papers = [
  'kamerbrief',
  'brief',
  'kamerstuk',
  'nota naar aanleiding van het verslag',
  'nota van wijziging',
  'nota',
  'verslag',
  'memorie van toelichting',
  'memorie van antwoord',
  'amendement',
  'stuk',
  'fiche',
];

function numbersOf(): readonly string[] {
  const numbers: string[] = [];
  const take = (name: string, _item: Item) => {
    numbers.push(name);
  };
  for (let index = 0; index < items.count; index++) items.expand(index, take);
  return numbers;
}
