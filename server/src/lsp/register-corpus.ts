import type { CallHierarchyItem, SymbolInformation } from 'vscode-languageserver';
import { SymbolKind } from 'vscode-languageserver';
import type { GraphNode } from '../features/call-hierarchy';
import { citedPapers, citingPapers, graphRoots } from '../features/call-hierarchy';
import { workspaceSymbols } from '../features/workspace-symbols';
import { runSafe } from './run-safe';
import type { Session } from './session';
import { corpusSymbolKinds } from './symbol-kinds';
import { toLocation } from './to-protocol';

/** Features that look at the corpus as a whole: search, and the graph of who cites whom. */
export function registerCorpus(session: Session): void {
  const { connection, log, feed } = session;

  connection.onWorkspaceSymbol(
    runSafe(log, 'workspace/symbol', null, async ({ query }): Promise<SymbolInformation[]> => {
      await feed.learn();
      const symbols = await workspaceSymbols(feed.corpus, query);
      return symbols.map(({ kind, name, detail, uri, range }) => ({
        name,
        kind: corpusSymbolKinds[kind],
        containerName: detail,
        location: toLocation({ uri, range }),
      }));
    }),
  );

  connection.languages.callHierarchy.onPrepare(
    runSafe(log, 'textDocument/prepareCallHierarchy', null, async ({ textDocument, position }) => {
      const snapshot = await session.snapshot(textDocument.uri);
      if (snapshot === null) return null;
      const nodes = await graphRoots(snapshot, snapshot.paper.lines.offsetAt(position));
      return nodes.length === 0 ? null : nodes.map(toItem);
    }),
  );

  connection.languages.callHierarchy.onIncomingCalls(
    runSafe(log, 'callHierarchy/incomingCalls', null, async ({ item }) => {
      const target = targetOf(item);
      if (target === null) return [];
      const edges = await citingPapers(await session.corpusView(), target);
      return edges.map(({ node, places }) => ({ from: toItem(node), fromRanges: [...places] }));
    }),
  );

  connection.languages.callHierarchy.onOutgoingCalls(
    runSafe(log, 'callHierarchy/outgoingCalls', null, async ({ item }) => {
      // A draft has no id: what it cites is known by its file.
      const edges = await citedPapers(await session.corpusView(), targetOf(item) ?? item.uri);
      return edges.map(({ node, places }) => ({ to: toItem(node), fromRanges: [...places] }));
    }),
  );
}

function toItem({ target, name, detail, uri, range, selection }: GraphNode): CallHierarchyItem {
  return { name, detail, kind: SymbolKind.File, uri, range, selectionRange: selection, data: { target } };
}

/** The editor gives back what it was given; an item that is not ours has no target. */
function targetOf({ data }: CallHierarchyItem): string | null {
  const target = (data as { target?: unknown } | undefined)?.target;
  return typeof target === 'string' ? target : null;
}
