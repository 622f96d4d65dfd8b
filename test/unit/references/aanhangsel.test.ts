import assert from 'node:assert/strict';
import { aanhangsel } from '../../../server/src/references/families/aanhangsel';
import { recognise } from '../../../server/src/references/recognise';
import { type Case, describeCases } from './describe-cases';

const cases: readonly Case[] = [
  ['zie «Aanhangsel Handelingen II 2019/20, nr. 89»', 'ah-tk-20192020-89'],
  ['zie «Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 203»', 'ah-tk-20242025-203'],
  ['1«Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 203»', 'ah-tk-20242025-203'],
  ['en «Aanhangsel Handelingen, verga-⏎derjaar 2024/2025, nr. 203» verder', 'ah-tk-20242025-203'],
  ['«Aanhangsel van de Handelingen, vergaderjaar 2017-2018, nr. 2271»', 'ah-tk-20172018-2271'],
  ['«Aanhangsel van de Handelingen II, vergaderjaar 2017-2018, nr. 2271»', 'ah-tk-20172018-2271'],
  ['«Aanhangsel der Handelingen II 2005/06, nr. 123»', 'ah-tk-20052006-123'],
  ['«Aanhangsel bij de Handelingen II 2005/06, nr. 123»', 'ah-tk-20052006-123'],
  ['«Aanhangsel Handelingen I 2014/15, nr. 12»', 'ah-ek-20142015-12'],
  ['«Aanhangsel Handelingen EK 2014/15, nr. 12»', 'ah-ek-20142015-12'],
  ['«Aanhangsel Handelingen II 2019/20, 89»', 'ah-tk-20192020-89'],
  ['«Aanhangsel Handelingen II, 2019/20 nr 89»', 'ah-tk-20192020-89'],
  ['«Aanh. Hand. II 2019/20, nr. 89»', 'ah-tk-20192020-89'],
  ['«Aanhangsel Hand. II 2019/20, nr. 89»', 'ah-tk-20192020-89'],
  ['«Aanhangsel Handelingen II 2019/20, nrs. 89 en 90»', 'ah-tk-20192020-89 ah-tk-20192020-90'],
  [
    '«Aanhangsel Handelingen II 2019/20, nr. 89, 90 en 95»',
    'ah-tk-20192020-89 ah-tk-20192020-90 ah-tk-20192020-95',
  ],
  ['«Aanhangsel Handelingen II 2019/20, nr. 89 en nr. 95»', 'ah-tk-20192020-89 ah-tk-20192020-95'],
  [
    '«Aanhangsel Handelingen II 2019/20, nrs. 89 t/m 91»',
    'ah-tk-20192020-89 ah-tk-20192020-90 ah-tk-20192020-91',
  ],
  [
    '«Aanhangsel Handelingen II 2019/20, nr. 89» en «Aanhangsel Handelingen II 2020/21, nr. 7»',
    'ah-tk-20192020-89',
    'ah-tk-20202021-7',
  ],
  ['«Aanhangsel Handelingen II 2019/20, nr. 89», 3 mei 2020', 'ah-tk-20192020-89'],
  ['«Aanhangsel Handelingen II 2019/20, nr. 89», p. 3', 'ah-tk-20192020-89'],
  ['«Aanhangsel Handelingen II, nr. 89» (vergaderjaar 2019/20)', 'ah-tk-20192020-89'],
  ['«Aanhangsel Handelingen nr. 89», vergaderjaar 2019/20', 'ah-tk-20192020-89'],
  ['«Aanhangsel Handelingen II, nr. 89» zonder jaar', 'null'],
  ['«Aanhangsel Handelingen II 2019/20» zonder nummer', 'null'],
  ['«Aanhangsel Handelingen II 2019/22, nr. 89»', 'null'],
  ['«Handelingen II 2005/06, Aanhangsel 123»', 'ah-tk-20052006-123'],
  ['«ah-tk-20242025-100»', 'ah-tk-20242025-100'],
  ['«ah-ek-20072008-5»', 'ah-ek-20072008-5'],
  ['«ah-tk-20072008-5-h1» en', 'ah-tk-20072008-5-h1'],
  ['(«Aanhangsel Handelingen&nbsp;II 2019/20, nr.&nbsp;89»)', 'ah-tk-20192020-89'],
  ['*«Aanhangsel Handelingen* II 2019/20, nr. 89»', 'ah-tk-20192020-89'],
  ['Het aanhangsel bij de begroting'],
  ['Aanhangsel 3 bij het rapport'],
  ['een aanhangsel van de blinde darm'],
  ['ah-tk-2019-89'],
];

describeCases('Aanhangsel', cases, [aanhangsel]);

describe('Aanhangsel: data beside the span', () => {
  it('gives each number a place of its own', () => {
    const text = 'Aanhangsel Handelingen II 2019/20, nrs. 89 en 90';
    const [found] = recognise(text).references;
    assert.deepEqual(
      found?.items.map(({ start, end }) => text.slice(start, end)),
      ['89', '90'],
    );
  });

  it('counts a session behind the number to its extent', () => {
    const text = 'Aanhangsel Handelingen II, nr. 89 (vergaderjaar 2019/20) verder';
    const [found] = recognise(text).references;
    assert.equal(text.slice(0, found?.extent), 'Aanhangsel Handelingen II, nr. 89 (vergaderjaar 2019/20)');
  });

  it('marks a volume without a number as incomplete', () => {
    const [found] = recognise('zie Aanhangsel Handelingen II 2019/20.').references;
    assert.deepEqual(found?.doubts, ['incomplete']);
  });
});
