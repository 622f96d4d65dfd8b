// What the editor asks of the extension when a person hovers, presses F12 or opens the outline.
import * as vscode from 'vscode';
import { inShort } from './papers';

const { executeCommand } = vscode.commands;

/** The text of all hovers at a place. */
export async function hoverAt(document: vscode.TextDocument, place: vscode.Position): Promise<string> {
  const hovers = await executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, place);
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
}

const asLocation = (found: vscode.Location | vscode.LocationLink) =>
  'targetUri' in found
    ? new vscode.Location(found.targetUri, found.targetSelectionRange ?? found.targetRange)
    : found;

/** Where F12 leads, in short: `["kst-32317-859.md:11"]`. */
export async function definitionsAt(
  document: vscode.TextDocument,
  place: vscode.Position,
): Promise<string[]> {
  const found = await executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    place,
  );
  return found.map((one) => inShort(asLocation(one)));
}

/** All mentions of what is at a place, in short and in reading order. */
export async function referencesAt(document: vscode.TextDocument, place: vscode.Position): Promise<string[]> {
  const found = await executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    place,
  );
  return found.map(inShort);
}

/** The texts that are highlighted together with what is at a place. */
export async function highlightsAt(document: vscode.TextDocument, place: vscode.Position): Promise<string[]> {
  const found = await executeCommand<vscode.DocumentHighlight[]>(
    'vscode.executeDocumentHighlights',
    document.uri,
    place,
  );
  return found.map((one) => document.getText(one.range));
}

/** Griffier's links in a document; those of other extensions have no tooltip of ours. */
export async function linksIn(document: vscode.TextDocument): Promise<vscode.DocumentLink[]> {
  const found = await executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri, 100);
  return found.filter((link) => !document.getText(link.range).startsWith('http'));
}

/** Griffier's outline. The Markdown extension of VS Code has one too, whose titles keep their mark-up. */
export async function outlineOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  const found = await executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return (found ?? []).filter((symbol) => !symbol.name.startsWith('#'));
}

/** An outline as indented lines of titles. */
export function asLines(symbols: readonly vscode.DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap((symbol) => [
    '  '.repeat(depth) + symbol.name,
    ...asLines(symbol.children, depth + 1),
  ]);
}

export async function foldsIn(document: vscode.TextDocument): Promise<[first: number, last: number][]> {
  const found = await executeCommand<vscode.FoldingRange[]>(
    'vscode.executeFoldingRangeProvider',
    document.uri,
  );
  return found.map((fold) => [fold.start + 1, fold.end + 1]);
}

/** The texts that "Expand Selection" selects in turn: more often than any text is deep, for some steps add nothing. */
export async function expansionsAt(document: vscode.TextDocument, place: vscode.Position): Promise<string[]> {
  const editor = await vscode.window.showTextDocument(document, {
    selection: new vscode.Range(place, place),
  });
  const texts: string[] = [];
  for (let step = 0; step < 20; step++) {
    await executeCommand('editor.action.smartSelect.expand');
    texts.push(document.getText(editor.selection));
  }
  return texts;
}

export async function symbolsFor(query: string): Promise<string[]> {
  const found = await executeCommand<vscode.SymbolInformation[]>(
    'vscode.executeWorkspaceSymbolProvider',
    query,
  );
  return found.map((symbol) => symbol.name);
}

/** The texts that carry a semantic token, with the token's type: `["motion: motie Kuik"]`. */
export async function tokensIn(document: vscode.TextDocument): Promise<string[]> {
  const { uri } = document;
  const legend = await executeCommand<vscode.SemanticTokensLegend>(
    'vscode.provideDocumentSemanticTokensLegend',
    uri,
  );
  const tokens = await executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', uri);
  const texts: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < tokens.data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0] = tokens.data.subarray(at, at + 5);
    line += lines;
    character = lines > 0 ? characters : character + characters;
    const range = new vscode.Range(line, character, line, character + length);
    texts.push(`${legend.tokenTypes[type]}: ${document.getText(range)}`);
  }
  return texts;
}
