import { foldingRanges } from '../features/folding';
import { documentLinks } from '../features/links';
import { outlineSymbols } from '../features/outline';
import { selectionSpans } from '../features/selection';
import { runSafe } from './run-safe';
import type { Session } from './session';
import { toDocumentLink, toDocumentSymbol, toFoldingRange, toSelectionRange } from './to-protocol';

/** Features that need one paper and nothing else: asked after every keystroke, answered without the corpus. */
export function registerStructure(session: Session): void {
  const { connection, log } = session;

  connection.onDocumentSymbol(
    runSafe(log, 'textDocument/documentSymbol', null, async ({ textDocument }) => {
      const served = await session.served(textDocument.uri);
      if (served === null) return null;
      const { paper } = served;
      return outlineSymbols(paper).map((symbol) => toDocumentSymbol(paper, symbol));
    }),
  );

  connection.onDocumentLinks(
    runSafe(log, 'textDocument/documentLink', null, async ({ textDocument }) => {
      const served = await session.served(textDocument.uri);
      if (served === null) return null;
      const { paper } = served;
      return documentLinks(paper).map((link) => toDocumentLink(paper, link));
    }),
  );

  connection.onFoldingRanges(
    runSafe(log, 'textDocument/foldingRange', null, async ({ textDocument }) => {
      const served = await session.served(textDocument.uri);
      return served === null ? null : foldingRanges(served.paper).map(toFoldingRange);
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
}
