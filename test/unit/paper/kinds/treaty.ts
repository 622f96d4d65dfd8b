import { reads } from '../said';
import type { NamedKind } from './named-kind';

/** A text in articles, as it comes from a PDF: no empty line between them. */
export function readsTreaty({ kind, titled, named = kind, draftOf = kind }: NamedKind): void {
  describe(kind, () => {
    it('reads its articles', () => {
      reads(
        `
      36 050 (R2163) Verdrag inzake de Maas
      Nr. 3 ${titled}
      Ontvangen 15 mei 2022
      ALGEMEEN
      De Maas stroomt door drie landen, die over het water afspraken hebben gemaakt met elkaar.
      Artikel 1
      Dit artikel gaat over de loop van de Maas en over de beken die daarop uitkomen in Limburg.
      Artikel 2
      Dit artikel gaat over vis.
      `,
        {
          head: `kst-36050-3 · ${named} · II · – · 2022-05-15`,
          outline: `
          ALGEMEEN
            Artikel 1
            Artikel 2
          `,
        },
      );
    });

    it('reads a draft', () => {
      reads(`---\nsoort: ${draftOf}\n---\n\n## Artikel 1\n\nPM\n\n## Artikel 2\n`, {
        outline: 'Artikel 1\nArtikel 2\n',
      });
    });
  });
}
