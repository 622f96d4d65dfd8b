// What Griffier's client and server say to each other beside standard LSP. Types only: the client may import this
// file with `import type`, and nothing else of the server (biome.json). Other editors can use the same requests.
//
// Standard LSP comes first: whatever a plain client can do (hover, definition, outline, links, call hierarchy …) has
// no request here. Every request answers `null` or an empty list for a document that the server does not know.

/** LSP positions: zero-based line, UTF-16 character. Repeated here so that this file imports nothing. */
export interface ProtocolPosition {
  readonly line: number;
  readonly character: number;
}

export interface ProtocolRange {
  readonly start: ProtocolPosition;
  readonly end: ProtocolPosition;
}

export interface ProtocolLocation {
  readonly uri: string;
  readonly range: ProtocolRange;
}

export interface TextDocumentId {
  readonly uri: string;
}

/** `initializationOptions`. All optional: `{ corpus: { folders } }` is what other editors send. */
export interface InitializationOptions {
  readonly corpus?: {
    /** Absolute paths, `~`, paths relative to a workspace folder, or URIs. */
    readonly folders?: readonly string[];
    /** Larger files are left out of the corpus and listed as such; megabytes. */
    readonly maxFileSize?: number;
  };
  /** Language of texts for people, where it differs from `InitializeParams.locale`: "nl" or "en". */
  readonly locale?: string;
  /** Folder of the extension's seeds as a URI; the server falls back on the seeds in its own bundle. */
  readonly seeds?: string;
  /** Folder in which the server may keep its index, as a URI; without it the index lives in memory. */
  readonly storage?: string;
  /** Client commands that a hover may link to (`command:` links); without the list a hover has none. */
  readonly commands?: readonly string[];
  /** The client answers `griffier/fs/*`: files of schemes that the server cannot read itself. */
  readonly fileRequests?: boolean;
  /** The client shows corpus progress itself, from `griffier/corpusState`. */
  readonly corpusState?: boolean;
}

/** The `griffier` section of the settings, as `workspace/configuration` gives it. */
export interface GriffierSettings {
  readonly enable: boolean;
  /** Language ids that are served: "kamerstuk", "markdown", "plaintext". */
  readonly languages: readonly string[];
  /** Globs of files that are neither served nor taken into the corpus. */
  readonly exclude: readonly string[];
  readonly corpus: {
    readonly folders: readonly string[];
    /** Megabytes. */
    readonly maxFileSize: number;
  };
  readonly citationStyle: CitationStyle;
  readonly codeLens: { readonly enabled: boolean };
}

/**
 * Types of semantic tokens beyond the standard ones; package.json maps each to scopes that every theme colours.
 * A client that does not offer a type gets the standard one behind it (LSP, textDocument/semanticTokens, legend).
 * - `reference`: any reference to a paper, law, gazette … ("type")
 * - `motion`: mention of a motion ("function")
 * - `faction`: name of a faction in running text ("variable")
 * - `contribution`: heading that opens a contribution ("namespace")
 * - `question`: a sentence that asks ("string"); `questionLabel`: "Vraag 3" ("keyword")
 * - `answer`: heading of an answer ("keyword")
 * - `dictum`: "constaterende dat", "verzoekt de regering" ("keyword")
 * - `footnote`: mark of a footnote, in the text and at the note ("number")
 */
export type TokenType =
  | 'reference'
  | 'motion'
  | 'faction'
  | 'contribution'
  | 'question'
  | 'questionLabel'
  | 'answer'
  | 'dictum'
  | 'footnote';

/** `unresolved`: what it points at is unknown to the corpus; `doubtful`: it has doubts (reference.ts, Doubt). */
export type TokenModifier = 'unresolved' | 'doubtful';

/** `kamer`: "Kamerstuk 26 643, nr. 1011". `leidraad`: "Kamerstukken II 2022/23, 26 643, nr. 1011" (domain.md 7). */
export type CitationStyle = 'kamer' | 'leidraad';

// --- Questions and answers of one open paper -------------------------------------------------------------------

export interface QuestionsParams {
  readonly textDocument: TextDocumentId;
}

export interface QuestionsResult {
  /** Version of the document that was read; null for a file that is not open. */
  readonly version: number | null;
  /** Whether the text is a paper at all. */
  readonly isPaper: boolean;
  readonly questions: number;
  readonly answered: number;
  /** In reading order: a faction, a committee, or a list of questions without factions. */
  readonly groups: readonly QuestionGroup[];
}

export interface QuestionGroup {
  /** "CDA-fractie". */
  readonly name: string;
  readonly range: ProtocolRange;
  readonly questions: number;
  readonly answered: number;
  /** Topics in reading order; one with title null for questions outside any topic. */
  readonly topics: readonly QuestionTopic[];
}

export interface QuestionTopic {
  readonly title: string | null;
  readonly range: ProtocolRange;
  readonly questions: readonly QuestionItem[];
}

export interface QuestionItem {
  /** "3" in a numbered list; null otherwise. */
  readonly label: string | null;
  /** The question without mark-up and line breaks; whole, the client shortens it. */
  readonly text: string;
  readonly range: ProtocolRange;
  /** The block of answer, also one that is still empty; null when there is no such block. */
  readonly answer: ProtocolRange | null;
  readonly answered: boolean;
}

export interface NextOpenQuestionParams {
  readonly textDocument: TextDocumentId;
  readonly position: ProtocolPosition;
  readonly direction: 'next' | 'previous';
}

/** From a question to its answer and back. */
export interface CounterpartParams {
  readonly textDocument: TextDocumentId;
  readonly position: ProtocolPosition;
}

export interface CounterpartResult {
  /** What the position stands in. */
  readonly from: 'question' | 'answer';
  /** The answer of the question, or the questions of the answer; empty when there is none yet. */
  readonly ranges: readonly ProtocolRange[];
}

