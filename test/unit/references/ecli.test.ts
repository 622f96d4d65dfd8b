import assert from 'node:assert/strict';
import { ecli } from '../../../server/src/references/families/ecli';
import { recognise } from '../../../server/src/references/recognise';
import { type Case, describeCases } from './describe-cases';

const cases: readonly Case[] = [
  ['«ECLI:NL:HR:2019:2006»', 'ECLI:NL:HR:2019:2006'],
  ['HR 20 december 2019, «ECLI:NL:HR:2019:2006», r.o. 5.2', 'ECLI:NL:HR:2019:2006'],
  ['(«ECLI:NL:RBDHA:2015:7145»)', 'ECLI:NL:RBDHA:2015:7145'],
  ['«ECLI:NL:RVS:2021:105».', 'ECLI:NL:RVS:2021:105'],
  ['«ECLI:NL:CRVB:2012:BY4600»', 'ECLI:NL:CRVB:2012:BY4600'],
  ['«ECLI:EU:C:2014:317», punt 3', 'ECLI:EU:C:2014:317'],
  ['«ECLI:EU:T:2020:1»', 'ECLI:EU:T:2020:1'],
  ['«ECLI:CE:ECHR:2010:0701JUD002555105»', 'ECLI:CE:ECHR:2010:0701JUD002555105'],
  ['«ecli:nl:hr:2019:2006»', 'ECLI:NL:HR:2019:2006'],
  ['«ECLI: NL: HR: 2019: 2006»', 'ECLI:NL:HR:2019:2006'],
  ['«ECLI:NL:HR:⏎2019:2006» en', 'ECLI:NL:HR:2019:2006'],
  ['«ECLI:NL:HR:2019:2006» en «ECLI:NL:PHR:2019:887»', 'ECLI:NL:HR:2019:2006', 'ECLI:NL:PHR:2019:887'],
  ['«ECLI:NL:HR:2019:2006»;«ECLI:NL:HR:2020:1»', 'ECLI:NL:HR:2019:2006', 'ECLI:NL:HR:2020:1'],
  ['*«ECLI:NL:HR:2019:2006»*', 'ECLI:NL:HR:2019:2006'],
  ['7«ECLI:NL:HR:2019:2006»', 'ECLI:NL:HR:2019:2006'],
  ['«ECLI:DE:BVERFG:2009:RS20090630.2BVE000208»', 'ECLI:DE:BVERFG:2009:RS20090630.2BVE000208'],
  ['«ECLI:NL:HR:2019:» ontbreekt', 'null'],
  ['«ECLI:NL:HR» alleen', 'null'],
  ['een ECLI-nummer'],
  ['ECLI: een identificatie'],
  ['de eclips van 1999'],
];

describeCases('ECLI', cases, [ecli]);

describe('ECLI: data beside the span', () => {
  it('marks a number that breaks off as incomplete', () => {
    const [found] = recognise('zie ECLI:NL:RVS: voor de uitspraak').references;
    assert.deepEqual(found?.doubts, ['incomplete']);
  });
});
