import assert from 'node:assert/strict';
import { factionExamples } from '../../../server/src/references/families/faction-examples';
import { recognise } from '../../../server/src/references/recognise';
import { unmark } from './marked-text';

/** Text with every mention in « », then the factions of each mention. */
const mentions: readonly (readonly [text: string, ...factions: string[]])[] = [
  ['De «leden van de D66-fractie» vragen', 'D66'],
  ['de «leden van VVD-fractie» zien', 'VVD'],
  ['De «fractieleden van de PVV» willen', 'PVV'],
  ['De «leden van de fractie van D66» hebben', 'D66'],
  [
    'de «fracties van de VVD, het CDA, D66 en 50Plus/Baay-Timmerman» steunen',
    'VVD, CDA, D66, 50PLUS/Baay-Timmerman',
  ],
  ['de «PvdA- en GroenLinks-fractie» vraagt', 'PvdA, GroenLinks'],
  ['De «leden van de GroenLinks- en de PvdA-fractie» lezen', 'GroenLinks, PvdA'],
  ['asiel («SP, Volt, VVD, PvdA en GroenLinks, CU») en', 'SP, Volt, VVD, PvdA, GroenLinks, ChristenUnie'],
  ['misbruik («D66, CDA, SP & Groep Van Haga»), Staat', 'D66, CDA, SP, Groep Van Haga'],
  [
    'Schengen («CDA, VVD»), jongeren («CDA, SP»), handel («CDA»), kopers («CU») en',
    'CDA, VVD',
    'CDA, SP',
    'CDA',
    'ChristenUnie',
  ],
  ['Is het «lid Omtzigt» daarvan op de hoogte?', 'Lid Omtzigt'],
  ['de «Groep Van Haga» vindt', 'Groep Van Haga'],
  ['De «leden de Groep Van Haga» hebben', 'Groep Van Haga'],
  ['de «Fractie-Otten» stemt tegen', 'Fractie-Otten'],
  ['de «fractie-Nanninga» stemt voor', 'Fractie-Nanninga'],
  ['«Fractie Den Haan»', 'Fractie Den Haan'],
  ['de «VVD-fractie» wil', 'VVD'],
  ['deze «CDA-leden» menen', 'CDA'],
  ['De heer Ronnes («CDA»):', 'CDA'],
  ['mevrouw Hermans namens het «CDA»', 'CDA'],
  ['Deze «leden van de fractie van het CDA» danken', 'CDA'],
];

const alone: readonly string[] = [
  'aan de SP-straat 12',
  'het Strategisch Plan (SP) van de dienst',
  'In het Forum wordt gesproken. Denk aan later. Klein bier.',
  'de leden van de commissie',
  'artikel 3, eerste lid, onderdeel b',
  'de motie van het lid Omtzigt over toeslagen',
  'De VVD is een partij.',
];

describe('factions in text', () => {
  for (const [marked, ...expected] of mentions) {
    it(marked, () => {
      const { text, spans } = unmark(marked);
      const found = recognise(text).factions;
      assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        spans.map(({ start, end }) => text.slice(start, end)),
      );
      assert.deepEqual(
        found.map(({ factions }) => factions.join(', ')),
        expected,
      );
    });
  }

  for (const text of alone) {
    it(`none: ${text}`, () => {
      assert.deepEqual(recognise(text).factions, []);
    });
  }
});

describe('examples of the faction family', () => {
  for (const { text: marked, targets } of factionExamples) {
    it(marked, () => {
      const { text, spans } = unmark(marked);
      const found = recognise(text).factions;
      assert.deepEqual(
        found.map(({ start, end }) => ({ start, end })),
        spans,
      );
      assert.deepEqual(
        found.flatMap(({ factions }) => factions),
        targets,
      );
    });
  }
});
