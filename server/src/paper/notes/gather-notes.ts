import type { Block } from '../blocks/block';
import type { BlockList } from '../blocks/block-list';
import type { NoteMark } from '../blocks/inline';
import { type NoteCandidate, noteCandidates, superscriptNote } from './note-candidate';
import { type PlacedBlock, readPageNotes } from './page-notes';

/** Candidates of a block, as read where it first stood. */
const cache = new WeakMap<Block, readonly NoteCandidate[]>();

/**
 * All candidates for marks and notes of a text, in order of start.
 * @param marks marks by mark-up, moved to where they stand
 */
export function gatherNotes(text: string, list: BlockList, marks: readonly NoteMark[]): NoteCandidate[] {
  const candidates: NoteCandidate[] = [];
  const placed: PlacedBlock[] = [];
  let plainNotes = false;
  list.blocks.forEach((block, i) => {
    const shift = list.shifts[i]!;
    if (block.kind === 'note') {
      const note = markedNote(text, block, shift);
      if (note !== null) candidates.push(note);
      return;
    }
    if (block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'heading') {
      placed.push({ block, shift });
      plainNotes ||= block.sign?.role === 'number' || mayHoldNotes(text, block, shift);
    } else if (block.kind === 'furniture') placed.push({ block, shift });
  });
  const openings = new Set<number>();
  for (const { block, shift } of placed) {
    const note = block.kind === 'paragraph' ? superscriptNote(text, block, shift) : null;
    if (note === null) continue;
    candidates.push(note);
    openings.add(note.start);
  }
  for (const { label, start, end } of marks) {
    if (!openings.has(start))
      candidates.push({ label, start, end, text: null, sure: true, alone: false, words: '' });
  }
  if (plainNotes) addPlainNotes(text, placed, candidates);
  return candidates.sort((a, b) => a.start - b.start);
}

function addPlainNotes(text: string, placed: readonly PlacedBlock[], candidates: NoteCandidate[]): void {
  for (let i = 0; i < placed.length; ) {
    const { block, shift } = placed[i]!;
    if (block.sign?.role === 'number' && block.kind === 'paragraph') {
      const { notes, next } = readPageNotes(text, placed, i);
      candidates.push(...notes);
      i = notes.length > 0 ? next : i + 1;
      continue;
    }
    if (block.kind !== 'furniture') candidates.push(...candidatesOf(text, block, shift));
    i++;
  }
}

function candidatesOf(text: string, block: Block, shift: number): readonly NoteCandidate[] {
  let found = cache.get(block);
  if (found === undefined) {
    found = noteCandidates(text, block, shift).map((candidate) => moved(candidate, -shift));
    cache.set(block, found);
  }
  return shift === 0 ? found : found.map((candidate) => moved(candidate, shift));
}

function moved(candidate: NoteCandidate, by: number): NoteCandidate {
  const { text } = candidate;
  return {
    ...candidate,
    start: candidate.start + by,
    end: candidate.end + by,
    text: text === null ? null : { start: text.start + by, end: text.end + by },
  };
}

/** Whether a line of the block begins as a note does: only then are digits at words looked for. */
function mayHoldNotes(text: string, block: Block, shift: number): boolean {
  const end = block.end + shift;
  let at = block.content + shift;
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
    words: '',
  };
}
