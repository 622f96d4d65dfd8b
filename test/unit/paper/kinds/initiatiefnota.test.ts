import { reads } from '../said';

describe('initiatiefnota', () => {
  it('reads chapters', () => {
    reads(
      `
      35 700 Initiatiefnota van het lid Smit over moestuinen
      Nr. 2 INITIATIEFNOTA
      1. Inleiding
      Moestuinen maken mensen gelukkig en gezond; toch zijn er steeds minder van in de steden.
      2. Knelpunten
      2.1 Grond
      Grond is duur, zeker in de steden waar moestuinen het meest worden gemist door bewoners.
      2.2 Water
      Water is schaars.
      3. Voorstellen
      De regering koopt grond.
      Smit
      `,
      {
        head: 'kst-35700-2 · initiatiefnota · II · – · –',
        outline: `
          1. Inleiding
          2. Knelpunten
            2.1 Grond
            2.2 Water
          3. Voorstellen
          `,
      },
    );
  });

  it('reads a draft', () => {
    reads('# Initiatiefnota\n\n## Inleiding\n\n## Voorstellen\n', { outline: 'Inleiding\nVoorstellen\n' });
  });
});
