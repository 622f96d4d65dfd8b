import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { DocumentLink, FoldingRange, SymbolInformation } from 'vscode-languageserver';
import type { QuestionsResult } from '../../server/src/lsp/protocol';
import { drawOutline, Editor, seedPath, seedUri } from './editor';

/** The seed paper, as an editor sees it that has it open: the first bar. */
describe('The seed in an editor', () => {
  let editor: Editor;
  before(async () => {
    editor = await Editor.start({ initializationOptions: { commands: ['griffier.showMentions'] } });
    editor.open(seedUri, readFileSync(seedPath, 'utf8'));
  });
  after(() => editor.stop());

  const document = { textDocument: { uri: seedUri } };
  async function assertHover(words: string, ...parts: readonly string[]): Promise<void> {
    const hover = await editor.hover(seedUri, words);
    for (const part of parts) assert.ok(hover?.includes(part), `"${part}" is not in:\n${hover}`);
  }
  async function definition(words: string, nth = 0): Promise<string> {
    const [found] = await editor.definitions(seedUri, words, nth);
    return found === undefined ? 'nowhere' : editor.textAt(found.targetUri, found.targetSelectionRange);
  }
  async function references(words: string): Promise<string[]> {
    return (await editor.references(seedUri, words)).map(({ uri, range }) => editor.textAt(uri, range));
  }

  it('has a hover with the words that introduce a paper, its dossier and its pages', () =>
    assertHover(
      'nr. 855',
      'Kamerstuk 32 317, nr. 855',
      'JBZ-Raad',
      'Geannoteerde agenda JBZ-Raad 19 en 20 oktober 2023',
      'https://zoek.officielebekendmakingen.nl/kst-32317-855.html',
      'https://zoek.officielebekendmakingen.nl/dossier/32317',
      'command:griffier.showMentions',
    ));

  it('has a hover with the motion that a paper carries, and who mentions it', () =>
    assertHover(
      'nr. 1011',
      'Kamerstuk 26 643, nr. 1011',
      'Informatie- en communicatietechnologie (ICT)',
      'Van Ginneken',
      'D66',
      'SP',
      'Groep Van Haga',
      'Hoe rijmt zij dit met de argumentatie',
    ));

  it('has a hover over a motion: proposers, subject and the paper that carries it', () =>
    assertHover(
      'motie Kuik',
      'Kuik',
      'een pilot om de online-aanpak van radicalisering te versterken',
      'Kamerstuk 29 754, nr. 658',
      'CDA',
    ));

  it('knows that the motion Van Weerdenburg is nr. 1047, not the letter that stands nearer', async () => {
    await assertHover('lid Van Weerdenburg', 'Kamerstuk 26 643, nr. 1047');
    assert.deepEqual(await references('lid Van Weerdenburg'), [
      'motie van het lid Van Weerdenburg',
      'Kamerstuk 26 643, nr. 1047',
    ]);
  });

  it('has a hover over a faction in a heading and in a list', async () => {
    await assertHover('D66-fractie', 'Democraten 66', '24 (2021)', '13 questions, 2 answers');
    await assertHover('Volt, VVD', 'Volt Nederland', '3 (2021)');
    await assertHover('GroenLinks, CU', 'GroenLinks');
  });

  it('has a hover over a footnote mark with the note', () =>
    assertHover('<sup>2</sup>', 'Kamerstuk 22 112, nr. 3455'));

  it('goes from a motion by name to the passage that introduces it', async () => {
    assert.equal(await definition('motie Kuik'), 'motie van het lid Kuik');
  });

  it('goes from a footnote mark to the note, and back', async () => {
    assert.equal(await definition('<sup>2</sup>'), 'Kamerstuk 22 112, nr. 3455.');
    assert.equal(await definition('<sup>2</sup> Kamerstuk'), '<sup>2</sup>');
  });

  it('goes from a faction in running text to its contribution', async () => {
    assert.equal(
      await definition('(D66, CDA'),
      '### **Vragen en opmerkingen van de leden van de D66-fractie**',
    );
  });

  it('goes from a reference to the passage that introduces the paper', async () => {
    const [found] = await editor.definitions(seedUri, 'nr. 853', 1);
    assert.equal(found?.targetSelectionRange.start.line, 10);
  });

  it('counts the motion Kuik with its paper', async () => {
    const named = (await references('motie Kuik')).filter((words) => words !== 'motie');
    assert.deepEqual(named, ['motie van het lid Kuik', 'Kamerstuk 29754, nr. 658', 'motie Kuik']);
    assert.deepEqual(await references('nr. 658'), await references('motie Kuik'));
  });

  it('shows the outline of the paper’s own logic', async () => {
    assert.equal(
      drawOutline(await editor.outline(seedUri)),
      `Inleiding
I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersonen
  VVD-fractie
  D66-fractie (13 questions, 2 answers)
    Antwoord (5 questions)
    Antwoord (8 questions)
  CDA-fractie (16 questions, 8 answers)
    Staat van Schengen op basis van Schengen Barometer
      Antwoord (1 question)
      Antwoord (2 questions)
      Antwoord (3 questions)
    Verordening tot vaststelling van regels ter voorkoming en bestrijding van seksueel misbruik van kinderen
      Antwoord (2 questions)
      Antwoord (4 questions)
      Antwoord (1 question)
    Voorkomen online radicalisering van minderjarigen
      Antwoord (2 questions)
    Justitiële samenwerking met Latijns-Amerika inzake aanpak georganiseerde misdaad
      Antwoord (1 question)
  SP-fractie (11 questions, 3 answers)
    Antwoord (3 questions)
    Antwoord (4 questions)
    Antwoord (4 questions)
  ChristenUnie-fractie (4 questions, 3 answers)
    Antwoord (2 questions)
    Antwoord (1 question)
    Antwoord (1 question)
  Groep Van Haga (4 questions, 1 answer)
    Antwoord (4 questions)
`,
    );
  });

  it('has a link with a tooltip on every reference', async () => {
    const links = await editor.client.request<DocumentLink[]>('textDocument/documentLink', document);
    const papers = links.filter(({ target }) => target?.includes('/kst-'));
    assert.equal(papers.length, 22);
    assert.equal(new Set(papers.map(({ target }) => target)).size, 14);
    assert.ok(links.every(({ tooltip }) => tooltip));
  });

  it('folds each part of the outline', async () => {
    const folds = await editor.client.request<FoldingRange[]>('textDocument/foldingRange', document);
    assert.ok(folds.length >= 25, `${folds.length}`);
    assert.ok(folds.every(({ startLine, endLine }) => endLine > startLine));
  });

  it('lists the questions with their answers', async () => {
    const list = await editor.client.request<QuestionsResult>('griffier/questions', document);
    assert.equal(list.isPaper, true);
    assert.deepEqual(
      list.groups.map(({ name }) => name),
      ['D66-fractie', 'CDA-fractie', 'SP-fractie', 'ChristenUnie-fractie', 'Groep Van Haga'],
    );
    assert.deepEqual(
      list.groups[1]!.topics.map(({ title }) => title),
      [
        'Staat van Schengen op basis van Schengen Barometer',
        'Verordening tot vaststelling van regels ter voorkoming en bestrijding van seksueel misbruik van kinderen',
        'Voorkomen online radicalisering van minderjarigen',
        'Justitiële samenwerking met Latijns-Amerika inzake aanpak georganiseerde misdaad',
      ],
    );
  });

  it('is found by symbols of the workspace: dossier, paper, motion, faction', async () => {
    const find = async (query: string) =>
      (await editor.client.request<SymbolInformation[]>('workspace/symbol', { query })).map(
        ({ name }) => name,
      );
    assert.ok((await find('26643')).length > 0);
    assert.ok((await find('859')).length > 0);
    assert.ok((await find('Kuik')).some((name) => name.includes('Kuik')));
    assert.ok((await find('ChristenUnie')).includes('ChristenUnie'));
  });

  it('has a citation graph: who cites a paper, and what this one cites', async () => {
    const items = await editor.prepareCalls(seedUri, 'nr. 1011');
    const incoming = await editor.client.request<{ from: { name: string }; fromRanges: object[] }[]>(
      'callHierarchy/incomingCalls',
      { item: items![0] },
    );
    assert.deepEqual(
      incoming.map(({ from, fromRanges }) => [from.name, fromRanges.length]),
      [['Kamerstuk 32 317, nr. 859', 3]],
    );
    const [paper] = (await editor.prepareCalls(seedUri, 'Vastgesteld')) ?? [];
    assert.equal(paper?.name, 'Kamerstuk 32 317, nr. 859');
    const outgoing = await editor.client.request<{ to: { name: string } }[]>('callHierarchy/outgoingCalls', {
      item: paper,
    });
    const cited = outgoing.filter(({ to }) => to.name.startsWith('Kamerstuk'));
    assert.equal(cited.length, 14);
  });

  it('answers at the latest keystroke', async () => {
    const text = editor.text(seedUri);
    const at = text.indexOf('nr. 855') + 'nr. '.length;
    editor.type(seedUri, at, at, '1');
    assert.ok((await editor.hover(seedUri, 'nr. 1855'))?.includes('Kamerstuk 32 317, nr. 1855'));
    editor.type(seedUri, at, at + 1, '');
    assert.ok((await editor.hover(seedUri, 'nr. 855'))?.includes('nr. 855\n'));
    assert.equal(editor.text(seedUri), text);
  });
});

