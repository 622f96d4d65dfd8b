// npm run bench: measures, and shows the figures as tables; all of them also as JSON in out/bench/.
//   npm run bench [-- PART… [WORDS…]]   PART: recognise, parse, parse-paper, latency, corpus, index-engines; words are for the parts
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { showTable } from './bench/table.mjs';
import { checkNode, installPackages, out } from './project.mjs';
import { say } from './terminal/say.mjs';

/**
 * @typedef {object} Part
 * @property {string} title
 * @property {(words: readonly string[]) => Promise<readonly import('./bench/table.mjs').Table[]>} measure
 */

const parts = ['recognise', 'parse', 'parse-paper', 'latency', 'corpus', 'index-engines'];
const words = process.argv.slice(2);
const wanted = words.filter((word) => parts.includes(word));
const others = words.filter((word) => !parts.includes(word));
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'bench');

checkNode();
await installPackages();
const [processor] = os.cpus();
const machine = `${processor?.model.trim()}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 1e9)} GB, ${os.platform()} ${os.release()}, Node ${process.version}`;
say(machine);
say(`Load before: ${os.loadavg()[0].toFixed(1)}. Figures of a busy machine say little.`);

await mkdir(path.join(out, 'bench'), { recursive: true });
for (const name of wanted.length > 0 ? wanted : parts) {
  const script = path.join(folder, `${name}.mjs`);
  if (!existsSync(script)) {
    say(`\n── ${name}: there is no such measurement yet ──`);
    continue;
  }
  /** @type {Part} */
  const part = await import(script);
  say(`\n── ${part.title} ──`);
  const tables = await part.measure(others);
  for (const table of tables) showTable(table);
  const file = path.join(out, 'bench', `${name}.json`);
  const report = { part: name, date: new Date().toISOString(), machine, load: os.loadavg()[0], tables };
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`);
  say(`As JSON: ${path.relative(process.cwd(), file)}`);
}
