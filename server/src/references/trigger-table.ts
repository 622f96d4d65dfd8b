import { isDigit, isInlineSpace, isLetter, isLineEnd, lowerAscii } from '../text/characters';
import type { Family, Track } from './family';
import { readPrefix } from './reading/word';

/** A family behind one of its triggers; `family` is null for a cue (cues.ts). */
export interface Entry {
  readonly word: string;
  readonly family: Family | null;
  readonly track: number;
}

/** What a code unit may begin. */
export const NOTHING = 0;
export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;
export const LINE_END = 4;

export const tracks: readonly Track[] = ['references', 'shortForms', 'motions', 'factions'];

/** Bits of a slot: 26 letters and a few classes of other code units fit in 32. */
const SLOT_BITS = 5;
const SLOTS = 1 << SLOT_BITS;
const OTHER_LETTER = 27;
const DIGIT = 28;
const SPACE = 29;
const DOT = 30;

/**
 * Finds the families that may begin at a place without comparing words: the first three code units, each put into
 * one of 32 slots, are an index into a table. Most words of a text end there.
 */
export class TriggerTable {
  /** For each code unit what it may begin: NOTHING, WORD, NUMBER, MARK, LINE_END. */
  readonly kinds = new Uint8Array(0x10000);
  readonly #slots = new Uint8Array(0x10000);
  readonly #index = new Uint16Array(SLOTS * SLOTS * SLOTS);
  readonly #buckets: (readonly Entry[])[] = [[]];
  readonly numbers: readonly Entry[];
  readonly #marks = new Map<number, readonly Entry[]>();

  constructor(families: readonly Family[], cues: readonly string[]) {
    for (let code = 0; code < 0x10000; code++) this.#classify(code);
    const entries: Entry[] = cues.map((word) => ({ word, family: null, track: 0 }));
    for (const family of families) {
      const track = tracks.indexOf(family.track);
      for (const word of family.triggers) entries.push({ word, family, track });
    }
    this.numbers = entries.filter(({ word }) => word === '0');
    const lists = new Map<number, Entry[]>();
    for (const entry of entries) {
      const first = entry.word.charCodeAt(0);
      if (entry.word === '0') continue;
      if (isLetter(first)) this.#spread(entry, lists);
      else this.#addMark(first, entry);
    }
    const known = new Map<string, number>();
    for (const [slot, list] of lists) {
      const key = list.map((entry) => entries.indexOf(entry)).join();
      let bucket = known.get(key);
      if (bucket === undefined) {
        bucket = this.#buckets.push(list) - 1;
        known.set(key, bucket);
      }
      this.#index[slot] = bucket;
    }
  }

  /** What may begin with the word at `at`; undefined when nothing does. Cheap: three look-ups. */
  words(text: string, at: number): readonly Entry[] | undefined {
    const slots = this.#slots;
    const bucket =
      this.#index[
        (slots[text.charCodeAt(at)]! << (2 * SLOT_BITS)) |
          ((slots[text.charCodeAt(at + 1)] ?? 0) << SLOT_BITS) |
          (slots[text.charCodeAt(at + 2)] ?? 0)
      ]!;
    return bucket === 0 ? undefined : this.#buckets[bucket];
  }

  /** What may begin with a code unit that is neither letter nor digit. */
  marks(code: number): readonly Entry[] {
    return this.#marks.get(code) ?? [];
  }

  #classify(code: number): void {
    if (isLetter(code)) {
      this.kinds[code] = WORD;
      const lower = lowerAscii(code);
      this.#slots[code] = lower >= 97 && lower <= 122 ? lower - 96 : OTHER_LETTER;
    } else if (isDigit(code)) {
      this.kinds[code] = NUMBER;
      this.#slots[code] = DIGIT;
    } else if (isLineEnd(code)) {
      this.kinds[code] = LINE_END;
      this.#slots[code] = SPACE;
    } else if (isInlineSpace(code)) this.#slots[code] = SPACE;
    else if (code === 46) this.#slots[code] = DOT;
  }

  #addMark(code: number, entry: Entry): void {
    this.kinds[code] = MARK;
    this.#marks.set(code, [...(this.#marks.get(code) ?? []), entry]);
  }

  /** Puts an entry under every index that its first letters allow: a word of two letters under 32 of them. */
  #spread(entry: Entry, lists: Map<number, Entry[]>): void {
    const { word } = entry;
    const second = this.#choices(word, 1);
    const third = this.#choices(word, 2);
    for (const b of second) {
      for (const c of third) {
        const index = (this.#slots[word.charCodeAt(0)]! << (2 * SLOT_BITS)) | (b << SLOT_BITS) | c;
        const list = lists.get(index) ?? [];
        lists.set(index, list);
        list.push(entry);
      }
    }
  }

  #choices(word: string, place: number): readonly number[] {
    if (place < word.length) return [this.#slots[word.charCodeAt(place)]!];
    return Array.from({ length: SLOTS }, (_, slot) => slot);
  }
}

/**
 * Whether the text at `at` says `word` in upper or lower case. A space in the word is any space or a line end; a word
 * that is cut by a line end ("Kamer-⏎stuk") or holds a soft hyphen counts.
 */
export function matches(text: string, at: number, end: number, word: string): boolean {
  if (at + word.length > end) return false;
  for (let i = 1; i < word.length; i++) {
    const code = text.charCodeAt(at + i);
    const wanted = word.charCodeAt(i);
    if (code === wanted || lowerAscii(code) === wanted) continue;
    if (wanted === 32 && (isInlineSpace(code) || isLineEnd(code))) continue;
    return (code === 45 || code === 0xad) && readPrefix(text, at, end, word) >= 0;
  }
  return true;
}
