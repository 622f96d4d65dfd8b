import { isDash, isDigit, isLetterOrDigit } from '../../text/characters';
import type { Family, Reading } from '../family';
import { parsePaperId } from '../paper-id';
import type { Doubt, Reference, ReferenceType } from '../reference';
import { emptyReference } from './plain-reference';

/**
 * Official publication ids in running text (domain.md 8.1 and 8.2):
 *
 *     prefix "-" part {"-" part}
 *     prefix = "kst" | "blg" | "nds" | "h-tk" | "h-ek" | "h-vv" | "ah-tk" | "ah-ek" | "ah" | "kv" | "stb" | "stcrt"
 *            | "trb"
 *
 * "kst-26643-1011" · "kst-36600-VII-1" · "kst-20082009-31700-VI-D" · "kst-CXXIV-G" · "h-tk-20222023-84-12". Agendas
 * ("ag-tk-2001-04-10") and the gazettes of municipalities, provinces and water boards ("gmb-2023-502828") are nothing
 * that Griffier has a type for.
 */
const prefixes: readonly (readonly [string, ReferenceType])[] = [
  ['kst', 'kamerstuk'],
  ['blg', 'kamerstuk'],
  ['nds', 'kamerstuk'],
  ['h-tk', 'handelingen'],
  ['h-ek', 'handelingen'],
  ['h-vv', 'handelingen'],
  ['ah-tk', 'aanhangsel'],
  ['ah-ek', 'aanhangsel'],
  ['ah', 'aanhangsel'],
  ['kv', 'aanhangsel'],
  ['stb', 'stb'],
  ['stcrt', 'stcrt'],
  ['trb', 'trb'],
];

/** What an id points at, and what it lacks. */
export interface ReadId {
  readonly type: ReferenceType;
  readonly target: string;
  readonly doubts: readonly Doubt[];
  readonly annex: boolean;
}

export const publicationId: Family<'references'> = {
  name: 'publication id',
  track: 'references',
  triggers: ['kst', 'blg-', 'h-tk', 'h-ek', 'h-vv', 'ah-', 'kv-', 'nds-', 'stb-', 'stcrt-', 'trb-'],
  read({ text, end }: Reading, at: number): Reference | null {
    const behind = startsId(text, at, end) ? endOfId(text, at, end) : -1;
    if (behind < 0) return null;
    if (isPlainPaper(text, at, behind)) {
      return emptyReference(at, behind, 'kamerstuk', `kst-${text.slice(at + 4, behind)}`);
    }
    const read = readId(text.slice(at, behind).replaceAll('\\', ''));
    if (read === null) return null;
    return emptyReference(at, behind, read.type, read.target, read.doubts, read.annex);
  },
  examples: [
    { text: 'zie «kst-26643-1011»', targets: ['kst-26643-1011'] },
    { text: '«kst-36600-VII-1»', targets: ['kst-36600-VII-1'] },
    { text: '«kst-21501-02-2712»', targets: ['kst-21501-02-2712'] },
    { text: '«kst-20082009-31700-VI-D»', targets: ['kst-20082009-31700-VI-D'] },
    {
      text: '«kst-cxxiv-g»',
      targets: ['kst-CXXIV-G'],
      note: 'dossier of the Eerste Kamer, in small letters',
    },
    { text: '«kst-17050-261-b1»', targets: ['kst-17050-261-b1'], note: 'printed annex' },
    { text: '«kst-1259252»', targets: ['kst-1259252'], note: 'not yet typeset: the id will change' },
    {
      text: '«kst-20052006-30300F-A»',
      targets: ['kst-20052006-30300F-A'],
      note: 'letter of the fund at the number',
    },
    { text: '«blg-1184123»', targets: ['blg-1184123'], note: 'annex' },
    { text: '«h-tk-20222023-84-12»', targets: ['h-tk-20222023-84-12'] },
    { text: '«ah-tk-20242025-100»', targets: ['ah-tk-20242025-100'] },
    { text: '«ah-1271549»', targets: ['ah-1271549'], note: 'not yet typeset: the id will change' },
    { text: '«kv-tk-2012Z16638»', targets: ['kv-tk-2012Z16638'], note: 'a written question as it was put' },
    { text: '«nds-tk-2013D38756»', targets: ['nds-tk-2013D38756'], note: 'a paper outside the dossiers' },
    { text: '«stb-2024-71»', targets: ['stb-2024-71'] },
  ],
};

/** Whether a digit or a Roman numeral follows behind the prefix: the cheapest test, for "kst" begins words as well. */
function startsId(text: string, at: number, end: number): boolean {
  for (let i = at + 2; i < end && i < at + 8; i++) {
    const code = text.charCodeAt(i);
    if (!isDash(code)) continue;
    const next = text.charCodeAt(i + 1);
    if (isDigit(next)) return true;
    // "nds-vws0800900-b1": a ministry's own number.
    if (i === at + 3 && (text.charCodeAt(at) | 32) === 110) return true;
    if (text.charCodeAt(at + 1) === 115 || text.charCodeAt(at + 1) === 83)
      return 'ivxlcIVXLC'.includes(text[i + 1] ?? ' ');
  }
  return false;
}

