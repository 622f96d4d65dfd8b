import type { DocumentLink, DocumentSymbol } from 'vscode-languageserver';
import { codeLenses } from '../features/code-lenses';
import { foldingRanges } from '../features/folding';
import { documentLinks } from '../features/links';
import { outlineSymbols } from '../features/outline';
import { selectionSpans } from '../features/selection';
import { semanticTokens } from '../features/semantic-tokens';
import { documentLinksJson } from './links-json';
import { documentSymbolsJson } from './outline-json';
import { runSafe } from './run-safe';
import { toSemanticTokens } from './semantic-tokens';
import type { Session } from './session';
import { flatSymbols, toFoldingRange, toRange, toSelectionRange } from './to-protocol';

/** Features that need one paper and nothing else: asked after every keystroke, answered without the corpus. */
export function registerStructure(session: Session): void {
  const { connection, client, log } = session;
  const { documentSymbol, foldingRange } = client.textDocument ?? {};
  const takesTrees = documentSymbol?.hierarchicalDocumentSymbolSupport ?? false;
  const mostFolds = foldingRange?.rangeLimit ?? Infinity;

  connection.onDocumentSymbol(
    runSafe(log, 'textDocument/documentSymbol', null, async ({ textDocument }) => {
      const served = await session.served(textDocument.uri);
      if (served === null) return null;
      const { paper, uri } = served;
      const symbols = outlineSymbols(paper);
      if (!takesTrees) return flatSymbols(paper, uri, symbols);
      return documentSymbolsJson(paper, symbols) as unknown as DocumentSymbol[];
    }),
  );

  connection.onDocumentLinks(
    runSafe(log, 'textDocument/documentLink', null, async ({ textDocument }) => {
      const served = await session.served(textDocument.uri);
      if (served === null) return null;
      return documentLinksJson(served.paper, documentLinks(served.paper)) as unknown as DocumentLink[];
    }),
  );

  connection.onFoldingRanges(
    runSafe(log, 'textDocument/foldingRange', null, async ({ textDocument }) => {
      const served = await session.served(textDocument.uri);
      return served === null ? null : foldingRanges(served.paper, mostFolds).map(toFoldingRange);
    }),
  );

  connection.onSelectionRanges(
    runSafe(log, 'textDocument/selectionRange', null, async ({ textDocument, positions }) => {
      const served = await session.served(textDocument.uri);
      if (served === null) return null;
      const { paper } = served;
      return positions.map((position) =>
        toSelectionRange(paper, selectionSpans(paper, paper.lines.offsetAt(position))),
      );
    }),
  );

  connection.languages.semanticTokens.on(
    runSafe(log, 'textDocument/semanticTokens/full', { data: [] }, async ({ textDocument }) => {
      const served = await session.served(textDocument.uri);
      if (served === null) return { data: [] };
      return toSemanticTokens(served.paper, semanticTokens(served.paper));
    }),
  );

  connection.languages.semanticTokens.onRange(
    runSafe(log, 'textDocument/semanticTokens/range', { data: [] }, async ({ textDocument, range }) => {
      const served = await session.served(textDocument.uri);
      if (served === null) return { data: [] };
      const { paper } = served;
      const start = paper.lines.offsetAt(range.start);
      const end = paper.lines.offsetAt(range.end);
      const inView = semanticTokens(paper).filter((token) => token.end > start && token.start < end);
      return toSemanticTokens(paper, inView);
    }),
  );

  connection.onCodeLens(
    runSafe(log, 'textDocument/codeLens', null, async ({ textDocument }) => {
      const served = await session.served(textDocument.uri);
      if (served === null || !served.settings.codeLens.enabled) return null;
      const { paper } = served;
      // A lens without a command is shown as text.
      return codeLenses(paper).map((lens) => ({
        range: toRange(paper, lens),
        command: { title: lens.title, command: '' },
      }));
    }),
  );
}
