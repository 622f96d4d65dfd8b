import { isDigit, isInlineSpace, isLetter, isLineEnd, lowerAscii } from '../text/characters';
import type { Family, Track } from './family';
import { readPrefix, skipHyphenation } from './reading/word';

/** A family behind one of its triggers; `family` is null for a cue (cues.ts). */
export interface Entry {
  readonly word: string;
  /** First place in the word that the table does not vouch for. */
  readonly from: number;
  readonly family: Family | null;
  readonly track: number;
}

export const tracks: readonly Track[] = ['references', 'shortForms', 'motions', 'factions'];

/** Buckets with a meaning of their own; words have those behind. */
export const NONE = 0;
export const NUMBER = 1;
export const EMPTY_LINE = 2;
export const MARK = 3;
export const FIRST_WORD = 4;

/**
 * Every code unit falls in one of 32 slots: a letter without regard to case, or a class. Three slots in a row are an
 * index into a table of 32,768 buckets.
 */
export const SLOT_BITS = 5;
/** Bits of an index: three slots. The window of the loop has one more, for what stands before. */
export const INDEX_BITS = 3 * SLOT_BITS;
export const INDEX_MASK = (1 << INDEX_BITS) - 1;
export const WINDOW_MASK = (1 << (INDEX_BITS + SLOT_BITS)) - 1;
const SLOTS = 1 << SLOT_BITS;
const OTHER = 0;
/** Slots 1 to 27 are letters. */
export const OTHER_LETTER = 27;
const DIGIT_SLOT = 28;
const SPACE_SLOT = 29;
const MARK_SLOT = 30;
const NEW_LINE_SLOT = 31;
/** Marks that begin a form stand in ASCII or Latin-1: "(" and "§". */
const MARK_CODES = 256;

/**
 * Finds the families that may begin at a place without comparing words: the loop keeps the slots of the last three code
 * units and looks them up. Nearly all of a text ends there, however many triggers there are.
 */
export class TriggerTable {
  /** Slot of each code unit. */
  readonly slots = new Uint8Array(0x10000);
  /**
   * For each run of four slots whether something may begin at the second: behind a letter no word begins. One byte
   * each, so that the loop needs no other test for nearly every code unit.
   */
  readonly starts = new Uint8Array(WINDOW_MASK + 1);
  /** Bucket of each run of three slots; NONE where nothing begins. */
  readonly buckets = new Uint16Array(SLOTS * SLOTS * SLOTS);
  /** For each bucket the slots that may follow the first three, as bits: most words end here that begin like a trigger. */
  readonly fourths: Int32Array;
  readonly numbers: readonly Entry[];
  readonly #words: (readonly Entry[])[] = [];
  /** By code unit; all marks that begin a form are below this. */
  readonly #marks: (readonly Entry[])[] = new Array<readonly Entry[]>(MARK_CODES).fill([]);

  constructor(families: readonly Family[], cues: readonly string[]) {
    for (let code = 0; code < 0x10000; code++) this.slots[code] = slotOf(code);
    const entries: Entry[] = cues.map((word) => ({ word, from: known(word), family: null, track: 0 }));
    for (const family of families) {
      const track = tracks.indexOf(family.track);
      for (const word of family.triggers) entries.push({ word, from: known(word), family, track });
    }
    this.numbers = entries.filter(({ word }) => word === '0');
    for (const entry of entries) this.#addMark(entry);
    this.#fillWords(entries);
    this.fourths = new Int32Array(FIRST_WORD + this.#words.length).fill(-1);
    this.#words.forEach((list, place) => {
      this.fourths[FIRST_WORD + place] = this.#followers(list);
    });
    this.#fill(DIGIT_SLOT, NUMBER);
    for (const list of this.#marks) for (const entry of list) this.#fillMark(entry);
    for (let third = 0; third < SLOTS; third++) {
      this.buckets[index(NEW_LINE_SLOT, NEW_LINE_SLOT, third)] = EMPTY_LINE;
      this.buckets[index(NEW_LINE_SLOT, OTHER, third)] = EMPTY_LINE;
    }
    this.#fillStarts();
  }

