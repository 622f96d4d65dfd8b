import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, eventually, open, openDraft, placeIn, typeAtEnd, workspaceFile } from './papers';
import { hoverAt, linksIn, outlineOf } from './requests';

describe('A draft of one’s own', () => {
  afterEach(closeAll);

  it('answers at its latest keystroke', async () => {
    const editor = await openDraft('Zie ook ');
    await typeAtEnd(editor, 'Kamerstuk 32 317, nr. 855');
    const text = await hoverAt(editor.document, placeIn(editor.document, 'nr. 855'));
    assert.match(text, /Geannoteerde agenda JBZ-Raad 19 en 20 oktober 2023/);

    // One digit less is another paper, at once.
    await vscode.commands.executeCommand('deleteLeft');
    assert.match(await hoverAt(editor.document, placeIn(editor.document, 'nr. 85')), /kst-32317-85\b/);
  });

  it('has an outline that follows what is typed', async () => {
    const editor = await openDraft('## Inleiding\n\nEen eerste zin.\n');
    await typeAtEnd(
      editor,
      '\n## Vragen van de leden van de D66-fractie\n\nWat vindt de minister daarvan?\n',
    );
    const outline = await eventually(
      () => outlineOf(editor.document),
      (found) => found.length > 1,
    );
    assert.deepEqual(
      outline.map((symbol) => symbol.name),
      ['Inleiding', 'D66-fractie'],
    );
  });

  for (const language of ['plaintext', 'kamerstuk']) {
    it(`works in the language ${language}`, async () => {
      const editor = await openDraft('Zie de brief (Kamerstuk 32 317, nr. 853).', language);
      const links = await eventually(
        () => linksIn(editor.document),
        (found) => found.length > 0,
      );
      assert.deepEqual(
        links.map((link) => editor.document.getText(link.range)),
        ['Kamerstuk 32 317, nr. 853'],
      );
    });
  }

  it('may be a text file of the workspace', async () => {
    const letter = await open(workspaceFile('brief-aan-de-kamer.txt'));
    const text = await hoverAt(letter, placeIn(letter, 'Kamerstuk 32 317, nr. 853'));
    assert.match(text, /Verslag van de extra ingelaste JBZ-Raad/);
  });

  it('is left alone when it is no paper', async () => {
    const shopping = await open(workspaceFile('boodschappen.md'));
    assert.deepEqual(await linksIn(shopping), []);
  });
});
