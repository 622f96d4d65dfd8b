import { compactDigest, compactMentions } from '../../corpus/compact-digest';
import type { PaperDigest } from '../../corpus/digest';
import { headOf } from '../../corpus/digest-head';
import { packJson } from './packing';
import { rowsOf } from './paper-rows';

/** A paper as a reading thread hands it to the index: a few texts and one run of bytes, which are quick to pass on. */
export interface HandedOver {
  /** JSON of `DigestHead`. */
  readonly head: string;
  /** JSON of `PaperRows`. */
  readonly rows: string;
  /** Packed places of the rows, the packed body, and the packed pieces of mentions, one after another. */
  readonly bytes: Uint8Array;
  /** Bytes of each of these. */
  readonly lengths: readonly number[];
}

export function handOver(digest: PaperDigest): HandedOver {
  const { rows, places } = rowsOf(digest);
  const parts = [
    places,
    packJson(JSON.stringify(compactDigest(digest))),
    ...compactMentions(digest).map((piece) => packJson(JSON.stringify(piece))),
  ];
  return {
    head: JSON.stringify(headOf(digest)),
    rows: JSON.stringify(rows),
    // Bytes of their own: a message takes the whole memory with it of which they are a part.
    bytes: new Uint8Array(Buffer.concat(parts)),
    lengths: parts.map(({ length }) => length),
  };
}

/** The runs of bytes of which some consist. */
export function partsOf(bytes: Uint8Array, lengths: readonly number[]): Uint8Array[] {
  let end = 0;
  return lengths.map((length) => {
    const start = end;
    end += length;
    return bytes.subarray(start, end);
  });
}
