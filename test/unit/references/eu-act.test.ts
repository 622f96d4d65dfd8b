import assert from 'node:assert/strict';
import { euAct } from '../../../server/src/references/families/eu-act';
import { recognise } from '../../../server/src/references/recognise';
import { type Case, describeCases } from './describe-cases';

const cases: readonly Case[] = [
  // domain.md 3.2
  ['«Richtlijn 2010/64/EU»', '32010L0064'],
  ['«richtlijn nr. 2004/17/EG»', '32004L0017'],
  ['«Richtlijn 95/46/EG»', '31995L0046'],
  ['«Verordening (EU) 2016/679»', '32016R0679'],
  ['«Verordening (EG) nr. 593/2008»', '32008R0593'],
  ['«Verordening (EEG) nr. 1408/71»', '31971R1408'],
  ['«Gedelegeerde Verordening (EU) 2017/565»', '32017R0565'],
  ['«Uitvoeringsverordening (EU) 2015/2447»', '32015R2447'],
  ['«Besluit 2009/371/JBZ»', '32009D0371'],
  ['«Besluit (EU) 2019/1234»', '32019D1234'],
  ['«Beschikking 2002/358/EG»', '32002D0358'],
  ['«Kaderbesluit 2008/977/JBZ»', '32008F0977'],
  ['«Aanbeveling 2003/361/EG»', '32003H0361'],
  ['de «Aanbestedingsrichtlijn 2014/24/EU»', '32014L0024'],
  ['de «Btw-richtlijn 2006/112/EG»', '32006L0112'],
  ['de «Insolventieverordening (EU) 2015/848»', '32015R0848'],
  ['volgens Rome I «(EG) 593/2008» en Rome II «(EG) 864/2007»', '32008R0593', '32007R0864'],
  // order of number and year
  ['«Verordening (EU) nr. 1303/2013»', '32013R1303'],
  ['«Verordening (EU) 1303/2013»', '32013R1303'],
  ['«Verordening (EG) nr. 1998/2006»', '32006R1998'],
  ['«Verordening (EU) nr. 2016/679»', '32016R0679'],
  ['«Verordening (EU) 2016/2031»', '32016R2031'],
  ['«Verordening (EU) nr. 182/2011»', '32011R0182'],
  ['«verordening 1/2003»', '32003R0001'],
  ['«verordening nr. 17/62»', '31962R0017'],
  ['«Besluit nr. 1313/2013/EU»', '32013D1313'],
  ['«Besluit nr. 1982/2006/EG»', '32006D1982'],
  ['«Besluit 1999/468/EG»', '31999D0468'],
  ['«Richtlijn (EU) 2019/1152»', '32019L1152'],
  ['«Richtlijn 2014/24»', '32014L0024'],
  ['«Richtlijn EU 2015/2366»', '32015L2366'],
  ['«EU-verordening 2016/679»', '32016R0679'],
  ['«Verordening (EU, Euratom) 2018/1046»', '32018R1046'],
  // several
  ['de «richtlijnen 2014/24/EU en 2014/25/EU»', '32014L0024 32014L0025'],
  ['de «Verordeningen (EG) nr. 883/2004 en (EG) nr. 987/2009»', '32004R0883 32009R0987'],
  ['«Verordening (EU) 2016/679» en «Richtlijn (EU) 2016/680»', '32016R0679', '32016L0680'],
  ['«Richtlijnen (EU) 2019/882 en 2019/1024» in 2022/23', '32019L0882 32019L1024'],
  [
    'de «Verordeningen (EU) nr. 1305/2013, (EU) nr. 1306/2013 en (EU) nr. 1307/2013»',
    '32013R1305 32013R1306 32013R1307',
  ],
  ['«Besluit (GBVB) 2015/778»', '32015D0778'],
  ['de Richtlijn industriële emissies «2010/75/EU» is', '32010L0075'],
  // without a kind
  ['zie «(EU) 2016/679»', 'null'],
  ['zie «2014/24/EU»', 'null'],
  // in titles and mark-up
  [
    '«Verordening (EU) 2016/679» van het Europees Parlement en de Raad van 27 april 2016 betreffende gegevens, en tot intrekking van Richtlijn 95/46/EG (PbEU 2016, L 119) en «Richtlijn (EU) 2016/680»',
    '32016R0679',
    '32016L0680',
  ],
  [
    '«Richtlijn 95/46/EG» van het Europees Parlement en de Raad is ingetrokken bij «Verordening (EU) 2016/679».',
    '31995L0046',
    '32016R0679',
  ],
  ['«Verordening (EU)⏎2016/679» is', '32016R0679'],
  ['«Verordening (EU)&nbsp;2016/679» is', '32016R0679'],
  ['*«Verordening (EU) 2016/679»*', '32016R0679'],
  ['2«Richtlijn 95/46/EG»', '31995L0046'],
  // none
  ['de richtlijn en de verordening'],
  ['de Richtlijn van 3 mei 2010'],
  ['besluit 2012/13'],
  ['Besluit 12/2010'],
  ['vergaderjaar 2022/23'],
  ['op 3/4/2020 en 12/2010'],
  ['PbEU 2016, L 119'],
  ['(EU) en de lidstaten'],
  ['EU 2020-strategie'],
  ['verordening 3 van 5'],
  ['aanbeveling 4 van het rapport'],
  ['Richtlijn 12345/67890/EU'],
];

describeCases('EU acts', cases, [euAct]);

describe('EU acts: data beside the span', () => {
  it('counts the title of the act to its extent', () => {
    const text =
      'Verordening (EU) 2016/679 van het Europees Parlement en de Raad van 27 april 2016 (PbEU 2016, L 119) geldt';
    const [found] = recognise(text).references;
    assert.equal(text.slice(found?.extent), ' geldt');
  });

  it('gives each act of a list its own place', () => {
    const text = 'richtlijnen 2014/24/EU en 2014/25/EU';
    const [found] = recognise(text).references;
    assert.deepEqual(
      found?.items.map(({ start, end, target }) => [text.slice(start, end), target]),
      [
        ['2014/24/EU', '32014L0024'],
        ['2014/25/EU', '32014L0025'],
      ],
    );
  });
});
