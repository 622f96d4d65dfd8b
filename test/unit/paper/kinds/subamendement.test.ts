import { reads } from '../said';

describe('subamendement', () => {
  it('reads a printed one', () => {
    reads(
      `
      36 101 Wijziging van de Bomenwet
      Nr. 14 SUBAMENDEMENT VAN HET LID SMIT OP HET AMENDEMENT GEDRUKT ONDER NR. 9
      Ontvangen 14 juni 2024
      De ondergetekende stelt het volgende subamendement voor:
      Het in het amendement opgenomen artikel IIA komt te luiden:
      Artikel IIA
      Onze Minister zendt binnen twee jaar een verslag.
      Toelichting
      Drie jaar is te lang.
      Smit
      `,
      { head: 'kst-36101-14 · subamendement · II · – · 2024-06-14', outline: 'Toelichting\n' },
    );
  });

  it('reads a draft', () => {
    reads(
      '# Subamendement van het lid Smit\n\nDe ondergetekende stelt het volgende subamendement voor:\n\nI\n\nArtikel 3 vervalt.\n',
      {
        head: '– · subamendement · – · – · –',
        outline: 'I\n',
      },
    );
  });
});
