import { t } from '@vscode/l10n';
import type { OutlineEntry, OutlineKind, Paper } from '../paper/paper';
import type { Span } from '../text/span';

/** An entry of the outline as an editor shows it. */
export interface OutlineSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: OutlineKind;
  readonly start: number;
  readonly end: number;
  /** The heading; within the span of the entry, as editors demand. */
  readonly selection: Span;
  readonly children: readonly OutlineSymbol[];
}

/** The paper's own logic as a tree, in reading order; empty for a text that is no paper. */
export function outlineSymbols(paper: Paper): readonly OutlineSymbol[] {
  const details = new Map<number, string>();
  for (const { start, questions, answers } of paper.contributions) {
    details.set(start, countsDetail(questions, answers));
  }
  const served = servedQuestions(paper);
  return paper.outline.map((entry) => symbol(entry, details, served));
}

/** How many questions each answer serves, by the start of the answer. */
function servedQuestions(paper: Paper): ReadonlyMap<number, number> {
  const served = new Map<number, number>();
  for (const { answer } of paper.questions) {
    const start = answer === null ? undefined : paper.answers[answer]?.start;
    if (start !== undefined) served.set(start, (served.get(start) ?? 0) + 1);
  }
  return served;
}

function symbol(
  entry: OutlineEntry,
  contributions: ReadonlyMap<number, string>,
  served: ReadonlyMap<number, number>,
): OutlineSymbol {
  const { name, title, kind, start, end, heading, children } = entry;
  let detail = '';
  if (kind === 'contribution') detail = contributions.get(start) ?? '';
  else if (kind === 'answer') detail = questionsDetail(served.get(start) ?? 0);
  return {
    // An editor refuses a symbol without a name (LSP, DocumentSymbol.name).
    name: name.trim() || title.trim() || '…',
    detail,
    kind,
    start,
    end,
    selection:
      heading.start >= start && heading.end <= end
        ? heading
        : { start: Math.max(heading.start, start), end: Math.min(heading.end, end) },
    children: children.map((child) => symbol(child, contributions, served)),
  };
}

/** "3 questions", made once for each number: a long paper has thousands of answers. */
function questionsDetail(questions: number): string {
  if (questions === 0) return '';
  details[questions] ??= questions === 1 ? t('1 question') : t('{0} questions', questions);
  return details[questions];
}

const details: string[] = [];

/** "4 vragen, 2 antwoorden"; empty when there are none of both. */
export function countsDetail(questions: number, answers: number): string {
  if (questions === 0 && answers === 0) return '';
  return [
    questions === 1 ? t('1 question') : t('{0} questions', questions),
    answers === 1 ? t('1 answer') : t('{0} answers', answers),
  ].join(', ');
}
