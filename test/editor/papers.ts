// Opening papers in the editor, and pointing at places in them by their words.
import path from 'node:path';
import * as vscode from 'vscode';

export const extension = () => {
  const found = vscode.extensions.getExtension('griffier.griffier');
  if (!found) throw new Error('Griffier is not installed in this host');
  return found;
};

export const seed = () => vscode.Uri.joinPath(extension().extensionUri, 'seeds/kst-32317-859.md');

/** A file of test/editor/workspace/, in the copy that this host has open. */
export function workspaceFile(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Shows a file in the editor and waits until Griffier serves it. */
export async function open(file: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(file);
  await vscode.window.showTextDocument(document);
  await extension().activate();
  return document;
}

/** Shows an untitled draft with this text. */
export async function openDraft(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ content, language });
  const editor = await vscode.window.showTextDocument(document);
  await extension().activate();
  return editor;
}

/** Closes what is open, drafts too: nothing of one test is in the corpus of the next. */
export async function closeAll(): Promise<void> {
  for (const { isDirty } of vscode.workspace.textDocuments) {
    if (isDirty) await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Types at the end of a draft, key by key, as a person at the keyboard. */
export async function typeAtEnd({ document }: vscode.TextEditor, keys: string): Promise<void> {
  const { end } = document.lineAt(document.lineCount - 1).range;
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(end, end) });
  for (const text of keys) await vscode.commands.executeCommand('type', { text });
}

/**
 * The range of some words: the `nth` time that they occur, counted from 0; from the end when negative.
 */
export function rangeOf(document: vscode.TextDocument, words: string, nth = 0): vscode.Range {
  const text = document.getText();
  const starts: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) starts.push(at);
  const start = starts.at(nth);
  if (start === undefined) throw new Error(`"${words}" is not in the text ${nth} times`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** A place inside some words, where a person would point at. */
export function placeIn(document: vscode.TextDocument, words: string, nth = 0): vscode.Position {
  const { start, end } = rangeOf(document, words, nth);
  return start.translate(0, Math.floor((end.character - start.character) / 2));
}

/** Asks again until `accept` is content, for at most `limit` ms; gives the last answer either way. */
export async function eventually<T>(
  ask: () => Thenable<T>,
  accept: (answer: T) => boolean,
  limit = 10_000,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (accept(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** "kst-32317-859.md:11", with lines counted as an editor shows them. */
export const inShort = (location: vscode.Location) =>
  `${path.basename(location.uri.path)}:${location.range.start.line + 1}`;
