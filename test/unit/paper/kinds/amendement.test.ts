import { reads } from '../said';

describe('amendement', () => {
  it('reads its points and what it inserts below them', () => {
    reads(
      `
      36 101 Wijziging van de Bomenwet
      Nr. 9 GEWIJZIGD AMENDEMENT VAN HET LID VAN DAM TER VERVANGING VAN DAT GEDRUKT ONDER NR. 8
      Ontvangen 12 juni 2024
      De ondergetekende stelt het volgende amendement voor:
      I
      In artikel I, onderdeel A, wordt «bomen» vervangen door «loofbomen».
      II
      Na artikel II wordt een artikel ingevoegd, luidende:
      Artikel IIA
      Onze Minister zendt binnen drie jaar een verslag.
      III
      Artikel III vervalt.
      Toelichting
      Dit amendement regelt dat er loofbomen komen.
      Van Dam
      `,
      {
        head: 'kst-36101-9 · gewijzigd amendement (amdt.) · II · – · 2024-06-12',
        outline: `
          I
          II
          III
          Toelichting
          `,
      },
    );
  });

  it('leaves points of a law that is inserted with it', () => {
    reads(
      `
      36 101 Wijziging van de Bomenwet

      Nr. 11 AMENDEMENT VAN HET LID DE WIT

      De ondergetekende stelt het volgende amendement voor:

      I

      Na artikel I wordt een artikel ingevoegd, luidende:

      ARTIKEL IA

      De Struikenwet wordt als volgt gewijzigd:

      A

      Artikel 4 komt te luiden:

      Artikel 4

      1. Een struik wordt gesnoeid.

      B

      Artikel 5 vervalt.

      II

      Artikel III vervalt.

      Toelichting

      Algemeen

      Ook struiken horen erbij.

      Onderdeel I

      De snoei staat nu in de wet.

      De Wit
      `,
      { outline: 'I\nII\nToelichting\n  Algemeen\n  Onderdeel I\n' },
    );
  });

  it('reads a draft', () => {
    reads(
      `
      # Amendement van het lid De Wit

      De ondergetekende stelt het volgende amendement voor:

      ## I

      Artikel 5 vervalt.

      ## Toelichting

      …
      `,
      {
        head: '– · amendement (amdt.) · – · – · –',
        outline: `
          I
          Toelichting
          `,
      },
    );
  });
});
