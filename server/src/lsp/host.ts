import type { CorpusKeeper, KeeperEvents } from '../corpus/keeper';

export interface SeedFile {
  readonly uri: string;
  readonly text: string;
}

/**
 * What differs between Node and a browser worker: reading files. Errors are thrown with a reason for people; the
 * caller logs them with the name of the file.
 */
export interface Host {
  /** Text of a file, decoded as UTF-8 without its byte-order mark. Throws when it cannot be read. */
  readText(uri: string): Promise<string>;
  /** A mark of the file's present content (time and size); null when there is no such file. */
  stamp(uri: string): Promise<string | null>;
  /** Texts of the bundled seeds. */
  seeds(folder: string | undefined): Promise<readonly SeedFile[]>;
  /** Makes the address of a folder from a setting: absolute, `~`, or relative to `base`. Null when it cannot. */
  folderUri(setting: string, base: string | null): string | null;
  /** All papers under a folder, deepest last. Throws when the folder itself cannot be read. */
  list(folder: string, options: ListOptions): AsyncIterable<ListedFile>;
  /**
   * Starts a corpus with its index on disk, the seeds in it; absent where there is no disk to be had.
   * @param storage folder for the index as a URI; null: a temporary one
   */
  startDiskKeeper?(
    storage: string | null,
    seeds: string | undefined,
    events: KeeperEvents,
  ): Promise<CorpusKeeper>;
  /** Folder of the seeds, to be kept like any other; null where the seeds are in the bundle. */
  seedFolder(folder: string | undefined): string | null;
  /** Tells of changes in folders that the editor does not watch; absent where that cannot be. */
  watch?(folders: readonly string[], onChange: (uris: readonly string[]) => void): { dispose(): void };
  /** Bundle of translations for a locale ("nl"); null when there is none. */
  translations(locale: string): Promise<string | null>;
}

export interface ListOptions {
  /** Whether a file or folder (by address) is left out. */
  readonly isExcluded: (uri: string) => boolean;
  /** Told of everything below the folder that could not be read. */
  readonly onProblem: (uri: string, reason: string) => void;
}

export interface ListedFile {
  readonly uri: string;
  /** Bytes. */
  readonly size: number;
}
