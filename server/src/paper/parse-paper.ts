import { recognise } from '../references/recognise';
import { LineIndex } from '../text/line-index';
import { type Block, freshState, type ScanState } from './blocks/block';
import { scanChunk } from './blocks/scan-chunk';
import { readHeader } from './header/read-header';
import type { Paper, TextChange } from './paper';
import { formOf, gatherEvidence } from './structure/evidence';
import { readStructure } from './structure/read-structure';

/** Reads a whole text. Total: any text gives a Paper; it never throws. */
export function parsePaper(text: string): Paper {
  const lines = new LineIndex(text);
  const blocks: Block[] = [];
  let line = 0;
  let state: ScanState = freshState;
  while (line < lines.lineCount) {
    const chunk = scanChunk(text, lines, line, state);
    for (const block of chunk.blocks) blocks.push(block);
    line = chunk.nextLine;
    state = chunk.state;
  }
  const list = { blocks, shifts: new Int32Array(blocks.length) };
  const { header, kind, sure, end } = readHeader(text, lines, blocks[0]);
  const evidence = gatherEvidence(list);
  const isPaper = sure || evidence.titledFactions > 0;
  const form = formOf(kind?.kind.form ?? null, evidence);
  const structure = isPaper
    ? readStructure(text, list, end, form, evidence.marked > 0, evidence.unreliable)
    : { outline: [], contributions: [], questions: [], answers: [] };
  return {
    text,
    lines,
    isPaper,
    header,
    ...structure,
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
