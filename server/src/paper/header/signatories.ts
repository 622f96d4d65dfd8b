import type { BlockList } from '../blocks/block-list';
import { plainText } from '../blocks/plain-text';
import type { Header } from '../paper';

type Signatory = Header['signatories'][number];

/** A name as papers are signed: "Kat", "P.H. van der Wal-Zeggelink", "Inge van Dijk". */
const name =
  /^(?:(?:[A-Z]\.){1,5}\s?)?(?:\p{Lu}[\p{L}’'-]+|(?:van|de|den|der|ten|ter|te|in|op|el|al|'t|’t|von|la|le)(?=\s))(?:[\s-](?:\p{Lu}[\p{L}’'-]*|van|de|den|der|ten|ter|te|in|op|el|al|'t|’t|von|la|le|en|\(\p{L}+\)))*,?$/u;
const LONGEST_NAME = 60;
/** A motion has more signers than this only by a slip. */
const MOST_SIGNERS = 40;

/**
 * Who signed a paper, with their functions: beneath "De Minister van …,", and the members beneath a motion.
 * @param headEnd first offset behind the paper's head
 */
export function readSignatories(text: string, { blocks, shifts }: BlockList, headEnd: number): Signatory[] {
  const signatories: Signatory[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const { sign } = block;
    if (sign === null || block.end + shifts[i]! < headEnd) continue;
    if (sign.role === 'signature') {
      const comma = sign.title.lastIndexOf(',');
      const role = sign.title.slice(0, comma).replace(/^(?:De|Het) /, '');
      const printed = sign.title.slice(comma + 1).trim();
      const span = { start: block.start + shifts[i]!, end: block.end + shifts[i]! };
      if (printed !== '') signatories.push({ name: printed, role, span });
      else {
        const next = namesAt(text, { blocks, shifts }, i + 1, 1)[0];
        if (next !== undefined) signatories.push({ ...next, role });
      }
    } else if (sign.role === 'dictum' && sign.title.startsWith('en gaat over')) {
      signatories.push(...namesAt(text, { blocks, shifts }, i + 1, MOST_SIGNERS));
    }
  }
  return signatories;
}

/** Names on lines of their own from a block on, until something else stands there. */
function namesAt(text: string, { blocks, shifts }: BlockList, from: number, most: number): Signatory[] {
  const names: Signatory[] = [];
  for (let i = from; i < blocks.length && names.length < most; i++) {
    const block = blocks[i]!;
    if (block.kind !== 'paragraph' || block.level > 0) return names;
    const end = block.end + shifts[i]!;
    for (let start = block.start + shifts[i]!; start < end && names.length < most; ) {
      const line = text.slice(start, Math.min(end, start + 200)).search(/[\r\n]/);
      const stop = line < 0 ? end : start + line;
      if (stop - start > 200) return names;
      const printed = plainText(text, start, stop).replace(/,$/, '');
      if (printed !== '') {
        if (printed.length > LONGEST_NAME || !name.test(printed)) return names;
        names.push({ name: printed, role: null, span: { start, end: stop } });
      }
      start = stop + 1;
    }
  }
  return names;
}
