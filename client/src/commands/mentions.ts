// "All mentions": from a hover, a tree or the cursor, in the editor's own list of places.
import * as vscode from 'vscode';
import type { Griffier } from '../griffier';
import { t } from '../localisation';
import { locationOf } from './go-to';
import { targetOf } from './target';

export async function showMentions(griffier: Griffier, value: unknown): Promise<void> {
  const mentions = await griffier.ask('griffier/mentions', targetOf(value));
  const locations = mentions?.locations.map(locationOf) ?? [];
  const [first] = locations;
  if (!first) {
    const title = mentions?.title;
    const text = title ? t('No paper mentions {0}.', title) : t('There is nothing here that papers mention.');
    void vscode.window.showInformationMessage(text);
    return;
  }
  const editor = vscode.window.activeTextEditor;
  const { uri, position } = editor
    ? { uri: editor.document.uri, position: editor.selection.active }
    : { uri: first.uri, position: first.range.start };
  await vscode.commands.executeCommand('editor.action.peekLocations', uri, position, locations, 'peek');
}
