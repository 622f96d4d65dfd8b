import { reads } from '../said';

describe('voorlopig verslag', () => {
  it('reads the questions of the Eerste Kamer by subject', () => {
    reads(
      `
      35 261 Wijziging van de Algemene wet bestuursrecht (Wet modernisering)

      B VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR BINNENLANDSE ZAKEN1

      Vastgesteld 21 juni 2022

      Het voorbereidend onderzoek heeft de commissie aanleiding gegeven tot het maken van de volgende opmerkingen en het stellen van de volgende vragen.

      1. Inleiding

      De leden van de VVD-fractie hebben met belangstelling kennisgenomen van het wetsvoorstel.

      De leden van de PvdA-fractie ook. De leden van de 50PLUS-fractie sluiten zich aan bij de vragen van de leden van de PvdA-fractie.

      2. Papier

      In hoeverre blijft papier mogelijk, vragen de leden van VVD-fractie de regering.

      De leden van de fractie van de Partij voor de Dieren verzoeken de regering toe te lichten waarom.

      De voorzitter van de vaste commissie voor Binnenlandse Zaken,
      Dittrich

      De griffier van de vaste commissie voor Binnenlandse Zaken,
      Bergman
      `,
      {
        head: 'kst-35261-B · voorlopig verslag (VV) · I · – · 2022-06-21',
        outline: `
          1. Inleiding
          2. Papier
          `,
        signatories: `
          Dittrich, voorzitter van de vaste commissie voor Binnenlandse Zaken
          Bergman, griffier van de vaste commissie voor Binnenlandse Zaken
          `,
      },
    );
  });

  it('reads a draft', () => {
    reads(
      '---\nsoort: voorlopig verslag\nkamer: I\n---\n\n## 1. Inleiding\n\nDe leden van de SGP-fractie vragen of',
      {
        head: '– · voorlopig verslag (VV) · I · – · –',
        outline: '1. Inleiding\n',
      },
    );
  });
});
