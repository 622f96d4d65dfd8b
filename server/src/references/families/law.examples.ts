import type { FamilyExample } from '../family';

/** Forms of articles of laws and treaties; tests and docs/references.md are made from these. */
export const lawExamples: readonly FamilyExample[] = [
  { text: '«artikel 273g van het Wetboek van Strafrecht»', targets: ['jci1.3:c:BWBR0001854&artikel=273g'] },
];
