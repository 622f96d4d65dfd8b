import { reads } from '../said';

describe('advies Raad van State en nader rapport', () => {
  it('reads the points of the advice and their answers', () => {
    reads(
      `
      36 101 Wijziging van de Bomenwet

      Nr. 4 ADVIES AFDELING ADVISERING RAAD VAN STATE EN NADER RAPPORT

      Hieronder zijn opgenomen het advies van de Afdeling advisering van de Raad van State d.d. 8 november 2023 en het nader rapport d.d. 1 februari 2024.

      Blijkens de mededeling van de Directeur van Uw kabinet van 3 juli 2023 machtigde Uwe Majesteit de Afdeling haar advies rechtstreeks te doen toekomen.

      **1. Noodzaak van het voorstel**

      De Afdeling merkt op dat de noodzaak niet is aangetoond.

      *Aan deze opmerking is gevolg gegeven door de toelichting aan te vullen.*

      **2. Uitvoering**

      **a. Gemeenten**

      De Afdeling wijst op de kosten van gemeenten.

      *De kosten zijn in kaart gebracht.*

      **b. Provincies**

      De Afdeling heeft hierover een vraag.

      De vice-president van de Raad van State,
      Th.C. de Graaf

      De Minister van Landbouw,
      P. Voorbeeld
      `,
      {
        head: 'kst-36101-4 · advies afdeling advisering raad van state en nader rapport (A/NR) · II · – · –',
        outline: `
          1. Noodzaak van het voorstel
          2. Uitvoering
            a. Gemeenten
            b. Provincies
          `,
        signatories: `
          Th.C. de Graaf, vice-president van de Raad van State
          P. Voorbeeld, Minister van Landbouw
          `,
      },
    );
  });

  it('reads lettered headings, and no lettered lists', () => {
    reads(
      `
      36 203 Wet op de hagen

      Nr. 4 ADVIES AFDELING ADVISERING RAAD VAN STATE EN NADER RAPPORT

      1. Register

      a. Grondslag

      De Afdeling adviseert de grondslag toe te lichten.

      b. Inhoud

      Het register bevat:

      a. Naam van de eigenaar

      b. Ligging van de haag

      2. Slot

      De toelichting is aangevuld.
      `,
      {
        outline: `
          1. Register
            a. Grondslag
            b. Inhoud
          2. Slot
          `,
      },
    );
  });

  it('reads a draft', () => {
    reads(
      '# Advies Afdeling advisering Raad van State en nader rapport\n\n## 1. Noodzaak\n\nDe Afdeling\n\n## 2. ',
      {
        outline: '1. Noodzaak\n2.\n',
      },
    );
  });
});
