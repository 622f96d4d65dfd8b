import { reads } from '../said';

describe('voorstel van wet', () => {
  it('reads a bill that changes another law', () => {
    reads(
      `
      36 101 Wijziging van de Bomenwet
      Nr. 2 VOORSTEL VAN WET
      Wij Willem-Alexander, bij de gratie Gods, Koning der Nederlanden, enz.
      Allen, die deze zullen zien of horen lezen, saluut! doen te weten:
      Alzo Wij in overweging genomen hebben, dat het wenselijk is bomen te planten;
      Zo is het, dat Wij hebben goedgevonden en verstaan:
      ARTIKEL I
      De Bomenwet wordt als volgt gewijzigd:
      A
      Artikel 3 komt te luiden:
      Artikel 3
      1. Iedere gemeente plant bomen.
      2. Onze Minister stelt regels.
      B
      Na artikel 4 wordt een artikel ingevoegd, luidende:
      Artikel 4a
      Bomen blijven staan.
      ARTIKEL II
      Deze wet treedt in werking op een bij koninklijk besluit te bepalen tijdstip.
      ARTIKEL III
      Deze wet wordt aangehaald als: Wet bomen langs wegen.
      Lasten en bevelen dat deze in het Staatsblad zal worden geplaatst.
      Gegeven
      De Minister van Landbouw,
      `,
      {
        head: 'kst-36101-2 · voorstel van wet (VvW) · II · – · –',
        outline: `
          ARTIKEL I
            A
            B
          ARTIKEL II
          ARTIKEL III
          `,
      },
    );
  });

  it('reads a new law with chapters', () => {
    reads(
      `
      **36 300 Regels over sloten (Slotenwet)**

      **Nr. 2 VOORSTEL VAN WET**

      Zo is het, dat Wij, de Afdeling advisering van de Raad van State gehoord, hebben goedgevonden en verstaan:

      **Hoofdstuk 1. Algemene bepalingen**

      **Artikel 1.1 (begripsbepalingen)**

      In deze wet wordt verstaan onder sloot: een gegraven water.

      **Artikel 1.2**

      1. Een sloot is schoon.
      2. Een sloot stroomt.

      **Hoofdstuk 2. Wijziging van andere wetten**

      **Artikel 2.1 (Waterwet)**

      Na artikel 6 van de Waterwet wordt een artikel ingevoegd, luidende:

      **Artikel 6a**

      Sloten zijn wateren.

      **Artikel 2.2 (inwerkingtreding)**

      Deze wet treedt in werking.
      `,
      {
        outline: `
          Hoofdstuk 1. Algemene bepalingen
            Artikel 1.1 (begripsbepalingen)
            Artikel 1.2
          Hoofdstuk 2. Wijziging van andere wetten
            Artikel 2.1 (Waterwet)
            Artikel 2.2 (inwerkingtreding)
          `,
      },
    );
  });

  it('reads a draft', () => {
    reads(
      `
      # Voorstel van wet

      Alzo Wij in overweging genomen hebben, dat het wenselijk is sloten schoon te houden;

      ## Artikel 1

      Een sloot is schoon.

      ## Artikel 2

      `,
      {
        head: '– · voorstel van wet (VvW) · – · – · –',
        outline: `
          Artikel 1
          Artikel 2
          `,
      },
    );
  });
});
