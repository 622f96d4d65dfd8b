import assert from 'node:assert/strict';
import { documentLinks } from '../../../server/src/features/links';
import { outlineSymbols } from '../../../server/src/features/outline';
import { documentLinksJson } from '../../../server/src/lsp/links-json';
import { documentSymbolsJson } from '../../../server/src/lsp/outline-json';
import { messageInBytes, PreparedJson } from '../../../server/src/lsp/prepared-json';
import { parsePaper } from '../../../server/src/paper/parse-paper';
import { consultation } from '../features/snapshot-of';

describe('Answers that are written as JSON', () => {
  for (const [name, ends] of [
    ['\\n', '\n'],
    ['\\r\\n', '\r\n'],
    ['\\r', '\r'],
  ] as const) {
    it(`say the same as the features, with lines that end in ${name}`, () => {
      const paper = parsePaper(consultation.replaceAll('\n', ends).replace('Veilige', '“Veilige” Ĳssel 😀'));
      const symbols = documentSymbolsJson(paper, outlineSymbols(paper)).toJSON() as {
        name: string;
        detail?: string;
        range: { start: object; end: object };
        selectionRange: { start: object };
        children?: unknown[];
      }[];
      const [first] = outlineSymbols(paper);
      assert.deepEqual(symbols[0]!.range, {
        start: paper.lines.positionAt(first!.start),
        end: paper.lines.positionAt(first!.end),
      });
      assert.deepEqual(symbols[0]!.selectionRange.start, paper.lines.positionAt(first!.selection.start));
      assert.equal(symbols[0]!.name, first!.name);
      assert.equal(symbols[0]!.children?.length, first!.children.length);

      const links = documentLinks(paper);
      assert.deepEqual(
        documentLinksJson(paper, links).toJSON(),
        links.map(({ start, end, url, tooltip }) => ({
          range: { start: paper.lines.positionAt(start), end: paper.lines.positionAt(end) },
          target: url,
          tooltip,
        })),
      );
    });
  }

  it('are empty lists for an empty text', () => {
    const paper = parsePaper('');
    assert.deepEqual(documentSymbolsJson(paper, []).toJSON(), []);
    assert.deepEqual(documentLinksJson(paper, []).toJSON(), []);
  });

  it('go into a message as they are, and others as ever', () => {
    const result = new PreparedJson(Uint8Array.from(Buffer.from('[1,2]')));
    assert.equal(
      String(messageInBytes({ jsonrpc: '2.0', id: 3, result })),
      '{"jsonrpc":"2.0","id":3,"result":[1,2]}',
    );
    assert.equal(String(messageInBytes({ id: 3, result: 'é' })), '{"id":3,"result":"é"}');
  });

  it('survive names of any kind', () => {
    const paper = parsePaper('tekst\n');
    const selection = { start: 0, end: 0 };
    for (const name of ['"\\', 'é – 😀', '\ud800', '\u0000\u2028']) {
      const symbol = {
        name,
        detail: '',
        kind: 'heading' as const,
        start: 0,
        end: 5,
        selection,
        children: [],
      };
      const [written] = documentSymbolsJson(paper, [symbol]).toJSON() as { name: string }[];
      assert.equal(written!.name, name);
    }
  });
});
