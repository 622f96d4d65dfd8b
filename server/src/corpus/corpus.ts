import type {
  DigestContribution,
  DigestFactionMention,
  DigestIntroduction,
  DigestMention,
  DigestMotion,
  PaperDigest,
} from './digest';

/** Something of a digest with the file in which it stands. */
export type In<T> = T & { readonly uri: string };

/** A paper that the corpus has: one id, one or more files, the workspace's before the seeds'. */
export interface PaperEntry {
  readonly id: string;
  readonly uris: readonly string[];
  readonly digest: PaperDigest;
}

export interface DossierEntry {
  readonly number: string;
  readonly title: string | null;
  /** PaperIds known of it, in the corpus or only mentioned, in order of ondernummer. */
  readonly papers: readonly string[];
}

/** A motion: by the paper that carries it, or by its proposers while that paper is unknown. */
export interface MotionEntry {
  /** "kst-26643-1011", or "motie:van ginneken" while the paper is unknown. */
  readonly key: string;
  readonly target: string | null;
  readonly proposers: readonly string[];
  readonly cosigned: boolean;
  readonly subject: string | null;
}

export interface FactionEntry {
  readonly name: string;
  readonly contributions: number;
  readonly questions: number;
}

/** What Ctrl+T finds. */
export interface SearchHit {
  readonly kind: 'dossier' | 'paper' | 'motion' | 'faction';
  /** Dossier number, PaperId, motion key or faction name. */
  readonly key: string;
  readonly label: string;
  readonly detail: string | null;
  readonly uri: string | null;
  readonly place: {
    readonly start: { line: number; character: number };
    readonly end: { line: number; character: number };
  } | null;
}

/**
 * What features ask of the corpus. Asynchronous from the start: the answers may come from memory, from an index on
 * disk or from a shared engine. A file that is open in the editor answers with its unsaved text. No answer counts a
 * mention twice when a paper occurs in two files.
 */
export interface Corpus {
  paper(id: string): Promise<PaperEntry | null>;
  dossier(number: string): Promise<DossierEntry | null>;
  /** Mentions of a paper, dossier, law …, by id; in order of file and place. */
  mentions(target: string, limit?: number): Promise<readonly In<DigestMention>[]>;
  mentionCount(target: string): Promise<number>;
  introductions(target: string): Promise<readonly In<DigestIntroduction>[]>;
  /** The motion that a paper carries. */
  motionOf(target: string): Promise<MotionEntry | null>;
  /** Motions by (folded) surname of the first proposer. */
  motionsBy(proposer: string): Promise<readonly MotionEntry[]>;
  /** Mentions of a motion by name, wherever the paper that carries it was resolved. */
  motionMentions(key: string): Promise<readonly In<DigestMotion>[]>;
  faction(name: string): Promise<FactionEntry | null>;
  contributions(faction: string, limit?: number): Promise<readonly In<DigestContribution>[]>;
  /** Every place that names a faction, for "go to references"; in order of file and place. */
  factionMentions(faction: string, limit?: number): Promise<readonly In<DigestFactionMention>[]>;
  /** Targets that a paper cites, in order of first mention. */
  citedBy(id: string): Promise<readonly string[]>;
  search(query: string, limit: number): Promise<readonly SearchHit[]>;
}
