import { reads } from '../said';

describe('verslag van een notaoverleg', () => {
  it('reads turns', () => {
    reads(
      `
      35 700 Initiatiefnota over moestuinen
      Nr. 6 VERSLAG VAN EEN NOTAOVERLEG
      Vastgesteld 9 juli 2021
      De voorzitter:
      Aan de orde is de initiatiefnota.
      Het lid Gündoğan (Volt):
      Voorzitter. Waar komen de tuinen?
      Staatssecretaris Wiersma:
      Dat is aan gemeenten.
      `,
      {
        outline: `
          Het lid Gündoğan (Volt)
          Staatssecretaris Wiersma
          `,
        speech: 'Het lid Gündoğan (Volt): 1 vraag, 0 antwoorden\n',
      },
    );
  });

  it('reads a draft', () => {
    reads('# Verslag van een notaoverleg\n\n## Termijn inbreng\n\nMevrouw Smit (D66):\n\nVoorzitter.\n', {
      outline: 'Termijn inbreng\n  Mevrouw Smit (D66)\n',
    });
  });
});
