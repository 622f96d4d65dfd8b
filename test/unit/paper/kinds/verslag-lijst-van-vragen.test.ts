import { reads } from '../said';

describe('verslag houdende een lijst van vragen en antwoorden', () => {
  it('reads bold questions and plain answers', () => {
    reads(
      `
      **36 600 IX Vaststelling van de begrotingsstaten van het Ministerie van Financiën (IX) voor het jaar 2025**

      **Nr. 5 VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN**

      Vastgesteld 7 oktober 2024

      De vaste commissie voor Financiën, belast met het voorbereidend onderzoek van dit voorstel van wet, heeft de eer verslag uit te brengen in de vorm van een lijst van vragen met de daarop gegeven antwoorden.

      **Vraag 1**

      **Hoeveel belasting wordt er geïnd?**

      **Antwoord**

      Ongeveer 400 miljard euro. Is dat veel? Dat hangt ervan af.

      **Vraag 2**

      **Waarom stijgt de bijdrage aan de EU? Kunt u dat uitsplitsen?**

      **Antwoord**

      De bijdrage stijgt door groei.
      `,
      {
        head: 'kst-36600-IX-5 · verslag houdende een lijst van vragen en antwoorden · II · – · 2024-10-07',
        outline: `
          Vraag 1
          Antwoord
          Vraag 2
          Antwoord
          `,
        speech: 'Vragen: 3 vragen, 2 antwoorden\n',
      },
    );
  });

  it('reads a draft without answers', () => {
    reads('# Verslag houdende een lijst van vragen\n\n1. Wat kost het?\n2. Wie betaalt het?\n', {
      head: '– · verslag houdende een lijst van vragen · – · – · –',
      outline: 'Vraag 1\nVraag 2\n',
      speech: 'Vragen: 2 vragen, 0 antwoorden\n',
    });
  });
});
