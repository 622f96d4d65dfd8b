import assert from 'node:assert/strict';
import { staatsblad, staatscourant, tractatenblad } from '../../../server/src/references/families/gazette';
import { recognise } from '../../../server/src/references/recognise';
import { type Case, describeCases } from './describe-cases';

const cases: readonly Case[] = [
  ['(«Stb. 2011, 35»)', 'stb-2011-35'],
  ['(«Stb. 2011, nr. 35»)', 'stb-2011-35'],
  ['(«Stb.2011,35»)', 'stb-2011-35'],
  ['(«Stb 2011, 35»)', 'stb-2011-35'],
  ['(«Stb. 2011/35»)', 'stb-2011-35'],
  ['(«Stb. 2011 35»)', 'stb-2011-35'],
  ['in het «Staatsblad 2011, 35» geplaatst', 'stb-2011-35'],
  ['in het «Staatsblad 2011 nummer 35» geplaatst', 'stb-2011-35'],
  ['«Stb. 1981, 35». Bron', 'stb-1981-35'],
  ['«Stb. 1996, 378». Ongeveer 40 colleges', 'stb-1996-378'],
  ['«Stb. 1996, 377», ook bekend als', 'stb-1996-377'],
  ['«Stb. 1996, 377, 378 en 379»', 'stb-1996-377 stb-1996-378 stb-1996-379'],
  ['«Stb. 2020, 100 t/m 102»', 'stb-2020-100 stb-2020-101 stb-2020-102'],
  ['«Stb. 2020, 100» en «Stb. 2021, 5»', 'stb-2020-100', 'stb-2021-5'],
  ['«Stb. 2020, 100 en 2021, 5»', 'stb-2020-100 stb-2021-5'],
  ['«Stb. 2020, 100» en 3 andere besluiten', 'stb-2020-100'],
  ['«Stb. 2020, 100», 12 mei 2020', 'stb-2020-100'],
  ['«Stb. 2020, 100», artikel 3', 'stb-2020-100'],
  ['Kb 15-05-1981, «Stb. 326»; 02-11-1981, «Stb. 674»', 'null', 'null'],
  ['de wet van … («Stb. …, …»)', 'null'],
  ['de wet van … («Stb. 2024, …»)', 'null'],
  ['de wet van … («Stb. 2024, nr. PM»)', 'null'],
  ['«Stb.⏎2011, 35» en', 'stb-2011-35'],
  ['*«Stb.* 2011, 35»', 'stb-2011-35'],
  ['3«Stb. 2011, 35»', 'stb-2011-35'],
  ['«stb-2021-250» en', 'stb-2021-250'],
  ['(«Stcrt. 2023, 3251»)', 'stcrt-2023-3251'],
  ['(«Stcrt. 2023, nr. 3251»)', 'stcrt-2023-3251'],
  ['(«Stcrt. 2015, 10 247»)', 'stcrt-2015-10247'],
  ['(«Stcrt. 2015/10247»)', 'stcrt-2015-10247'],
  ['(«Stcrt. 1994, 25»)', 'stcrt-1994-25'],
  ['«Staatscourant 2021, 12345»', 'stcrt-2021-12345'],
  ['«Staatscourant van 3 mei 2010, nr. 6789»', 'stcrt-2010-6789'],
  ['«Stcrt. d.d. 3 mei 2004, nr. 85»', 'stcrt-2004-85'],
  ['«stcrt-2009-9231»', 'stcrt-2009-9231'],
  ['(«Trb. 2008, 175»)', 'trb-2008-175'],
  ['(«Trb. 2007, 169» en «Trb. 2014, 113»)', 'trb-2007-169', 'trb-2014-113'],
  ['(«Trb. 1951, 154 en 1990, 156»)', 'trb-1951-154 trb-1990-156'],
  ['«Tractatenblad 2012, nr. 15»', 'trb-2012-15'],
  ['«trb-2012-15»', 'trb-2012-15'],
  ['in het Staatsblad geplaatst'],
  ['in de Staatscourant van 3 mei'],
  ['het Staatsblad van 2011'],
  ['Stbl. 2011'],
  ['stb-2024'],
];

describeCases('gazettes', cases, [staatsblad, staatscourant, tractatenblad]);

describe('gazettes: data beside the span', () => {
  it('marks a number that is not known yet as incomplete', () => {
    const [found] = recognise('(Stb. 2024, …)').references;
    assert.deepEqual(found?.doubts, ['incomplete']);
  });

  it('does not doubt a number without year: the date before it has the year', () => {
    const [found] = recognise('Kb 15-05-1981, Stb. 326.').references;
    assert.deepEqual(found?.doubts, []);
    assert.equal(found?.targets, null);
  });
});
