import assert from 'node:assert/strict';
import { nameOfContribution } from '../../../server/src/references/facts/faction-label';
import {
  factions,
  factionsAt,
  findFactions,
  standardFactionName,
} from '../../../server/src/references/facts/factions';

/** A printed name, where and when it was printed, and the standard name of the faction that it meant. */
const names: readonly (readonly [
  printed: string,
  chamber: 'II' | 'I' | null,
  date: string | null,
  name: string | null,
])[] = [
  ['VVD', null, null, 'VVD'],
  ['vvd', null, null, 'VVD'],
  ['CU', null, null, 'ChristenUnie'],
  ['Partij voor de Dieren', 'II', null, 'PvdD'],
  ['GroenLinks–PvdA', 'II', '2024-05-01', 'GroenLinks-PvdA'],
  ['GroenLinks/PvdA', 'II', '2024-05-01', 'GroenLinks-PvdA'],
  ['PRO', 'II', '2026-08-01', 'PRO'],
  ['Progressief Nederland', 'I', null, 'PRO'],
  ['DENK', 'II', '2018-01-01', 'DENK'],
  ['DENK', 'II', '2015-06-01', 'Groep Kuzu/Öztürk'],
  ['groep Kuzu-Ozturk', 'II', null, 'Groep Kuzu/Öztürk'],
  ['JA21', 'II', '2022-01-01', 'JA21'],
  ['JA21', 'I', '2022-01-01', 'Fractie-Nanninga'],
  ['JA21', 'I', '2024-01-01', 'JA21'],
  ['Van Haga', 'II', '2019-10-01', 'Van Haga'],
  ['Van Haga', 'II', '2022-10-01', 'Groep Van Haga'],
  ['BVNL', null, null, 'Groep Van Haga'],
  ['Omtzigt', 'II', '2022-01-01', 'Lid Omtzigt'],
  ['het lid Gundogan', 'II', null, 'Lid Gündoğan'],
  ['fractie Otten', 'I', null, 'Fractie-Otten'],
  ['VVD-fractie', null, null, 'VVD'],
  ['Fractie Den Haan', 'II', null, 'Fractie Den Haan'],
  ['Waterschapspartij', null, null, null],
];

describe('facts on factions', () => {
  for (const [printed, chamber, date, name] of names) {
    it(`${printed}, ${chamber ?? 'either chamber'}, ${date ?? 'any day'} → ${name}`, () => {
      assert.equal(standardFactionName(printed, { chamber, date }), name);
    });
  }

  it('keep both periods of a faction that came back', () => {
    const periods = findFactions('50PLUS', { chamber: 'II' }).filter(({ chamber }) => chamber === 'II');
    assert.deepEqual(
      periods.filter(({ name }) => name === '50PLUS').map(({ from }) => from),
      ['2012-09-20', '2025-11-12'],
    );
  });

  it('know who sat on a day', () => {
    const sitting = factionsAt('II', '2024-06-01').map(({ name }) => name);
    assert.ok(sitting.includes('NSC') && sitting.includes('GroenLinks-PvdA'));
    assert.ok(!sitting.includes('BIJ1') && !sitting.includes('PvdA') && !sitting.includes('PRO'));
  });

  it('give seats that add up to the chamber at every election', () => {
    for (const [chamber, size, elections] of [
      ['II', 150, ['2010', '2012', '2017', '2021', '2023', '2025']],
      ['I', 75, ['2007', '2011', '2015', '2019', '2023']],
    ] as const) {
      for (const election of elections) {
        const seats = factions
          .filter((faction) => faction.chamber === chamber)
          .flatMap((faction) => faction.seats.filter(({ date }) => date === election));
        assert.equal(
          seats.reduce((sum, { seats: count }) => sum + count, 0),
          size,
          `${chamber} ${election}`,
        );
      }
    }
  });

  it('never ship a day that nobody could confirm', () => {
    for (const faction of factions) {
      if (!faction.confirmed)
        assert.ok((faction.from ?? '').length < 10, `${faction.name} from ${faction.from}`);
    }
    const [group] = findFactions('Groep Bontes/Van Klaveren');
    assert.deepEqual([group?.from, group?.fromAbout], [null, '2014']);
  });

  it('name a contribution as a person would', () => {
    assert.equal(nameOfContribution(['CDA']), 'CDA-fractie');
    assert.equal(nameOfContribution(['PvdA', 'GroenLinks']), 'PvdA- en GroenLinks-fractie');
    assert.equal(
      nameOfContribution(['VVD', 'Groep Van Haga', 'Lid Omtzigt']),
      'VVD-fractie, Groep Van Haga en lid Omtzigt',
    );
    assert.equal(nameOfContribution([]), '');
  });
});
