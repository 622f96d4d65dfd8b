import type { FamilyExample } from '../family';

/** The namings of domain.md 4.1; `targets` are the proposers. */
export const motionExamples: readonly FamilyExample[] = [
  { text: 'conform de «motie van het lid Ceder» over voedselhulp', targets: ['Ceder'] },
  { text: 'de «motie Hamer c.s.» is uitgevoerd', targets: ['Hamer'], note: 'met medeondertekenaars' },
  { text: 'de aangehouden «motie-Lodders/Geurts» (33576, nr. 105)', targets: ['Lodders', 'Geurts'] },
];
