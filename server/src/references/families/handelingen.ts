import type { Family } from '../family';
import { LOOKAHEAD } from '../family';
import { readDash, readMark, skipGap, skipSeparator, skipSpaces } from '../reading/gap';
import { newPinCiteScan, type PinCiteScan, readPinCites } from '../reading/pin-cite';
import { readListJoin, readPlainNumber, skipNumberLabel } from '../reading/plain-number';
import { plainItem, plainReference } from '../reading/plain-reference';
import { sessionName } from '../reading/session';
import { readOneOf, readWord } from '../reading/word';
import type { Reference, ReferenceItem } from '../reference';
import { readAnnexOfHandelingen } from './aanhangsel';
import { prefixOf, readVolume, type Volume } from './handelingen-volume';

/**
 * The verbatim records (domain.md 3, rows "Handelingen"; 2.2, 104-113):
 *   reference = label [ "van de" | "der" ] [ chamber ] [ session | date ] [ "nr." sitting ] [ "item" item { join item } ] [ pages ]
 *   label     = "Handelingen" | "Hand."
 * "Handelingen II 2022/23, nr. 84, item 12, p. 25-36". From 2011 on an item has a page of its own; before, pages have
 * one: "Handelingen II 2007/08, nr. 108, p. 7909-7943". A single page ("p. 3623") lies in a range that the text does
 * not give. "Handelingen I, 1996-1997, 24 692, nr. 228b" is a Kamerstuk (kamerstuk.ts).
 */
export const handelingen: Family<'references'> = {
  name: 'Handelingen',
  track: 'references',
  triggers: ['handelingen', 'hand.', 'hand '],
  read: ({ text, end }, at) => readHandelingen(text, at, Math.min(end, at + LOOKAHEAD)),
  examples: [
    { text: '(«Handelingen II 2022/23, nr. 84, item 12»)', targets: ['h-tk-20222023-84-12'] },
    { text: '«Handelingen I 2015/16, nr. 31, item 6», p. 3', targets: ['h-ek-20152016-31-6'] },
    { text: '«Handelingen I 2021/22, nr. 20 - item 3»', targets: ['h-ek-20212022-20-3'] },
    { text: '«Hand. II 2019–2020, nr. 31, item 8»', targets: ['h-tk-20192020-31-8'] },
    { text: '«Handelingen TK 2012-2013, nr. 71, item 15», blz 53-69', targets: ['h-tk-20122013-71-15'] },
    {
      text: '«Handelingen II 2022/23, nr. 84, items 3 en 5»',
      targets: ['h-tk-20222023-84-3', 'h-tk-20222023-84-5'],
      note: 'several items',
    },
    {
      text: '«Handelingen II 2007/08, nr. 108», p. 7909-7943',
      targets: ['h-tk-20072008-7909-7943'],
      note: 'until 2010: by pages',
    },
    {
      text: '«Handelingen Tweede Kamer 2007-08, nr. 49», p. 3623',
      targets: null,
      note: 'a single page: the range that holds it is not given',
    },
  ],
};

/** From this session on an item of a sitting is published by itself (domain.md 8.1: 1 January 2011). */
const FIRST_WITH_ITEMS = 2010;
const MOST_ITEMS = 30;
const labels = ['handelingen', 'hand'] as const;
const itemLabels = ['items', 'item', 'agendapunt'] as const;

function readHandelingen(text: string, at: number, end: number): Reference | null {
  const label = readOneOf(text, at, end, labels);
  // "seksuele handelingen", "hand in hand": the records have a capital.
  if (label < 0 || text.charCodeAt(at) !== 72) return null;
  const dot = readMark(text, label, end, 46);
  const volume = readVolume(text, dot > 0 ? dot : label, end);
  if (volume === null || (label - at === 4 && volume.year === 0)) return null;
  const annex = readAnnexOfHandelingen(text, at, volume, end);
  if (annex !== null) return annex;
  return readSitting(text, at, volume, end);
}

