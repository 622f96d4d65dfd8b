import { reads } from '../said';

describe('voorstel', () => {
  it('reads a change of the rules of the Kamer', () => {
    reads(
      `
      33 959 Voorstel van de leden Smit en Bos tot wijziging van het Reglement van Orde
      Nr. 2 VOORSTEL
      Ontvangen 12 juni 2014
      Het Reglement van Orde wordt als volgt gewijzigd:
      I
      Artikel 66 komt te luiden:
      Artikel 66
      Een motie kan worden overgenomen.
      II
      Artikel 67 vervalt.
      Toelichting
      Zo kan het sneller.
      `,
      {
        head: 'kst-33959-2 · voorstel · II · – · 2014-06-12',
        outline: `
          I
          II
          Toelichting
          `,
      },
    );
  });

  it('reads a draft', () => {
    reads(
      '---\nsoort: voorstel\n---\n\nHet Reglement van Orde wordt gewijzigd:\n\nI\n\nArtikel 3 vervalt.\n',
      {
        outline: 'I\n',
      },
    );
  });
});
