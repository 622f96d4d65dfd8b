// Writes docs/references.md from the tables of examples that each family of references carries.
//   npm run docs:references            writes the page
//   npm run docs:references -- --check  says whether it is up to date; exit code 1 when it is not
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const page = path.join(root, 'docs/references.md');

/** What a family's finds are, in the order of the page. */
const tracks = [
  ['references', 'References', 'What points at a paper, a law, an act or a judgment.'],
  [
    'shortForms',
    'Short forms',
    'What means something only where it stands; it is resolved from the text around it, or left open.',
  ],
  ['motions', 'Motions', 'Motions by their proposers; behind each form stand the proposers.'],
  ['factions', 'Factions', 'Factions in running text; behind each form stand their standard names.'],
];

async function loadFamilies() {
  const outfile = path.join(root, 'out', `reference-page-${process.pid}.mjs`);
  await build({
    stdin: {
      contents: `export { families } from './references/families'; export { addressOf } from './references/address';`,
      resolveDir: path.join(root, 'server/src'),
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile, { force: true });
  }
}

/** A cell of a table: no bar or line end may end it. */
function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

/** The text with what is recognised in bold: Markdown of its own is shown as it is. */
function shown(marked) {
  return marked
    .split(/([«»])/)
    .map((part) => {
      if (part === '«' || part === '»') return '**';
      return part.replace(/[\\`*_[\]<>&#|~]/g, (char) => `\\${char}`).replaceAll('\n', ' ⏎ ');
    })
    .join('');
}

function targetsOf(example, addressOf) {
  if (example.targets === null) return 'nothing sure';
  return example.targets
    .map((target) => {
      const address = addressOf(target);
      return address === null ? `\`${cell(target)}\`` : `[\`${cell(target)}\`](${address})`;
    })
    .join(', ');
}

function section(family, addressOf) {
  const title = family.name[0].toUpperCase() + family.name.slice(1);
  const rows = family.examples.map(
    (example) =>
      `| ${shown(example.text)} | ${targetsOf(example, addressOf)} | ${cell(example.note ?? '')} |`,
  );
  return [`### ${title}`, '', '| Form | Points at | Remark |', '|---|---|---|', ...rows, ''].join('\n');
}

function writePage({ families, addressOf }) {
  const parts = tracks.map(([track, title, lead]) => {
    const sections = families.filter((family) => family.track === track && family.examples.length > 0);
    return [`## ${title}`, '', lead, '', ...sections.map((family) => section(family, addressOf))].join('\n');
  });
  return `# What Griffier recognises

Every form with an example, the id that it points at, and the address that the id opens. What is recognised stands in
bold. The ids are those of the official publications; an article of a Dutch law is a Juriconnect reference, an act of
the EU a CELEX number.

This page is made from the tables in \`server/src/references/families/\` by \`npm run docs:references\`. The same tables
are tests: each form is read as it stands here.

${parts.join('\n')}`;
}

const written = writePage(await loadFamilies());
if (process.argv.includes('--check')) {
  const current = await readFile(page, 'utf8').catch(() => '');
  if (current !== written) {
    console.error('docs/references.md is out of date: npm run docs:references');
    process.exitCode = 1;
  }
} else {
  await writeFile(page, written);
  console.log(`${path.relative(root, page)} written`);
}
