import { counterpart, nextOpenQuestion, questionList } from '../features/questions';
import { questionsTable } from '../features/questions-table';
import type {
  CounterpartResult,
  ExportQuestionsResult,
  ProtocolRange,
  QuestionsResult,
  ServerRequests,
} from './protocol';
import { runSafe } from './run-safe';
import type { Session } from './session';
import { toRange } from './to-protocol';

/** The view of questions and answers, and the keys that walk through it (protocol.ts). */
export function registerQuestions(session: Session): void {
  const { connection, log } = session;
  type Params<M extends keyof ServerRequests> = ServerRequests[M]['params'];

  connection.onRequest(
    'griffier/questions',
    runSafe(
      log,
      'griffier/questions',
      null,
      async (params: Params<'griffier/questions'>): Promise<QuestionsResult | null> => {
        const served = await session.served(params.textDocument.uri);
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
      },
    ),
  );

  connection.onRequest(
    'griffier/nextOpenQuestion',
    runSafe(
      log,
      'griffier/nextOpenQuestion',
      null,
      async (params: Params<'griffier/nextOpenQuestion'>): Promise<ProtocolRange | null> => {
        const served = await session.served(params.textDocument.uri);
        if (served === null) return null;
        const { paper } = served;
        const question = nextOpenQuestion(paper, paper.lines.offsetAt(params.position), params.direction);
        return question === null ? null : toRange(paper, question);
      },
    ),
  );

  connection.onRequest(
    'griffier/counterpart',
    runSafe(
      log,
      'griffier/counterpart',
      null,
      async (params: Params<'griffier/counterpart'>): Promise<CounterpartResult | null> => {
        const served = await session.served(params.textDocument.uri);
        if (served === null) return null;
        const { paper } = served;
        const found = counterpart(paper, paper.lines.offsetAt(params.position));
        if (found === null) return null;
        return { from: found.from, ranges: found.spans.map((span) => toRange(paper, span)) };
      },
    ),
  );

  connection.onRequest(
    'griffier/exportQuestions',
    runSafe(
      log,
      'griffier/exportQuestions',
      null,
      async (params: Params<'griffier/exportQuestions'>): Promise<ExportQuestionsResult | null> => {
        const served = await session.served(params.textDocument.uri);
        return served === null ? null : { text: questionsTable(served.paper, params.format) };
      },
    ),
  );
}
