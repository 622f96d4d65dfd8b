import assert from 'node:assert/strict';
import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Editor } from './editor';

/** Every feature that is asked for a document; none may fail on any text. */
const wholeDocument = [
  'textDocument/documentSymbol',
  'textDocument/documentLink',
  'textDocument/foldingRange',
  'textDocument/semanticTokens/full',
  'textDocument/codeLens',
  'griffier/questions',
];
const atPosition = [
  'textDocument/hover',
  'textDocument/definition',
  'textDocument/documentHighlight',
  'textDocument/prepareCallHierarchy',
  'griffier/counterpart',
];

async function askEverything(editor: Editor, uri: string, position = { line: 0, character: 0 }) {
  const textDocument = { uri };
  for (const method of wholeDocument) await editor.client.request(method, { textDocument });
  for (const method of atPosition) await editor.client.request(method, { textDocument, position });
  await editor.client.request('textDocument/references', {
    textDocument,
    position,
    context: { includeDeclaration: true },
  });
  await editor.client.request('textDocument/selectionRange', { textDocument, positions: [position] });
}

/** What was logged as an error: a handler that failed says so there. */
function loggedErrors(editor: Editor): string[] {
  return editor.client.told
    .filter(({ method }) => method === 'window/logMessage')
    .map(({ params }) => params as { type: number; message: string })
    .filter(({ type }) => type === 1)
    .map(({ message }) => message);
}

describe('Bad input', () => {
  let editor: Editor;
  before(async () => {
    editor = await Editor.start({ workspace: '//- /leeg.md\n' });
  });
  after(() => editor.stop());
  afterEach(() => assert.deepEqual(loggedErrors(editor), []));

  const texts: readonly (readonly [string, string])[] = [
    ['an empty file', ''],
    ['one line end', '\n'],
    ['Windows line ends', 'Zie Kamerstuk 99 001,\r\nnr. 3.\r\n\r\n## Kop\r\n'],
    ['mixed line ends', 'een\rtwee\nKamerstuk 99 001, nr. 3\r\nvier\r\r\n'],
    ['a byte-order mark', '\ufeffKamerstuk 99 001, nr. 3\n'],
    ['half surrogates', 'Kamerstuk 99 001, nr. 3 \ud800 en \udc00\udc00 motie \ud83d-Kuik\n'],
    ['binary bytes', String.fromCharCode(...Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256))],
    ['control characters', '\0\0\0Kamerstuk\0 99 001\u0007, nr.\u001b 3\u2028\u2029\n'],
    ['an unclosed fence', '```\nKamerstuk 99 001, nr. 3\n'],
    ['an unclosed comment', '<!-- Kamerstuk 99 001, nr. 3\n'],
  ];
  for (const [name, text] of texts) {
    it(`answers for ${name}`, async () => {
      const uri = editor.uri('/slecht.md');
      editor.open(uri, text);
      await askEverything(editor, uri, { line: 0, character: 5 });
      editor.close(uri);
    });
  }

  it('answers for one line of 5 MB', async () => {
    const uri = editor.uri('/lang.md');
    editor.open(uri, 'woorden zonder einde, nr. 12 en 13 '.repeat(150_000));
    await askEverything(editor, uri, { line: 0, character: 4_000_000 });
    editor.close(uri);
  });

  it('answers for positions outside the text', async () => {
    const uri = editor.uri('/klein.md');
    editor.open(uri, 'Zie Kamerstuk 99 001, nr. 3.\n');
    for (const position of [
      { line: 99, character: 0 },
      { line: 0, character: 9999 },
      { line: 4_294_967_295, character: 4_294_967_295 },
      { line: -1, character: -1 },
    ]) {
      await askEverything(editor, uri, position);
    }
    editor.close(uri);
  });

  it('has no answer for a document that was never opened and is no file', async () => {
    const uri = 'untitled:Untitled-7';
    assert.equal(await editor.outline(uri), null);
    await askEverything(editor, uri);
    await askEverything(editor, 'geen adres');
  });

  it('forgets a document that has just been closed', async () => {
    const uri = editor.uri('/dicht.md');
    editor.open(uri, '## Kop\n');
    editor.close(uri);
    assert.equal(await editor.outline(uri), null);
    // A change that comes after all is an editor's slip.
    editor.client.notify('textDocument/didChange', {
      textDocument: { uri, version: 9 },
      contentChanges: [{ text: 'x' }],
    });
    await askEverything(editor, uri);
  });

  it('keeps up with a document that is changed faster than it can be read', async () => {
    const uri = editor.uri('/snel.md');
    editor.open(uri, 'Zie Kamerstuk 99 001, nr. \n'.repeat(20_000));
    const answers: Promise<unknown>[] = [];
    for (let i = 0; i < 200; i++) {
      editor.change(uri, [
        { range: { start: { line: i, character: 26 }, end: { line: i, character: 26 } }, text: '7' },
      ]);
      const { id, answer } = editor.client.begin('textDocument/documentLink', { textDocument: { uri } });
      // As an editor does: the answer to the state before is not wanted any more.
      if (i < 199) editor.client.notify('$/cancelRequest', { id });
      answers.push(answer.then(({ result }) => result).catch((error) => error.code));
    }
    const results = await Promise.all(answers);
    assert.ok(Array.isArray(results.at(-1)), 'the last request is answered');
    const cancelled = results.filter((result) => result === -32800).length;
    assert.ok(cancelled > 100, `${cancelled} of 199 were cancelled`);
    editor.close(uri);
  });

  it('takes many changes in one message, one after another', async () => {
    const uri = editor.uri('/veel.md');
    editor.open(uri, 'een\r\ntwee\r\n');
    await editor.outline(uri);
    editor.change(uri, [
      {
        range: { start: { line: 1, character: 0 }, end: { line: 1, character: 4 } },
        text: 'Zie Kamerstuk\n',
      },
      { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, text: '99 001, nr. 3' },
      { range: { start: { line: 0, character: 3 }, end: { line: 1, character: 0 } }, text: ' ' },
    ]);
    assert.equal(editor.text(uri), 'een Zie Kamerstuk\n99 001, nr. 3\r\n');
    await askEverything(editor, uri, { line: 1, character: 3 });
    editor.close(uri);
  });
});

