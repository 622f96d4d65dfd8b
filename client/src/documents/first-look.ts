// The first look at documents of the editor; `paper-signs.ts` says what it looks for.
import * as vscode from 'vscode';
import { showsSignsOfPaper } from './paper-signs';

/** As many lines as a first look can hold, of a length that is usual. */
const FIRST_LINES = new vscode.Range(0, 0, 4_000, 0);

/** What is typed or pasted is looked at with the words around it: "nr. 1" of "26 643, nr. 1". */
const AROUND = 100;

export function documentShowsSigns(document: vscode.TextDocument): boolean {
  return showsSignsOfPaper(document.getText(FIRST_LINES));
}

/** Looks at what changed only: a keystroke in a long text that is no paper costs next to nothing. */
export function changeShowsSigns({ document, contentChanges }: vscode.TextDocumentChangeEvent): boolean {
  return contentChanges.some(({ range: { start }, text }) => {
    const { text: line } = document.lineAt(Math.min(start.line, document.lineCount - 1));
    const from = Math.max(0, start.character - AROUND);
    return showsSignsOfPaper(line.slice(from, start.character + AROUND)) || showsSignsOfPaper(text);
  });
}
