import { reads } from '../said';

describe('nota naar aanleiding van het nader verslag', () => {
  it('reads questions in italics and answers in roman', () => {
    reads(
      `
      36 101 Wijziging van de Bomenwet

      Nr. 11 NOTA NAAR AANLEIDING VAN HET NADER VERSLAG

      Ontvangen 1 juli 2024

      **1. Kosten**

      *De leden van de SP-fractie hebben de nota gelezen en vragen wie de bomen betaalt.*

      Het Rijk betaalt de bomen. Gemeenten betalen het onderhoud.

      *De leden van de PVV-fractie vragen hetzelfde. Kan de regering dat toelichten?*

      Zie het antwoord aan de leden van de SP-fractie.
      `,
      {
        head: 'kst-36101-11 · nota naar aanleiding van het nader verslag (NnavNV) · II · – · 2024-07-01',
        outline: '1. Kosten\n',
        speech: `
          SP-fractie: 1 vraag, 1 antwoord
          PVV-fractie: 1 vraag, 1 antwoord
          `,
      },
    );
  });

  it('reads a draft', () => {
    reads(
      '# Nota naar aanleiding van het nader verslag\n\n## 1. Kosten\n\nDe leden van de SP-fractie vragen wie betaalt.\n\nPM\n',
      {
        outline: '1. Kosten\n',
        speech: 'SP-fractie: 1 vraag, 0 antwoorden\n',
      },
    );
  });
});
