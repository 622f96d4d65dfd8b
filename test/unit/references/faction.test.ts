import assert from 'node:assert/strict';
import { factions, findFactions } from '../../../server/src/references/facts/factions';
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
  ['De «leden van de fracties van de BBB, GroenLinks-PvdA en de VVD» hebben', 'BBB, GroenLinks-PvdA, VVD'],
  [
    'De «leden van de fracties van CDA, PVV, SP, PvdA, GroenLinks, ChristenUnie, SGP en 50PLUS» hebben',
    'CDA, PVV, SP, PvdA, GroenLinks, ChristenUnie, SGP, 50PLUS',
  ],
  ['De «leden van de fracties van GroenLinks en de PvdD» wensten', 'GroenLinks, PvdD'],
  ['De «fractieleden van de PVV en de PvdD» hebben', 'PVV, PvdD'],
  [
    'De «leden van de BBB-fractie» sluiten aan bij de «leden van de fracties van GroenLinks-PvdA en de VVD».',
    'BBB',
    'GroenLinks-PvdA, VVD',
  ],
  ['waarbij de «leden van de CDA-fractie» zich aansluiten', 'CDA'],
  ['De «leden van de 50PLUS-fractie» sluiten', '50PLUS'],
  ['de «50PLUS-fractie» vindt', '50PLUS'],
  [
    'de «leden van de Fractie Nanninga» en de «leden van de Fractie-Nanninga»'.slice(0, 39),
    'Fractie-Nanninga',
  ],
  ['de «leden van de Fractie-Otten» menen', 'Fractie-Otten'],
  ['de «leden van de fractie van de ChristenUnie» menen', 'ChristenUnie'],
  ['de «leden van de Partij voor de Dieren-fractie» menen', 'PvdD'],
  ['de «leden van de fractie van de Partij van de Arbeid» menen', 'PvdA'],
  ['de «leden van de fractie van Denk» menen', 'DENK'],
  ['de «DENK-fractie» meent', 'DENK'],
  ['de «PRO-fractie» meent', 'PRO'],
  ['de «Volt-fractie» meent', 'Volt'],
  ['de «SP-fractie» meent', 'SP'],
  ['de «SP fractie» meent', 'SP'],
  ['de «VVD fractie» meent', 'VVD'],
  ['de «VVD‑fractie» meent', 'VVD'],
  ['de «GroenLinks–PvdA-fractie» meent', 'GroenLinks-PvdA'],
  ['de «GL-PvdA-fractie» meent', 'GroenLinks-PvdA'],
  ['de «D66- en de VVD-fracties» menen', 'D66, VVD'],
  ['de «D66-, CDA- en ChristenUnie-fractie» menen', 'D66, CDA, ChristenUnie'],
  ['de «Groep Kuzu/Öztürk» meent', 'Groep Kuzu/Öztürk'],
  ['de «groep-Kuzu/Öztürk» meent', 'Groep Kuzu/Öztürk'],
  ['de «Groep⏎Van Haga» meent', 'Groep Van Haga'],
  ['de «leden van de Groep Jansen» menen', 'Groep Jansen'],
  ['De «leden van de D66-⏎fractie» vragen', 'D66'],
  ['De **«leden van de *D66-fractie»*** vragen', 'D66'],
  ['De «leden van de&nbsp;D66-fractie» vragen', 'D66'],
  ['Mevrouw Hermans («VVD»):', 'VVD'],
  ['De heer Van Haga («Groep Van Haga»):', 'Groep Van Haga'],
  ['De heer Jansen («SP»):', 'SP'],
  ['mevrouw Van Eijs namens «D66».', 'D66'],
  ['een vraag van het lid Hertzberger («Nieuw Sociaal Contract») aan', 'NSC'],
  ['De motie-Lagas («BBB») over', 'BBB'],
  ['een motie van de «BBB-fractie» over', 'BBB'],
  ['vragen van de leden Bikker («ChristenUnie») en Kuik («CDA»)', 'ChristenUnie', 'CDA'],
  ['het «lid Gündoğan» wenst', 'Lid Gündoğan'],
  ['de «CDA-leden» wensen', 'CDA'],
  ['de «CDA-Kamerleden» wensen', 'CDA'],
];

const alone: readonly string[] = [
  'aan de SP-straat 12',
  'het Strategisch Plan (SP) van de dienst',
  'In het Forum wordt gesproken. Denk aan later. Klein bier.',
  'de leden van de commissie',
  'artikel 3, eerste lid, onderdeel b',
  'de motie van het lid Omtzigt over toeslagen',
  'De VVD is een partij.',
  'de leden hebben kennisgenomen',
  'de leden 2 en 3 van artikel 5',
  'de leden van de vaste commissie voor Financiën',
  'de leden van de Raad van State',
  'de leden van het Forum Standaardisatie',
  'Groepen jongeren en een groep Van der Plas-aanhangers',
  'een spanning van 12 volt (Volt)',
  'het materiaal (DNA) is onderzocht',
  'Go (GO) and denk (Denk)',
  'het lid Klein Breteler',
  'het lid Omtzigt Jansen vraagt',
  'vragen van het lid Krol aan de minister',
  'een lid Van Dam',
  'tweede lid Van de wet',
  'de CDA-motie en een VVD-lijsttrekker',
  'de cdaX-fractie',
  'namens de minister',
  'namens het kabinet',
  '(zie SP 3)',
  'de Lelylaan-fractie',
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

describe('every faction of both chambers', () => {
  for (const faction of factions) {
    it(`${faction.chamber} ${faction.name}: by its name and every other name`, () => {
      for (const name of [faction.name, faction.fullName, ...faction.aliases]) {
        // A surname, or a party named after a group, is no faction by itself; a label of a list is never printed so.
        if (faction.kind === 'splinter' && !/^(?:Lid|Groep|Fractie)\b/i.test(name)) continue;
        if (name.includes('(')) continue;
        const article = /^(?:lid|het lid)\b/i.test(name) ? 'het' : 'de';
        const text =
          faction.kind === 'party'
            ? `De leden van de ${name}-fractie vragen`
            : `Nu vraagt ${article} ${name} dit`;
        const found = recognise(text).factions.flatMap((mention) => mention.factions);
        assert.ok(
          found.some((standard) => findFactions(name).some((meant) => meant.name === standard)),
          `${text}: ${found.join(', ')}`,
        );
      }
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
