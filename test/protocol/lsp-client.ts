import { type ChildProcess, spawn } from 'node:child_process';

export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
}

/** The pieces of a message that this client looks at. */
interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface Answer<R> {
  readonly result: R;
  /** Milliseconds from just before the request was written to when its answer had been read. */
  readonly ms: number;
  /** Length of the answer in bytes. */
  readonly bytes: number;
}

interface Waiting {
  readonly method: string;
  readonly sent: number;
  readonly resolve: (answer: Answer<never>) => void;
  readonly reject: (error: Error) => void;
}

/** A server that hangs must not make its client hang; milliseconds. */
const ANSWER_WITHIN = 60_000;

/** An error that the server answered with. */
export class ServerError extends Error {
  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }
}

/**
 * A small client that speaks LSP over stdio to any server: for tests of the built server and for measuring it
 * beside others. It knows nothing of Griffier; requests from the server are answered by `onServerRequest`.
 */
export class LspClient {
  readonly #process: ChildProcess;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(method: string, params: unknown) => void>();
  readonly #pieces: Buffer[] = [];
  #held = 0;
  /** Length of the message that is coming in; -1 while its head is not complete. */
  #wanted = -1;
  #nextId = 1;
  #stderr = '';
  /** Requests that the server has made, by method. */
  readonly asked: { readonly method: string; readonly params: unknown }[] = [];
  /** Notifications that the server has sent. */
  readonly told: { readonly method: string; readonly params: unknown }[] = [];
  /** Resolves to the exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>;
  onServerRequest: (method: string, params: unknown) => unknown = () => null;

  constructor({ command, args }: ServerCommand, cwd?: string) {
    this.#process = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'], cwd });
    this.#process.stdout!.on('data', (piece: Buffer) => this.#read(piece));
    this.#process.stderr!.on('data', (piece: Buffer) => {
      this.#stderr = (this.#stderr + piece).slice(-10_000);
    });
    this.#process.stdin!.on('error', () => {});
    this.ended = new Promise((resolve, reject) => {
      this.#process.on('exit', resolve);
      this.#process.on('error', reject);
    });
    const fail = (reason: string) => {
      for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: ${reason}`));
      this.#waiting.clear();
    };
    this.ended.then(
      (code) => fail(`the server ended (${code}): ${this.#stderr}`),
      (error) => fail(error.message),
    );
  }

  get pid(): number {
    return this.#process.pid!;
  }

  get stderr(): string {
    return this.#stderr;
  }

  async request<R = unknown>(method: string, params?: unknown): Promise<R> {
    return (await this.timed<R>(method, params)).result;
  }

  timed<R = unknown>(method: string, params?: unknown): Promise<Answer<R>> {
    return this.begin<R>(method, params).answer;
  }

  /** Sends a request and gives its id with it, so that it can be cancelled. */
  begin<R = unknown>(method: string, params?: unknown): { id: number; answer: Promise<Answer<R>> } {
    const id = this.#nextId++;
    const answer = new Promise<Answer<R>>((resolve, reject) => {
      const message = encode({ jsonrpc: '2.0', id, method, params });
      this.#waiting.set(id, { method, sent: performance.now(), resolve, reject });
      this.#process.stdin!.write(message);
    });
    const timer = setTimeout(() => {
      this.#waiting.get(id)?.reject(new Error(`${method}: no answer within ${ANSWER_WITHIN / 1000} s`));
      this.#waiting.delete(id);
    }, ANSWER_WITHIN);
    const settled = () => clearTimeout(timer);
    answer.then(settled, settled);
    return { id, answer };
  }

  notify(method: string, params?: unknown): void {
    this.#process.stdin!.write(encode({ jsonrpc: '2.0', method, params }));
  }

  /** Whatever bytes, also none that make a message. */
  write(bytes: string | Buffer): void {
    this.#process.stdin!.write(bytes);
  }

  /** The next notification of a method that passes the test. Rejects after `within` milliseconds. */
  next<P = unknown>(method: string, test: (params: P) => boolean = () => true, within = 20_000): Promise<P> {
    return new Promise((resolve, reject) => {
      const listener = (came: string, params: unknown) => {
        if (came !== method || !test(params as P)) return;
        clearTimeout(timer);
        this.#listeners.delete(listener);
        resolve(params as P);
      };
      const timer = setTimeout(() => {
        this.#listeners.delete(listener);
        reject(new Error(`no ${method} within ${within} ms`));
      }, within);
      this.#listeners.add(listener);
    });
  }

  /** Shuts the server down as an editor does; one that does not leave is ended. */
  async stop(): Promise<number | null> {
    const patience = setTimeout(() => this.kill(), 5000);
    try {
      await this.request('shutdown');
      this.notify('exit');
      this.#process.stdin!.end();
    } catch {
      this.kill();
    }
    const code = await this.ended;
    clearTimeout(patience);
    return code;
  }

  /** Goes away without a word, as an editor does that was ended. */
  hangUp(): void {
    this.#process.stdin!.end();
    this.#process.stdout!.destroy();
  }

  kill(): void {
    this.#process.kill('SIGKILL');
  }

  #read(piece: Buffer): void {
    this.#pieces.push(piece);
    this.#held += piece.length;
    for (;;) {
      if (this.#wanted < 0) {
        const bytes = this.#joined();
        const end = bytes.indexOf('\r\n\r\n');
        if (end < 0) return;
        const length = /content-length: *(\d+)/i.exec(bytes.toString('latin1', 0, end))?.[1];
        if (length === undefined) throw new Error('a message without Content-Length');
        this.#wanted = Number(length);
        this.#keep(bytes.subarray(end + 4));
      }
      if (this.#held < this.#wanted) return;
      const bytes = this.#joined();
      const body = bytes.subarray(0, this.#wanted);
      const read = performance.now();
      this.#keep(bytes.subarray(this.#wanted));
      this.#wanted = -1;
      this.#take(JSON.parse(body.toString('utf8')), read, body.length);
    }
  }

  #joined(): Buffer {
    return this.#pieces.length === 1 ? this.#pieces[0]! : Buffer.concat(this.#pieces);
  }

  #keep(rest: Buffer): void {
    this.#pieces.length = 0;
    if (rest.length > 0) this.#pieces.push(rest);
    this.#held = rest.length;
  }

  #take({ id, method, params, result, error }: Message, read: number, bytes: number): void {
    if (method === undefined) {
      const waiting = this.#waiting.get(id as number);
      if (waiting === undefined) return;
      this.#waiting.delete(id as number);
      if (error !== undefined) waiting.reject(new ServerError(error.code, error.message));
      else waiting.resolve({ result: result as never, ms: read - waiting.sent, bytes });
    } else if (id !== undefined) {
      this.asked.push({ method, params });
      void Promise.resolve(this.onServerRequest(method, params)).then((answer) =>
        this.#process.stdin!.write(encode({ jsonrpc: '2.0', id, result: answer ?? null })),
      );
    } else {
      this.told.push({ method, params });
      for (const listener of this.#listeners) listener(method, params);
    }
  }
}

function encode(message: object): Buffer {
  const body = Buffer.from(JSON.stringify(message), 'utf8');
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`, 'latin1'), body]);
}
