import assert from 'node:assert/strict';
import { parsePaper } from '../../../server/src/paper/parse-paper';
import { notes, unindented } from './said';

describe('footnotes', () => {
  const papers: [string, string, string][] = [
    [
      'as superscript tags, at the foot of a page in the middle of the text',
      `
      De Kamer nam het aan.<sup>1</sup> Daarna niet meer.<sup>2</sup>

      ---

      <sup>1</sup> Kamerstuk 26 643, nr. 12.

      <sup>2</sup> *De Krant*, 3 mei.

      De volgende pagina.<sup>3</sup>

      <sup>3</sup> Zie noot 1.
      `,
      `
      1: 1 mark, Kamerstuk 26 643, nr. 12.
      2: 1 mark, *De Krant*, 3 mei.
      3: 1 mark, Zie noot 1.
      `,
    ],
    [
      'as a list behind the text whose items lead back to their marks',
      `
      Het plan is aangenomen.1 Het wordt uitgevoerd.2

        1. Kamerstuk 26 643, nr. 12.↩︎

        2. De Krant, 3 mei.↩︎
      `,
      `
      1: 1 mark, Kamerstuk 26 643, nr. 12.
      2: 1 mark, De Krant, 3 mei.
      `,
    ],
    [
      'as Markdown notes, also with words for a label and with two marks',
      `
      Eerst.[^1] Dan.[^bron] En weer.[^1]

      [^1]: Kamerstuk 26 643, nr. 12.
      [^bron]: De Krant.
      `,
      `
      1: 2 marks, Kamerstuk 26 643, nr. 12.
      bron: 1 mark, De Krant.
      `,
    ],
    [
      'as superscript digits; powers are none',
      `
      Een bos van 50 m² is klein.¹ Elders niet.¹²

      ¹ Kamerstuk 33 576, nr. 3.

      ¹² Idem.
      `,
      `
      1: 1 mark, Kamerstuk 33 576, nr. 3.
      12: 1 mark, Idem.
      `,
    ],
    [
      'that stand behind the end of an excerpt: marks that count on; names with a number are none',
      `
      35 261 Wet bomen en struiken

      B VOORLOPIG VERSLAG VAN DE COMMISSIE VOOR LANDBOUW1

      De leden van de D66-fractie lezen in de brief van 3 mei2 dat CO2 en PM10 in box3 staan.3 Zij vragen naar «het plan».4
      `,
      `
      1: 1 mark, (no note)
      2: 1 mark, (no note)
      3: 1 mark, (no note)
      4: 1 mark, (no note)
      `,
    ],
    [
      'at the letter of a paper, at a name with a number, where the space is lost, two at one place',
      `
      35 979 Wijziging van de Bomenwet

      H1 BRIEF VAN DE MINISTER VOOR BOMEN

      De wet tegen covid-192 geldt voor bossen.3 Dit staat in lijst TO3357.4 De richtlijn5en het bericht «Bos dicht»6, 7 zijn oud.
      `,
      `
      1: 1 mark, (no note)
      2: 1 mark, (no note)
      3: 1 mark, (no note)
      4: 1 mark, (no note)
      5: 1 mark, (no note)
      6: 1 mark, (no note)
      7: 1 mark, (no note)
      `,
    ],
    [
      'of which one has the number of a question below it',
      `
      31 235 Bomen tellen

      nr. 3 LIJST VAN VRAGEN EN ANTWOORDEN

      De commissie voor Landbouw1 heeft vragen gesteld over de bomen.

      1

      Hoeveel bomen staan er?

      Duizend.
      `,
      '1: 1 mark, (no note)\n',
    ],
    [
      'of PDF: digits stuck to words, numbers alone above their notes',
      `
      Het college adviseert sinds 2011.9 De regering volgt dat, zoals in
      haar brief van 14 juli 202310 staat, en in «het plan».11Daarna
      bleef het stil (zie boven)12 tot in D66 en op de A4 een kuub van 3 m3 lag.

      9

      Zie artikel 4 van de Kaderwet.
      10
      Kamerstuk 35 925, nr. 20.
      11
      Stcrt. 2023, 3251, zoals gewijzigd bij besluit van
      4 mei.
      12
      www.plan.nl
      Tweede Kamer, vergaderjaar 2023–2024, 36 450, nr. 3 9
      `,
      `
      9: 1 mark, Zie artikel 4 van de Kaderwet.
      10: 1 mark, Kamerstuk 35 925, nr. 20.
      11: 1 mark, Stcrt. 2023, 3251, zoals gewijzigd bij besluit van 4 mei.
      12: 1 mark, www.plan.nl
      `,
    ],
    [
      'of PDF: the second number of the page comes last',
      `
      Er is een wet.5 Er is een besluit.6 Er is een brief.7

      5

      Kamerstuk 31 839, nr. 24
      Kamerstuk 31 839, nr. 74
      7
      Kamerstuk 32 793, nr. 13
      6

      Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel
      `,
      `
      5: 1 mark, Kamerstuk 31 839, nr. 24
      6: 1 mark, Kamerstuk 31 839, nr. 74
      7: 1 mark, Kamerstuk 32 793, nr. 13
      `,
    ],
    [
      'with the number in front of its note on the same line',
      `
      Dat staat in de monitor2 en de brief3.
      1Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 203
      2Kamerstukken II 2022/23, 36 229, nr. 29
      3Kamerstukken II 2024/25, 22 452, nr. 91 en
      vervolg
      `,
      `
      2: 1 mark, Kamerstukken II 2022/23, 36 229, nr. 29
      3: 1 mark, Kamerstukken II 2024/25, 22 452, nr. 91 en vervolg
      1: 0 marks, Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 203
      `,
    ],
    [
      'with a bracket behind the number, or around it',
      `
      De minister weet dat 1). De Kamer ook [2].

      1) Kamerstuk 26 643, nr. 12.
      [2] Kamerstuk 26 643, nr. 13.
      `,
      `
      1: 1 mark, Kamerstuk 26 643, nr. 12.
      2: 1 mark, Kamerstuk 26 643, nr. 13.
      `,
    ],
    [
      'a mark without its note, a note without its mark, doubled and out of order',
      `
      Eerst dit.<sup>2</sup> Dan dat.<sup>1</sup> En dit.<sup>9</sup>

      <sup>1</sup> Een.

      <sup>2</sup> Twee.

      <sup>4</sup> Vier.

      <sup>4</sup> Nog eens vier.
      `,
      `
      2: 1 mark, Twee.
      1: 1 mark, Een.
      9: 1 mark, (no note)
      4: 0 marks, Vier.
      4: 0 marks, Nog eens vier.
      `,
    ],
    [
      'whose labels begin anew on a later page',
      `
      Pagina een.<sup>1</sup>

      <sup>1</sup> Een.

      Pagina twee.<sup>1</sup>

      <sup>1</sup> Een van twee.
      `,
      `
      1: 1 mark, Een.
      1: 1 mark, Een van twee.
      `,
    ],
    [
      'none: lists, years, units, numbers of pages and of papers',
      `
      Er zijn 3 redenen:
      1. Geld.
      2. Tijd.
      In 2023 was CO2 op 50 m2 grond in nr.12 van de reeks, p.7, art.3 en in D66.
      12
      Tweede Kamer, vergaderjaar 2022–2023, 32 317, nr. 12
      `,
      '',
    ],
  ];
  for (const [name, text, expected] of papers) {
    it(`reads notes ${name}`, () => {
      assert.equal(notes(parsePaper(unindented(text))), unindented(expected));
    });
  }

  it('gives the note with its mark, and its words without', () => {
    const text = 'Iets.[^1]\n\n[^1]: Kamerstuk 26 643, nr. 12.\n';
    const [note] = parsePaper(text).footnotes;
    assert.equal(
      text.slice(note!.definition!.start, note!.definition!.end),
      '[^1]: Kamerstuk 26 643, nr. 12.',
    );
    assert.equal(text.slice(note!.text!.start, note!.text!.end), 'Kamerstuk 26 643, nr. 12.');
    assert.deepEqual(
      note!.references.map(({ start, end }) => text.slice(start, end)),
      ['[^1]'],
    );
  });
});
