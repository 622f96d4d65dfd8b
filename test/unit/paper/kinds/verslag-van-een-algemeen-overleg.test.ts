import { reads } from '../said';

describe('verslag van een algemeen overleg', () => {
  it('reads the old form, in which members and minister are summed up', () => {
    reads(
      `
      31 308 Vreemdelingenbeleid en terugkeer

      Nr. 3 VERSLAG VAN EEN ALGEMEEN OVERLEG

      Vastgesteld 16 april 2008

      De vaste commissie voor Justitie heeft op 12 maart 2008 overleg gevoerd met minister Bos van Justitie over:

      – de brief van de minister van Justitie d.d. 1 februari 2008 inzake terugkeer (31 308, nr. 1).

      Van dit overleg brengt de commissie bijgaand beknopt verslag uit.

      **Vragen en opmerkingen uit de commissie**

      De heer **Van Dam** (CDA) is tevreden. Wat doet de minister met kinderen?

      Mevrouw **De Wit** (SP) is dat niet.

      **Antwoord van de minister**

      De minister antwoordt dat kinderen worden ontzien.

      De voorzitter van de vaste commissie voor Justitie,
      De Pater-van der Meer
      `,
      {
        head: 'kst-31308-3 · verslag van een algemeen overleg (AO) · II · – · 2008-04-16',
        outline: `
          Vragen en opmerkingen uit de commissie
          Antwoord van de minister
          `,
        speech: `
          De heer Van Dam (CDA): 1 vraag, 0 antwoorden
          Mevrouw De Wit (SP): 0 vragen, 0 antwoorden
          `,
        signatories: 'De Pater-van der Meer, voorzitter van de vaste commissie voor Justitie\n',
      },
    );
  });

  it('reads the old form without mark-up', () => {
    reads(
      `
      22 236
      Bossen op afstand

      nr. 50
      VERSLAG VAN EEN ALGEMEEN OVERLEG

      Vastgesteld 30 oktober 1997

      De vaste commissie voor Landbouw1 heeft op 1 oktober 1997 overleg gevoerd met minister Van Loof.

      Het plan voor de bossen (22 236, nr. 44)

      Vragen en opmerkingen uit de commissie

      De heer H. G. J. Eikelboom (CDA) had begrip voor de keuze van de minister.

      Hij vroeg waarom het bos op afstand komt.

      Antwoord van de minister

      De minister herinnerde eraan dat het bos groot is.

      Nadere gedachtewisseling

      De heer H. G. J. Eikelboom (CDA) bleef bezorgd.
      `,
      {
        outline: `
          Het plan voor de bossen (22 236, nr. 44)
            Vragen en opmerkingen uit de commissie
            Antwoord van de minister
            Nadere gedachtewisseling
          `,
        speech: `
          De heer H. G. J. Eikelboom (CDA): 1 vraag, 0 antwoorden
          De heer H. G. J. Eikelboom (CDA): 0 vragen, 0 antwoorden
          `,
        notes: '1: 1 mark, (no note)\n',
      },
    );
  });

  it('reads the stenographic form with turns in one line', () => {
    reads(
      `
      29 279 Rechtsstaat en Rechtsorde
      Nr. 500 VERSLAG VAN EEN ALGEMEEN OVERLEG
      Vastgesteld 20 april 2019
      Aanvang 14.00 uur.
      De voorzitter: Goedemiddag.
      Mevrouw Van Toorenburg (CDA): Voorzitter. Waarom duurt dat zo lang?
      Minister Dekker: Dat zoek ik uit.
      De voorzitter: Dank u wel.
      `,
      {
        outline: `
          Mevrouw Van Toorenburg (CDA)
          Minister Dekker
          `,
        speech: 'Mevrouw Van Toorenburg (CDA): 1 vraag, 0 antwoorden\n',
      },
    );
  });

  it('reads a draft', () => {
    reads('# Verslag van een algemeen overleg\n\n**De voorzitter:**\n\nIk open\n\n**De heer Bos (D66):**\n', {
      outline: 'De heer Bos (D66)\n',
    });
  });
});
