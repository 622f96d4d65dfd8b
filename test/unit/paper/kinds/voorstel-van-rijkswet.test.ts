import { reads } from '../said';

describe('voorstel van rijkswet', () => {
  it('reads the R-number in the head and keeps it out of the id', () => {
    reads(
      `
      Tweede Kamer der Staten-Generaal 2
      Vergaderjaar 2015–2016
      34 356 (R2064) Wijziging van de Rijkswet op het Nederlanderschap
      Nr. 2 VOORSTEL VAN RIJKSWET
      Alzo Wij in overweging genomen hebben, dat het wenselijk is de Rijkswet te wijzigen;
      ARTIKEL I
      In artikel 14 van de Rijkswet op het Nederlanderschap vervalt het vijfde lid.
      ARTIKEL II
      Deze rijkswet treedt in werking met ingang van de dag na de datum van uitgifte.
      `,
      {
        head: 'kst-34356-2 · voorstel van rijkswet · II · 2015-2016 · –',
        outline: `
          ARTIKEL I
          ARTIKEL II
          `,
      },
    );
  });

  it('reads a draft', () => {
    reads('# Voorstel van rijkswet\n\n## Artikel 1\n\nTekst volgt.\n', {
      head: '– · voorstel van rijkswet · – · – · –',
      outline: 'Artikel 1\n',
    });
  });
});
