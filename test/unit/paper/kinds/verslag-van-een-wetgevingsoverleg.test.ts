import { reads } from '../said';

describe('verslag van een wetgevingsoverleg', () => {
  it('reads turns, interruptions and a motion', () => {
    reads(
      `
      36 600 XVI Vaststelling van de begrotingsstaten van het Ministerie van Volksgezondheid (XVI) voor het jaar 2025

      Nr. 120 VERSLAG VAN EEN WETGEVINGSOVERLEG

      Vastgesteld 2 december 2024

      Voorzitter: Mohandis

      Griffier: Heller

      Aanvang 10.00 uur.

      De **voorzitter**:

      Welkom.

      Mevrouw **Rikkers** (BBB):

      Voorzitter. Hoe staat het met de huisarts op het platteland?

      De heer **Bushoff** (GroenLinks-PvdA):

      Een vraag. Wil mevrouw Rikkers meer geld?

      Mevrouw **Rikkers** (BBB):

      Ja.

      **Motie**

      De Kamer,

      gehoord de beraadslaging,

      verzoekt de regering huisartsen te werven,

      en gaat over tot de orde van de dag.

      De **voorzitter**:

      Zij krijgt nr. 121 (36600-XVI).
      `,
      {
        outline: `
          Mevrouw Rikkers (BBB)
          De heer Bushoff (GroenLinks-PvdA)
          Mevrouw Rikkers (BBB)
            Motie
          `,
        speech: `
          Mevrouw Rikkers (BBB): 1 vraag, 0 antwoorden
          De heer Bushoff (GroenLinks-PvdA): 1 vraag, 0 antwoorden
          Mevrouw Rikkers (BBB): 0 vragen, 0 antwoorden
          `,
      },
    );
  });

  it('reads a draft', () => {
    reads('---\nsoort: verslag van een wetgevingsoverleg\n---\n\nDe heer Bos (D66): Voorzitter.\n\nDe heer', {
      outline: 'De heer Bos (D66)\n',
    });
  });
});
