// Which documents Griffier serves: languages and patterns that the user can set, in the schemes that hold people's files.
import * as vscode from 'vscode';

/** Files, drafts, and files of a remote machine or repository; not the inputs and outputs of other extensions. */
const schemesOfFiles = ['file', 'untitled', 'vscode-remote', 'vscode-vfs'];

/** Scheme of the corpus report: the references in it are as alive as those in a paper. */
export const REPORT_SCHEME = 'griffier-report';

export interface LanguageAndScheme {
  readonly language: string;
  readonly scheme: string;
}

/** What the language client offers to the server, before patterns are looked at. */
export function servedSelector(): LanguageAndScheme[] {
  const languages = vscode.workspace.getConfiguration('griffier').get<string[]>('languages', []);
  const folders = vscode.workspace.workspaceFolders ?? [];
  const schemes = new Set([...schemesOfFiles, REPORT_SCHEME, ...folders.map((folder) => folder.uri.scheme)]);
  return languages.flatMap((language) => [...schemes].map((scheme) => ({ language, scheme })));
}

/** Whether the user leaves this document to Griffier: `griffier.enable`, `.languages` and `.exclude`. */
export function isServed(document: vscode.TextDocument): boolean {
  if (vscode.languages.match(servedSelector(), document) === 0) return false;
  const settings = vscode.workspace.getConfiguration('griffier', document);
  if (!settings.get<boolean>('enable', true)) return false;
  return !settings.get<string[]>('exclude', []).some((pattern) => matches(pattern, document));
}

/** A pattern counts from the root of the disk (`**` before it) or from the workspace folder. */
function matches(pattern: string, document: vscode.TextDocument): boolean {
  if (vscode.languages.match({ pattern }, document) > 0) return true;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  if (!folder) return false;
  return vscode.languages.match({ pattern: new vscode.RelativePattern(folder, pattern) }, document) > 0;
}
