import { isDigit, isLetter } from '../text/characters';
import type { Span } from '../text/span';
import { cues } from './cues';
import { families } from './families';
import type { Reading } from './family';
import type { FactionMention, MotionMention, Recognition, Reference, ShortForm } from './reference';
import { type Entry, LINE_END, MARK, matches, NOTHING, NUMBER, TriggerTable, WORD } from './trigger-table';

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
    const triggers = this.#table;
    const { kinds, numbers } = triggers;
    let at = this.#firstStart();
    while (at < end) {
      const kind = kinds[text.charCodeAt(at)]!;
      if (kind === WORD) {
        const entries = triggers.words(text, at);
        if (entries !== undefined) this.#read(entries, at);
        do at++;
        while (at < end && kinds[text.charCodeAt(at)] === WORD);
      } else if (kind === NOTHING) at++;
      else if (kind === NUMBER) {
        this.#read(numbers, at);
        do at++;
        while (at < end && kinds[text.charCodeAt(at)] === NUMBER);
      } else if (kind === LINE_END) at = this.#lineEnd(at);
      else if (kind === MARK) {
        this.#read(triggers.marks(text.charCodeAt(at)), at);
        at++;
      }
    }
    return {
      references: this.#references,
      shortForms: this.#shortForms,
      motions: this.#motions,
      factions: this.#factions,
    };
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
  #lineEnd(at: number): number {
    const { text } = this;
    let next = at + 1;
    if (text.charCodeAt(at) === 13 && text.charCodeAt(next) === 10) next++;
    const code = text.charCodeAt(next);
    if (code === 10 || code === 13) {
      this.cue = -1;
      if (this.last !== null && this.last.extent <= at) this.last = null;
    }
    return next;
  }

  /** A range may begin within a word or number: that one is not read. */
  #firstStart(): number {
    let at = this.start;
    if (at === 0) return 0;
    const before = this.text.charCodeAt(at - 1);
    if (isLetter(before)) while (at < this.end && isLetter(this.text.charCodeAt(at))) at++;
    else if (isDigit(before)) while (at < this.end && isDigit(this.text.charCodeAt(at))) at++;
    return at;
  }
}
