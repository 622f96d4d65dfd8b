import { reads } from '../said';

describe('geannoteerde agenda', () => {
  it('reads the items of a Council', () => {
    reads(
      `
      # Geannoteerde agenda van de Milieuraad van 17 juni 2024

      **Agendapunt 1: Bodemwet**

      *Doel Raadsbehandeling*

      De Raad neemt een besluit.

      *Inzet Nederland*

      Nederland stemt in.

      **Agendapunt 2: Diversen**

      *Doel Raadsbehandeling*

      Er is informatie.
      `,
      {
        head: '– · geannoteerde agenda · – · – · –',
        outline: `
          Agendapunt 1: Bodemwet
            Doel Raadsbehandeling
            Inzet Nederland
          Agendapunt 2: Diversen
            Doel Raadsbehandeling
          `,
      },
    );
  });

  it('reads a draft', () => {
    reads('---\nsoort: geannoteerde agenda\n---\n\n## Bodemwet\n\n## Diversen\n', {
      outline: 'Bodemwet\nDiversen\n',
    });
  });
});
