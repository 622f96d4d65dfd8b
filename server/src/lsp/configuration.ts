import picomatch from 'picomatch';
import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { GriffierSettings } from './protocol';
import { defaultSettings, readSettings } from './settings';
import { canonicalUri, pathOf } from './uri';

/** How long an editor may take to say its settings; after that the defaults hold until it does. */
const ANSWER_WITHIN = 2000;

/** The user's settings, for each document or folder on its own (LSP, workspace/configuration). */
export class Configuration {
  readonly #connection: Connection;
  readonly #canPull: boolean;
  readonly #canRegister: boolean;
  /** Answers so far by address; a promise while the editor has not answered. */
  readonly #settings = new Map<string, Promise<GriffierSettings> | GriffierSettings>();
  readonly #matchers = new Map<string, (path: string) => boolean>();
  #pushed: GriffierSettings = defaultSettings;

  constructor(connection: Connection, capabilities: ClientCapabilities) {
    this.#connection = connection;
    this.#canPull = capabilities.workspace?.configuration === true;
    this.#canRegister = capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
  }

  /** To be called once the client is initialised. @param onChange told whenever settings may have changed. */
  follow(onChange: () => void): void {
    this.#connection.onDidChangeConfiguration(({ settings }) => {
      this.#settings.clear();
      this.#matchers.clear();
      // Clients that push send all settings, or only our section.
      if (!this.#canPull) this.#pushed = readSettings(settings?.griffier ?? settings);
      onChange();
    });
    if (this.#canRegister) {
      this.#connection.client
        .register(DidChangeConfigurationNotification.type, { section: 'griffier' })
        .catch(() => this.#connection.console.warn('the editor does not tell when settings change'));
    }
  }

  /** Settings for a document or folder; without an address those of the whole window. Kept until they change. */
  settingsFor(uri: string | null): GriffierSettings | Promise<GriffierSettings> {
    if (!this.#canPull) return this.#pushed;
    const key = uri ?? '';
    const known = this.#settings.get(key);
    if (known !== undefined) return known;
    const asked = this.#ask(uri).then((settings) => {
      if (this.#settings.get(key) === asked) this.#settings.set(key, settings);
      return settings;
    });
    this.#settings.set(key, asked);
    return asked;
  }

  /** Forgets what was known of a closed document. */
  forget(uri: string): void {
    this.#settings.delete(uri);
  }

  /** Whether a document is served: not switched off by language or pattern. */
  serves(settings: GriffierSettings, uri: string, languageId: string): boolean {
    return settings.enable && settings.languages.includes(languageId) && !this.excludes(settings, uri);
  }

  /** Whether the user's patterns leave out a file. A pattern is matched with the path and with its every end. */
  excludes(settings: GriffierSettings, uri: string): boolean {
    const path = pathOf(canonicalUri(uri)).replace(/^\//, '');
    return settings.exclude.some((pattern) => this.#matcher(pattern)(path));
  }

  #matcher(pattern: string): (path: string) => boolean {
    let matcher = this.#matchers.get(pattern);
    if (matcher === undefined) {
      // As in the editor's own patterns: "concept.md" or "oud/**" may stand anywhere.
      const anywhere = pattern.startsWith('/') ? pattern.slice(1) : pattern.replace(/^(?!\*\*\/)/, '**/');
      matcher = picomatch(anywhere, { dot: true });
      this.#matchers.set(pattern, matcher);
    }
    return matcher;
  }

  async #ask(uri: string | null): Promise<GriffierSettings> {
    const item = uri === null ? { section: 'griffier' } : { section: 'griffier', scopeUri: uri };
    let timer: NodeJS.Timeout | undefined;
    const patience = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), ANSWER_WITHIN);
    });
    try {
      return readSettings(await Promise.race([this.#connection.workspace.getConfiguration(item), patience]));
    } catch {
      return defaultSettings;
    } finally {
      clearTimeout(timer);
    }
  }
}
