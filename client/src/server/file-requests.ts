// Reads files for a server that cannot: in a browser, and in workspaces that are on no disk.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientRequests, FsEntry } from '../../../server/src/lsp/protocol';

type Answer<M extends keyof ClientRequests> = Promise<ClientRequests[M]['result']>;

const papers = '**/*.{md,markdown,txt,kst}';

/** More files than this in a browser would fill its memory; the report of the corpus says what it has. */
const MOST_FILES = 5_000;

export function answerFileRequests(client: BaseLanguageClient): vscode.Disposable {
  return vscode.Disposable.from(
    client.onRequest('griffier/fs/list', ({ folder }: { folder: string }, token) => list(folder, token)),
    client.onRequest('griffier/fs/read', ({ uri }: { uri: string }) => read(uri)),
  );
}

async function list(folder: string, token: vscode.CancellationToken): Answer<'griffier/fs/list'> {
  const pattern = new vscode.RelativePattern(vscode.Uri.parse(folder, true), papers);
  // `undefined`: without what files.exclude and search.exclude leave out.
  const files = await vscode.workspace.findFiles(pattern, undefined, MOST_FILES, token);
  const entries = await Promise.all(files.map(entry));
  return entries.filter((found) => found !== null);
}

/** Null when the file went away since it was found. */
async function entry(file: vscode.Uri): Promise<FsEntry | null> {
  try {
    const { size, mtime } = await vscode.workspace.fs.stat(file);
    return { uri: file.toString(), size, mtime };
  } catch {
    return null;
  }
}

async function read(uri: string): Answer<'griffier/fs/read'> {
  try {
    return { content: asBase64(await vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true))) };
  } catch {
    return null;
  }
}

/** In steps: `String.fromCharCode` takes as many arguments as the stack holds. */
function asBase64(bytes: Uint8Array): string {
  const step = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += step) {
    binary += String.fromCharCode(...bytes.subarray(at, at + step));
  }
  return btoa(binary);
}
