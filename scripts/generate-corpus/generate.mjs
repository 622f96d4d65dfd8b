import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { planCorpus } from './plan.mjs';
import { writePaper } from './text.mjs';

/**
 * Writes a corpus to `out/papers` and its truth to `out/truth.jsonl`.
 * @param {{ out: string, papers: number, seed: number }} options
 */
export async function generateCorpus({ out, papers, seed }) {
  const plan = planCorpus({ papers, seed });
  mkdirSync(path.join(out, 'papers'), { recursive: true });
  const truths = createWriteStream(path.join(out, 'truth.jsonl'));
  let bytes = 0;
  for (const paper of plan.papers) {
    const { file, text, truth } = generatePaper(plan, paper, seed);
    const full = path.join(out, 'papers', file);
    if (paper.number === 1) mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
    bytes += Buffer.byteLength(text);
    if (!truths.write(`${JSON.stringify({ file, ...truth })}\n`)) await once(truths, 'drain');
  }
  truths.end();
  await once(truths, 'finish');
  return { papers: plan.papers.length, bytes };
}

/** One paper of a plan; `file` is relative to the folder of papers. */
export function generatePaper(plan, paper, seed) {
  const { text, truth } = writePaper(plan, paper, seed);
  // One in ten is plain text, as published by some sources; the rest is Markdown.
  const extension = paper.index % 10 === 9 ? 'txt' : 'md';
  return { file: `${paper.dossier.number}/${paper.id}.${extension}`, text, truth };
}

export { planCorpus };
