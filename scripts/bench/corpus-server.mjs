// A built server that has a made-up corpus as a folder outside the workspace, driven as an editor drives it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';

const capabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    documentLink: { tooltipSupport: true },
  },
};

/** A server with the corpus as a folder outside the workspace. */
export class Server {
  constructor(LspClient, script, folder) {
    this.papers = path.join(folder, 'papers');
    this.storage = path.join(folder, 'index');
    this.started = performance.now();
    this.client = new LspClient({ command: process.execPath, args: [script, '--stdio'] }, folder);
    this.client.onServerRequest = (method, params) =>
      method === 'workspace/configuration' ? params.items.map(() => null) : null;
  }

  /** Introduces the editor. @returns `ready`, which resolves when the folders are read, by what the server says */
  async begin() {
    const { client } = this;
    const ready = client.next('griffier/corpusState', ({ phase }) => phase === 'ready', 3_600_000);
    await client.request('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: null,
      locale: 'en',
      capabilities,
      initializationOptions: {
        corpusState: true,
        storage: pathToFileURL(this.storage).href,
        corpus: { folders: [this.papers] },
      },
    });
    client.notify('initialized', {});
    return { ready };
  }

  uri(file) {
    return pathToFileURL(path.join(this.papers, file)).href;
  }

  open(file) {
    const text = readFileSync(path.join(this.papers, file), 'utf8');
    const languageId = file.endsWith('.md') ? 'markdown' : 'kamerstuk';
    const textDocument = { uri: this.uri(file), languageId, version: 1, text };
    this.client.notify('textDocument/didOpen', { textDocument });
    return text;
  }

  close(file) {
    this.client.notify('textDocument/didClose', { textDocument: { uri: this.uri(file) } });
  }

  changed(files) {
    const changes = files.map((file) => ({ uri: this.uri(file), type: 2 }));
    this.client.notify('workspace/didChangeWatchedFiles', { changes });
  }

  async mentionsOf(target) {
    const found = await this.client.request('griffier/mentions', { target });
    return found?.locations.length ?? 0;
  }

  /** Milliseconds until an answer is right. */
  async until(isRight) {
    const started = performance.now();
    while (!(await isRight())) {
      if (performance.now() - started > 120_000) throw new Error('the answer never became right');
      await sleep(3);
    }
    return performance.now() - started;
  }
}
