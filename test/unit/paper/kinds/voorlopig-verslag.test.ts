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

  it('reads factions that are named behind their question or join others within a paragraph', () => {
    reads(
      `
      35 261 Wet bomen en struiken

      B VOORLOPIG VERSLAG VAN DE COMMISSIE VOOR LANDBOUW

      Vastgesteld 21 juni 2022

      1. Inleiding

      De leden van de PvdA-fractie hebben kennisgenomen van het voorstel. Zij vragen hoeveel bomen er staan. De leden van de 50PLUS-fractie sluiten zich aan bij deze vraag. Hoeveel eiken zijn dat?

      2. Struiken

      In hoeverre blijft de mogelijkheid bestaan dat een gemeente, die daarvoor een eigen verordening heeft vastgesteld en met de eigenaren van struiken en heggen afspraken over het onderhoud en de hoogte daarvan heeft gemaakt, een struik beschermt, vragen de leden van de VVD-fractie de regering.

      De leden van de D66-fractie vragen wie snoeit. Ook de leden van de SP-fractie vragen dat. En wie betaalt?
      `,
      {
        speech: `
          PvdA-fractie: 2 vragen, 0 antwoorden
          50PLUS-fractie: 0 vragen, 0 antwoorden
          VVD-fractie: 1 vraag, 0 antwoorden
          D66-fractie: 1 vraag, 0 antwoorden
          SP-fractie: 1 vraag, 0 antwoorden
          `,
      },
    );
  });

  it('reads "Algemeen" among subjects as one of them, and members that are named in one word', () => {
    reads(
      `
      34 534 Bomenwet

      B VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR BOMEN

      Vastgesteld 5 februari 2019

      Inleiding

      De leden van de VVD-fractie hebben kennisgenomen van het voorstel.

      Algemeen

      De D66-fractieleden vragen wie er snoeit.

      Toezicht

      De leden van de VVD-fractie vragen wie toezicht houdt.
      `,
      {
        outline: 'Inleiding\nAlgemeen\nToezicht\n',
        speech:
          'VVD-fractie: 0 vragen, 0 antwoorden\nD66-fractie: 1 vraag, 0 antwoorden\nVVD-fractie: 1 vraag, 0 antwoorden\n',
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
