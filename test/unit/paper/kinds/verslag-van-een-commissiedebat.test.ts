import { reads } from '../said';

describe('verslag van een commissiedebat', () => {
  it('reads the turns of members and ministers, with a motion between', () => {
    reads(
      `
      36 200 Nota over de toestand van de bossen
      Nr. 12 VERSLAG VAN EEN COMMISSIEDEBAT
      Vastgesteld 4 april 2023
      De vaste commissie voor Landbouw heeft op 8 maart 2023 overleg gevoerd met de heer Bos, Minister van Landbouw, over:
      – de brief van de Minister van Landbouw d.d. 1 februari 2023 inzake de stand van het bos (Kamerstuk 36 200, nr. 3);
      – de brief van de Minister van Landbouw d.d. 2 februari 2023 inzake hout (Kamerstuk 36 200, nr. 4).
      Van dit overleg brengt de commissie bijgaand geredigeerd woordelijk verslag uit.
      De voorzitter van de vaste commissie voor Landbouw,
      Kuiken
      De griffier van de vaste commissie voor Landbouw,
      Burger
      Voorzitter: Van der Berg
      Griffier: Burger
      Aanwezig zijn vier leden der Kamer, te weten: Van Dam, De Wit en Smit, en de heer Bos, Minister van Landbouw.
      Aanvang 10.02 uur.
      De voorzitter:
      Ik open deze vergadering.
      De heer Van Dam (CDA):
      Voorzitter. Dank u wel. Kan de Minister zeggen hoe het met het bos gaat?
      Mevrouw De Wit (SP):
      Voorzitter. Ik heb één motie.
      Motie
      De Kamer,
      gehoord de beraadslaging,
      overwegende dat er bos moet zijn;
      verzoekt de regering bos te planten,
      en gaat over tot de orde van de dag.
      De voorzitter:
      Zij krijgt nr. 13 (36200).
      Minister Bos:
      Het gaat goed met het bos.
      De heer Van Dam (CDA):
      Dat hoor ik graag.
      Sluiting 11.00 uur.
      `,
      {
        head: 'kst-36200-12 · verslag van een commissiedebat (CD) · II · – · 2023-04-04',
        outline: `
          De heer Van Dam (CDA)
          Mevrouw De Wit (SP)
            Motie
          Minister Bos
          De heer Van Dam (CDA)
          `,
        speech: `
          De heer Van Dam (CDA): 1 vraag, 0 antwoorden
          Mevrouw De Wit (SP): 0 vragen, 0 antwoorden
          De heer Van Dam (CDA): 0 vragen, 0 antwoorden
          `,
        signatories: `
          Kuiken, voorzitter van de vaste commissie voor Landbouw
          Burger, griffier van de vaste commissie voor Landbouw
          `,
      },
    );
  });

  it('reads a draft in Markdown', () => {
    reads(
      `
      # Verslag van een commissiedebat

      ## Eerste termijn

      **De voorzitter:**

      Goedemorgen.

      **Mevrouw Smit (D66):**

      Voorzitter. Waarom groeit het bos niet?

      ## Tweede termijn

      **Mevrouw Smit (D66):**

      Dank.
      `,
      {
        outline: `
          Eerste termijn
            Mevrouw Smit (D66)
          Tweede termijn
            Mevrouw Smit (D66)
          `,
        speech: `
          Mevrouw Smit (D66): 1 vraag, 0 antwoorden
          Mevrouw Smit (D66): 0 vragen, 0 antwoorden
          `,
      },
    );
  });
});
