import { reads } from '../said';

describe('nota van verbetering', () => {
  it('reads a printed one', () => {
    reads(
      `
      36 342 Wet bomen en struiken
      Nr. 12 NOTA VAN VERBETERING
      Ontvangen 20 september 2024
      In het voorstel van wet worden de volgende verbeteringen aangebracht:
      I
      In artikel 2 wordt «bomem» vervangen door «bomen».
      II
      In artikel 7 vervalt «de de».
      Toelichting
      Het gaat om verschrijvingen.
      `,
      {
        head: 'kst-36342-12 · nota van verbetering (NvV) · II · – · 2024-09-20',
        outline: `
          I
          II
          Toelichting
          `,
      },
    );
  });

  it('reads a draft', () => {
    reads('---\nsoort: nota van verbetering\n---\n\n## Toelichting\n\nPM\n', {
      head: '– · nota van verbetering (NvV) · – · – · –',
      outline: 'Toelichting\n',
    });
  });
});
