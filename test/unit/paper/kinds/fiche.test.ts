import { reads } from '../said';

describe('fiche', () => {
  it('reads the numbered chapters and their letters', () => {
    reads(
      `
      **Fiche: Verordening schone lucht**

      **1. Algemene gegevens**

      **a) Titel voorstel**

      Voorstel voor een verordening over schone lucht

      **b) Datum ontvangst Commissiedocument**

      3 mei 2023

      **2. Essentie voorstel**

      **a) Inhoud voorstel**

      De Commissie stelt schonere lucht voor.

      **b) Impact assessment Commissie**

      Die is er.

      **3. Nederlandse positie ten aanzien van het voorstel**

      Nederland is voor.
      `,
      {
        head: '– · fiche (BNC-fiche) · – · – · –',
        outline: `
          1. Algemene gegevens
            a) Titel voorstel
            b) Datum ontvangst Commissiedocument
          2. Essentie voorstel
            a) Inhoud voorstel
            b) Impact assessment Commissie
          3. Nederlandse positie ten aanzien van het voorstel
          `,
      },
    );
  });

  it('reads a draft', () => {
    reads(
      '---\nsoort: fiche\ndossier: 22 112\n---\n\n# 1. Algemene gegevens\n\n# 2. Essentie voorstel\n\n## a) Inhoud\n',
      {
        outline: '1. Algemene gegevens\n2. Essentie voorstel\n  a) Inhoud\n',
      },
    );
  });
});
