import type { CompactDigest, CompactMentions } from '../../corpus/compact-digest';
import { expandDigest } from '../../corpus/compact-digest';
import type { PaperDigest } from '../../corpus/digest';
import type { IndexDatabase } from './database';
import { unpackJson } from './packing';
import { MOST_PIECES } from './schema';

/** All that the index keeps of a file. Throws when it is damaged. */
export function storedDigest(database: IndexDatabase, file: number): PaperDigest {
  const pieces = database.all<{ data: Uint8Array }>(
    'select data from piece where id >= ? and id < ? order by id',
    file * MOST_PIECES,
    (file + 1) * MOST_PIECES,
  );
  return expandDigest(
    storedRest(database, file),
    pieces.map(({ data }) => unpackJson<CompactMentions>(data)),
  );
}

/** The same without its mentions. */
export function storedRest(database: IndexDatabase, file: number): CompactDigest {
  const row = database.first<{ body: Uint8Array }>('select body from content where file = ?', file);
  return unpackJson<CompactDigest>(row!.body);
}

/** One piece of its mentions. */
export function storedPiece(database: IndexDatabase, file: number, number: number): CompactMentions {
  const row = database.first<{ data: Uint8Array }>(
    'select data from piece where id = ?',
    file * MOST_PIECES + number,
  );
  return unpackJson<CompactMentions>(row!.data);
}
