import type { Block } from '../blocks/block';
import type { NoteMark } from '../blocks/inline';
import type { Chunk } from '../chunk';
import type { PlacedChunk } from '../placed-chunk';
import { moveAll } from '../shift';
import { holdsGluedMark, type NoteCandidate, noteCandidates, superscriptNote } from './note-candidate';
import { type PlacedBlock, readPageNotes } from './page-notes';

/** What one chunk holds of marks and notes, at the offsets at which it was read. */
interface ChunkNotes {
  /** Marks and notes by mark-up, in order of start. */
  readonly sure: readonly NoteCandidate[];
  /** Whether a line begins as a note without mark-up does. */
  readonly plain: boolean;
  /** Whether it holds a number alone on a line: the foot of a page may begin there and go on in the next chunk. */
  readonly numbers: boolean;
  /** Marks and notes without mark-up; null until they are asked for, or where numbers stand alone. */
  weak: readonly NoteCandidate[] | null;
}

const chunkNotes = new WeakMap<Chunk, ChunkNotes>();

/** All candidates for marks and notes of a text, in order of start. Each chunk is read once. */
export function gatherNotes(text: string, chunks: readonly PlacedChunk[]): NoteCandidate[] {
  const all = chunks.map((placed) => notesOf(text, placed));
  const plain = all.some((notes) => notes.plain);
  const candidates: NoteCandidate[] = [];
  for (let i = 0; i < chunks.length; ) {
    const end = plain ? endOfFeet(chunks, all, i) : i + 1;
    const count = candidates.length;
    for (let j = i; j < end; j++) {
      for (const note of moveAll(all[j]!.sure, chunks[j]!.by, moved)) candidates.push(note);
    }
    const sure = candidates.length;
    if (plain) addPlainNotes(text, chunks.slice(i, end), all[i]!, candidates);
    if (sure > count && candidates.length > sure) {
      const row = candidates.splice(count).sort((a, b) => a.start - b.start);
      for (const candidate of row) candidates.push(candidate);
    }
    i = end;
  }
  return candidates;
}

function notesOf(text: string, placed: PlacedChunk): ChunkNotes {
  let notes = chunkNotes.get(placed.chunk);
  if (notes === undefined) {
    notes = readChunkNotes(text, placed.chunk.blocks, placed.finds(text).marks, placed.by);
    chunkNotes.set(placed.chunk, notes);
  }
  return notes;
}

/** Where a row of chunks ends in which the foot of a page may run on from one to the next. */
function endOfFeet(chunks: readonly PlacedChunk[], all: readonly ChunkNotes[], from: number): number {
  let end = from + 1;
  while (end < chunks.length) {
    const runsOn = chunks[end]!.chunk.blocks[0]?.afterBlank === false;
    if (!all[end - 1]!.numbers && !(end - 1 > from && runsOn)) break;
    end++;
  }
  return end;
}

/** Adds what stands without mark-up in a row of chunks; of one without numbers, what was kept. */
function addPlainNotes(
  text: string,
  row: readonly PlacedChunk[],
  notes: ChunkNotes,
  candidates: NoteCandidate[],
): void {
  const [first] = row;
  if (notes.numbers || first === undefined) {
    addNotesOfPages(text, placedText(row), candidates);
    return;
  }
  const { chunk, by } = first;
  if (notes.weak === null) {
    const found: NoteCandidate[] = [];
    for (const block of chunk.blocks) {
      if (!isRunningText(block)) continue;
      for (const candidate of noteCandidates(text, block, by)) found.push(candidate);
    }
    notes.weak = moveAll(found, -by, moved);
  }
  for (const note of moveAll(notes.weak, by, moved)) candidates.push(note);
}

function readChunkNotes(
  text: string,
  blocks: readonly Block[],
  marks: readonly NoteMark[],
  shift: number,
): ChunkNotes {
  const sure: NoteCandidate[] = [];
  const openings = new Set<number>();
  let plain = false;
  for (const block of blocks) {
    const note = sureNote(text, block, shift);
    if (note !== null) {
      sure.push(moved(note, -shift));
      openings.add(note.start - shift);
    }
    if (!plain && isRunningText(block))
      plain = block.sign?.role === 'number' || mayHoldNotes(text, block, shift);
  }
  for (const { label, start, end } of marks) {
    if (openings.has(start)) continue;
    sure.push({ label, start, end, text: null, sure: true, alone: false, glued: false, words: '' });
  }
  const numbers = blocks.some(isNumberAlone);
  return { sure: sure.sort((a, b) => a.start - b.start), plain, numbers, weak: null };
}

