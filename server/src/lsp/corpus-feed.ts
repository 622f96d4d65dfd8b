import type { WorkspaceFolder } from 'vscode-languageserver';
import type { Corpus } from '../corpus/corpus';
import type { Session } from './session';

// Until the store is there: a corpus that knows nothing, whatever it is asked.
const nothing = new Proxy({} as Corpus, {
  get: (_target, name) => async () =>
    /^(paper|file|dossier|motionOf|faction)$/.test(String(name))
      ? null
      : name === 'mentionSummary'
        ? { mentions: 0, byName: 0, papers: 0, factions: [] }
        : [],
});

export class CorpusFeed {
  readonly corpus: Corpus = nothing;
  constructor(_session: Session) {}
  documentChanged(_uri: string): void {}
  async learnOpenDocuments(): Promise<void> {}
  async useFolders(_folders: readonly WorkspaceFolder[]): Promise<void> {}
  async start(_folders: readonly WorkspaceFolder[]): Promise<void> {}
}
