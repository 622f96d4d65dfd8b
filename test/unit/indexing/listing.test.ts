import assert from 'node:assert/strict';
import { symlinkSync, unlinkSync } from 'node:fs';
import path from 'node:path';
import type { Left, ListedFolder } from '../../../server/src/indexing/listing';
import { listPapers, relativePath } from '../../../server/src/indexing/listing';
import { inFolder } from './open-store';
import { write } from './small-corpus';

/** What is listed of a folder, by relative path, and what is left out with the reason. */
function list(folder: string, more: Partial<ListedFolder> = {}) {
  const left: Left[] = [];
  const options = { path: folder, exclude: [], honoursGit: true, largest: 1000, ...more };
  const files = [...listPapers(options, (one) => left.push(one))];
  return {
    files: files.map(([file]) => relativePath(folder, file)).sort(),
    left: left.map(({ path: file, reason }) => `${relativePath(folder, file)}: ${reason}`),
  };
}

describe('The papers of a folder', () => {
  it('are its Markdown and text files, whatever the script of their names', () =>
    inFolder(async (folder) => {
      write(folder, {
        'a.md': '',
        'b/c.txt': '',
        'b/kst-1.kst': '',
        'Ünïcode/δελτίο/文書.MD': '',
        'b/d.docx': '',
        'node_modules/e.md': '',
        '.git/f.md': '',
      });
      assert.deepEqual(
        list(folder).files,
        ['a.md', 'b/c.txt', 'b/kst-1.kst', 'Ünïcode/δελτίο/文書.MD'].sort(),
      );
    }));

  it('are without what the editor’s settings exclude', () =>
    inFolder(async (folder) => {
      write(folder, { 'a.md': '', 'oud/b.md': '', 'x/oud/c.md': '', 'x/concept.md': '' });
      assert.deepEqual(list(folder, { exclude: ['**/oud', '**/concept.md'] }).files, ['a.md']);
    }));

  it('are without what .gitignore ignores, at every depth', () =>
    inFolder(async (folder) => {
      write(folder, {
        '.gitignore': 'uit/\n*.txt\n',
        'a.md': '',
        'b.txt': '',
        'uit/c.md': '',
        'x/.gitignore': '!goed.txt\nslecht.md\n',
        'x/goed.txt': '',
        'x/slecht.md': '',
        'x/y/slecht.md': '',
      });
      assert.deepEqual(list(folder).files, ['a.md', 'x/goed.txt']);
      assert.equal(list(folder, { honoursGit: false }).files.length, 6);
    }));

  it('leave out a file above the size, and say so', () =>
    inFolder(async (folder) => {
      write(folder, { 'a.md': 'x', 'groot.md': 'x'.repeat(2_000_000) });
      assert.deepEqual(list(folder, { largest: 1_000_000 }), {
        files: ['a.md'],
        left: ['groot.md: larger than 1 MB (2 MB)'],
      });
    }));

  it('follow links out of the folder once, and end in loops', () =>
    inFolder(async (outside) =>
      inFolder(async (folder) => {
        write(outside, { 'ver.md': '' });
        write(folder, { 'a/b.md': '' });
        symlinkSync(outside, path.join(folder, 'naar-buiten'));
        symlinkSync(outside, path.join(folder, 'nog-eens'));
        symlinkSync(folder, path.join(folder, 'a/lus'));
        symlinkSync('/', path.join(folder, 'a/alles'));
        symlinkSync(path.join(folder, 'a'), path.join(folder, 'dubbel'));
        symlinkSync(path.join(folder, 'a/b.md'), path.join(folder, 'kopie.md'));
        assert.deepEqual(list(folder).files, ['a/b.md', 'kopie.md', 'naar-buiten/ver.md']);
      }),
    ));

  it('tell of a link that leads nowhere, of one that leads to itself, and of a folder that is not there', () =>
    inFolder(async (folder) => {
      write(folder, { 'a.md': '' });
      symlinkSync(path.join(folder, 'weg.md'), path.join(folder, 'dood.md'));
      symlinkSync(path.join(folder, 'zelf.md'), path.join(folder, 'zelf.md'));
      assert.deepEqual(list(folder), {
        files: ['a.md'],
        left: ['dood.md: no such file or folder', 'zelf.md: a loop of links'],
      });
      unlinkSync(path.join(folder, 'a.md'));
      assert.deepEqual(list(path.join(folder, 'nergens')).left, [': no such file or folder']);
    }));
});
