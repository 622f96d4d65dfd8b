import { t } from '@vscode/l10n';
import type { Answer, Paper, Question } from '../paper/paper';
import type { Span } from '../text/span';
import { touches } from '../text/span';
import { plainText } from './plain-text';

/** The questions of a paper as a drafter works through them: who asks, on what, and whether there is an answer. */
export interface QuestionList {
  readonly questions: number;
  readonly answered: number;
  readonly groups: readonly QuestionGroup[];
}

export interface QuestionGroup extends Span {
  readonly name: string;
  readonly questions: number;
  readonly answered: number;
  readonly topics: readonly QuestionTopic[];
}

export interface QuestionTopic extends Span {
  /** Null for questions outside any topic. */
  readonly title: string | null;
  readonly questions: readonly ListedQuestion[];
}

export interface ListedQuestion extends Span {
  readonly label: string | null;
  readonly text: string;
  /** The block of answer, also while it is empty. */
  readonly answer: Span | null;
  readonly answered: boolean;
}

/** Factions → topics → questions, in reading order, with counts. */
export function questionList(paper: Paper): QuestionList {
  const groups: QuestionGroup[] = [];
  for (const [contribution, questions] of consecutive(paper.questions, ({ contribution }) => contribution)) {
    const speaker = contribution === null ? undefined : paper.contributions[contribution];
    const topics = consecutive(questions, ({ topic }) => topic).map(
      ([title, asked]): QuestionTopic => ({
        title,
        start: asked[0]!.start,
        end: asked.at(-1)!.end,
        questions: asked.map((question) => listed(paper, question)),
      }),
    );
    groups.push({
      name: speaker?.name ?? t('Questions'),
      start: speaker?.start ?? questions[0]!.start,
      end: speaker?.end ?? questions.at(-1)!.end,
      questions: questions.length,
      answered: questions.filter((question) => isAnswered(paper, question)).length,
      topics,
    });
  }
  return {
    questions: paper.questions.length,
    answered: groups.reduce((sum, { answered }) => sum + answered, 0),
    groups,
  };
}

/** Whether a question has an answer with content; one that is headed but empty is still open. */
export function isAnswered(paper: Paper, question: Question): boolean {
  return question.answer !== null && paper.answers[question.answer]?.answered === true;
}

/**
 * The nearest open question behind (or before) an offset; beyond the last it begins again at the first, so that one
 * key walks through all that is left. Null when every question has its answer.
 */
export function nextOpenQuestion(
  paper: Paper,
  offset: number,
  direction: 'next' | 'previous',
): Question | null {
  const open = paper.questions.filter((question) => !isAnswered(paper, question));
  if (direction === 'next') return open.find(({ start }) => start > offset) ?? open[0] ?? null;
  return open.findLast(({ end, start }) => end < offset && start < offset) ?? open.at(-1) ?? null;
}

export interface Counterpart {
  readonly from: 'question' | 'answer';
  readonly spans: readonly Span[];
}

/** From a question to its answer, and from anywhere in an answer to its questions. Null in neither. */
export function counterpart(paper: Paper, offset: number): Counterpart | null {
  const question = paper.questions.find((span) => touches(span, offset));
  if (question !== undefined) {
    const answer = answerOf(paper, question);
    return { from: 'question', spans: answer === null ? [] : [answer] };
  }
  const index = paper.answers.findIndex((span) => touches(span, offset));
  if (index < 0) return null;
  return { from: 'answer', spans: paper.questions.filter(({ answer }) => answer === index) };
}

function listed(paper: Paper, question: Question): ListedQuestion {
  const { start, end, label } = question;
  const answer = answerOf(paper, question);
  return {
    start,
    end,
    label,
    text: plainText(paper.text.slice(start, end)),
    answer: answer === null ? null : { start: answer.start, end: answer.end },
    answered: isAnswered(paper, question),
  };
}

function answerOf(paper: Paper, question: Question): Answer | null {
  return question.answer === null ? null : (paper.answers[question.answer] ?? null);
}

/** Runs of neighbours with the same key. */
function consecutive<T, K>(items: readonly T[], keyOf: (item: T) => K): [K, T[]][] {
  const runs: [K, T[]][] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = runs.at(-1);
    if (last !== undefined && last[0] === key) last[1].push(item);
    else runs.push([key, [item]]);
  }
  return runs;
}
