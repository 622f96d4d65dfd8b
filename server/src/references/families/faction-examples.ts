import type { FamilyExample } from '../family';

/** The forms of domain.md 5.3; `targets` are standard names of factions. */
export const factionExamples: readonly FamilyExample[] = [
  { text: 'De «leden van de D66-fractie» vragen', targets: ['D66'] },
  { text: 'De «leden de Groep Van Haga» lezen', targets: ['Groep Van Haga'], note: 'zonder "van"' },
  {
    text: 'asiel en migratie («SP, Volt, VVD, PvdA en GroenLinks, CU»)',
    targets: ['SP', 'Volt', 'VVD', 'PvdA', 'GroenLinks', 'ChristenUnie'],
  },
];
