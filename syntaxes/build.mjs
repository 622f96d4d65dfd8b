// Writes the grammars: node syntaxes/build.mjs
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { asText, grammars } from './source.mjs';

for (const [file, grammar] of Object.entries(grammars)) {
  await writeFile(fileURLToPath(new URL(file, import.meta.url)), asText(grammar));
}
