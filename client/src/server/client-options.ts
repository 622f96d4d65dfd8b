// What the language client tells the server at the start, and what it lets through.
import {
  type CancellationToken,
  type ExtensionContext,
  env,
  type LogOutputChannel,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import type { LanguageClientOptions, Middleware } from 'vscode-languageclient';
import type { InitializationOptions } from '../../../server/src/lsp/protocol';
import { isServed, servedSelector } from '../documents/served-documents';
import { chosenLanguage } from '../localisation';
import { corpusFolders } from './corpus-folders';
import { RestartPolicy } from './restart-policy';

/** The one command that a hover may link to: text from a paper can never name another. */
const linkedCommands = ['griffier.showMentions'];

export function clientOptions(context: ExtensionContext, log: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: servedSelector(),
    outputChannel: log,
    initializationOptions: () => initializationOptions(context),
    errorHandler: new RestartPolicy(),
    middleware: middleware(),
    markdown: { isTrusted: { enabledCommands: linkedCommands }, supportHtml: false },
    // A document is read when it is looked at, not when another extension opens it in the background.
    textSynchronization: { delayOpenNotifications: true },
  };
}

function initializationOptions(context: ExtensionContext): InitializationOptions {
  const settings = workspace.getConfiguration('griffier');
  return {
    corpus: { folders: corpusFolders(), maxFileSize: settings.get<number>('corpus.maxFileSize') },
    locale: chosenLanguage() ?? env.language,
    seeds: Uri.joinPath(context.extensionUri, 'seeds').toString(),
    storage: context.globalStorageUri.toString(),
    commands: linkedCommands,
    fileRequests: true,
    corpusState: true,
  };
}

/** Keeps from the server what the user does not leave to it, and corrects the settings that it asks for. */
function middleware(): Middleware {
  const left = new Set<string>();
  const unlessLeft = (document: TextDocument, next: () => Promise<void>): Promise<void> =>
    left.has(document.uri.toString()) ? Promise.resolve() : next();
  return {
    didOpen: async (document, next) => {
      if (isServed(document)) return next(document);
      left.add(document.uri.toString());
    },
    didChange: (event, next) => unlessLeft(event.document, () => next(event)),
    didSave: (document, next) => unlessLeft(document, () => next(document)),
    didClose: async (document, next) => {
      if (!left.delete(document.uri.toString())) await next(document);
    },
    sendRequest: <P, R>(
      type: string | object,
      param: P | undefined,
      token: CancellationToken | undefined,
      next: (type: never, param?: P, token?: CancellationToken) => Promise<R>,
    ): Promise<R> => {
      const { uri } = (param as { textDocument?: { uri?: string } } | undefined)?.textDocument ?? {};
      // LSP lets every request on a document answer null: nothing to show.
      if (uri !== undefined && left.has(uri)) return Promise.resolve(null as R);
      return next(type as never, param, token);
    },
    workspace: {
      configuration: async (params, token, next) => {
        const answers = await next(params, token);
        if (!Array.isArray(answers)) return answers;
        return answers.map((answer, at) =>
          params.items[at]?.section === 'griffier' ? withTrustedFolders(answer) : answer,
        );
      },
    },
  };
}

function withTrustedFolders(settings: { corpus?: object } | null): object | null {
  return settings && { ...settings, corpus: { ...settings.corpus, folders: corpusFolders() } };
}
