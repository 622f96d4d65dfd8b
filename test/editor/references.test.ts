import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { eventually, open, seed } from './papers';
import { linksIn, symbolsFor, tokensIn } from './requests';

describe('References of the seed', () => {
  let paper: vscode.TextDocument;
  let links: vscode.DocumentLink[];
  before(async () => {
    paper = await open(seed());
    links = await eventually(
      () => linksIn(paper),
      (found) => found.length > 0,
    );
  });

  it('are links: twenty-one citations of Kamerstukken, each with a tooltip', () => {
    const citations = links.filter((link) => paper.getText(link.range).startsWith('Kamerstuk'));
    assert.equal(citations.length, 21);
    for (const link of links) assert.ok(link.tooltip, `${paper.getText(link.range)} has a tooltip`);
  });

  it('carry semantic tokens, motions and faction headings too', async () => {
    const tokens = await eventually(
      () => tokensIn(paper),
      (found) => found.length > 0,
    );
    const texts = tokens.map((token) => token.replace(/^.*?: /, ''));
    assert.ok(texts.some((text) => text.startsWith('Kamerstuk 26 643, nr. 1011')));
    assert.ok(texts.some((text) => text.includes('Kuik')));
    assert.ok(texts.some((text) => text.includes('CDA-fractie')));
  });

  it('are found by name in the whole corpus: dossiers, papers, motions, factions', async () => {
    for (const query of ['32317', '26643', 'Van Ginneken', 'ChristenUnie']) {
      const names = await symbolsFor(query);
      assert.notDeepEqual(names, [], `a symbol for ${query}`);
    }
  });
});
