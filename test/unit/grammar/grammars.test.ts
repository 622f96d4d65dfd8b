import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { asText, grammars } from '../../../syntaxes/source.mjs';
import { coloured, type Scope } from './colours';

/** Each second and following line with carets says what the line above it is coloured as. */
async function check(scope: Scope, drawn: string): Promise<void> {
  const lines = drawn.split('\n').filter((line) => line.trim() !== '');
  const indent = Math.min(...lines.map((line) => line.search(/\S/)));
  const expected = lines.map((line) => line.slice(indent)).join('\n');
  const text = expected.replace(/\n *\^+ .*/g, '');
  assert.equal(await coloured(scope, text), expected);
}

describe('The grammar of papers', () => {
  it('colours citations of papers, with or without a label', () =>
    check(
      'text.kamerstuk',
      `
      Zie Kamerstuk 26 643, nr. 1011 en Kamerstukken II 2022/23, 36222 en 31015, nr. 6, p. 7.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ reference
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reference
      Zie Kamerstuk 36 706, A, de nota (21 501-31, nrs. 205 en 206) en (36067-61).
          ^^^^^^^^^^^^^^^^^^^ reference
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ reference
                                                                        ^^^^^^^^ reference
      Zie Kamerstukken I 1995/96, 23700, nr. 188b, p. 3 en Kamerstuk 36 600 VII, nr. 1.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reference
                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ reference
      `,
    ));

  it('colours other sources', () =>
    check(
      'text.kamerstuk',
      `
      Handelingen II 2022/23, nr. 84, item 12 en Stb. 2011, 35 en ECLI:NL:HR:2024:81.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reference
                                                 ^^^^^^^^^^^^^ reference
                                                                  ^^^^^^^^^^^^^^^^^^ reference
      Richtlijn 2014/24/EU, Verordening (EU) 2016/679 en COM(2022) 209.
                ^^^^^^^^^^ reference
                                        ^^^^^^^^^^^^^ reference
                                                         ^^^^^^^^^^^^^ reference
      `,
    ));

  it('leaves sums, dates and postcodes alone', () =>
    check('text.kamerstuk', 'Op 29 oktober 2025 is € 26 643 of 14.475.618 betaald aan 3068 HB Rotterdam.'));

  it('colours motions by their proposers', () =>
    check(
      'text.kamerstuk',
      `
      De motie van het lid Van Ginneken c.s. en de gewijzigde motie-Lodders/Geurts zijn aangenomen.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ motion
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ motion
      De moties van de leden Volp en Kooiman lijken op de motie Kuik, anders dan die motie.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ motion
                                                          ^^^^^^^^^^ motion
      `,
    ));

  it('colours factions in running text and in brackets', () =>
    check(
      'text.kamerstuk',
      `
      De leden van de D66-fractie en van de fracties van GroenLinks en de PvdD vragen (SP, Volt en CU) dit.
                      ^^^^^^^^^^^ faction
                                                         ^^^^^^^^^^^^^^^^^^^^^ faction
                                                                                       ^^^^^^^^^^^^^^ faction
      `,
    ));

  it('colours the form of a paper: its head, headings, questions and answers', () =>
    check(
      'text.kamerstuk',
      `
      Tweede Kamer der Staten-Generaal
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ head
      Vergaderjaar 2023-2024
      ^^^^^^^^^^^^^^^^^^^^^^ session
      32 317   JBZ-Raad
      ^^^^^^^^^^^^^^^^^ head
      Nr. 859  VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ head
      Vastgesteld 20 oktober 2023
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ date
      Vragen en opmerkingen vanuit de fracties
      Vragen en opmerkingen van de leden van de VVD-fractie
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contribution
      Vraag 3
      ^^^^^^^ question
      Antwoord 3, 4 en 5
      ^^^^^^^^^^^^^^^^^^ answer
      Het antwoord daarop is kort.
      `,
    ));

  it('colours the set words of a motion', () =>
    check(
      'text.kamerstuk',
      `
      gehoord de beraadslaging,
      ^^^^^^^^^^^^^^^^^^^^^^^^ dictum
      constaterende dat de weg lang is;
      ^^^^^^^^^^^^^ dictum
      verzoekt de regering die te bekorten,
      ^^^^^^^^ dictum
      en gaat over tot de orde van de dag.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dictum
      `,
    ));
});

describe('The injection into Markdown', () => {
  it('colours within headings, bold text, lists and notes', () =>
    check(
      'text.html.markdown',
      `
      ### **Vragen en opmerkingen van de leden van de VVD-fractie**
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contribution
      #### **Antwoord**
             ^^^^^^^^ answer
      **Zie de brief.<sup>2</sup> De motie Kuik is uitgevoerd.**
                          ^ footnote
                                     ^^^^^^^^^^ motion
      - Geannoteerde agenda (Kamerstuk 32 317, nrs.854 en 852)
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reference
      <sup>2</sup> Kamerstuk 22 112, nr. 3455.
           ^ footnote
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ reference
      `,
    ));

  it('leaves code, comments, front matter and link targets alone', () =>
    check(
      'text.html.markdown',
      `
      ---
      title: Kamerstuk 32 317, nr. 1
      ---
      \`Kamerstuk 32 317, nr. 1\` <!-- Kamerstuk 32 317, nr. 1 --> [hier](https://a.nl/36600-VII,nr.1)
      \`\`\`
      Kamerstuk 32 317, nr. 1
      \`\`\`
      [Kamerstuk 32 317, nr. 1](https://a.nl)
       ^^^^^^^^^^^^^^^^^^^^^^^ reference
      `,
    ));
});

describe('All grammars', () => {
  it('are as syntaxes/source.mjs makes them', async () => {
    for (const [file, grammar] of Object.entries(grammars)) {
      assert.equal(await readFile(path.join('syntaxes', file), 'utf8'), asText(grammar), file);
    }
  });

  it('colour plain text by the same rules', () =>
    check(
      'text.plain.kamerstuk',
      `
      Zie Kamerstuk 26 643, nr. 1011 en de motie Kuik.
          ^^^^^^^^^^^^^^^^^^^^^^^^^^ reference
                                           ^^^^^^^^^^ motion
      `,
    ));

  // VS Code colours lines of up to 20,000 characters. Patterns that try every way to read these would never end.
  for (const [name, piece] of [
    ['dossiers without end', 'Kamerstuk 26 643 en 26 643, 26 643/'],
    ['numbers without end', 'Kamerstuk 26 643, nr. 1 en 2, 3 - 4, 5 '],
    ['names without end', 'motie van de leden Van de Van den Op, El La Le en '],
    ['factions without end', '(SP, VVD en SP & Volt en '],
    ['headings without end', 'Vragen en opmerkingen van de leden van de '],
    ['spaces', 'Kamerstuk \t  \u00a0  '],
    ['hyphens', 'A-A'],
  ] as const) {
    it(`read ${name} in one line`, async () => {
      const line = piece.repeat(20_000 / piece.length);
      const [first] = (await coloured('text.kamerstuk', line)).split('\n');
      assert.equal(first, line);
    });
  }
});
