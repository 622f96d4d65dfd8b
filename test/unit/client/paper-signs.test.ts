import assert from 'node:assert/strict';
import { FIRST_LOOK, showsSignsOfPaper } from '../../../client/src/documents/paper-signs';

describe('The first look at a text', () => {
  for (const text of [
    'Zie Kamerstuk 26 643, nr. 1011.',
    'Vergaderjaar 2022-2023',
    'De leden van de D66-fractie vragen dit.',
    'De leden van de fractie van het CDA vragen dit.',
    'Aan de voorzitter van de Tweede Kamer',
    'zoals de motie Kuik vraagt',
    'de aangehouden motie-Lodders/Geurts',
    'eerder gemeld (25 764, nr. 4)',
    'de begroting (36 600-VII, nr. 1)',
    'Handelingen II 2022/23, nr. 84, item 12',
    'gepubliceerd in Stb. 2011, 35',
    'zie ECLI:NL:HR:2024:81',
    '---\nondernummer: 12\n---',
  ]) {
    it(`finds a reason to start in “${text}”`, () => assert.equal(showsSignsOfPaper(text), true));
  }

  for (const text of [
    '',
    '# A project\n\nRun `npm install` and open http://localhost:3000.',
    'Een boodschappenlijst: melk, brood, 12 345 eieren en emotie.',
    'const total = 26643; // nr of items',
    'Release 26.643 fixes bug no. 12',
  ]) {
    it(`finds none in “${text.slice(0, 40)}”`, () => assert.equal(showsSignsOfPaper(text), false));
  }

  it('looks at the first pages only', () => {
    const pages = 'woorden '.repeat(FIRST_LOOK / 8);
    assert.equal(showsSignsOfPaper(`${pages}Kamerstuk 26 643`), false);
    assert.equal(showsSignsOfPaper(`${pages.slice(0, -20)}Kamerstuk 26 643`), true);
  });
});
