import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Paper, TextChange } from '../../../server/src/paper/paper';
import { parsePaper, updatePaper } from '../../../server/src/paper/parse-paper';

/** All that a Paper says, as plain data. */
function said(paper: Paper) {
  const { text, isPaper, header, outline, contributions, questions, answers, footnotes } = paper;
  const { references, shortForms, motions, factions, introductions } = paper;
  const starts = Array.from({ length: paper.lines.lineCount }, (_, line) => paper.lines.lineStart(line));
  return {
    ...{ text, isPaper, header, outline, contributions, questions, answers, footnotes },
    ...{ references, shortForms, motions, factions, introductions, starts },
  };
}

function applied(text: string, changes: readonly TextChange[]): string {
  return changes.reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text);
}

/** Pieces of which papers, drafts and slips are made. */
const pieces = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '    ',
  '\t',
  '---\n',
  '---\ndossier: 36 100\nsoort: brief\n---\n',
  '===\n',
  '```\n',
  '~~~\n',
  '<!-- ',
  ' -->',
  '`',
  '``',
  '[',
  '](https://zoek.officielebekendmakingen.nl/kst-32317-855)',
  '- ',
  '1. ',
  '2) ',
  '> ',
  '# ',
  '### ',
  '**',
  '*',
  '| a | b |\n',
  '<sup>1</sup>',
  '[^1]',
  '\n[^1]: Kamerstuk 26 643, nr. 1011.\n',
  '\n<sup>1</sup> Zie de bijlage.\n',
  '¹',
  '32 317 JBZ-Raad\n',
  'Nr. 12 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n',
  'Vastgesteld 3 maart 2024\n',
  'Vraag 3\n',
  'Antwoord 3\n',
  'Antwoord\n',
  '**Antwoord**\n',
  'PM\n',
  '### Vragen en opmerkingen van de leden van de VVD-fractie\n',
  'Vragen en opmerkingen van de leden van de SP-fractie\n',
  'De leden van de D66-fractie vragen of de minister kan toelichten waarom dat zo is. ',
  'Kan de minister dat uitleggen? ',
  'De minister deelt die zorg niet en licht dat graag toe.',
  'Artikel 3\n',
  '1. Inleiding\n',
  '1.1 Doel\n',
  'Bijlage 1\n',
  'de motie van het lid Kuik (Kamerstuk 29 754, nr. 658) ',
  'Kamerstukken II 2022/23, 26 643, nr. 1011',
  ', nr. 12',
  'De heer Van Dam (CDA):\n',
  'constaterende dat er iets is;\n',
  'en gaat over tot de orde van de dag.\n',
  'Tweede Kamer, vergaderjaar 2022–2023, 32 317, nr. 12\n',
  '12\n',
  'x',
  '\ud800',
  '\ufeff',
];

