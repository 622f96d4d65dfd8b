import { isDigit, isLetterOrDigit } from '../../text/characters';
import { readMark, skipGap } from '../reading/gap';
import { wordList } from '../reading/word-list';

/**
 * Numbers of EU acts and what CELEX makes of them (domain.md 3.2): sector 3, year, type letter, number of four digits.
 * Regulations with "nr." before 2015 are number/year, everything else is year/number; two-digit years are 19xx.
 */

/** Type letters of CELEX numbers by the end of the label. */
const kinds: readonly (readonly [string, string])[] = [
  ['richtlijn', 'L'],
  ['richtlijnen', 'L'],
  ['verordening', 'R'],
  ['verordeningen', 'R'],
  ['kaderbesluit', 'F'],
  ['kaderbesluiten', 'F'],
  ['besluit', 'D'],
  ['besluiten', 'D'],
  ['beschikking', 'D'],
  ['beschikkingen', 'D'],
  ['aanbeveling', 'H'],
  ['aanbevelingen', 'H'],
];

/** The names of the communities, in capitals and brackets or not. */
export const readCommunityName = wordList(['euratom', 'egks', 'gbvb', 'eeg', 'jbz', 'eu', 'eg']);

/** The first act is of 1952; years further ahead than this are none. */
const FIRST_YEAR = 1952;
const LAST_YEAR = 2059;
/** From 2015 on regulations are year/number. */
const NEW_NUMBERING = 2015;

/** The type letter of a label: "L" for "Dienstenrichtlijn"; null when it names no kind of act. */
export function kindOf(word: string): string | null {
  // All kinds end with "n", "g" or "t".
  const last = word.charCodeAt(word.length - 1);
  if (last !== 110 && last !== 103 && last !== 116) return null;
  for (const [ending, letter] of kinds) {
    if (!word.endsWith(ending)) continue;
    // "kaderbesluit" ends with "besluit" too.
    return letter === 'D' && word.startsWith('kader') ? 'F' : letter;
  }
  return null;
}

export interface ActNumber {
  readonly first: string;
  readonly second: string;
  readonly end: number;
  /** "/EU" behind it. */
  readonly community: boolean;
}

export function readActNumber(text: string, at: number, end: number): ActNumber | null {
  const first = readDigits(text, at, end);
  const slash = first < 0 ? -1 : readMark(text, first, end, 47);
  if (slash < 0) return null;
  const from = skipGap(text, slash, end);
  const second = readDigits(text, from, end);
  if (second < 0) return null;
  let behind = second;
  const mark = readMark(text, skipGap(text, second, end), end, 47);
  const community = mark < 0 ? -1 : readCommunityName(text, skipGap(text, mark, end), end);
  if (community > 0) behind = community;
  // "12/10/2020" is a date, "1408/71-3" something else.
  const code = behind < end ? text.charCodeAt(behind) : 0;
  if (community < 0 && (code === 47 || (isLetterOrDigit(code) && behind < end))) return null;
  return {
    first: text.slice(at, first),
    second: text.slice(from, second),
    end: behind,
    community: community > 0,
  };
}

function readDigits(text: string, at: number, end: number): number {
  let behind = at;
  while (behind < end && behind - at < 6 && isDigit(text.charCodeAt(behind))) behind++;
  return behind === at || behind - at > 5 ? -1 : behind;
}

/**
 * The CELEX number. @returns null when the kind is unknown; undefined when the number has no year in it, so that it is
 * no number of an act
 */
export function celexOf(
  kind: string | null,
  number: ActNumber,
  labelled: boolean,
): string | null | undefined {
  const front = yearOf(number.first);
  const back = yearOf(number.second);
  if (front === null && back === null) return undefined;
  let yearFirst = back === null;
  if (front !== null && back !== null) {
    if (kind === 'R') yearFirst = !labelled && front >= NEW_NUMBERING;
    else if (kind === 'L') yearFirst = true;
    // "Besluit nr. 1982/2006/EG", but "Besluit 1999/468/EG".
    else yearFirst = !(labelled && number.second.length === 4);
  }
  const year = yearFirst ? front : back;
  const serial = yearFirst ? number.second : number.first;
  if (kind === null || year === null) return null;
  return `3${year}${kind}${serial.padStart(4, '0')}`;
}

export function yearOf(digits: string): number | null {
  const value = Number(digits);
  if (digits.length === 4) return value >= FIRST_YEAR && value <= LAST_YEAR ? value : null;
  return digits.length === 2 && value >= FIRST_YEAR - 1900 ? 1900 + value : null;
}
