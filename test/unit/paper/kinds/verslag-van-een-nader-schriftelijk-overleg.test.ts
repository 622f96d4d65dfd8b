import { reads } from '../said';

describe('verslag van een nader schriftelijk overleg', () => {
  it('reads the letters of the Eerste Kamer: one that asks, one that answers', () => {
    reads(
      `
      33 506 Wet op de orgaandonatie

      AB VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG

      Vastgesteld 14 mei 2019

      De vaste commissie voor Volksgezondheid, Welzijn en Sport1 heeft kennisgenomen van de brief van 7 maart 2019.

      De commissie brengt bijgaand verslag uit van het gevoerde nader schriftelijk overleg.

      De griffier van de vaste commissie voor Volksgezondheid, Welzijn en Sport, De Boer

      BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR VOLKSGEZONDHEID, WELZIJN EN SPORT

      Aan de Minister voor Medische Zorg en Sport

      Den Haag, 10 april 2019

      **Vragen en opmerkingen van de fractieleden van de PVV**

      De fractieleden van de PVV vragen of de Minister meer gaat doen. Zo ja, wat?

      **Vragen en opmerkingen van de leden van de fracties van GroenLinks en de PvdD**

      De leden van de fracties van GroenLinks en de PvdD vragen naar de kosten.

      BRIEF VAN DE MINISTER VOOR MEDISCHE ZORG EN SPORT

      Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

      Den Haag, 14 mei 2019

      **Vragen en opmerkingen van de fractieleden van de PVV**

      Er volgt nog een campagne.

      **Vragen en opmerkingen van de leden van de fracties van GroenLinks en de PvdD**

      De kosten zijn tien miljoen euro.

      De Minister voor Medische Zorg en Sport,
      B.J. Bruins
      `,
      {
        head: 'kst-33506-AB · verslag van een nader schriftelijk overleg (VNSO) · I · – · 2019-05-14',
        outline: `
          BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR VOLKSGEZONDHEID, WELZIJN EN SPORT
            PVV-fractie
            GroenLinks- en PvdD-fractie
          BRIEF VAN DE MINISTER VOOR MEDISCHE ZORG EN SPORT
            Vragen en opmerkingen van de fractieleden van de PVV
            Vragen en opmerkingen van de leden van de fracties van GroenLinks en de PvdD
          `,
        speech: `
          PVV-fractie: 2 vragen, 1 antwoord
          GroenLinks- en PvdD-fractie: 1 vraag, 1 antwoord
          `,
      },
    );
  });

  it('reads a draft', () => {
    reads(
      `
      # Verslag van een nader schriftelijk overleg

      ## Vragen en opmerkingen van de leden van de SGP-fractie

      De leden van de SGP-fractie vragen wanneer de wet ingaat.

      ## Vragen en opmerkingen van de
      `,
      {
        outline: 'SGP-fractie\nVragen en opmerkingen van de\n',
        speech: 'SGP-fractie: 1 vraag, 0 antwoorden\n',
      },
    );
  });
});
