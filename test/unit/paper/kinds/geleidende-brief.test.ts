import { reads } from '../said';

describe('geleidende brief', () => {
  it('reads a printed one', () => {
    reads(
      `
      36 412 Voorstel van wet van het lid De Wit tot wijziging van de Bomenwet
      Nr. 1 GELEIDENDE BRIEF
      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
      Den Haag, 20 september 2023
      Hierbij doe ik u toekomen een voorstel van wet tot wijziging van de Bomenwet.
      De memorie van toelichting, die het wetsvoorstel vergezelt, bevat de gronden waarop het rust.
      De Wit
      `,
      { head: 'kst-36412-1 · geleidende brief · II · – · 2023-09-20', outline: '' },
    );
  });

  it('reads a draft', () => {
    reads('# Geleidende brief\n\nHierbij doe ik u toekomen', {
      head: '– · geleidende brief · – · – · –',
      outline: '',
    });
  });
});