describe('Bad folders', () => {
  const warnings = (editor: Editor) =>
    editor.client.told
      .filter(({ method }) => method === 'window/showMessage')
      .map(({ params }) => (params as { message: string }).message);

  it('says which configured folder is missing, and goes on', async () => {
    const missing = path.join(process.cwd(), 'bestaat-niet');
    const editor = await Editor.start({ initializationOptions: { corpus: { folders: [missing] } } });
    assert.equal(warnings(editor).length, 1);
    assert.ok(warnings(editor)[0]!.includes(missing), warnings(editor)[0]);
    const uri = 'untitled:Untitled-1';
    editor.open(uri, 'tekst\n');
    assert.deepEqual(await editor.outline(uri), []);
    await editor.stop();
  });

  it('leaves out a folder without permission, and reads the rest', async () => {
    const editor = await Editor.start({ workspace: '//- /open/een.md\nZie Kamerstuk 99 001, nr. 3.\n' });
    const closed = path.join(editor.folder, 'dicht');
    await mkdir(closed);
    await chmod(closed, 0);
    const ready = editor.client.next(
      'griffier/corpusState',
      ({ phase }: { phase: string }) => phase === 'ready',
    );
    editor.client.notify('workspace/didChangeConfiguration', { settings: null });
    await ready;
    assert.deepEqual(warnings(editor), []);
    await chmod(closed, 0o700);
    await editor.stop();
  });

  it('survives a binary file and one that vanishes', async () => {
    const editor = await Editor.start({ workspace: '//- /een.md\ntekst\n' });
    await editor.save('/binair.md', Buffer.from(Array.from({ length: 9999 }, (_, i) => (i * 31) % 256)));
    editor.client.notify('workspace/didChangeWatchedFiles', {
      changes: [
        { uri: editor.uri('/binair.md'), type: 1 },
        { uri: editor.uri('/weg.md'), type: 1 },
        { uri: editor.uri('/een.md'), type: 3 },
      ],
    });
    assert.ok(Array.isArray(await editor.client.request('workspace/symbol', { query: '' })));
    await editor.stop();
  });
});
