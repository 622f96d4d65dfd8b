import { isDigit } from '../../text/characters';
import type { Family, Reading } from '../family';
import { CitationReader } from '../reading/citation';
import { readDash, readMark, skipGap } from '../reading/gap';
import { endsWord, readPrefix, skipHyphenation } from '../reading/word';
import type { Reference } from '../reference';
import { impliedReference } from './kamerstuk-implied';
import { readKamerstukPrefix } from './kamerstuk-prefix';
import { kamerstukReference } from './kamerstuk-reference';

/**
 * Kamerstuk citations with a label (domain.md 2.1):
 *
 *     label [chamber] [session] dossier {dossier} [session] item {item} [pin-cite]
 *     label    = "Kamerstuk" | "Kamerstukken" | "Kamerst." | "Kst." | "Bijl. Hand." | "dossier" | "Handelingen" …
 *     item     = ["nr."] number | letter
 *
 * "Kamerstukken II 2022/23, 26 643, nr. 1011, p. 7" · "Kamerstuk 26 643 en 32 761, nr. 570" · "Kst. 36100-3" ·
 * "Kamerstukken 11, 1997/1998, 25 672 nr.3" · "Handelingen I, 1996-1997, 24 692, nr. 228b" (sic) · "(Kamerstuk 34 986)".
 */
const citation = new CitationReader();

export const kamerstuk: Family<'references'> = {
  name: 'kamerstuk',
  track: 'references',
  triggers: ['kamerst', 'kamerdossier', 'kst', 'dossier', 'bijl', 'hand'],
  read(reading: Reading, at: number): Reference | null {
    const { text, end } = reading;
    if (at < reading.deadLabel) return null;
    const behind = readLabel(text, at, end);
    return behind < 0 ? null : readLabelled(reading, at, behind);
  },
  examples: [
    { text: 'zie «Kamerstukken II 2022/23, 26 643, nr. 1011», p. 7', targets: ['kst-26643-1011'] },
    { text: '(«Kamerstuk 32 317, nrs.854 en 852»)', targets: ['kst-32317-854', 'kst-32317-852'] },
    {
      text: '«Kamerstukken 26 643 en 34 843, nr. 1069»',
      targets: ['kst-26643-1069'],
      note: 'one paper in two dossiers: the number is the first one’s',
    },
    {
      text: '«Kamerstukken II 2019/20, 35 300-XV, nr. 28»',
      targets: ['kst-35300-XV-28'],
      note: 'budget chapter',
    },
    { text: '«Kamerstuk 21 501-33, nr. 1062»', targets: ['kst-21501-33-1062'], note: 'EU council' },
    { text: '«Kamerstukken II 1955/56, 4141 (R 49), nr. 3»', targets: ['kst-4141-3'] },
    {
      text: '«Kamerstuk 34 000 IX-B, nr. 12»',
      targets: ['kst-34000-IXB-12'],
      note: 'the letter of a chapter apart',
    },
    {
      text: '«Kamerstukken II 2020/21, 26 643, nrs. 755–58»',
      targets: ['kst-26643-755', 'kst-26643-756', 'kst-26643-757', 'kst-26643-758'],
      note: 'a range that leaves out the digits which both numbers share',
    },
    {
      text: '«Kamerstukken II 2015/16, 34 356 (R2064), nr. 3»',
      targets: ['kst-34356-3'],
      note: 'kingdom act',
    },
    { text: '«Kamerstukken I 2021/22, 35 925, nr. E»', targets: ['kst-35925-E'], note: 'Eerste Kamer' },
    {
      text: '«Kamerstukken I 2008/09, 31700 VI, D», p. 4',
      targets: ['kst-20082009-31700-VI-D'],
      note: 'Eerste Kamer, 1994–2010: the id carries the session',
    },
    { text: '«Kamerstukken I 1995/96, 23700, nr. 188b», p. 3', targets: ['kst-19951996-23700-188b'] },
    {
      text: '«Kamerstukken EK 2006/07, LI, A»',
      targets: ['kst-20062007-LI-A'],
      note: 'dossier of the Eerste Kamer',
    },
    { text: '«Kamerstuk CXXIV, G»', targets: ['kst-CXXIV-G'], note: 'the numeral tells the chamber' },
    { text: '«Kamerstukken 11, 1997/1998, 25 672 nr.3» pag.4', targets: ['kst-25672-3'], note: 'misread II' },
    {
      text: '«Kamerstukken II, Zitting 1958-1959-5380, Nr. 3», blz. 41, slot lk.',
      targets: ['kst-5380-3'],
      note: 'old style',
    },
    { text: '«Handelingen I, 1996-1997, 24 692, nr. 228b», p. 4', targets: ['kst-19961997-24692-228b'] },
    { text: 'bijlage bij «Kamerstuk 36 101, nr. 15»', targets: ['kst-36101-15'], note: 'annex' },
    { text: '«Kamerdossier 31 945» over iets', targets: ['dossier-31945'] },
    { text: '(«Kamerstukken 31945»)', targets: ['dossier-31945'], note: 'a dossier as a whole' },
    { text: '«Kamerstukken (m.n. TK 9925 1968/69, 1969/70, 1970/71)»', targets: ['dossier-9925'] },
    { text: '«Kamerstuk, nr. 12»', targets: null, note: 'implied dossier' },
  ],
};

