import { reads } from '../said';

describe('verslag van een schriftelijk overleg', () => {
  it('reads the printed form with an answer beneath each block of questions', () => {
    reads(
      `
      36 710-XV Vaststelling van de begrotingsstaten van het Ministerie van Sociale Zaken (XV) voor het jaar 2026

      Nr. 44 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

      Vastgesteld 3 februari 2026

      De vaste commissie voor Sociale Zaken en Werkgelegenheid heeft een aantal vragen en opmerkingen voorgelegd aan de Minister van Sociale Zaken over zijn brief van 12 januari 2026 over speeltuinen (Kamerstuk 36 710-XV, nr. 31).

      De voorzitter van de commissie,

      Tijs van den Brink

      Adjunct-griffier van de commissie,

      Meijer

      Inhoudsopgave

      I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon

      Vragen en opmerkingen van de leden van de VVD-fractie en reactie van de bewindspersoon

      Vragen en opmerkingen van de leden van de SP-fractie en reactie van de bewindspersoon

      II Volledige agenda

      I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon

      Vragen en opmerkingen van de leden van de VVD-fractie en reactie van de bewindspersoon

      De leden van de VVD-fractie hebben kennisgenomen van de brief. Hoeveel speeltuinen telt het land? En hoeveel daarvan zijn van een gemeente?

      Antwoord

      Nederland telt ongeveer negenduizend speeltuinen.

      De leden van de VVD-fractie vragen de Minister toe te lichten wie toeziet op de veiligheid.

      Antwoord

      De inspectie doet dat.

      Vragen en opmerkingen van de leden van de SP-fractie en reactie van de bewindspersoon

      De leden van de SP-fractie vragen aandacht voor kinderen in dorpen. Waarom sluit de Minister hun speeltuin?

      Antwoord

      PM

      II Volledige agenda

      Brief van de Minister over speeltuinen.
      `,
      {
        head: 'kst-36710-XV-44 · verslag van een schriftelijk overleg (VSO) · II · – · 2026-02-03',
        outline: `
          I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon
            VVD-fractie
              Antwoord
              Antwoord
            SP-fractie
              Antwoord
          II Volledige agenda
          `,
        speech: `
          VVD-fractie: 3 vragen, 2 antwoorden
          SP-fractie: 1 vraag, 0 antwoorden
          `,
        signatories: `
          Tijs van den Brink, voorzitter van de commissie
          Meijer, Adjunct-griffier van de commissie
          `,
      },
    );
  });

  it('reads answers without a heading where the introduction says that the questions are answered', () => {
    reads(
      `
      33 118 Omgevingsrecht
      Nr. 306
      VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
      Vastgesteld 13 oktober 2025
      De vaste commissie voor Bomen heeft een aantal vragen en opmerkingen voorgelegd aan
      de Minister. Bij brief van 10 oktober 2025 zijn
      de vragen beantwoord.
      De voorzitter van de commissie, Eik
      Vragen en opmerkingen van de leden van de VVD-fractie
      Kap
      De leden van de VVD-fractie hebben het besluit gelezen. Zij vragen wie er kapt.
      Mag dat altijd?
      Dat doet de gemeente. Zij heeft daarvoor een vergunning nodig.
      Aanplant
      De leden van de VVD-fractie vragen hoeveel bomen erbij komen.
      Dat zijn er duizend.
      Vragen en opmerkingen van de leden van de SP-fractie
      De leden van de SP-fractie vragen wie dat betaalt.
      `,
      {
        outline: `
          VVD-fractie
            Kap
            Aanplant
          SP-fractie
          `,
        speech: 'VVD-fractie: 3 vragen, 2 antwoorden\nSP-fractie: 1 vraag, 0 antwoorden\n',
      },
    );
  });

  it('reads the questions of members before anybody answers, with the number of the document', () => {
    reads(
      `
      2025D40422 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
      Binnen de vaste commissie voor Bomen hebben de onderstaande fracties de behoefte vragen
      en opmerkingen voor te leggen aan de Minister (Kamerstuk 33 118, nr. 295).
      De voorzitter van de commissie,
      Eik
      Inhoudsopgave
      I
      Vragen en opmerkingen vanuit de fracties
      Vragen en opmerkingen van de leden van de VVD-fractie
      II
      Antwoord / Reactie van de Minister van Bomen, Struiken, Hagen en andere houtige
      gewassen
      III
      Volledige agenda
      I Vragen en opmerkingen vanuit de fracties
      Vragen en opmerkingen van de leden van de VVD-fractie
      De leden van de VVD-fractie vragen wie er kapt.
      II Antwoord / Reactie van de Minister van Bomen, Struiken, Hagen en andere houtige
      gewassen
      III Volledige agenda
      Besluit over bomen
      `,
      {
        head: '– · verslag van een schriftelijk overleg (VSO) · – · – · –',
        outline: `
          I Vragen en opmerkingen vanuit de fracties
            VVD-fractie
          II Antwoord / Reactie van de Minister van Bomen, Struiken, Hagen en andere houtige gewassen
          III Volledige agenda
          `,
        speech: 'VVD-fractie: 1 vraag, 0 antwoorden\n',
      },
    );
  });

  it('reads the contributions before they are printed, behind a table of contents', () => {
    reads(
      `
      2023D12345 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

      Binnen de vaste commissie voor Financiën hebben enkele fracties behoefte aan vragen over munten.

      Inhoudsopgave blz.
      I Vragen en opmerkingen vanuit de fracties 2
      Vragen en opmerkingen van de leden van de VVD-fractie 2
      II Reactie van de Minister 5

      I Vragen en opmerkingen vanuit de fracties

      Vragen en opmerkingen van de leden van de VVD-fractie

      De leden van de VVD-fractie vragen hoeveel munten er zijn.

      SGP-fractie:

      Zijn er ook oude munten?

      Vragen van de leden van de Groep Van Haga

      Waarom zijn munten rond?
      `,
      {
        head: '– · verslag van een schriftelijk overleg (VSO) · – · – · –',
        speech: `
          VVD-fractie: 1 vraag, 0 antwoorden
          SGP-fractie: 1 vraag, 0 antwoorden
          Groep Van Haga: 1 vraag, 0 antwoorden
          `,
      },
    );
  });

  it('reads answers that stand in a part of their own', () => {
    reads(
      `
      **29 544 Arbeidsmarktbeleid**

      **Nr. 1201 Verslag van een schriftelijk overleg**
      Vastgesteld 9 mei 2023

      ## I Vragen en opmerkingen vanuit de fracties

      ### Vragen en opmerkingen van de leden van de D66-fractie

      De leden van de D66-fractie lezen de brief met instemming. Kan de Minister zeggen wanneer de wet ingaat?

      ### Vragen en opmerkingen van de leden van de PvdA- en GroenLinks-fractie

      De leden van de PvdA-fractie en de GroenLinks-fractie vragen of de Minister een termijn noemt. Waarom ontbreekt die?

      ## II Antwoord/Reactie van de Minister

      ### Antwoorden op de vragen van de leden van de D66-fractie

      De wet gaat in op 1 januari.

      ### Antwoorden op de vragen van de leden van de PvdA- en GroenLinks-fractie

      Die termijn volgt uit de wet.
      `,
      {
        outline: `
          I Vragen en opmerkingen vanuit de fracties
            D66-fractie
            PvdA- en GroenLinks-fractie
          II Antwoord/Reactie van de Minister
            Antwoorden op de vragen van de leden van de D66-fractie
            Antwoorden op de vragen van de leden van de PvdA- en GroenLinks-fractie
          `,
        speech: `
          D66-fractie: 1 vraag, 1 antwoord
          PvdA- en GroenLinks-fractie: 2 vragen, 1 antwoord
          `,
      },
    );
  });

  it('reads answers in bold without a heading, under topics', () => {
    reads(
      `
      32 813 Kabinetsaanpak Klimaatbeleid
      Nr. 900 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
      Vastgesteld 1 juni 2022

      **Vragen en opmerkingen van de leden van de CDA-fractie**

      *Zonnepanelen*

      De leden van de CDA-fractie vragen hoeveel panelen er liggen.

      **Er liggen vijf miljoen panelen, zo blijkt uit cijfers van het planbureau.**

      *Windmolens*

      Genoemde leden vragen waarom er geen molens bij komen. Klopt dat?

      **Dat klopt niet. Er komen er tien bij, waarvan drie op zee.**
      `,
      {
        outline: `
          CDA-fractie
            Zonnepanelen
            Windmolens
          `,
        speech: 'CDA-fractie: 3 vragen, 2 antwoorden\n',
      },
    );
  });

  it('reads factions in sentences where no heading names them', () => {
    reads(
      `
      21 501-02 Raad Algemene Zaken

      Nr. 2397 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

      Vastgesteld 18 augustus 2021

      De voorzitter van de commissie, Beuk

      Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon

      Algemeen

      De leden van de VVD-fractie danken de Minister voor de agenda.

      De leden van de SP-fractie hebben enkele vragen.

      Bossen in Europa

      De leden van de VVD-fractie vragen of de Minister de stand van de bossen kan schetsen.

      Antwoord van het kabinet

      De Commissie meet de bossen in juli.
      `,
      {
        outline: `
          Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon
            Algemeen
            Bossen in Europa
              Antwoord
          `,
        speech: `
          VVD-fractie: 0 vragen, 0 antwoorden
          SP-fractie: 0 vragen, 0 antwoorden
          VVD-fractie: 1 vraag, 1 antwoord
          `,
      },
    );
  });

  it('reads a draft: front matter, headings without answers, notes of the drafter', () => {
    const paper = reads(
      `
      ---
      dossier: 32 317
      dossiertitel: JBZ-Raad
      ondernummer:
      soort: verslag van een schriftelijk overleg
      kamer: II
      datum:
      ---

      # Vragen en opmerkingen vanuit de fracties

      ## Vragen en opmerkingen van de leden van de VVD-fractie

      De leden van de VVD-fractie vragen hoe het staat met de grenzen?

      ### Antwoord

      PM directie Migratie

      <!-- nog afstemmen -->

      De leden van de VVD-fractie vragen of er geld is.

      ### Antwoord

      ## Vragen en opmerkingen van het lid Omtzigt

      Het lid Omtzigt vraagt de Minister in te gaan op de begroting.

      ### Antwoord

      Die is rond.
      `,
      {
        head: '– · verslag van een schriftelijk overleg (VSO) · II · – · –',
        outline: `
          Vragen en opmerkingen vanuit de fracties
            VVD-fractie
              Antwoord
              Antwoord
            lid Omtzigt
              Antwoord
          `,
        speech: `
          VVD-fractie: 2 vragen, 0 antwoorden
          lid Omtzigt: 1 vraag, 1 antwoord
          `,
      },
    );
    if (paper.header.dossiers[0]?.number !== '32317')
      throw new Error('the dossier of the front matter is missing');
  });
});
