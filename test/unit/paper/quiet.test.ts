import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { OutlineEntry } from '../../../server/src/paper/paper';
import { parsePaper } from '../../../server/src/paper/parse-paper';
import { unindented } from './said';

describe('a text that is no paper', () => {
  const texts: Record<string, string> = {
    empty: '',
    'white space': ' \n\t\n\r\n',
    'a README': `
      # Bakker

      Bakes bread from the command line.

      ## Install

      \`\`\`sh
      npm install bakker
      \`\`\`

      ## Usage

      1. Make dough
      2. Bake

      ### Options

      See \`bakker --help\`.
      `,
    'a README that cites papers': `
      # Griffier

      It knows "Kamerstuk 26 643, nr. 1011" and the motie-Kuik.

      ## Install

      Run \`npm start\`.
      `,
    'source code': `
      import { readFile } from 'node:fs';

      // Vraag: hoe lang duurt dit?
      export function antwoord(vraag) {
        return vraag === 1 ? 'Artikel 1' : null; /* TODO */
      }
      `,
    'a novel': `
      Hoofdstuk 1

      Het was een donkere nacht. De minister zat aan tafel en dronk thee. Waarom ben ik hier? vroeg hij zich af.

      Hoofdstuk 2

      De volgende ochtend regende het. "Antwoord mij," zei de vrouw. "Ja of nee?"
      `,
    'a list of shopping': '- melk\n- brood\n- 2 kilo appels\n\nNiet vergeten!\n',
    'a page of frequent questions': `
      # Veelgestelde vragen

      ## Vraag 1

      Hoe open ik de doos?

      ## Antwoord

      Met een mes.
      `,
    'binary bytes': '\u0000\u0001PNG\ufffd\ufffd\u0000IHDR\u0000\n\u0007\u0000',
  };
  for (const [name, source] of Object.entries(texts)) {
    it(`stays quiet: ${name}`, () => {
      const paper = parsePaper(unindented(source));
      assert.equal(paper.isPaper, false);
      assert.deepEqual(
        [paper.outline, paper.contributions, paper.questions, paper.answers],
        [[], [], [], []],
      );
      assert.equal(paper.header.id, null);
    });
  }
});

describe('any text', () => {
  /** Spans nest and stay within the text. */
  function checkEntries(entries: readonly OutlineEntry[], start: number, end: number): void {
    let from = start;
    for (const entry of entries) {
      assert.ok(entry.start >= from && entry.end <= end && entry.start <= entry.end);
      assert.ok(entry.heading.start >= entry.start && entry.heading.end <= entry.end);
      checkEntries(entry.children, entry.start, entry.end);
      from = entry.end;
    }
  }

  function check(text: string): void {
    const paper = parsePaper(text);
    checkEntries(paper.outline, 0, text.length);
    const spans = [
      ...paper.contributions,
      ...paper.questions,
      ...paper.answers,
      ...paper.references,
      ...paper.introductions,
      ...paper.footnotes.flatMap(({ references, definition }) => [
        ...references,
        ...(definition ? [definition] : []),
      ]),
    ];
    for (const { start, end } of spans) assert.ok(0 <= start && start <= end && end <= text.length);
    for (const { answer, contribution } of paper.questions) {
      assert.ok(answer === null || paper.answers[answer] !== undefined);
      assert.ok(contribution === null || paper.contributions[contribution] !== undefined);
    }
    for (const contribution of paper.contributions) {
      const index = paper.contributions.indexOf(contribution);
      assert.equal(
        contribution.questions,
        paper.questions.filter(({ contribution: of }) => of === index).length,
      );
      assert.equal(
        contribution.answers,
        paper.answers.filter(({ answered, contributions }) => answered && contributions.includes(index))
          .length,
      );
    }
  }

  it('gives a paper whose parts lie within it and agree with each other', () => {
    const seed = readFileSync('seeds/kst-32317-859.md', 'utf8');
    const piece = fc
      .tuple(fc.nat(seed.length), fc.nat(300))
      .map(([at, length]) => seed.slice(at, at + length));
    const sign = fc.constantFrom(
      '\n',
      '\r\n',
      '\r',
      '#',
      '**',
      '`',
      '<!--',
      '-->',
      '[',
      '](',
      '>',
      '|',
      '\ufeff',
      '\ud83d',
      'Vraag 1',
      'Antwoord',
      '1.',
      '---',
      'De heer X (VVD):',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, sign, fc.string({ unit: 'binary' })), { maxLength: 30 }),
        (parts) => {
          check(parts.join(''));
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is read with a byte-order mark, with lone surrogates, and with line ends of every kind', () => {
    const text =
      '\ufeff36 101 Bomenwet\r\nNr. 6 VERSLAG\rVastgesteld 1 mei 2024\n\nDe leden van de VVD-fractie vragen \ud800 waarom.\r\n';
    const paper = parsePaper(text);
    assert.equal(paper.header.id, 'kst-36101-6');
    assert.equal(paper.header.date, '2024-05-01');
    assert.equal(paper.questions.length, 1);
  });
});
