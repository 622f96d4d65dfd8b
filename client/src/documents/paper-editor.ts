// Tells menus and keys whether the active editor shows a paper: `griffier.paperEditor` in `when` clauses.
import * as vscode from 'vscode';
import { changeShowsSigns, documentShowsSigns } from './first-look';
import { isServed } from './served-documents';

export function trackPaperEditor(): vscode.Disposable {
  let known: boolean | undefined;
  const tell = (isPaper: boolean) => {
    if (isPaper === known) return;
    known = isPaper;
    void vscode.commands.executeCommand('setContext', 'griffier.paperEditor', isPaper);
  };
  const look = () => {
    const document = vscode.window.activeTextEditor?.document;
    tell(document !== undefined && isServed(document) && documentShowsSigns(document));
  };
  look();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(look),
    vscode.workspace.onDidSaveTextDocument(look),
    vscode.workspace.onDidChangeTextDocument((event) => {
      const isActive = event.document === vscode.window.activeTextEditor?.document;
      if (!known && isActive && changeShowsSigns(event) && isServed(event.document)) tell(true);
    }),
  );
}