describe('updatePaper', () => {
  const seed = readFileSync('seeds/kst-32317-859.md', 'utf8');
  const part = fc.constantFrom(...pieces);
  const draft = fc.array(part, { maxLength: 600, size: 'max' }).map((parts) => parts.join(''));
  const edits = fc.array(
    fc.record({
      at: fc.nat(),
      length: fc.oneof(fc.nat(3), fc.nat(400)),
      put: fc.array(part, { maxLength: 3 }),
      /** What the editor asks for before the edit: parts that nobody asked for are read later. */
      asked: fc.constantFrom('nothing', 'outline', 'references', 'footnotes'),
    }),
    { minLength: 1, maxLength: 6 },
  );

  interface Step {
    readonly at: number;
    readonly length: number;
    readonly put: readonly string[];
    readonly asked: 'nothing' | 'outline' | 'references' | 'footnotes';
  }

  function follows(text: string, steps: readonly Step[]): void {
    let paper = parsePaper(text);
    for (const { at, length, put, asked } of steps) {
      if (asked !== 'nothing') void paper[asked].length;
      const start = at % (paper.text.length + 1);
      const end = Math.min(paper.text.length, start + length);
      const changes = [{ start, end, text: put.join('') }];
      const unasked = updatePaper(paper, changes, applied(paper.text, changes));
      paper = updatePaper(paper, changes, unasked.text);
      assert.deepEqual(said(unasked), said(parsePaper(paper.text)));
    }
    assert.deepEqual(said(paper), said(parsePaper(paper.text)));
  }

  it('equals a fresh parse after any edits of a made-up draft', () => {
    fc.assert(fc.property(draft, edits, follows), { numRuns: 60 });
  });

  it('equals a fresh parse after any edits of a long paper', () => {
    fc.assert(
      fc.property(edits, (steps) => follows(seed, steps)),
      { numRuns: 12 },
    );
  });

  it('equals a fresh parse after any edits of papers of other forms', () => {
    const text = fc.constantFrom(consultation, inSentences, numbered);
    fc.assert(fc.property(text, edits, follows), { numRuns: 12 });
  });

  /** A paper of so many chunks that only parts of it are read again, in which sections, answers and notes stand far from each other. */
  function longPaper(form: (part: number) => string): string {
    const filler =
      'Het overleg over de uitvoering duurt voort en raakt meer gemeenten dan was voorzien. '.repeat(36);
    const parts = Array.from({ length: 24 }, (_, part) => `${form(part)}\n\n${filler}\n\n${filler}\n`);
    return `36 410 Waterbeheer\n\nNr. 9 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 3 maart 2024\n\n${parts.join('\n')}`;
  }

  const factions = ['VVD', 'SP', 'CDA', 'D66', 'SGP', 'Volt'];
  const consultation = longPaper(
    (part) =>
      `## Vragen en opmerkingen van de leden van de ${factions[part % 6]}-fractie\n\n### ${part}. Onderwerp\n\n` +
      `De leden van de ${factions[part % 6]}-fractie vragen waarom dat zo is. Kan de minister dat toelichten?\n\n` +
      `**Antwoord**\n\nDat is zo (Kamerstuk 36 410, nr. ${part + 1}).`,
  );
  const inSentences = longPaper(
    (part) => `${part + 1}. Hoofdstuk\n\nDe leden van de ${factions[part % 3]}-fractie vragen of dat zo is.`,
  ).replace('VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', 'NOTA NAAR AANLEIDING VAN HET VERSLAG');
  const numbered = longPaper(
    (part) => `Vraag ${part + 1}\n\nKunt u dat toelichten?\n\nAntwoord ${part + 1}\n\nJa.`,
  );

  /** What is typed, and what it does to all that stands behind it. */
  const typed: readonly [name: string, at: string, remove: number, put: string][] = [
    ['a letter in a sentence', 'duurt voort', 0, 'e'],
    ['a paragraph', 'Het overleg', 0, 'Nieuw.\n\n'],
    ['a fence that nobody closes', 'Het overleg', 0, '```\n'],
    ['a comment that nobody closes', 'Het overleg', 0, '<!-- '],
    ['a heading that is broken in two', 'Onderwerp', 0, '\n'],
    ['a heading that is one no more', '### 9', 4, ''],
    ['another number', 'Hoofdstuk', 0, 'a. '],
    ['a level that changes', '### 9', 0, '#'],
    ['an answer in the middle', 'Het overleg', 0, 'Antwoord\n\n'],
    ['an answer without its heading', '**Antwoord**', 14, ''],
    ['an answer that becomes a placeholder', 'Dat is zo', 30, 'PM'],
    ['a question more', 'Het overleg', 0, 'Kan dat anders? '],
    ['another number of a question', 'Vraag 9', 7, 'Vraag 8'],
    ['another faction', 'leden van de SP', 15, 'leden van de Volt'],
    ['a chapter between', 'Het overleg', 0, 'Bijlage 1\n\n'],
    ['a table of contents', 'Het overleg', 0, 'Inhoudsopgave\n\n1. Onderwerp\n\n'],
    ['a note', 'duurt voort', 0, '<sup>1</sup>'],
    ['an alias of a law', 'Het overleg', 0, 'De Wet marktordening gezondheidszorg (hierna: de Wmg). '],
    ['another kind', 'VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', 36, 'BRIEF VAN DE MINISTER'],
    ['another dossier', '36 410', 6, '36 411'],
    ['a head that is none', 'Nr. 9', 60, ''],
  ];

  for (const [form, text] of Object.entries({ consultation, inSentences, numbered })) {
    for (const [name, at, remove, put] of typed) {
      it(`equals a fresh parse after ${name} (${form})`, () => {
        const places = [text.indexOf(at, text.length / 2), text.lastIndexOf(at)];
        for (const start of places.filter((place) => place >= 0)) {
          const changes = [{ start, end: start + remove, text: put }];
          const before = parsePaper(text);
          said(before);
          const typedText = applied(text, changes);
          const after = updatePaper(before, changes, typedText);
          assert.deepEqual(said(after), said(parsePaper(typedText)));
          const undo = [{ start, end: start + put.length, text: text.slice(start, start + remove) }];
          assert.deepEqual(said(updatePaper(after, undo, text)), said(before));
        }
      });
    }
  }

  it('follows edits of which only the last is looked at', () => {
    let paper = parsePaper(consultation);
    said(paper);
    for (const place of [70000, 1200, 41000, 500]) {
      const changes = [{ start: place, end: place + 3, text: 'Kan dat? ' }];
      paper = updatePaper(paper, changes, applied(paper.text, changes));
    }
    assert.deepEqual(said(paper), said(parsePaper(paper.text)));
  });

  it('keeps the entries of an outline that stand before the edit, and those in it but for their ends', () => {
    const before = parsePaper(consultation);
    const first = before.outline[0]!;
    const start = consultation.lastIndexOf('duurt voort');
    const changes = [{ start, end: start, text: 'e' }];
    const after = updatePaper(before, changes, applied(consultation, changes));
    assert.equal(after.outline[0], first);
    assert.equal(after.questions[0], before.questions[0]);
    assert.equal(after.outline.at(-1)!.end, before.outline.at(-1)!.end + 1);
  });

  it('takes several changes of one edit, each to what the one before left', () => {
    const text = 'Eerst staat hier dit.\n\nDan dat.\n';
    const changes = [
      { start: 0, end: 5, text: 'Nu' },
      { start: text.length - 3 - 1, end: text.length - 3, text: 'Kamerstuk 26 643, nr. 1011 ' },
    ];
    const paper = updatePaper(parsePaper(text), changes, applied(text, changes));
    assert.deepEqual(said(paper), said(parsePaper(paper.text)));
  });

  it('keeps what stands before and behind the edit', () => {
    const before = parsePaper(seed);
    const start = seed.indexOf('EL PAcCTO-initiatief');
    const after = updatePaper(
      before,
      [{ start, end: start, text: 'De ' }],
      `${seed.slice(0, start)}De ${seed.slice(start)}`,
    );
    assert.equal(after.references[0], before.references[0]);
    assert.equal(after.references.at(-1)?.start, before.references.at(-1)!.start + 3);
  });

  it('reads all again when the changes do not lead to the text', () => {
    const paper = updatePaper(parsePaper('oud'), [{ start: 0, end: 1, text: 'n' }], 'heel iets anders');
    assert.deepEqual(said(paper), said(parsePaper('heel iets anders')));
  });
});
