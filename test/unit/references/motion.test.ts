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

  // words before the names
  ['de «motie van de heer Omtzigt» over toeslagen', 'Omtzigt'],
  ['de «motie van mevrouw Kröger» vraagt', 'Kröger'],
  ['de «motie van de heren Van Haersma Buma en Segers» gaat', 'Van Haersma Buma, Segers'],
  ['de «motie van Kamerlid Ceder» vraagt', 'Ceder'],
  ['de «motie van het Kamerlid Van Nispen c.s.» vraagt', 'Van Nispen c.s.'],
  ['de «motie van de Kamerleden Bikker en Dik-Faber» is', 'Bikker, Dik-Faber'],
  ['de «motie van oud-Kamerlid Voordewind» is', 'Voordewind'],
  ['de «motie van het toenmalige lid Segers» is', 'Segers'],
  ['de «motie van senator Koffeman» is', 'Koffeman'],
  ['de «motie van collega Van der Lee» is', 'Van der Lee'],
  ['de «motie van collega’s Kuiken en Asscher» is', 'Kuiken, Asscher'],
  ['de «motie van lid Bontenbal» is', 'Bontenbal'],
  ['de «motie van de lid Bontenbal» is', 'Bontenbal'],
  ['de «motie ingediend door het lid Paternotte» is', 'Paternotte'],
  ['de «motie ingediend door de leden Paternotte en Tielen c.s.» is', 'Paternotte, Tielen c.s.'],
  ['de «motie ingediend tijdens het debat door het lid Erkens», is', 'Erkens'],
  ['de «motie op stuk nr. 917 van de leden Segers en Van Haersma Buma», die', 'Segers, Van Haersma Buma'],
  ['In de «motie op stuk nr. 918 van het lid Ouwehand» wordt', 'Ouwehand'],
  ['de «motie (26 643, nr. 1011) van het lid Van Ginneken» is', 'Van Ginneken'],
  ['de «motie met nummer 12 van het lid Kuik» is', 'Kuik'],
  ['de «motie nr. 12 van het lid Kuik» is', 'Kuik'],
  ['de «door het lid Kröger ingediende motie» over gas', 'Kröger'],
  ['de «door de leden Kröger en Grashoff eerder ingediende motie» over gas', 'Kröger, Grashoff'],
  ['een «door Segers c.s. ingediende gewijzigde motie» over zorg', 'Segers c.s.'],

  ['de «motie, ingediend door het lid Paternotte», is', 'Paternotte'],
  ['de «motie, op stuk nr. 12, van het lid Paternotte» is', 'Paternotte'],
  ['de «motie van CDA-Kamerlid Bontenbal» is', 'Bontenbal'],
  ['de «motie van de D66-leden Paternotte en Sneller» is', 'Paternotte, Sneller'],
  ['de «motie Kamerlid Kuik» is', 'Kuik'],
  ['de «motie lid Kuik» is', 'Kuik'],
  ['de «motie die het lid Kuik» toen heeft ingediend', 'Kuik'],
  ['de «motie die de leden Kuik en Ceder» indienden', 'Kuik, Ceder'],

  // names
  ['de «motie-Olger van Dijk c.s.» (36 625-XII, nr. 8)', 'Olger van Dijk c.s.'],
  ['de «motie van het lid Jasper van Dijk» over', 'Jasper van Dijk'],
  ['de «motie van de leden Inge van Dijk en Van Weyenberg»', 'Inge van Dijk, Van Weyenberg'],
  ['de «motie van de leden Léon de Jong en Sylvana Simons»', 'Léon de Jong, Sylvana Simons'],
  ['de «motie van het lid Aukje de Vries» over', 'Aukje de Vries'],
  ['de «motie van het lid Niek Jan van Kesteren» over', 'Niek Jan van Kesteren'],
  ['de «motie van het lid C. van der Wal» over', 'C. van der Wal'],
  ['de «motie van het lid Caroline van der Plas» over', 'Caroline van der Plas'],
  ["de «motie-Van 't Wout» over", "Van 't Wout"],
  ['de «motie Van ’t Wout/Kuik» over', 'Van ’t Wout, Kuik'],
  ['de «motie van het lid ’t Hart» over', '’t Hart'],
  ['de «motie-Pouw-Verweij» over', 'Pouw-Verweij'],
  ['de «motie Michon-Derkzen» over', 'Michon-Derkzen'],
  ['de «motie-Michon-Derkzen/Ellian» over', 'Michon-Derkzen, Ellian'],
  ['de «motie Yeşilgöz-Zegerius» over', 'Yeşilgöz-Zegerius'],
  ['de «motie Yesilgöz-Zegerius c.s.» over', 'Yesilgöz-Zegerius c.s.'],
  ['de «motie-Blanksma-van den Heuvel» over', 'Blanksma-van den Heuvel'],
  ['de «motie-Van Ardenne-van der Hoeven c.s.» over', 'Van Ardenne-van der Hoeven c.s.'],
  ['de «motie-Faber-van de Klashorst» over', 'Faber-van de Klashorst'],
  ['de «motie-Van Kooten-Arissen» over', 'Van Kooten-Arissen'],
  ['de «motie van het lid Van Beukering-Huijbregts» over', 'Van Beukering-Huijbregts'],
  ['de «motie van het lid Jansen-Pietersen» over', 'Jansen-Pietersen'],
  ['de «motie Jansen-Pietersen» over', 'Jansen, Pietersen'],
  ['de «motie-Segers-Ploumen» over', 'Segers, Ploumen'],
  ['de «motie-Van Dijk-De Groot» over', 'Van Dijk, De Groot'],
  ['de «motie Bruins Slot» over', 'Bruins Slot'],
  ['de «motie-Bruins Slot/Kuiken» over', 'Bruins Slot, Kuiken'],
  ['de «motie van het lid Six Dijkstra» over', 'Six Dijkstra'],
  ['de «motie Van Haersma Buma c.s.» over', 'Van Haersma Buma c.s.'],
  ['de «motie-Rinnooy Kan» over', 'Rinnooy Kan'],
  ['de «motie El Yassini» over', 'El Yassini'],
  ['de «motie-El Abassi/Ergin» over', 'El Abassi, Ergin'],
  ['de «motie-Ten Hoopen» over', 'Ten Hoopen'],
  ['de «motie De Hoop Scheffer» over', 'De Hoop Scheffer'],
  ['de «motie Gündoğan» over', 'Gündoğan'],
  ['de «motie Özütok c.s.» over', 'Özütok c.s.'],
  ['de «motie-Wörsdörfer/Weverling» over', 'Wörsdörfer, Weverling'],
  ['de «motie-Den Haan» over ouderen', 'Den Haan'],
  ['de «motie van de leden Verhoeven en van der Molen» over', 'Verhoeven, van der Molen'],
  ['de «motie van der Plas» over', 'van der Plas'],
  ['de «motie van Nispen c.s.» over', 'van Nispen c.s.'],
  ['de «motie van Segers» over', 'Segers'],
  ['de «motie Klein» over', 'Klein'],
  ['de «motie Van Groningen» over', 'Van Groningen'],
  ['de «motie-Krol» over', 'Krol'],
  ['de «motie van het lid Omtzigt» (CDA)', 'Omtzigt'],

  ['de «motie-Mei Li Vos c.s.» over', 'Mei Li Vos c.s.'],
  ['de «motie-M.B. Vos» over', 'M.B. Vos'],
  ['de «gewijzigde motie-Versnel-Schmitz/Van Heemst» over', 'Versnel-Schmitz, Van Heemst'],
  ['de «motie-Onbekend-Anders c.s.» over', 'Onbekend-Anders c.s.'],
  ['de «motie-Emiel van Dijk/Jansen» over', 'Emiel van Dijk, Jansen'],
  ['de «motie-Von Martels» over', 'Von Martels'],
  ['de «motie-Van den Nieuwenhuijzen c.s.» over', 'Van den Nieuwenhuijzen c.s.'],
  ['• -de «motie-Van Aalst» over', 'Van Aalst'],

  // several proposers
  ['de «motie-Segers, Asscher en Klaver» over', 'Segers, Asscher, Klaver'],
  [
    'de «motie van de leden Segers, Asscher, Klaver en Marijnissen c.s.» over',
    'Segers, Asscher, Klaver, Marijnissen c.s.',
  ],
  ['de «motie van de leden Segers, Asscher c.s.» over', 'Segers, Asscher c.s.'],
  ['de «motie Segers en Asscher» over', 'Segers, Asscher'],
  ['de «motie Segers & Asscher» over', 'Segers, Asscher'],
  ['de «motie Segers / Asscher» over', 'Segers, Asscher'],
  ['de «motie-Segers/Asscher/Klaver c.s.» over', 'Segers, Asscher, Klaver c.s.'],
  ['de «motie van het lid Segers en het lid Asscher» over', 'Segers, Asscher'],
  ['de «motie van de leden Kuik (CDA) en Segers» (CU) over', 'Kuik, Segers'],
  ['de «motie van mevrouw Kröger en de heer Grashoff» over', 'Kröger, Grashoff'],
  ['de «motie Segers cum suis» over', 'Segers c.s.'],
  ['de «motie Segers cs.» over', 'Segers c.s.'],
  ['de «motie Segers c.s» over', 'Segers c.s.'],
  ['de «motie Segers c. s.» over', 'Segers c.s.'],
  ['de «motie Segers C.S.» over', 'Segers c.s.'],
  ['de «motie Segers e.a.» over', 'Segers c.s.'],
  ['de «motie El Yassini enPeters»⏎2 en over', 'El Yassini, Peters'],

  // several motions
  ['de «moties Segers» en «Asscher» zijn', 'Segers', 'Asscher'],
  ['de «moties-Segers c.s.» en «Asscher/Klaver» zijn', 'Segers c.s.', 'Asscher, Klaver'],
  ['de «moties-Kröger», «Van der Lee» en «Klaver c.s.» zijn', 'Kröger', 'Van der Lee', 'Klaver c.s.'],
  ['de «moties-Kröger» en -«Ceder» zijn', 'Kröger', 'Ceder'],
  ['de «moties Kuik» (29 754, nr. 658) en «Ceder» (29 754, nr. 659) zijn', 'Kuik', 'Ceder'],
  ['de «moties van het lid Kuik» en van de leden «Ceder en Bikker» zijn', 'Kuik', 'Ceder, Bikker'],
  ['de «motie-Kuik» en de «motie-Ceder» zijn', 'Kuik', 'Ceder'],
  ['de «motie Kuik», de «motie Ceder c.s.» en de «gewijzigde motie Bikker»', 'Kuik', 'Ceder c.s.', 'Bikker'],

  // changed, held, adopted
  ['de «nader gewijzigde motie-Kuik» over', 'Kuik'],
  ['«Tweede nader gewijzigde motie van het lid Kuik» over', 'Kuik'],
  ['de aangenomen «motie Eerdmans» (29628–1249)', 'Eerdmans'],
  ['de breed gesteunde «motie Graus».20Gegeven deze wens', 'Graus'],
  ['100«Motie van het lid Kuik»', 'Kuik'],

  // mark-up, line ends, stuck words
  ['de **«motie van het lid Van Ginneken c.s.»** is', 'Van Ginneken c.s.'],
  ['de «motie van het lid *Van Ginneken»* is', 'Van Ginneken'],
  ['de «motie van het⏎lid Van Ginneken» is', 'Van Ginneken'],
  ['de «motie van het lid Van⏎Ginneken» is', 'Van Ginneken'],
  ['de «motie van het lid Van Gin-⏎neken» is', 'Van Ginneken'],
  ['de «motie van het lid Van&nbsp;Ginneken» is', 'Van Ginneken'],
  ['de «motie van het lid Van\u00a0Ginneken» is', 'Van Ginneken'],
  ['> aan de⏎> «motie van de⏎> leden Kuik en⏎> Ceder» is', 'Kuik, Ceder'],
  ['[«motie Kuik»](https://example.org) is', 'Kuik'],
  ['«motie‑Kuik» met een vaste streep', 'Kuik'],
  ['de «motie–Kuik» met een lange streep', 'Kuik'],
  ['de «motie Kuik»; de «motie Ceder», Kamerstuk 26 643', 'Kuik', 'Ceder'],
  ['de «motie Kuik» Kamerstuk 29 754, nr. 658', 'Kuik'],
  ['de «motie Kuik» De Kamer', 'Kuik'],
  ['de «motie van het lid Kuik», Nederland en België', 'Kuik'],
  ['de «motie-Kuik» en Minister Jetten', 'Kuik'],
  ['de «motie Kuik» van 12 mei', 'Kuik'],
  ['de «motie Kuik» van de VVD', 'Kuik'],
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
  'MOTIE VAN HET LID VAN NISPEN C.S.',
  'Nr. 12 Motie van het lid Klein',
  '**Nr. 859 Gewijzigde motie van het lid Klein**',
  'een motie van afkeuring van het lid',
  'een motie van treurnis',
  'een motie van orde',
  'De commotie Segers',
  'Emotie Rutte',
  'de motie. De Kamer besluit',
  'In de motie Nederland wordt gevraagd',
  'de moties Kamerstuk 26 643, nr. 3',
  'de motie Europese samenwerking',
  'de motie Groningen en de motie Stikstof',
  'Motie Vreemd aan de orde van de dag',
  'de motie Tweede Kamer',
  'moties Januari 2023',
  'de motie PvdA',
  'de motie van de VVD-fractie',
  'een motie van de BBB-fractie over boeren',
  'een VVD-motie over veiligheid',
  'de motie van het CDA',
  'de motie van GroenLinks en PvdA',
  'de motie van de leden van de SP-fractie',
  'deze motie is door de Kamer aangenomen',
  'door de Kamer aangenomen',
  'door het lid Kuik gevraagd',
  'Motie\n\nKuik',
  'Deze motie is voorgesteld door de leden Kröger en Grashoff.',
  'De eerste motie, op stuk nr. 915, is van de heren Van Haersma Buma en Segers.',
  'motie- en amendementenlijst',
  'de motie van 12 mei 2023',
  'een motie Ik vraag dat',
  'de motie die het lid Kuik aanhaalt, is oud',
  'de motie, zegt het lid Kuik, is oud',
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
        targets ?? [],
      );
    });
  }
});
