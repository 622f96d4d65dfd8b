import assert from 'node:assert/strict';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Editor } from './editor';

/** Tells the server what an editor's watcher would tell. */
async function told(editor: Editor, ...changes: readonly (readonly [string, 1 | 2 | 3])[]): Promise<void> {
  const changed = editor.client.next('griffier/corpusState');
  editor.client.notify('workspace/didChangeWatchedFiles', {
    changes: changes.map(([name, type]) => ({ uri: editor.uri(name), type })),
  });
  await changed;
}

const brief = (number: string, words: string) => `**99 001  Veilige fietspaden**

**Nr. ${number}  Brief van de minister**

Den Haag, 1 mei 2022

${words}
`;

describe('Files of the workspace', () => {
  let editor: Editor;
  const draft = 'untitled:Concept';
  before(async () => {
    editor = await Editor.start({
      workspace: `
//- /kst-99001-4.md
${brief('4', 'Zie ook Kamerstuk 99 001, nr. 3.')}
//- /map/ander.txt
In Kamerstuk 99 001, nr. 4 stond dit al.
//- /code.js
// Kamerstuk 99 001, nr. 4
`,
    });
    editor.open(draft, 'Zie Kamerstuk 99 001, nr. 4.\n');
  });
  after(() => editor.stop());

  const files = async () =>
    (await editor.references(draft, 'nr. 4')).map(({ uri }) =>
      uri === draft ? 'draft' : path.basename(uri),
    );

  it('answer for a draft, without being open', async () => {
    assert.deepEqual((await files()).sort(), ['ander.txt', 'draft']);
    const [found] = await editor.definitions(draft, 'nr. 4');
    assert.equal(found?.targetUri, editor.uri('/kst-99001-4.md'));
    assert.ok((await editor.hover(draft, 'nr. 4'))?.includes('Veilige fietspaden'));
  });

  it('have an outline and links themselves, without being open', async () => {
    const uri = editor.uri('/kst-99001-4.md');
    const links = await editor.client.request<object[]>('textDocument/documentLink', {
      textDocument: { uri },
    });
    assert.equal(links.length, 1);
  });

  it('are followed as they are made, changed and deleted', async () => {
    await editor.save('/nieuw.md', 'Eerst nr. 5, dan Kamerstuk 99 001, nr. 4.\n');
    await told(editor, ['/nieuw.md', 1]);
    assert.deepEqual((await files()).sort(), ['ander.txt', 'draft', 'nieuw.md']);
    await editor.save('/nieuw.md', 'Niets meer.\n');
    await told(editor, ['/nieuw.md', 2]);
    assert.deepEqual((await files()).sort(), ['ander.txt', 'draft']);
    await rm(path.join(editor.folder, 'map'), { recursive: true });
    await told(editor, ['/map', 3]);
    assert.deepEqual(await files(), ['draft']);
  });

  it('are one paper when they have one number, and no mention counts twice', async () => {
    await editor.save('/kopie/kst-99001-4.md', brief('4', 'Zie ook Kamerstuk 99 001, nr. 3.'));
    await told(editor, ['/kopie/kst-99001-4.md', 1]);
    editor.open('untitled:Nog', 'Kamerstuk 99 001, nr. 3\n');
    const all = await editor.references('untitled:Nog', 'nr. 3');
    assert.equal(all.length, 2);
  });

  it('give way to their unsaved text while they are open', async () => {
    const uri = editor.uri('/kst-99001-4.md');
    editor.open(uri, brief('4', 'Zie ook Kamerstuk 99 001, nr. 33.'));
    editor.open('untitled:Derde', 'Kamerstuk 99 001, nr. 33\n');
    assert.equal((await editor.references('untitled:Derde', 'nr. 33')).length, 2);
    editor.close(uri);
    assert.equal((await editor.references('untitled:Derde', 'nr. 33')).length, 1);
  });

  it('keep their place when they are renamed', async () => {
    await editor.save('/een.md', 'Kamerstuk 99 002, nr. 1\n');
    await told(editor, ['/een.md', 1]);
    await rename(path.join(editor.folder, 'een.md'), path.join(editor.folder, 'twee.md'));
    await told(editor, ['/een.md', 3], ['/twee.md', 1]);
    editor.open('untitled:Vierde', 'Kamerstuk 99 002, nr. 1\n');
    const all = await editor.references('untitled:Vierde', 'nr. 1');
    assert.deepEqual(all.map(({ uri }) => path.basename(uri)).sort(), ['twee.md', 'untitled:Vierde']);
  });
});

