import { isDigit, isLetter } from '../text/characters';
import type { Span } from '../text/span';
import { families } from './families';
import type { Family, Reading, Track } from './family';
import type { Recognition, Reference } from './reference';

/** A family behind one of its triggers. */
interface Entry {
  readonly word: string;
  readonly family: Family;
}

/** Lowest code unit that no trigger starts with. */
const TABLE_SIZE = 128;
const entriesByCode = buildTable(families);

/**
 * Recognises every form of every family in one pass: finds a trigger cheaply, then lets its family parse forward.
 * @param range part of the text to read (UTF-16 offsets); forms that cross its ends are not found. Default: all.
 * @returns lists in order of start; no overlap within a list. Never throws.
 */
export function recognise(text: string, range: Span = { start: 0, end: text.length }): Recognition {
  const found: Record<Track, { start: number; end: number }[]> = {
    references: [],
    shortForms: [],
    motions: [],
    factions: [],
  };
  const done: Record<Track, number> = { references: 0, shortForms: 0, motions: 0, factions: 0 };
  const reading: Reading = { text, end: range.end };
  let before = range.start > 0 ? text.charCodeAt(range.start - 1) : 0;
  for (let at = range.start; at < range.end; at++) {
    const code = text.charCodeAt(at);
    const entries = code < TABLE_SIZE ? entriesByCode[code] : undefined;
    if (entries !== undefined && startsWord(before, code)) {
      for (const { word, family } of entries) {
        if (at < done[family.track] || !matches(text, at, word)) continue;
        const find = family.read(reading, at);
        if (find === null) continue;
        found[family.track].push(find);
        done[family.track] = Math.max(find.end, at + 1);
      }
    }
    before = code;
  }
  return found as unknown as Recognition;
}

/** The references of a text alone (architecture.md, layer 2). */
export function recogniseReferences(text: string): readonly Reference[] {
  return recognise(text).references;
}

/** A word may start behind a digit ("10Zie": a footnote's number stuck to it), a number not behind a digit. */
function startsWord(before: number, code: number): boolean {
  return isDigit(code) ? !isDigit(before) : !isLetter(before);
}

/** Compares in lower case; ASCII letters only, which is what triggers consist of. */
function matches(text: string, at: number, word: string): boolean {
  for (let i = 1; i < word.length; i++) {
    let code = text.charCodeAt(at + i);
    if (code >= 65 && code <= 90) code += 32;
    if (code !== word.charCodeAt(i)) return false;
  }
  return true;
}

function buildTable(all: readonly Family[]): (readonly Entry[] | undefined)[] {
  const table: Entry[][] = [];
  const add = (code: number, entry: Entry) => {
    const list = table[code] ?? [];
    table[code] = list;
    list.push(entry);
  };
  for (const family of all) {
    for (const word of family.triggers) {
      if (word === '0') {
        for (let digit = 48; digit <= 57; digit++) add(digit, { word, family });
        continue;
      }
      const lower = word.charCodeAt(0);
      add(lower, { word, family });
      if (lower >= 97 && lower <= 122) add(lower - 32, { word, family });
    }
  }
  return table;
}
