import type { Block } from '../blocks/block';
import { endsSentence } from '../blocks/line-shapes';
import type { NoteCandidate } from './note-candidate';

/** A block with how far it has moved. */
export interface PlacedBlock {
  readonly block: Block;
  readonly shift: number;
}

/**
 * The notes at the foot of a page in text from PDF: a number alone on a line, the note behind it. The second number
 * of a page often comes last ("5 … 7 … 8 … 6"): then the first note holds two (see the samples of real papers).
 * @param blocks a number alone and what follows it up to the end of the page
 * @returns how many blocks belong to the foot, and its notes; none when the first number is only a page's
 */
export function readPageNotes(
  text: string,
  blocks: readonly PlacedBlock[],
  from: number,
): { readonly notes: NoteCandidate[]; readonly next: number } {
  const notes: NoteCandidate[] = [];
  let index = from;
  while (index < blocks.length && isNumber(blocks[index]!.block)) {
    const { block, shift } = blocks[index]!;
    const label = block.sign!.labels[0]!;
    const start = block.start + shift;
    index++;
    const textStart = index;
    while (index < blocks.length && isNoteText(blocks[index]!.block, index === textStart)) index++;
    if (index === textStart) {
      giveToSplit(text, notes, label);
      // A number without text closes the foot: it is a page's, or the label that came last.
      return { notes, next: index };
    }
    const first = blocks[textStart]!;
    const last = blocks[index - 1]!;
    // "1" above what is asked: a list of questions, and no note.
    if (asksToTheEnd(text, first)) return { notes, next: Math.max(index, from + 1) };
    const span = { start: first.block.start + first.shift, end: last.block.end + last.shift };
    const words = text.slice(span.start, Math.min(span.end, span.start + 40)).trimStart();
    notes.push({ label, start, end: span.end, text: span, sure: false, alone: true, glued: false, words });
  }
  return { notes, next: Math.max(index, from + 1) };
}

function asksToTheEnd(text: string, { block, shift }: PlacedBlock): boolean {
  return /\?["»”\s]*$/.test(text.slice(Math.max(block.start, block.end - 6) + shift, block.end + shift));
}

function isNumber(block: Block): boolean {
  return block.sign?.role === 'number' && block.level === 0 && block.kind !== 'item';
}

/** The first block behind a number is its note; further blocks are when no blank line parts them. */
function isNoteText(block: Block, first: boolean): boolean {
  if (block.kind !== 'paragraph' || isNumber(block)) return false;
  const role = block.sign?.role;
  if (role === 'question' || role === 'answer' || role === 'speaker' || role === 'part') return false;
  return first || !block.afterBlank;
}

/** The label that came last belongs to the second half of the note before the gap: 5 and 6 under "5". */
function giveToSplit(text: string, notes: NoteCandidate[], label: string): void {
  const number = Number(label);
  const index = notes.findIndex((note) => Number(note.label) === number - 1);
  if (index < 0 || notes.some((note) => note.label === label)) return;
  const note = notes[index]!;
  const split = secondStart(text, note.text!.start, note.text!.end);
  if (split < 0) return;
  let end = split;
  while (end > note.text!.start && /\s/.test(text[end - 1]!)) end--;
  notes[index] = { ...note, end, text: { start: note.text!.start, end } };
  const second = { start: split, end: note.text!.end };
  notes.splice(index + 1, 0, {
    label,
    ...second,
    text: second,
    sure: false,
    alone: true,
    glued: false,
    words: '',
  });
}

/** Where the second note begins: at a capital behind a line that ends a sentence, else behind the first line. */
function secondStart(text: string, start: number, end: number): number {
  let fallback = -1;
  let lineStart = start;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== 10) continue;
    const begins = /[A-Z«“‘"]|^www|^http/.test(text.slice(at + 1, at + 2));
    if (begins && endsSentence(text, lineStart, at)) return at + 1;
    if (begins && fallback < 0) fallback = at + 1;
    lineStart = at + 1;
  }
  return fallback;
}