describe('Several folders', () => {
  it('come and go while the editor runs', async () => {
    const first = await Editor.start({ workspace: '//- /een.md\nKamerstuk 99 001, nr. 8\n' });
    const second = await Editor.start({ workspace: '//- /twee.md\nKamerstuk 99 001, nr. 8\n' });
    const added = { uri: second.uri('').replace(/\/$/, ''), name: 'twee' };
    first.open('untitled:Een', 'Kamerstuk 99 001, nr. 8\n');
    const count = async () => (await first.references('untitled:Een', 'nr. 8')).length;
    assert.equal(await count(), 2);
    const ready = () =>
      first.client.next('griffier/corpusState', ({ phase }: { phase: string }) => phase === 'ready');
    let done = ready();
    first.client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [added], removed: [] } });
    await done;
    assert.equal(await count(), 3);
    done = ready();
    first.client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [added] } });
    await done;
    assert.equal(await count(), 2);
    await first.stop();
    await second.stop();
  });
});

describe('The trees of the corpus', () => {
  let editor: Editor;
  before(async () => {
    editor = await Editor.start({
      workspace: `
//- /kst-99001-4.md
${brief('4', 'De motie van het lid Jansen over verlichting (Kamerstuk 99 001, nr. 3) is aangenomen.')}
`,
    });
  });
  after(() => editor.stop());

  interface Node {
    readonly key: string;
    readonly label: string;
    readonly description: string | null;
    readonly expandable: boolean;
  }
  const children = (view: string, parent: string | null, options = {}) =>
    editor.client.request<Node[]>('griffier/tree', {
      view,
      parent,
      filter: null,
      sort: 'number',
      group: 'none',
      ...options,
    });

  it('lead from a dossier to its papers and their mentions', async () => {
    const dossier = (await children('dossiers', null, { filter: 'fietspaden' }))[0]!;
    assert.equal(dossier.label, '99 001');
    assert.ok(dossier.description?.startsWith('Veilige fietspaden'));
    const papers = await children('dossiers', dossier.key);
    assert.deepEqual(
      papers.map(({ label }) => label),
      ['Kamerstuk 99 001, nr. 3', 'Kamerstuk 99 001, nr. 4'],
    );
    const mentions = await children('dossiers', papers[0]!.key);
    assert.ok(mentions[0]?.label.includes('is aangenomen'), JSON.stringify(mentions));
  });

  it('show motions, also by what became of them', async () => {
    const motions = await children('motions', null, { filter: 'verlichting' });
    assert.equal(motions.length, 1);
    assert.ok(motions[0]!.label.includes('Jansen'));
    const groups = await children('motions', null, { group: 'fate', filter: 'verlichting' });
    assert.deepEqual(
      groups.map(({ label }) => label),
      ['aangenomen'],
    );
    const tooltip = await editor.client.request<{ markdown: string }>('griffier/treeTooltip', {
      view: 'motions',
      key: motions[0]!.key,
    });
    assert.ok(tooltip.markdown.includes('Kamerstuk 99 001, nr. 3'));
  });

  it('show factions with their contributions, those of the seed too', async () => {
    const factions = await children('factions', null);
    const labels = factions.map(({ label }) => label);
    for (const name of ['CDA', 'ChristenUnie', 'D66', 'SP', 'VVD']) assert.ok(labels.includes(name), name);
    const cda = factions.find(({ label }) => label === 'CDA')!;
    assert.equal((await children('factions', cda.key))[0]?.label, 'Kamerstuk 32 317, nr. 859');
  });

  it('show the folders and the way to the open paper', async () => {
    const folders = await children('corpus', null);
    assert.ok(folders.some(({ label }) => label === 'Papers that come with Griffier'));
    const way = await editor.client.request<Node[]>('griffier/treePath', {
      textDocument: { uri: editor.uri('/kst-99001-4.md') },
    });
    assert.deepEqual(
      way.map(({ label }) => label),
      ['99 001', 'Kamerstuk 99 001, nr. 4'],
    );
  });

  it('survive a key that is none', async () => {
    for (const view of ['dossiers', 'motions', 'factions', 'corpus']) {
      assert.deepEqual(await children(view, 'paper %E0%A4%A'), []);
    }
  });

  it('come with citations, official pages, mentions and a report', async () => {
    const target = 'kst-99001-3';
    const ask = (method: string, params: object) => editor.client.request<unknown>(method, params);
    assert.equal(await ask('griffier/citation', { target, style: 'kamer' }), 'Kamerstuk 99 001, nr. 3');
    assert.equal(
      await ask('griffier/officialPage', { target }),
      'https://zoek.officielebekendmakingen.nl/kst-99001-3.html',
    );
    const mentions = (await ask('griffier/mentions', { target })) as { title: string; locations: object[] };
    assert.equal(mentions.title, 'Kamerstuk 99 001, nr. 3');
    assert.equal(mentions.locations.length, 2);
    const report = (await ask('griffier/corpusReport', {})) as { markdown: string };
    assert.ok(report.markdown.includes('Most cited papers'), report.markdown);
    assert.ok(report.markdown.includes('Papers that come with Griffier: 1 file'), report.markdown);
  });
});
