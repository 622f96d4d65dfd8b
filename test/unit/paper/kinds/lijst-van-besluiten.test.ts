import { reads } from '../said';

describe('lijst van besluiten', () => {
  it('reads the items of an agenda', () => {
    reads(
      `
      Besluitenlijst van de procedurevergadering van 4 april 2024

      **1. Agendapunt: Brief over bossen**

      Besluit: voor kennisgeving aangenomen.

      **2. Agendapunt: Brief over sloten**

      Besluit: agenderen.

      De griffier van de commissie,
      Burger
      `,
      {
        outline: `
          1. Agendapunt: Brief over bossen
          2. Agendapunt: Brief over sloten
          `,
      },
    );
  });

  it('reads a draft', () => {
    reads('---\nsoort: lijst van besluiten\n---\n\n## Agendapunt 1: Bossen\n\n## Agendapunt 2: Sloten\n', {
      outline: 'Agendapunt 1: Bossen\nAgendapunt 2: Sloten\n',
    });
  });
});
