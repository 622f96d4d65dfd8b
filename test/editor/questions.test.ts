import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, open, openDraft, placeIn, seed, typeAtEnd } from './papers';

const run = (command: string) => vscode.commands.executeCommand(`griffier.${command}`);

/** The line of the cursor as an editor counts it, and its text. */
const whereAmI = (editor: vscode.TextEditor) => editor.document.lineAt(editor.selection.active.line).text;

const putCursor = (editor: vscode.TextEditor, words: string) => {
  const place = placeIn(editor.document, words);
  editor.selection = new vscode.Selection(place, place);
};

const draft = [
  'Vragen en opmerkingen van de leden van de D66-fractie',
  '',
  'De leden van de D66-fractie lezen dit met zorg. Wanneer komt de brief?',
  '',
  'Antwoord',
  '',
  'De brief komt in december.',
  '',
  'Vragen en opmerkingen van de leden van de SP-fractie',
  '',
  'Kan de minister dit toelichten?',
  '',
].join('\n');

describe('Questions and answers', () => {
  it('go from one open question to the next, and round', async () => {
    const editor = await openDraft(draft, 'kamerstuk');
    await eventually(
      async () => {
        await run('nextOpenQuestion');
        return whereAmI(editor);
      },
      (line) => line.startsWith('Kan de minister'),
    );
    assert.equal(whereAmI(editor), 'Kan de minister dit toelichten?');
  });

  it('know of no open question once it is answered', async () => {
    const editor = await openDraft(draft, 'kamerstuk');
    const next = async () => {
      putCursor(editor, 'D66-fractie lezen');
      await run('nextOpenQuestion');
      return whereAmI(editor);
    };
    assert.match(await eventually(next, (line) => line.startsWith('Kan de')), /^Kan de minister/);
    await typeAtEnd(editor, '\nAntwoord\n\nDat licht de minister graag toe.\n');
    assert.match(await eventually(next, (line) => line.startsWith('De leden')), /D66-fractie lezen/);
  });

  it('go from a question to its answer and back', async () => {
    const editor = await openDraft(draft, 'kamerstuk');
    const toAnswer = async () => {
      putCursor(editor, 'Wanneer komt de brief');
      await run('goToCounterpart');
      return whereAmI(editor);
    };
    const line = await eventually(toAnswer, (found) => !found.includes('Wanneer'));
    assert.match(line, /^Antwoord$|^De brief komt/);
    await run('goToCounterpart');
    assert.match(whereAmI(editor), /Wanneer komt de brief/);
  });
});

describe('Citations', () => {
  it('are copied in the style that the user names', async () => {
    const paper = await open(seed());
    const editor = await vscode.window.showTextDocument(paper);
    putCursor(editor, 'Kamerstuk 29754, nr. 658');
    await run('copyCitationKamer');
    assert.match(await vscode.env.clipboard.readText(), /^Kamerstuk 29\s754, nr\. 658$/);
    await run('copyCitationLeidraad');
    assert.match(await vscode.env.clipboard.readText(), /^Kamerstukken II.* 29\s?754, nr\. 658$/);
  });
});

describe('What the user leaves out', () => {
  const settings = () => vscode.workspace.getConfiguration('griffier');
  const hovers = async (document: vscode.TextDocument) => {
    const place = placeIn(document, 'Kamerstuk 32 317');
    const found = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place,
    );
    return found.length;
  };
  afterEach(async () => {
    await settings().update('languages', undefined, vscode.ConfigurationTarget.Workspace);
    await settings().update('exclude', undefined, vscode.ConfigurationTarget.Workspace);
  });

  it('is not read, by language', async () => {
    const { document } = await openDraft('Zie Kamerstuk 32 317, nr. 853.', 'plaintext');
    assert.equal(
      await eventually(
        () => hovers(document),
        (count) => count > 0,
      ),
      1,
    );
    await settings().update('languages', ['markdown'], vscode.ConfigurationTarget.Workspace);
    assert.equal(
      await eventually(
        () => hovers(document),
        (count) => count === 0,
      ),
      0,
    );
  });

  it('is not read, by pattern', async () => {
    const document = await open(seed());
    assert.equal(
      await eventually(
        () => hovers(document),
        (count) => count > 0,
      ),
      1,
    );
    await settings().update('exclude', ['**/kst-32317-*'], vscode.ConfigurationTarget.Workspace);
    assert.equal(
      await eventually(
        () => hovers(document),
        (count) => count === 0,
      ),
      0,
    );
  });
});