/** The sitting, its items and pages. */
function readSitting(text: string, start: number, volume: Volume, end: number): Reference | null {
  const prefix = prefixOf('h', volume);
  let behind = volume.end;
  let next = skipSeparator(text, behind, end);
  const labelled = skipNumberLabel(text, next, end);
  const items: ReferenceItem[] = [];
  let page: string | null = null;
  let extent = behind;
  for (let count = 0; count < MOST_ITEMS; count++) {
    const sitting =
      count === 0 || next !== labelled
        ? readPlainNumber(text, skipNumberLabel(text, next, end), end, 4)
        : null;
    if (sitting === null) break;
    const found = readItems(text, sitting.digits, sitting.end, end, prefix, volume);
    const pins = newPinCiteScan();
    const cited = readPinCites(text, found.end, end, pins);
    items.push(
      ...(found.items.length > 0 ? found.items : [byPages(sitting.start, sitting.end, pins, volume)]),
    );
    page ??= pins.page;
    behind = found.end;
    extent = cited;
    // "nr. 84, item 12; nr. 85, item 3": a sitting behind another needs its label.
    next = skipSeparator(text, cited, end);
    const and = readWord(text, next, end, 'en');
    if (and > 0) next = skipGap(text, and, end);
    if (skipNumberLabel(text, next, end) === next) break;
  }
  if (items.length > 0) return finish(start, behind, extent, items, volume, page);
  return readPagesAlone(text, start, volume, end);
}

/** "item 12", "items 3 en 5", "nr. 84-12" behind the number of a sitting. */
function readItems(
  text: string,
  sitting: string,
  at: number,
  end: number,
  prefix: string | null,
  volume: Volume,
): { items: readonly ReferenceItem[]; end: number } {
  const items: ReferenceItem[] = [];
  let next = skipSeparator(text, at, end);
  // "nr. 20 - item 3"
  const spaced = readDash(text, skipGap(text, at, end), end);
  if (spaced > 0 && readOneOf(text, skipGap(text, spaced, end), end, itemLabels) > 0)
    next = skipGap(text, spaced, end);
  const label = readOneOf(text, next, end, itemLabels);
  const dash = label > 0 || volume.year < FIRST_WITH_ITEMS ? -1 : readDash(text, at, end);
  if (label < 0 && dash < 0) return { items, end: at };
  const plural = label > 0 && (text.charCodeAt(label - 1) | 32) === 115;
  next = label > 0 ? skipGap(text, label, end) : dash;
  let behind = at;
  for (let count = 0; count < MOST_ITEMS; count++) {
    const item = readPlainNumber(text, next, end, 3);
    if (item === null) break;
    const target =
      prefix === null || volume.year < FIRST_WITH_ITEMS ? null : `${prefix}-${sitting}-${item.digits}`;
    items.push(plainItem(item.start, item.end, target));
    behind = item.end;
    const join = dash > 0 ? null : readListJoin(text, behind, end);
    if (join === null || join.range || join.labelled) break;
    const again = readOneOf(text, join.end, end, itemLabels);
    next = again > 0 ? skipGap(text, again, end) : join.end;
    // "item 12, 3 juni": behind a comma only "items" or another "item" goes on with numbers.
    if (again < 0 && !plural && readMark(text, skipSpaces(text, behind, end), end, 44) > 0) break;
  }
  return { items, end: behind };
}

/** Until 2010 a range of pages is an id of its own: "p. 7909-7943". */
function byPages(start: number, end: number, pins: PinCiteScan, volume: Volume): ReferenceItem {
  const range = pins.page === null ? null : /^(\d+)\s*[-–]\s*(\d+)$/.exec(pins.page);
  const prefix = prefixOf('h', volume);
  const target =
    range !== null && prefix !== null && volume.year <= FIRST_WITH_ITEMS
      ? `${prefix}-${range[1]}-${range[2]}`
      : null;
  return { start, end, target, page: pins.page };
}

/** "Handelingen II 2007/08, p. 7909-7943": without a sitting the pages are what is cited. */
function readPagesAlone(text: string, start: number, volume: Volume, end: number): Reference | null {
  const pins = newPinCiteScan();
  const behind = readPinCites(text, volume.end, end, pins);
  if (pins.page !== null && behind > volume.end) {
    return finish(start, behind, behind, [byPages(volume.end, behind, pins, volume)], volume, pins.page);
  }
  if (volume.year === 0) return null;
  const item = plainItem(start, volume.end, null);
  return { ...finish(start, volume.end, volume.end, [item], volume, null), doubts: ['incomplete'] };
}

function finish(
  start: number,
  end: number,
  extent: number,
  items: readonly ReferenceItem[],
  volume: Volume,
  page: string | null,
): Reference {
  return plainReference('handelingen', { start, end }, items, {
    chamber: volume.chamber,
    session: volume.year === 0 ? null : sessionName(volume.year),
    page,
    extent: Math.max(extent, end),
    doubts: volume.possible ? [] : ['impossible-session'],
  });
}
