import { writeTarget } from '../features/citation';
import { corpusReport } from '../features/corpus-report';
import { toMarkdown } from '../features/rich-text';
import { inOrder, locationOf } from '../features/snapshot';
import { targetAt } from '../features/target-at';
import { dossierPath, dossierTree } from '../features/trees/dossiers';
import { factionTree } from '../features/trees/factions';
import { folderTree } from '../features/trees/folders';
import { motionTree } from '../features/trees/motions';
import { treeTooltip } from '../features/trees/tooltip';
import { addressOf } from '../references/address';
import { answerRequest } from './own-requests';
import type { TargetParams } from './protocol';
import type { Session } from './session';
import type { Workspace } from './workspace';

/** The trees of the corpus and the commands about one target (protocol.ts). */
export function registerTrees(session: Session, workspace: Workspace): void {
  answerRequest(session, 'griffier/tree', [], async (params) => {
    const { corpus } = await session.corpusView();
    switch (params.view) {
      case 'dossiers':
        return dossierTree(corpus, params);
      case 'motions':
        return motionTree(corpus, params);
      case 'factions':
        return factionTree(corpus, params);
      case 'corpus':
        return folderTree(await workspace.corpusFolders(), params);
    }
  });

  answerRequest(session, 'griffier/treeTooltip', null, async ({ key }) => {
    const text = await treeTooltip(await session.corpusView(), key);
    return text === null ? null : { markdown: toMarkdown(text) };
  });

  answerRequest(session, 'griffier/treePath', [], async ({ textDocument }) => {
    const snapshot = await session.snapshot(textDocument.uri);
    const id = snapshot?.paper.header.id ?? null;
    return snapshot === null || id === null ? [] : dossierPath(snapshot.corpus, id);
  });

  answerRequest(session, 'griffier/citation', null, async (params) => {
    const target = await targetOf(session, params);
    if (target === null) return null;
    const { corpus } = await session.corpusView();
    const entry = await corpus.paper(target);
    return writeTarget(target, { style: params.style, session: entry?.digest.session ?? null });
  });

  answerRequest(session, 'griffier/officialPage', null, async (params) => {
    const target = await targetOf(session, params);
    return target === null ? null : addressOf(target);
  });

  answerRequest(session, 'griffier/mentions', null, async (params) => {
    const target = await targetOf(session, params);
    if (target === null) return null;
    const { corpus } = await session.corpusView();
    const places = await corpus.mentionPlaces(target);
    const first = 'textDocument' in params ? params.textDocument.uri : '';
    return { title: writeTarget(target), locations: inOrder(places.map(locationOf), first) };
  });

  answerRequest(session, 'griffier/corpusReport', { markdown: '' }, async () => {
    const { corpus } = await session.corpusView();
    return { markdown: toMarkdown(await corpusReport(corpus, await workspace.corpusFolders()), Infinity) };
  });

  answerRequest(session, 'griffier/rebuildIndex', null, async () => {
    session.inBackground('reading the corpus', () => workspace.rebuild());
    return null;
  });

  answerRequest(session, 'griffier/cancelIndexing', null, async () => {
    workspace.cancelIndexing();
    return null;
  });
}

/** What a command is about: the id that it names, or what stands at its place. */
async function targetOf(session: Session, params: TargetParams): Promise<string | null> {
  if ('target' in params) return params.target;
  const served = await session.served(params.textDocument.uri);
  if (served === null) return null;
  return targetAt(served.paper, served.paper.lines.offsetAt(params.position));
}
