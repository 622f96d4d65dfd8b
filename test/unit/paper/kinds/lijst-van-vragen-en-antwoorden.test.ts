import { reads } from '../said';

describe('lijst van vragen en antwoorden', () => {
  it('reads questions whose answers follow without a heading', () => {
    reads(
      `
      36 100 Jaarverslag van het Rijk 2023
      Nr. 4
      LIJST VAN VRAGEN EN ANTWOORDEN
      Vastgesteld 9 juni 2024
      De commissie voor de Rijksuitgaven heeft een aantal vragen voorgelegd aan de
      Algemene Rekenkamer. Vragen en antwoorden zijn hierna afgedrukt.
      De voorzitter van de commissie, Sneller
      De griffier van de commissie, Schukkink
      Vraag 1
      Waarom neemt u niet het hele jaarverslag mee? Zo nee, kan dat alsnog?
      In de wet is vastgelegd wat wij meenemen. Dat is bij elkaar
      een groot deel.
      Wij lichten dat toe.
      Vraag 2
      Hoe groot is de fout?
      Die is klein.
      `,
      {
        head: 'kst-36100-4 · lijst van vragen en antwoorden (LVA) · II · – · 2024-06-09',
        outline: `
          Vraag 1
          Vraag 2
          `,
        speech: 'Vragen: 3 vragen, 2 antwoorden\n',
        signatories: `
          Sneller, voorzitter van de commissie
          Schukkink, griffier van de commissie
          `,
      },
    );
  });

  it('reads several questions with one answer', () => {
    reads(
      `
      31 235 Evaluatie van de Kieswet

      Nr. 3 LIJST VAN VRAGEN EN ANTWOORDEN

      Vastgesteld 4 december 2007

      1 en 2

      Hoeveel stembureaus zijn er? Hoeveel zijn er gesloten?

      Hoeveel mensen werken daar?

      Er zijn er negenduizend, waarvan er tien zijn gesloten.

      Overal werken vijf mensen.

      3

      Wie telt de stemmen?

      Zie het antwoord op vraag 2.
      `,
      {
        outline: `
          Vraag 1 en 2
          Vraag 3
          `,
        speech: 'Vragen: 4 vragen, 2 antwoorden\n',
      },
    );
  });

  it('reads questions with numbers alone', () => {
    reads(
      `
      31 235 Evaluatie van de Kieswet

      Nr. 3 LIJST VAN VRAGEN EN ANTWOORDEN

      Vastgesteld 4 december 2007

      De voorzitter van de commissie,
      Leerdam

      1

      Hoeveel stembureaus zijn er?

      Er zijn er negenduizend.

      2

      Waarom zijn er minder dan vroeger? Kan dat anders?

      Gemeenten kiezen zelf. In 2 gemeenten is dat veranderd.

      3

      Wie telt de stemmen?

      Zie het antwoord op vraag 2.
      `,
      {
        outline: `
          Vraag 1
          Vraag 2
          Vraag 3
          `,
        speech: 'Vragen: 4 vragen, 3 antwoorden\n',
      },
    );
  });

  it('reads a page without its head, with answers of one short line', () => {
    reads(
      `
      Vraag 5
      Hoeveel eiken zijn er geplant, minister?
      Antwoord 5
      In 2023 waren dat er 120
      Vraag 6, 7 en 8
      Is dat te weinig? Zo ja, wat gaat u doen?
      Antwoord 6, 7 en 8
      Ja. Ik verwijs naar mijn brief van 12 mei 2023.5
      5
      Kamerstuk 29 684, nr. 12
      `,
      {
        outline: `
          Vraag 5
          Antwoord 5
          Vraag 6, 7 en 8
          Antwoord 6, 7 en 8
          `,
        speech: 'Vragen: 3 vragen, 2 antwoorden\n',
        notes: '5: 1 mark, Kamerstuk 29 684, nr. 12\n',
      },
    );
  });

  it('reads a draft in Markdown with answers that take questions together', () => {
    const paper = reads(
      `
      # Lijst van vragen en antwoorden

      **Vraag 1**

      Kunt u aangeven hoeveel het kost?

      **Vraag 2**

      Wanneer is het klaar?

      **Antwoord 1 en 2**

      Het kost een miljoen en is in mei klaar.

      **Vraag 3:** Wie betaalt dat?

      **Antwoord op vraag 3:** Volgt.

      **Vraag 4**

      Is er een plan B?

      **Antwoord 4**
      `,
      {
        outline: `
          Vraag 1
          Vraag 2
          Antwoord 1 en 2
          Vraag 3
          Antwoord 3
          Vraag 4
          Antwoord 4
          `,
        speech: 'Vragen: 4 vragen, 1 antwoord\n',
      },
    );
    const labels = paper.questions.map(({ label, answer }) => `${label}:${answer}`).join(' ');
    if (labels !== '1:0 2:0 3:1 4:2') throw new Error(labels);
  });

  it('reads numbered lists of questions, and answers in the same item', () => {
    reads(
      `
      **36 200 Miljoenennota 2023**
      **Nr. 9 Lijst van vragen en antwoorden**
      Vastgesteld 3 oktober 2022

      1. Hoe hoog is de schuld?

         De schuld is 48 procent van wat wij verdienen.

      2. Wat is de prognose?

         Die staat in tabel 3.
      `,
      {
        outline: `
          Vraag 1
          Vraag 2
          `,
        speech: 'Vragen: 2 vragen, 2 antwoorden\n',
      },
    );
  });
});
