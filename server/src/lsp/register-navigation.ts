import type { Hover } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import { findDefinitions } from '../features/definition';
import { findHighlights } from '../features/highlights';
import { findHover } from '../features/hover';
import { findReferences } from '../features/references';
import { toMarkdown, toPlainText } from '../features/rich-text';
import { mentionsLink } from './command-links';
import { runSafe } from './run-safe';
import type { Session } from './session';
import { toLocation, toLocationLink, toRange } from './to-protocol';

/** Features that start from what is under the cursor and ask the corpus about it. */
export function registerNavigation(session: Session): void {
  const { connection, client, log } = session;
  const { hover, definition } = client.textDocument ?? {};
  const showsMarkdown = hover?.contentFormat?.includes(MarkupKind.Markdown) ?? true;
  const takesLinks = definition?.linkSupport === true;

  connection.onHover(
    runSafe(log, 'textDocument/hover', null, async ({ textDocument, position }): Promise<Hover | null> => {
      const snapshot = await session.snapshot(textDocument.uri);
      if (snapshot === null) return null;
      const { paper } = snapshot;
      const found = await findHover(snapshot, paper.lines.offsetAt(position), {
        mentionsLink: (target) => mentionsLink(session.options.commands ?? [], target),
      });
      if (found === null) return null;
      const contents = showsMarkdown
        ? { kind: MarkupKind.Markdown, value: toMarkdown(found.content) }
        : { kind: MarkupKind.PlainText, value: toPlainText(found.content) };
      return { contents, range: toRange(paper, found.span) };
    }),
  );

  connection.onDefinition(
    runSafe(log, 'textDocument/definition', null, async ({ textDocument, position }) => {
      const snapshot = await session.snapshot(textDocument.uri);
      if (snapshot === null) return null;
      const { paper } = snapshot;
      const definitions = await findDefinitions(snapshot, paper.lines.offsetAt(position));
      if (definitions.length === 0) return null;
      if (takesLinks) return definitions.map((found) => toLocationLink(paper, found));
      return definitions.map(({ uri, selection }) => toLocation({ uri, range: selection }));
    }),
  );

  connection.onReferences(
    runSafe(log, 'textDocument/references', null, async ({ textDocument, position, context }) => {
      const snapshot = await session.snapshot(textDocument.uri);
      if (snapshot === null) return null;
      const offset = snapshot.paper.lines.offsetAt(position);
      const found = await findReferences(snapshot, offset, context.includeDeclaration);
      return found.map(toLocation);
    }),
  );

  connection.onDocumentHighlight(
    runSafe(log, 'textDocument/documentHighlight', null, async ({ textDocument, position }) => {
      const served = await session.served(textDocument.uri);
      if (served === null) return null;
      const { paper } = served;
      const spans = findHighlights(paper, paper.lines.offsetAt(position));
      return spans?.map((span) => ({ range: toRange(paper, span) })) ?? null;
    }),
  );
}
