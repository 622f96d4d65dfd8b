import { reads } from '../said';

describe('nota naar aanleiding van het verslag', () => {
  it('reads answers as the paragraphs between the questions', () => {
    reads(
      `
      36 101 Wijziging van de Bomenwet
      Nr. 7 NOTA NAAR AANLEIDING VAN HET VERSLAG
      Ontvangen 2 mei 2024

      I. ALGEMEEN

      1. Inleiding

      De regering dankt de leden voor hun inbreng.

      De leden van de D66-fractie vragen hoeveel bomen de regering verwacht.

      De regering verwacht tienduizend bomen per jaar.

      Dat aantal is geraamd door het planbureau.

      De leden van de VVD-fractie vragen waarom kleine gemeenten meedoen. De regering antwoordt dat ook daar ruimte is.

      2. Het planten van bomen

      De leden van de fracties van SP en ChristenUnie vragen hoe de boeren worden geholpen. Ook vragen zij naar de kosten.

      Boeren krijgen een vergoeding. De kosten zijn laag.

      II. ARTIKELSGEWIJS

      Artikel I, onderdeel B

      De leden van de VVD-fractie vragen waarom hier geen termijn staat.

      PM

      De Minister van Landbouw,
      P. Voorbeeld
      `,
      {
        head: 'kst-36101-7 · nota naar aanleiding van het verslag (NnavV) · II · – · 2024-05-02',
        outline: `
          I. ALGEMEEN
            1. Inleiding
            2. Het planten van bomen
          II. ARTIKELSGEWIJS
            Artikel I, onderdeel B
          `,
        speech: `
          D66-fractie: 1 vraag, 1 antwoord
          VVD-fractie: 1 vraag, 1 antwoord
          SP- en ChristenUnie-fractie: 2 vragen, 1 antwoord
          VVD-fractie: 1 vraag, 0 antwoorden
          `,
        signatories: 'P. Voorbeeld, Minister van Landbouw\n',
      },
    );
  });

  it('reads who asks and what is answered within one paragraph', () => {
    reads(
      `
      36 101 Wet bomen langs wegen

      Nr. 7 NOTA NAAR AANLEIDING VAN HET VERSLAG

      Ontvangen 3 mei 2024

      1. Inleiding

      De leden van de VVD-fractie vragen wie de bomen plant. De regering antwoordt dat gemeenten dat doen. De leden van de SP-fractie vragen wie dat betaalt. Daarvoor is een potje.

      De leden van de CDA-fractie verzoeken om een nadere onderbouwing. Zij stellen de vraag of het kan.

      Dat kan. Ook de leden van de D66-fractie vragen of het snel kan.

      De regering merkt op dat eiken traag groeien.
      `,
      {
        speech: `
          VVD-fractie: 1 vraag, 1 antwoord
          SP-fractie: 1 vraag, 1 antwoord
          CDA-fractie: 2 vragen, 1 antwoord
          D66-fractie: 1 vraag, 1 antwoord
          `,
      },
    );
  });

  it('reads a draft with a heading for each faction', () => {
    reads(
      `
      # Nota naar aanleiding van het verslag

      ## Inleiding

      Met belangstelling is kennisgenomen van het verslag.

      ## Vragen en opmerkingen van de leden van de CDA-fractie

      *De leden van de CDA-fractie vragen hoe de regering de sloten schoon houdt.*

      De waterschappen doen dat.

      ## Vragen en opmerkingen van de leden van de SGP-fractie

      *De leden van de SGP-fractie vragen wie dat betaalt.*

      Volgt.
      `,
      {
        outline: `
          Inleiding
          CDA-fractie
          SGP-fractie
          `,
        speech: `
          CDA-fractie: 1 vraag, 1 antwoord
          SGP-fractie: 1 vraag, 0 antwoorden
          `,
      },
    );
  });
});
