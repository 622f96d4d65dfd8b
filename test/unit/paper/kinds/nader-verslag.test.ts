import { reads } from '../said';

describe('nader verslag', () => {
  it('reads a second round of questions', () => {
    reads(
      `
      36 101 Wijziging van de Bomenwet
      Nr. 10 NADER VERSLAG
      Vastgesteld 3 juni 2024
      De vaste commissie voor Landbouw, belast met het voorbereidend onderzoek, brengt nader verslag uit.
      1. Kosten
      De leden van de SP-fractie hebben de nota gelezen. Zij vragen wie de bomen betaalt.
      De leden van de PVV-fractie sluiten zich daarbij aan.
      2. Overig
      De leden van de PVV-fractie verzoeken de regering in te gaan op de kap in Drenthe.
      De voorzitter van de commissie,
      Jansen
      `,
      {
        head: 'kst-36101-10 · nader verslag (NV) · II · – · 2024-06-03',
        outline: `
          1. Kosten
          2. Overig
          `,
        speech: `
          SP-fractie: 1 vraag, 0 antwoorden
          PVV-fractie: 0 vragen, 0 antwoorden
          PVV-fractie: 1 vraag, 0 antwoorden
          `,
      },
    );
  });

  it('reads a draft', () => {
    reads('# Tweede nader verslag\n\n## 1. Kosten\n\nDe leden van de SP-fractie vragen wat', {
      outline: '1. Kosten\n',
    });
  });
});
