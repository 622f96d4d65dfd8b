// Everything of the client that shows questions and answers, over one model of the paper in the active editor.
import * as vscode from 'vscode';
import type { Griffier } from '../griffier';
import { t } from '../localisation';
import { QuestionsModel } from './questions-model';
import { answeredOfAll, QuestionsView } from './questions-view';

export function registerQuestions(griffier: Griffier): vscode.Disposable {
  const model = new QuestionsModel(griffier);
  return vscode.Disposable.from(model, new QuestionsView(model), showCount(model));
}

/** "12 of 17 answered" in the status bar, only while such a paper is in the editor. */
function showCount(model: QuestionsModel): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('griffier.questions', vscode.StatusBarAlignment.Right, 90);
  item.name = t('Griffier: questions and answers');
  item.command = 'griffier.questions.focus';
  const update = () => {
    const questions = model.paper?.questions;
    if (!questions) return item.hide();
    const count = answeredOfAll(questions.answered, questions.questions);
    const isDone = questions.answered === questions.questions;
    item.text = `${isDone ? '$(pass)' : '$(comment-discussion)'} ${count}`;
    item.tooltip = t('Questions of this paper with an answer. Click for the list.');
    item.show();
  };
  update();
  return vscode.Disposable.from(item, model.onDidChange(update));
}
