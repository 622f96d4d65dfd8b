import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Paper, TextChange } from '../paper/paper';
import { parsePaper, updatePaper } from '../paper/parse-paper';

/** So many changes without a reader in between are one new text: reading it whole costs less than following them. */
const MANY_CHANGES = 500;

/** A document that the editor has open: its text at the latest keystroke, and its Paper when somebody asks for it. */
export class OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly #document: TextDocument;
  #paper: Paper | null = null;
  /** What happened to the text since `#paper`; empty while the Paper is current. */
  #changes: TextChange[] = [];

  constructor(uri: string, languageId: string, version: number, text: string) {
    this.uri = uri;
    this.languageId = languageId;
    this.#document = TextDocument.create(uri, languageId, version, text);
  }

  get version(): number {
    return this.#document.version;
  }

  /**
   * Follows the editor's changes, one after another (LSP, didChange). Nothing is parsed here: the newest keystroke
   * wins, and a text that nobody asks about costs nothing.
   */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      if (this.#paper !== null) this.#remember(change);
      TextDocument.update(this.#document, [change], version);
    }
    if (changes.length === 0) TextDocument.update(this.#document, [], version);
  }

  /** The Paper of the present text; parsed at most once for each version. */
  paper(): Paper {
    if (this.#paper === null) {
      this.#paper = parsePaper(this.#document.getText());
    } else if (this.#changes.length > 0) {
      this.#paper = updatePaper(this.#paper, this.#changes, this.#document.getText());
    }
    this.#changes = [];
    return this.#paper;
  }

  #remember(change: TextDocumentContentChangeEvent): void {
    if (!('range' in change) || this.#changes.length >= MANY_CHANGES) {
      this.#paper = null;
      this.#changes = [];
      return;
    }
    const start = this.#document.offsetAt(change.range.start);
    const end = this.#document.offsetAt(change.range.end);
    this.#changes.push({ start: Math.min(start, end), end: Math.max(start, end), text: change.text });
  }
}
