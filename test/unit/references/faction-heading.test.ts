import assert from 'node:assert/strict';
import { readFactionHeading } from '../../../server/src/references/faction-heading';

/** A line, the factions whose contribution it opens, and the name for an outline; "null" for no heading. */
const headings: readonly (readonly [line: string, expected: string])[] = [
  ['### **Vragen en opmerkingen van de leden van de VVD-fractie**', 'VVD: VVD-fractie'],
  ['Vragen en opmerkingen van de CDA-fractie', 'CDA: CDA-fractie'],
  ['Vragen en opmerkingen van de leden van VVD-fractie', 'VVD: VVD-fractie'],
  ['Vragen en opmerkingen van de leden de Groep Van Haga', 'Groep Van Haga: Groep Van Haga'],
  ['Vragen en opmerkingen van de fractieleden van de PVV', 'PVV: PVV-fractie'],
  ['Vragen en opmerkingen van de fractieleden van de PVV en de PvdD', 'PVV, PvdD: PVV- en PvdD-fractie'],
  ['Vragen en opmerkingen van de leden van de fractie van D66', 'D66: D66-fractie'],
  [
    'Vragen en opmerkingen van de leden van de PvdA- en GroenLinks-fractie',
    'PvdA, GroenLinks: PvdA- en GroenLinks-fractie',
  ],
  [
    'Vragen en opmerkingen van de leden van de GroenLinks- en de PvdA-fractie',
    'GroenLinks, PvdA: GroenLinks- en PvdA-fractie',
  ],
  [
    '**Vragen en opmerkingen van de leden van de GroenLinks-PvdA-fractie en reactie van de bewindspersonen**',
    'GroenLinks-PvdA: GroenLinks-PvdA-fractie',
  ],
  [
    'I Vragen en opmerkingen van de leden van de NSC-fractie en en reactie van de Minister',
    'NSC: NSC-fractie',
  ],
  ['#### Inbreng van de leden van de ChristenUnie-fractie', 'ChristenUnie: ChristenUnie-fractie'],
  ['Inbreng SP-fractie', 'SP: SP-fractie'],
  ['Vragen en opmerkingen van het lid Omtzigt', 'Lid Omtzigt: lid Omtzigt'],
  ['VVD-fractie', 'VVD: VVD-fractie'],
  ['**VVD**', 'VVD: VVD-fractie'],
  ['2.1 De leden van de 50PLUS-fractie', '50PLUS: 50PLUS-fractie'],
  ['50PLUS-fractie', '50PLUS: 50PLUS-fractie'],
  ['Fractie-Otten', 'Fractie-Otten: Fractie-Otten'],
  ['De leden van de Fractie Nanninga', 'Fractie-Nanninga: Fractie-Nanninga'],
  [
    'Vragen en opmerkingen van de leden van de fracties van de VVD, het CDA, D66 en 50Plus/Baay-Timmerman',
    'VVD, CDA, D66, 50PLUS/Baay-Timmerman: VVD-, CDA-, D66- en 50PLUS/Baay-Timmerman-fractie',
  ],
  [
    'Vragen en opmerkingen van de leden van de VVD-fractie, mede namens de leden van de SGP-fractie',
    'VVD, SGP: VVD- en SGP-fractie',
  ],
  [
    'Vragen van de leden van de SP-fractie, waarbij de leden van de PvdD-fractie zich aansluiten',
    'SP, PvdD: SP- en PvdD-fractie',
  ],
  ['Vragen en opmerkingen van de leden van de VVD-fractie1', 'VVD: VVD-fractie'],
  ['Vragen en opmerkingen van de leden van de VVD-fractie<sup>1</sup>', 'VVD: VVD-fractie'],
  ['Vragen en opmerkingen van de leden van de D66-⏎fractie', 'D66: D66-fractie'],

  ['De leden van de VVD-fractie hebben kennisgenomen van de brief.', 'null'],
  ['Antwoorden op de vragen van de leden van de VVD-fractie', 'null'],
  ['Reactie op vragen en opmerkingen van de leden van de VVD-fractie', 'null'],
  ['Vragen en opmerkingen van de leden van de VVD-fractie ..... 5', 'null'],
  ['Vragen en opmerkingen van de leden van de VVD-fractie 5', 'null'],
  ['Vragen en opmerkingen van de leden van de VVD-fractie\t12', 'null'],
  ['- [Vragen en opmerkingen van de leden van de VVD-fractie](#vvd)', 'null'],
  ['De heer Ronnes (CDA):', 'null'],
  ['Mevrouw Hermans (VVD):', 'null'],
  ['Vragen en opmerkingen vanuit de commissie', 'null'],
  ['Vragen en opmerkingen uit de commissie', 'null'],
  ['I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersonen', 'null'],
  ['Klein', 'null'],
  ['Denk', 'null'],
  ['Vragen van het lid Omtzigt (CDA) aan de Minister van Financiën', 'null'],
  ['- VVD-fractie', 'null'],
  ['| VVD | 34 |', 'null'],
  ['', 'null'],
];

describe('readFactionHeading', () => {
  for (const [line, expected] of headings) {
    it(`${line} → ${expected}`, () => {
      const found = readFactionHeading(line.replaceAll('⏎', '\n'));
      assert.equal(found === null ? 'null' : `${found.factions.join(', ')}: ${found.name}`, expected);
    });
  }
});
