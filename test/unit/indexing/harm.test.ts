import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { closeSync, openSync, readdirSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { builtScripts } from './built-scripts';
import { inFolder } from './open-store';
import { filesRead, letter, withKeeper, workspace, write } from './small-corpus';

/** Many small papers, each citing the first. */
function manyPapers(folder: string, count: number): void {
  for (let number = 1; number <= count; number++) {
    write(folder, {
      [`${number}.md`]: letter('40003', number, ['Kamerstuk 40 006, nr. 1', 'Kamerstuk 40 006, nr. 2']),
    });
  }
}

/** Indexes a folder in another process. @param limit largest file that it may write, kilobytes */
function indexing(
  storage: string,
  folder: string,
  limit: number | null = null,
): ChildProcess & { heard: () => string; ended: Promise<unknown> } {
  const script = path.join(builtScripts(), 'writing-process.js');
  const args = [script, builtScripts(), storage, folder];
  const child =
    limit === null
      ? spawn(process.execPath, args)
      : spawn('sh', ['-c', `trap '' XFSZ; ulimit -f ${limit}; exec "$0" "$@"`, process.execPath, ...args]);
  let heard = '';
  child.stdout.on('data', (data) => {
    heard += data;
  });
  child.stderr.on('data', (data) => {
    heard += data;
  });
  // Listened for from the start: a process may well be done before somebody asks.
  const ended = new Promise((resolve) => child.once('close', resolve));
  return Object.assign(child, { heard: () => heard, ended });
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('An index that comes to harm', () => {
  it('opens after its process was killed at any moment, and is complete after the next reading', () =>
    inFolder(async (folder) =>
      inFolder(async (storage) => {
        manyPapers(folder, 300);
        for (const delay of [0, 60, 250]) {
          const child = indexing(storage, folder);
          while (!/^[1-9]\d*$/m.test(child.heard()) && child.exitCode === null) await pause(5);
          await pause(delay);
          child.kill('SIGKILL');
          await child.ended;
        }
        await withKeeper(storage, async (keeper, heard) => {
          await keeper.keep([workspace(folder, { rank: 'folder' })]);
          assert.deepEqual(heard.log, []);
          assert.equal((await keeper.corpus.totals()).papers, 300);
          assert.equal(await keeper.corpus.mentionCount('kst-40006-1'), 300);
        });
      }),
    )).timeout(120_000);

  for (const [harm, damage] of [
    ['overwritten', (file: string) => writeFileSync(file, 'geen index\n'.repeat(2000))],
    ['cut off', (file: string) => truncateSync(file, Math.floor(statSync(file).size / 2))],
    ['spoilt in the middle', (file: string) => spoil(file)],
  ] as const) {
    it(`is set aside and built anew when it is ${harm}, with one line in the log`, () =>
      inFolder(async (folder) =>
        inFolder(async (storage) => {
          manyPapers(folder, 60);
          await withKeeper(storage, (keeper) => keeper.keep([workspace(folder)]));
          damage(path.join(storage, 'index.db'));
          await withKeeper(storage, async (keeper, heard) => {
            await keeper.keep([workspace(folder)]);
            // The damage may be found by a question; then the folders are read anew by themselves.
            await keeper.corpus.mentions('kst-40006-1').catch(() => {});
            while (heard.progress.at(-1)?.phase !== 'done' || filesRead(heard) === null) await pause(10);
            await keeper.keep([workspace(folder)]);
            assert.equal(await keeper.corpus.mentionCount('kst-40006-1'), 60);
            assert.equal(heard.log.filter((line) => line.includes('damaged')).length, 1);
            assert.ok(readdirSync(storage).includes('index.db.damaged'));
          });
        }),
      ));
  }

  it('is not harmed by a second window on the same folders', () =>
    inFolder(async (folder) =>
      inFolder(async (storage) => {
        manyPapers(folder, 40);
        await withKeeper(storage, async (first) =>
          withKeeper(storage, async (second) => {
            await Promise.all([first.keep([workspace(folder)]), second.keep([workspace(folder)])]);
            for (const keeper of [first, second]) {
              assert.equal(await keeper.corpus.mentionCount('kst-40006-1'), 40);
            }
          }),
        );
        await withKeeper(storage, async (keeper, heard) => {
          await keeper.keep([workspace(folder)]);
          assert.equal(filesRead(heard), 0);
        });
      }),
    ));

  it('lives elsewhere when its folder cannot be written to, and says why', () =>
    inFolder(async (folder) => {
      manyPapers(folder, 3);
      write(folder, { bestand: 'geen map' });
      await withKeeper(path.join(folder, 'bestand', 'opslag'), async (keeper, heard) => {
        await keeper.keep([workspace(folder)]);
        assert.equal(await keeper.corpus.mentionCount('kst-40006-1'), 3);
        assert.match(keeper.problems[0]!.reason, /storage folder cannot be written to: not a folder/);
        assert.equal(heard.log.length, 1);
      });
    }));

  it('keeps what it knew when the disk is full', () =>
    inFolder(async (folder) =>
      inFolder(async (storage) => {
        manyPapers(folder, 20);
        const small = indexing(storage, folder);
        await small.ended;
        assert.match(small.heard(), /known: 20\n/);
        manyPapers(folder, 400);
        // No file may grow beyond what the index has already: to the process it is as if the disk were full.
        const starved = indexing(
          storage,
          folder,
          Math.ceil(statSync(path.join(storage, 'index.db')).size / 512) + 40,
        );
        await starved.ended;
        assert.match(starved.heard(), /the index cannot be written/);
        const known = Number(/known: (\d+)/.exec(starved.heard())?.[1]);
        assert.ok(known >= 20 && known < 400, `${known} files are known`);
        await withKeeper(storage, async (keeper) => {
          assert.ok((await keeper.corpus.totals()).files >= 20);
          await keeper.keep([workspace(folder, { rank: 'folder' })]);
          assert.equal(await keeper.corpus.mentionCount('kst-40006-1'), 400);
        });
      }),
    )).timeout(60_000);
});

/** Random bytes over the inner pages of a file. */
function spoil(file: string): void {
  const { size } = statSync(file);
  const handle = openSync(file, 'r+');
  const noise = Buffer.from('onzin'.repeat(200));
  for (let at = 8192; at + noise.length < size; at += 4096) writeSync(handle, noise, 0, noise.length, at);
  closeSync(handle);
}
