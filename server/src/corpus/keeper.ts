import type { Corpus, Rank } from './corpus';
import type { PaperDigest } from './digest';

/** A folder whose papers belong to the corpus. */
export interface KeptFolder {
  /** Address, as the editor spells it. */
  readonly uri: string;
  readonly rank: Exclude<Rank, 'open'>;
  /** Patterns of what is left out, relative to the folder, as in the editor's `files.exclude`. */
  readonly exclude: readonly string[];
  /** Whether `.gitignore` files count: in the workspace, not in folders that the user named. */
  readonly honoursGit: boolean;
  /** Larger files are left out and listed; bytes. */
  readonly largest: number;
}

/** A file or folder that is not in the corpus, or the index itself, with the reason in words. */
export interface Problem {
  readonly uri: string;
  readonly reason: string;
}

/** How far the reading of folders is. */
export interface KeepingProgress {
  readonly phase: 'listing' | 'reading' | 'done' | 'cancelled' | 'failed';
  readonly filesDone: number;
  /** Null while files are still being listed. */
  readonly filesTotal: number | null;
  /** Bytes. */
  readonly bytesDone: number;
  readonly bytesTotal: number | null;
  /** Milliseconds; null while unknown. */
  readonly timeLeft: number | null;
}

/** Numbers of one folder, for the report. */
export interface KeptFolderState {
  readonly folder: KeptFolder;
  /** Files of it that the corpus has. */
  readonly files: number;
  readonly bytes: number;
  /** Why the folder itself cannot be read; what was known of it is still known. Null when it can. */
  readonly reason: string | null;
}

export interface KeeperEvents {
  readonly onProgress?: (progress: KeepingProgress) => void;
  /** One line for the log. */
  readonly onLog?: (line: string) => void;
  /** What the corpus knows has changed, or what is wrong with it. */
  readonly onChange?: () => void;
}

/** Keeps a corpus current: reads its folders, follows their changes, lets open documents win over their files. */
export interface CorpusKeeper {
  readonly corpus: Corpus;
  /** The latest text of a document that is open in the editor. */
  open(uri: string, digest: PaperDigest): void;
  /** The document was closed: its file counts again. */
  close(uri: string): void;
  /**
   * From now on these folders are the corpus. Reads what is new or changed and forgets what is gone; what is known is
   * answered meanwhile. Resolves when it is done, was cancelled, or was overtaken by another call.
   */
  keep(folders: readonly KeptFolder[]): Promise<void>;
  /** Files or folders that were made, changed, renamed or deleted. Resolves when the corpus knows. */
  follow(uris: readonly string[]): Promise<void>;
  /** Forgets all and reads everything anew. */
  rebuild(): Promise<void>;
  /** Stops reading; what was read stays, and the next `keep` goes on from there. */
  cancel(): void;
  readonly problems: readonly Problem[];
  folders(): Promise<readonly KeptFolderState[]>;
  dispose(): Promise<void>;
}
