import assert from 'node:assert/strict';
import { recognise, recogniseReferences } from '../../../server/src/references/recognise';
import type { Reference } from '../../../server/src/references/reference';

/** A text with one reference, and what is kept of it beside its span and targets. */
type Case = readonly [text: string, expected: Partial<Reference>];

function check(name: string, cases: readonly Case[]): void {
  describe(name, () => {
    for (const [text, expected] of cases) {
      it(`${text} → ${JSON.stringify(expected)}`, () => {
        const found = recogniseReferences(text);
        assert.equal(found.length, 1);
        const kept = Object.fromEntries(
          Object.keys(expected).map((field) => [field, found[0]![field as keyof Reference]]),
        );
        assert.deepEqual(kept, expected);
      });
    }
  });
}

check('Kamerstukken: chamber and session as data', [
  ['Kamerstuk 26 643, nr. 12', { chamber: null, session: null }],
  ['Kamerstukken II 2022/23, 26 643, nr. 12', { chamber: 'II', session: '2022-2023' }],
  ['Kamerstukken I 1999/2000, 26 855, nr. 250', { chamber: 'I', session: '1999-2000' }],
  ['Kamerstukken 11 2022/23, 26 643, nr. 12', { chamber: 'II', session: '2022-2023' }],
  ['Kamerstukken I/II 2010/11, 31 544, nr. 1', { chamber: 'I/II', session: '2010-2011' }],
  ['Kamerstukken VV 2010/11, 31 544, nr. 1', { chamber: 'VV', session: '2010-2011' }],
  ['Tweede Kamer, vergaderjaar 2022–2023, 26 643, nr. 12', { chamber: 'II', session: '2022-2023' }],
  ['TK 9925 1968/69, nr. 2', { chamber: 'II', session: '1968-1969' }],
  ['Kamerstuk 37020-IX nr. 40 (vergaderjaar 2026-2027)', { chamber: null, session: '2026-2027' }],
  ['Kamerstukken II 1999/2000, 2000/2001, 26 855', { session: '1999-2000' }],
]);

check('Kamerstukken: pin-cites', [
  ['Kamerstuk 26 643, nr. 12, p. 7', { page: '7', section: null }],
  ['Kamerstuk 26 643, nr. 12, p. 7–8', { page: '7–8' }],
  ['Kamerstuk 26 643, nr. 12, pp. 2–4, 11–12', { page: '2–4, 11–12' }],
  ['Kamerstuk 26 643, nr. 12, blz. 41, slot lk.', { page: '41, slot lk.' }],
  ['Kamerstuk 26 643, nr. 12 pag 4 e v.', { page: '4 e v.' }],
  ['Kamerstuk 26 643, nr. 12, bladzijde 5 - 6', { page: '5 - 6' }],
  ['Kamerstuk 26 643, nr. 12, blz. 12 en 13', { page: '12 en 13' }],
  ['Kamerstuk 26 643, nr. 12, p.⏎7'.replace('⏎', '\n'), { page: '7' }],
  ['Kamerstuk 26 643, nr. 12, onder 3b', { page: null, section: 'onder 3b' }],
  ['Kamerstuk 26 643, nr. 12, paragraaf 5.2', { section: 'paragraaf 5.2' }],
  ['Kamerstuk 26 643, nr. 12, § 5.2', { section: '§ 5.2' }],
  ['Kamerstuk 26 643, nr. 12, noot 12', { section: 'noot 12' }],
  ['Kamerstuk 26 643, nr. 12, p. 7, noot 12', { page: '7', section: 'noot 12' }],
  ['Kamerstuk 26 643, nr. 12 (memorie van toelichting), p. 7', { page: '7' }],
  ['Kamerstuk 26 643, nr. 12, memorie van toelichting, p. 7', { page: '7' }],
  ['Kamerstuk 33 950, pag. 2 en 6', { page: '2 en 6' }],
  ['Kamerstuk 26 643, nr. 12, p. 7 en de begroting', { page: '7' }],
]);

