import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { seedPath, serverScript } from './editor';

const script = path.join(path.dirname(serverScript), 'griffier.js');

function griffier(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], {
    input,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

/** What `griffier extract` prints. */
interface Extract {
  readonly file: string;
  readonly paper: Record<string, unknown>;
  readonly references: { start: number; end: number; text: string; type: string; targets: string[] | null }[];
  readonly motions: { text: string; proposers: string[]; cosigned: boolean; target: string | null }[];
  readonly factionHeadings: { start: number; end: number; text: string; factions: string[] }[];
  readonly contributions: { factions: string[]; questions: number; answers: number }[];
  readonly questions: { start: number; end: number; answer: [number, number] | null }[];
  readonly outline: { start: number; end: number; depth: number; title: string; kind: string }[];
  readonly footnotes: { label: string; references: number[][]; definition: number[] | null }[];
}

describe('griffier extract', () => {
  it('prints what the seed holds, in the form of the contract', () => {
    const { stdout, status } = griffier(['extract', seedPath]);
    assert.equal(status, 0);
    const lines = stdout.trimEnd().split('\n');
    assert.equal(lines.length, 1);
    const found: Extract = JSON.parse(lines[0]!);
    const text = readFileSync(seedPath, 'utf8');

    assert.deepEqual(Object.keys(found), [
      'file',
      'paper',
      'references',
      'motions',
      'factionHeadings',
      'contributions',
      'questions',
      'outline',
      'footnotes',
    ]);
    assert.equal(found.file, seedPath);
    assert.deepEqual(found.paper, {
      id: 'kst-32317-859',
      dossiers: [{ number: '32317', title: 'JBZ-Raad' }],
      number: '859',
      kind: 'verslag van een schriftelijk overleg',
      date: '2023-10-20',
      chamber: 'II',
      session: null,
    });
    const papers = found.references.filter(({ type }) => type === 'kamerstuk');
    assert.equal(papers.length, 21);
    assert.equal(new Set(papers.flatMap(({ targets }) => targets)).size, 14);
    assert.ok(found.references.every(({ start, end, text: words }) => text.slice(start, end) === words));
    assert.deepEqual(
      found.motions.map(({ text: words, proposers, cosigned, target }) => [
        words,
        proposers,
        cosigned,
        target,
      ]),
      [
        ['motie van het lid Van Ginneken', ['Van Ginneken'], false, 'kst-26643-1011'],
        ['motie van het lid Kuik', ['Kuik'], false, 'kst-29754-658'],
        ['motie Kuik', ['Kuik'], false, 'kst-29754-658'],
        ['motie van het lid Van Ginneken c.s.', ['Van Ginneken'], true, 'kst-26643-1011'],
        ['motie van het lid Van Ginneken c.s.', ['Van Ginneken'], true, 'kst-26643-1011'],
        ['motie van het lid Van Weerdenburg', ['Van Weerdenburg'], false, 'kst-26643-1047'],
      ],
    );
    assert.deepEqual(
      found.factionHeadings.map(({ factions }) => factions),
      [['VVD'], ['D66'], ['CDA'], ['SP'], ['ChristenUnie'], ['Groep Van Haga']],
    );
    // The span of a heading is its whole line.
    for (const { start, end } of found.factionHeadings) {
      assert.equal(text[start - 1], '\n');
      assert.equal(text[end], '\n');
    }
    assert.equal(
      found.contributions.reduce((sum, { answers }) => sum + answers, 0),
      17,
    );
    assert.equal(found.footnotes.length, 12);
    assert.equal(found.outline[0]?.depth, 0);
    assert.ok(found.questions.every(({ answer }) => answer === null || answer[1] > answer[0]));
  });

  it('prints one line for each file, and reads standard input as -', () => {
    const { stdout, status } = griffier(['extract', '-', seedPath], 'Zie Kamerstuk 26 643, nr. 1011.');
    assert.equal(status, 0);
    const [first, second] = stdout
      .trimEnd()
      .split('\n')
      .map((line): Extract => JSON.parse(line));
    assert.equal(first!.file, '-');
    assert.deepEqual(first!.references[0]?.targets, ['kst-26643-1011']);
    assert.equal(first!.paper.id, null);
    assert.equal(second!.file, seedPath);
  });

  it('counts in UTF-16 code units, and without a byte-order mark', () => {
    const { stdout } = griffier(['extract', '-'], '\ufeff😀 Kamerstuk 26 643, nr. 1011');
    const found: Extract = JSON.parse(stdout);
    assert.equal(found.references[0]?.start, 3);
  });

  it('names a file that cannot be read, goes on with the others, and ends with 1', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'griffier-'));
    const missing = path.join(folder, 'weg.md');
    const { stdout, stderr, status } = griffier(['extract', missing, folder, seedPath]);
    assert.equal(status, 1);
    assert.equal(
      stderr,
      `griffier: ${missing}: no such file\ngriffier: ${folder}: is a folder, not a file\n`,
    );
    assert.equal(stdout.trimEnd().split('\n').length, 1);
    rmSync(folder, { recursive: true });
  });

  it('reads bytes that are no text', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'griffier-'));
    const file = path.join(folder, 'binair.md');
    writeFileSync(file, Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7) % 256)));
    assert.equal(griffier(['extract', file]).status, 0);
    rmSync(folder, { recursive: true });
  });
});

describe('griffier outline', () => {
  it('draws the outline as a tree', () => {
    const paper = `## Vragen en opmerkingen van de leden van de VVD-fractie

Waarom zo?

### Antwoord

Daarom.

## Vragen en opmerkingen van de leden van de SP-fractie

Geen vragen.
`;
    assert.equal(
      griffier(['outline', '-'], paper).stdout,
      `├─ VVD-fractie  (1 question, 1 answer)
│  └─ Antwoord  (1 question)
└─ SP-fractie
`,
    );
  });
});

describe('griffier', () => {
  it('says what it can do, and which version it is', () => {
    assert.match(griffier(['--help']).stdout, /extract.*\n.*outline/s);
    assert.match(griffier(['--version']).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('says what is wrong with a command that it does not know', () => {
    const { stderr, status } = griffier(['uittrekken']);
    assert.equal(status, 1);
    assert.match(stderr, /unknown command 'uittrekken'/);
  });

  it('asks for a file', () => {
    const { stderr, status } = griffier(['extract']);
    assert.equal(status, 1);
    assert.match(stderr, /missing required argument 'file'/);
  });
});
