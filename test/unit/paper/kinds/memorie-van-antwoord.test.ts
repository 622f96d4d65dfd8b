import { reads } from '../said';

describe('memorie van antwoord', () => {
  it('reads the answers to a voorlopig verslag', () => {
    reads(
      `
      Eerste Kamer der Staten-Generaal 1
      35 261 Wijziging van de Algemene wet bestuursrecht (Wet modernisering)
      C MEMORIE VAN ANTWOORD
      Ontvangen 6 september 2022
      1. Inleiding
      Met belangstelling heb ik kennisgenomen van het voorlopig verslag van de vaste commissie.
      2. Papier
      De leden van de VVD-fractie vragen in hoeverre papier mogelijk blijft.
      Papier blijft mogelijk. Iedereen kan een brief blijven sturen aan het bestuur van zijn gemeente.
      De leden van de fractie van de Partij voor de Dieren vragen waarom. Ook vragen zij wat dat kost.
      In antwoord op deze vragen wijs ik op de toelichting bij het wetsvoorstel, paragraaf 3.
      De Minister van Binnenlandse Zaken en Koninkrijksrelaties,
      H.G.J. Bruins Slot
      `,
      {
        head: 'kst-35261-C · memorie van antwoord (MvA) · I · – · 2022-09-06',
        outline: `
          1. Inleiding
          2. Papier
          `,
        speech: `
          VVD-fractie: 1 vraag, 1 antwoord
          PvdD-fractie: 2 vragen, 1 antwoord
          `,
        signatories: 'H.G.J. Bruins Slot, Minister van Binnenlandse Zaken en Koninkrijksrelaties\n',
      },
    );
  });

  it('reads a draft', () => {
    reads(
      '# Memorie van antwoord\n\n## 1. Inleiding\n\nDe leden van de SGP-fractie vragen wat dit kost.\n\n…\n',
      {
        outline: '1. Inleiding\n',
        speech: 'SGP-fractie: 1 vraag, 0 antwoorden\n',
      },
    );
  });
});
