import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { eventually, open, placeIn, seed } from './papers';
import { hoverAt } from './requests';

describe('Hovering in the seed', () => {
  let paper: vscode.TextDocument;
  before(async () => {
    paper = await open(seed());
    const first = placeIn(paper, 'Kamerstuk 32 317');
    await eventually(
      () => hoverAt(paper, first),
      (text) => text !== '',
    );
  });

  it('tells of a citation what the corpus calls that paper, and its dossier', async () => {
    const text = await hoverAt(paper, placeIn(paper, 'Kamerstuk 32 317, nr. 855'));
    assert.match(text, /Geannoteerde agenda JBZ-Raad 19 en 20 oktober 2023/);
    assert.match(text, /32\s317/);
    assert.match(text, /JBZ-Raad/);
    assert.match(text, /https:\/\/zoek\.officielebekendmakingen\.nl\/kst-32317-855/);
  });

  it('tells of each number in a row which paper it is', async () => {
    assert.match(await hoverAt(paper, placeIn(paper, '854')), /kst-32317-854/);
    assert.match(await hoverAt(paper, placeIn(paper, '852')), /kst-32317-852/);
  });

  it('tells of a motion its proposer and the paper that carries it', async () => {
    const text = await hoverAt(paper, placeIn(paper, 'motie van het lid Van Weerdenburg'));
    assert.match(text, /Van Weerdenburg/);
    assert.match(text, /1047/);
  });

  it('tells of a faction its full name, in a heading and in a list in brackets', async () => {
    assert.match(await hoverAt(paper, placeIn(paper, 'D66-fractie**')), /Democraten 66/);
    const inBrackets = placeIn(paper, 'PvdA en GroenLinks, CU)');
    assert.match(
      await hoverAt(paper, inBrackets.with({ character: inBrackets.character + 10 })),
      /ChristenUnie/,
    );
  });

  it("shows a footnote's text at its mark", async () => {
    assert.match(await hoverAt(paper, placeIn(paper, '<sup>2</sup>')), /Kamerstuk 22 112, nr\. 3455/);
  });

  it('says nothing where there is nothing to say', async () => {
    assert.equal(await hoverAt(paper, placeIn(paper, 'demissionaire status')), '');
  });
});
