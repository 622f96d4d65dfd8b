import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { serverScript } from './editor';

const script = path.join(path.dirname(serverScript), 'griffier.js');

/** Two letters of a made-up dossier; the second says what became of a motion. */
const letters = {
  'een.md': `**99 001            Veilige fietspaden**

**Nr. 12            Brief van de minister van Infrastructuur en Waterstaat**

Den Haag, 4 mei 2023

De motie van het lid Jansen over lampen in tunnels (Kamerstuk 99 001, nr. 9) is aangenomen.
`,
  'sub/twee.txt': `**99 001            Veilige fietspaden**

**Nr. 13            Brief van de minister van Infrastructuur en Waterstaat**

Den Haag, 5 juni 2023

Zie hierover ook Kamerstuk 99 001, nr. 12.
`,
};

let folder = '';
let storage = '';

function griffier(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [script, ...args, '--storage', storage, '--json'],
    { encoding: 'utf8' },
  );
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { lines: lines.map((line) => JSON.parse(line)), stderr, status };
}

describe('The commands about a corpus', () => {
  before(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'griffier-papers-'));
    storage = mkdtempSync(path.join(os.tmpdir(), 'griffier-index-'));
    mkdirSync(path.join(folder, 'sub'));
    for (const [name, text] of Object.entries(letters)) writeFileSync(path.join(folder, name), text);
  });

  after(() => {
    for (const made of [folder, storage]) rmSync(made, { recursive: true, force: true, maxRetries: 3 });
  });

  it('read folders once, tell what they hold, and draw nothing in a pipe', () => {
    const first = griffier('index', folder);
    assert.equal(first.status, 0);
    assert.equal(first.stderr, '');
    const [{ folders, totals, problems }] = first.lines;
    assert.deepEqual(
      folders.map(({ path, files }: { path: string; files: number }) => [path, files]),
      [[folder, 2]],
    );
    assert.ok(totals.papers >= 2);
    assert.deepEqual(problems, []);
    assert.equal(griffier('index', folder).lines[0].read.files, 0);
  });

  it('list the mentions of a paper, by its id or as it is cited', () => {
    for (const named of ['kst-99001-12', 'Kamerstuk 99 001, nr. 12']) {
      const { lines } = griffier('mentions', named, '--folder', folder);
      assert.deepEqual(
        lines.map(({ file, paper, line, sentence }) => ({ file, paper, line, sentence })),
        [
          {
            file: path.join(folder, 'sub', 'twee.txt'),
            paper: 'kst-99001-13',
            line: 7,
            sentence: 'Zie hierover ook Kamerstuk 99 001, nr. 12.',
          },
        ],
      );
    }
  });

  it('list motions with what is said of their fate', () => {
    const { lines } = griffier('motions', '--folder', folder, '--fate', 'aangenomen', '--filter', 'jansen');
    assert.deepEqual(
      lines.map(({ paper, proposers, subject, fate }) => [paper, proposers, subject, fate.state]),
      [['kst-99001-9', ['Jansen'], 'lampen in tunnels', 'aangenomen']],
    );
  });

  it('name a folder that is not there, and end with 1', () => {
    const missing = path.join(folder, 'weg');
    const { stderr, status } = griffier('index', missing);
    assert.equal(status, 1);
    assert.match(stderr, /weg: /);
  });
});
