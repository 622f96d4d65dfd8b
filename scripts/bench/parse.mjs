// How fast papers are parsed, and how the time grows with the text.
import { best } from './numbers.mjs';
import { load } from './source.mjs';
import { megabytes, sizes, textOf } from './texts.mjs';

export const title = 'Parsing papers, one thread';

/** Everything that a paper holds: its parts are made when they are asked for. */
function touch(paper) {
  return [
    paper.header,
    paper.outline,
    paper.contributions,
    paper.questions,
    paper.answers,
    paper.footnotes,
    paper.references,
    paper.shortForms,
    paper.motions,
    paper.factions,
    paper.introductions,
  ].length;
}

export async function measure() {
  const { parsePaper } = await load(`export { parsePaper } from './server/src/paper/parse-paper';`);
  const rows = [];
  let first = null;
  for (const { name, bytes } of [...sizes, { name: '16 MB', bytes: 16_000_000 }]) {
    const text = await textOf(bytes);
    const size = megabytes(text);
    const runs = size > 2 ? 3 : 10;
    for (let i = 0; i < 3; i++) touch(parsePaper(text));
    const milliseconds = best(runs, () => touch(parsePaper(text)));
    if (name === '1 MB') first = milliseconds / size;
    rows.push({
      name,
      values: [
        milliseconds,
        size / (milliseconds / 1000),
        first === null ? null : milliseconds / size / first,
      ],
      ...(name === '1 MB' ? { budget: '≥ 60 MB/s' } : {}),
      ...(name === '16 MB' ? { budget: '≤ 1.125 times' } : {}),
    });
  }
  rows.push(...(await somePart(parsePaper)));
  const prose = 'Gewone tekst zonder iets dat op een stuk lijkt, regel na regel, alinea na alinea.\n\n';
  const plain = prose.repeat(Math.ceil(1_000_000 / prose.length));
  const milliseconds = best(10, () => touch(parsePaper(plain)));
  rows.push({
    name: '1 MB without papers',
    values: [milliseconds, megabytes(plain) / (milliseconds / 1000), null],
  });
  return [
    {
      title: 'Whole papers, all parts asked for',
      columns: ['', 'ms', 'MB/s', 'time per MB against 1 MB'],
      rows,
    },
  ];
}

/** What an outline costs, and what references cost: parts that nobody asks for are not made. */
async function somePart(parsePaper) {
  const text = await textOf(1_000_000);
  const size = megabytes(text);
  return ['outline', 'references'].map((part) => {
    const milliseconds = best(10, () => parsePaper(text)[part]);
    return { name: `1 MB, ${part} alone`, values: [milliseconds, size / (milliseconds / 1000), null] };
  });
}
