// The one object that commands, views and status share: it starts the server when it is first needed, and knows it.
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { CorpusState } from '../../server/src/lsp/protocol';
import { t } from './localisation';
import { answerFileRequests } from './server/file-requests';
import { offerTokenTypes } from './server/offer-token-types';
import { OutlineProvider } from './server/outline-provider';
import { ask, type Method, type Params, type Result } from './server/requests';

/** Makes the client that fits where the extension runs: see extension.node.ts and extension.browser.ts. */
export type ClientFactory = (log: vscode.LogOutputChannel) => Promise<BaseLanguageClient>;

export class Griffier implements vscode.Disposable {
  readonly log: vscode.LogOutputChannel;
  readonly onDidStart: vscode.Event<void>;
  readonly onDidChangeCorpus: vscode.Event<CorpusState>;
  readonly #createClient: ClientFactory;
  readonly #started = new vscode.EventEmitter<void>();
  readonly #corpusChanged = new vscode.EventEmitter<CorpusState>();
  #client: Promise<BaseLanguageClient> | undefined;
  #disposed = false;

  constructor(createClient: ClientFactory) {
    this.#createClient = createClient;
    this.log = vscode.window.createOutputChannel('Griffier', { log: true });
    this.onDidStart = this.#started.event;
    this.onDidChangeCorpus = this.#corpusChanged.event;
  }

  /** Whether the server was started, be it that it is still getting ready. */
  get isStarted(): boolean {
    return this.#client !== undefined;
  }

  /** Starts the server unless it runs already. Rejects when it cannot be started, or is switched off. */
  async start(): Promise<void> {
    await this.#running();
  }

  /** Asks the server, after starting it if need be. */
  async ask<M extends Method>(
    method: M,
    params: Params<M>,
    token?: vscode.CancellationToken,
  ): Promise<Result<M>> {
    return ask(await this.#running(), method, params, token);
  }

  /** Stops the server and starts it with the settings of now. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await vscode.commands.executeCommand('setContext', 'griffier.active', false);
    // A client that could not be started, or whose server is gone, has nothing left to stop.
    await client?.then((running) => running.dispose()).catch((error) => this.log.warn(String(error)));
  }

  dispose(): void {
    this.#disposed = true;
    void this.stop();
    this.log.dispose();
    this.#started.dispose();
    this.#corpusChanged.dispose();
  }

  #running(): Promise<BaseLanguageClient> {
    this.#client ??= this.#startClient().catch((error) => {
      // The next command tries again.
      this.#client = undefined;
      throw error;
    });
    return this.#client;
  }

  async #startClient(): Promise<BaseLanguageClient> {
    if (this.#disposed || !vscode.workspace.getConfiguration('griffier').get<boolean>('enable', true)) {
      throw new Error(t('Griffier is switched off in the settings (griffier.enable).'));
    }
    const client = await this.#createClient(this.log);
    client.registerFeature(offerTokenTypes);
    client.registerFeature(new OutlineProvider(client));
    answerFileRequests(client);
    client.onNotification('griffier/corpusState', (state: CorpusState) => this.#corpusChanged.fire(state));
    // At the start, and again whenever the client has restarted a server that had stopped.
    client.onDidChangeState(() => {
      if (!client.isRunning()) return;
      void vscode.commands.executeCommand('setContext', 'griffier.active', true);
      this.#started.fire();
    });
    await client.start();
    return client;
  }
}
