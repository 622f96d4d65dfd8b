import assert from 'node:assert/strict';
import { Editor, fullCapabilities } from './editor';

describe('The server’s abilities', () => {
  it('are these, and a new one is added here on purpose', async () => {
    const editor = await Editor.start();
    assert.deepEqual(editor.initialized.capabilities, {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      hoverProvider: true,
      definitionProvider: true,
      referencesProvider: true,
      documentHighlightProvider: true,
      documentSymbolProvider: { label: 'Griffier' },
      documentLinkProvider: { resolveProvider: false },
      foldingRangeProvider: true,
      selectionRangeProvider: true,
      semanticTokensProvider: {
        legend: {
          tokenTypes: [
            'type',
            'function',
            'variable',
            'namespace',
            'string',
            'keyword',
            'keyword',
            'keyword',
            'number',
          ],
          tokenModifiers: ['unresolved', 'doubtful'],
        },
        full: true,
        range: true,
      },
      workspaceSymbolProvider: true,
      callHierarchyProvider: true,
      codeLensProvider: { resolveProvider: false },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    });
    await editor.stop();
  });

  it('use our own types of tokens where the editor offers them', async () => {
    const editor = await Editor.start({
      capabilities: {
        ...fullCapabilities,
        textDocument: {
          ...fullCapabilities.textDocument,
          semanticTokens: {
            requests: { full: true },
            tokenTypes: ['reference', 'motion', 'keyword'],
            tokenModifiers: [],
            formats: ['relative'],
          },
        },
      },
    });
    const { legend } = editor.initialized.capabilities.semanticTokensProvider!;
    assert.deepEqual(legend.tokenTypes.slice(0, 3), ['reference', 'motion', 'variable']);
    await editor.stop();
  });
});

describe('An editor that can do little', () => {
  let editor: Editor;
  before(async () => {
    editor = await Editor.start({
      capabilities: {},
      workspace: '//- /een.md\nZie Kamerstuk 99 001, nr. 3.\n',
    });
  });
  after(() => editor.stop());

  it('is asked nothing that it cannot answer', async () => {
    const uri = editor.uri('/een.md');
    editor.open(uri, 'Zie ook Kamerstuk 99 001, nr. 3.\n');
    await editor.hover(uri, 'nr. 3');
    assert.deepEqual(
      editor.client.asked.map(({ method }) => method),
      [],
    );
  });

  it('gets plain locations for definitions', async () => {
    const uri = editor.uri('/een.md');
    const [found] = await editor.client.request<{ uri: string }[]>(
      'textDocument/definition',
      editor.at(uri, 'nr. 3'),
    );
    assert.equal(found?.uri, uri);
  });

  it('gets the outline as a list', async () => {
    const uri = 'untitled:Stuk';
    editor.open(
      uri,
      '## Vragen en opmerkingen van de leden van de VVD-fractie\n\nWaarom?\n\n### Antwoord\n\nDaarom.\n',
    );
    const symbols = await editor.client.request<{ name: string; containerName?: string; location: object }[]>(
      'textDocument/documentSymbol',
      { textDocument: { uri } },
    );
    assert.deepEqual(
      symbols.map(({ name, containerName }) => [name, containerName]),
      [
        ['VVD-fractie', undefined],
        ['Antwoord', 'VVD-fractie'],
      ],
    );
  });

  it('has no command links in hovers', async () => {
    const hover = await editor.hover(editor.uri('/een.md'), 'nr. 3');
    assert.ok(hover?.includes('Official page'));
    assert.ok(!hover?.includes('command:'));
  });
});

it('An editor that shows plain text only gets hovers without mark-up', async () => {
  const editor = await Editor.start({
    capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } },
  });
  const uri = 'untitled:Untitled-1';
  editor.open(uri, 'Zie Kamerstuk 26 643, nr. 1011.\n');
  const hover = await editor.hover(uri, 'nr. 1011');
  assert.ok(hover?.startsWith('Kamerstuk 26 643, nr. 1011\n'), hover ?? 'none');
  assert.ok(!hover?.includes('**'));
  await editor.stop();
});
