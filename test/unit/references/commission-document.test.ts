import assert from 'node:assert/strict';
import { commissionDocument } from '../../../server/src/references/families/commission-document';
import { recognise } from '../../../server/src/references/recognise';
import { type Case, describeCases } from './describe-cases';

const cases: readonly Case[] = [
  ['«COM(2022) 209»', 'COM(2022) 209'],
  ['«COM(2022)209»', 'COM(2022) 209'],
  ['«COM (2022) 209»', 'COM(2022) 209'],
  ['«COM (2022)209 final» en', 'COM(2022) 209'],
  ['«COM(2022) 209 definitief» en', 'COM(2022) 209'],
  ['«COM(2021) 206 def.» en', 'COM(2021) 206'],
  ['«COM(2018) 0131»', 'COM(2018) 131'],
  ['«COM(2018), 703»', 'COM(2018) 703'],
  ['«COM(2018) nr. 703»', 'COM(2018) 703'],
  ['«COM/2018/0703 final»', 'COM(2018) 703'],
  ['«COM 2018/703»', 'COM(2018) 703'],
  ['«SWD(2023) 819 final»', 'SWD(2023) 819'],
  ['«SWD (2023), 819 final»', 'SWD(2023) 819'],
  ['«JOIN(2020) 5 final»', 'JOIN(2020) 5'],
  ['«SEC(2011) 866»', 'SEC(2011) 866'],
  ['«C(2021) 3266 final»', 'C(2021) 3266'],
  ['«C (2021) 3266»', 'C(2021) 3266'],
  ['«COM(2021) 554, 555 en 557»', 'COM(2021) 554 COM(2021) 555 COM(2021) 557'],
  ['«COM(2021) 554» en «COM(2021) 557»', 'COM(2021) 554', 'COM(2021) 557'],
  ['«COM(2018) 131», 2018/0064 (COD)', 'COM(2018) 131'],
  ['«COM(2018) 131», 13 maart 2018', 'COM(2018) 131'],
  ['«COM(2018) 131» en 12 bijlagen', 'COM(2018) 131'],
  ['het voorstel («COM(2022)⏎209»)', 'COM(2022) 209'],
  ['*«COM(2022) 209»*', 'COM(2022) 209'],
  ['4«COM(2022) 209»', 'COM(2022) 209'],
  ['het voorstel «COM(2024)» volgt', 'null'],
  ['de website example.com (2018)'],
  ['EXAMPLE.COM(2018) 7'],
  ['com(2018) 3'],
  ['C(2021) zonder nummer'],
  ['commissie (2018) 3'],
  ['Sec (2011) 866 mensen'],
  ['COM(18) 703'],
  ['optie C (2 van 3)'],
];

describeCases('documents of the Commission', cases, [commissionDocument]);

describe('documents of the Commission: data beside the span', () => {
  it('marks a year without number as incomplete', () => {
    const [found] = recognise('het voorstel COM(2024) volgt').references;
    assert.deepEqual(found?.doubts, ['incomplete']);
  });
});
