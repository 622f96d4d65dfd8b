// Writes the measured table and the picture of docs/performance.md.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { root } from '../project.mjs';

const page = path.join(root, 'docs/performance.md');
const picture = path.join(root, 'docs/images/corpus-growth.svg');
const begin = '<!-- corpus: written by npm run bench -- corpus --docs -->';
const end = '<!-- /corpus -->';

/** Lines of the picture: each in parts of its budget, so that all have one scale. */
const lines = [
  { name: 'hover, p95 (budget 5 ms)', pick: ({ again }) => again.hover / 5, colour: '#154273' },
  {
    name: 'references of ~1,000 mentions (30 ms)',
    pick: ({ again }) => again.references / 30,
    colour: '#a90061',
  },
  { name: 'Ctrl+T, p95 (20 ms)', pick: ({ again }) => again.symbols / 20, colour: '#39870c' },
  {
    name: 'second start → first answer (500 ms)',
    pick: ({ again }) => again.firstAnswer / 500,
    colour: '#e17000',
  },
  { name: 'memory, second start (300 MiB)', pick: ({ again }) => again.peak / 300, colour: '#42145f' },
];

export async function writePerformancePage(table, results) {
  const [processor] = os.cpus();
  const machine = `${processor?.model.trim()}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 1e9)} GB, ${os.platform()}, Node ${process.version}`;
  const heads = [...table.columns, 'budget at 100,000'];
  const rows = table.rows.map(({ name, values, budget }) => [name, ...values.map(show), budget ?? '']);
  const markdown = [
    begin,
    '',
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine}.`,
    '',
    `| ${heads.join(' | ')} |`,
    `|${heads.map((_, at) => (at === 0 ? '---' : '---:')).join('|')}|`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
    '',
    '![Growth of the figures from the smallest to the largest corpus, each as a part of its budget](images/corpus-growth.svg)',
    '',
    end,
  ].join('\n');
  const before = await readFile(page, 'utf8');
  const from = before.indexOf(begin);
  const to = before.indexOf(end);
  if (from < 0 || to < 0) throw new Error(`${page} has no place for the table`);
  await writeFile(page, before.slice(0, from) + markdown + before.slice(to + end.length));
  await mkdir(path.dirname(picture), { recursive: true });
  await writeFile(picture, draw(results));
}

/** Both axes logarithmic: a line that stays level does not grow with the corpus. */
function draw(results) {
  const width = 720;
  const height = 380;
  const box = { left: 64, right: 20, top: 20, bottom: 120 };
  const sizes = results.map(({ size }) => size);
  const low = Math.log10(Math.min(...sizes));
  const span = Math.max(0.01, Math.log10(Math.max(...sizes)) - low);
  const x = (size) => box.left + ((Math.log10(size) - low) / span) * (width - box.left - box.right);
  const y = (share) => {
    const bounded = Math.min(10, Math.max(0.01, share));
    return box.top + ((1 - Math.log10(bounded)) / 3) * (height - box.top - box.bottom);
  };
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
  ];
  for (const share of [0.01, 0.1, 1, 10]) {
    const dash = share === 1 ? '' : ' stroke-dasharray="3 4"';
    parts.push(
      `<line x1="${box.left}" x2="${width - box.right}" y1="${y(share)}" y2="${y(share)}" stroke="${share === 1 ? '#c00' : '#bbb'}"${dash}/>`,
      `<text x="${box.left - 8}" y="${y(share) + 4}" text-anchor="end" fill="#333">${share === 1 ? 'budget' : `× ${share}`}</text>`,
    );
  }
  for (const size of sizes) {
    parts.push(
      `<text x="${x(size)}" y="${height - box.bottom + 18}" text-anchor="middle" fill="#333">${size.toLocaleString('en')} papers</text>`,
    );
  }
  lines.forEach(({ name, pick, colour }, at) => {
    const points = results.map((result) => `${x(result.size).toFixed(1)},${y(pick(result)).toFixed(1)}`);
    parts.push(`<polyline points="${points.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>`);
    for (const point of points) {
      const [cx, cy] = point.split(',');
      parts.push(`<circle cx="${cx}" cy="${cy}" r="3" fill="${colour}"/>`);
    }
    const column = at % 2;
    const top = height - box.bottom + 44 + Math.floor(at / 2) * 22;
    const left = box.left + column * 320;
    parts.push(
      `<line x1="${left}" x2="${left + 22}" y1="${top - 4}" y2="${top - 4}" stroke="${colour}" stroke-width="2"/>`,
      `<text x="${left + 30}" y="${top}" fill="#333">${name}</text>`,
    );
  });
  return `${parts.join('\n')}\n</svg>\n`;
}

function show(value) {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'string') return value;
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value >= 10 ? value.toFixed(1) : value.toFixed(2).replace(/\.?0+$/, '');
}
