// Makes a corpus of any size, the same for the same seed, with the truth about it.
//   node scripts/generate-corpus/main.mjs --out FOLDER [--papers 1000] [--seed 1]
// Papers lie in one folder for each dossier; `truth.jsonl` beside them has a line for each paper.
import { parseArgs } from 'node:util';
import { generateCorpus } from './generate.mjs';

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    papers: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});
if (values.out === undefined) {
  console.error('say where: --out FOLDER');
  process.exit(2);
}
const { papers, bytes } = await generateCorpus({
  out: values.out,
  papers: Number(values.papers),
  seed: Number(values.seed),
});
console.log(`${papers} papers, ${(bytes / 1e6).toFixed(1)} MB in ${values.out}`);
