import type { Block } from '../blocks/block';
import type { BlockList } from '../blocks/block-list';
import type { Chunk } from '../chunk';
import type { PlacedChunk } from '../placed-chunk';
import { moveAll } from '../shift';
import { holdsGluedMark, type NoteCandidate, noteCandidates, superscriptNote } from './note-candidate';
import { type PlacedBlock, readPageNotes } from './page-notes';

/** Candidates of a block, as read where it first stood. */
const cache = new WeakMap<Block, readonly NoteCandidate[]>();

/** What one chunk holds of marks and notes, at the offsets at which it was read. */
interface ChunkNotes {
  /** Marks and notes by mark-up, in order of start. */
  readonly sure: readonly NoteCandidate[];
  /** Whether a line begins as a note without mark-up does. */
  readonly plain: boolean;
}

const chunkNotes = new WeakMap<Chunk, ChunkNotes>();

/** All candidates for marks and notes of a text, in order of start. Each chunk is read once. */
export function gatherNotes(
  text: string,
  chunks: readonly PlacedChunk[],
  list: () => BlockList,
): NoteCandidate[] {
  const candidates: NoteCandidate[] = [];
  let plainNotes = false;
  for (const { chunk, by } of chunks) {
    let notes = chunkNotes.get(chunk);
    if (notes === undefined) {
      notes = readChunkNotes(text, chunk, by);
      chunkNotes.set(chunk, notes);
    }
    plainNotes ||= notes.plain;
    for (const note of moveAll(notes.sure, by, moved)) candidates.push(note);
  }
  if (!plainNotes) return candidates;
  addPlainNotes(text, placedText(list()), candidates);
  return candidates.sort((a, b) => a.start - b.start);
}

function readChunkNotes(text: string, { blocks, marks }: Chunk, shift: number): ChunkNotes {
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
  return { sure: sure.sort((a, b) => a.start - b.start), plain };
}

function isRunningText({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'item' || kind === 'heading';
}

function sureNote(text: string, block: Block, shift: number): NoteCandidate | null {
  if (block.kind === 'note') return markedNote(text, block, shift);
  return block.kind === 'paragraph' ? superscriptNote(text, block, shift) : null;
}

function placedText({ blocks, shifts }: BlockList): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  blocks.forEach((block, i) => {
    if (isRunningText(block) || block.kind === 'furniture') placed.push({ block, shift: shifts[i]! });
  });
  return placed;
}

function addPlainNotes(text: string, placed: readonly PlacedBlock[], candidates: NoteCandidate[]): void {
  for (let i = 0; i < placed.length; ) {
    const { block, shift } = placed[i]!;
    if (block.sign?.role === 'number' && block.kind === 'paragraph') {
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
