import { reads } from '../said';

describe('gewijzigd voorstel van wet', () => {
  it('reads the bill that goes to the Eerste Kamer', () => {
    reads(
      `
      Eerste Kamer der Staten-Generaal 1
      Vergaderjaar 2023–2024
      36 300 Regels over sloten (Slotenwet)
      A GEWIJZIGD VOORSTEL VAN WET
      18 juni 2024
      Wij Willem-Alexander, bij de gratie Gods, Koning der Nederlanden, enz.
      Artikel 1
      In deze wet wordt verstaan onder sloot: een gegraven water.
      Artikel 2
      1. Een sloot is schoon.
      2. Een sloot stroomt.
      Artikel 3
      Deze wet wordt aangehaald als: Slotenwet.
      `,
      {
        head: 'kst-36300-A · gewijzigd voorstel van wet (GVvW) · I · 2023-2024 · 2024-06-18',
        outline: `
          Artikel 1
          Artikel 2
          Artikel 3
          `,
      },
    );
  });

  it('reads a draft', () => {
    reads('# Gewijzigd voorstel van wet\n\n## ARTIKEL I\n\nDe Bomenwet wordt gewijzigd.\n\n## ARTIKEL II\n', {
      head: '– · gewijzigd voorstel van wet (GVvW) · – · – · –',
      outline: 'ARTIKEL I\nARTIKEL II\n',
    });
  });
});