function isRunningText({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'item' || kind === 'heading';
}

function sureNote(text: string, block: Block, shift: number): NoteCandidate | null {
  if (block.kind === 'note') return markedNote(text, block, shift);
  if (block.kind === 'item') return returningNote(text, block, shift);
  return block.kind === 'paragraph' ? superscriptNote(text, block, shift) : null;
}

function placedText(row: readonly PlacedChunk[]): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  for (const { chunk, by } of row) {
    for (const block of chunk.blocks) {
      if (isRunningText(block) || block.kind === 'furniture') placed.push({ block, shift: by });
    }
  }
  return placed;
}

/** Notes at the feet of pages, and what stands in the text between them. */
function addNotesOfPages(text: string, placed: readonly PlacedBlock[], candidates: NoteCandidate[]): void {
  for (let i = 0; i < placed.length; ) {
    const { block, shift } = placed[i]!;
    if (isNumberAlone(block)) {
      const { notes, next } = readPageNotes(text, placed, i);
      for (const note of notes) candidates.push(note);
      i = notes.length > 0 ? next : i + 1;
      continue;
    }
    if (block.kind !== 'furniture') {
      for (const candidate of candidatesOf(text, block, shift)) candidates.push(candidate);
    }
    i++;
  }
}

function isNumberAlone(block: Block): boolean {
  return block.sign?.role === 'number' && block.sign.labels.length === 1 && block.kind === 'paragraph';
}

/** Candidates of a block, as read where it first stood. */
const cache = new WeakMap<Block, readonly NoteCandidate[]>();

function candidatesOf(text: string, block: Block, shift: number): readonly NoteCandidate[] {
  let found = cache.get(block);
  if (found === undefined) {
    found = moveAll(noteCandidates(text, block, shift), -shift, moved);
    cache.set(block, found);
  }
  return moveAll(found, shift, moved);
}

function moved(candidate: NoteCandidate, by: number): NoteCandidate {
  const { label, start, end, text, sure, alone, glued, words } = candidate;
  return {
    label,
    start: start + by,
    end: end + by,
    text: text === null ? null : { start: text.start + by, end: text.end + by },
    sure,
    alone,
    glued,
    words,
  };
}

/** Whether a line of the block begins as a note does, or a number sticks to a word of it. */
function mayHoldNotes(text: string, block: Block, shift: number): boolean {
  const end = block.end + shift;
  if (holdsGluedMark(text, block.content + shift, end)) return true;
  let at = (block.kind === 'item' ? block.start : block.content) + shift;
  while (at < end) {
    const code = text.charCodeAt(at);
    if ((code >= 48 && code <= 57) || code === 91) {
      if (
        /^(?:\[\d{1,3}\]|\d{1,3}(?:\)|\s{0,4}(?:[A-Z«“‘"'(]|www|http|ibid|idem|zie|bron)))/.test(
          text.slice(at, at + 12),
        )
      )
        return true;
    }
    const next = text.slice(at, end).indexOf('\n');
    if (next < 0) return false;
    at += next + 1;
  }
  return false;
}

/** "1. Kamerstuk 36 600, nr. 3.↩︎": a note that leads back to its mark, as web pages and converted drafts print it. */
function returningNote(text: string, block: Block, shift: number): NoteCandidate | null {
  const label = /^\d{1,3}/.exec(block.marker);
  if (label === null) return null;
  const end = block.end + shift;
  const arrow = text.slice(Math.max(block.content + shift, end - 6), end).indexOf('\u21a9');
  if (arrow < 0) return null;
  return {
    label: label[0],
    start: block.start + shift,
    end,
    text: { start: block.content + shift, end: Math.max(block.content + shift, end - 6) + arrow },
    sure: true,
    alone: false,
    glued: false,
    words: '',
  };
}

function markedNote(text: string, block: Block, shift: number): NoteCandidate | null {
  const start = block.start + shift;
  const label = /^\s*(?:\[\^([^\]]+)\]|<sup>\s*(\d+[a-z]?))/.exec(text.slice(start, start + 90));
  if (label === null) return null;
  const end = block.end + shift;
  return {
    label: label[1] ?? label[2]!,
    start,
    end,
    text: { start: block.content + shift, end },
    sure: true,
    alone: false,
    glued: false,
    words: '',
  };
}