/** "kst-26643-1011", as nearly all are: five digits, then digits, nothing else. */
function isPlainPaper(text: string, at: number, behind: number): boolean {
  if ((text.charCodeAt(at) | 32) !== 107 || text.charCodeAt(at + 9) !== 45 || behind - at < 11) return false;
  if (behind - at > 14) return false;
  for (let i = at + 3; i < behind; i++) {
    const code = text.charCodeAt(i);
    if (!isDigit(code) && !(code === 45 && (i === at + 3 || i === at + 9))) return false;
  }
  // "kst-21501-33" is a dossier, and a number does not begin with zero.
  return text.charCodeAt(at + 10) !== 48 && !text.startsWith('21501', at + 4);
}

/** Longest id there is, with room: "h-tk-20162017-55-37-n1", "stcrt-2008-194-p2-SC87860". */
const LONGEST_ID = 40;

/** Offset behind the letters, digits and hyphens (escaped or not) at `at`; -1 when they are no id by their shape. */
function endOfId(text: string, at: number, end: number): number {
  const limit = Math.min(end, at + LONGEST_ID);
  let behind = at;
  let dashes = 0;
  let last = at;
  while (behind < limit) {
    const code = text.charCodeAt(behind);
    if (isLetterOrDigit(code)) last = ++behind;
    else if (isDash(code) || (code === 92 && text.charCodeAt(behind + 1) === 45)) {
      if (code === 92) behind++;
      if (behind + 1 >= end || !isLetterOrDigit(text.charCodeAt(behind + 1))) break;
      behind++;
      dashes++;
    } else break;
  }
  return dashes === 0 || last - at >= LONGEST_ID ? -1 : last;
}

/** What an id says, in the spelling of domain.md 8; null when it has none of its shapes. */
export function readId(printed: string): ReadId | null {
  const lower = printed.toLowerCase().replace(/[\u2010-\u2014\u2212]/g, '-');
  for (const [prefix, type] of prefixes) {
    if (!lower.startsWith(`${prefix}-`)) continue;
    const rest = lower.slice(prefix.length + 1);
    if (prefix === 'kst') return readPaperId(rest);
    if (prefix === 'blg') {
      // "blg-26241-10F": twelve of long ago carry the dossier.
      const shape = /^(?:\d{4,7}|\d{5}-\d{1,3}[a-z]?)$/;
      return shape.test(rest) ? { type, target: `blg-${rest.toUpperCase()}`, doubts: [], annex: true } : null;
    }
    const named = ofTheirOwn[prefix];
    if (named !== undefined) {
      if (!named.test(rest)) return null;
      const target = `${prefix}-${rest.replace(/(?<=\d)[zd](?=\d)|kvr/, (letters) => letters.toUpperCase())}`;
      return { type, target, doubts: [], annex: false };
    }
    if (!shapes[type]!.test(rest)) return null;
    return { type, target: lower, doubts: [], annex: false };
  }
  return null;
}

/** Prefixes whose ids are unlike those of other publications of their type. */
const ofTheirOwn: Readonly<Record<string, RegExp>> = {
  nds: /^(?:(?:tk-|ek-)?(?:20\d\dd\d{5}|\d{4,6})|[a-z]{2,5}\d{7})(?:-b\d{1,2})?$/,
  ah: /^\d{6,7}$/,
  kv: /^(?:tk-|ek-)?(?:20\d\dz\d{5}|20\d{8}|(?:19|20)\d{6}-kvr\d{1,6})$/,
};

const shapes: Partial<Record<ReferenceType, RegExp>> = {
  handelingen: /^(?:19|20)\d{6}-\d{1,5}-\d{1,5}(?:-[a-z]\d)?$/,
  aanhangsel: /^(?:19|20)\d{6}-\d{1,4}(?:-[a-z]\d)?$/,
  stb: /^(?:18|19|20)\d\d-\d{1,4}(?:-[a-z]\d)?$/,
  stcrt: /^(?:18|19|20)\d\d-\d{1,6}(?:-[a-z0-9]+)*$/,
  trb: /^(?:19|20)\d\d-(?:\d{1,3}(?:-[a-z]\d)?|(?:jan|febr)uari|maart|april|mei|ju[nl]i|augustus|(?:septem|okto|novem|decem)ber)$/,
};

function readPaperId(rest: string): ReadId | null {
  if (/^\d{6,7}$/.test(rest)) {
    return { type: 'kamerstuk', target: `kst-${rest}`, doubts: [], annex: false };
  }
  const parts = rest.split('-');
  const edition = /^[bhn]\d{1,2}$/.test(parts.at(-1)!) && parts.length > 2 ? parts.pop()! : null;
  // Letters are capitals but the one behind a number of the Eerste Kamer ("188b").
  const spelled = parts.map((part) => (/^\d{1,4}[a-z]$/.test(part) ? part : part.toUpperCase()));
  const id = `kst-${spelled.join('-')}${edition === null ? '' : `-${edition}`}`;
  // "kst-21501-33" and "kst-26643" name a dossier: there is no such paper (domain.md 10, no. 1).
  const council = /^(21501-\d\d)$/.exec(spelled.join('-'));
  const bare = /^(?:(?:19|20)\d{6}-)?(\d{5})$/.exec(spelled.join('-'));
  const dossier = council?.[1] ?? bare?.[1];
  if (dossier !== undefined) {
    return { type: 'dossier', target: `dossier-${dossier}`, doubts: ['incomplete'], annex: false };
  }
  const read = parsePaperId(id);
  if (read === null || read.number === null) return null;
  return { type: 'kamerstuk', target: id, doubts: [], annex: edition?.startsWith('b') ?? false };
}