describe('A draft that cites the seed’s papers', () => {
  it('knows them from the seed alone, without any folder', async () => {
    const editor = await Editor.start();
    const uri = 'untitled:Untitled-1';
    editor.open(
      uri,
      'In antwoord op de motie Kuik (Kamerstuk 29 754, nr. 658) en Kamerstuk 32 317, nr. 859.\n',
    );
    const hover = await editor.hover(uri, 'nr. 658');
    assert.ok(hover?.includes('een pilot om de online-aanpak van radicalisering'), hover ?? 'none');
    const [found] = await editor.definitions(uri, 'nr. 859');
    assert.match(found!.targetUri, /\/seeds\/kst-32317-859\.md$/);
    const all = await editor.references(uri, 'motie Kuik');
    assert.equal(all[0]!.uri, uri);
    assert.match(all.at(-1)!.uri, /\/seeds\/kst-32317-859\.md$/);
    await editor.stop();
  });

  it('is answered in Dutch in a Dutch editor', async () => {
    const editor = await Editor.start({ locale: 'nl' });
    const uri = 'untitled:Untitled-1';
    editor.open(uri, 'Zie Kamerstuk 29 754, nr. 658.\n');
    assert.ok((await editor.hover(uri, 'nr. 658'))?.includes('Officiële pagina'));
    await editor.stop();
  });
});
