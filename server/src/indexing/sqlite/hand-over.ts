import { compactDigest, compactMentions } from '../../corpus/compact-digest';
import type { PaperDigest } from '../../corpus/digest';
import { headOf } from '../../corpus/digest-head';
import { ByteWriter } from './byte-writer';
import { packJson } from './packing';
import { rowsOf } from './paper-rows';

/** A paper as a reading thread hands it to the index: a few texts and one run of bytes, which are quick to pass on. */
export interface HandedOver {
  /** JSON of `DigestHead`. */
  readonly head: string;
  /** JSON of `PaperRows`. */
  readonly rows: string;
  /** What the rows of targets count off, the packed body, and the packed pieces of mentions, one after another. */
  readonly bytes: Uint8Array;
  /** Bytes of each of these. */
  readonly lengths: readonly number[];
}

/** Papers are packed one after another. */
const writer = new ByteWriter();

export function handOver(digest: PaperDigest): HandedOver {
  const rows = rowsOf(digest, writer);
  let start = writer.length;
  const lengths = [start];
  for (const part of [compactDigest(digest), ...compactMentions(digest)]) {
    packJson(JSON.stringify(part), writer);
    lengths.push(writer.length - start);
    start = writer.length;
  }
  return { head: JSON.stringify(headOf(digest)), rows: JSON.stringify(rows), bytes: writer.take(), lengths };
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
