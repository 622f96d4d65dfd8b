import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parsePaper } from '../../../server/src/paper/parse-paper';
import { head, notes, reads, signatories } from './said';

/** Counted by reading. */
describe('the seed', () => {
  const text = readFileSync('seeds/kst-32317-859.md', 'utf8');
  const paper = parsePaper(text);

  it('has its head, its committee and those who signed', () => {
    assert.equal(
      head(paper),
      'kst-32317-859 · verslag van een schriftelijk overleg (VSO) · II · – · 2023-10-20',
    );
    assert.deepEqual(
      paper.header.dossiers.map(({ number, title }) => [number, title]),
      [['32317', 'JBZ-Raad']],
    );
    assert.equal(paper.header.committee, 'vaste commissie voor Justitie en Veiligheid');
    assert.equal(
      signatories(paper),
      'Kat, voorzitter van de commissie\nNouse, Adjunct-griffier van de commissie\n',
    );
  });

  it('shows six factions side by side, the topics of one of them, and each answer beneath what it answers', () => {
    reads(text, {
      outline: `
        Inleiding
        I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersonen
          VVD-fractie
          D66-fractie
            Antwoord
            Antwoord
          CDA-fractie
            Staat van Schengen op basis van Schengen Barometer
              Antwoord
              Antwoord
              Antwoord
            Verordening tot vaststelling van regels ter voorkoming en bestrijding van seksueel misbruik van kinderen
              Antwoord
              Antwoord
              Antwoord
            Voorkomen online radicalisering van minderjarigen
              Antwoord
            Justitiële samenwerking met Latijns-Amerika inzake aanpak georganiseerde misdaad
              Antwoord
          SP-fractie
            Antwoord
            Antwoord
            Antwoord
          ChristenUnie-fractie
            Antwoord
            Antwoord
            Antwoord
          Groep Van Haga
            Antwoord
        `,
      speech: `
        VVD-fractie: 0 vragen, 0 antwoorden
        D66-fractie: 13 vragen, 2 antwoorden
        CDA-fractie: 16 vragen, 8 antwoorden
        SP-fractie: 11 vragen, 3 antwoorden
        ChristenUnie-fractie: 4 vragen, 3 antwoorden
        Groep Van Haga: 4 vragen, 1 antwoord
        `,
    });
  });

  it('opens each contribution at its heading, the whole line', () => {
    assert.deepEqual(
      paper.contributions.map(({ heading }) => text.slice(heading!.start, heading!.end)),
      [
        '### **Vragen en opmerkingen van de leden van de VVD-fractie**',
        '### **Vragen en opmerkingen van de leden van de D66-fractie**',
        '#### **Vragen en opmerkingen van de leden van de CDA-fractie**',
        '### **Vragen en opmerkingen van de leden van de SP-fractie**',
        '#### **Vragen en opmerkingen van de leden van de ChristenUnie-fractie**',
        '### **Vragen en opmerkingen van de leden van de Groep Van Haga**',
      ],
    );
  });

  it('has seventeen answers, of which one is headed by a bold paragraph; every question has one', () => {
    assert.equal(paper.answers.length, 17);
    assert.ok(paper.answers.every(({ answered }) => answered));
    const last = paper.answers.at(-1)!;
    assert.equal(text.slice(last.heading!.start, last.heading!.end), '**Antwoord**');
    assert.equal(paper.questions.length, 48);
    assert.ok(paper.questions.every(({ answer }) => answer !== null));
  });

  it('has twelve notes, each with its mark', () => {
    assert.equal(paper.footnotes.length, 12);
    assert.ok(
      paper.footnotes.every(({ references, definition }) => references.length === 1 && definition !== null),
    );
    assert.match(notes(paper), /^12: 1 mark, Kamerstuk 26 643, nr\. 1043\.$/m);
  });

  it('introduces the papers that its first lines list', () => {
    assert.deepEqual(
      paper.introductions.slice(0, 5).map(({ target, words }) => [target, words]),
      [
        ['kst-32317-855', 'Geannoteerde agenda JBZ-Raad 19 en 20 oktober 2023'],
        ['kst-32317-853', 'Verslag van de extra ingelaste JBZ-Raad van 28 september 2023'],
        [
          'kst-32317-854',
          'Antwoorden op vragen commissie over o.a. de geannoteerde agenda JBZ- Raad op 28 september 2023',
        ],
        [
          'kst-32317-852',
          'Antwoorden op vragen commissie over o.a. de geannoteerde agenda JBZ- Raad op 28 september 2023',
        ],
        [
          'kst-26643-1069',
          'Reactie op de motie over de Europese Verordening ter bestrijding en voorkoming van seksueel misbruik',
        ],
      ],
    );
  });
});
