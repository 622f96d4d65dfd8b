// How fast references are recognised, how the time grows with the text, and what the worst input costs.
import { best } from './numbers.mjs';
import { load } from './source.mjs';
import { megabytes, textOf } from './texts.mjs';

export const title = 'Recognising references, one thread';

/** Crafted so that a careless recogniser looks at everything again and again. */
const worst = [
  ['long runs of digits', '1234567890'],
  ['short numbers', '12 34 '],
  ['groups of digits', '26 643 '],
  ['sessions', '2022/23, '],
  ['"nr. nr. nr."', 'nr. '],
  ['a list without end', '12, 13, 14 en 15, '],
  ['nested brackets', '(((('],
  ['brackets with dossiers', '(26 643 (36 410'],
  ['a million "Kamerstuk"', 'Kamerstuk '],
  ['labels without a number', 'Kamerstukken II 2022/23, nr '],
  ['citations, one behind the other', 'Kamerstuk 26 643, nr. 1011; '],
  ['ids', 'kst-26643-1011 '],
  ['addresses of nothing', 'https://zoek.officielebekendmakingen.nl/'],
  ['motions without a name', 'motie van het lid '],
  ['motions with a name', 'de motie-Jansen c.s. '],
  ['factions', 'de leden van de VVD-fractie '],
  ['articles without a law', 'artikel 5, eerste lid, '],
  ['articles of a law', 'artikel 5 Awb '],
  ['EU acts', 'Richtlijn (EU) 2016/680 '],
  ['judgments', 'ECLI:NL:HR:2019:2006 '],
  ['gazettes', 'Stb. 2011, 35 '],
  ['spaces', '          '],
  ['empty lines', '\n\n'],
  ['hyphens at line ends', 'Kamer-\n'],
];

export async function measure() {
  const { recognise } = await load(`export { recognise } from './server/src/references/recognise';`);
  const seedLike = await textOf(1_000_000);
  const large = await textOf(16_000_000);
  for (let i = 0; i < 5; i++) recognise(seedLike);
  const small = best(10, () => recognise(seedLike));
  const big = best(3, () => recognise(large));
  const speed = megabytes(seedLike) / (small / 1000);
  const growth = big / small / (megabytes(large) / megabytes(seedLike));
  const crafted = worst.map(([name, piece]) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const own = megabytes(text) / (best(3, () => recognise(text)) / 1000);
    return { name, values: [own, speed / own], budget: 'at most 3 times' };
  });
  return [
    {
      title: 'Text like the seed',
      columns: ['', 'value'],
      rows: [
        { name: 'MB/s', values: [speed], budget: '≥ 100' },
        { name: '16 times the text, time per byte against 1 MB', values: [growth], budget: '≤ 1.125' },
      ],
    },
    { title: 'Crafted text', columns: ['', 'MB/s', 'times slower'], rows: crafted },
  ];
}
