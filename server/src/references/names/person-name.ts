import { isDash, isLetter, isUpper, lowerAscii } from '../../text/characters';
import type { Span } from '../../text/span';
import { skipGap } from '../reading/gap';
import { skipHyphenation } from '../reading/word';
import { readFactionName } from './faction-name';
import { foldCode, foldName } from './fold';
import { firstNames, hyphenatedPairs, knownSurnames, twoWordNames } from './member-names';
import { noNames } from './no-names';

/** A person's name as a paper prints it: "Van Ginneken", "Remco Dijkstra", "C. van der Wal", "Pouw-Verweij". */
export interface PersonName extends Span {
  /** As printed, on one line; in capital and small letters where the paper prints capitals alone. */
  readonly name: string;
}

/** What the words before a name say of it. */
export interface NameManner {
  /** "het lid", "de heer": a person follows, so that an unknown first name may stand before the surname. */
  readonly titled: boolean;
  /** One person follows ("het lid"): a hyphen is then a part of the name. */
  readonly single: boolean;
  /** A hyphen stands before it ("motie-Versnel-Schmitz"): debates join two proposers by a slash. */
  readonly hyphened: boolean;
  /** The text is in capitals alone: "MOTIE VAN HET LID VAN NISPEN". */
  readonly capitals: boolean;
}

/** Longer than any name with its particles; what is longer is no name. */
const LONGEST_WORD = 30;

/** Particles of surnames (domain.md 4.2), folded, longer ones before those with which they begin. */
const particles: readonly string[] = [
  ...['van de', 'van den', 'van der', "van 't", 'van het', "van 's", 'von der', "op 't", 'op de', 'op den'],
  ...[
    "in 't",
    'in den',
    'in der',
    "uit 't",
    'uit de',
    'uit den',
    'uit het',
    'aan de',
    'aan den',
    'aan het',
    'de la',
  ],
  ...[
    'van',
    'vander',
    'von',
    'de',
    'den',
    'der',
    'ten',
    'ter',
    'te',
    'el',
    'al',
    'le',
    'la',
    'du',
    'da',
    'dos',
    'di',
  ],
  ...["'t", "'s", 'ben', 'bin', 'abu', 'mc', 'st', 'sint'],
].sort((a, b) => b.length - a.length);

/** By the code of their first letter or apostrophe. */
const particlesByFirst: (readonly string[])[] = new Array<readonly string[]>(128).fill([]);
for (const particle of particles) {
  const first = particle.charCodeAt(0);
  particlesByFirst[first] = [...particlesByFirst[first]!, particle];
}

interface Word {
  readonly printed: string;
  readonly folded: string;
  readonly end: number;
}

/**
 * Reads one name at `at`: initials, first names, particles, surname; over line ends, emphasis and entities between
 * its words. Where a hyphen joins two proposers the name ends before it.
 * @returns null when no name stands there (a common word with a capital, a faction, an abbreviation). Bounded.
 */
export function readPersonName(text: string, at: number, end: number, manner: NameManner): PersonName | null {
  if (!mayStartPersonName(text, at, end)) return null;
  const parts: string[] = [];
  let position = skipInitials(text, at, end);
  if (position > at) parts.push(text.slice(at, position));
  position = position > at ? skipGap(text, position, end) : at;
  const particle = readParticle(text, position, end, manner.capitals);
  if (particle !== null) {
    parts.push(particle.printed);
    position = skipGap(text, particle.end, end);
  }
  let word = readFirstWord(text, position, end, manner.capitals);
  if (word === null) return null;
  // A first name is no reason to stop at the words that follow it; a surname nearly always is.
  let isFirst = particle === null && firstNames.has(word.folded);
  for (let words = 0; words < 4; words++) {
    const hyphen = readHyphen(text, word, end, manner);
    if (hyphen !== null) {
      parts.push(`${word.printed}-${hyphen.before}${hyphen.word.printed}`);
      word = hyphen.word;
    } else parts.push(word.printed);
    const next = readFurther(text, word, end, manner, isFirst, particle !== null || words > 0);
    if (next === null) break;
    if (next.particle !== null) parts.push(next.particle);
    isFirst = next.particle === null && firstNames.has(next.word.folded);
    word = next.word;
    if (words === 3) parts.push(word.printed);
  }
  const name = parts.join(' ').replace(/\. (?=[A-Z]\.)/g, '.');
  return { start: at, end: word.end, name: manner.capitals ? inSmallLetters(name) : name };
}

