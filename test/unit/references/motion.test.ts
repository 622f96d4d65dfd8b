import assert from 'node:assert/strict';
import { motionExamples } from '../../../server/src/references/families/motion-examples';
import { recognise } from '../../../server/src/references/recognise';
import { unmark } from './marked-text';

/** Text with every mention that names a proposer in « », then their proposers: one line of names a mention. */
const named: readonly (readonly [text: string, ...proposers: string[]])[] = [
  // domain.md 4.1, in sentences of our own
  ['de aangehouden «motie-Lodders/Geurts» (33576, nr. 105)', 'Lodders, Geurts'],
  ['de «motie-Van Brenk» over pensioenen', 'Van Brenk'],
  ['over de «motie-Agema/Gerbrands» wordt gestemd', 'Agema, Gerbrands'],
  ['de «motie-Van Aalst/Remco Dijkstra» over de N35 (35300-A, nr. 15)', 'Van Aalst, Remco Dijkstra'],
  ['de «motie-Remco Dijkstra/Postma»', 'Remco Dijkstra, Postma'],
  ['«Gewijzigde motie van het lid Segers c.s.» (t.v.v. 33885, nr.18) over zorg', 'Segers c.s.'],
  ['«Gewijzigde motie van het lid Van der Plas» over vee (t.v.v. 28286-1193)', 'Van der Plas'],
  ['«Gewijzigde motie van het lid Kostić»', 'Kostić'],
  ['«Motie van de leden Volp en Kooiman» over opvang', 'Volp, Kooiman'],
  ['«Motie van het lid Van Baarle c.s.»', 'Van Baarle c.s.'],
  ['«Motie van de leden Eerdmans en Omtzigt»', 'Eerdmans, Omtzigt'],
  ['Reactie op de «motie van het lid Eppink c.s.»', 'Eppink c.s.'],
  ['Appreciatie «motie van de leden Eerdmans en Bikker»', 'Eerdmans, Bikker'],
  ['de betreffende «motie Van Baarle-Dassen»', 'Van Baarle, Dassen'],
  ['conform de «motie van leden Bikker en Omtzigt»', 'Bikker, Omtzigt'],
  ['«Motie van het lid Sneller c.s.», Kamerstukken II 2020/21 35 570-IX, nr. 14', 'Sneller c.s.'],
  ['de «motie Van den Doel c.s.»', 'Van den Doel c.s.'],
  ['«Motie van Haverkamp» over kassen', 'Haverkamp'],
  ['«Motie van Çörüz» over boerka’s', 'Çörüz'],
  ['conform de inmiddels ingetrokken «motie-De Graaf c.s.»', 'De Graaf c.s.'],
  ['dat een «motie-Nagel c.s.» ingediend is', 'Nagel c.s.'],
  ['twee aangenomen «moties-Koffeman c.s.» over hyperscale datacenters', 'Koffeman c.s.'],
  ['de wijze waarop de «motie Ellian c.s.» wordt uitgevoerd', 'Ellian c.s.'],
  ['De «motie-Lagas» (BBB) over het uitwerken van maatregelen', 'Lagas'],
  ['«Motie-Bezaan (PVV) c.s.» over vooruitlopen (36.744, G)', 'Bezaan c.s.'],
  ['«Motie-Beukering (Fractie-Beukering) c.s.» over wonen (37.020, M)', 'Beukering c.s.'],
  ['«motie Hamer c.s.»', 'Hamer c.s.'],
];

/** Texts in which no motion is named by a proposer. */
const unnamed: readonly string[] = [
  'een motie van wantrouwen tegen het kabinet',
  'Motie\n\nDe Kamer,\ngehoord de beraadslaging',
  'Motie\nDe Kamer,\ngehoord de beraadslaging',
  'Motie (gewijzigd/nader)',
  'moties en amendementen',
  'De motie is aangenomen.',
  'de promotie Segers',
  'Nr. 12 MOTIE VAN HET LID KLEIN',
  'NR. 12 MOTIE VAN DE LEDEN DASSEN EN PIRI',
];

describe('motions by a proposer', () => {
  for (const [marked, ...expected] of named) {
    it(marked, () => {
      const { text, spans } = unmark(marked);
      const found = recognise(text).motions.filter(({ proposers }) => proposers.length > 0);
      assert.deepEqual(
        found.map(({ start, end }) => text.slice(start, end)),
        spans.map(({ start, end }) => text.slice(start, end)),
      );
      assert.deepEqual(
        found.map(({ proposers, cosigned }) => proposers.join(', ') + (cosigned ? ' c.s.' : '')),
        expected,
      );
      assert.deepEqual(
        found.map(({ start, end }) => ({ start, end })),
        spans,
      );
    });
  }

  for (const text of unnamed) {
    it(`none: ${text}`, () => {
      assert.deepEqual(
        recognise(text).motions.filter(({ proposers }) => proposers.length > 0),
        [],
      );
    });
  }
});

describe('examples of the motion family', () => {
  for (const { text: marked, targets } of motionExamples) {
    it(marked, () => {
      const { text, spans } = unmark(marked);
      const found = recognise(text).motions;
      assert.deepEqual(
        found.map(({ start, end }) => ({ start, end })),
        spans,
      );
      assert.deepEqual(
        found.flatMap(({ proposers }) => proposers),
        targets,
      );
    });
  }
});
