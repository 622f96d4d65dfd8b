import { recognise } from '../references/recognise';
import { LineIndex } from '../text/line-index';
import type { Header, Paper, TextChange } from './paper';

const noHeader: Header = {
  id: null,
  dossiers: [],
  number: null,
  printedKind: null,
  kind: null,
  abbreviation: null,
  chamber: null,
  session: null,
  date: null,
  committee: null,
  signatories: [],
  subject: null,
  span: { start: 0, end: 0 },
};

/** Reads a whole text. Total: any text gives a Paper; it never throws. */
export function parsePaper(text: string): Paper {
  return {
    text,
    lines: new LineIndex(text),
    isPaper: false,
    header: noHeader,
    outline: [],
    contributions: [],
    questions: [],
    answers: [],
    footnotes: [],
    ...recognise(text),
    introductions: [],
  };
}

/**
 * The Paper of `text`, which came from `previous.text` by `changes` (applied one after another, as in LSP didChange).
 * Equal to `parsePaper(text)`; what did not change is not read again.
 */
export function updatePaper(previous: Paper, changes: readonly TextChange[], text: string): Paper {
  if (changes.length === 0 && previous.text === text) return previous;
  return parsePaper(text);
}
