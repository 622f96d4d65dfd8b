import type { Writable } from 'node:stream';
import type { Message, MessageWriter } from 'vscode-languageserver/node';
import { AbstractMessageWriter } from 'vscode-languageserver/node';
import { messageInBytes } from '../lsp/prepared-json';

/**
 * Writes each message in one go, header and content together (LSP, Base Protocol). The library's own writer writes
 * the header first and waits: the editor is woken twice for every answer.
 */
export class OneWriteMessageWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: Writable;
  #errors = 0;

  constructor(stream: Writable) {
    super();
    this.#stream = stream;
    stream.on('error', (error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  /** Resolves when the message is out; rejects, and tells who listens for errors, when it could not be written. */
  write(message: Message): Promise<void> {
    return new Promise((resolve, reject) => {
      const content = messageInBytes(message);
      const header = Buffer.from(`Content-Length: ${content.length}\r\n\r\n`, 'ascii');
      this.#stream.write(Buffer.concat([header, content]), (error) => {
        if (error === null || error === undefined) return resolve();
        this.fireError(error, message, ++this.#errors);
        reject(error);
      });
    });
  }

  end(): void {
    this.#stream.end();
  }
}
