import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type {
  CallHierarchyItem,
  ClientCapabilities,
  DocumentSymbol,
  Hover,
  InitializeResult,
  Location,
  LocationLink,
  Position,
  Range,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { LineIndex } from '../../server/src/text/line-index';
import { parseFixture } from '../fixture';
import { LspClient } from './lsp-client';

/** The built server, as the package's `bin` starts it. */
export const serverScript = process.env.GRIFFIER_SERVER ?? path.resolve('dist/griffier-language-server.js');
export const seedPath = path.resolve('seeds/kst-32317-859.md');
export const seedUri = URI.file(seedPath).toString();

/** What VS Code can do, as far as the server asks. */
export const fullCapabilities: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
  window: { workDoneProgress: true },
  textDocument: {
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    documentLink: { tooltipSupport: true },
  },
};

export interface EditorOptions {
  /** Files of the workspace: a fixture (see test/fixture.ts). Without it there is no folder. */
  readonly workspace?: string;
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: object;
  /** The `griffier` section of the settings, or one for each address. */
  readonly settings?: object | ((scopeUri: string | undefined) => object | null);
  readonly locale?: string;
}

/** An editor with the built server at its side: opens and changes documents, asks, and shows answers as text. */
export class Editor {
  readonly client: LspClient;
  initialized!: InitializeResult;
  /** Folder of the workspace on disk; '' without one. */
  folder = '';
  settings: EditorOptions['settings'];
  readonly #texts = new Map<string, { text: string; version: number }>();

  private constructor(options: EditorOptions) {
    this.client = new LspClient({ command: process.execPath, args: [serverScript, '--stdio'] });
    this.settings = options.settings;
    this.client.onServerRequest = (method, params) => this.#answer(method, params);
  }

  static async start(options: EditorOptions = {}): Promise<Editor> {
    const editor = new Editor(options);
    if (options.workspace !== undefined) {
      editor.folder = await mkdtemp(path.join(os.tmpdir(), 'griffier-'));
      for (const { path: name, text } of parseFixture(options.workspace).files) await editor.save(name, text);
    }
    const folders = editor.folder === '' ? null : [{ uri: URI.file(editor.folder).toString(), name: 'test' }];
    const ready = editor.client.next<{ phase: string }>(
      'griffier/corpusState',
      ({ phase }) => phase === 'ready',
    );
    try {
      editor.initialized = await editor.client.request<InitializeResult>('initialize', {
        processId: process.pid,
        rootUri: folders?.[0]?.uri ?? null,
        workspaceFolders: folders,
        capabilities: options.capabilities ?? fullCapabilities,
        locale: options.locale ?? 'en',
        initializationOptions: { corpusState: true, ...options.initializationOptions },
      });
      editor.client.notify('initialized', {});
      await ready;
    } catch (error) {
      // A server that is left behind keeps the tests from ending.
      editor.client.kill();
      throw error;
    }
    return editor;
  }

  async stop(): Promise<number | null> {
    const code = await this.client.stop();
    if (this.folder !== '') await rm(this.folder, { recursive: true, force: true });
    return code;
  }

  /** Address of a file of the workspace, "/concept.md". */
  uri(name: string): string {
    return URI.file(path.join(this.folder, name)).toString();
  }

  /** Writes a file of the workspace, without telling the server. */
  async save(name: string, text: string | Buffer): Promise<void> {
    const file = path.join(this.folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }

  open(uri: string, text: string, languageId = 'markdown'): void {
    this.#texts.set(uri, { text, version: 1 });
    this.client.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Types, as VS Code sends it: `text` instead of what stands between two offsets. */
  type(uri: string, start: number, end: number, text: string): void {
    const document = this.#texts.get(uri)!;
    const lines = new LineIndex(document.text);
    const range = { start: lines.positionAt(start), end: lines.positionAt(end) };
    this.change(uri, [{ range, text }]);
  }

  change(uri: string, contentChanges: readonly TextDocumentContentChangeEvent[]): void {
    const document = this.#texts.get(uri)!;
    for (const change of contentChanges) {
      if ('range' in change) {
        const lines = new LineIndex(document.text);
        const start = lines.offsetAt(change.range.start);
        document.text =
          document.text.slice(0, start) + change.text + document.text.slice(lines.offsetAt(change.range.end));
      } else {
        document.text = change.text;
      }
    }
    document.version++;
    this.client.notify('textDocument/didChange', {
      textDocument: { uri, version: document.version },
      contentChanges,
    });
  }

  close(uri: string): void {
    this.#texts.delete(uri);
    this.client.notify('textDocument/didClose', { textDocument: { uri } });
  }

  text(uri: string): string {
    return this.#texts.get(uri)?.text ?? '';
  }

  /** The place just inside the first occurrence of some words of an open document (or the nth, from 0). */
  at(uri: string, words: string, nth = 0): { textDocument: { uri: string }; position: Position } {
    const text = this.text(uri);
    let offset = text.indexOf(words);
    for (let count = 0; count < nth && offset >= 0; count++) offset = text.indexOf(words, offset + 1);
    if (offset < 0) throw new Error(`"${words}" does not stand in ${uri}`);
    return { textDocument: { uri }, position: new LineIndex(text).positionAt(offset + 1) };
  }

  /** The text at a range of an open document. */
  textAt(uri: string, range: Range): string {
    const text = this.text(uri);
    const lines = new LineIndex(text);
    return text.slice(lines.offsetAt(range.start), lines.offsetAt(range.end));
  }

  async hover(uri: string, words: string, nth = 0): Promise<string | null> {
    const hover = await this.client.request<Hover | null>('textDocument/hover', this.at(uri, words, nth));
    return hover === null ? null : (hover.contents as { value: string }).value;
  }

  async definitions(uri: string, words: string, nth = 0): Promise<readonly LocationLink[]> {
    const found = await this.client.request<LocationLink[] | null>(
      'textDocument/definition',
      this.at(uri, words, nth),
    );
    return found ?? [];
  }

  async references(uri: string, words: string, nth = 0): Promise<readonly Location[]> {
    const found = await this.client.request<Location[] | null>('textDocument/references', {
      ...this.at(uri, words, nth),
      context: { includeDeclaration: true },
    });
    return found ?? [];
  }

  outline(uri: string): Promise<DocumentSymbol[] | null> {
    return this.client.request('textDocument/documentSymbol', { textDocument: { uri } });
  }

  prepareCalls(uri: string, words: string): Promise<CallHierarchyItem[] | null> {
    return this.client.request('textDocument/prepareCallHierarchy', this.at(uri, words));
  }

  #answer(method: string, params: unknown): unknown {
    if (method !== 'workspace/configuration') return null;
    const { items } = params as { items: { scopeUri?: string }[] };
    const { settings } = this;
    return items.map(({ scopeUri }) =>
      typeof settings === 'function' ? settings(scopeUri) : (settings ?? null),
    );
  }
}

/** An outline as text, one line an entry, for comparing at a glance. */
export function drawOutline(symbols: readonly DocumentSymbol[] | null, indent = ''): string {
  return (symbols ?? [])
    .map(({ name, detail, children }) => {
      const line = `${indent}${name}${detail ? ` (${detail})` : ''}\n`;
      return line + drawOutline(children ?? [], `${indent}  `);
    })
    .join('');
}
