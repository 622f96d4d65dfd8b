// Copying a citation and opening the official page, of what is under the cursor or of a node of a tree.
import * as vscode from 'vscode';
import type { CitationStyle } from '../../../server/src/lsp/protocol';
import type { Griffier } from '../griffier';
import { t } from '../localisation';
import { targetOf } from './target';

export function citationCommands(griffier: Griffier) {
  return {
    'griffier.copyCitation': (value: unknown) => copyCitation(griffier, value, chosenStyle()),
    'griffier.copyCitationKamer': (value: unknown) => copyCitation(griffier, value, 'kamer'),
    'griffier.copyCitationLeidraad': (value: unknown) => copyCitation(griffier, value, 'leidraad'),
    'griffier.openOfficialPage': (value: unknown) => openOfficialPage(griffier, value),
  };
}

function chosenStyle(): CitationStyle {
  return vscode.workspace.getConfiguration('griffier').get<CitationStyle>('citationStyle', 'kamer');
}

async function copyCitation(griffier: Griffier, value: unknown, style: CitationStyle): Promise<void> {
  const citation = await griffier.ask('griffier/citation', { ...targetOf(value), style });
  if (citation === null) {
    void vscode.window.showInformationMessage(t('There is no paper here that can be cited.'));
    return;
  }
  await vscode.env.clipboard.writeText(citation);
  vscode.window.setStatusBarMessage(t('Copied: {0}', citation), 5_000);
}

async function openOfficialPage(griffier: Griffier, value: unknown): Promise<void> {
  const page = await griffier.ask('griffier/officialPage', targetOf(value));
  // Only pages on the web: no other kind of address is ever opened.
  if (page?.startsWith('https://')) await vscode.env.openExternal(vscode.Uri.parse(page, true));
  else void vscode.window.showInformationMessage(t('No official page is known for what stands here.'));
}
