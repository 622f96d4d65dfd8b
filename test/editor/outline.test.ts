import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { eventually, open, placeIn, seed } from './papers';
import { asLines, expansionsAt, foldsIn, outlineOf } from './requests';

describe('The outline of the seed', () => {
  let paper: vscode.TextDocument;
  let outline: vscode.DocumentSymbol[];
  before(async () => {
    paper = await open(seed());
    outline = await eventually(
      () => outlineOf(paper),
      (found) => found.length > 0,
    );
  });

  const named = (symbols: readonly vscode.DocumentSymbol[], title: string): vscode.DocumentSymbol => {
    const found = symbols.find((symbol) => symbol.name.includes(title));
    assert.ok(found, `"${title}" is among ${symbols.map((symbol) => symbol.name).join(', ')}`);
    return found;
  };

  it('shows the introduction and the part with the factions', () => {
    assert.deepEqual(
      outline.map((symbol) => symbol.name.replace(/\s.*/, '')),
      ['Inleiding', 'I'],
    );
  });

  it('shows six factions as siblings, by the names that a person would write', () => {
    const factions = named(outline, 'vanuit de fracties').children;
    assert.deepEqual(
      factions.map((symbol) => symbol.name),
      ['VVD-fractie', 'D66-fractie', 'CDA-fractie', 'SP-fractie', 'ChristenUnie-fractie', 'Groep Van Haga'],
    );
  });

  it("shows the CDA's four topics inside the CDA", () => {
    const topics = named(named(outline, 'vanuit de fracties').children, 'CDA').children;
    assert.deepEqual(
      topics.map((symbol) => symbol.name.split(' ').slice(0, 2).join(' ')),
      ['Staat van', 'Verordening tot', 'Voorkomen online', 'Justitiële samenwerking'],
    );
  });

  it('shows seventeen answers, one of them under a bold line that is no heading', () => {
    const titles = asLines(outline).map((line) => line.trim());
    assert.equal(titles.filter((title) => title.startsWith('Antwoord')).length, 17);
    const haga = named(named(outline, 'vanuit de fracties').children, 'Haga');
    assert.deepEqual(asLines(haga.children), ['Antwoord']);
  });

  it('folds a contribution whole, whatever the levels of its headings', async () => {
    const fold = (await foldsIn(paper)).find(([first]) => first === 63);
    assert.ok(fold, 'a fold starts at the heading of the CDA');
    assert.ok(fold[1] >= 135 && fold[1] < 149, `and ends before the heading of the SP, at line ${fold[1]}`);
  });

  it('expands a selection from the citation to the contribution', async () => {
    const texts = await expansionsAt(paper, placeIn(paper, 'Kamerstuk 29754, nr. 658'));
    assert.ok(texts.includes('Kamerstuk 29754, nr. 658'));
    assert.ok(
      texts.some((text) => text.startsWith('#### **Vragen en opmerkingen van de leden van de CDA-fractie**')),
    );
    assert.ok(texts.includes(paper.getText()), 'and to the whole text');
  });
});
