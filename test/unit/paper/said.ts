import assert from 'node:assert/strict';
import { outlineText } from '../../../server/src/paper/outline-text';
import type { Paper } from '../../../server/src/paper/paper';
import { parsePaper } from '../../../server/src/paper/parse-paper';

/** What a drafter expects to be read in a paper; what is left out is not looked at. */
export interface Expected {
  /** "kst-36101-6 · verslag (V) · II · 2023-2024 · 2024-03-12"; "–" for what is not known. */
  readonly head?: string;
  /** The outline, two spaces a level. */
  readonly outline?: string;
  /** One line a contribution: "VVD-fractie: 3 vragen, 1 antwoord". */
  readonly speech?: string;
  /** One line a note: "1: 1 mark, Kamerstuk 26 643, nr. 12." */
  readonly notes?: string;
  readonly signatories?: string;
}

/** Reads a text and compares, as text, side by side. */
export function reads(source: string, expected: Expected): Paper {
  const paper = parsePaper(unindented(source));
  if (expected.head !== undefined) assert.equal(head(paper), expected.head);
  if (expected.outline !== undefined) assert.equal(outlineText(paper.outline), unindented(expected.outline));
  if (expected.speech !== undefined) assert.equal(speech(paper), unindented(expected.speech));
  if (expected.notes !== undefined) assert.equal(notes(paper), unindented(expected.notes));
  if (expected.signatories !== undefined) assert.equal(signatories(paper), unindented(expected.signatories));
  return paper;
}

/** Takes away the first line end and the indentation that all lines share. */
export function unindented(text: string): string {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n[ \t]*$/, '\n')
    .split('\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents, 100);
  return lines.map((line) => line.slice(Math.min(indent, line.length))).join('\n');
}

export function head({ header }: Paper): string {
  const { id, kind, abbreviation, chamber, session, date } = header;
  const named = abbreviation === null ? (kind ?? '–') : `${kind} (${abbreviation})`;
  return [id, named, chamber, session, date].map((value) => value ?? '–').join(' · ');
}

export function speech({ contributions }: Paper): string {
  const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
  return contributions
    .map(
      ({ name, questions, answers }) =>
        `${name}: ${count(questions, 'vraag', 'vragen')}, ${count(answers, 'antwoord', 'antwoorden')}\n`,
    )
    .join('');
}

export function notes({ text, footnotes }: Paper): string {
  return footnotes
    .map(({ label, references, text: words }) => {
      const said =
        words === null ? '(no note)' : text.slice(words.start, words.end).replace(/\s+/g, ' ').trim();
      return `${label}: ${references.length} ${references.length === 1 ? 'mark' : 'marks'}, ${said}\n`;
    })
    .join('');
}

export function signatories({ header }: Paper): string {
  return header.signatories.map(({ name, role }) => `${name}${role === null ? '' : `, ${role}`}\n`).join('');
}
