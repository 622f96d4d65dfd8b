// How fast references are recognised, how the time grows with the text, and what the worst input costs.
import { best } from './numbers.mjs';
import { load } from './source.mjs';
import { megabytes, textOf } from './texts.mjs';

export const title = 'Recognising references, one thread';

/** Crafted so that a careless recogniser looks at everything again and again. */
const worst = [
  ['digits', '1234567890'],
  ['numbers with a label', 'Kamerstuk 26 643, nr. '],
  ['open brackets', '(Kamerstuk ((('],
  ['a list without end', '12, 13, 14 en 15, '],
  ['motions without a name', 'motie van het lid '],
  ['articles without a law', 'artikel 5, eerste lid, '],
  ['spaces', '          '],
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
