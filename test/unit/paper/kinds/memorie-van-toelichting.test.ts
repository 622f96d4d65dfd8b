import { reads } from '../said';

describe('memorie van toelichting', () => {
  it('reads both parts of a printed web page, behind a table of contents', () => {
    reads(
      `
      36 102 Regels over hagen

      Nr. 3 MEMORIE VAN TOELICHTING

      Inhoudsopgave

      I. Algemeen deel
      1. Inleiding
      II. Artikelsgewijs deel

      I. Algemeen deel

      1. Inleiding

      Hagen verdwijnen uit het landschap.

      II. Artikelsgewijs deel

      Artikel 1

      Dit artikel zegt wat een haag is.
      `,
      {
        outline: `
          I. Algemeen deel
            1. Inleiding
          II. Artikelsgewijs deel
            Artikel 1
          `,
      },
    );
  });

  it('reads the policy articles of a budget with their lettered parts', () => {
    reads(
      `
      36 601 XVI Begroting Bos en Haag 2025

      Nr. 2 MEMORIE VAN TOELICHTING

      B. BEGROTINGSTOELICHTING

      1. Beleidsartikelen

      Artikel 1: Hagen

      A. Algemene doelstelling

      Er komen meer hagen.

      B. Rol en verantwoordelijkheid

      De Minister plant.

      Artikel 2: Bossen

      A. Algemene doelstelling

      Er komt meer bos.

      2. Bijlagen

      Zie het overzicht.
      `,
      {
        outline: `
          B. BEGROTINGSTOELICHTING
            1. Beleidsartikelen
              Artikel 1: Hagen
                A. Algemene doelstelling
                B. Rol en verantwoordelijkheid
              Artikel 2: Bossen
                A. Algemene doelstelling
            2. Bijlagen
          `,
      },
    );
  });

  it('reads chapters and articles in text from PDF, with notes and page feet between', () => {
    reads(
      `
      36 101 Wijziging van de Bomenwet
      Nr. 3 MEMORIE VAN TOELICHTING
      I. ALGEMEEN
      1. Inleiding
      Dit wetsvoorstel regelt dat er bomen komen. Bomen zijn goed voor de lucht en voor
      de mensen.1 De regering wil daarom meer bomen.
      2. Hoofdlijnen van het voorstel
      2.1 Planten
      Iedere gemeente plant bomen. Dat gebeurt in het voorjaar.

      1

      Kamerstukken II 2021/22, 35 925, nr. 20.

      Tweede Kamer, vergaderjaar 2023–2024, 36 101, nr. 3 2
      2.2 Kappen
      Kappen mag alleen met een vergunning.2

      2

      Kamerstukken II 2020/21, 35 100, nr. 3.
      Tweede Kamer, vergaderjaar 2023–2024, 36 101, nr. 3 3
      3. Gevolgen
      De gevolgen zijn beperkt.
      II. ARTIKELSGEWIJS
      Artikel I, onderdeel A
      Dit onderdeel regelt het planten.
      Onderdeel B
      Dit onderdeel regelt het kappen.
      Artikel II
      Dit artikel regelt de inwerkingtreding.
      De Minister van Landbouw,
      P. Voorbeeld
      `,
      {
        head: 'kst-36101-3 · memorie van toelichting (MvT) · II · – · –',
        outline: `
          I. ALGEMEEN
            1. Inleiding
            2. Hoofdlijnen van het voorstel
              2.1 Planten
              2.2 Kappen
            3. Gevolgen
          II. ARTIKELSGEWIJS
            Artikel I, onderdeel A
              Onderdeel B
            Artikel II
          `,
        notes: `
          1: 1 mark, Kamerstukken II 2021/22, 35 925, nr. 20.
          2: 1 mark, Kamerstukken II 2020/21, 35 100, nr. 3.
          `,
        signatories: 'P. Voorbeeld, Minister van Landbouw\n',
      },
    );
  });

  it('reads Markdown whose levels say little', () => {
    reads(
      `
      **36 300 Regels over sloten (Slotenwet)**

      **Nr. 3 MEMORIE VAN TOELICHTING**

      **ALGEMEEN DEEL**

      **1. Inleiding**

      Sloten zijn oud.[^1]

      **1.1 Aanleiding**

      Er zijn er veel.

      *Noord-Holland*

      Daar de meeste.

      *Friesland*

      Daar ook.

      **2. Hoofdlijnen**

      De wet is kort.

      **ARTIKELSGEWIJZE TOELICHTING**

      **Artikel 1.1**

      Spreekt voor zich.

      **Bijlage 1: Transponeringstabel**

      Een tabel.

      [^1]: Zie Stb. 2014, 12.
      `,
      {
        outline: `
          ALGEMEEN DEEL
            1. Inleiding
              1.1 Aanleiding
                Noord-Holland
                Friesland
            2. Hoofdlijnen
          ARTIKELSGEWIJZE TOELICHTING
            Artikel 1.1
          Bijlage 1: Transponeringstabel
          `,
        notes: '1: 1 mark, Zie Stb. 2014, 12.\n',
      },
    );
  });

  it('reads a draft', () => {
    reads(
      `
      # Memorie van toelichting

      ## Algemeen

      ### 1 Inleiding

      ### 2 Hoofdlijnen

      #### 2.1 Sloten

      PM

      ## Artikelsgewijs
      `,
      {
        outline: `
          Algemeen
            1 Inleiding
            2 Hoofdlijnen
              2.1 Sloten
          Artikelsgewijs
          `,
      },
    );
  });

  it('sets onderdelen of one article beside each other, leden beneath them', () => {
    reads(
      `
      36 300 Regels over sloten (Slotenwet)

      Nr. 3 MEMORIE VAN TOELICHTING

      ARTIKELSGEWIJS

      Artikel I

      Onderdeel A

      Dit onderdeel regelt de diepte.

      Eerste lid

      Een meter.

      Tweede lid

      Een halve meter.

      Onderdelen B en C

      Deze onderdelen regelen de breedte.
      `,
      {
        outline: `
          ARTIKELSGEWIJS
            Artikel I
              Onderdeel A
                Eerste lid
                Tweede lid
              Onderdelen B en C
          `,
      },
    );
  });
});
