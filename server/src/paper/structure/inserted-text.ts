import { romanValue } from '../../references/facts/roman';
import { isInlineSpace } from '../../text/characters';
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
  /** The last of the paper's own points; "I" may be a letter and a Roman one. */
  #ownPoint: readonly Count[] = [];

  /** What counts for what stands behind: plain data for a checkpoint. */
  remember() {
    return { open: this.#open, own: this.#own, ownWord: this.#ownWord, ownPoint: this.#ownPoint };
  }

  recall({ open, own, ownWord, ownPoint }: ReturnType<InsertedText['remember']>): void {
    this.#open = open;
    this.#own = own;
    this.#ownWord = ownWord;
    this.#ownPoint = ownPoint;
  }

  /** Looks at the end of a block: an instruction opens an insertion. */
  read(text: string, start: number, end: number): void {
    let stop = end;
    while (stop > start && isInlineSpace(text.charCodeAt(stop - 1))) stop--;
    if (text.charCodeAt(stop - 1) !== 58) return;
    const tail = plainText(text, Math.max(start, stop - TAIL), stop);
    if (instruction.test(tail)) this.#open = true;
  }

  /** Whether what stands here comes out of the law that is changed. */
  get isOpen(): boolean {
    return this.#open;
  }

  /** The "Toelichting" or an article of the paper itself: nothing is inserted, and points count anew. */
  close(): void {
    this.#open = false;
    this.#ownPoint = [];
  }

  /**
   * Whether a point on a line of its own ("II", "B", "3.") is the paper's own. Within an insertion that is only the one
   * that comes behind the last: in point II, "A" and "B" change the law of an article that is inserted. A number
   * without a full stop may be that of a page.
   */
  isOwnPoint(title: string): boolean {
    const counts = countsOf(title);
    const next = counts.filter(({ scheme, value }) =>
      this.#ownPoint.some((own) => own.scheme === scheme && own.value + 1 === value),
    );
    const begins = this.#ownPoint.length === 0;
    if (this.#open && !begins && next.length === 0) return false;
    if (/^\d+$/.test(title) && (begins ? title !== '1' : next.length === 0)) return false;
    this.#open = false;
    this.#ownPoint = next.length > 0 ? next : counts;
    return true;
  }

  /** Whether an article heading is the paper's own. */
  isOwn(title: string): boolean {
    const [word = '', ...rest] = title.split(' ');
    const numbering = readNumbering(rest.join(' ').replace(/^(\d+)[:.](\d)/, '$1.$2'));
    const own = this.#own;
    if (own === null) {
      this.#own = numbering;
      this.#ownWord = word;
      this.#ownPoint = [];
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
    this.close();
    if (numbering !== null) this.#own = numbering;
    return true;
  }
}

/** One way to count a point. */
interface Count {
  readonly scheme: 'digits' | 'roman' | 'letters';
  readonly value: number;
}

/** "3." is three, "B" two, "I" one and nine, "AA" the one behind "Z". */
function countsOf(title: string): readonly Count[] {
  const mark = title.replace(/[.):]$/, '');
  if (/^\d+$/.test(mark)) return [{ scheme: 'digits', value: Number(mark) }];
  const counts: Count[] = [];
  const roman = romanValue(mark);
  if (roman > 0) counts.push({ scheme: 'roman', value: roman });
  if (/^[A-Z]{1,2}$/.test(mark)) {
    const letter = mark.charCodeAt(mark.length - 1) - 64;
    counts.push({ scheme: 'letters', value: mark.length === 1 ? letter : 26 + letter });
  }
  return counts;
}

function isNext(parts: readonly number[], own: readonly number[]): boolean {
  const last = parts.length - 1;
  for (let i = 0; i < last; i++)
    if (parts[i] !== own[i]) return parts[i] === own[i]! + 1 && parts[last] === 1;
  return parts[last] === own[last]! + 1;
}
