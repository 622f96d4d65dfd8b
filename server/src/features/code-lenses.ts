import { t } from '@vscode/l10n';
import type { Paper } from '../paper/paper';
import type { Span } from '../text/span';
import { isAnswered } from './questions';

/** A line of small print above a heading. */
export interface Lens extends Span {
  readonly title: string;
}

/** Above each contribution how many questions it has and how many are answered; above each answer, of how many. */
export function codeLenses(paper: Paper): readonly Lens[] {
  const asked = new Map<number, { total: number; answered: number }>();
  const served = new Map<number, number>();
  for (const question of paper.questions) {
    if (question.answer !== null) served.set(question.answer, (served.get(question.answer) ?? 0) + 1);
    if (question.contribution === null) continue;
    const count = asked.get(question.contribution) ?? { total: 0, answered: 0 };
    count.total++;
    if (isAnswered(paper, question)) count.answered++;
    asked.set(question.contribution, count);
  }
  const lenses: Lens[] = [];
  paper.contributions.forEach(({ heading, start }, index) => {
    const count = asked.get(index);
    if (count === undefined) return;
    const title = t('{0} of {1} questions answered', count.answered, count.total);
    lenses.push({ ...(heading ?? { start, end: start }), title });
  });
  paper.answers.forEach(({ heading, start, answered }, index) => {
    const count = served.get(index) ?? 0;
    if (count === 0) return;
    const title = answered
      ? count === 1
        ? t('answers 1 question')
        : t('answers {0} questions', count)
      : t('still to be answered: {0}', count);
    lenses.push({ ...(heading ?? { start, end: start }), title });
  });
  return lenses.sort((a, b) => a.start - b.start);
}
