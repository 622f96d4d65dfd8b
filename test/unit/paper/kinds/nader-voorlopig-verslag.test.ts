import { reads } from '../said';

describe('nader voorlopig verslag', () => {
  it('reads a second round of the Eerste Kamer', () => {
    reads(
      `
      Eerste Kamer der Staten-Generaal 1
      Vergaderjaar 2021–2022
      35 261 Wijziging van de Algemene wet bestuursrecht (Wet modernisering)
      D NADER VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR BINNENLANDSE ZAKEN
      Vastgesteld 4 oktober 2022
      Vragen en opmerkingen van de leden van de SP-fractie
      De leden van de SP-fractie danken de regering. Waarom geldt dit niet voor waterschappen?
      De voorzitter van de vaste commissie voor Binnenlandse Zaken,
      Dittrich
      `,
      {
        head: 'kst-35261-D · nader voorlopig verslag (NVV) · I · 2021-2022 · 2022-10-04',
        outline: 'SP-fractie\n',
        speech: 'SP-fractie: 1 vraag, 0 antwoorden\n',
      },
    );
  });

  it('reads a draft', () => {
    reads('# Tweede nader voorlopig verslag\n\n## Inleiding\n', { outline: 'Inleiding\n' });
  });
});
