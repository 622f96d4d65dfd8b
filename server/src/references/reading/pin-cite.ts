import { isLetter, isLetterOrDigit } from '../../text/characters';
import { endsParagraph, readDash, readMark, skipGap, skipSpaces } from './gap';
import { readDigits } from './number';
import { endsWord, readPrefix, readWord } from './word';

/**
 * Places within a paper behind its number: "p. 7", "blz. 12-13", "onder 3b", "paragraaf 5", "noot 12". They stay
 * outside the span of a reference and are kept as data.
 */
export interface PinCiteScan {
  /** "7", "12-13", "p. 2–4, 11–12" as "2–4, 11–12": as printed, spaces made one; null when no page is given. */
  page: string | null;
  /** "onder 3b", "paragraaf 5": as printed; null when there is none. */
  section: string | null;
}

export function newPinCiteScan(): PinCiteScan {
  return { page: null, section: null };
}

/** Longer ones first where one begins with another. */
const pageWords = [
  'pp',
  'pagina’s',
  "pagina's",
  'paginas',
  'pagina',
  'pag',
  'p',
  'blz',
  'bladzijden',
  'bladzijde',
  'bldz',
  'b',
];
const sectionWords = [
  'onder',
  'onderdelen',
  'onderdeel',
  'paragrafen',
  'paragraaf',
  'par',
  'hoofdstuk',
  'hfdst',
  'voetnoot',
  'noot',
  'nt',
  'punt',
  'bijlage',
  'vraag',
  'antwoord',
  'artikelsgewijs',
];

/**
 * Pin-cites behind a number, with the commas between them and before.
 * @returns the offset behind the last one; `at` itself when there is none. The scan has what was read first of each kind.
 */
export function readPinCites(text: string, at: number, end: number, scan: PinCiteScan): number {
  scan.page = null;
  scan.section = null;
  let behind = at;
  for (let more = 0; more < 4; more++) {
    let next = skipGap(text, behind, end);
    if (next < end && text.charCodeAt(next) === 44) next = skipGap(text, next + 1, end);
    if (next >= end || !mayBegin(text.charCodeAt(next))) break;
    const page = readPages(text, next, end, scan);
    if (page >= 0) {
      behind = page;
      continue;
    }
    const section = readSection(text, next, end, scan);
    if (section >= 0) {
      behind = section;
      continue;
    }
    if (more > 0) break;
    const remark = readRemark(text, next, end);
    if (remark < 0) break;
    const from = skipGap(text, remark, end);
    const beyond = from < end && text.charCodeAt(from) === 44 ? skipGap(text, from + 1, end) : from;
    const cited = readPages(text, beyond, end, scan);
    const placed = cited >= 0 ? cited : readSection(text, beyond, end, scan);
    if (placed < 0) break;
    behind = placed;
  }
  return behind;
}

/** Whether a pin-cite or a remark before one begins with this code unit: most citations end here. */
function mayBegin(code: number): boolean {
  if (code === 40 || code === 0xa7) return true;
  const letter = code | 32;
  // a(ntwoord), b(lz.), h(oofdstuk), m(emorie), n(oot), o(nder), p(agina), v(raag)
  return (
    letter === 97 || letter === 98 || letter === 104 || (letter >= 109 && letter <= 112) || letter === 118
  );
}

/** "p. 7–8", "blz. 12 en 13", "pag 4 e.v.", "blz. 41, slot lk.". @returns the offset behind it, -1 when it is none */
export function readPages(text: string, at: number, end: number, scan: PinCiteScan): number {
  const code = text.charCodeAt(at) | 32;
  if (code !== 112 && code !== 98) return -1;
  let number = -1;
  for (const word of pageWords) {
    const behind = readWord(text, at, end, word);
    if (behind < 0) continue;
    const dot = readMark(text, behind, end, 46);
    const gap = skipGap(text, dot < 0 ? behind : dot, end);
    // "b 12" may be anything; "blz 1092" and "pag 4" are pages.
    if (word.length === 1 && dot < 0 && gap === behind) continue;
    if (word === 'b' && dot < 0) continue;
    number = gap;
    break;
  }
  if (number < 0) return -1;
  let behind = readDigits(text, number, end, 5);
  if (behind < 0 || (behind < end && isLetter(text.charCodeAt(behind)))) return -1;
  behind = readMorePages(text, behind, end);
  if (scan.page === null) scan.page = plain(text, number, behind);
  return behind;
}

