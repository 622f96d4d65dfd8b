import assert from 'node:assert/strict';
import type { Truth } from '../../../scripts/generate-corpus/generate.mjs';
import { generatePaper, planCorpus } from '../../../scripts/generate-corpus/generate.mjs';
import type { DiskKeeper } from '../../../server/src/indexing/disk-keeper';
import { foldName } from '../../../server/src/references/names/fold';
import { inFolder } from './open-store';
import { withKeeper, workspace, write } from './small-corpus';

const SEED = 7;

/** Made-up papers with the truth about each, without the very long ones. */
function papers(count: number) {
  const plan = planCorpus({ papers: count, seed: SEED });
  return plan.papers.map((paper) =>
    generatePaper(plan, { ...paper, size: Math.min(paper.size, 20_000) }, SEED),
  );
}

describe('A made-up corpus', () => {
  it('is the same for the same seed', () => {
    assert.deepEqual(papers(20), papers(20));
  });

  it('is known as it was made', () =>
    inFolder(async (folder) => {
      const made = papers(120);
      write(folder, Object.fromEntries(made.map(({ file, text }) => [file, text])));
      const truths = made.map(({ truth }) => truth);
      await withKeeper(null, async (keeper) => {
        await keeper.keep([workspace(folder)]);
        assert.deepEqual(keeper.problems, []);
        await checkCitations(keeper, truths);
        await checkMotions(keeper, truths);
        await checkFactions(keeper, truths);
        await checkDossiers(keeper, truths);
        const totals = await keeper.corpus.totals();
        assert.equal(totals.papers, truths.length);
        assert.equal(totals.mentions, truths.flatMap(({ mentions }) => mentions).length);
        assert.equal(totals.unresolved, 0);
      });
    })).timeout(60_000);
});

async function checkCitations({ corpus }: DiskKeeper, truths: readonly Truth[]): Promise<void> {
  const counts = new Map<string, number>();
  const citing = new Map<string, Set<string>>();
  for (const { id, mentions } of truths) {
    for (const target of mentions) {
      counts.set(target, (counts.get(target) ?? 0) + 1);
      citing.set(target, (citing.get(target) ?? new Set()).add(id));
    }
  }
  for (const [target, count] of counts) {
    assert.equal(await corpus.mentionCount(target), count, target);
    const citations = await corpus.citationsOf(target);
    assert.deepEqual(new Set(citations.map(({ paper }) => paper)), citing.get(target), target);
  }
  const [most] = await corpus.mostCited(1);
  assert.equal(most?.mentions, Math.max(...counts.values()));
}

async function checkMotions({ corpus }: DiskKeeper, truths: readonly Truth[]): Promise<void> {
  for (const { id, motion } of truths) {
    if (motion === null) continue;
    const entry = await corpus.motionOf(id);
    assert.deepEqual(entry?.proposers, motion.proposers, id);
    assert.equal(entry?.cosigned, motion.cosigned, id);
    // The last word of the youngest paper that says anything.
    const said = truths.flatMap(({ date, motions }) =>
      motions
        .filter(({ target, state }) => target === id && state !== null)
        .map(({ state }) => ({ date, state })),
    );
    const youngest = said
      .map(({ date }) => date)
      .sort()
      .at(-1);
    const last = said.filter(({ date }) => date === youngest).map(({ state }) => state);
    assert.ok(last.length === 0 ? entry?.fate === null : last.includes(entry?.fate?.state ?? null), id);
    const byProposer = await corpus.motionsBy(foldName(motion.proposers[0]!));
    assert.ok(
      byProposer.some(({ key }) => key === id),
      id,
    );
  }
}

async function checkFactions({ corpus }: DiskKeeper, truths: readonly Truth[]): Promise<void> {
  const contributions = truths.flatMap((truth) => truth.contributions);
  for (const { name, contributions: count, questions } of await corpus.factions()) {
    const own = contributions.filter(({ faction }) => faction === name);
    assert.equal(count, own.length, name);
    assert.equal(
      questions,
      own.reduce((sum, contribution) => sum + contribution.questions, 0),
      name,
    );
  }
}

async function checkDossiers({ corpus }: DiskKeeper, truths: readonly Truth[]): Promise<void> {
  for (const number of new Set(truths.map(({ dossier }) => dossier))) {
    const entry = await corpus.dossier(number);
    const own = truths.filter(({ dossier }) => dossier === number);
    assert.equal(entry?.title, own[0]!.title);
    assert.deepEqual(
      entry?.papers,
      own.map(({ id }) => id),
    );
  }
}
