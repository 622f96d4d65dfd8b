import assert from 'node:assert/strict';
import { findDefinitions } from '../../../server/src/features/definition';
import { findHighlights } from '../../../server/src/features/highlights';
import { findReferences } from '../../../server/src/features/references';
import { consultation, sceneOf, showAll } from './snapshot-of';

/** Where "go to definition" goes from `$0`. */
async function definition(source: string): Promise<string[]> {
  const scene = sceneOf(source);
  const found = await findDefinitions(scene, scene.offset);
  return found.map(({ uri, selection }) => scene.show(uri, selection));
}

async function references(source: string): Promise<string[]> {
  const scene = sceneOf(source);
  return showAll(scene, await findReferences(scene, scene.offset, true));
}

function highlights(source: string): string[] | null {
  const scene = sceneOf(source);
  return findHighlights(scene.paper, scene.offset)?.map(scene.text) ?? null;
}

describe('Go to definition', () => {
  it('goes to the paper itself when the corpus has it', async () => {
    const found = await definition(`${consultation}
//- /concept.md
Zie Kamerstuk 99 001, nr. $012.
`);
    assert.equal(found.length, 1);
    assert.match(found[0]!, /^\/kst-99001-12\.md: .*99 001/);
  });

  it('goes to the cited chapter of it', async () => {
    const found = await definition(`
//- /kst-99001-4.md
**99 001  Veilige fietspaden**

**Nr. 4  Brief van de minister**

Den Haag, 1 mei 2022

## 1. Inleiding

Tekst.

## 2. Tunnels

Meer tekst.
//- /concept.md
Zie Kamerstuk 99 001, nr. $04, paragraaf 2.
`);
    assert.deepEqual(found, ['/kst-99001-4.md: ## 2. Tunnels']);
  });

  it('goes to the first mention when nothing introduces the paper', async () => {
    assert.deepEqual(
      await definition(`
//- /ander.md
Eerder in Kamerstuk 99 002, nr. 5 gemeld.
//- /concept.md
Zie Kamerstuk 99 002, nr. $05.
`),
      ['/ander.md: Kamerstuk 99 002, nr. 5'],
    );
  });

  it('goes from a motion by name to the passage that introduces it', async () => {
    assert.deepEqual(await definition(consultation.replace('de motie Jansen.', 'de motie Ja$0nsen.')), [
      '/kst-99001-12.md: motie van het lid Jansen c.s.',
    ]);
  });

  it('goes from a footnote mark to the note, and back', async () => {
    const source = 'tekst<sup>1</sup> verder\n\n<sup>1</sup> De noot.\n';
    assert.deepEqual(await definition(source.replace('<sup>1', '<sup>$01')), ['/concept.md: De noot.']);
    assert.deepEqual(await definition(source.replace('\n<sup>1', '\n<sup>$01')), [
      '/concept.md: <sup>1</sup>',
    ]);
  });

  it('goes from a faction in running text to its contribution', async () => {
    const found = await definition(
      consultation.replace('De leden van de SP-fractie', 'De leden van de S$0P-fractie'),
    );
    assert.deepEqual(found, ['/kst-99001-12.md: ## Vragen en opmerkingen van de leden van de SP-fractie']);
  });

  it('goes from a question to its answer', async () => {
    assert.deepEqual(await definition(consultation.replace('Hoeveel tunnels', 'Hoe$0veel tunnels')), [
      '/kst-99001-12.md: ### Antwoord',
    ]);
  });

  it('goes nowhere from plain text and from a faction that does not speak here', async () => {
    assert.deepEqual(await definition('Gewone te$0kst.'), []);
    assert.deepEqual(await definition('Ook de D$066-fractie was er.'), []);
  });
});

describe('Go to references', () => {
  it('lists every mention in all files, those of this file first', async () => {
    assert.deepEqual(
      await references(`${consultation}
//- /concept.md
Zie ook Kamerstuk 99 001, nr. $09.
`),
      [
        '/concept.md: Kamerstuk 99 001, nr. 9',
        '/kst-99001-12.md: Kamerstuk 99 001, nr. 9',
        '/kst-99001-12.md: Kamerstuk 99 001, nr. 9',
      ],
    );
  });

  it('counts a motion by name with the paper that carries it, from either side', async () => {
    const expected = [
      '/kst-99001-12.md: motie van het lid Jansen c.s.',
      '/kst-99001-12.md: Kamerstuk 99 001, nr. 7',
      '/kst-99001-12.md: motie Jansen',
      '/kst-99001-12.md: Kamerstuk 99 001, nr. 7',
    ];
    const named = (found: string[]) => found.filter((place) => !place.endsWith(': motie'));
    assert.deepEqual(
      named(await references(consultation.replace('motie Jansen', 'motie Jan$0sen'))),
      expected,
    );
    assert.deepEqual(named(await references(consultation.replace('nr. 7).', 'nr. $07).'))), expected);
  });

  it('lists where a faction is named', async () => {
    const found = await references(
      consultation.replace('van de SP-fractie vragen', 'van de S$0P-fractie vragen'),
    );
    assert.deepEqual(found, ['/kst-99001-12.md: SP', '/kst-99001-12.md: SP']);
  });

  it('lists a note with its marks', async () => {
    assert.deepEqual(await references('een<sup>$01</sup> twee\n\n<sup>1</sup> De noot.\n'), [
      '/concept.md: <sup>1</sup>',
      '/concept.md: <sup>1</sup> De noot.',
    ]);
  });
});

describe('Highlights', () => {
  it('show the same target in any form', () => {
    const found = highlights(consultation.replace('nr. 7).', 'nr. $07).'))!;
    assert.deepEqual(
      found.filter((words) => words !== 'motie'),
      ['motie van het lid Jansen c.s.', 'Kamerstuk 99 001, nr. 7', 'motie Jansen', 'Kamerstuk 99 001, nr. 7'],
    );
  });

  it('show one number of several', () => {
    assert.deepEqual(highlights('Kamerstuk 99 001, nrs. 1$00 en 11. Kamerstuk 99 001, nr. 10'), [
      '10',
      'Kamerstuk 99 001, nr. 10',
    ]);
  });

  it('show a faction wherever it is named', () => {
    assert.deepEqual(highlights('De leden van de C$0U-fractie vragen dit. (SP, ChristenUnie)'), [
      'CU',
      'ChristenUnie',
    ]);
  });

  it('leave ordinary words to the editor', () => {
    assert.equal(highlights('Gewone te$0kst.'), null);
  });
});
