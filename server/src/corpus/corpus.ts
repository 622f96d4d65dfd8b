import type { MotionState } from '../references/reference';
import type {
  DigestContribution,
  DigestFactionMention,
  DigestHead,
  DigestIntroduction,
  DigestMention,
  DigestMotion,
  DigestUnresolved,
  Place,
} from './digest';

/** Something of a digest with the paper in which it stands. */
export type In<T> = T & {
  readonly uri: string;
  /** PaperId of that paper; null for a draft without number. */
  readonly paper: string | null;
  /** ISO date of that paper. */
  readonly date: string | null;
};

/**
 * In which order the files of one paper come: the first speaks for the paper. The unsaved text of an open document
 * wins over its file, the workspace over the user's folders, those over the bundled seeds.
 */
export const ranks = ['open', 'workspace', 'folder', 'seed'] as const;
export type Rank = (typeof ranks)[number];

/** A paper that the corpus has: one id, one or more files, in order of rank. */
export interface PaperEntry {
  readonly id: string;
  readonly uris: readonly string[];
  readonly digest: DigestHead;
}

export interface DossierEntry {
  readonly number: string;
  readonly title: string | null;
  /** ISO date of the youngest paper filed under it. */
  readonly newest: string | null;
  /** PaperIds known of it, in the corpus or only mentioned, in order of ondernummer. */
  readonly papers: readonly string[];
}

/** How a motion fared, in the words of the paper that says so (domain.md 4.3). */
export interface MotionFate {
  readonly state: MotionState;
  readonly sentence: string;
  readonly uri: string;
  readonly place: Place;
}

/** A motion: by the paper that carries it, or by its first proposer while that paper is unknown. */
export interface MotionEntry {
  /** "kst-26643-1011", or "motie:van ginneken" while the paper is unknown. */
  readonly key: string;
  readonly target: string | null;
  readonly proposers: readonly string[];
  readonly cosigned: boolean;
  readonly subject: string | null;
  /** What the youngest paper that says anything of it says; null when none does. */
  readonly fate: MotionFate | null;
  /** Number of mentions by name ("motie Kuik"), beside the references to its paper. */
  readonly mentions: number;
}

export interface FactionEntry {
  readonly name: string;
  readonly contributions: number;
  readonly questions: number;
}

/** How often something is mentioned and by whom, without the mentions themselves. */
export interface MentionSummary {
  /** References to it. */
  readonly mentions: number;
  /** Mentions by name of the motion that it carries, beside those. */
  readonly byName: number;
  /** Papers (or drafts) in which these stand. */
  readonly papers: number;
  /** In whose contributions they stand, the most frequent first. */
  readonly factions: readonly { readonly faction: string; readonly count: number }[];
}

/** One paper that cites another: an edge of the citation graph. */
export interface Citation {
  /** What is cited. */
  readonly target: string;
  /** The file of the citing paper, its id and its date. */
  readonly uri: string;
  readonly paper: string | null;
  readonly date: string | null;
  /** Every place of it in that file. */
  readonly places: readonly Place[];
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

/** A part of a list: lists of a large corpus are shown piece by piece. */
export interface Page {
  /** Words that an entry must have, as in `search`; null for all. */
  readonly filter: string | null;
  readonly offset: number;
  readonly limit: number;
}

/** A dossier in a list. */
export interface DossierSummary {
  readonly number: string;
  readonly title: string | null;
  /** Papers and drafts filed under it that the corpus has. */
  readonly papers: number;
  /** Mentions of the dossier and of its papers. */
  readonly mentions: number;
  /** ISO date of its youngest paper in the corpus. */
  readonly newest: string | null;
}

/** Numbers of the whole corpus. */
export interface CorpusTotals {
  readonly files: number;
  /** Papers by id; a paper with two files counts once. */
  readonly papers: number;
  /** Files without an id: drafts and other texts. */
  readonly drafts: number;
  readonly dossiers: number;
  readonly mentions: number;
  readonly motions: number;
  readonly contributions: number;
  /** References of which the text does not say what they point at. */
  readonly unresolved: number;
}

/**
 * What features ask of the corpus. Asynchronous from the start: the answers may come from memory, from an index on
 * disk or from a shared engine. A file that is open in the editor answers with its unsaved text. No answer counts a
 * mention twice when a paper occurs in two files.
 *
 * Lists are in order of the date of the paper in which a thing stands (without a date: last), then of file and place:
 * the first mention is the oldest.
 */
export interface Corpus {
  paper(id: string): Promise<PaperEntry | null>;
  /** The head of one file, also of a draft without id; null when the corpus has it not. */
  file(uri: string): Promise<DigestHead | null>;
  /** With all its papers: dear for a dossier of thousands. */
  dossier(number: string): Promise<DossierEntry | null>;
  /** The title that the youngest paper gives a dossier. */
  dossierTitle(number: string): Promise<string | null>;
  /** Mentions of a paper, dossier, law …, by id. @param first file whose mentions come before all others */
  mentions(target: string, limit?: number, first?: string): Promise<readonly In<DigestMention>[]>;
  mentionCount(target: string): Promise<number>;
  /** Cheap however often a thing is mentioned: for a hover. */
  mentionSummary(target: string): Promise<MentionSummary>;
  /**
   * Every place where a paper is mentioned, by number or by the name of its motion: cheaper than `mentions`, for
   * "go to references". Takes a motion key as well.
   */
  mentionPlaces(target: string, limit?: number): Promise<readonly In<Place>[]>;
  introductions(target: string, limit?: number, first?: string): Promise<readonly In<DigestIntroduction>[]>;
  /** The motion that a paper carries; takes a motion key as well. */
  motionOf(target: string): Promise<MotionEntry | null>;
  /** Motions by (folded) surname of the first proposer. */
  motionsBy(proposer: string): Promise<readonly MotionEntry[]>;
  /** Mentions of a motion by name, wherever the paper that carries it was resolved. */
  motionMentions(key: string, limit?: number, first?: string): Promise<readonly In<DigestMotion>[]>;
  faction(name: string): Promise<FactionEntry | null>;
  contributions(faction: string, limit?: number): Promise<readonly In<DigestContribution>[]>;
  /** Every place that names a faction, for "go to references". */
  factionMentions(faction: string, limit?: number): Promise<readonly In<DigestFactionMention>[]>;
  /** What a paper (by id or by uri) cites, in order of first mention: outgoing calls. */
  citationsIn(paper: string): Promise<readonly Citation[]>;
  /** Who cites a paper, dossier, law …: incoming calls. */
  citationsOf(target: string, limit?: number): Promise<readonly Citation[]>;
  search(query: string, limit: number): Promise<readonly SearchHit[]>;

  /** Dossiers by number, by newest paper, or the most mentioned first. */
  dossiers(page: Page, sort: 'number' | 'recent' | 'count'): Promise<readonly DossierSummary[]>;
  /** Motions in order of key. */
  motions(page: Page): Promise<readonly MotionEntry[]>;
  /** Factions by name. */
  factions(): Promise<readonly FactionEntry[]>;
  totals(): Promise<CorpusTotals>;
  mostCited(limit: number): Promise<readonly { readonly target: string; readonly mentions: number }[]>;
  unresolved(limit: number): Promise<readonly In<DigestUnresolved>[]>;
}
