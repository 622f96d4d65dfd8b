import type {
  FoldingRange,
  LocationLink,
  Location as ProtocolLocation,
  Range,
  SelectionRange,
  SymbolInformation,
} from 'vscode-languageserver';
import type { Definition } from '../features/definition';
import type { Fold } from '../features/folding';
import type { OutlineSymbol } from '../features/outline';
import type { LineRange, Location } from '../features/snapshot';
import type { Paper } from '../paper/paper';
import type { Span } from '../text/span';
import { symbolKinds } from './symbol-kinds';

/** Plain data of the features in the shapes of the protocol. Nothing is decided here. */

export function toRange(paper: Paper, span: Span): Range {
  return { start: paper.lines.positionAt(span.start), end: paper.lines.positionAt(span.end) };
}

export function toLocation({ uri, range }: Location): ProtocolLocation {
  return { uri, range: copyRange(range) };
}

export function toLocationLink(paper: Paper, definition: Definition): LocationLink {
  return {
    originSelectionRange: toRange(paper, definition.origin),
    targetUri: definition.uri,
    targetRange: copyRange(definition.range),
    targetSelectionRange: copyRange(definition.selection),
  };
}

function copyRange({ start, end }: LineRange): Range {
  return { start, end };
}

/** The outline for an editor that knows no trees: one entry after another, each with the name of what holds it. */
export function flatSymbols(
  paper: Paper,
  uri: string,
  symbols: readonly OutlineSymbol[],
  containerName?: string,
): SymbolInformation[] {
  return symbols.flatMap((symbol) => [
    {
      name: symbol.name,
      kind: symbolKinds[symbol.kind],
      location: { uri, range: toRange(paper, symbol) },
      ...(containerName === undefined ? {} : { containerName }),
    },
    ...flatSymbols(paper, uri, symbol.children, symbol.name),
  ]);
}

export function toFoldingRange({ startLine, endLine }: Fold): FoldingRange {
  return { startLine, endLine };
}

/** From the innermost span outwards (LSP, SelectionRange.parent). */
export function toSelectionRange(paper: Paper, spans: readonly Span[]): SelectionRange {
  let range: SelectionRange | undefined;
  for (const span of [...spans].reverse()) {
    range =
      range === undefined ? { range: toRange(paper, span) } : { range: toRange(paper, span), parent: range };
  }
  return range ?? { range: toRange(paper, { start: 0, end: 0 }) };
}
