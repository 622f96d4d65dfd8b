import { reads } from '../said';

describe('toelichtende nota', () => {
  it('reads its articles', () => {
    reads(
      `
      36 050 (R2163) Verdrag inzake de Maas
      Nr. 3 TOELICHTENDE NOTA
      Ontvangen 15 mei 2022
      ALGEMEEN
      De Maas stroomt door drie landen, die over het water afspraken hebben gemaakt met elkaar.
      Artikel 1
      Dit artikel gaat over de loop van de Maas en over de beken die daarop uitkomen in Limburg.
      Artikel 2
      Dit artikel gaat over vis.
      `,
      {
        head: 'kst-36050-3 · toelichtende nota · II · – · 2022-05-15',
        outline: `
          ALGEMEEN
            Artikel 1
            Artikel 2
          `,
      },
    );
  });

  it('reads a draft', () => {
    reads('---\nsoort: toelichtende nota\n---\n\n## Artikel 1\n\nPM\n\n## Artikel 2\n', {
      outline: 'Artikel 1\nArtikel 2\n',
    });
  });
});
