// Going to a place: what a click in a tree does.
import * as vscode from 'vscode';
import type { ProtocolLocation, ProtocolRange } from '../../../server/src/lsp/protocol';

/** `value` is a location as LSP writes it; anything else is passed over. */
export async function goTo(value: unknown): Promise<void> {
  if (!isLocation(value)) return;
  await vscode.window.showTextDocument(vscode.Uri.parse(value.uri, true), {
    selection: rangeOf(value.range),
  });
}

export function rangeOf({ start, end }: ProtocolRange): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function locationOf({ uri, range }: ProtocolLocation): vscode.Location {
  return new vscode.Location(vscode.Uri.parse(uri, true), rangeOf(range));
}

function isLocation(value: unknown): value is ProtocolLocation {
  const { uri, range } = (value ?? {}) as Partial<ProtocolLocation>;
  return typeof uri === 'string' && typeof range?.start?.line === 'number' && range.end !== undefined;
}
