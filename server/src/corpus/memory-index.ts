import type { Rank } from './corpus';
import { ranks } from './corpus';
import type { PaperDigest } from './digest';
import type { DigestGroups } from './digest-groups';
import { groupDigest } from './digest-groups';
import { comparePapers } from './order';
import { compareText } from './paper-id';

/** A file that the index has. */
export interface IndexedFile {
  readonly uri: string;
  readonly rank: Rank;
  readonly digest: PaperDigest;
  readonly groups: DigestGroups;
}

/** Kinds of postings: the questions that can be asked by key. */
export type PostingKind = keyof DigestGroups;

/** Files by key, for one kind of key. */
type Postings = Map<string, Set<IndexedFile>>;

/**
 * Which files stand in the index and which of them speaks for its paper. Putting and removing a file costs what that
 * file holds; only files that speak are in the postings, so nothing is ever counted twice.
 */
export class MemoryIndex {
  readonly #files = new Map<string, IndexedFile>();
  readonly #byUri = new Map<string, Set<IndexedFile>>();
  readonly #byId = new Map<string, Set<IndexedFile>>();
  readonly #speaking = new Set<IndexedFile>();
  readonly #postings: Record<PostingKind, Postings> = {
    mentions: new Map(),
    motions: new Map(),
    introductions: new Map(),
    contributions: new Map(),
    factionMentions: new Map(),
    filed: new Map(),
    dossierMentions: new Map(),
    proposers: new Map(),
  };

  put(uri: string, digest: PaperDigest, rank: Rank): void {
    const key = `${rank} ${uri}`;
    const before = this.#files.get(key);
    if (before?.digest === digest) return;
    const file: IndexedFile = { uri, rank, digest, groups: groupDigest(digest) };
    if (before !== undefined) this.#drop(key, before);
    this.#files.set(key, file);
    addTo(this.#byUri, uri, file);
    if (digest.id !== null) addTo(this.#byId, digest.id, file);
    this.#settle([file, before]);
  }

  remove(uri: string, rank: Rank): void {
    const key = `${rank} ${uri}`;
    const file = this.#files.get(key);
    if (file === undefined) return;
    this.#drop(key, file);
    this.#settle([file]);
  }

  get fileCount(): number {
    return this.#byUri.size;
  }

  /** Files that speak for their paper, in no order. */
  get speaking(): ReadonlySet<IndexedFile> {
    return this.#speaking;
  }

  /** The content of a file that counts: the open text before the file behind it. */
  fileAt(uri: string): IndexedFile | null {
    return inRank(this.#byUri.get(uri) ?? [])[0] ?? null;
  }

  /** All files of a paper that count, in order of rank. */
  filesOf(id: string): readonly IndexedFile[] {
    return inRank(this.#byId.get(id) ?? []).filter((file) => this.fileAt(file.uri) === file);
  }

  /** Files that speak and hold something under a key; the oldest paper first. */
  posted(kind: PostingKind, key: string): readonly IndexedFile[] {
    const files = this.#postings[kind].get(key);
    return files === undefined ? [] : [...files].sort(byDate);
  }

  keys(kind: PostingKind): Iterable<string> {
    return this.#postings[kind].keys();
  }

  keyCount(kind: PostingKind): number {
    return this.#postings[kind].size;
  }

  #drop(key: string, file: IndexedFile): void {
    this.#files.delete(key);
    removeFrom(this.#byUri, file.uri, file);
    if (file.digest.id !== null) removeFrom(this.#byId, file.digest.id, file);
    this.#silence(file);
  }

  /** Decides anew who speaks for the papers that the files are, or hide, or no longer hide. */
  #settle(files: readonly (IndexedFile | undefined)[]): void {
    const affected = new Set<IndexedFile>();
    for (const file of files) {
      if (file === undefined) continue;
      for (const same of this.#byUri.get(file.uri) ?? []) {
        affected.add(same);
        for (const other of this.#byId.get(same.digest.id ?? '') ?? []) affected.add(other);
      }
      for (const other of this.#byId.get(file.digest.id ?? '') ?? []) affected.add(other);
    }
    for (const file of affected) {
      if (this.#maySpeak(file)) this.#voice(file);
      else this.#silence(file);
    }
  }

  #maySpeak(file: IndexedFile): boolean {
    if (this.fileAt(file.uri) !== file) return false;
    return file.digest.id === null || this.filesOf(file.digest.id)[0] === file;
  }

  #voice(file: IndexedFile): void {
    if (this.#speaking.has(file)) return;
    this.#speaking.add(file);
    for (const [kind, postings] of this.#eachKind()) {
      for (const key of file.groups[kind].keys()) addTo(postings, key, file);
    }
  }

  #silence(file: IndexedFile): void {
    if (!this.#speaking.delete(file)) return;
    for (const [kind, postings] of this.#eachKind()) {
      for (const key of file.groups[kind].keys()) removeFrom(postings, key, file);
    }
  }

  #eachKind(): [PostingKind, Postings][] {
    return Object.entries(this.#postings) as [PostingKind, Postings][];
  }
}

function inRank(files: Iterable<IndexedFile>): IndexedFile[] {
  return [...files].sort(
    (a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank) || compareText(a.uri, b.uri),
  );
}

function byDate(a: IndexedFile, b: IndexedFile): number {
  return comparePapers({ uri: a.uri, date: a.digest.date }, { uri: b.uri, date: b.digest.date });
}

function addTo(map: Map<string, Set<IndexedFile>>, key: string, file: IndexedFile): void {
  const set = map.get(key);
  if (set === undefined) map.set(key, new Set([file]));
  else set.add(file);
}

function removeFrom(map: Map<string, Set<IndexedFile>>, key: string, file: IndexedFile): void {
  const set = map.get(key);
  if (set === undefined) return;
  set.delete(file);
  if (set.size === 0) map.delete(key);
}
