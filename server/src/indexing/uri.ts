import { URI } from 'vscode-uri';

/** Address of a file as the editor spells it. */
export function toUri(path: string): string {
  return URI.file(path).toString();
}

/** Path of a file of this machine; null for any other address. */
export function toPath(uri: string): string | null {
  const parsed = URI.parse(uri);
  return parsed.scheme === 'file' ? parsed.fsPath : null;
}
