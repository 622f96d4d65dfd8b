import { reads } from '../said';

describe('koninklijke boodschap', () => {
  it('reads a printed one', () => {
    reads(
      `
      36 101 Wijziging van de Bomenwet
      Nr. 1 KONINKLIJKE BOODSCHAP
      Aan de Tweede Kamer der Staten-Generaal
      Wij bieden U hiernevens ter overweging aan een voorstel van wet tot wijziging van de Bomenwet.
      De toelichtende memorie, die het wetsvoorstel vergezelt, bevat de gronden waarop het rust.
      En hiermede bevelen Wij U in Godes heilige bescherming.
      ’s-Gravenhage, 6 februari 2024
      Willem-Alexander
      `,
      { head: 'kst-36101-1 · koninklijke boodschap (KB) · II · – · –', outline: '' },
    );
  });

  it('reads a draft', () => {
    reads('---\nsoort: koninklijke boodschap\ndossier: 36 101\n---\n\nWij bieden U', {
      head: '– · koninklijke boodschap (KB) · – · – · –',
      outline: '',
    });
  });
});
