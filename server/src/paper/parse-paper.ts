import { LineIndex } from '../text/line-index';
import { countWhile } from '../text/ordered';
import { freshState, type ScanState, sameState } from './blocks/block';
import { frontMatterReach } from './blocks/front-matter-lines';
import { changedRegion } from './changed-region';
import { readChunk } from './chunk';
import type { Paper, TextChange } from './paper';
import { ParsedPaper } from './parsed-paper';
import { PlacedChunk } from './placed-chunk';
import type { ChunkChange } from './structure/checkpoint';

/** Reads a whole text. Total: any text gives a Paper; it never throws. */
export function parsePaper(text: string): Paper {
  const lines = new LineIndex(text);
  const chunks: PlacedChunk[] = [];
  let line = 0;
  let state: ScanState = freshState;
  while (line < lines.lineCount) {
    const { chunk, nextLine } = readChunk(text, lines, line, state);
    chunks.push(new PlacedChunk(chunk, chunk.origin));
    line = nextLine;
    state = chunk.exit;
  }
  return new ParsedPaper(text, lines, chunks);
}

/**
 * The Paper of `text`, which came from `previous.text` by `changes` (applied one after another, as in LSP didChange).
 * Equal to `parsePaper(text)`; what did not change is not read again. Changes that do not lead from the one text to
 * the other make it read all.
 */
export function updatePaper(previous: Paper, changes: readonly TextChange[], text: string): Paper {
  if (previous.text === text) return previous;
  if (!(previous instanceof ParsedPaper)) return parsePaper(text);
  const region = changedRegion(changes, previous.text.length);
  if (region === null || previous.text.length + region.newEnd - region.oldEnd !== text.length) {
    return parsePaper(text);
  }
  const { start, oldEnd, newEnd } = region;
  const lines = previous.lines.edited(text, start, oldEnd, newEnd);
  const { chunks, change } = updateChunks(previous, text, lines, start, newEnd, newEnd - oldEnd);
  return new ParsedPaper(text, lines, chunks, previous.earlier(change, start > previous.headReach));
}

/** Reads the chunks that a change touched and those behind it until one is met that stands as it stood. */
function updateChunks(
  previous: ParsedPaper,
  text: string,
  lines: LineIndex,
  start: number,
  newEnd: number,
  delta: number,
): { readonly chunks: PlacedChunk[]; readonly change: ChunkChange } {
  const old = previous.chunks;
  const first = firstTouched(old, text, lines, start);
  const chunks = old.slice(0, first);
  let state = first === 0 ? freshState : old[first]!.chunk.entry;
  let line = first === 0 ? 0 : lines.lineAt(old[first]!.start);
  let same = first;
  while (line < lines.lineCount) {
    const at = lines.lineStart(line);
    if (at >= newEnd && chunks.length > first) {
      while (same < old.length && old[same]!.start + delta < at) same++;
      const next = old[same];
      if (next !== undefined && next.start + delta === at && sameState(next.chunk.entry, state)) break;
    }
    const { chunk, nextLine } = readChunk(text, lines, line, state);
    chunks.push(new PlacedChunk(chunk, chunk.origin));
    line = nextLine;
    state = chunk.exit;
  }
  if (line >= lines.lineCount) same = old.length;
  const change = { first, oldEnd: same, newEnd: chunks.length, delta };
  for (; same < old.length; same++) chunks.push(old[same]!.moved(delta, previous.text));
  return { chunks, change };
}

/** The first chunk that must be read again: a chunk depends on its own lines and on the line behind them. */
function firstTouched(old: readonly PlacedChunk[], text: string, lines: LineIndex, start: number): number {
  const touched = countWhile(old, (chunk) => chunk.start <= start) - 1;
  if (touched <= 0 || start <= frontMatterReach(text, lines)) return 0;
  // Within its first line, or at its very start: what came before looked at it.
  const line = lines.lineAt(old[touched]!.start);
  return start <= lines.lineEnd(line) + 2 ? touched - 1 : touched;
}
