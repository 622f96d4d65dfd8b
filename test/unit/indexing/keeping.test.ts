import assert from 'node:assert/strict';
import { renameSync, rmSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { digestOf } from '../../../server/src/corpus/digest-of';
import { toUri } from '../../../server/src/indexing/uri';
import { parsePaper } from '../../../server/src/paper/parse-paper';
import { inFolder } from './open-store';
import { filesRead, letter, withKeeper, workspace, write } from './small-corpus';

const citing = letter('40003', 2, ['Kamerstuk 40 003, nr. 1']);
const cited = letter('40003', 1, []);

describe('A corpus kept on disk', () => {
  it('knows who cites a paper', () =>
    inFolder(async (folder) => {
      write(folder, { 'een.md': cited, 'twee.md': citing });
      await withKeeper(null, async (keeper) => {
        await keeper.keep([workspace(folder)]);
        assert.deepEqual((await keeper.corpus.paper('kst-40003-1'))?.uris, [
          toUri(path.join(folder, 'een.md')),
        ]);
        const [citation] = await keeper.corpus.citationsOf('kst-40003-1');
        assert.equal(citation?.paper, 'kst-40003-2');
      });
    }));

  it('knows each sentence of a long paper, and puts the file that asks first', () =>
    inFolder(async (folder) => {
      const numbers = Array.from({ length: 200 }, (_, at) => at + 1);
      const cites = numbers.map((number) => `Kamerstuk 40 006, nr. ${number}`);
      write(folder, {
        'lang.md': letter('40003', 1, cites),
        'kort.md': letter('40003', 2, cites.slice(149, 150)),
      });
      await withKeeper(null, async (keeper) => {
        await keeper.keep([workspace(folder)]);
        for (const number of [1, 64, 65, 150, 200]) {
          const mentions = await keeper.corpus.mentions(`kst-40006-${number}`);
          assert.equal(
            mentions[0]?.sentence,
            `De Kamer is hierover ingelicht (Kamerstuk 40 006, nr. ${number}).`,
          );
        }
        for (const name of ['lang.md', 'kort.md']) {
          const uri = toUri(path.join(folder, name));
          const [first] = await keeper.corpus.mentions('kst-40006-150', 1, uri);
          assert.equal(first?.uri, uri);
        }
      });
    }));

  it('knows at the second start what it knew, and reads nothing again', () =>
    inFolder(async (folder) =>
      inFolder(async (storage) => {
        write(folder, { 'een.md': cited, 'twee.md': citing });
        await withKeeper(storage, (keeper) => keeper.keep([workspace(folder)]));
        await withKeeper(storage, async (keeper, heard) => {
          assert.equal(await keeper.corpus.mentionCount('kst-40003-1'), 1);
          await keeper.keep([workspace(folder)]);
          assert.equal(filesRead(heard), 0);
        });
      }),
    ));

  it('reads again only what has changed in size, time or content', () =>
    inFolder(async (folder) =>
      inFolder(async (storage) => {
        write(folder, { 'een.md': cited, 'twee.md': citing, 'drie.md': letter('40003', 3, []) });
        await withKeeper(storage, (keeper) => keeper.keep([workspace(folder)]));
        utimesSync(path.join(folder, 'een.md'), 1, 1);
        write(folder, { 'drie.md': letter('40003', 3, ['Kamerstuk 40 003, nr. 1']) });
        rmSync(path.join(folder, 'twee.md'));
        await withKeeper(storage, async (keeper, heard) => {
          await keeper.keep([workspace(folder)]);
          assert.equal(filesRead(heard), 2);
          const [citation] = await keeper.corpus.citationsOf('kst-40003-1');
          assert.equal(citation?.paper, 'kst-40003-3');
          assert.equal((await keeper.corpus.totals()).files, 2);
        });
      }),
    ));

  it('follows files that are made, changed, renamed and deleted, and folders that go', () =>
    inFolder(async (folder) => {
      const at = (name: string) => path.join(folder, name);
      write(folder, { 'een.md': cited, 'map/twee.md': citing });
      await withKeeper(null, async (keeper) => {
        await keeper.keep([workspace(folder)]);
        const mentions = () => keeper.corpus.mentionCount('kst-40003-1');

        write(folder, { 'drie.md': letter('40003', 3, ['Kamerstuk 40 003, nr. 1']) });
        await keeper.follow([toUri(at('drie.md'))]);
        assert.equal(await mentions(), 2);

        write(folder, { 'drie.md': letter('40003', 3, ['Kamerstuk 40 003, nrs. 1 en 1']) });
        await keeper.follow([toUri(at('drie.md'))]);
        assert.equal(await mentions(), 3);

        renameSync(at('map'), at('ander'));
        await keeper.follow([toUri(at('map')), toUri(at('ander'))]);
        assert.equal(await mentions(), 3);
        assert.deepEqual((await keeper.corpus.paper('kst-40003-2'))?.uris, [toUri(at('ander/twee.md'))]);

        rmSync(at('ander'), { recursive: true });
        await keeper.follow([toUri(at('ander'))]);
        assert.equal(await mentions(), 2);
      });
    }));

  it('counts a paper with two files once, the workspace’s first', () =>
    inFolder(async (folder) =>
      inFolder(async (seeds) => {
        write(folder, { 'kopie.md': citing });
        write(seeds, { 'origineel.md': citing });
        await withKeeper(null, async (keeper) => {
          await keeper.keep([workspace(folder), workspace(seeds, { rank: 'seed' })]);
          assert.equal(await keeper.corpus.mentionCount('kst-40003-1'), 1);
          const uris = [toUri(path.join(folder, 'kopie.md')), toUri(path.join(seeds, 'origineel.md'))];
          assert.deepEqual((await keeper.corpus.paper('kst-40003-2'))?.uris, uris);
          rmSync(path.join(folder, 'kopie.md'));
          await keeper.follow([uris[0]!]);
          assert.deepEqual((await keeper.corpus.paper('kst-40003-2'))?.uris, [uris[1]]);
          assert.equal(await keeper.corpus.mentionCount('kst-40003-1'), 1);
        });
      }),
    ));

  it('lets the unsaved text of an open document win over its file', () =>
    inFolder(async (folder) => {
      const uri = toUri(path.join(folder, 'twee.md'));
      write(folder, { 'een.md': cited, 'twee.md': citing });
      await withKeeper(null, async (keeper) => {
        await keeper.keep([workspace(folder)]);
        keeper.open(uri, digestOf(parsePaper(letter('40003', 2, ['Kamerstuk 40 003, nr. 7']))));
        assert.equal(await keeper.corpus.mentionCount('kst-40003-1'), 0);
        assert.equal(await keeper.corpus.mentionCount('kst-40003-7'), 1);
        keeper.close(uri);
        assert.equal(await keeper.corpus.mentionCount('kst-40003-1'), 1);
        assert.equal(await keeper.corpus.mentionCount('kst-40003-7'), 0);
      });
    }));

  it('keeps what it knew of a folder that went away, and says why', () =>
    inFolder(async (folder) =>
      inFolder(async (storage) => {
        const drive = path.join(folder, 'schijf');
        write(drive, { 'een.md': cited, 'twee.md': citing });
        await withKeeper(storage, (keeper) => keeper.keep([workspace(drive, { rank: 'folder' })]));
        renameSync(drive, path.join(folder, 'uitgeworpen'));
        await withKeeper(storage, async (keeper) => {
          await keeper.keep([workspace(drive, { rank: 'folder' })]);
          assert.equal(await keeper.corpus.mentionCount('kst-40003-1'), 1);
          const [state] = await keeper.folders();
          assert.deepEqual([state?.files, state?.reason], [2, 'no such file or folder']);
        });
      }),
    ));

  it('forgets a folder that no longer belongs to the corpus', () =>
    inFolder(async (folder) =>
      inFolder(async (other) => {
        write(folder, { 'een.md': cited });
        write(other, { 'twee.md': citing });
        await withKeeper(null, async (keeper) => {
          await keeper.keep([workspace(folder), workspace(other)]);
          assert.equal((await keeper.corpus.totals()).papers, 2);
          await keeper.keep([workspace(folder)]);
          assert.equal((await keeper.corpus.totals()).papers, 1);
          assert.equal(await keeper.corpus.mentionCount('kst-40003-1'), 0);
        });
      }),
    ));

  it('knows a folder that comes back without reading it again', () =>
    inFolder(async (folder) =>
      inFolder(async (other) => {
        write(folder, { 'een.md': cited });
        write(other, { 'twee.md': citing, 'drie.md': letter('40003', 3, ['Kamerstuk 40 003, nr. 1']) });
        await withKeeper(null, async (keeper, heard) => {
          await keeper.keep([workspace(folder), workspace(other)]);
          await keeper.keep([workspace(folder)]);
          rmSync(path.join(other, 'drie.md'));
          await keeper.keep([workspace(folder), workspace(other)]);
          assert.equal(filesRead(heard), 0);
          assert.equal(await keeper.corpus.mentionCount('kst-40003-1'), 1);
          assert.equal((await keeper.corpus.totals()).files, 2);
        });
      }),
    ));

  it('stops when it is cancelled, and goes on from there', () =>
    inFolder(async (folder) => {
      const files = Object.fromEntries(
        Array.from({ length: 300 }, (_, at) => [
          `${at}.md`,
          letter('40003', at + 1, ['Kamerstuk 40 006, nr. 1']),
        ]),
      );
      write(folder, files);
      await withKeeper(null, async (keeper, heard) => {
        const first = keeper.keep([workspace(folder)]);
        while (!heard.progress.some(({ phase }) => phase === 'reading'))
          await new Promise((go) => setTimeout(go, 2));
        keeper.cancel();
        await first;
        assert.equal(heard.progress.at(-1)?.phase, 'cancelled');
        const known = (await keeper.corpus.totals()).files;
        assert.ok(known < 300, `${known} files were read`);
        await keeper.keep([workspace(folder)]);
        assert.equal(filesRead(heard), 300 - known);
        assert.equal(await keeper.corpus.mentionCount('kst-40006-1'), 300);
      });
    }));

  it('lists files that are left out, with the reason', () =>
    inFolder(async (folder) => {
      write(folder, { 'een.md': cited, 'groot.md': 'x'.repeat(3_000_000) });
      await withKeeper(null, async (keeper) => {
        await keeper.keep([workspace(folder, { largest: 1_000_000 })]);
        assert.deepEqual(keeper.problems, [
          { uri: toUri(path.join(folder, 'groot.md')), reason: 'larger than 1 MB (3 MB)' },
        ]);
      });
    }));
});
