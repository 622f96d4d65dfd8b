import assert from 'node:assert/strict';
import path from 'node:path';
import { readCases } from '../../../scripts/evaluate/gold.mjs';
import { Score } from '../../../scripts/evaluate/score.mjs';
import { scorePaper } from '../../../scripts/evaluate/score-paper.mjs';
import { extractPaper } from '../../../server/src/cli/extract';
import { parsePaper } from '../../../server/src/paper/parse-paper';

// The texts of test/cases with their gold annotations, made by reading: each must be read without a fault.
const folder = path.join(process.cwd(), 'test/cases');

describe('Annotated papers', () => {
  it('are read without a miss or false alarm', async () => {
    const cases = await readCases(folder);
    assert.ok(cases.length >= 9);
    const score = new Score();
    for (const item of cases) scorePaper(score, item, extractPaper(item.name, parsePaper(item.text)));
    assert.deepEqual(score.faults, []);
  });

  it('give in the seed 21 references to 14 papers, 6 motions, 6 faction headings and 12 notes', async () => {
    const seed = (await readCases(folder)).find(({ name }) => name === 'kst-32317-859.md');
    const paper = parsePaper(seed!.text);
    const papers = paper.references.filter(({ type }) => type === 'kamerstuk');
    assert.equal(papers.length, 21);
    assert.equal(new Set(papers.flatMap(({ targets }) => targets)).size, 14);
    assert.equal(paper.motions.filter(({ proposers }) => proposers.length > 0).length, 6);
    assert.equal(paper.contributions.filter(({ heading }) => heading !== null).length, 6);
    assert.equal(paper.footnotes.length, 12);
  });
});
