import { t } from '@vscode/l10n';
import { MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { KeepingProgress } from '../corpus/keeper';
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
  #now: KeepingProgress | null = null;
  #bar: Bar | null = null;
  #barAsked = false;

  constructor(session: Session) {
    this.#session = session;
  }

  /** The keeper has got so far. */
  show(progress: KeepingProgress): void {
    this.#now = progress;
    // The end is told by `end`, when the folders are known to be read.
    if (progress.phase === 'listing' || progress.phase === 'reading') this.#say('indexing', false);
  }

  /** What the corpus knows has changed by something else than reading folders. */
  changed(): void {
    const phase = this.#now?.phase;
    if (phase === 'done' || phase === 'cancelled') this.#say(phase === 'done' ? 'ready' : 'cancelled', true);
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
    this.#say(this.#now?.phase === 'cancelled' ? 'cancelled' : 'ready', true);
  }

  #say(phase: CorpusState['phase'], atOnce: boolean): void {
    const time = performance.now();
    if (!atOnce && time - this.#said < EVERY) return;
    this.#said = time;
    if (phase === 'indexing' && time - this.#started > NOTICEABLE) this.#showBar();
    const {
      filesDone = 0,
      filesTotal = null,
      bytesDone = 0,
      bytesTotal = null,
      timeLeft = null,
    } = this.#now ?? {};
    const share = bytesTotal ? bytesDone / bytesTotal : 0;
    this.#bar?.report(share * 100, t('{0} of {1} files', filesDone, filesTotal ?? '?'));
    if (this.#session.options.corpusState !== true) return;
    const work = { filesDone, filesTotal, bytesDone, bytesTotal, timeLeft };
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
      bar.token.onCancellationRequested(() => this.#session.feed.keeper.cancel());
      this.#bar = bar;
    });
  }
}

interface Bar {
  report(percentage: number, message: string): void;
  done(): void;
}
