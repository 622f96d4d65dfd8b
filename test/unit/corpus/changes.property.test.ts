import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Rank } from '../../../server/src/corpus/corpus';
import type { PaperDigest } from '../../../server/src/corpus/digest';
import { MemoryCorpus } from '../../../server/src/corpus/memory-corpus';
import { anyDigest, uris } from './any-digest';
import { everything, universeOf } from './everything';
import { PlainCorpus } from './plain-corpus';

const ranks: readonly Rank[] = ['open', 'workspace', 'folder', 'seed'];

describe('a corpus after any changes', () => {
  it('knows what a corpus knows that is built from nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            uri: fc.constantFrom(...uris),
            rank: fc.constantFrom(...ranks),
            digest: fc.option(anyDigest, { nil: null, freq: 4 }),
          }),
          { maxLength: 14 },
        ),
        async (changes) => {
          const changed = new MemoryCorpus();
          const files = new Map<string, { uri: string; rank: Rank; digest: PaperDigest }>();
          for (const { uri, rank, digest } of changes) {
            if (digest === null) {
              changed.remove(uri, rank);
              files.delete(`${rank} ${uri}`);
            } else {
              changed.put(uri, digest, rank);
              files.set(`${rank} ${uri}`, { uri, rank, digest });
            }
          }
          const plain = new PlainCorpus();
          for (const { uri, rank, digest } of files.values()) plain.put(uri, digest, rank);
          const universe = universeOf(
            uris,
            changes.flatMap(({ digest }) => digest ?? []),
          );
          assert.deepEqual(await everything(changed, universe), await everything(plain, universe));
        },
      ),
      { numRuns: 150 },
    );
  });
});
