import assert from 'node:assert/strict';
import { resolveShortForms } from '../../../server/src/paper/short-form-context';
import { recognise } from '../../../server/src/references/recognise';
import { unmark } from '../references/marked-text';

/** A text with one short form in « »; the dossier of the paper; what the form points at, or null. */
type Case = readonly [marked: string, dossier: string | null, targets: readonly string[] | null];

function resolveMarked(marked: string, dossier: string | null): readonly string[] | null | undefined {
  const { text, spans } = unmark(marked);
  const { references, shortForms } = recognise(text);
  const resolved = resolveShortForms({ text, references, shortForms, dossier });
  const { start, end } = spans[0]!;
  const all = [...resolved.references, ...resolved.shortForms];
  return all.find((find) => find.start === start && find.end === end)?.targets;
}

const cases: readonly Case[] = [
  // The dossier that the sentence gives goes before that of the paper.
  ['Kamerstuk 26 643, nr. 12 en de motie «op stuk nr. 17» gaan hierover.', '32317', ['kst-26643-17']],
  ['De motie «op stuk nr. 17» gaat hierover.', '32317', ['kst-32317-17']],
  ['De moties «op de stukken nrs. 17 en 18» gaan hierover.', '32317', ['kst-32317-17', 'kst-32317-18']],
  ['De motie «op stuk nr. 17» gaat hierover.', null, null],
  ['ter vervanging van die «gedrukt onder nr. 18»', '36200-VI', ['kst-36200-VI-18']],
  ['Kamerstuk 26 643, nr. 12.⏎⏎De motie «op stuk nr. 17» gaat hierover.', null, null],
  // A citation with a label and no dossier.
  ['Zie «Kamerstuk, nr. 12».', '32317', ['kst-32317-12']],
  ['Zie «Kamerstuk, nr. 12».', null, null],
  ['Kamerstuk 26 643, nr. 11; «Kamerstuk, nr. 12».', '32317', ['kst-26643-12']],
  ['Zie «Kamerstukken II 2022/23, nrs. 12 en 13».', '21501-02', ['kst-21501-02-12', 'kst-21501-02-13']],
  // Tables: the number in the row, the dossier in the head.
  ['| Dossier 26 643 | Onderwerp |⏎|---|---|⏎| motie | «nr. 12» |', null, ['kst-26643-12']],
  [
    '| Kamerstuk 26 643 | Onderwerp |⏎|---|---|⏎| motie nr. 11 | a |⏎| motie «nr. 12» | b |',
    '32317',
    ['kst-26643-12'],
  ],
  ['Moties in dossier 26 643:⏎⏎| Nummer |⏎|---|⏎| motie «nr. 12» |', null, ['kst-26643-12']],
  // Idem: the citation before, in the paragraph or in the note before.
  ['Kamerstuk 26 643, nr. 12, p. 3. «Idem», p. 7.', null, ['kst-26643-12']],
  ['Kamerstuk 26 643, nr. 12. «Ibid., nr. 14».', null, ['kst-26643-14']],
  ['[^3]: Kamerstuk 26 643, nr. 12.⏎[^4]: «Idem», p. 7.', null, ['kst-26643-12']],
  ['[^3]: Kamerstuk 26 643, nr. 12.⏎⏎[^4]: «Idem», p. 7.', null, ['kst-26643-12']],
  ['<sup>3</sup> Kamerstuk 26 643, nr. 12.⏎⏎<sup>4</sup> «Idem», p. 7.', null, ['kst-26643-12']],
  ['Kamerstuk 26 643, nr. 12.⏎⏎## Toezicht⏎⏎«Idem», p. 7.', null, null],
  ['Kamerstuk 26 643, nr. 12.⏎⏎Een andere alinea.⏎⏎«Idem», p. 7.', null, null],
  ['«Idem», p. 7.', '32317', null],
  // The same paper by what it was called.
  ['De brief van 3 mei (Kamerstuk 26 643, nr. 12). In «diezelfde brief» staat meer.', null, ['kst-26643-12']],
  ['De motie van 3 mei (Kamerstuk 26 643, nr. 12). In «diezelfde brief» staat meer.', null, null],
  ['In «voornoemde brief» staat meer.', '32317', null],
  ['Kamerstuk 26 643, nr. 12 gaat hierover. «Dat Kamerstuk» is gedrukt.', null, ['kst-26643-12']],
  // An address of the Tweede Kamer beside the citation.
  [
    'Kamerstuk 21 501-02, nr. 2498 («https://www.tweedekamer.nl/kamerstukken/detail?id=2022D25169&did=2022D25169»)',
    null,
    ['kst-21501-02-2498'],
  ],
  ['Zie «https://www.tweedekamer.nl/kamerstukken/detail?id=2022D25169»', '32317', null],
];

describe('Short forms in their context', () => {
  for (const [marked, dossier, targets] of cases) {
    it(`${marked} in ${dossier ?? 'no dossier'} → ${targets?.join(' ') ?? 'open'}`, () => {
      assert.deepEqual(resolveMarked(marked, dossier), targets);
    });
  }

  it('takes the doubt away with the question', () => {
    const text = 'Zie Kamerstuk, nr. 12.';
    const { references, shortForms } = recognise(text);
    const [resolved] = resolveShortForms({ text, references, shortForms, dossier: '32317' }).references;
    assert.deepEqual(references[0]!.doubts, ['unknown-dossier']);
    assert.deepEqual(resolved!.doubts, []);
  });

  it('gives the lists themselves back where there is nothing to resolve', () => {
    const context = {
      text: 'Kamerstuk 26 643, nr. 12',
      ...recognise('Kamerstuk 26 643, nr. 12'),
      dossier: null,
    };
    assert.equal(resolveShortForms(context).references, context.references);
  });
});
