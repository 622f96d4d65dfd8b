import { reads } from '../said';

describe('lijst van vragen', () => {
  it('reads numbered questions without answers', () => {
    reads(
      `
      35 925 VI Vaststelling van de begrotingsstaten van het Ministerie van Justitie en Veiligheid (VI) voor het jaar 2022
      Nr. 10 LIJST VAN VRAGEN
      Vastgesteld 8 oktober 2021

      De voorzitter van de commissie,
      Azmani

      1 Hoeveel cellen zijn er?
      2 Kunt u toelichten waarom het budget daalt? En hoe het verder gaat?
      3 Welke plannen zijn er voor de rechtspraak?
      `,
      {
        head: 'kst-35925-VI-10 · lijst van vragen (LV) · II · – · 2021-10-08',
        outline: `
          Vraag 1
          Vraag 2
          Vraag 3
          `,
        speech: 'Vragen: 4 vragen, 0 antwoorden\n',
      },
    );
  });

  it('reads a draft', () => {
    reads(
      `
      ---
      soort: lijst van vragen
      dossier: 36 800 VII
      ---

      Vraag 1

      Wat kost het?

      Vraag 2
      `,
      {
        head: '– · lijst van vragen (LV) · – · – · –',
        outline: `
          Vraag 1
          Vraag 2
          `,
        speech: 'Vragen: 1 vraag, 0 antwoorden\n',
      },
    );
  });
});