check('Kamerstukken: dossiers and annexes', [
  ['Kamerstukken 26 643 en 34 843, nr. 1069', { alsoFiledUnder: ['34843'] }],
  ['Kamerstukken 26 643, 34 843 en 36 410 VI, nr. 1069', { alsoFiledUnder: ['34843', '36410-VI'] }],
  ['Kamerstuk 26 643, nr. 12', { alsoFiledUnder: [], annex: false }],
  ['bijlage bij Kamerstuk 26 643, nr. 12', { annex: true }],
  ['Bijlage 2 bij de Kamerstuk 26 643, nr. 12', { annex: true }],
  ['(bĳlage bij Kamerstuk 26 643, nr. 12)', { annex: true }],
  ['blg. Kamerstuk 26 643, nr. 12', { annex: true }],
  ['als bijlage gevoegd bij de brief (Kamerstuk 26 643, nr. 12)', { annex: false }],
]);

check('Kamerstukken: doubts', [
  ['Kamerstukken II 2022/23, 26 643, nr. 12', { doubts: [] }],
  ['Kamerstukken II 2022/25, 26 643, nr. 12', { doubts: ['impossible-session'], targets: ['kst-26643-12'] }],
  ['Kamerstuk 26 643, nr.', { doubts: ['incomplete'], targets: ['dossier-26643'] }],
  ['Kamerstuk 26 643, nr. 123456', { doubts: ['impossible-number'] }],
  ['Kamerstuk 66 643, nr. 12', { doubts: ['impossible-number'] }],
  ['Kamerstuk 36 200 XLV, nr. 12', { doubts: ['unknown-suffix'], targets: null }],
  ['Kamerstuk 21 501-23, nr. 12', { doubts: ['unknown-suffix'], targets: null }],
  ['Kamerstukken II 2020/21, 35 570, C', { doubts: ['chamber-mismatch'], targets: ['kst-35570-C'] }],
  ['Kamerstukken I 2020/21, 35 570, nr. 3', { doubts: ['chamber-mismatch'], targets: ['kst-35570-3'] }],
  ['Kamerstukken I 31 145, C', { doubts: ['needs-session'], targets: ['kst-31145-C'] }],
  ['Kamerstukken I 23 700, nr. 188b', { doubts: ['needs-session'], targets: null }],
  ['Kamerstukken I 1995/96, 23 700, nr. 188b', { doubts: [] }],
  ['Kamerstuk, nr. 12', { doubts: ['unknown-dossier'], targets: null }],
  ['Kamerstuk 26 643, nrs. 7–5', { doubts: ['reversed-range'], targets: ['kst-26643-7', 'kst-26643-5'] }],
  ['kst-26643', { doubts: ['incomplete'], targets: ['dossier-26643'] }],
]);

describe('Kamerstukken: what belongs to a reference', () => {
  it('has a place for each printed number', () => {
    const text = 'Kamerstuk 32 317, nrs.854 en 852, p. 3';
    const [reference] = recogniseReferences(text);
    assert.deepEqual(
      reference!.items.map(({ start, end, target, page }) => [text.slice(start, end), target, page]),
      [
        ['854', 'kst-32317-854', null],
        ['852', 'kst-32317-852', '3'],
      ],
    );
  });

  it('reaches to the end of its pin-cites and of a session in brackets', () => {
    const text = 'Kamerstuk 26 643, nr. 12, p. 7 (vergaderjaar 2022-2023) meldt';
    const [reference] = recogniseReferences(text);
    assert.equal(text.slice(0, reference!.end), 'Kamerstuk 26 643, nr. 12');
    assert.equal(text.slice(0, reference!.extent), 'Kamerstuk 26 643, nr. 12, p. 7 (vergaderjaar 2022-2023)');
  });

  it('keeps half a citation for a diagnostic, not as a reference', () => {
    const { references, shortForms } = recognise('zie Kamerstuk 26 6 en Kamerstuk 266433, nr. 2');
    assert.deepEqual(references, []);
    assert.deepEqual(
      shortForms.filter(({ form }) => form === 'fragment').map(({ doubts }) => doubts),
      [['incomplete'], ['impossible-number']],
    );
  });
});
