import { reads } from '../said';

describe('verslag van de commissie voor de verzoekschriften', () => {
  it('reads a printed one', () => {
    reads(
      `
      36 615 Verzoekschriften

      Nr. 3 VERSLAG VAN DE COMMISSIE VOOR DE VERZOEKSCHRIFTEN EN DE BURGERINITIATIEVEN OVER HET VERZOEKSCHRIFT VAN A.B. TE C.

      Vastgesteld 12 december 2024

      **Klacht**

      Verzoeker klaagt over een aanslag.

      **Overwegingen van de commissie**

      De commissie ziet geen fout.

      **Voorstel aan de Kamer**

      Het verzoek wordt afgewezen.
      `,
      {
        head: 'kst-36615-3 · verslag van de commissie voor de verzoekschriften en de burgerinitiatieven · II · – · 2024-12-12',
        outline: `
          Klacht
          Overwegingen van de commissie
          Voorstel aan de Kamer
          `,
      },
    );
  });

  it('reads a draft', () => {
    reads('# Verslag van de commissie voor de verzoekschriften\n\n## Klacht\n\nPM\n', {
      outline: 'Klacht\n',
    });
  });
});
