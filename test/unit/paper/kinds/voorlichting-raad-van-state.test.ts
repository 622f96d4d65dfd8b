import { reads } from '../said';

describe('voorlichting van de Afdeling advisering', () => {
  it('reads a printed one', () => {
    reads(
      `
      Eerste Kamer der Staten-Generaal 1

      35 300 Nota over de toestand van ’s Rijks Financiën

      C VOORLICHTING VAN DE AFDELING ADVISERING VAN DE RAAD VAN STATE

      Vastgesteld 3 maart 2020

      **1. De vraag**

      De Kamer vroeg om voorlichting.

      **2. Beschouwing**

      De Afdeling ziet twee wegen.

      De vice-president van de Raad van State,
      `,
      {
        head: 'kst-35300-C · voorlichting van de afdeling advisering van de raad van state · I · – · 2020-03-03',
        outline: `
          1. De vraag
          2. Beschouwing
          `,
      },
    );
  });

  it('reads a draft', () => {
    reads('# Voorlichting van de Afdeling advisering van de Raad van State\n\n## De vraag\n', {
      outline: 'De vraag\n',
    });
  });
});
