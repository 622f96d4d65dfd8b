import type { Block } from '../blocks/block';

/**
 * Notes as the official site prints them behind a paper: "X Noot", a number, and the note, each on a line of its own.
 * They answer nothing and are no heading.
 */
export class NoteLines {
  #awaited: 'nothing' | 'number' | 'note' = 'nothing';

  /** Whether a note has begun whose text is still to come. */
  get isOpen(): boolean {
    return this.#awaited !== 'nothing';
  }

  /** Whether a block belongs to such a note, or leads back to a mark ("1. Kamerstuk 36 600, nr. 3.↩︎"). */
  takes(text: string, block: Block, shift: number): boolean {
    const { sign, end } = block;
    if (block.kind === 'item' && text.slice(end + shift - 6, end + shift).includes('\u21a9')) return true;
    const title = sign?.role === 'frame' ? sign.title : '';
    if (title === 'X Noot' || /^Noot \d+$/.test(title)) {
      this.#awaited = title === 'X Noot' ? 'number' : 'note';
      return true;
    }
    if (this.#awaited === 'number' && sign?.role === 'number') {
      this.#awaited = 'note';
      return true;
    }
    const taken = this.#awaited === 'note';
    this.#awaited = 'nothing';
    return taken;
  }
}
