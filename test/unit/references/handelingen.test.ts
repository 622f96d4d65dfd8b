import assert from 'node:assert/strict';
import { handelingen } from '../../../server/src/references/families/handelingen';
import { recognise } from '../../../server/src/references/recognise';
import { type Case, describeCases } from './describe-cases';

const cases: readonly Case[] = [
  ['zie «Handelingen II 2022/23, nr. 84, item 12», p. 25-36', 'h-tk-20222023-84-12'],
  ['zie «Handelingen II, 2022/23, nr. 84, item 12».', 'h-tk-20222023-84-12'],
  ['zie «Handelingen II 2022–2023, nr. 84, item 12»', 'h-tk-20222023-84-12'],
  ['zie «Handelingen II, vergaderjaar 2022–2023, nr. 84, item 12»', 'h-tk-20222023-84-12'],
  ['zie «Handelingen Tweede Kamer 2022–2023, nr. 84, item 12»', 'h-tk-20222023-84-12'],
  ['zie «Handelingen van de Tweede Kamer, vergaderjaar 2022-2023, nr. 84, item 12»', 'h-tk-20222023-84-12'],
  ['zie «Handelingen TK 2022/23 nr. 84 item 12»', 'h-tk-20222023-84-12'],
  ['zie «Handelingen 2022/23, nr. 84, item 12», Tweede Kamer', 'h-tk-20222023-84-12'],
  ['zie «Hand. II 2022/23, nr. 84, item 12»', 'h-tk-20222023-84-12'],
  ['zie «Hand. EK 2015/16, nr. 31, item 6»', 'h-ek-20152016-31-6'],
  ['zie «Handelingen Eerste Kamer 2015/16, nr. 31, item 6»', 'h-ek-20152016-31-6'],
  ['zie «Handelingen I 2015/16, 31, item 6»', 'h-ek-20152016-31-6'],
  ['zie «Handelingen II 2022/23, nr. 84-12»', 'h-tk-20222023-84-12'],
  [
    '«Handelingen II 2022/23, nr. 84, items 3, 4 en 7»',
    'h-tk-20222023-84-3 h-tk-20222023-84-4 h-tk-20222023-84-7',
  ],
  ['«Handelingen II 2022/23, nr. 84, item 12 en nr. 85, item 3»', 'h-tk-20222023-84-12 h-tk-20222023-85-3'],
  ['«Handelingen II 2022/23, nr. 84, item 12; nr. 85, item 3»', 'h-tk-20222023-84-12 h-tk-20222023-85-3'],
  [
    '«Handelingen II 2022/23, nr. 84, item 12» en «Handelingen II 2022/23, nr. 90, item 2»',
    'h-tk-20222023-84-12',
    'h-tk-20222023-90-2',
  ],
  ['«Handelingen II 2022/23, nr. 84, item 12», 3 juni', 'h-tk-20222023-84-12'],
  ['«Handelingen II 2022/23, nr. 84»', 'null'],
  ['«Handelingen II 2022/23, nr. 84», p. 3', 'null'],
  ['«Handelingen II 2007/08, nr. 108» , p. 7909-7943', 'h-tk-20072008-7909-7943'],
  ['«Handelingen II 2007/08, p. 7909–7943»', 'h-tk-20072008-7909-7943'],
  ['«Handelingen EK 2001-2002, nr. 10», blz. 525', 'null'],
  ['«Handelingen II 1991/92, nr. 12», blz. 600-601', 'h-tk-19911992-600-601'],
  ['«Handelingen II 12 maart 2015, nr. 62, item 9»', 'h-tk-20142015-62-9'],
  ['«Handelingen II 12 september 2015, nr. 62, item 9»', 'null'],
  ['«Handelingen II, vergaderjaar 2021–2022, 3 maart 2022, nr. 57, item 8»', 'h-tk-20212022-57-8'],
  ['«Handelingen der Staten-Generaal II 1998/99, p. 5576-5580»', 'h-tk-19981999-5576-5580'],
  ['Tweede Kamer, «Handelingen 2014-2015, nr. 6, item 7»', 'h-tk-20142015-6-7'],
  ['«Handelingen II 2022/25, nr. 84, item 12»', 'null'],
  ['«Handelingen II 2022/23»', 'null'],
  ['*«Handelingen II* 2022/23, nr. 84, item 12»', 'h-tk-20222023-84-12'],
  ['«Handelingen II 2022/23,⏎nr. 84, item 12» en', 'h-tk-20222023-84-12'],
  ['«Hande-⏎lingen II 2022/23, nr. 84, item 12»', 'h-tk-20222023-84-12'],
  ['3«Handelingen II 2022/23, nr. 84, item 12»', 'h-tk-20222023-84-12'],
  ['«h-ek-20152016-31-6»', 'h-ek-20152016-31-6'],
  ['«h-vv-19961997-2191-2192»', 'h-vv-19961997-2191-2192'],
  ['«h-tk-20192020-31-8-n1»', 'h-tk-20192020-31-8-n1'],
  ['seksuele handelingen in 2022/23, nr. 3'],
  ['de Handelingen der Staten'],
  ['In de Handelingen staat dat op pagina 3.'],
  ['hand in hand, 2022'],
  ['Handelingen 2 en 3 van de bijlage'],
  ['Handeling: het voorbereiden van een wet'],
  ['h-tk-2022-84-12'],
];

describeCases('Handelingen', cases, [handelingen]);

describe('Handelingen: data beside the span', () => {
  it('keeps chamber, session and page', () => {
    const [found] = recognise('Handelingen II 2022/23, nr. 84, item 12, p. 25-36').references;
    assert.equal(found?.chamber, 'II');
    assert.equal(found?.session, '2022-2023');
    assert.equal(found?.page, '25-36');
  });

  it('marks a session that cannot be', () => {
    const [found] = recognise('Handelingen II 2022/25, nr. 84, item 12').references;
    assert.deepEqual(found?.doubts, ['impossible-session']);
  });

  it('marks a volume without a sitting as incomplete', () => {
    const [found] = recognise('zie Handelingen II 2022/23.').references;
    assert.deepEqual(found?.doubts, ['incomplete']);
  });

  it('reads a Kamerstuk that is cited as Handelingen as the Kamerstuk', () => {
    const [found] = recognise('Handelingen I, 1996-1997, 24 692, nr. 228b, p. 4').references;
    assert.equal(found?.type, 'kamerstuk');
  });
});
