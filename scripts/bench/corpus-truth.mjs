// What is true of a made-up corpus, by paper and by target.
import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';

/** @param {string} folder with `papers` and `truth.jsonl` */
export async function readTruth(folder) {
  const papers = [];
  const counts = new Map();
  const byName = new Map();
  let bytes = 0;
  for await (const line of createInterface({ input: createReadStream(path.join(folder, 'truth.jsonl')) })) {
    const { file, id, dossier, title, kind, motion, mentions, motions } = JSON.parse(line);
    const { size } = statSync(path.join(folder, 'papers', file));
    bytes += size;
    for (const target of mentions) counts.set(target, (counts.get(target) ?? 0) + 1);
    for (const { target } of motions) byName.set(target, (byName.get(target) ?? 0) + 1);
    papers.push({ file, id, dossier, title, kind, motion, size, mentions: mentions.slice(0, 20) });
  }
  const motionIds = new Set(byName.keys());
  return {
    papers,
    bytes,
    /** Targets with the number of references to them. */
    targets: [...counts],
    /** Mentions by name of the motion that a paper carries. */
    byName,
    /** The paper, no motion, whose number of mentions is nearest to a number. */
    nearest(wanted) {
      let best = { target: '', count: 0 };
      for (const [target, count] of counts) {
        if (motionIds.has(target)) continue;
        if (Math.abs(count - wanted) < Math.abs(best.count - wanted)) best = { target, count };
      }
      return best;
    },
    /** "Kamerstuk 40 003, nr. 1" */
    citation(target) {
      const [, digits, suffix, number] = /^kst-(\d{5})(?:-([A-Z]+))?-(\d+)$/.exec(target);
      const spaced = `${digits.slice(0, 2)} ${digits.slice(2)}`;
      return `Kamerstuk ${suffix === undefined ? spaced : `${spaced} ${suffix}`}, nr. ${number}`;
    },
  };
}
