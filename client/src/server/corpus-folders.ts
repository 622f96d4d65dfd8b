// The folders that the user added to the corpus, as the server may read them.
import { workspace } from 'vscode';

/**
 * `griffier.corpus.folders`. A workspace that is not trusted may name folders inside itself only: a path elsewhere in
 * its settings could be a share on another machine, and merely opening that tells who is there.
 */
export function corpusFolders(): string[] {
  const settings = workspace.getConfiguration('griffier.corpus');
  if (workspace.isTrusted) return settings.get<string[]>('folders', []);
  const { globalValue = [], workspaceValue = [] } = settings.inspect<string[]>('folders') ?? {};
  return [...globalValue, ...workspaceValue.filter(staysInside)];
}

/** Relative, without a step up: "papers/2023". Not "~/papers", "../papers", "C:\papers" or "\\host\share". */
function staysInside(folder: string): boolean {
  if (/^[~/\\]|^[A-Za-z][A-Za-z\d+.-]*:/.test(folder)) return false;
  return !folder.split(/[/\\]/).includes('..');
}
