// One of the four trees of the corpus. It keeps what it has shown; the rest is asked for when a node is opened.
import * as vscode from 'vscode';
import type { TreeNode, TreeParams, TreeView } from '../../../server/src/lsp/protocol';
import type { Griffier } from '../griffier';
import { t } from '../localisation';
import { treeItem } from './tree-item';

/** A node with where it stands: the server knows keys, the editor wants parents. */
export interface CorpusNode {
  readonly node: TreeNode;
  readonly parent: CorpusNode | null;
}

type Order = Pick<TreeParams, 'filter' | 'sort' | 'group'>;

export class CorpusTree implements vscode.TreeDataProvider<CorpusNode>, vscode.Disposable {
  readonly onDidChangeTreeData: vscode.Event<void>;
  readonly view: vscode.TreeView<CorpusNode>;
  readonly #griffier: Griffier;
  readonly #name: TreeView;
  readonly #changed = new vscode.EventEmitter<void>();
  #order: Order = { filter: null, sort: 'number', group: 'none' };

  constructor(griffier: Griffier, name: TreeView) {
    this.#griffier = griffier;
    this.#name = name;
    this.onDidChangeTreeData = this.#changed.event;
    this.view = vscode.window.createTreeView(`griffier.${name}`, {
      treeDataProvider: this,
      showCollapseAll: true,
    });
  }

  get order(): Order {
    return this.#order;
  }

  dispose(): void {
    this.view.dispose();
    this.#changed.dispose();
  }

  /** Asks everything anew, in another order or with another filter. */
  arrange(order: Partial<Order>): void {
    this.#order = { ...this.#order, ...order };
    const { filter } = this.#order;
    this.view.description = filter === null ? undefined : t('filter: {0}', filter);
    this.view.message = undefined;
    void vscode.commands.executeCommand('setContext', `griffier.${this.#name}.filtered`, filter !== null);
    this.refresh();
  }

  refresh(): void {
    this.#changed.fire();
  }

  async getChildren(parent?: CorpusNode): Promise<CorpusNode[]> {
    const params = { view: this.#name, parent: parent?.node.key ?? null, ...this.#order };
    try {
      const nodes = await this.#griffier.ask('griffier/tree', params);
      if (!parent) this.#explainEmptiness(nodes.length === 0);
      return nodes.map((node) => ({ node, parent: parent ?? null }));
    } catch (error) {
      this.#griffier.log.error(`griffier/tree: ${error}`);
      this.view.message = t('The corpus could not be read. The log says why.');
      return [];
    }
  }

  getParent({ parent }: CorpusNode): CorpusNode | null {
    return parent;
  }

  getTreeItem({ node }: CorpusNode): vscode.TreeItem {
    return treeItem(node);
  }

  /** The same text as the hover over a reference, asked for when the pointer rests on the node. */
  async resolveTreeItem(
    item: vscode.TreeItem,
    { node }: CorpusNode,
    token: vscode.CancellationToken,
  ): Promise<vscode.TreeItem> {
    const params = { view: this.#name, key: node.key };
    const tooltip = await this.#griffier.ask('griffier/treeTooltip', params, token).catch(() => null);
    // Untrusted: the text comes from papers.
    if (tooltip) item.tooltip = new vscode.MarkdownString(tooltip.markdown);
    return item;
  }

  /** Opens the tree down to a node, given the way to it from a root. */
  async reveal(path: readonly TreeNode[]): Promise<void> {
    let last: CorpusNode | null = null;
    for (const node of path) last = { node, parent: last };
    if (last) await this.view.reveal(last, { select: true, focus: true, expand: true });
  }

  /** An empty tree without a filter shows the welcome text of package.json. */
  #explainEmptiness(isEmpty: boolean): void {
    const { filter } = this.#order;
    this.view.message = isEmpty && filter !== null ? t('Nothing matches “{0}”.', filter) : undefined;
  }
}
