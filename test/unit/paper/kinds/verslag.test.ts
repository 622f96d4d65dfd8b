import { reads } from '../said';

describe('verslag', () => {
  it('reads factions in sentences under chapters, behind a table of contents', () => {
    reads(
      `
      Tweede Kamer der Staten-Generaal 2
      Vergaderjaar 2023–2024
      36 101 Wijziging van de Bomenwet in verband met het planten van
      bomen langs wegen (Wet bomen langs wegen)
      Nr. 6 VERSLAG
      Vastgesteld 12 maart 2024
      De vaste commissie voor Landbouw, Natuur en Voedselkwaliteit, belast met het voorbereidend onderzoek van
      dit wetsvoorstel, heeft de eer als volgt verslag uit te brengen van haar
      bevindingen.
      Inhoudsopgave
      blz.
      I. ALGEMEEN
      2
      1. Inleiding
      2
      2. Het planten van bomen
      3
      II. ARTIKELSGEWIJS
      4
      I. ALGEMEEN
      1. Inleiding
      De leden van de VVD-fractie hebben met belangstelling kennisgenomen van het
      wetsvoorstel. Zij hebben nog enkele vragen.
      De leden van de D66-fractie steunen het doel. Deze leden vragen of de regering
      kan toelichten hoeveel bomen zij verwacht.
      2. Het planten van bomen
      De leden van de VVD-fractie lezen dat iedere gemeente moet planten. Waarom geldt
      dat ook voor kleine gemeenten? En wie betaalt dat?
      De leden van de fracties van SP en ChristenUnie vragen de regering toe te lichten
      hoe zij de boeren helpt.
      II. ARTIKELSGEWIJS
      Artikel I, onderdeel B
      De leden van de VVD-fractie vragen waarom hier geen termijn staat.
      De voorzitter van de commissie,
      Jansen
      De griffier van de commissie,
      De Vries
      `,
      {
        head: 'kst-36101-6 · verslag (V) · II · 2023-2024 · 2024-03-12',
        outline: `
          I. ALGEMEEN
            1. Inleiding
            2. Het planten van bomen
          II. ARTIKELSGEWIJS
            Artikel I, onderdeel B
          `,
        speech: `
          VVD-fractie: 0 vragen, 0 antwoorden
          D66-fractie: 1 vraag, 0 antwoorden
          VVD-fractie: 2 vragen, 0 antwoorden
          SP- en ChristenUnie-fractie: 1 vraag, 0 antwoorden
          VVD-fractie: 1 vraag, 0 antwoorden
          `,
        signatories: `
          Jansen, voorzitter van de commissie
          De Vries, griffier van de commissie
          `,
      },
    );
  });

  it('reads titles over two lines in lines without a break, behind a table of contents', () => {
    reads(
      `
      35 434 Wet bomen en struiken
      Nr. 5 VERSLAG
      Vastgesteld 9 april 2020
      De vaste commissie voor Bomen, belast met het voorbereidend onderzoek van dit voorstel
      van wet, heeft de eer als volgt verslag uit te brengen.
      INHOUDSOPGAVE Blz.
      I. ALGEMEEN 2
      1. Inleiding 2
      2. Tijdelijke regeling van het onderhoud van hagen langs wegen en van bomen in parken
      en op pleinen (artikelen 2 en 3) 5
      II. ARTIKELSGEWIJS 9
      I. ALGEMEEN
      1. Inleiding
      De leden van de VVD-fractie hebben het voorstel gelezen. Zij vragen wie er snoeit.
      2. Tijdelijke regeling van het onderhoud van hagen langs wegen en van bomen in parken
      en op pleinen (artikelen 2 en 3)
      De leden van de SP-fractie vragen of dat nodig is.
      II. ARTIKELSGEWIJS
      Artikel 2
      De leden van de SP-fractie vragen wat een haag is.
      `,
      {
        outline: `
          I. ALGEMEEN
            1. Inleiding
            2. Tijdelijke regeling van het onderhoud van hagen langs wegen en van bomen in parken en op pleinen (artikelen 2 en 3)
          II. ARTIKELSGEWIJS
            Artikel 2
          `,
      },
    );
  });

  it('reads a draft in Markdown', () => {
    reads(
      `
      # Verslag

      ## ALGEMEEN

      ### 1. Inleiding

      De leden van de BBB-fractie hebben kennisgenomen van het voorstel.

      ### 2. Gevolgen voor boeren

      De leden van de BBB-fractie vragen wat dit kost.

      ### 3. [nog aanvullen]
      `,
      {
        head: '– · verslag (V) · – · – · –',
        outline: `
          ALGEMEEN
            1. Inleiding
            2. Gevolgen voor boeren
            3. [nog aanvullen]
          `,
        speech: `
          BBB-fractie: 0 vragen, 0 antwoorden
          BBB-fractie: 1 vraag, 0 antwoorden
          `,
      },
    );
  });
});
