import assert from 'node:assert/strict';
import { parsePaper } from '../../../server/src/paper/parse-paper';
import { unindented } from './said';

describe('references of a paper', () => {
  const cited = (source: string) => {
    const text = unindented(source);
    return parsePaper(text).references.map(({ start, end }) => text.slice(start, end));
  };

  it('stand in running text, not in code, comments and targets of links', () => {
    assert.deepEqual(
      cited(`
        # Notitie

        Zie Kamerstuk 26 643, nr. 1011 en \`Kamerstuk 26 643, nr. 1\`.

        \`\`\`
        Kamerstuk 26 643, nr. 2
        \`\`\`

        <!-- Kamerstuk 26 643, nr. 3 -->

        Tekst <!-- Kamerstuk 26 643, nr. 4 --> met [een brief](https://voorbeeld.nl/?q=26643-5).

            Kamerstuk 26 643, nr. 6

        ~~~
        Kamerstuk 26 643, nr. 7, in code die niet sluit
        `),
      ['Kamerstuk 26 643, nr. 1011'],
    );
  });

  it('are indented text in a paper that is no Markdown', () => {
    assert.deepEqual(cited('De brief luidt:\n\n      Zie Kamerstuk 26 643, nr. 1011.\n'), [
      'Kamerstuk 26 643, nr. 1011',
    ]);
  });

  it('a link without a reference in its words counts by its address, once', () => {
    assert.deepEqual(
      cited(`
        Zie [de brief](https://zoek.officielebekendmakingen.nl/kst-26643-1011.html), [Kamerstuk 32 317, nr.
        855](https://zoek.officielebekendmakingen.nl/kst-32317-855.html) en <https://zoek.officielebekendmakingen.nl/kst-29754-658.html>.
        `),
      [
        'https://zoek.officielebekendmakingen.nl/kst-26643-1011.html',
        'Kamerstuk 32 317, nr.\n855',
        'https://zoek.officielebekendmakingen.nl/kst-29754-658.html',
      ],
    );
  });

  it("are neither the paper's own head nor its page feet, also of a second paper in the same text", () => {
    assert.deepEqual(
      cited(`
        19 637 Vreemdelingenbeleid
        Nr. 3355 MOTIE VAN HET LID DE WIT TER VERVANGING VAN DIE GEDRUKT ONDER NR. 3340
        Voorgesteld 12 februari 2025
        De Kamer,
        gehoord de beraadslaging,
        verzoekt de regering uitvoering te geven aan de motie-Bos (36 600-XX, nr. 29),
        en gaat over tot de orde van de dag.
        De Wit

        Tweede Kamer, vergaderjaar 2024–2025, 19 637, nr. 3355
        19 637 Vreemdelingenbeleid
        Nr. 3385 GEWIJZIGDE MOTIE VAN HET LID SMIT TER VERVANGING VAN DIE GEDRUKT ONDER NR. 3374
        Voorgesteld 18 februari 2025
        De Kamer,
        gehoord de beraadslaging,
        verzoekt de regering hetzelfde,
        en gaat over tot de orde van de dag.
        `),
      ['36 600-XX, nr. 29'],
    );
  });

  it('an unclosed code span or link hides nothing', () => {
    assert.deepEqual(
      cited('Een `haak en [nog een](zie Kamerstuk 26 643, nr. 1011.\n\nKamerstuk 32 317, nr. 855.\n'),
      ['Kamerstuk 26 643, nr. 1011', 'Kamerstuk 32 317, nr. 855'],
    );
  });

  it('attributes of tags are none, words between tags are', () => {
    assert.deepEqual(
      cited(
        '<a href="https://zoek.officielebekendmakingen.nl/kst-1-1.html" title="Kamerstuk 26 643, nr. 1">Kamerstuk 26 643, nr. 1011</a>\n',
      ),
      ['Kamerstuk 26 643, nr. 1011'],
    );
  });

  it('are known from the context: the dossier of the paper itself, the paper of a motion', () => {
    const text = unindented(`
      26 643 Informatie- en communicatietechnologie (ICT)
      Nr. 1200 BRIEF VAN DE MINISTER VAN BINNENLANDSE ZAKEN EN KONINKRIJKSRELATIES
      Den Haag, 4 april 2025

      De motie-Kuik (Kamerstuk 29 754, nr. 658) is uitgevoerd. De motie-Kuik is daarmee afgedaan.

      Zie ook Kamerstuk, nr. 1150.
      `);
    const paper = parsePaper(text);
    assert.deepEqual(
      paper.motions.map(({ proposers, target }) => `${proposers} ${target}`),
      ['Kuik kst-29754-658', 'Kuik kst-29754-658'],
    );
    const targets = [...paper.references, ...paper.shortForms].flatMap((found) => found.targets ?? []);
    assert.ok(targets.includes('kst-26643-1150'), targets.join());
  });
});

describe('introductions', () => {
  const introduced = (source: string) =>
    parsePaper(unindented(source)).introductions.map(({ target, words }) => `${target}: ${words}`);

  it('are the words of a list with the reference behind them', () => {
    assert.deepEqual(
      introduced(`
        Over de volgende brieven:

        - Geannoteerde agenda Milieuraad 3 mei 2024 (Kamerstuk 21 501-08, nr. 930)
        - de brief van de Minister van Landbouw d.d. 1 februari 2023 inzake o.a. het bos (Kamerstuk 33 576, nr. 3);
        - Antwoorden op vragen (Kamerstuk 33 576, nrs. 5 en 6)
        - de motie-Bos (Kamerstuk 33 576, nr. 7)
        - Het kabinet heeft dit gemeld (Kamerstuk 33 576, nr. 8)
        `),
      [
        'kst-21501-08-930: Geannoteerde agenda Milieuraad 3 mei 2024',
        'kst-33576-3: brief van de Minister van Landbouw d.d. 1 februari 2023 inzake o.a. het bos',
        'kst-33576-5: Antwoorden op vragen',
        'kst-33576-6: Antwoorden op vragen',
      ],
    );
  });

  it('are the name of a paper in a sentence', () => {
    assert.deepEqual(
      introduced(`
        Dat bleek uit de Kamerbrief van 18 september 2023 (Kamerstukken 26 643 en 34 843, nr. 1069) en uit een brief (Kamerstuk 26 643, nr. 12).

        Zie verslag van JBZ-Raad van 28 september 2023, Kamerstuk 32 317, nr. 853; zie voorts BNC-fiche Mededeling Kapitaalmarkt, Kamerstuk 22 112, nr. 2953, onder 3.

        De brief die de minister stuurde (Kamerstuk 26 643, nr. 13) zegt niets.
        `),
      [
        'kst-26643-1069: Kamerbrief van 18 september 2023',
        'kst-32317-853: verslag van JBZ-Raad van 28 september 2023',
        'kst-22112-2953: BNC-fiche Mededeling Kapitaalmarkt',
      ],
    );
  });
});
