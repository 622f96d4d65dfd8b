import { t } from '@vscode/l10n';
import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { CorpusState } from './protocol';
import type { Session } from './session';
import { pathOf } from './uri';

/** How often an editor is told; people do not read faster. Milliseconds. */
const EVERY = 250;
/** Progress is shown only of work that one notices. Milliseconds. */
const NOTICEABLE = 400;

/** Tells the editor how far the reading of the corpus is, and takes its wish to stop. */
export class IndexingProgress {
  readonly #session: Session;
  readonly #started = performance.now();
  #said = 0;
  #files = 0;
  #filesTotal: number | null = null;
  #bytes = 0;
  #bytesTotal: number | null = null;
  #bar: Bar | null = null;
  #barAsked = false;
  #cancelled = false;

  constructor(session: Session) {
    this.#session = session;
  }

  get isCancelled(): boolean {
    return this.#cancelled;
  }

  cancel(): void {
    this.#cancelled = true;
  }

  total(files: number, bytes: number): void {
    this.#filesTotal = files;
    this.#bytesTotal = bytes;
    this.#say('indexing', true);
  }

  done(bytes: number): void {
    this.#files++;
    this.#bytes += bytes;
    this.#say('indexing', false);
  }

  /** A folder that the user asked for is not there: somebody has to act, so it is said in a message. */
  folderMissing(uri: string, reason: string): void {
    this.#session.feed.noteProblem(uri, reason);
    const text = t('Griffier cannot read the folder {0}: {1}', pathOf(uri), reason);
    // A notification: the library's own function is a request, whose answer no one waits for.
    const message = { type: MessageType.Warning, message: text };
    this.#session.inBackground('message', () =>
      this.#session.connection.sendNotification(ShowMessageNotification.method, message),
    );
  }

  end(): void {
    this.#bar?.done();
    this.#say(this.#cancelled ? 'cancelled' : 'ready', true);
  }

  #say(phase: CorpusState['phase'], now: boolean): void {
    const time = performance.now();
    if (!now && time - this.#said < EVERY) return;
    this.#said = time;
    const elapsed = time - this.#started;
    if (phase === 'indexing' && elapsed > NOTICEABLE) this.#showBar();
    const share = this.#bytesTotal ? this.#bytes / this.#bytesTotal : 0;
    const timeLeft = share > 0.02 ? (elapsed / share) * (1 - share) : null;
    this.#bar?.report(share * 100, t('{0} of {1} files', this.#files, this.#filesTotal ?? '?'));
    if (this.#session.options.corpusState !== true) return;
    const work = {
      filesDone: this.#files,
      filesTotal: this.#filesTotal,
      bytesDone: this.#bytes,
      bytesTotal: this.#bytesTotal,
      timeLeft,
    };
    this.#session.inBackground('corpus state', () => this.#session.corpusState(phase, work));
  }

  /** A bar by standard LSP for editors that do not show the corpus' state themselves. */
  #showBar(): void {
    const { client, options, connection } = this.#session;
    if (this.#barAsked || options.corpusState === true || client.window?.workDoneProgress !== true) return;
    this.#barAsked = true;
    this.#session.inBackground('progress', async () => {
      const bar = await connection.window.createWorkDoneProgress();
      bar.begin(t('Reading papers'), 0, '', true);
      bar.token.onCancellationRequested(() => this.cancel());
      this.#bar = bar;
    });
  }
}

interface Bar {
  report(percentage: number, message: string): void;
  done(): void;
}
