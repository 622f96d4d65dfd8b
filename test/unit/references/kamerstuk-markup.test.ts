import { officialAddress } from '../../../server/src/references/families/official-address';
import { publicationId } from '../../../server/src/references/families/publication-id';
import { type Case, describeCases } from './describe-cases';

const spacing: readonly Case[] = [
  ['«Kamerstuk 26\u00a0643, nr.\u00a012»', 'kst-26643-12'],
  ['«Kamerstuk 26\u2009643, nr. 12»', 'kst-26643-12'],
  ['«Kamerstuk 26\u202f643, nr. 12»', 'kst-26643-12'],
  ['«Kamerstuk  26 643 ,  nr. 12»', 'kst-26643-12'],
  ['«Kamerstuk\t26 643, nr. 12»', 'kst-26643-12'],
  ['«Kamerstuk 26&nbsp;643, nr.&nbsp;12»', 'kst-26643-12'],
  ['«Kamerstuk&#160;26&#160;643, nrs. 5&ndash;7»', 'kst-26643-5 kst-26643-6 kst-26643-7'],
  ['«Kamerstuk 26 643, nrs. 5\u20117»', 'kst-26643-5 kst-26643-6 kst-26643-7'],
];

const lines: readonly Case[] = [
  ['«Kamerstukken II 1995/96, 24 503,⏎nr. 3», (toelichting)', 'kst-24503-3'],
  ['«Kamerstukken⏎II 2022/23, 26 643, nr. 12»', 'kst-26643-12'],
  ['«Kamerstukken II⏎2022/23, 26 643, nr.⏎12»', 'kst-26643-12'],
  ['«Kamerstukken II 2022/⏎23, 26 643, nr. 12»', 'kst-26643-12'],
  ['«Kamerstuk 26⏎643, nr. 12»', 'kst-26643-12'],
  ['«Kamerstuk-⏎ken II 2022/23, 26 643, nr. 12»', 'kst-26643-12'],
  ['«Kamer-⏎stukken II 2022/23, 26 643, nr. 12»', 'kst-26643-12'],
  ['«Kamerstukken II, verga-⏎derjaar 2022/23, 26 643, nr. 12»', 'kst-26643-12'],
  ['«Kamer\u00adstuk 26 643, nr. 12»', 'kst-26643-12'],
  ['> zie «Kamerstukken II 2022/23,⏎> 26 643, nr. 12»', 'kst-26643-12'],
  ['   «Kamerstuk 26 643,⏎   nr. 12»', 'kst-26643-12'],
  ['«Kamerstuk 26 643,\r\nnr. 12»', 'kst-26643-12'],
  ['«Kamerstuk 26 643,  ⏎nr. 12»', 'kst-26643-12'],
  ['«Kamerstuk 26 643,\\⏎nr. 12»', 'kst-26643-12'],
  ['«Kamerstuk 26 643»⏎⏎nr. 12 van de lijst', 'dossier-26643'],
  ['(«29544,⏎nr. 959»)', 'kst-29544-959'],
];

const pages: readonly Case[] = [
  ['«Kamerstukken II 2022/23,⏎\f26 643, nr. 12»', 'kst-26643-12'],
  [
    '«Kamerstukken II 2022/23,⏎⏎Tweede Kamer, vergaderjaar 2022–2023, 32 317, nr. 859⏎3⏎⏎26 643, nr. 12»',
    'kst-26643-12',
  ],
  [
    '«Kamerstukken II 2022/23,⏎Tweede Kamer, vergaderjaar 2022–2023, 32 317, nr. 859    3⏎26 643, nr. 12»',
    'kst-26643-12',
  ],
  ['«Kamerstukken II 2022/23,⏎⏎Pagina 3 van 12⏎⏎26 643, nr. 12»', 'kst-26643-12'],
  ['«Kamerstukken II 2022/23,⏎⏎<!-- page 3 -->⏎⏎26 643, nr. 12»', 'kst-26643-12'],
];

