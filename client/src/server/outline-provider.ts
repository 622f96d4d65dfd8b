// The paper's outline, before that of VS Code's Markdown extension. VS Code shows both; the outline view has the one that
// was registered last on top, the breadcrumbs take the one that answers first. So ours is registered once the other is
// there, and is asked of the server before VS Code wants it: after each pause in typing, not when the outline refreshes.
import * as vscode from 'vscode';
import type { BaseLanguageClient, DocumentSymbol, StaticFeature } from 'vscode-languageclient';
import { servedSelector } from '../documents/served-documents';

/** A pause in typing after which the outline is asked for, in milliseconds; the editor itself waits for longer. */
const PAUSE = 100;

interface Answer {
  readonly version: number;
  readonly symbols: Promise<vscode.DocumentSymbol[] | undefined>;
}

export class OutlineProvider implements StaticFeature, vscode.DocumentSymbolProvider {
  readonly #client: BaseLanguageClient;
  readonly #answers = new WeakMap<vscode.TextDocument, Answer>();
  #isOffered = false;
  #provider: vscode.Disposable | undefined;
  #listeners: vscode.Disposable | undefined;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  fillClientCapabilities(): void {}

  getState() {
    return { kind: 'static' } as const;
  }

  /** Takes the outline out of what the client registers by itself. */
  preInitialize(capabilities: { documentSymbolProvider?: unknown }): void {
    this.#isOffered = Boolean(capabilities.documentSymbolProvider);
    delete capabilities.documentSymbolProvider;
  }

  initialize(): void {
    if (!this.#isOffered) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isAfterMarkdown = false;
    const registerAfterMarkdown = async (document: vscode.TextDocument) => {
      if (isAfterMarkdown || document.languageId !== 'markdown') return;
      isAfterMarkdown = true;
      // It is being activated anyway: a Markdown document is open.
      await vscode.extensions.getExtension('vscode.markdown-language-features')?.activate();
      await this.#register();
    };
    this.#listeners = vscode.Disposable.from(
      vscode.workspace.onDidOpenTextDocument(registerAfterMarkdown),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document !== vscode.window.activeTextEditor?.document) return;
        clearTimeout(timer);
        timer = setTimeout(() => this.#ask(document), PAUSE);
      }),
      new vscode.Disposable(() => clearTimeout(timer)),
    );
    void this.#register();
    for (const document of vscode.workspace.textDocuments) void registerAfterMarkdown(document);
  }

  clear(): void {
    this.#isOffered = false;
    this.#listeners?.dispose();
    this.#provider?.dispose();
  }

  provideDocumentSymbols(document: vscode.TextDocument, token: vscode.CancellationToken): Answer['symbols'] {
    return this.#ask(document, token);
  }

  /** Has the answer ready for the document that is looked at, then tells VS Code of the provider: it asks at once. */
  async #register(): Promise<void> {
    const document = vscode.window.activeTextEditor?.document;
    if (document) await this.#ask(document);
    if (!this.#isOffered) return;
    this.#provider?.dispose();
    this.#provider = vscode.languages.registerDocumentSymbolProvider(servedSelector(), this, {
      label: 'Griffier',
    });
  }

  #ask(document: vscode.TextDocument, token?: vscode.CancellationToken): Answer['symbols'] {
    const known = this.#answers.get(document);
    if (known?.version === document.version) return known.symbols;
    const symbols = this.#fetch(document, token);
    this.#answers.set(document, { version: document.version, symbols });
    // What was cancelled or failed is asked again.
    symbols.then((found) => {
      if (!found && this.#answers.get(document)?.symbols === symbols) this.#answers.delete(document);
    });
    return symbols;
  }

  async #fetch(document: vscode.TextDocument, token?: vscode.CancellationToken): Answer['symbols'] {
    if (vscode.languages.match(servedSelector(), document) === 0) return undefined;
    try {
      const params = this.#client.code2ProtocolConverter.asDocumentSymbolParams(document);
      const found = await this.#client.sendRequest<DocumentSymbol[] | null>(
        'textDocument/documentSymbol',
        params,
        token,
      );
      return await this.#client.protocol2CodeConverter.asDocumentSymbols(found, token);
    } catch {
      // The client logs failed requests; a cancelled one is no failure.
      return undefined;
    }
  }
}
