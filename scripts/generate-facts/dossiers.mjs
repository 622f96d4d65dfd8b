// Writes the titles of dossiers that the server ships.
//   node scripts/generate-facts/dossiers.mjs dossiers.json
// The source lists dossiers with a title, a kind and the address where the title was read (docs/decisions/facts.md).
// An entry without such an address is not confirmed and is left out.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const output = path.join(root, 'server/src/references/facts/dossiers.json');

const [input] = process.argv.slice(2);
if (input === undefined) {
  console.error('usage: node scripts/generate-facts/dossiers.mjs dossiers.json');
  process.exit(2);
}

const { dossiers } = JSON.parse(await readFile(input, 'utf8'));
const confirmed = dossiers
  .filter(({ title, source }) => title && source?.startsWith('https://'))
  .sort((a, b) => (a.number < b.number ? -1 : 1));

// A source stands once, and each entry names it by its place in the list: the file travels in the extension.
const sources = [...new Set(confirmed.map(({ source }) => source))];
const lines = confirmed.map(({ number, title, kind, source, titleIsShort }) =>
  JSON.stringify([number, title, kind, sources.indexOf(source), ...(titleIsShort ? [true] : [])]),
);
await writeFile(
  output,
  `{\n  "sources": ${JSON.stringify(sources, null, 4).replace(/\]$/, '  ]')},\n  "dossiers": [\n    ${lines.join(',\n    ')}\n  ]\n}\n`,
);
console.log(`${confirmed.length} dossiers, ${dossiers.length - confirmed.length} left out`);
