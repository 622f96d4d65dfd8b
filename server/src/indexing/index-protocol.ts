// What the main thread and the thread of the index say to each other. Types and plain data only.
import type { IndexThread } from './index-thread';

/** Methods that can be asked for by message. */
export type IndexThreadMethods = Omit<IndexThread, never>;

export interface Question {
  readonly id: number;
  readonly method: keyof IndexThreadMethods;
  readonly parameters: readonly never[];
}

export type Answer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly error: string };

/** Begins the message of an error that says that the index was damaged, was set aside and is empty now. */
export const SET_ASIDE = 'index set aside: ';

/** A listed file that must be read, with what the index knows of it. */
export interface StaleFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly known: { readonly hash: string; readonly parser: string } | null;
}

/** Numbers of one folder. */
export interface FolderSize {
  readonly files: number;
  readonly bytes: number;
}
