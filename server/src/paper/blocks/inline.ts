import { isDigit } from '../../text/characters';
import type { Span } from '../../text/span';

/** A Markdown link: what it shows and where it goes. */
export interface Link {
  readonly words: Span;
  readonly target: Span;
}

/** A mark that points at a note, by its mark-up: "<sup>1</sup>", "[^1]", "¹". */
export interface NoteMark extends Span {
  readonly label: string;
}

/** What stands within the lines of blocks and is no running text. All lists in order of start. */
export interface Inline {
  /** Code spans, comments and attributes of tags: nothing in them is a reference. */
  readonly masks: Span[];
  readonly links: Link[];
  readonly marks: NoteMark[];
}

/** No target of a link is longer. */
const LONGEST_TARGET = 2000;

/** Mark-up begins with one of these: a tag, a bracket, code, a superscript digit. */
const opener = /[<[\]`\u00b9\u00b2\u00b3\u2070-\u2079]/g;

/**
 * Reads the mark-up within blocks, which are in order and lie between `start` and `end`. One search runs through all of
 * them, so plain text is passed over once. Linear in the length of the text, whatever is unclosed in it.
 */
export function scanInline(
  text: string,
  start: number,
  end: number,
  blocks: readonly { readonly content: number; readonly end: number }[],
): Inline {
  const inline: Inline = { masks: [], links: [], marks: [] };
  const piece = text.slice(start, end);
  const nextOpener = (from: number): number => {
    opener.lastIndex = from - start;
    return opener.test(piece) ? start + opener.lastIndex - 1 : Number.POSITIVE_INFINITY;
  };
  let next = start;
  for (const block of blocks) {
    if (next <= block.content) next = nextOpener(block.content);
    if (next >= block.end) continue;
    const scanner = new InlineScanner(text, block.end, inline);
    while (next < block.end) next = nextOpener(scanner.read(next, text.charCodeAt(next)));
  }
  return inline;
}

class InlineScanner {
  readonly #text: string;
  readonly #end: number;
  readonly #inline: Inline;
  /** Open brackets, innermost last. */
  readonly #brackets: number[] = [];
  /** Runs of backticks by length, in reverse order; made when the first backtick is met. */
  #runs: Map<number, number[]> | null = null;
  /** Behind these places a search came to nothing: nothing is searched twice. */
  #noComment = false;
  #noTagUntil = 0;
  #noTargetUntil = 0;

  constructor(text: string, end: number, inline: Inline) {
    this.#text = text;
    this.#end = end;
    this.#inline = inline;
  }

  /** Reads what begins at `at`; where to go on. */
  read(at: number, code: number): number {
    switch (code) {
      case 96:
        return this.#readCode(at);
      case 60:
        return this.#readTag(at);
      case 91:
        if (this.#text.charCodeAt(at + 1) === 94) return this.#readNoteMark(at);
        this.#brackets.push(at);
        return at + 1;
      case 93:
        return this.#readLink(at);
      default:
        return this.#readSuperscript(at);
    }
  }

  #readCode(at: number): number {
    let stop = at;
    while (stop < this.#end && this.#text.charCodeAt(stop) === 96) stop++;
    if (this.#text.charCodeAt(at - 1) === 92) return stop;
    this.#runs ??= this.#collectRuns(at);
    const places = this.#runs.get(stop - at) ?? [];
    while (places.length > 0 && places[places.length - 1]! < stop) places.pop();
    const close = places.pop();
    if (close === undefined) return stop;
    const end = close + stop - at;
    this.#inline.masks.push({ start: at, end });
    return end;
  }

  #collectRuns(from: number): Map<number, number[]> {
    const runs = new Map<number, number[]>();
    for (let at = from; at < this.#end; at++) {
      if (this.#text.charCodeAt(at) !== 96) continue;
      let stop = at;
      while (stop < this.#end && this.#text.charCodeAt(stop) === 96) stop++;
      const list = runs.get(stop - at) ?? [];
      runs.set(stop - at, list);
      list.push(at);
      at = stop;
    }
    for (const list of runs.values()) list.reverse();
    return runs;
  }

  #readTag(at: number): number {
    const text = this.#text;
    if (text.startsWith('<!--', at)) return this.#readComment(at);
    if (text.startsWith('<sup>', at) || text.startsWith('<sup ', at)) {
      const mark = /^<sup[^>]{0,40}>\s*\(?(\d{1,4}[a-z]?|\*{1,3})\)?\s*<\/sup>/.exec(
        text.slice(at, Math.min(this.#end, at + 80)),
      );
      if (mark !== null) {
        this.#inline.marks.push({ label: mark[1]!, start: at, end: at + mark[0].length });
        return at + mark[0].length;
      }
    }
    const next = text.charCodeAt(at + 1);
    const opens = next === 47 || (next >= 97 && next <= 122) || (next >= 65 && next <= 90);
    if (!opens || at < this.#noTagUntil) return at + 1;
    const limit = Math.min(this.#end, at + LONGEST_TARGET);
    for (let stop = at + 1; stop < limit; stop++) {
      const code = text.charCodeAt(stop);
      if (code === 60) return at + 1;
      // A colon before any space is an address between angle brackets, which counts as text.
      if (code === 58 && !/\s/.test(text.slice(at, stop))) return at + 1;
      if (code !== 62) continue;
      if (text.slice(at, stop).includes('=')) this.#inline.masks.push({ start: at, end: stop + 1 });
      return stop + 1;
    }
    this.#noTagUntil = limit;
    return at + 1;
  }

  #readComment(at: number): number {
    if (this.#noComment) return at + 4;
    const close = this.#text.slice(at + 4, this.#end).indexOf('-->');
    if (close < 0) {
      this.#noComment = true;
      return at + 4;
    }
    const end = at + 4 + close + 3;
    this.#inline.masks.push({ start: at, end });
    return end;
  }

  #readNoteMark(at: number): number {
    const match = /^\[\^([^\]\s]{1,60})\](?!:)/.exec(this.#text.slice(at, Math.min(this.#end, at + 66)));
    if (match === null) return at + 2;
    this.#inline.marks.push({ label: match[1]!, start: at, end: at + match[0].length });
    return at + match[0].length;
  }

  #readLink(at: number): number {
    const open = this.#brackets.pop();
    if (open === undefined || this.#text.charCodeAt(at + 1) !== 40) return at + 1;
    const from = at + 2;
    if (from < this.#noTargetUntil) return from;
    let depth = 0;
    const limit = Math.min(this.#end, from + LONGEST_TARGET);
    for (let stop = from; stop < limit; stop++) {
      const code = this.#text.charCodeAt(stop);
      if (code === 40) depth++;
      else if (code === 10 && this.#text.charCodeAt(stop + 1) === 10) break;
      else if (code === 41 && --depth < 0) {
        this.#inline.links.push({
          words: { start: open + 1, end: at },
          target: { start: from, end: stop },
        });
        return stop + 1;
      }
    }
    this.#noTargetUntil = limit;
    return from;
  }

  #readSuperscript(at: number): number {
    let stop = at;
    let label = '';
    while (stop < this.#end) {
      const digit = superscriptDigit(this.#text.charCodeAt(stop));
      if (digit < 0) break;
      label += digit;
      stop++;
    }
    if (label !== '' && !isUnit(this.#text, at) && label.length <= 4) {
      this.#inline.marks.push({ label, start: at, end: stop });
    }
    return Math.max(stop, at + 1);
  }
}

export function superscriptDigit(code: number): number {
  if (code === 0xb9) return 1;
  if (code === 0xb2 || code === 0xb3) return code - 0xb0;
  return code === 0x2070 || (code >= 0x2074 && code <= 0x2079) ? code - 0x2070 : -1;
}

/** "50 m²", "3 km³": a power, no note. */
function isUnit(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  return (
    /(?:^|[\s\d(/])(?:m|cm|mm|dm|km|hm)$/.test(before) ||
    (isDigit(text.charCodeAt(at - 1)) && /\d\s?×?\s?10$/.test(before))
  );
}
