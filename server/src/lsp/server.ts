import { config as useTranslations } from '@vscode/l10n';
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { version } from '../../../package.json';
import { serverCapabilities } from './capabilities';
import type { Host } from './host';
import type { InitializationOptions } from './protocol';
import { registerCorpus } from './register-corpus';
import { registerNavigation } from './register-navigation';
import { registerQuestions } from './register-questions';
import { registerStructure } from './register-structure';
import { registerTrees } from './register-trees';
import { reasonOf } from './run-safe';
import { Session } from './session';
import { Workspace } from './workspace';

/**
 * Wires a connection to the features and listens. One server serves one editor: all state is in its Session, made
 * when the editor introduces itself.
 */
export function startServer(connection: Connection, host: Host): void {
  const log = (message: string) => connection.console.error(message);

  connection.onInitialize(async (params: InitializeParams): Promise<InitializeResult> => {
    await translate(host, chosenLocale(params)).catch((error) => log(`translations: ${reasonOf(error)}`));
    const session = new Session(connection, host, params, log);
    connection.onDidOpenTextDocument((event) => session.documents.open(event));
    connection.onDidChangeTextDocument((event) => session.documents.change(event));
    connection.onDidCloseTextDocument((event) => session.documents.close(event));
    registerStructure(session);
    registerNavigation(session);
    registerCorpus(session);
    registerQuestions(session);
    const workspace = new Workspace(session, params);
    registerTrees(session, workspace);
    connection.onInitialized(() => workspace.start());
    connection.onShutdown(() => session.feed.dispose());
    return {
      serverInfo: { name: 'griffier', version },
      capabilities: serverCapabilities(params.capabilities),
    };
  });
  connection.listen();
}

/** The editor's language, unless the user chose another one for Griffier. */
function chosenLocale({ locale, initializationOptions }: InitializeParams): string | undefined {
  return (initializationOptions as InitializationOptions | undefined | null)?.locale ?? locale;
}

/** Texts for people come in the editor's language; English is in the code itself. */
async function translate(host: Host, locale: string | undefined): Promise<void> {
  const language = locale?.toLowerCase().split('-')[0];
  if (language === undefined || language === 'en') return;
  const contents = await host.translations(language);
  if (contents !== null) useTranslations({ contents });
}
