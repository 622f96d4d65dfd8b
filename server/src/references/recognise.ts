import { isDigit, isLetter } from '../text/characters';
import type { Span } from '../text/span';
import { cues } from './cues';
import { families } from './families';
import type { Reading } from './family';
import type { FactionMention, MotionMention, Recognition, Reference, ShortForm } from './reference';
import {
  EMPTY_LINE,
  type Entry,
  INDEX_MASK,
  MARK,
  matches,
  NONE,
  NUMBER,
  SLOT_BITS,
  TriggerTable,
} from './trigger-table';

/** Built at the first text that is read: a server that starts has nothing to wait for. */
let table: TriggerTable | null = null;

/**
 * Recognises every form of every family in one pass: finds a trigger cheaply, then lets its family parse forward.
 * No context crosses an empty line but a page break within a sentence (reading/page-break.ts), so a text may be read
 * in parts that are cut at empty lines outside of finds.
 * @param range part of the text to read (UTF-16 offsets); forms that cross its ends are not found. Default: all.
 * @returns lists in order of start; no overlap within a list. Never throws.
 */
export function recognise(text: string, range: Span = { start: 0, end: text.length }): Recognition {
  table ??= new TriggerTable(families, cues);
  return new Pass(text, range, table).run();
}

/** The references of a text alone (architecture.md, layer 2). */
export function recogniseReferences(text: string): readonly Reference[] {
  return recognise(text).references;
}

/** One pass over one text: where it is, and what it has found so far. */
class Pass implements Reading {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  last: Reference | null = null;
  cue = -1;
  readonly #table: TriggerTable;
  readonly #references: Reference[] = [];
  readonly #shortForms: ShortForm[] = [];
  readonly #motions: MotionMention[] = [];
  readonly #factions: FactionMention[] = [];
  /** For each track the end of its last find: nothing of that track may begin before it. */
  readonly #done = new Int32Array(4);

  constructor(text: string, range: Span, triggers: TriggerTable) {
    this.text = text;
    this.start = Math.max(0, range.start);
    this.end = Math.min(text.length, range.end);
    this.#table = triggers;
  }

  run(): Recognition {
    const { text, end } = this;
    const { slots, buckets } = this.#table;
    // The slots of the last three code units, the newest in the lowest bits.
    let window = 0;
    for (let at = this.start; at < end; at++) {
      window = ((window << SLOT_BITS) | slots[text.charCodeAt(at)]!) & INDEX_MASK;
      const bucket = buckets[window]!;
      if (bucket !== NONE) this.#begin(bucket, at - 2);
    }
    for (let at = end; at < end + 2; at++) {
      window = (window << SLOT_BITS) & INDEX_MASK;
      const bucket = buckets[window]!;
      if (bucket !== NONE && at - 2 >= this.start) this.#begin(bucket, at - 2);
    }
    return {
      references: this.#references,
      shortForms: this.#shortForms,
      motions: this.#motions,
      factions: this.#factions,
    };
  }

  /** Something may begin at `at`, if it is the start of a word or number: a range may begin within one. */
  #begin(bucket: number, at: number): void {
    const before = at > 0 ? this.text.charCodeAt(at - 1) : 0;
    if (bucket === NUMBER) {
      if (!isDigit(before)) this.#read(this.#table.numbers, at);
    } else if (bucket === EMPTY_LINE) this.#emptyLine(at);
    else if (bucket === MARK) this.#read(this.#table.marks(this.text.charCodeAt(at)), at);
    else if (!isLetter(before)) this.#read(this.#table.words(bucket), at);
  }

  #read(entries: readonly Entry[], at: number): void {
    for (const { word, family, track } of entries) {
      if (family === null) {
        if (matches(this.text, at, this.end, word)) this.cue = at + word.length;
        continue;
      }
      if (at < this.#done[track]! || (word !== '0' && !matches(this.text, at, this.end, word))) continue;
      const find = family.read(this, at);
      if (find === null) continue;
      const finds = Array.isArray(find) ? find : [find];
      for (const one of finds) this.#keep(track, one);
      this.#done[track] = Math.max(finds.at(-1).end, at + 1);
    }
  }

  #keep(track: number, find: Reference | ShortForm | MotionMention | FactionMention): void {
    if (track === 0) {
      this.last = find as Reference;
      this.#references.push(this.last);
    } else if (track === 1) this.#shortForms.push(find as ShortForm);
    else if (track === 2) this.#motions.push(find as MotionMention);
    else this.#factions.push(find as FactionMention);
  }

  /** An empty line ends the paragraph and what its words say of the numbers in it. */
  #emptyLine(at: number): void {
    const next = this.text.charCodeAt(at + 1);
    if (next !== 10 && next !== 13) return;
    this.cue = -1;
    if (this.last !== null && this.last.extent <= at) this.last = null;
  }
}
