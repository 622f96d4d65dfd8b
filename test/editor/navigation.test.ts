import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { eventually, open, placeIn, seed } from './papers';
import { definitionsAt, highlightsAt, referencesAt } from './requests';

const line = (number: number) => `kst-32317-859.md:${number}`;

describe('Going from place to place in the seed', () => {
  let paper: vscode.TextDocument;
  before(async () => {
    paper = await open(seed());
    const first = placeIn(paper, 'Kamerstuk 32 317');
    await eventually(
      () => referencesAt(paper, first),
      (found) => found.length > 0,
    );
  });

  it('goes from a citation in a note to the passage that introduces the paper', async () => {
    assert.deepEqual(await definitionsAt(paper, placeIn(paper, 'Kamerstuk 32 317, nr. 853', -1)), [line(11)]);
  });

  it('goes from "motie Kuik" to the passage that introduces that motion', async () => {
    assert.deepEqual(await definitionsAt(paper, placeIn(paper, 'motie Kuik')), [line(123)]);
  });

  it('goes from a footnote mark to the note, and back', async () => {
    assert.deepEqual(await definitionsAt(paper, placeIn(paper, '<sup>5</sup>', 0)), [line(139)]);
    assert.deepEqual(await definitionsAt(paper, placeIn(paper, '<sup>5</sup>', 1)), [line(127)]);
  });

  it('goes from a faction in running text to its contribution', async () => {
    assert.deepEqual(await definitionsAt(paper, placeIn(paper, 'leden van de SP-fractie hebben')), [
      line(149),
    ]);
  });

  it('finds every mention of a motion, by its name and by its number', async () => {
    const found = await referencesAt(paper, placeIn(paper, 'motie Kuik'));
    const inSeed = found.filter((place) => place.startsWith('kst-32317-859.md'));
    assert.deepEqual([...new Set(inSeed)], [line(123), line(127)]);
  });

  it('finds the mentions of a paper in a file that is not open', async () => {
    const found = await eventually(
      () => referencesAt(paper, placeIn(paper, 'Kamerstuk 32 317, nr. 855')),
      (places) => places.length > 1,
    );
    assert.deepEqual(found.toSorted(), [line(10), 'nota-online-veiligheid.md:3']);
  });

  it('highlights the other mentions of the same paper', async () => {
    assert.deepEqual(await highlightsAt(paper, placeIn(paper, 'Kamerstuk 26 643, nr. 1043')), [
      'Kamerstuk 26 643, nr. 1043',
      'Kamerstuk 26 643, nr. 1043',
    ]);
  });
});
