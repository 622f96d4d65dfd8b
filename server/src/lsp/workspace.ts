import type { InitializeParams, WorkspaceFolder } from 'vscode-languageserver';
import type { Session } from './session';

/** What happens once the editor is ready: settings, folders and files are read and followed. */
export function followWorkspace(session: Session, params: InitializeParams): void {
  const { configuration, feed } = session;
  let folders = initialFolders(params);
  configuration.follow(() => void feed.useFolders(folders));
  if (session.client.workspace?.workspaceFolders === true) {
    session.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      folders = folders.filter(({ uri }) => !removed.some((folder) => folder.uri === uri)).concat(added);
      void feed.useFolders(folders);
    });
  }
  void feed.start(folders);
}

/** Folders of the workspace; older clients name one root only (LSP, InitializeParams.rootUri). */
function initialFolders({ workspaceFolders, rootUri }: InitializeParams): WorkspaceFolder[] {
  if (workspaceFolders) return workspaceFolders;
  return rootUri ? [{ uri: rootUri, name: '' }] : [];
}
