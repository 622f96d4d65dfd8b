// Puts the paper's own outline before that of VS Code's Markdown extension, in the outline and the breadcrumbs. VS Code
// shows both, the one that was registered last first; so ours is registered again once the other's is there.
import { type Disposable, extensions, languages, type TextDocument, workspace } from 'vscode';
import type { BaseLanguageClient, DocumentSymbolOptions, StaticFeature } from 'vscode-languageclient';
import { servedSelector } from '../documents/served-documents';

const METHOD = 'textDocument/documentSymbol';
const ID = 'griffier-outline';

export class OutlineFirst implements StaticFeature {
  readonly #client: BaseLanguageClient;
  #options: DocumentSymbolOptions | undefined;
  #waiting: Disposable | undefined;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  fillClientCapabilities(): void {}

  getState() {
    return { kind: 'static' } as const;
  }

  /** Takes the outline out of what the client registers by itself. */
  preInitialize(capabilities: { documentSymbolProvider?: boolean | DocumentSymbolOptions }): void {
    const { documentSymbolProvider: offered } = capabilities;
    this.#options = typeof offered === 'object' ? offered : offered ? {} : undefined;
    delete capabilities.documentSymbolProvider;
  }

  initialize(): void {
    if (!this.#options) return;
    this.#register();
    this.#waiting = workspace.onDidOpenTextDocument((document) => {
      if (isMarkdown(document)) void this.#registerAfterMarkdown();
    });
    if (workspace.textDocuments.some(isMarkdown)) void this.#registerAfterMarkdown();
  }

  clear(): void {
    this.#waiting?.dispose();
    this.#options = undefined;
  }

  async #registerAfterMarkdown(): Promise<void> {
    this.#waiting?.dispose();
    // It is being activated anyway: a Markdown document is open.
    await extensions.getExtension('vscode.markdown-language-features')?.activate();
    if (!this.#options) return;
    this.#client.getFeature(METHOD).unregister(ID);
    this.#register();
  }

  #register(): void {
    const registerOptions = { ...this.#options, documentSelector: servedSelector() };
    this.#client.getFeature(METHOD).register({ id: ID, registerOptions });
  }
}

const isMarkdown = (document: TextDocument) => languages.match('markdown', document) > 0;
