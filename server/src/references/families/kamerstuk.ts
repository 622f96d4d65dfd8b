import { isDigit } from '../../text/characters';
import type { Family, Reading } from '../family';
import { CitationReader } from '../reading/citation';
import { readDash, readMark, skipGap } from '../reading/gap';
import { endsWord, readPrefix } from '../reading/word';
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
interface Label {
  readonly word: string;
  /** It may stand without its full form: "Kst." but not "dossier." */
  readonly dot: boolean;
  /** "Handelingen" is a Kamerstuk only with a chamber, a session, a dossier and a number. */
  readonly strict: boolean;
}

// Longer ones before those with which they begin.
const labels: readonly Label[] = [
  { word: 'kamerstukdossiers', dot: false, strict: false },
  { word: 'kamerstukdossier', dot: false, strict: false },
  { word: 'kamerstukkendossier', dot: false, strict: false },
  { word: 'kamerstuknummers', dot: false, strict: false },
  { word: 'kamerstuknummer', dot: false, strict: false },
  { word: 'kamerstuknrs', dot: true, strict: false },
  { word: 'kamerstuknr', dot: true, strict: false },
  { word: 'kamerstukken', dot: false, strict: false },
  { word: 'kamerstuks', dot: false, strict: false },
  { word: 'kamerstuk', dot: false, strict: false },
  { word: 'kamerst', dot: true, strict: false },
  { word: 'kstk', dot: true, strict: false },
  { word: 'kst', dot: true, strict: false },
  { word: 'dossiernummers', dot: false, strict: false },
  { word: 'dossiernummer', dot: false, strict: false },
  { word: 'dossiernr', dot: true, strict: false },
  { word: 'dossiers', dot: false, strict: false },
  { word: 'dossier', dot: false, strict: false },
  { word: 'bijlagen handelingen', dot: false, strict: false },
  { word: 'bijl. handelingen', dot: false, strict: false },
  { word: 'bijl. hand', dot: true, strict: false },
  { word: 'handelingen', dot: false, strict: true },
  { word: 'hand', dot: true, strict: true },
];

const citation = new CitationReader();

export const kamerstuk: Family<'references'> = {
  name: 'kamerstuk',
  track: 'references',
  triggers: ['kamerst', 'kst', 'dossier', 'bijl', 'hand'],
  read(reading: Reading, at: number): Reference | null {
    const { text, end } = reading;
    for (const label of labels) {
      if ((text.charCodeAt(at) | 32) !== label.word.charCodeAt(0)) continue;
      let behind = readPrefix(text, at, end, label.word);
      if (behind < 0) continue;
      if (!endsWord(text, behind, end)) continue;
      if (label.dot) {
        const dot = readMark(text, behind, end, 46);
        if (dot >= 0) behind = dot;
      }
      return readLabelled(reading, at, behind, label);
    }
    return null;
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
    { text: '«Kamerstukken 11, 1997/1998, 25 672 nr.3» pag.4', targets: ['kst-25672-3'], note: 'misread II' },
    {
      text: '«Kamerstukken II, Zitting 1958-1959-5380, Nr. 3», blz. 41, slot lk.',
      targets: ['kst-5380-3'],
      note: 'old style',
    },
    { text: '«Handelingen I, 1996-1997, 24 692, nr. 228b», p. 4', targets: ['kst-19961997-24692-228b'] },
    { text: 'bijlage bij «Kamerstuk 36 101, nr. 15»', targets: ['kst-36101-15'], note: 'annex' },
    { text: '(«Kamerstukken 31945»)', targets: ['dossier-31945'], note: 'a dossier as a whole' },
    { text: '«Kamerstukken (m.n. TK 9925 1968/69, 1969/70, 1970/71)»', targets: ['dossier-9925'] },
    { text: '«Kamerstuk, nr. 12»', targets: null, note: 'implied dossier' },
  ],
};

function readLabelled(reading: Reading, start: number, behind: number, label: Label): Reference | null {
  const { text, end } = reading;
  // "kst-26643-1011" is an id (publication-id.ts); "dossier-Teeven" a name; "Kamerstuknrs" above.
  const dash = readDash(text, behind, end);
  if (dash >= 0 && !(dash < end && text.charCodeAt(dash) === 32)) {
    if (label.word === 'kst' || !isDigit(text.charCodeAt(dash))) return null;
    behind = dash;
  }
  citation.reset(text, end, true);
  citation.dossierLabel = label.word.includes('dossier');
  const prefix = readKamerstukPrefix(citation, behind, true);
  if (prefix.kind === 'none') return null;
  if (prefix.kind === 'implied') {
    const word = label.word;
    return word.startsWith('kamerst') || word === 'kst' ? impliedReference(citation, start, prefix.at) : null;
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
