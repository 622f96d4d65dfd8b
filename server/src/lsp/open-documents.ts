import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import { OpenDocument } from './open-document';
import { canonicalUri } from './uri';

/** The documents that the editor has open. A file has many spellings of its address; here it has one. */
export class OpenDocuments {
  readonly #documents = new Map<string, OpenDocument>();
  readonly #onChange: (uri: string) => void;

  /** @param onChange told of every document that was opened, changed or closed, by its canonical address. */
  constructor(onChange: (uri: string) => void) {
    this.#onChange = onChange;
  }

  get(uri: string): OpenDocument | undefined {
    return this.#documents.get(uri) ?? this.#documents.get(canonicalUri(uri));
  }

  all(): Iterable<OpenDocument> {
    return this.#documents.values();
  }

  open({ textDocument: { uri, languageId, version, text } }: DidOpenTextDocumentParams): void {
    const key = canonicalUri(uri);
    this.#documents.set(key, new OpenDocument(uri, languageId, version, text));
    this.#onChange(key);
  }

  /** Changes of a document that was never opened are an editor's slip: nothing is known to change. */
  change({ textDocument, contentChanges }: DidChangeTextDocumentParams): void {
    const document = this.get(textDocument.uri);
    if (document === undefined) return;
    document.change(contentChanges, textDocument.version);
    this.#onChange(canonicalUri(textDocument.uri));
  }

  close({ textDocument }: DidCloseTextDocumentParams): void {
    const key = canonicalUri(textDocument.uri);
    if (this.#documents.delete(key)) this.#onChange(key);
  }
}
