import { reads } from '../said';

describe('Handelingen', () => {
  it('reads items, speakers and motions', () => {
    reads(
      `
      9 VAO Bouwregelgeving

      Aan de orde is het VAO Bouwregelgeving (AO d.d. 11/04).

      De voorzitter:

      Ik heet de minister welkom.

      Mevrouw Kröger (GroenLinks):

      Voorzitter. Ik heb twee moties.

      Motie

      De Kamer,

      gehoord de beraadslaging,

      overwegende dat huizen warm moeten zijn;

      verzoekt de regering huizen te isoleren,

      en gaat over tot de orde van de dag.

      De voorzitter:

      Deze motie is voorgesteld door de leden Kröger en Grashoff. Zij krijgt nr. 346 (32847).

      Minister Ollongren:

      Ik ontraad deze motie.

      De beraadslaging wordt gesloten.
      `,
      {
        outline: `
          9 VAO Bouwregelgeving
            Mevrouw Kröger (GroenLinks)
              Motie
            Minister Ollongren
          `,
        speech: 'Mevrouw Kröger (GroenLinks): 0 vragen, 0 antwoorden\n',
      },
    );
  });

  it('reads an item without a number or a head', () => {
    reads(
      `
      Regeling van werkzaamheden

      De voorzitter:

      Ik stel voor morgen over bomen te spreken.

      Daartoe wordt besloten.

      Mevrouw Els (SP):

      Voorzitter. Waarom morgen?
      `,
      {
        head: '– · handelingen · – · – · –',
        outline: 'Regeling van werkzaamheden\n  Mevrouw Els (SP)\n',
        speech: 'Mevrouw Els (SP): 1 vraag, 0 antwoorden\n',
      },
    );
  });

  it('reads a whole sitting, item by item', () => {
    reads(
      `
      Verslag van de plenaire vergadering van dinsdag 17 april 2018Parlementair jaar 2017/2018, 27e vergadering

      Aanvang: 13.30 uur

      Status: gecorrigeerd

      Opening

      Voorzitter: Els

      Tegenwoordig zijn 70 leden.

      Mededelingen

      De voorzitter:

      Er zijn geen berichten van verhindering.

      Vragenuur

      Aan de orde is het vragenuur.

      Mevrouw Kers (PvdA):

      Kan de minister de bomen tellen?

      Minister Berk:

      Dat kan.
      `,
      {
        head: '– · handelingen · – · 2017-2018 · 2018-04-17',
        outline: `
          Opening
          Mededelingen
          Vragenuur
            Mevrouw Kers (PvdA)
            Minister Berk
          `,
        speech: 'Mevrouw Kers (PvdA): 1 vraag, 0 antwoorden\n',
      },
    );
  });

  it('reads a draft', () => {
    reads(
      '# Handelingen\n\n## Regeling van werkzaamheden\n\nDe voorzitter:\n\nGoedemiddag.\n\nDe heer Bos (D66):\n\nVoorzitter.\n',
      {
        outline: 'Regeling van werkzaamheden\n  De heer Bos (D66)\n',
      },
    );
  });
});
