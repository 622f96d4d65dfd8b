import { readdir, readFile, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { DiskKeeper } from '../indexing/disk-keeper';
import { watchFolders } from '../indexing/watch-folders';
import type { Host, ListedFile, ListOptions, SeedFile } from '../lsp/host';
import { URI } from '../lsp/uri';
import { decode } from './decode';

/** Names of files that may be papers. */
const paperName = /\.(?:md|markdown|txt|kamerstuk|kst)$/i;

/** Files by the file system of this machine. @param root folder of the package, in which `seeds` and `l10n` lie */
export function nodeHost(root: string): Host {
  return {
    readText: async (uri) => decode(await readFile(fileOf(uri))),

    async stamp(uri) {
      const found = await stat(fileOf(uri)).catch(() => null);
      return found?.isFile() ? `${found.mtimeMs}:${found.size}` : null;
    },

    async seeds(): Promise<readonly SeedFile[]> {
      const folder = path.join(root, 'seeds');
      const names = (await readdir(folder)).filter((name) => paperName.test(name)).sort();
      return Promise.all(
        names.map(async (name) => {
          const file = path.join(folder, name);
          return { uri: URI.file(file).toString(), text: decode(await readFile(file)) };
        }),
      );
    },

    seedFolder: () => URI.file(path.join(root, 'seeds')).toString(),

    async startDiskKeeper(storage, _seeds, events) {
      const keeper = await DiskKeeper.start(
        { scripts: path.join(root, 'dist'), storage: storage === null ? null : fileOf(storage) },
        events,
      );
      await keeper.ensure(URI.file(path.join(root, 'seeds')).toString(), 'seed');
      return keeper;
    },

    watch: (folders, onChange) => watchFolders(folders.map(fileOf), onChange),

    folderUri(setting, base) {
      if (/^[a-z][a-z0-9+.-]+:\/\//i.test(setting)) return URI.parse(setting).toString();
      const home = setting.replace(/^~(?=$|[\\/])/, os.homedir());
      if (path.isAbsolute(home)) return URI.file(home).toString();
      if (base === null || !base.startsWith('file:')) return null;
      return URI.file(path.resolve(fileOf(base), home)).toString();
    },

    list: (folder, options) => walk(fileOf(folder), options),

    async translations(locale) {
      return readFile(path.join(root, 'l10n', `bundle.l10n.${locale}.json`), 'utf8').catch(() => null);
    },
  };
}

/** Breadth first, so that the papers nearest to the top are known first. Links to folders are not followed. */
async function* walk(top: string, { isExcluded, onProblem }: ListOptions): AsyncIterable<ListedFile> {
  const folders = [top];
  for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
    const entries = await readdir(folder, { withFileTypes: true }).catch((error: Error) => {
      if (folder === top) throw error;
      onProblem(URI.file(folder!).toString(), error.message);
      return [];
    });
    for (const entry of entries) {
      const full = path.join(folder, entry.name);
      const uri = URI.file(full).toString();
      if (entry.isDirectory()) {
        if (entry.name !== 'node_modules' && entry.name !== '.git' && !isExcluded(uri)) folders.push(full);
      } else if (entry.isFile() && paperName.test(entry.name) && !isExcluded(uri)) {
        const found = await stat(full).catch(() => null);
        if (found !== null) yield { uri, size: found.size };
      }
    }
  }
}

function fileOf(uri: string): string {
  const parsed = URI.parse(uri);
  if (parsed.scheme !== 'file') throw new Error(`not a file of this machine: ${uri}`);
  return parsed.fsPath;
}
