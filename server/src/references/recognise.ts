import type { Span } from '../text/span';
import { cues } from './cues';
import { families } from './families';
import type { Reading } from './family';
import { forgetPageBreak } from './reading/page-break';
import type { FactionMention, MotionMention, Recognition, Reference, ShortForm } from './reference';
import {
  EMPTY_LINE,
  type Entry,
  FIRST_WORD,
  INDEX_BITS,
  INDEX_MASK,
  isLetterSlot,
  matches,
  NUMBER,
  SLOT_BITS,
  TriggerTable,
  WINDOW_MASK,
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
  try {
    return new Pass(text, range, table).run();
  } finally {
    forgetPageBreak();
  }
}

/** The references of a text alone. */
export function recogniseReferences(text: string): readonly Reference[] {
  return recognise(text).references;
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

type Find = Reference | ShortForm | MotionMention | FactionMention;

/** One pass over one text: where it is, and what it has found so far. */
class Pass implements Reading {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  last: Reference | null = null;
  cue = -1;
  deadEnd = -1;
  deadLabel = -1;
  deadNames = -1;
  barren = -1;
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
    const { text, start, end } = this;
    const { slots, starts } = this.#table;
    // The slots of the last four code units, the newest in the lowest bits. A range may begin within a word.
    let window = start > 0 ? slots[text.charCodeAt(start - 1)]! : 0;
    const pairs = start + ((end - start) & ~1);
    for (let at = start; at < pairs; at += 2) {
      const odd = ((window << SLOT_BITS) | slots[text.charCodeAt(at)]!) & WINDOW_MASK;
      window = ((odd << SLOT_BITS) | slots[text.charCodeAt(at + 1)]!) & WINDOW_MASK;
      if ((starts[odd]! | starts[window]!) === 0) continue;
      if (starts[odd] !== 0) this.#begin(odd, at - 2);
      if (starts[window] !== 0) this.#begin(window, at - 1);
    }
    for (let at = pairs; at < end + 2; at++) {
      const slot = at < end ? slots[text.charCodeAt(at)]! : 0;
      window = ((window << SLOT_BITS) | slot) & WINDOW_MASK;
      if (starts[window] !== 0) this.#begin(window, at - 2);
    }
    return {
      references: this.#references,
      shortForms: this.#shortForms,
      motions: this.#motions,
      factions: this.#factions,
    };
  }

  /** "zieKamerstuk", "enPeters": a lost line end joined two words; a capital among small letters shows where. */
  #isGlued(at: number): boolean {
    const { text } = this;
    const code = text.charCodeAt(at);
    if (code < 65 || code > 90) return false;
    return (
      isSmall(text.charCodeAt(at - 1)) && isSmall(text.charCodeAt(at - 2)) && isSmall(text.charCodeAt(at + 1))
    );
  }

  /** Something may begin at `at`: families decide. */
  #begin(window: number, at: number): void {
    if (at < this.start) return;
    const { text, end } = this;
    const triggers = this.#table;
    const bucket = triggers.buckets[window & INDEX_MASK]!;
    if (bucket >= FIRST_WORD) {
      // Another word, by its fourth letter, or one that begins like it within a word.
      if (
        at + 3 < end &&
        ((triggers.fourths[bucket]! >>> triggers.slots[text.charCodeAt(at + 3)]!) & 1) === 0
      )
        return;
      if (isLetterSlot(window >>> INDEX_BITS) && !this.#isGlued(at)) return;
      this.#read(triggers.words(bucket), at);
    } else if (bucket === NUMBER) this.#read(triggers.numbers, at);
    else if (bucket === EMPTY_LINE) this.#emptyLine(at);
    else this.#read(triggers.marks(text.charCodeAt(at)), at);
  }

  #read(entries: readonly Entry[], at: number): void {
    for (let i = 0; i < entries.length; i++) {
      const { word, from, family, track } = entries[i]!;
      if (family !== null && at < this.#done[track]!) continue;
      if (word !== '0' && !matches(this.text, at, this.end, word, from)) continue;
      if (family === null) {
        this.cue = at + word.length;
        continue;
      }
      const find = family.read(this, at);
      if (find === null) continue;
      if (Array.isArray(find)) {
        for (const one of find) this.#keep(track, at, one);
      } else this.#keep(track, at, find as Find);
    }
  }

  #keep(track: number, at: number, find: Find): void {
    this.#done[track] = Math.max(find.end, at + 1);
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
