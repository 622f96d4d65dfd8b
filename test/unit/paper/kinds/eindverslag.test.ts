import { reads } from '../said';

describe('eindverslag', () => {
  it('reads a printed one of the Eerste Kamer', () => {
    reads(
      `
      Eerste Kamer der Staten-Generaal 1
      Vergaderjaar 2005–2006
      30 312 Wijziging van de Boswet
      D EINDVERSLAG VAN DE VASTE COMMISSIE VOOR LANDBOUW
      Vastgesteld 4 april 2006
      Na kennisneming van de memorie van antwoord acht de commissie de openbare behandeling voldoende voorbereid.
      De voorzitter van de commissie,
      Walsma
      De griffier van de commissie,
      Warmolt de Boer
      `,
      {
        head: 'kst-20052006-30312-D · eindverslag (EV) · I · 2005-2006 · 2006-04-04',
        outline: '',
        signatories: `
          Walsma, voorzitter van de commissie
          Warmolt de Boer, griffier van de commissie
          `,
      },
    );
  });

  it('reads a draft', () => {
    reads('# Eindverslag\n\nNa kennisneming van', { head: '– · eindverslag (EV) · – · – · –', outline: '' });
  });
});
