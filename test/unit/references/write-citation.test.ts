import assert from 'node:assert/strict';
import fc from 'fast-check';
import { recogniseReferences } from '../../../server/src/references/recognise';
import { writePaper, writeReference } from '../../../server/src/references/write-citation';

describe('writing a citation', () => {
  const written: readonly (readonly [id: string, kamer: string, leidraad: string, session?: string])[] = [
    [
      'kst-26643-1011',
      'Kamerstuk 26 643, nr. 1011',
      'Kamerstukken II 2022/23, 26 643, nr. 1011',
      '2022-2023',
    ],
    ['kst-26643-1011', 'Kamerstuk 26 643, nr. 1011', 'Kamerstukken II, 26 643, nr. 1011'],
    ['kst-36200-VI-12', 'Kamerstuk 36 200 VI, nr. 12', 'Kamerstukken II, 36 200 VI, nr. 12'],
    ['kst-21501-02-2712', 'Kamerstuk 21 501-02, nr. 2712', 'Kamerstukken II, 21 501-02, nr. 2712'],
    ['kst-36410-A-33', 'Kamerstuk 36 410 A, nr. 33', 'Kamerstukken II, 36 410 A, nr. 33'],
    ['kst-35570-C', 'Kamerstuk 35 570, C', 'Kamerstukken I 2020/21, 35 570, C', '2020-2021'],
    ['kst-34775-J-C', 'Kamerstuk 34 775 J, C', 'Kamerstukken I, 34 775 J, C'],
    ['kst-36200-I', 'Kamerstuk 36 200, I', 'Kamerstukken I, 36 200, I'],
    // The session year is part of the id: without it the citation would mean no paper.
    [
      'kst-20082009-31700-VI-D',
      'Kamerstukken I 2008/09, 31 700 VI, D',
      'Kamerstukken I 2008/09, 31 700 VI, D',
    ],
    [
      'kst-19992000-26855-250a',
      'Kamerstukken I 1999/2000, 26 855, nr. 250a',
      'Kamerstukken I 1999/2000, 26 855, nr. 250a',
    ],
    ['kst-CXXIV-G', 'Kamerstukken I, CXXIV, G', 'Kamerstukken I, CXXIV, G'],
    ['dossier-26643', 'dossier 26 643', 'Kamerstukken II 26 643'],
    ['dossier-36410-A', 'dossier 36 410 A', 'Kamerstukken II 36 410 A'],
    ['dossier-21501-33', 'dossier 21 501-33', 'Kamerstukken II 21 501-33'],
    // No citation says the same as these ids.
    ['kst-26643-144-h1', 'kst-26643-144-h1', 'kst-26643-144-h1'],
    ['kst-1259252', 'kst-1259252', 'kst-1259252'],
    ['kst-9925-2', 'kst-9925-2', 'kst-9925-2'],
    ['stb-2024-71', 'stb-2024-71', 'stb-2024-71'],
  ];
  for (const [id, kamer, leidraad, session] of written) {
    it(`${id} → ${leidraad}`, () => {
      assert.equal(writePaper(id, 'kamer', session ?? null), kamer);
      assert.equal(writePaper(id, 'leidraad', session ?? null), leidraad);
    });
  }

  const rewritten: readonly (readonly [text: string, kamer: string, leidraad: string])[] = [
    [
      'Kamerstukken II 2022/23, 32317, nrs.854 en 852',
      'Kamerstukken 32 317, nrs. 854 en 852',
      'Kamerstukken II 2022/23, 32 317, nrs. 854 en 852',
    ],
    [
      '26643 en 34843, nr. 1069 (motie)',
      'Kamerstukken 26 643 en 34 843, nr. 1069',
      'Kamerstukken II, 26 643 en 34 843, nr. 1069',
    ],
    [
      'bijlage bij kamerstuk 36101 nr 15',
      'bijlage bij Kamerstuk 36 101, nr. 15',
      'bijlage bij Kamerstukken II, 36 101, nr. 15',
    ],
    [
      'Kamerstuk 26.643-1011, blz. 7',
      'Kamerstuk 26 643, nr. 1011, p. 7',
      'Kamerstukken II, 26 643, nr. 1011, p. 7',
    ],
    [
      'Kamerstuk 22 112, nr. 3598, onder 3b',
      'Kamerstuk 22 112, nr. 3598, onder 3b',
      'Kamerstukken II, 22 112, nr. 3598, onder 3b',
    ],
    [
      'Kamerstukken I 2020/21, 35 570, C, D',
      'Kamerstukken 35 570, C en D',
      'Kamerstukken I 2020/21, 35 570, C en D',
    ],
    ['dossiers 26 643 en 34 843', 'Kamerstukken 26 643 en 34 843', 'Kamerstukken II 26 643 en 34 843'],
  ];
  for (const [text, kamer, leidraad] of rewritten) {
    it(`${text} → ${kamer}`, () => {
      const [reference] = recogniseReferences(text);
      assert.equal(writeReference(reference!, 'kamer'), kamer);
      assert.equal(writeReference(reference!, 'leidraad'), leidraad);
    });
  }

  it('is null for what has no target, and for other types', () => {
    const [implied] = recogniseReferences('Kamerstuk, nr. 12');
    const [gazette] = recogniseReferences('Stb. 2024, 71');
    assert.equal(writeReference(implied!, 'kamer'), null);
    assert.equal(writeReference(gazette!, 'kamer'), null);
  });

  const letters = fc.constantFrom('A', 'C', 'I', 'V', 'AH', 'CR', 'PC');
  const number = fc.oneof(fc.integer({ min: 1, max: 3998 }).map(String), letters, fc.constant('188b'));
  const suffix = fc.constantFrom('', '-VI', '-XV', '-IIB', '-A', '-J', '-XX');
  const base = fc.integer({ min: 16_000, max: 37_500 }).map(String);
  const session = fc.constantFrom(null, '1995-1996', '1999-2000', '2008-2009', '2022-2023');
  const style = fc.constantFrom<'kamer' | 'leidraad'>('kamer', 'leidraad');

  it('gives a text that reads back as the same target', () => {
    fc.assert(
      fc.property(base, suffix, number, session, style, (dossier, extra, last, year, manner) => {
        const id = `kst-${dossier}${extra}-${last}`;
        const text = writePaper(id, manner, year);
        assert.deepEqual(
          recogniseReferences(`zie ${text}.`).flatMap(({ targets }) => targets),
          [id],
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('reads back the same from a reference that was read', () => {
    const label = fc.constantFrom('Kamerstuk ', 'Kamerstukken II 2022/23, ', 'Kamerstukken I 2008/09, ', '');
    const items = fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(label, base, suffix, items, style, (opening, dossier, extra, numbers, manner) => {
        const text = `(${opening}${dossier}${extra}, nrs. ${numbers.join(', ')})`;
        const [found] = recogniseReferences(text);
        const again = recogniseReferences(writeReference(found!, manner)!);
        assert.deepEqual(
          again.flatMap(({ targets }) => targets),
          found!.targets,
        );
      }),
      { numRuns: 1000 },
    );
  });
});
