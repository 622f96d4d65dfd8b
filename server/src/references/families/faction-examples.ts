import type { FamilyExample } from '../family';

/** The forms of domain.md 5.2 and 5.3; `targets` are standard names of factions. */
export const factionExamples: readonly FamilyExample[] = [
  { text: 'De «leden van de D66-fractie» vragen', targets: ['D66'] },
  { text: 'De «leden van de fractie van D66» vragen', targets: ['D66'] },
  { text: 'De «fractieleden van de PVV en de PvdD» hebben', targets: ['PVV', 'PvdD'], note: 'Eerste Kamer' },
  { text: 'De «leden de Groep Van Haga» lezen', targets: ['Groep Van Haga'], note: 'zonder "van"' },
  {
    text: 'de «fracties van de VVD, het CDA, D66 en 50Plus/Baay-Timmerman»',
    targets: ['VVD', 'CDA', 'D66', '50PLUS/Baay-Timmerman'],
  },
  { text: 'de «PvdA- en GroenLinks-fractie»', targets: ['PvdA', 'GroenLinks'], note: 'samen' },
  { text: 'deze «CDA-leden»', targets: ['CDA'] },
  {
    text: 'asiel en migratie («SP, Volt, VVD, PvdA en GroenLinks, CU»)',
    targets: ['SP', 'Volt', 'VVD', 'PvdA', 'GroenLinks', 'ChristenUnie'],
    note: 'een lijst tussen haakjes',
  },
  { text: 'De heer Ronnes («CDA»):', targets: ['CDA'], note: 'een spreker' },
  { text: 'mevrouw Hermans namens de «VVD»', targets: ['VVD'] },
  { text: 'de «fractie-Nanninga»', targets: ['Fractie-Nanninga'], note: 'afsplitsing, Eerste Kamer' },
  { text: 'de «Groep Van Haga»', targets: ['Groep Van Haga'], note: 'afsplitsing, Tweede Kamer' },
  { text: 'Vindt het «lid Omtzigt» dit?', targets: ['Lid Omtzigt'], note: 'een lid alleen' },
];
