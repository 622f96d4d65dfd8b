import { reads } from '../said';
import type { NamedKind } from './named-kind';

/** A paper in numbered chapters, after a table of contents. */
export function readsChapters({ kind, titled, named = kind, draftOf = kind }: NamedKind): void {
  describe(kind, () => {
    it('reads numbered chapters, a table and a box between', () => {
      reads(
        `
      **33 576 Natuurbeleid**

      **Nr. 77 ${titled}**

      Ontvangen 15 mei 2024

      ## Inhoud

      - 1. Inleiding
      - 2. Bevindingen

      ## 1. Inleiding

      Het landschap verandert.

      ## 2. Bevindingen

      ### 2.1 Bos

      | Jaar | Hectare |
      | --- | --- |
      | 2023 | 100 |

      *Tabel 1: bos in hectare*

      ### 2.2 Hei

      Er is minder hei.

      ## 3. Conclusie

      De cijfers dalen.
      `,
        {
          head: `kst-33576-77 · ${named} · II · – · 2024-05-15`,
          outline: `
          1. Inleiding
          2. Bevindingen
            2.1 Bos
            2.2 Hei
          3. Conclusie
          `,
        },
      );
    });

    it('reads a draft', () => {
      reads(
        `
      ---
      soort: ${draftOf}
      dossier: 33 576
      ---

      # Inleiding

      ## Aanleiding

      # Conclusie
      `,
        {
          outline: `
          Inleiding
            Aanleiding
          Conclusie
          `,
        },
      );
    });
  });
}