export interface ExportQuestionsParams {
  readonly textDocument: TextDocumentId;
  readonly format: 'markdown' | 'csv';
}

export interface ExportQuestionsResult {
  readonly text: string;
}

// --- Trees of the corpus -----------------------------------------------------------------------------------------

export type TreeView = 'dossiers' | 'motions' | 'factions' | 'corpus';

export interface TreeParams {
  readonly view: TreeView;
  /** `key` of the node whose children are asked for; null for the roots. */
  readonly parent: string | null;
  /** Words that a root (or something below it) must contain; null for all. */
  readonly filter: string | null;
  /** `number`: dossier or alphabet; `recent`: newest first; `count`: most mentioned first. */
  readonly sort: 'number' | 'recent' | 'count';
  /** Only for motions. */
  readonly group: 'none' | 'fate' | 'proposer';
}

export type TreeNodeKind =
  | 'dossier'
  | 'paper'
  | 'mention'
  | 'group'
  | 'motion'
  | 'faction'
  | 'contribution'
  | 'folder'
  | 'problem'
  | 'more';

export interface TreeNode {
  /** Unique within its view and stable while the corpus lives. */
  readonly key: string;
  readonly kind: TreeNodeKind;
  readonly label: string;
  /** Grey words behind the label. */
  readonly description: string | null;
  /** Plain words for the tooltip; null: the client asks `griffier/treeTooltip` when the pointer rests on the node. */
  readonly tooltip: string | null;
  /** Whether it can have children; they are asked for when it is opened. */
  readonly expandable: boolean;
  /** Where a click goes. */
  readonly location: ProtocolLocation | null;
  /** Id for citation, official page and mentions ("kst-26643-1011", "dossier-26643"); null when it has none. */
  readonly target: string | null;
}

export interface TreeTooltipParams {
  readonly view: TreeView;
  readonly key: string;
}

export interface TreeTooltip {
  /** The same Markdown as the hover over a reference to it; untrusted, escaped. */
  readonly markdown: string;
}

/** Nodes from a root of `dossiers` down to the paper of an open document; empty when the corpus has it not. */
export interface TreePathParams {
  readonly textDocument: TextDocumentId;
}

// --- A target: citation, official page, mentions -------------------------------------------------------------------

/** What is meant: an id, or what stands at a place of a document (and, where nothing stands there, that paper itself). */
export type TargetParams =
  | { readonly target: string }
  | { readonly textDocument: TextDocumentId; readonly position: ProtocolPosition };

export type CitationParams = TargetParams & { readonly style: CitationStyle };

export interface MentionsResult {
  /** "Kamerstuk 26 643, nr. 1011": what the list is about. */
  readonly title: string;
  readonly locations: readonly ProtocolLocation[];
}

// --- The corpus ----------------------------------------------------------------------------------------------------

export interface CorpusReport {
  /** The report in Markdown, in the user's language. */
  readonly markdown: string;
}

/** Sent while indexing (at most about four times a second) and whenever what the trees show has changed. */
export interface CorpusState {
  readonly phase: 'starting' | 'indexing' | 'ready' | 'cancelled';
  readonly filesDone: number;
  /** Null while files are still being counted. */
  readonly filesTotal: number | null;
  readonly bytesDone: number;
  readonly bytesTotal: number | null;
  /** Milliseconds that are left; null while unknown. */
  readonly timeLeft: number | null;
  /** Papers that the corpus has. */
  readonly papers: number;
  /** Files and folders that could not be read or were left out. */
  readonly problems: number;
}

// --- Files that only the client can read (browser, virtual workspaces) ---------------------------------------------

export interface FsListParams {
  /** A workspace folder or a corpus folder. */
  readonly folder: string;
}

export interface FsEntry {
  readonly uri: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly mtime: number;
}

export interface FsReadParams {
  readonly uri: string;
}

export interface FsReadResult {
  /** Content in base64. */
  readonly content: string;
}

// --- The whole, by method --------------------------------------------------------------------------------------------

export type NoParams = Record<string, never>;

/** Requests from client to server. */
export interface ServerRequests {
  'griffier/questions': { params: QuestionsParams; result: QuestionsResult | null };
  'griffier/nextOpenQuestion': { params: NextOpenQuestionParams; result: ProtocolRange | null };
  'griffier/counterpart': { params: CounterpartParams; result: CounterpartResult | null };
  'griffier/exportQuestions': { params: ExportQuestionsParams; result: ExportQuestionsResult | null };
  'griffier/tree': { params: TreeParams; result: readonly TreeNode[] };
  'griffier/treeTooltip': { params: TreeTooltipParams; result: TreeTooltip | null };
  'griffier/treePath': { params: TreePathParams; result: readonly TreeNode[] };
  'griffier/citation': { params: CitationParams; result: string | null };
  'griffier/officialPage': { params: TargetParams; result: string | null };
  'griffier/mentions': { params: TargetParams; result: MentionsResult | null };
  'griffier/corpusReport': { params: NoParams; result: CorpusReport };
  'griffier/rebuildIndex': { params: NoParams; result: null };
  'griffier/cancelIndexing': { params: NoParams; result: null };
}

/** Notifications from server to client; sent only to a client that asked for them. */
export interface ServerNotifications {
  'griffier/corpusState': CorpusState;
}

/** Requests from server to client; only to a client that said `fileRequests`. */
export interface ClientRequests {
  /** Papers in a folder (Markdown, text), without those that the user's settings exclude. */
  'griffier/fs/list': { params: FsListParams; result: readonly FsEntry[] };
  /** Content of a file; null when it cannot be read. */
  'griffier/fs/read': { params: FsReadParams; result: FsReadResult | null };
}
