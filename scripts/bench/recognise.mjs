// How fast references are recognised, how the time grows with the text, and what the worst input costs.
import { general, piecesOf, repeated } from './crafted-texts.mjs';
import { best } from './numbers.mjs';
import { load } from './source.mjs';
import { megabytes, textOf } from './texts.mjs';

export const title = 'Recognising references, one thread';

const BUDGET = 'at most 3 times';
/** Long enough to tell pieces apart; the worst of them are then measured at the size of the plain text. */
const TRIAL = 20_000;
const SIZE = 1_000_000;

export async function measure() {
  const { recognise, families } = await load(
    `export { recognise } from './server/src/references/recognise';
     export { families } from './server/src/references/families';`,
  );
  const seedLike = await textOf(SIZE);
  const large = await textOf(16 * SIZE);
  const findsIn = (text) => Object.values(recognise(text)).reduce((sum, { length }) => sum + length, 0);
  for (let i = 0; i < 20; i++) recognise(seedLike);
  const small = best(20, () => recognise(seedLike));
  const big = best(3, () => recognise(large));
  const speed = megabytes(seedLike) / (small / 1000);
  const growth = big / small / (megabytes(large) / megabytes(seedLike));

  /** Megabytes a second of a crafted text, and how many finds it has. */
  const measured = (piece, bytes, runs) => {
    const text = repeated(piece, bytes);
    const milliseconds = best(runs, () => recognise(text));
    return { piece, finds: findsIn(text), milliseconds, own: megabytes(text) / (milliseconds / 1000) };
  };
  const slowest = (trials) => trials.reduce((one, other) => (other.own < one.own ? other : one));
  const vain = [];
  const found = [];
  for (const family of families) {
    const trials = piecesOf(family).map((piece) => measured(piece, TRIAL, 3));
    const nothing = trials.filter(({ finds }) => finds === 0);
    const something = trials.filter(({ finds }) => finds > 0);
    if (nothing.length > 0) vain.push({ name: family.name, ...measured(slowest(nothing).piece, SIZE, 3) });
    if (something.length > 0)
      found.push({ name: family.name, ...measured(slowest(something).piece, SIZE, 3) });
  }
  const shown = (piece) => JSON.stringify(piece);
  return [
    {
      title: 'Text like the seed',
      columns: ['', 'value'],
      rows: [
        { name: 'MB/s', values: [speed], budget: '≥ 100' },
        { name: '16 times the text, time per byte against 1 MB', values: [growth], budget: '≤ 1.125' },
      ],
    },
    {
      title: 'Crafted text',
      columns: ['', 'MB/s', 'times slower'],
      rows: general.map(([name, piece]) => {
        const { own } = measured(piece, SIZE, 5);
        return { name, values: [own, speed / own], budget: BUDGET };
      }),
    },
    {
      title: 'The worst text of each family in which nothing is found',
      columns: ['', 'repeated', 'MB/s', 'times slower'],
      rows: vain.map(({ name, piece, own }) => ({
        name,
        values: [shown(piece), own, speed / own],
        budget: BUDGET,
      })),
    },
    {
      title: 'The worst text of each family that is made of finds',
      columns: ['', 'repeated', 'MB/s', 'times slower', 'µs a find'],
      rows: found.map(({ name, piece, own, finds, milliseconds }) => ({
        name,
        values: [shown(piece), own, speed / own, (milliseconds * 1000) / finds],
        budget: BUDGET,
      })),
    },
  ];
}