const markup: readonly Case[] = [
  ['*«Kamerstukken II* 2022/23, **26 643**, nr. 12»', 'kst-26643-12'],
  ['**«Kamerstuk 26 643, nr. 12»**', 'kst-26643-12'],
  ['_«Kamerstuk_ 26 643, nr. 12»', 'kst-26643-12'],
  ['(**«26 643**, nr. *12»*)', 'kst-26643-12'],
  ['«Kamerstuk 26\\.643, nr\\. 12»', 'kst-26643-12'],
  ['«Kamerstuk 26643\\-12»', 'kst-26643-12'],
  ['«Kamerstuk 21 501\\-02, nr. 12»', 'kst-21501-02-12'],
  ['[«Kamerstuk 26 643, nr. 12»]', 'kst-26643-12'],
  ['«Kamerstuk 26 643, nr. 12»[^3]', 'kst-26643-12'],
  ['«Kamerstuk 26 643, nr. 12»<sup>3</sup>', 'kst-26643-12'],
  ['«Kamerstuk 26 643, nr. 12»³', 'kst-26643-12'],
  ['[^3]: «Kamerstuk 26 643, nr. 12».', 'kst-26643-12'],
  ['<sup>3</sup> «Kamerstuk 26 643, nr. 12».', 'kst-26643-12'],
  ['| «Kamerstuk 26 643, nr. 12» | brief |', 'kst-26643-12'],
  ['«Kamerstuk<br>26 643, nr. 12»', 'kst-26643-12'],
  ['<em>«Kamerstukken II</em> 2022/23, 26 643, nr. 12»', 'kst-26643-12'],
];

const ids: readonly Case[] = [
  ['«kst-26643-1011».', 'kst-26643-1011'],
  ['«KST-26643-1011»', 'kst-26643-1011'],
  ['«kst\\-26643\\-1011»', 'kst-26643-1011'],
  ['«kst-21501-02-AC»', 'kst-21501-02-AC'],
  ['«kst-34775-J-C»', 'kst-34775-J-C'],
  ['«kst-19951996-23700-188b»', 'kst-19951996-23700-188b'],
  ['«kst-20032004-27484-289-h1»', 'kst-20032004-27484-289-h1'],
  ['«kst-23908-R1519-103»', 'kst-23908-R1519-103'],
  ['«kst-21501-33»', 'dossier-21501-33'],
  ['«kst-26643»', 'dossier-26643'],
  ['kst-abc-def'],
  ['het kst-bestand'],
  ['(https://voorbeeld.nl/kst)'],
  ['«https://zoek.officielebekendmakingen.nl/kst-26643-1011.html»', 'kst-26643-1011'],
  ['«zoek.officielebekendmakingen.nl/kst-26643-1011.pdf»', 'kst-26643-1011'],
  ['(«https://zoek.officielebekendmakingen.nl/kst-cxxiv-g.html?grootte=2»)', 'kst-CXXIV-G'],
  ['«https://zoek.officielebekendmakingen.nl/kst-32827-124.html/kst-29538-331.html»', 'kst-29538-331'],
  ['«https://zoek.officielebekendmakingen.nl/kst-26643-1011/metadata.xml»', 'kst-26643-1011'],
  [
    '«https://zoek.officielebekendmakingen.nl/behandelddossier/h-tk-20202021-55-2.html»',
    'h-tk-20202021-55-2',
  ],
  ['«https://zoek.officielebekendmakingen.nl/dossier/21501-20»', 'dossier-21501-20'],
  ['«https://zoek.officielebekendmakingen.nl/stb-2024-71.html»', 'stb-2024-71'],
  [
    '«https://repository.overheid.nl/frbr/officielepublicaties/kst/onopgemaakt/kst-1259252/1/pdf/kst-1259252.pdf»',
    'kst-1259252',
  ],
  ['https://www.tweedekamer.nl/kamerstukken/detail?id=2024D40329&did=2024D40329'],
  ['https://www.rijksoverheid.nl/documenten/26643-12'],
  ['«https://www.tweedekamer.nl/kamerstukken/detail?id=2024Z1&dossier=36410-VI»', 'dossier-36410-VI'],
];

describeCases('Kamerstukken: spaces', spacing, []);
describeCases('Kamerstukken: broken lines', lines, []);
describeCases('Kamerstukken: page breaks', pages, []);
describeCases('Kamerstukken: mark-up', markup, []);
describeCases('Ids and addresses', ids, [publicationId, officialAddress]);
