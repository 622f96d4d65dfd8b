import { reads } from '../said';

describe('schriftelijke vragen', () => {
  it('reads questions alone: what stands in notes and in a notice of delay answers nothing', () => {
    reads(
      `
      Vragen van het lid Van Dam (CDA) aan de Minister van Landbouw over de stand van het bos (ingezonden 2 april 2024).

      Vraag 1

      Kent u het bericht over het bos?1

      Vraag 2

      Hoeveel bomen zijn er gekapt?

      Mededeling

      De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.


      X Noot
      1

      De Bosbode, 1 april 2024
      `,
      {
        outline: 'Vraag 1\nVraag 2\nMededeling\n',
        speech: 'Vragen: 2 vragen, 0 antwoorden\n',
      },
    );
  });

  it('reads a page of the Aanhangsel, with notes at its foot', () => {
    reads(
      `
      Tweede Kamer der Staten-Generaal 2
      Vergaderjaar 2023–2024 Aanhangsel van de Handelingen
      Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden
      2129
      Vragen van het lid Van Dam (CDA) aan de Minister van Landbouw over de stand
      van het bos (ingezonden 2 april 2024).
      Antwoord van Minister Bos (Landbouw) (ontvangen 3 juni 2024).
      Vraag 1
      Kent u het bericht over het bos?1
      Antwoord 1
      Ja.
      Vraag 2 en 3
      Hoeveel bomen zijn er gekapt? Kunt u dat per provincie aangeven?
      Waarom?
      Antwoord 2 en 3
      Dat waren er duizend. Ik verwijs naar mijn brief van 14 juli 20232 daarover.
      1

      De Bosbode, 1 april 2024
      2
      Kamerstuk 33 576, nr. 395

      Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
      `,
      {
        outline: `
          Vraag 1
          Antwoord 1
          Vraag 2 en 3
          Antwoord 2 en 3
          `,
        speech: 'Vragen: 4 vragen, 2 antwoorden\n',
        notes: `
          1: 1 mark, De Bosbode, 1 april 2024
          2: 1 mark, Kamerstuk 33 576, nr. 395
          `,
      },
    );
  });

  it('reads a draft of answers', () => {
    reads(
      `
      Vragen van het lid De Wit (SP) aan de Staatssecretaris van Financiën over toeslagen

      ## Vraag 1

      Klopt het dat er ouders wachten?

      ## Antwoord op vraag 1

      Ja. Dat zijn er duizend.

      ## Vraag 2

      Wanneer zijn zij geholpen?

      ## Antwoord op vraag 2

      [nog invullen]
      `,
      {
        head: '– · schriftelijke vragen · – · – · –',
        outline: `
          Vraag 1
          Antwoord 1
          Vraag 2
          Antwoord 2
          `,
        speech: 'Vragen: 2 vragen, 1 antwoord\n',
      },
    );
  });
});