  #fillStarts(): void {
    const glued = new Set<number>();
    for (const word of gluedWords) {
      glued.add(
        this.buckets[
          index(...([0, 1, 2].map((i) => this.slots[word.charCodeAt(i)]!) as [number, number, number]))
        ]!,
      );
    }
    for (let run = 0; run <= INDEX_MASK; run++) {
      const bucket = this.buckets[run]!;
      if (bucket === NONE) continue;
      for (let before = 0; before < SLOTS; before++) {
        const inside =
          bucket >= FIRST_WORD ? isLetterSlot(before) : bucket === NUMBER && before === DIGIT_SLOT;
        if (!inside || glued.has(bucket)) this.starts[(before << INDEX_BITS) | run] = 1;
      }
    }
  }

  words(bucket: number): readonly Entry[] {
    return this.#words[bucket - FIRST_WORD]!;
  }

  /** What may begin with a code unit that is neither letter nor digit. */
  marks(code: number): readonly Entry[] {
    return this.#marks[code]!;
  }

  #addMark(entry: Entry): void {
    const code = entry.word.charCodeAt(0);
    if (isLetter(code) || isDigit(code)) return;
    this.slots[code] = MARK_SLOT;
    this.#marks[code] = [...this.#marks[code]!, entry];
  }

  /** A word of two letters stands under all indexes that begin with them; words with the same start share a bucket. */
  #fillWords(entries: readonly Entry[]): void {
    const lists = new Map<number, Entry[]>();
    for (const entry of entries) {
      if (!isLetter(entry.word.charCodeAt(0))) continue;
      for (const second of this.#choices(entry.word, 1)) {
        for (const third of this.#choices(entry.word, 2)) {
          const at = index(this.slots[entry.word.charCodeAt(0)]!, second, third);
          const list = lists.get(at) ?? [];
          lists.set(at, list);
          list.push(entry);
        }
      }
    }
    const known = new Map<string, number>();
    for (const [at, list] of lists) {
      const key = list.map((entry) => entries.indexOf(entry)).join();
      let bucket = known.get(key);
      if (bucket === undefined) {
        bucket = this.#words.push(list) - 1 + FIRST_WORD;
        known.set(key, bucket);
      }
      this.buckets[at] = bucket;
    }
  }

  /** Slots of the fourth code unit; a hyphen (slot 0) may always stand there, at the end of a line. */
  #followers(list: readonly Entry[]): number {
    let bits = 1 << OTHER;
    for (const { word } of list) {
      if (word.length < 4) return -1;
      const slot = this.slots[word.charCodeAt(3)]!;
      bits |= 1 << slot;
      if (slot === SPACE_SLOT) bits |= 1 << NEW_LINE_SLOT;
    }
    return bits;
  }

  /**
   * All marks share a slot: what may follow them tells most of them apart ("(EU)" from "(zie"). No form begins with two
   * of them: "((((" is passed over.
   */
  #fillMark({ word }: Entry): void {
    for (const second of this.#choices(word, 1)) {
      if (second === MARK_SLOT) continue;
      for (const third of this.#choices(word, 2)) this.buckets[index(MARK_SLOT, second, third)] = MARK;
    }
  }

  #choices(word: string, place: number): readonly number[] {
    if (place < word.length) return [this.slots[word.charCodeAt(place)]!];
    return Array.from({ length: SLOTS }, (_, slot) => slot);
  }

  #fill(first: number, bucket: number): void {
    this.buckets.fill(bucket, index(first, 0, 0), index(first, SLOTS - 1, SLOTS - 1) + 1);
  }
}

/** Words that are looked for behind a small letter too, where a lost line end may have joined them to the one before. */
const gluedWords = ['kamerstuk', 'motie'];

export function isLetterSlot(slot: number): boolean {
  return slot >= 1 && slot <= OTHER_LETTER;
}

/** The first three letters of a word are those of its bucket; a space or full stop is only of the same class. */
function known(word: string): number {
  return /^[a-z]{3}/.test(word) ? 3 : 1;
}

function index(first: number, second: number, third: number): number {
  return (first << (2 * SLOT_BITS)) | (second << SLOT_BITS) | third;
}

function slotOf(code: number): number {
  if (isLetter(code)) {
    const lower = lowerAscii(code);
    return lower >= 97 && lower <= 122 ? lower - 96 : OTHER_LETTER;
  }
  if (isDigit(code)) return DIGIT_SLOT;
  if (code === 10) return NEW_LINE_SLOT;
  return isInlineSpace(code) ? SPACE_SLOT : OTHER;
}

/**
 * Whether the text at `at` says `word` in upper or lower case. A space in the word is any space or a line end; a word
 * that is cut by a line end ("Kamer-⏎stuk") or holds a soft hyphen counts.
 */
export function matches(text: string, at: number, end: number, word: string, from: number): boolean {
  if (at + word.length > end) return false;
  for (let i = from; i < word.length; i++) {
    const code = text.charCodeAt(at + i);
    const wanted = word.charCodeAt(i);
    if (code === wanted || lowerAscii(code) === wanted) continue;
    if (wanted === 32 && (isInlineSpace(code) || isLineEnd(code))) continue;
    return isCutAt(text, at + i, end, wanted) && readPrefix(text, at, end, word) >= 0;
  }
  return true;
}

/** Whether a hyphen at the end of a line, or a soft one, stands at `at` and the word may go on behind it with `wanted`. */
function isCutAt(text: string, at: number, end: number, wanted: number): boolean {
  const code = text.charCodeAt(at);
  if (code !== 45 && code !== 0xad) return false;
  const next = skipHyphenation(text, at, end);
  if (next < 0) return false;
  const goesOn = text.charCodeAt(next);
  return lowerAscii(goesOn) === wanted || goesOn === 45 || goesOn > 127;
}
