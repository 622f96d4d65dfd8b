import { reads } from '../said';

describe('nader rapport', () => {
  it('reads a printed one', () => {
    reads(
      `
      36 300 Regels over sloten (Slotenwet)
      Nr. 5 NADER RAPPORT
      Ontvangen 9 januari 2024
      Aan de Koning
      1. Begrip sloot
      Het begrip sloot is in de toelichting verder uitgewerkt, zoals de Afdeling adviseerde in haar advies.
      2. Handhaving
      De paragraaf over handhaving is aangevuld met een overzicht van de taken van alle waterschappen.
      De Minister van Infrastructuur en Waterstaat,
      M.G.J. Harbers
      `,
      {
        head: 'kst-36300-5 · nader rapport (NR) · II · – · 2024-01-09',
        outline: `
          1. Begrip sloot
          2. Handhaving
          `,
        signatories: 'M.G.J. Harbers, Minister van Infrastructuur en Waterstaat\n',
      },
    );
  });

  it('reads a draft', () => {
    reads('# Nader rapport\n\n## 1. Begrip sloot\n\nPM\n', {
      head: '– · nader rapport (NR) · – · – · –',
      outline: '1. Begrip sloot\n',
    });
  });
});
