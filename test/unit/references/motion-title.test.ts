import assert from 'node:assert/strict';
import { readMotionTitle } from '../../../server/src/references/motion-title';

/** The title of a motion's own paper, and what it says: proposers, c.s., "changed", the number that it replaces. */
const titles: readonly (readonly [title: string, expected: string])[] = [
  ['MOTIE VAN HET LID KLEIN', 'Klein'],
  ['MOTIE VAN DE LEDEN DASSEN EN PIRI', 'Dassen, Piri'],
  ['MOTIE VAN HET LID VAN NISPEN C.S.', 'Van Nispen c.s.'],
  ['MOTIE VAN DE LEDEN VAN DER PLAS EN DE GROOT', 'Van der Plas, De Groot'],
  ['MOTIE VAN DE LEDEN VAN ’T WOUT EN EL YASSINI', 'Van ’t Wout, El Yassini'],
  ['MOTIE VAN HET LID POUW-VERWEIJ', 'Pouw-Verweij'],
  ['MOTIE VAN HET LID FABER-VAN DE KLASHORST C.S.', 'Faber-van de Klashorst c.s.'],
  ['MOTIE VAN HET LID INGE VAN DIJK', 'Inge van Dijk'],
  ['MOTIE VAN HET LID REMCO DIJKSTRA', 'Remco Dijkstra'],
  ['MOTIE VAN DE LEDEN SEGERS, ASSCHER EN KLAVER', 'Segers, Asscher, Klaver'],
  ['MOTIE VAN HET LID GÜNDOĞAN', 'Gündoğan'],
  ['Nr. 3355 MOTIE VAN HET LID VAN NISPEN C.S.', 'Van Nispen c.s.'],
  [
    'GEWIJZIGDE MOTIE VAN DE LEDEN EERDMANS EN VELTMAN TER VERVANGING VAN DIE GEDRUKT ONDER NR. 3374',
    'Eerdmans, Veltman, changed, for 3374',
  ],
  ['MOTIE VAN HET LID GRINWIS C.S. TER VERVANGING VAN DIE GEDRUKT ONDER NR. 491', 'Grinwis c.s., for 491'],
  ['NADER GEWIJZIGDE MOTIE VAN HET LID KUIK', 'Kuik, changed'],
  ['TWEEDE NADER GEWIJZIGDE MOTIE VAN HET LID KUIK', 'Kuik, changed'],
  ['Motie van het lid Kuik c.s.', 'Kuik c.s.'],
  ['**Nr. 12 Gewijzigde motie van het lid Kuik**', 'Kuik, changed'],
  ['Motie van het lid Kuik over een pilot', 'Kuik, over een pilot'],
  ['AMENDEMENT VAN HET LID KUIK', 'null'],
  ['BRIEF VAN DE MINISTER', 'null'],
  ['MOTIE', 'null'],
  ['', 'null'],
];

describe('readMotionTitle', () => {
  for (const [title, expected] of titles) {
    it(`${title} → ${expected}`, () => {
      const found = readMotionTitle(title);
      const said =
        found === null
          ? 'null'
          : [
              found.proposers.join(', ') + (found.cosigned ? ' c.s.' : ''),
              ...(found.changed ? ['changed'] : []),
              ...(found.subject === null ? [] : [`over ${found.subject}`]),
              ...(found.replaces === null ? [] : [`for ${found.replaces}`]),
            ].join(', ');
      assert.equal(said, expected);
    });
  }
});