/** A surname or first name; one that is a common word too ("Mei") only with the word that makes it a name ("Li"). */
function readFirstWord(text: string, at: number, end: number, capitals: boolean): Word | null {
  const word = readCapitalWord(text, at, end, capitals);
  if (word === null || !isNoName(text, at, word)) return word;
  const next = readCapitalWord(text, skipGap(text, word.end, end), end, capitals);
  return next !== null && twoWordNames.has(`${word.folded} ${next.folded}`) ? word : null;
}

/** What goes on with the same name behind a gap: a surname behind a first name, the second word of "Bruins Slot". */
function readFurther(
  text: string,
  word: Word,
  end: number,
  manner: NameManner,
  isFirst: boolean,
  hasSurname: boolean,
): { readonly particle: string | null; readonly word: Word } | null {
  const next = skipGap(text, word.end, end);
  if (next === word.end) return null;
  const sameLine = !/[\r\n]/.test(text.slice(word.end, next));
  const plain = readCapitalWord(text, next, end, manner.capitals);
  if (plain !== null && twoWordNames.has(`${word.folded} ${plain.folded}`))
    return { particle: null, word: plain };
  // In capitals "VAN" looks like a surname.
  const isParticle = manner.capitals && readParticle(text, next, end, true) !== null;
  const second = plain === null || isParticle || isNoName(text, next, plain) ? null : plain;
  if (second !== null) {
    if (isFirst) return { particle: null, word: second };
    // "het lid Vicky Maeijer": behind such a title two words with a capital are one person.
    if (manner.titled && !manner.capitals && !hasSurname && sameLine) return { particle: null, word: second };
    return null;
  }
  if (hasSurname && !isFirst) return null;
  const particle = readParticle(text, next, end, manner.capitals);
  if (particle === null || (!isFirst && !manner.titled && !manner.capitals)) return null;
  // "Inge van Dijk": the particle is small behind a first name; a capital one is the next proposer.
  if (!manner.capitals && isUpper(particle.printed.charCodeAt(0))) return null;
  const surname = readSurnameWord(text, skipGap(text, particle.end, end), end, manner.capitals);
  return surname === null ? null : { particle: particle.printed, word: surname };
}

/** A hyphen within one name, with what stands behind it; null when there is none or it joins two proposers. */
function readHyphen(
  text: string,
  word: Word,
  end: number,
  manner: NameManner,
): { readonly before: string; readonly word: Word } | null {
  if (word.end >= end || !isDash(text.charCodeAt(word.end))) return null;
  const behind = skipGap(text, word.end + 1, end);
  const particle = readParticle(text, behind, end, manner.capitals);
  const start = particle === null ? behind : skipGap(text, particle.end, end);
  const next = readSurnameWord(text, start, end, manner.capitals);
  if (next === null) return null;
  const before = particle === null ? '' : `${particle.printed} `;
  const smallParticle = particle !== null && !isUpper(particle.printed.charCodeAt(0));
  const pair = `${word.folded} ${next.folded}`;
  if (hyphenatedPairs.has(pair) || firstNames.has(word.folded) || smallParticle)
    return { before, word: next };
  // A dash is never part of a name, and two members' names are two names.
  const hyphen = text.charCodeAt(word.end) === 45 || text.charCodeAt(word.end) === 0x2011;
  const joined = knownSurnames.has(word.folded) && knownSurnames.has(next.folded);
  const within = hyphen && !joined && particle === null && (manner.single || manner.hyphened);
  return within ? { before, word: next } : null;
}

/** "C.", "J.P.", "V.A.M.", "Th.A.M.": where they end; `at` when there are none. */
function skipInitials(text: string, at: number, end: number): number {
  let position = at;
  while (position + 1 < end && position - at < 16 && isUpper(text.charCodeAt(position))) {
    let letters = 1;
    const second = text.charCodeAt(position + 1);
    if (second !== 46 && isLetter(second) && !isUpper(second)) letters = 2;
    if (text.charCodeAt(position + letters) !== 46) break;
    position += letters + 1;
  }
  return position;
}

/** A capital, or the first two letters of a particle: nearly every other word ends here. */
export function mayStartPersonName(text: string, at: number, end: number): boolean {
  if (at >= end) return false;
  if (isUpper(text.charCodeAt(at))) return true;
  const second = lowerAscii(text.charCodeAt(at + 1));
  for (const particle of particlesAt(text.charCodeAt(at))) {
    if (particle.charCodeAt(1) === second || second === 0x2019 || second > 127) return true;
  }
  return false;
}

function particlesAt(code: number): readonly string[] {
  const folded = code === 0x2019 || code === 0x2018 ? 39 : foldCode(code);
  return folded < 128 ? particlesByFirst[folded]! : noParticles;
}

const noParticles: readonly string[] = [];

