import { reads } from '../said';

describe('nadere memorie van antwoord', () => {
  it('reads a printed one', () => {
    reads(
      `
      35 261 Wijziging van de Algemene wet bestuursrecht (Wet modernisering)

      E NADERE MEMORIE VAN ANTWOORD

      Ontvangen 2 december 2022

      1. Inleiding

      Met belangstelling is kennisgenomen van het nader voorlopig verslag.

      2. Reikwijdte

      *De leden van de SP-fractie vragen waarom dit niet geldt voor waterschappen.*

      Het geldt ook voor waterschappen.
      `,
      {
        head: 'kst-35261-E · nadere memorie van antwoord (NMvA) · I · – · 2022-12-02',
        outline: '1. Inleiding\n2. Reikwijdte\n',
        speech: 'SP-fractie: 1 vraag, 1 antwoord\n',
      },
    );
  });

  it('reads a draft', () => {
    reads(
      '# Nadere memorie van antwoord\n\n## 1. Inleiding\n\n## 2. Reikwijdte\n\nDe leden van de SP-fractie vragen',
      {
        head: '– · nadere memorie van antwoord (NMvA) · – · – · –',
        outline: '1. Inleiding\n2. Reikwijdte\n',
      },
    );
  });
});
