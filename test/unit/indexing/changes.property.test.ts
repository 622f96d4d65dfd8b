import assert from 'node:assert/strict';
import path from 'node:path';
import fc from 'fast-check';
import type { Rank } from '../../../server/src/corpus/corpus';
import type { PaperDigest } from '../../../server/src/corpus/digest';
import { LayeredCorpus } from '../../../server/src/corpus/layered-corpus';
import { anyDigest, uris } from '../corpus/any-digest';
import { everything, universeOf } from '../corpus/everything';
import { PlainCorpus } from '../corpus/plain-corpus';
import { asCorpusStore, IndexStore, inFolder, putOf } from './open-store';

const stored: readonly Rank[] = ['workspace', 'folder', 'seed'];

const anyChange = (ranks: readonly Rank[]) =>
  fc.record({
    uri: fc.constantFrom(...uris),
    rank: fc.constantFrom(...ranks),
    digest: fc.option(anyDigest, { nil: null, freq: 3 }),
    /** What is done to a file when there is no digest. */
    otherwise: fc.constantFrom('remove' as const, 'park' as const, 'unpark' as const),
  });

/** Any batches of changes, applied one after another, against all that is left at the end. */
async function check(ranks: readonly Rank[], compared: (answers: object) => object): Promise<void> {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(anyChange(ranks), { maxLength: 4 }), { maxLength: 5 }),
      async (batches) => {
        const index = new IndexStore(':memory:');
        const corpus = new LayeredCorpus(asCorpusStore(index));
        const files = new Map<string, { rank: Rank; digest: PaperDigest }>();
        const parked = new Set<string>();
        const open = new Map<string, PaperDigest>();
        for (const batch of batches) {
          const changes = [];
          for (const { uri, rank, digest, otherwise } of batch) {
            if (rank === 'open') {
              if (digest === null) {
                corpus.close(uri);
                open.delete(uri);
              } else {
                corpus.open(uri, digest);
                open.set(uri, digest);
              }
            } else if (digest !== null) {
              changes.push(putOf(uri, digest, rank));
              files.set(uri, { rank, digest });
              parked.delete(uri);
            } else if (otherwise === 'remove') {
              changes.push({ kind: 'remove' as const, uri });
              files.delete(uri);
              parked.delete(uri);
            } else if (files.has(uri)) {
              changes.push({ kind: 'park' as const, uri, parked: otherwise === 'park' ? 20_000 : 0 });
              if (otherwise === 'park') parked.add(uri);
              else parked.delete(uri);
            }
          }
          index.apply(changes);
          index.commit();
        }
        const plain = new PlainCorpus();
        for (const [uri, { rank, digest }] of files) if (!parked.has(uri)) plain.put(uri, digest, rank);
        for (const [uri, digest] of open) plain.put(uri, digest, 'open');
        const universe = universeOf(
          uris,
          batches.flat().flatMap(({ digest }) => digest ?? []),
        );
        assert.deepEqual(
          compared(await everything(corpus, universe)),
          compared(await everything(plain, universe)),
        );
        index.close();
      },
    ),
    { numRuns: 40 },
  );
}

function withoutTitles(answers: object): object {
  return JSON.parse(JSON.stringify(answers, (key, value) => (key === 'title' ? undefined : value)));
}

describe('an index on disk after any changes', () => {
  it('knows what a corpus knows that is built from nothing', () => check(stored, (answers) => answers));

  // Which of two papers of one day names a dossier is not told apart between the index and the open documents.
  it('knows the same with open documents over it', () => check([...stored, 'open'], withoutTitles));

  it('is empty again when every file is removed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...uris), anyDigest), { maxLength: 8 }),
        async (papers) => {
          await inFolder(async (folder) => {
            const index = new IndexStore(path.join(folder, 'index.db'));
            index.apply(papers.map(([uri, digest]) => putOf(uri, digest, 'workspace')));
            index.apply(uris.map((uri) => ({ kind: 'remove', uri })));
            index.commit();
            assert.deepEqual(index.rowCounts(), {});
            index.close();
          });
        },
      ),
      { numRuns: 30 },
    );
  });
});
