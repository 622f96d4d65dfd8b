import { counterpart, nextOpenQuestion, questionList } from '../features/questions';
import { questionsTable } from '../features/questions-table';
import { answerRequest } from './own-requests';
import type { Session } from './session';
import { toRange } from './to-protocol';

/** The view of questions and answers, and the keys that walk through it (protocol.ts). */
export function registerQuestions(session: Session): void {
  answerRequest(session, 'griffier/questions', null, async ({ textDocument }) => {
    const served = await session.served(textDocument.uri);
    if (served === null) return null;
    const { paper, version } = served;
    const { questions, answered, groups } = questionList(paper);
    return {
      version,
      isPaper: paper.isPaper,
      questions,
      answered,
      groups: groups.map((group) => ({
        name: group.name,
        range: toRange(paper, group),
        questions: group.questions,
        answered: group.answered,
        topics: group.topics.map((topic) => ({
          title: topic.title,
          range: toRange(paper, topic),
          questions: topic.questions.map((question) => ({
            label: question.label,
            text: question.text,
            range: toRange(paper, question),
            answer: question.answer === null ? null : toRange(paper, question.answer),
            answered: question.answered,
          })),
        })),
      })),
    };
  });

  answerRequest(session, 'griffier/nextOpenQuestion', null, async ({ textDocument, position, direction }) => {
    const served = await session.served(textDocument.uri);
    if (served === null) return null;
    const { paper } = served;
    const question = nextOpenQuestion(paper, paper.lines.offsetAt(position), direction);
    return question === null ? null : toRange(paper, question);
  });

  answerRequest(session, 'griffier/counterpart', null, async ({ textDocument, position }) => {
    const served = await session.served(textDocument.uri);
    if (served === null) return null;
    const { paper } = served;
    const found = counterpart(paper, paper.lines.offsetAt(position));
    if (found === null) return null;
    return { from: found.from, ranges: found.spans.map((span) => toRange(paper, span)) };
  });

  answerRequest(session, 'griffier/exportQuestions', null, async ({ textDocument, format }) => {
    const served = await session.served(textDocument.uri);
    return served === null ? null : { text: questionsTable(served.paper, format) };
  });
}
