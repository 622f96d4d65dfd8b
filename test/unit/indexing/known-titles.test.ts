import assert from 'node:assert/strict';
import path from 'node:path';
import type { Corpus } from '../../../server/src/corpus/corpus';
import { LayeredCorpus } from '../../../server/src/corpus/layered-corpus';
import { MemoryCorpus } from '../../../server/src/corpus/memory-corpus';
import { made } from '../corpus/made-digest';
import { asCorpusStore, IndexStore, inFolder, putOf } from './open-store';

/** A draft that cites a paper of a dossier whose title it does not print. */
const uri = 'file:///werk/concept.md';
const digest = made({ mentions: ['kst-29754-712'], dossiers: {} });

async function numbersFound(corpus: Corpus, filter: string): Promise<string[]> {
  const page = { filter, offset: 0, limit: 10 };
  return (await corpus.dossiers(page, 'number')).map(({ number }) => number);
}

async function inBoth(check: (corpus: Corpus) => Promise<void>): Promise<void> {
  const memory = new MemoryCorpus();
  memory.put(uri, digest, 'workspace');
  await check(memory);
  await inFolder(async (folder) => {
    const index = new IndexStore(path.join(folder, 'index.db'));
    index.apply([putOf(uri, digest, 'workspace')]);
    index.commit();
    await check(new LayeredCorpus(asCorpusStore(index)));
    index.close();
  });
}

describe('A dossier whose title no paper prints', () => {
  it('is found in lists by the title that it is known by, and by its number in either spelling', () =>
    inBoth(async (corpus) => {
      assert.deepEqual(await numbersFound(corpus, 'terrorisme'), ['29754']);
      assert.deepEqual(await numbersFound(corpus, '29 754'), ['29754']);
      assert.deepEqual(await numbersFound(corpus, '29754'), ['29754']);
      assert.deepEqual(await numbersFound(corpus, 'fietspaden'), []);
    }));

  it('is found by Ctrl+T in the same way', () =>
    inBoth(async (corpus) => {
      const [first] = await corpus.search('terrorisme', 5);
      assert.deepEqual(
        [first?.kind, first?.label, first?.detail],
        ['dossier', '29 754', 'Terrorismebestrijding'],
      );
    }));
});