/** Further pages: "-8", ", 11–12", " en 13", " e.v.", ", r.k.". A number with "nr." before it is not among them. */
function readMorePages(text: string, at: number, end: number): number {
  let behind = at;
  for (let more = 0; more < 20; more++) {
    const next = readPageMark(text, behind, end);
    if (next < 0) break;
    const page = readDigits(text, next, end, 5);
    if (page < 0 || (page < end && isLetterOrDigit(text.charCodeAt(page)))) break;
    // "12, 27 858, nr. 3" and "p. 7, 2022/23": a dossier or a year begins here, not a page.
    const after = page < end ? text.charCodeAt(page) : 0;
    if (after === 47 || page - next > 4 || startsDossier(text, page, end)) break;
    behind = page;
  }
  const tail = skipSpaces(text, behind, end);
  for (const word of ['e.v.', 'e.v', 'ev.', 'e v.', 'ff.', 'ev', 'ff']) {
    const read = readPrefix(text, tail, end, word);
    if (read >= 0 && endsWord(text, read, end)) {
      behind = read;
      break;
    }
  }
  const comma = readMark(text, behind, end, 44);
  const column = skipSpaces(text, comma < 0 ? behind : comma, end);
  for (const word of ['r.k.', 'l.k.', 'slot lk.', 'lk.', 'rk.', 'midden']) {
    const read = readPrefix(text, column, end, word);
    if (read >= 0) return read;
  }
  return behind;
}

function readPageMark(text: string, at: number, end: number): number {
  const next = skipGap(text, at, end);
  if (next >= end) return -1;
  const code = text.charCodeAt(next);
  if (code === 44 || code === 47) return skipGap(text, next + 1, end);
  const dash = readDash(text, next, end);
  if (dash >= 0) return skipGap(text, dash, end);
  const word = readWord(text, next, end, 'en');
  return word < 0 ? -1 : skipGap(text, word, end);
}

/** Whether three digits follow behind a space or dot: "27 858". */
function startsDossier(text: string, at: number, end: number): boolean {
  const gap = skipSpaces(text, at, end);
  const from = gap > at ? gap : readMark(text, at, end, 46);
  return from > at && readDigits(text, from, end, 3) === from + 3;
}

/** "onder 3b", "paragraaf 5.2", "noot 12", "§ 3". @returns the offset behind it, -1 when it is none */
function readSection(text: string, at: number, end: number, scan: PinCiteScan): number {
  let number = -1;
  if (text.charCodeAt(at) === 0xa7)
    number = skipGap(text, text.charCodeAt(at + 1) === 0xa7 ? at + 2 : at + 1, end);
  else {
    const code = text.charCodeAt(at) | 32;
    if (code < 97 || code > 118) return -1;
    for (const word of sectionWords) {
      const behind = readWord(text, at, end, word);
      if (behind < 0) continue;
      const dot = readMark(text, behind, end, 46);
      number = skipGap(text, dot < 0 ? behind : dot, end);
      if (number === behind) return -1;
      break;
    }
  }
  if (number < 0 || number >= end) return -1;
  const behind = readPlace(text, number, end);
  if (behind < 0) return -1;
  const printed = plain(text, at, behind);
  scan.section = scan.section === null ? printed : `${scan.section}, ${printed}`;
  return behind;
}

/** A number of a place: "3b", "5.2.1", "IV", "A"; not a word, not a year. */
function readPlace(text: string, at: number, end: number): number {
  const digits = readDigits(text, at, end, 3);
  if (digits >= 0) {
    let behind = digits;
    while (behind + 1 < end && text.charCodeAt(behind) === 46) {
      const more = readDigits(text, behind + 1, end, 3);
      if (more < 0) break;
      behind = more;
    }
    if (behind < end && isLetter(text.charCodeAt(behind))) behind++;
    return behind < end && isLetterOrDigit(text.charCodeAt(behind)) ? -1 : behind;
  }
  let behind = at;
  while (behind < end && behind - at < 5 && isCapital(text.charCodeAt(behind))) behind++;
  return behind === at || (behind < end && isLetterOrDigit(text.charCodeAt(behind))) ? -1 : behind;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** A remark between number and page: "(MvT)", "(memorie van toelichting …)", "Memorie van Toelichting". */
function readRemark(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) === 40) {
    const limit = Math.min(end, at + 90);
    for (let i = at + 1; i < limit; i++) {
      const code = text.charCodeAt(i);
      if (code === 41) return i + 1;
      if (code === 40 || code === 59 || endsParagraph(text, i)) return -1;
    }
    return -1;
  }
  for (const word of kinds) {
    const behind = readWord(text, at, end, word);
    if (behind >= 0) return behind;
  }
  return -1;
}

const kinds = [
  'memorie van toelichting',
  'memorie van antwoord',
  'nota naar aanleiding van het verslag',
  'mvt',
  'mva',
  'nnavv',
  'bijlage',
];

/** What is printed, on one line. */
function plain(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/[\s\u00a0\u2000-\u200b\u202f>*_\\]+/g, ' ')
    .trim();
}
