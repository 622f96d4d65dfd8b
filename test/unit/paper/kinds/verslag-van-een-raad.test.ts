import { reads } from '../said';

describe('verslag van een Raad', () => {
  it('reads what was talked about, item by item', () => {
    reads(
      `
      # Verslag van de Raad voor Concurrentievermogen van 23 mei 2024

      ## Interne markt

      De Raad sprak over de markt.

      ## Ruimtevaart

      ### Ariane

      De raket vliegt.
      `,
      {
        outline: `
          Interne markt
          Ruimtevaart
            Ariane
          `,
      },
    );
  });

  it('reads a draft', () => {
    reads('---\nsoort: verslag van de raad\n---\n\n## Interne markt\n\nPM\n', { outline: 'Interne markt\n' });
  });
});
