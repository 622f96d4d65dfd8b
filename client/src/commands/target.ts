// What a command is about: a node of a tree, an id from a link, or what stands under the cursor.
import * as vscode from 'vscode';
import type { TargetParams } from '../../../server/src/lsp/protocol';
import { t } from '../localisation';

/**
 * `value` is what the command was called with. It may come from a link, so anything is possible: what is no node and
 * no id is passed over. Rejects when there is nothing to be about.
 */
export function targetOf(value: unknown): TargetParams {
  const target = property(property(value, 'node'), 'target') ?? property(value, 'target');
  if (typeof target === 'string') return { target };
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new Error(t('Open a paper and put the cursor in a reference first.'));
  const { line, character } = editor.selection.active;
  return { textDocument: { uri: editor.document.uri.toString() }, position: { line, character } };
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}
