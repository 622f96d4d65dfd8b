import type { Span } from '../../text/span';

/** One value of the front matter with the place where it stands. */
export interface FrontMatterValue extends Span {
  readonly value: string;
}

/**
 * Reads flat front matter: "key: value", "key: [a, b]" and lists of "- value" lines (paper-conventions.md, Header of
 * a draft). What is not of that shape is passed over; keys come in lower case; an empty value is left out.
 * @param span the lines between the two "---".
 */
export function readFrontMatter(text: string, span: Span): ReadonlyMap<string, readonly FrontMatterValue[]> {
  const values = new Map<string, FrontMatterValue[]>();
  let key = '';
  let start = span.start;
  while (start < span.end) {
    let end = text.indexOf('\n', start);
    if (end < 0 || end > span.end) end = span.end;
    const line = text.slice(start, end);
    const pair = /^([A-Za-z][A-Za-z_-]{0,40})\s*:(?:\s+|$)/.exec(line);
    const item = /^\s*-\s+/.exec(line);
    if (pair !== null) {
      key = pair[1]!.toLowerCase();
      addValues(values, key, text, start + pair[0].length, end);
    } else if (item !== null && key !== '') {
      addValues(values, key, text, start + item[0].length, end);
    }
    start = end + 1;
  }
  return values;
}

function addValues(
  values: Map<string, FrontMatterValue[]>,
  key: string,
  text: string,
  start: number,
  end: number,
): void {
  const list = values.get(key) ?? [];
  const raw = text.slice(start, end);
  if (/^\s*\[/.test(raw)) {
    const open = start + raw.indexOf('[') + 1;
    const close = raw.indexOf(']');
    let at = open;
    for (const part of text.slice(open, close < 0 ? end : start + close).split(',')) {
      push(list, text, at, at + part.length);
      at += part.length + 1;
    }
  } else push(list, text, start, end);
  if (list.length > 0) values.set(key, list);
}

/** Adds a value without spaces, quotes and a comment behind it. */
function push(list: FrontMatterValue[], text: string, start: number, end: number): void {
  let raw = text.slice(start, end).replace(/\r$/, '');
  const comment = /(?:^|\s)#.*$/.exec(raw);
  const lead = /^\s*(["']?)/.exec(raw)!;
  if (comment !== null && lead[1] === '') raw = raw.slice(0, comment.index);
  let from = lead[0].length;
  let to = raw.trimEnd().length;
  if (lead[1] !== '') {
    const close = raw.indexOf(lead[1]!, from);
    if (close > 0) to = close;
  }
  while (from < to && raw[from] === ' ') from++;
  if (to <= from) return;
  const value = raw.slice(from, to);
  if (value === 'null' || value === '~') return;
  list.push({ value, start: start + from, end: start + to });
}