/** What the label allows behind it. */
const label = {
  /** "dossier", "Kamerstukdossier": no paper can be implied. */
  dossier: false,
  /** "Handelingen" is a Kamerstuk only with a chamber, a session, a dossier and a number (sic). */
  strict: false,
  /** "kst": a hyphen behind it makes an id (publication-id.ts). */
  id: false,
};

/** The label at `at`. @returns the offset behind it, -1 when there is none; `label` says what it is */
function readLabel(text: string, at: number, end: number): number {
  label.dossier = false;
  label.strict = false;
  label.id = false;
  switch (text.charCodeAt(at) | 32) {
    case 107: // k
      return readPaperLabel(text, at, end);
    case 100: {
      label.dossier = true;
      const word = readPrefix(text, at, end, 'dossier');
      return word < 0 ? -1 : readTail(text, word, end, dossierTails);
    }
    case 98: {
      // "Bijl. Hand.", "Bijlagen Handelingen": how papers were cited while they were annexes of the Handelingen.
      const word = readPrefix(text, at, end, 'bijl');
      if (word < 0) return -1;
      const annex = readTail(text, word, end, ['agen', 'age']);
      const hand = annex < 0 ? -1 : readPrefix(text, skipGap(text, annex, end), end, 'hand');
      return hand < 0 ? -1 : readTail(text, hand, end, ['elingen']);
    }
    default: {
      label.strict = true;
      const word = readPrefix(text, at, end, 'hand');
      return word < 0 ? -1 : readTail(text, word, end, ['elingen']);
    }
  }
}

const paperTails = ['ken', 'kendossier', 's', 'nummers', 'nummer', 'nrs', 'nr', 'dossiers', 'dossier'];
const shortTails = ['k'];
const noTails: readonly string[] = [];
const dossierTails = ['s', 'nummers', 'nummer', 'nr'];

function readPaperLabel(text: string, at: number, end: number): number {
  if ((text.charCodeAt(at + 1) | 32) !== 97) {
    const short = readPrefix(text, at, end, 'kst');
    if (short < 0) return -1;
    label.id = true;
    return readTail(text, short, end, shortTails);
  }
  const stem = readPrefix(text, at, end, 'kamerst');
  if (stem < 0) {
    label.dossier = true;
    const dossier = readPrefix(text, at, end, 'kamerdossier');
    return dossier < 0 ? -1 : readTail(text, dossier, end, dossierTails);
  }
  const word = readPrefix(text, stem, end, 'uk');
  if (word < 0) return readTail(text, stem, end, noTails);
  const behind = readTail(text, word, end, paperTails);
  if (behind - word > 5) label.dossier = readPrefix(text, word, end, 'dossier') >= 0;
  return behind;
}

/** The rest of a label's word, one of `tails` or none, and a full stop. -1 when the word goes on otherwise. */
function readTail(text: string, at: number, end: number, tails: readonly string[]): number {
  let behind = at;
  // "Kamerstuk-⏎ken": the tail may stand on the next line.
  const joined = skipHyphenation(text, at, end);
  const from = joined < 0 ? at : joined;
  if (!endsWord(text, from, end)) {
    for (const tail of tails) {
      const read = readPrefix(text, from, end, tail);
      if (read < 0 || !(endsWord(text, read, end) || startsNumeral(text, read, end))) continue;
      behind = read;
      break;
    }
  }
  if (!endsWord(text, behind, end)) return startsNumeral(text, behind, end) ? behind : -1;
  const dot = readMark(text, behind, end, 46);
  return dot < 0 ? behind : dot;
}

/** "KamerstukkenII 2022/23": a lost line end joined the label and its chamber. */
function startsNumeral(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at) !== 73) return false;
  return endsWord(text, text.charCodeAt(at + 1) === 73 ? at + 2 : at + 1, end);
}

function readLabelled(reading: Reading, start: number, behind: number): Reference | null {
  const { text, end } = reading;
  // "kst-26643-1011" is an id (publication-id.ts), "dossier-Jansen" a name.
  const dash = readDash(text, behind, end);
  if (dash >= 0) {
    if (label.id || !isDigit(text.charCodeAt(dash))) return null;
    behind = dash;
  }
  // "KST145268" at the foot of a page is the printer's mark.
  if (label.id && isDigit(text.charCodeAt(behind))) return null;
  citation.reset(text, end, true);
  citation.dossierLabel = label.dossier;
  const prefix = readKamerstukPrefix(citation, behind, true);
  if (prefix.kind === 'none') {
    reading.deadLabel = prefix.at;
    reading.deadEnd = Math.max(reading.deadEnd, prefix.at);
    return null;
  }
  if (prefix.kind === 'implied') {
    // The session behind the label begins no citation of its own: no dossier stands behind it.
    reading.deadEnd = Math.max(reading.deadEnd, prefix.at);
    return label.dossier || label.strict ? null : impliedReference(citation, start, prefix.at);
  }
  if (label.strict && (citation.items.count === 0 || citation.year === 0 || citation.chamber === null))
    return null;
  if (prefix.bracket) {
    const close = readMark(text, skipGap(text, citation.extent, end), end, 41);
    if (close >= 0) {
      citation.end = close;
      citation.extent = close;
    }
  }
  return kamerstukReference(citation, start);
}