function readParticle(text: string, at: number, end: number, capitals: boolean): Word | null {
  if (at >= end) return null;
  for (const particle of particlesAt(text.charCodeAt(at))) {
    const found = readParticleWords(text, at, end, particle);
    if (
      found !== null &&
      (capitals || found.printed.slice(1) === found.printed.slice(1).toLowerCase() || particle.includes(' '))
    ) {
      return found;
    }
  }
  return null;
}

function readParticleWords(text: string, at: number, end: number, particle: string): Word | null {
  let position = at;
  for (let i = 0; i < particle.length; i++) {
    if (position >= end) return null;
    const wanted = particle.charCodeAt(i);
    if (wanted === 32) {
      const next = skipGap(text, position, end);
      if (next === position) return null;
      position = next;
      continue;
    }
    const code = text.charCodeAt(position);
    if ((isApostrophe(code) ? 39 : lowerAscii(code)) !== wanted) return null;
    position++;
  }
  // Behind a particle stands a space ("Van 't Wout") or, for El and Al, a hyphen ("El-Fassed").
  if (position < end && isLetter(text.charCodeAt(position))) return null;
  return { printed: printedOf(text, at, end, particle), folded: particle, end: position };
}

/** ', ’, ‘, ` and ´ are all printed for an apostrophe. */
function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4;
}

/** A particle that stands at `at`, as printed, with one space between its words. */
function printedOf(text: string, at: number, end: number, particle: string): string {
  let printed = '';
  let position = at;
  for (let i = 0; i < particle.length; i++) {
    if (particle.charCodeAt(i) === 32) {
      position = skipGap(text, position, end);
      printed += ' ';
    } else printed += text[position++]!;
  }
  return printed;
}

/** A word of a surname: a capital, then small letters; in papers that print capitals, capitals. */
function readSurnameWord(text: string, at: number, end: number, capitals: boolean): Word | null {
  const word = readCapitalWord(text, at, end, capitals);
  return word === null || isNoName(text, at, word) ? null : word;
}

function readCapitalWord(text: string, at: number, end: number, capitals: boolean): Word | null {
  if (at >= end || !isUpper(text.charCodeAt(at))) return null;
  let position = at;
  let printed = '';
  let small = false;
  const limit = Math.min(end, at + LONGEST_WORD);
  while (position < limit) {
    const code = text.charCodeAt(position);
    if (isLetter(code)) {
      // "enPeters", "KuikKamerstuk": a capital behind small letters starts another word, but in "McDonald".
      if (isUpper(code) && small && !capitals && !/^(Mc|Mac|De|Van|Le|El)$/.test(printed)) break;
      if (!isUpper(code)) small = true;
      printed += text[position++];
      continue;
    }
    // "D'Hondt", "Gill'ard"
    if ((code === 39 || code === 0x2019) && position + 1 < limit && isLetter(text.charCodeAt(position + 1))) {
      printed += text[position++];
      continue;
    }
    const joined = position > at ? skipHyphenation(text, position, end) : -1;
    const next = joined > 0 ? text.charCodeAt(joined) : 0;
    if (joined < 0 || !isLetter(next) || (isUpper(next) && !capitals)) break;
    position = joined;
  }
  if (printed.length < 2 || (!small && !capitals)) return null;
  return { printed, folded: foldName(printed), end: position };
}

/** A word that stands where a name may stand and is none: a common word, an adjective, a faction. */
const namesBehindParticle: ReadonlySet<string> = new Set(['meer', 'groningen', 'zeeland', 'drenthe']);

function isNoName(text: string, at: number, { folded }: Word): boolean {
  // "Meer geld voor wijken" and "motie Groningen" name nobody, "Van der Meer" and "Van Groningen" do.
  if (noNames.has(folded))
    return (
      !namesBehindParticle.has(folded) ||
      !/\b(?:der|de|van)\s{1,3}$/i.test(text.slice(Math.max(0, at - 6), at))
    );
  // "Nederlandse", "Europese", "Groningse": adjectives.
  if (folded.length > 7 && /[^aeiou](?:se|sche)$/.test(folded)) return true;
  const faction = readFactionName(text, at, text.length);
  return faction !== null && faction.kind !== 'word';
}

/** "VAN DER PLAS" → "Van der Plas", "POUW-VERWEIJ" → "Pouw-Verweij", "INGE VAN DIJK" → "Inge van Dijk". */
function inSmallLetters(name: string): string {
  const words = name
    .toLowerCase()
    .replace(/(^|[\s\-'’.])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
  return words
    .replace(
      /(?<=\S)( |-)(Van|De|Den|Der|Het|'T|’T|Ten|Ter|Te|La|Von)(?= )/g,
      (_, gap, particle) => gap + particle.toLowerCase(),
    )
    .replace(/^('T|’T)/, (particle) => particle.toLowerCase());
}
