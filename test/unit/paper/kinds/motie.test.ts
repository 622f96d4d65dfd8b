import { reads } from '../said';

describe('motie', () => {
  it('reads the dictum and those who sign', () => {
    reads(
      `
      29 453 Woningcorporaties
      Nr. 537 MOTIE VAN HET LID DE WIT C.S.
      Voorgesteld 18 december 2018
      De Kamer,
      gehoord de beraadslaging,
      constaterende dat er te weinig huizen zijn;
      overwegende dat corporaties willen bouwen,
      verzoekt de regering de bouw te versnellen, en de Kamer hierover voor de zomer te informeren,
      en gaat over tot de orde van de dag.
      De Wit
      Van den Berg-Jansen
      Yeşilgöz
      `,
      {
        head: 'kst-29453-537 · motie · II · – · 2018-12-18',
        outline: `
          constaterende dat er te weinig huizen zijn
          overwegende dat corporaties willen bouwen
          verzoekt de regering de bouw te versnellen, en de Kamer hierover voor …
          `,
        signatories: `
          De Wit
          Van den Berg-Jansen
          Yeşilgöz
          `,
      },
    );
  });

  it('reads a changed motion with its points', () => {
    reads(
      `
      28 973 Toekomst veehouderij

      Nr. 274 NADER GEWIJZIGDE MOTIE VAN DE LEDEN GRAS EN HOOI TER VERVANGING VAN DIE GEDRUKT ONDER NR. 272

      Voorgesteld 24 juni 2025

      De Kamer,

      gehoord de beraadslaging,

      van mening dat boeren zekerheid nodig hebben;

      verzoekt de regering om:

      – een plan te maken;

      – dat plan te betalen,

      en gaat over tot de orde van de dag.

      Gras

      Hooi
      `,
      {
        head: 'kst-28973-274 · nader gewijzigde motie · II · – · 2025-06-24',
        outline: `
          van mening dat boeren zekerheid nodig hebben
          verzoekt de regering om
          `,
        signatories: `
          Gras
          Hooi
          `,
      },
    );
  });

  it('reads a draft', () => {
    reads(
      `
      # Motie van het lid Bos

      De Kamer,

      gehoord de beraadslaging,

      overwegende dat bomen goed zijn;

      verzoekt de regering
      `,
      {
        head: '– · motie · – · – · –',
        outline: `
          overwegende dat bomen goed zijn
          verzoekt de regering
          `,
      },
    );
  });
});
