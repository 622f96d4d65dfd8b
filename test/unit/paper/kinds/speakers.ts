import { reads } from '../said';
import type { NamedKind } from './named-kind';

/** A report of what each speaker said. */
export function readsSpeakers({ kind, titled, named = kind, draftOf = kind }: NamedKind): void {
  describe(kind, () => {
    it('reads who speaks', () => {
      reads(
        `
      29 515 Kabinetsplan aanpak administratieve lasten
      Nr. 480 ${titled}
      Vastgesteld 3 februari 2022
      Aanvang 10.00 uur.
      De voorzitter:
      Ik heet onze gasten welkom.
      De heer Jansen (bakker):
      Wij bakken brood.
      Mevrouw De Wit (SP):
      Hoeveel broden zijn dat? En wie koopt ze?
      De heer Jansen (bakker):
      Duizend.
      `,
        {
          head: `kst-29515-480 · ${named} · II · – · 2022-02-03`,
          outline: `
          De heer Jansen (bakker)
          Mevrouw De Wit (SP)
          De heer Jansen (bakker)
          `,
          speech: 'Mevrouw De Wit (SP): 2 vragen, 0 antwoorden\n',
        },
      );
    });

    it('reads a draft', () => {
      reads(
        `
      ---
      soort: ${draftOf}
      ---

      ## Blok 1

      **De heer Jansen:**

      Wij bakken

      ## Blok 2
      `,
        {
          outline: `
          Blok 1
            De heer Jansen
          Blok 2
          `,
        },
      );
    });
  });
}
