import type { Connection } from 'vscode-languageserver';
import translations from '../../../l10n/bundle.l10n.nl.json';
import seed from '../../../seeds/kst-32317-859.md';
import type { Host, ListedFile } from '../lsp/host';
import type { FsEntry, FsListParams, FsReadParams, FsReadResult } from '../lsp/protocol';
import { URI, Utils } from '../lsp/uri';

/**
 * Files by requests to the client: a worker has no file system, and the workspace may be a remote repository. The
 * seeds and the translations are in the bundle itself.
 */
export function browserHost(connection: Connection): Host {
  const read = (params: FsReadParams) =>
    connection.sendRequest<FsReadResult | null>('griffier/fs/read', params);
  const list = (params: FsListParams) =>
    connection.sendRequest<readonly FsEntry[]>('griffier/fs/list', params);

  return {
    async readText(uri) {
      const result = await read({ uri });
      if (result === null) throw new Error(`the editor cannot read ${uri}`);
      const bytes = Uint8Array.from(atob(result.content), (char) => char.charCodeAt(0));
      return new TextDecoder().decode(bytes);
    },
    // Without a request of its own for it, a file is taken to be there and to have changed each time.
    stamp: async () => String(Date.now()),
    seeds: async (folder) => [{ uri: seedUri(folder), text: seed }],
    seedFolder: () => null,
    folderUri(setting, base) {
      if (/^[a-z][a-z0-9+.-]+:/i.test(setting)) return URI.parse(setting).toString();
      if (base === null || setting.startsWith('~')) return null;
      return Utils.resolvePath(URI.parse(base), setting).toString();
    },
    async *list(folder, { isExcluded }): AsyncIterable<ListedFile> {
      for (const { uri, size } of await list({ folder })) if (!isExcluded(uri)) yield { uri, size };
    },
    translations: async (locale) => (locale === 'nl' ? JSON.stringify(translations) : null),
  };
}

function seedUri(folder: string | undefined): string {
  const name = 'kst-32317-859.md';
  return folder === undefined ? `griffier-seed:/${name}` : Utils.joinPath(URI.parse(folder), name).toString();
}
