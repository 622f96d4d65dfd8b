import type { Numbering } from '../blocks/numbering';
import { readNumbering } from '../blocks/numbering';
import { plainText } from '../blocks/plain-text';

/** "… komt te luiden:", "… wordt een artikel ingevoegd, luidende:", "… wordt vervangen door:" */
const instruction =
  /(?:luidende|komt te luiden|komen te luiden|als volgt te luiden|ingevoegd|toegevoegd|vervangen door|gewijzigd)\s*:?$/i;

/** Ends of a block that are looked at. */
const TAIL = 120;

/**
 * Follows what a bill or an amendment inserts in another law: articles of that law, not of the paper. The insertion
 * ends at the next article or point of the paper's own counting.
 */
export class InsertedText {
  #open = false;
  #own: Numbering | null = null;
  #ownWord = '';

  /** What counts for the articles behind: plain data for a checkpoint. */
  remember() {
    return { open: this.#open, own: this.#own, ownWord: this.#ownWord };
  }

  recall({ open, own, ownWord }: ReturnType<InsertedText['remember']>): void {
    this.#open = open;
    this.#own = own;
    this.#ownWord = ownWord;
  }

  /** Looks at the end of a block: an instruction opens an insertion. */
  read(text: string, start: number, end: number): void {
    if (text.charCodeAt(end - 1) !== 58) return;
    const tail = plainText(text, Math.max(start, end - TAIL), end);
    if (instruction.test(tail)) this.#open = true;
  }

  /** Whether what stands here comes out of the law that is changed. */
  get isOpen(): boolean {
    return this.#open;
  }

  /** A point "B" of the paper itself. */
  close(): void {
    this.#open = false;
  }

  /** Whether an article heading is the paper's own. */
  isOwn(title: string): boolean {
    const [word = '', ...rest] = title.split(' ');
    const numbering = readNumbering(rest.join(' ').replace(/^(\d+)[:.](\d)/, '$1.$2'));
    const own = this.#own;
    if (own === null) {
      this.#own = numbering;
      this.#ownWord = word;
      return true;
    }
    const follows =
      numbering !== null &&
      numbering.scheme === own.scheme &&
      word === this.#ownWord &&
      numbering.parts.length === own.parts.length &&
      isNext(numbering.parts, own.parts);
    if (this.#open && !follows) return false;
    // A law that changes others counts in Roman numbers, the laws that it changes in Arabic ones.
    if (own.scheme === 'roman' && numbering?.scheme !== 'roman') return false;
    this.#open = false;
    if (numbering !== null) this.#own = numbering;
    return true;
  }
}

function isNext(parts: readonly number[], own: readonly number[]): boolean {
  const last = parts.length - 1;
  for (let i = 0; i < last; i++)
    if (parts[i] !== own[i]) return parts[i] === own[i]! + 1 && parts[last] === 1;
  return parts[last] === own[last]! + 1;
}
