// The view "Questions and answers" in the explorer, beside the outline.
import * as vscode from 'vscode';
import type { ProtocolRange } from '../../../server/src/lsp/protocol';
import { inDigits, t } from '../localisation';
import { answeredOf, type QuestionNode, questionNodes } from './question-nodes';
import type { QuestionsModel } from './questions-model';

/** Longer questions are cut in the tree; the tooltip has them whole. */
const LONGEST_LABEL = 120;

export class QuestionsView implements vscode.TreeDataProvider<QuestionNode>, vscode.Disposable {
  readonly onDidChangeTreeData: vscode.Event<void>;
  readonly #model: QuestionsModel;
  readonly #view: vscode.TreeView<QuestionNode>;
  readonly #subscriptions: vscode.Disposable;
  readonly #parents = new Map<QuestionNode, QuestionNode>();
  #nodes: QuestionNode[] | undefined;

  constructor(model: QuestionsModel) {
    this.#model = model;
    const changed = new vscode.EventEmitter<void>();
    this.onDidChangeTreeData = changed.event;
    this.#view = vscode.window.createTreeView('griffier.questions', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.#subscriptions = vscode.Disposable.from(
      changed,
      this.#view,
      model.onDidChange(() => {
        this.#nodes = undefined;
        const questions = model.paper?.questions;
        this.#view.description = questions && answeredOfAll(questions.answered, questions.questions);
        changed.fire();
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
        const isPaper = textEditor.document.uri.toString() === model.paper?.uri.toString();
        if (isPaper && this.#view.visible && selections[0]) void this.#follow(selections[0].active);
      }),
    );
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  getChildren(parent?: QuestionNode): QuestionNode[] {
    if (parent) return parent.kind === 'question' ? [] : parent.children;
    if (!this.#nodes) {
      const questions = this.#model.paper?.questions;
      this.#nodes = questions ? questionNodes(questions) : [];
      this.#parents.clear();
      this.#noteParents(this.#nodes);
    }
    return this.#nodes;
  }

  getParent(node: QuestionNode): QuestionNode | undefined {
    return this.#parents.get(node);
  }

  getTreeItem(node: QuestionNode): vscode.TreeItem {
    const item = this.#itemOf(node);
    item.id = node.id;
    return item;
  }

  #itemOf(node: QuestionNode): vscode.TreeItem {
    switch (node.kind) {
      case 'group': {
        const { name, answered, questions, range } = node.group;
        const item = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
        item.description = answeredOfAll(answered, questions);
        item.iconPath = new vscode.ThemeIcon('organization');
        item.contextValue = 'group';
        item.command = this.#goTo(range);
        return item;
      }
      case 'topic': {
        const { topic } = node;
        const item = new vscode.TreeItem(node.title, vscode.TreeItemCollapsibleState.Expanded);
        item.description = answeredOfAll(answeredOf(topic), topic.questions.length);
        item.iconPath = new vscode.ThemeIcon('tag');
        item.contextValue = 'topic';
        item.command = this.#goTo(topic.range);
        return item;
      }
      case 'question': {
        const { label, text, answered, answer, range } = node.question;
        const item = new vscode.TreeItem(shortened(label === null ? text : `${label}. ${text}`));
        const state = answered ? t('Answered') : t('Open');
        item.tooltip = `${text}\n\n${state}`;
        item.iconPath = answered
          ? new vscode.ThemeIcon('pass-filled', new vscode.ThemeColor('testing.iconPassed'))
          : new vscode.ThemeIcon('circle-large-outline', new vscode.ThemeColor('list.warningForeground'));
        item.accessibilityInformation = { label: `${text}, ${state}` };
        item.contextValue = answer ? 'questionWithAnswer' : 'question';
        item.command = this.#goTo(range);
        return item;
      }
    }
  }

  #goTo(range: ProtocolRange): vscode.Command {
    const uri = this.#model.paper?.uri.toString();
    return { command: 'griffier.goTo', title: t('Go to'), arguments: [{ uri, range: startOf(range) }] };
  }

  #noteParents(nodes: readonly QuestionNode[], parent?: QuestionNode): void {
    for (const node of nodes) {
      if (parent) this.#parents.set(node, parent);
      if (node.kind !== 'question') this.#noteParents(node.children, node);
    }
  }

  /** Selects the question in which the cursor stands, or whose answer it stands in. */
  async #follow(position: vscode.Position): Promise<void> {
    const found = questionAt(this.getChildren(), position);
    // The tree may have been replaced meanwhile: then there is nothing to select.
    if (found) await this.#view.reveal(found, { select: true, focus: false }).then(undefined, () => {});
  }
}

const startOf = ({ start }: ProtocolRange): ProtocolRange => ({ start, end: start });

/** "3 of 5 answered". */
export function answeredOfAll(answered: number, questions: number): string {
  return t('{0} of {1} answered', inDigits(answered), inDigits(questions));
}

function shortened(text: string): string {
  return text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL - 1).trimEnd()}…` : text;
}

function questionAt(nodes: readonly QuestionNode[], position: vscode.Position): QuestionNode | undefined {
  for (const node of nodes) {
    if (node.kind !== 'question') {
      const found = questionAt(node.children, position);
      if (found) return found;
    } else if (holds(node.question.range, position)) {
      return node;
    }
  }
  return undefined;
}

function holds({ start, end }: ProtocolRange, position: vscode.Position): boolean {
  const range = new vscode.Range(start.line, start.character, end.line, end.character);
  return range.contains(position);
}
