// The tree of the view "Questions and answers": who asks, about what, and each question.
import type {
  QuestionGroup,
  QuestionItem,
  QuestionsResult,
  QuestionTopic,
} from '../../../server/src/lsp/protocol';

export type QuestionNode =
  | {
      readonly kind: 'group';
      readonly id: string;
      readonly group: QuestionGroup;
      readonly children: QuestionNode[];
    }
  | {
      readonly kind: 'topic';
      readonly id: string;
      readonly topic: QuestionTopic;
      readonly title: string;
      readonly children: QuestionNode[];
    }
  | { readonly kind: 'question'; readonly id: string; readonly question: QuestionItem };

/**
 * Nodes in reading order. Questions without a topic stand directly under who asks them. Ids are made of names and
 * counts, not of places, so that the tree keeps what is folded while the text above is being typed.
 */
export function questionNodes({ groups }: QuestionsResult): QuestionNode[] {
  const ids = new Map<string, number>();
  const idOf = (name: string): string => {
    const count = (ids.get(name) ?? 0) + 1;
    ids.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  };
  const questionNode = (parent: string, question: QuestionItem): QuestionNode => {
    return { kind: 'question', id: idOf(`${parent}/?`), question };
  };
  return groups.map((group) => {
    const id = idOf(group.name);
    const children = group.topics.flatMap((topic): QuestionNode[] => {
      const { title } = topic;
      if (title === null) return topic.questions.map((question) => questionNode(id, question));
      const topicId = idOf(`${id}/${title}`);
      const questions = topic.questions.map((question) => questionNode(topicId, question));
      return [{ kind: 'topic', id: topicId, topic, title, children: questions }];
    });
    return { kind: 'group', id, group, children };
  });
}

/** How many questions of a topic have an answer. */
export const answeredOf = ({ questions }: QuestionTopic): number =>
  questions.filter((question) => question.answered).length;
