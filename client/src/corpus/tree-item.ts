// How a node of a corpus tree looks: icon, words, and what a click does.
import * as vscode from 'vscode';
import type { TreeNode, TreeNodeKind } from '../../../server/src/lsp/protocol';
import { t } from '../localisation';

const icons: Readonly<Record<TreeNodeKind, string>> = {
  dossier: 'archive',
  paper: 'file-text',
  mention: 'references',
  group: 'list-tree',
  motion: 'megaphone',
  faction: 'organization',
  contribution: 'comment-discussion',
  folder: 'folder',
  problem: 'warning',
  more: 'ellipsis',
};

const { None, Collapsed } = vscode.TreeItemCollapsibleState;

export function treeItem(node: TreeNode): vscode.TreeItem {
  const item = new vscode.TreeItem(node.label, node.expandable ? Collapsed : None);
  item.id = node.key;
  if (node.description !== null) item.description = node.description;
  // Left undefined otherwise: only then does the editor ask for the tooltip when it is wanted.
  if (node.tooltip !== null) item.tooltip = node.tooltip;
  item.iconPath = new vscode.ThemeIcon(icons[node.kind]);
  // Menus look for words: "paper target" has both a kind and something to cite.
  item.contextValue = node.target === null ? node.kind : `${node.kind} target`;
  if (node.location) {
    item.command = { command: 'griffier.goTo', title: t('Go to'), arguments: [node.location] };
  }
  return item;
}
