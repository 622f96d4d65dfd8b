import type { KeepingProgress } from '../corpus/keeper';

/** People do not read faster; milliseconds. */
const EVERY = 200;

/** Counts what is read and says so now and then. */
export class ProgressMeter {
  readonly #say: (progress: KeepingProgress) => void;
  readonly #now: () => number;
  #started: number;
  #said = -Infinity;
  #phase: KeepingProgress['phase'] = 'listing';
  #filesDone = 0;
  #filesTotal: number | null = null;
  #bytesDone = 0;
  #bytesTotal: number | null = null;

  constructor(say: (progress: KeepingProgress) => void, now: () => number = () => performance.now()) {
    this.#say = say;
    this.#now = now;
    this.#started = now();
  }

  /** The listing is done: so much is to be read. */
  total(files: number, bytes: number): void {
    this.#phase = 'reading';
    this.#started = this.#now();
    this.#filesTotal = files;
    this.#bytesTotal = bytes;
    this.#tell(true);
  }

  done(files: number, bytes: number): void {
    this.#filesDone += files;
    this.#bytesDone += bytes;
    this.#tell(false);
  }

  end(phase: 'done' | 'cancelled' | 'failed'): void {
    this.#phase = phase;
    this.#tell(true);
  }

  #tell(atOnce: boolean): void {
    const now = this.#now();
    if (!atOnce && now - this.#said < EVERY) return;
    this.#said = now;
    this.#say({
      phase: this.#phase,
      filesDone: this.#filesDone,
      filesTotal: this.#filesTotal,
      bytesDone: this.#bytesDone,
      bytesTotal: this.#bytesTotal,
      timeLeft: this.#timeLeft(now),
    });
  }

  /** By bytes, once enough is done to tell. */
  #timeLeft(now: number): number | null {
    if (this.#bytesTotal === null || this.#bytesTotal === 0 || this.#phase !== 'reading') return null;
    const share = this.#bytesDone / this.#bytesTotal;
    return share < 0.01 ? null : Math.max(0, ((now - this.#started) * (1 - share)) / share);
  }
}
