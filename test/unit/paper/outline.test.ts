import { reads } from './said';

describe('outline', () => {
  it('hears factions and the government in a piece of a paper without its head', () => {
    reads(
      `
      Eerste Kamer der Staten-Generaal | 2022-2023 | 36071 nr. B |
      Vastgesteld 3 oktober 2022
      De leden van de fractie van GroenLinks hebben kennisgenomen van het wetsvoorstel. Zij vragen hoeveel bomen dat scheelt.
      De leden van de D66-fractie vragen of struiken meetellen.
      `,
      { speech: 'GroenLinks-fractie: 1 vraag, 0 antwoorden\nD66-fractie: 1 vraag, 0 antwoorden\n' },
    );
    reads(
      `
      De leden van de D66-fractie vragen of struiken meetellen.

      De regering merkt op dat een struik geen boom is.
      `,
      { speech: 'D66-fractie: 1 vraag, 1 antwoord\n' },
    );
  });

  it('takes levels from numbers, not from mark-up that jumps', () => {
    reads(
      `
      **36 300 Regels over sloten**

      **Nr. 3 MEMORIE VAN TOELICHTING**

      # 1. Inleiding

      Tekst.

      #### 2. Hoofdlijnen

      Tekst.

      ## 2.1 Doel

      Tekst.

      ###### 2.1.1 Waterstand

      Tekst.

      # 2.2 Middelen

      Tekst.

      ### 3. Slot

      Tekst.
      `,
      {
        outline: `
          1. Inleiding
          2. Hoofdlijnen
            2.1 Doel
              2.1.1 Waterstand
            2.2 Middelen
          3. Slot
          `,
      },
    );
  });

  it('takes them from mark-up where nothing else tells', () => {
    reads(
      `
      ---
      soort: brief
      ---

      # Aanleiding

      ## Eerst

      #### Dieper

      ### Minder diep

      ## Daarna

      # Slot
      `,
      {
        outline: `
          Aanleiding
            Eerst
              Dieper
              Minder diep
            Daarna
          Slot
          `,
      },
    );
  });

  it('joins a heading over two lines, and one that was split in two', () => {
    reads(
      `
      29 544 Arbeidsmarktbeleid
      Nr. 12 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
      Vastgesteld 9 mei 2023

      Vragen en opmerkingen van de leden van de GroenLinks-
      PvdA-fractie en reactie van de bewindspersoon

      De leden van de GroenLinks-PvdA-fractie vragen hoe het gaat.

      ### **Vragen en opmerkingen van de leden van de**

      ### **SGP-fractie**

      De leden van de SGP-fractie vragen hoe het verder gaat.
      `,
      {
        outline: `
          GroenLinks-PvdA-fractie
          SGP-fractie
          `,
        speech: `
          GroenLinks-PvdA-fractie: 1 vraag, 0 antwoorden
          SGP-fractie: 1 vraag, 0 antwoorden
          `,
      },
    );
  });

  it('reads numbers on a line of their own, and a table of contents that is broken so', () => {
    reads(
      `
      35 497 Tijdelijke voorzieningen
      Nr. 5 VERSLAG
      Vastgesteld 23 juni 2020
      De vaste commissie voor Onderwijs heeft de eer als volgt verslag uit te brengen van haar
      bevindingen.
      Inhoudsopgave
      blz.
      I.
      ALGEMEEN
      2
      1.
      Inleiding
      3
      2.
      Leerlingen, studenten en scholen
      4
      I.
      ALGEMEEN
      1.
      Inleiding
      De leden van de VVD-fractie hebben met belangstelling kennisgenomen van het voorstel.
      2.
      Leerlingen, studenten en scholen
      De leden van de VVD-fractie vragen of de regering kan aangeven wat dit betekent.
      `,
      {
        outline: `
          I. ALGEMEEN
            1. Inleiding
            2. Leerlingen, studenten en scholen
          `,
      },
    );
  });

  it('shows neither page feet nor lead-ins, captions, lists, quotes or code', () => {
    reads(
      `
      33 576 Natuurbeleid

      Nr. 7 BRIEF VAN DE MINISTER VAN LANDBOUW

      Den Haag, 3 mei 2024

      **Bos**

      **Loofbos.** Dat groeit langzaam.

      - **Eik**
      - **Beuk**

      Tweede Kamer, vergaderjaar 2023–2024, 33 576, nr. 7

      2

      *Tabel 1: hectares bos*

      > **Een spreuk**

      \`\`\`
      # geen kop
      \`\`\`

      **Hei**

      Die ook.
      `,
      { outline: 'Bos\nHei\n' },
    );
  });

  it('keeps answers together with headings within them', () => {
    reads(
      `
      ---
      soort: lijst van vragen en antwoorden
      ---

      **Vraag 1**

      Hoeveel kost de zorg?

      **Antwoord**

      **Ziekenhuizen**

      Tien miljard.

      **Huisartsen**

      Twee miljard.

      **Vraag 2**

      Wie betaalt dat?

      **Antwoord**

      Iedereen.
      `,
      {
        outline: `
          Vraag 1
          Antwoord
          Vraag 2
          Antwoord
          `,
        speech: 'Vragen: 2 vragen, 2 antwoorden\n',
      },
    );
  });

  it('reads on behind a part that is spoilt', () => {
    reads(
      `
      # Verslag van een schriftelijk overleg

      ## Vragen en opmerkingen van de leden van de VVD-fractie

      ### Antwoord

      ### Antwoord

      ##### 7.3.9. 1) a. I

      ## Vragen en opmerkingen van de leden van de

      ## Vragen en opmerkingen van de leden van de SP-fractie

      De leden van de SP-fractie vragen waarom.

      ### Antwoord

      Daarom.
      `,
      { speech: 'VVD-fractie: 0 vragen, 0 antwoorden\nSP-fractie: 1 vraag, 1 antwoord\n' },
    );
  });

  it('pairs answers in a part of their own with the questions that they repeat', () => {
    reads(
      `
      21 501-31 Raad voor de Werkgelegenheid
      Nr. 207 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
      Vastgesteld 16 april 2010

      VRAGEN EN OPMERKINGEN VANUIT DE FRACTIES

      Vragen en opmerkingen van de CDA-fractie

      De leden van de CDA-fractie danken de minister. Welke doelen stelt zij? En wanneer?

      Zij vragen ook wie dat betaalt.

      Vragen en opmerkingen van de SP-fractie

      De leden van de SP-fractie vragen of dat zo is.

      REACTIE VAN DE MINISTER

      De leden van de CDA-fractie vragen welke doelen de minister stelt. Zij vragen ook wanneer.

      Er zijn drie doelen, voor volgend jaar.

      Deze leden vragen wie dat betaalt.

      Het Rijk betaalt.

      De leden van de SP-fractie vragen of dat zo is.

      Dat is zo.
      `,
      {
        outline: `
          VRAGEN EN OPMERKINGEN VANUIT DE FRACTIES
            CDA-fractie
            SP-fractie
          REACTIE VAN DE MINISTER
          `,
        speech: `
          CDA-fractie: 3 vragen, 2 antwoorden
          SP-fractie: 1 vraag, 1 antwoord
          `,
      },
    );
  });

  it('counts numbered questions of each faction for itself', () => {
    reads(
      `
      # Verslag van een schriftelijk overleg

      ## VVD-fractie

      **Vraag 1**

      Hoe hoog is het?

      **Antwoord op vraag 1**

      Hoog.

      ## SP-fractie

      **Vraag 1**

      Hoe laag is het?

      **Vraag 2**

      En hoe breed?

      **Antwoord op vraag 1**

      Laag.
      `,
      {
        speech: `
          VVD-fractie: 1 vraag, 1 antwoord
          SP-fractie: 2 vragen, 1 antwoord
          `,
      },
    );
  });

  it('is prose with names by no heading', () => {
    reads(
      `
      26 643 ICT
      Nr. 12 BRIEF VAN DE MINISTER VAN FINANCIËN
      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
      Den Haag, 3 mei 2024
      Hierbij stuur ik u de brief die ik heb toegezegd aan uw Kamer in het debat van vorige week.
      Hoogachtend,
      De Minister van Financiën,
      E. Heinen
      `,
      { outline: '' },
    );
  });
});
