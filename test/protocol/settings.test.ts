import assert from 'node:assert/strict';
import { Editor } from './editor';

const text = 'Zie Kamerstuk 99 001, nr. 3.\n';

describe('Settings', () => {
  it('switch the server off by language', async () => {
    const editor = await Editor.start({ settings: { languages: ['markdown'] } });
    const [markdown, plain] = ['untitled:Een', 'untitled:Twee'];
    editor.open(markdown, text, 'markdown');
    editor.open(plain, text, 'plaintext');
    assert.ok(await editor.hover(markdown, 'nr. 3'));
    assert.equal(await editor.hover(plain, 'nr. 3'), null);
    assert.equal(await editor.outline(plain), null);
    await editor.stop();
  });

  it('switch it off by pattern, and on again', async () => {
    const editor = await Editor.start({ workspace: '//- /oud/een.md\n', settings: { exclude: ['oud/**'] } });
    const uri = editor.uri('/oud/een.md');
    editor.open(uri, text);
    assert.equal(await editor.hover(uri, 'nr. 3'), null);
    editor.settings = {};
    editor.client.notify('workspace/didChangeConfiguration', { settings: null });
    assert.ok(await editor.hover(uri, 'nr. 3'));
    await editor.stop();
  });

  it('switch it off altogether', async () => {
    const editor = await Editor.start({ settings: { enable: false } });
    editor.open('untitled:Een', text);
    assert.equal(await editor.hover('untitled:Een', 'nr. 3'), null);
    await editor.stop();
  });

  it('hold for each document on its own', async () => {
    const editor = await Editor.start({
      settings: (scope: string | undefined) => ({ enable: scope !== 'untitled:Uit' }),
    });
    for (const uri of ['untitled:Uit', 'untitled:Aan']) editor.open(uri, text);
    assert.equal(await editor.hover('untitled:Uit', 'nr. 3'), null);
    assert.ok(await editor.hover('untitled:Aan', 'nr. 3'));
    await editor.stop();
  });

  it('choose the style of citations', async () => {
    const editor = await Editor.start({ settings: { citationStyle: 'leidraad' } });
    editor.open('untitled:Een', text);
    assert.ok((await editor.hover('untitled:Een', 'nr. 3'))?.includes('Kamerstukken II, 99 001, nr. 3'));
    await editor.stop();
  });

  it('show code lenses to who wants them', async () => {
    const paper =
      '## Vragen en opmerkingen van de leden van de VVD-fractie\n\nWaarom zo?\n\n### Antwoord\n\nDaarom.\n';
    const editor = await Editor.start({
      settings: (scope: string | undefined) => ({ codeLens: { enabled: scope === 'untitled:Aan' } }),
    });
    const lenses = async (uri: string) => {
      editor.open(uri, paper);
      const found = await editor.client.request<{ command: { title: string } }[] | null>(
        'textDocument/codeLens',
        { textDocument: { uri } },
      );
      return found?.map(({ command }) => command.title) ?? null;
    };
    assert.equal(await lenses('untitled:Uit'), null);
    assert.deepEqual(await lenses('untitled:Aan'), ['1 of 1 questions answered', 'answers 1 question']);
    await editor.stop();
  });

  it('of the wrong kind have their defaults', async () => {
    const editor = await Editor.start({
      settings: { enable: 'ja', languages: 7, exclude: [1], corpus: null },
    });
    editor.open('untitled:Een', text);
    assert.ok(await editor.hover('untitled:Een', 'nr. 3'));
    await editor.stop();
  });

  it('that an editor pushes count too', async () => {
    const editor = await Editor.start({ capabilities: {} });
    editor.open('untitled:Een', text);
    editor.client.notify('workspace/didChangeConfiguration', { settings: { griffier: { enable: false } } });
    assert.equal(await editor.hover('untitled:Een', 'nr. 3'), null);
    await editor.stop();
  });
});
