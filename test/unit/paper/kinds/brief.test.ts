import { reads } from '../said';

describe('brief', () => {
  it('reads plain headings of which one opens with another', () => {
    reads(
      `
      29 538 Zorg

      Nr. 340 BRIEF VAN DE MINISTER VOOR LANGDURIGE ZORG

      Den Haag, 3 maart 2022

      Hierbij informeer ik uw Kamer.

      Maatregelen

      Meer tolken

      Er komen tien tolken bij in het noorden.

      Minder formulieren

      Twee formulieren vervallen.

      De Minister voor Langdurige Zorg,

      P. Voorbeeld
      `,
      {
        outline: `
          Maatregelen
            Meer tolken
            Minder formulieren
          `,
      },
    );
  });

  it('reads headings in lines without a break, one that opens with another and one over two lines', () => {
    reads(
      `
      29 538 Zorg
      Nr. 341 BRIEF VAN DE MINISTER VOOR LANGDURIGE ZORG
      Den Haag, 3 maart 2022
      Hierbij informeer ik uw Kamer over de stand van zaken van enkele moties en van de
      toezeggingen die daarmee verband houden.
      Moties
      Motie Eik over het planten van bomen langs wegen, zowel binnen als buiten de bebouwde
      kom van gemeenten
      Deze motie vraagt om meer bomen langs de wegen. De gemeenten zijn daarmee begonnen en
      zij verwachten volgend jaar klaar te zijn.
      Motie Linde over onderhoud
      Het onderhoud is uitbesteed.
      Toezeggingen
      Overzicht van hagen
      Het overzicht van hagen volgt in het voorjaar.
      Tot slot
      Ik verwacht u hiermee voldoende te hebben geïnformeerd.
      De Minister voor Langdurige Zorg,
      P. Voorbeeld
      `,
      {
        outline: `
          Moties
            Motie Eik over het planten van bomen langs wegen, zowel binnen als buiten de bebouwde kom van gemeenten
            Motie Linde over onderhoud
          Toezeggingen
            Overzicht van hagen
          Tot slot
          `,
      },
    );
  });

  it('reads the same form without empty lines', () => {
    reads(
      `
      22 112 Nieuwe Commissievoorstellen

      Nr. 3901 BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN

      Den Haag, 3 maart 2022

      1. Algemene gegevens
      a) Titel voorstel
      Voorstel voor een verordening inzake hagen
      b) Datum ontvangst Commissiedocument
      2 april 2022
      c) Nr. Commissiedocument
      COM(2022) 12

      2. Nederlandse positie
      a) Essentie Nederlands beleid
      Nederland plant hagen.
      b) Inzet
      Het kabinet is positief.
      `,
      {
        outline: `
          1. Algemene gegevens
            a) Titel voorstel
            b) Datum ontvangst Commissiedocument
            c) Nr. Commissiedocument
          2. Nederlandse positie
            a) Essentie Nederlands beleid
            b) Inzet
          `,
      },
    );
  });

  it('reads a form whose letters are items of a list, beneath the fiche that the letter names first', () => {
    reads(
      `
      22 112 Nieuwe Commissievoorstellen

      Nr. 3902 BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN

      Den Haag, 3 maart 2022

      Hierbij ontvangt u een fiche.

      Fiche: Verordening hagen

      De Minister van Buitenlandse Zaken, P. Voorbeeld

      Fiche: Verordening hagen

      1. Algemene gegevens

        • a) Titel voorstel

          Voorstel voor een verordening inzake hagen

        • b) Nr. Commissiedocument

          COM(2022) 12

      2. Essentie voorstel

      a) Inhoud voorstel

      Het voorstel regelt de hoogte van hagen.
      `,
      {
        outline: `
          Fiche: Verordening hagen
            1. Algemene gegevens
              a) Titel voorstel
              b) Nr. Commissiedocument
            2. Essentie voorstel
              a) Inhoud voorstel
          `,
      },
    );
  });

  it('reads lettered headings and headings over questions in lines without a break', () => {
    reads(
      `
      24 515 Bestrijding van bomenkap
      Nr. 455
      BRIEF VAN DE MINISTER VAN BOMEN
      Den Haag, 21 november 2018
      1. Uitkomsten
      a. Afspraken met gemeenten
      De gemeenten hebben de afspraken nageleefd.
      b. Subsidies aan verenigingen
      De verenigingen planten meer bomen dan voorheen.
      2. Antwoorden
      Vragen over het onderzoek:
      Vraag 1
      Wie heeft het onderzoek gedaan?
      Antwoord 1
      Een bureau.
      Vragen over de kosten:
      Vraag 2
      Wat kostte het?
      Antwoord 2
      Duizend euro.
      `,
      {
        outline: `
          1. Uitkomsten
            a. Afspraken met gemeenten
            b. Subsidies aan verenigingen
          2. Antwoorden
            Vragen over het onderzoek:
              Vraag 1
              Antwoord 1
            Vragen over de kosten:
              Vraag 2
              Antwoord 2
          `,
      },
    );
  });

  it('reads articles of a budget with their names, and no items of a list', () => {
    reads(
      `
      34 000 VII Begroting van Bomen

      Nr. 8 BRIEF VAN DE ALGEMENE REKENKAMER

      Den Haag, 27 oktober 2014

      Hierbij ontvangt u enkele punten.

      Artikel 1 Openbaar groen

      De Minister is verantwoordelijk voor het groen.

      Bijlage: Stappenplan

      De stappen zijn:

      1. September: bomen kiezen
      2. Oktober: bomen planten
      3. November: bomen tellen

      De Minister telt mee.
      `,
      { outline: 'Artikel 1 Openbaar groen\nBijlage: Stappenplan\n' },
    );
  });

  it('reads a form with letters, and not what is filled in', () => {
    reads(
      `
      22 112 Nieuwe Commissievoorstellen

      Nr. 3900 BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN

      Den Haag, 3 maart 2022

      Fiche: Verordening hagen

      1. Algemene gegevens

      a) Titel voorstel
      Voorstel voor een verordening inzake hagen

      b) Nr. Commissiedocument
      COM(2022) 12

      c) EUR-Lex
      https://eur-lex.europa.eu/

      d) Behandelingstraject Raad
      Raad Landbouw

      2. Essentie voorstel

      Lidstaten planten hagen.
      `,
      {
        outline: `
          Fiche: Verordening hagen
            1. Algemene gegevens
              a) Titel voorstel
              b) Nr. Commissiedocument
              c) EUR-Lex
              d) Behandelingstraject Raad
            2. Essentie voorstel
          `,
      },
    );
  });

  it('reads the letter of a minister with headings in bold and italics', () => {
    reads(
      `
      **29 538 Zorg en maatschappelijke ondersteuning**

      **34 104 Langdurige zorg**

      **Nr. 331 BRIEF VAN DE MINISTER VAN VOLKSGEZONDHEID, WELZIJN EN SPORT**

      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

      Den Haag, 10 december 2021

      Met deze brief informeer ik uw Kamer over de volgende onderwerpen:

      - Het toezicht.
      - De tolken.

      **Toezicht**

      Het toezicht is op orde. **Dat blijft zo.** Gemeenten houden het bij.

      *Gemeenten*

      Gemeenten doen veel.

      *Inspectie*

      De inspectie ook.

      **Tolken**

      Er zijn genoeg tolken.

      De Minister van Volksgezondheid, Welzijn en Sport,

      H.M. de Jonge
      `,
      {
        head: 'kst-29538-331 · brief · II · – · 2021-12-10',
        outline: `
          Toezicht
            Gemeenten
            Inspectie
          Tolken
          `,
        signatories: 'H.M. de Jonge, Minister van Volksgezondheid, Welzijn en Sport\n',
      },
    );
  });

  it('reads a letter in plain text with numbered chapters', () => {
    reads(
      `
      26 643 Informatie- en communicatietechnologie (ICT)
      Nr. 1200 BRIEF VAN DE STAATSSECRETARIS VAN BINNENLANDSE ZAKEN EN KONINKRIJKSRELATIES
      Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
      Den Haag, 4 april 2025
      Hierbij bied ik uw Kamer het plan aan.
      1. Aanleiding
      Computers verouderen snel en moeten dus op tijd worden vervangen door nieuwe.
      2. Aanpak
      2.1 Kopen
      Het Rijk koopt computers samen met gemeenten en provincies en houdt zo de prijs laag.
      2.2 Verkopen
      Oude computers gaan naar scholen.
      Bijlage 1
      Een lijst van computers.
      De Staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties,
      F.Z. Szabó
      `,
      {
        head: 'kst-26643-1200 · brief · II · – · 2025-04-04',
        outline: `
          1. Aanleiding
          2. Aanpak
            2.1 Kopen
            2.2 Verkopen
          Bijlage 1
          `,
        signatories: 'F.Z. Szabó, Staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties\n',
      },
    );
  });

  it('reads the paper of a ministry, with its address and marks', () => {
    reads(
      `
      > Retouradres Postbus 20301 2500 EH Den Haag

      Aan de Voorzitter van de Tweede Kamer
      der Staten-Generaal
      Postbus 20018
      2500 EA DEN HAAG

      Datum
      1 maart 2011
      Onderwerp Opvang van honden

      Ons kenmerk
      5687928/11

      Honden vragen zorg. In deze brief ga ik daarop in en geef ik aan wat ik verwacht van de
      eigenaren van honden.
      `,
      { head: '– · brief · II · – · 2011-03-01', outline: '' },
    );
  });

  it('reads the answers to numbered questions in a letter', () => {
    reads(
      `
      # Brief van de Minister van Financiën

      Geachte voorzitter,

      ## Vraag 1

      Hoe hoog is de rente?

      ## Antwoord

      Twee procent.
      `,
      {
        outline: `
          Vraag 1
          Antwoord
          `,
        speech: 'Vragen: 1 vraag, 1 antwoord\n',
      },
    );
  });

  it('reads a draft', () => {
    reads(
      `
      ---
      dossier: [32 317, 26 643]
      soort: brief
      kamer: II
      ---

      Geachte voorzitter,

      ## Aanleiding

      Hierbij

      ## Planning

      TODO
      `,
      {
        head: '– · brief · II · – · –',
        outline: `
          Aanleiding
          Planning
          `,
      },
    );
  });
});
