// The questions and answers of the paper in the active editor, as the server reads them; asked anew after each pause.
import * as vscode from 'vscode';
import type { QuestionsResult } from '../../../server/src/lsp/protocol';
import { documentShowsSigns } from '../documents/first-look';
import { isServed } from '../documents/served-documents';
import type { Griffier } from '../griffier';

/** A pause in typing after which the list is asked for anew, in milliseconds. */
const PAUSE = 250;

export interface OpenPaper {
  readonly uri: vscode.Uri;
  readonly questions: QuestionsResult;
}

export class QuestionsModel implements vscode.Disposable {
  readonly onDidChange: vscode.Event<void>;
  readonly #griffier: Griffier;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #paper: OpenPaper | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: vscode.CancellationTokenSource | undefined;

  constructor(griffier: Griffier) {
    this.#griffier = griffier;
    this.onDidChange = this.#changed.event;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      griffier.onDidStart(() => this.#ask()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#ask()),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        const isActive = document === vscode.window.activeTextEditor?.document;
        if (isActive && contentChanges.length > 0) this.#askAfterPause();
      }),
    );
  }

  /** Undefined while no paper with questions is in the active editor. */
  get paper(): OpenPaper | undefined {
    return this.#paper;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#asking?.cancel();
    this.#subscriptions.dispose();
  }

  #askAfterPause(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), PAUSE);
  }

  async #ask(): Promise<void> {
    clearTimeout(this.#timer);
    this.#asking?.cancel();
    const editor = vscode.window.activeTextEditor;
    // A view or an output has the focus: what was shown of the paper beside it stays.
    if (!editor && vscode.window.visibleTextEditors.length > 0) return;
    if (!editor || !this.#griffier.isStarted || !isWorthAsking(editor.document)) return this.#show(undefined);

    const asking = new vscode.CancellationTokenSource();
    this.#asking = asking;
    const { uri } = editor.document;
    try {
      const params = { textDocument: { uri: uri.toString() } };
      const questions = await this.#griffier.ask('griffier/questions', params, asking.token);
      if (asking.token.isCancellationRequested) return;
      this.#show(questions && questions.questions > 0 ? { uri, questions } : undefined);
    } catch (error) {
      if (asking.token.isCancellationRequested) return;
      this.#griffier.log.warn(`griffier/questions: ${error}`);
      this.#show(undefined);
    } finally {
      asking.dispose();
    }
  }

  #show(paper: OpenPaper | undefined): void {
    if (!paper && !this.#paper) return;
    this.#paper = paper;
    this.#changed.fire();
  }
}

const isWorthAsking = (document: vscode.TextDocument) => isServed(document) && documentShowsSigns(document);
