// Moving between questions and answers by keyboard, and taking the table of questions elsewhere.
import * as vscode from 'vscode';
import type { Griffier } from '../griffier';
import { t } from '../localisation';
import { locationOf, rangeOf } from './go-to';

export function questionCommands(griffier: Griffier) {
  return {
    'griffier.nextOpenQuestion': () => goToOpenQuestion(griffier, 'next'),
    'griffier.previousOpenQuestion': () => goToOpenQuestion(griffier, 'previous'),
    'griffier.goToCounterpart': () => goToCounterpart(griffier),
    'griffier.exportQuestions': () => exportQuestions(griffier),
  };
}

/** The active editor with the cursor as the server wants it. */
function here() {
  const editor = vscode.window.activeTextEditor;
  if (!editor) throw new Error(t('Open a paper with questions first.'));
  const { line, character } = editor.selection.active;
  return {
    editor,
    textDocument: { uri: editor.document.uri.toString() },
    position: { line, character },
  };
}

async function goToOpenQuestion(griffier: Griffier, direction: 'next' | 'previous'): Promise<void> {
  const { editor, textDocument, position } = here();
  const range = await griffier.ask('griffier/nextOpenQuestion', { textDocument, position, direction });
  if (range) show(editor, rangeOf(range));
  else vscode.window.setStatusBarMessage(t('No question of this paper is open.'), 5_000);
}

async function goToCounterpart(griffier: Griffier): Promise<void> {
  const { editor, textDocument, position } = here();
  const found = await griffier.ask('griffier/counterpart', { textDocument, position });
  if (!found) {
    vscode.window.setStatusBarMessage(t('The cursor is in no question and no answer.'), 5_000);
    return;
  }
  const ranges = found.ranges.map(rangeOf);
  const [first] = ranges;
  if (!first) {
    vscode.window.setStatusBarMessage(t('This question has no answer yet.'), 5_000);
  } else if (ranges.length === 1) {
    show(editor, first);
  } else {
    // One answer to several questions: the editor's list lets the user choose.
    const places = found.ranges.map((range) => locationOf({ uri: textDocument.uri, range }));
    const { uri } = editor.document;
    await vscode.commands.executeCommand(
      'editor.action.peekLocations',
      uri,
      editor.selection.active,
      places,
      'peek',
    );
  }
}

function show(editor: vscode.TextEditor, range: vscode.Range): void {
  editor.selection = new vscode.Selection(range.start, range.start);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

async function exportQuestions(griffier: Griffier): Promise<void> {
  const { editor, textDocument } = here();
  const choice = await vscode.window.showQuickPick(
    [
      { label: t('Markdown table'), detail: t('In a new document'), format: 'markdown' as const },
      { label: 'CSV', detail: t('As a file for a spreadsheet'), format: 'csv' as const },
    ],
    { title: t('Export questions and answers') },
  );
  if (!choice) return;
  const table = await griffier.ask('griffier/exportQuestions', { textDocument, format: choice.format });
  if (!table) {
    void vscode.window.showInformationMessage(t('This document has no questions.'));
  } else if (choice.format === 'markdown') {
    const document = await vscode.workspace.openTextDocument({ content: table.text, language: 'markdown' });
    await vscode.window.showTextDocument(document);
  } else {
    await saveAsFile(editor.document.uri, table.text);
  }
}

async function saveAsFile(paper: vscode.Uri, text: string): Promise<void> {
  const name = paper.path.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
  const folder = paper.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : undefined;
  const suggested = paper.scheme === 'untitled' ? folder : vscode.Uri.joinPath(paper, '..');
  const file = await vscode.window.showSaveDialog({
    ...(suggested && { defaultUri: vscode.Uri.joinPath(suggested, `${name}.csv`) }),
    filters: { CSV: ['csv'] },
  });
  if (!file) return;
  // The mark at the start tells spreadsheets that "reünie" is written in UTF-8.
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(`\uFEFF${text}`));
  vscode.window.setStatusBarMessage(t('Saved: {0}', file.path), 5_000);
}
