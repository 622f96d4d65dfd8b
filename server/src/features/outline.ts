import { t } from '@vscode/l10n';
import type { Contribution, OutlineEntry, OutlineKind, Paper } from '../paper/paper';

/** An entry of the outline as an editor shows it. */
export interface OutlineSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: OutlineKind;
  readonly start: number;
  readonly end: number;
  readonly selectionStart: number;
  readonly selectionEnd: number;
  readonly children: readonly OutlineSymbol[];
}

/** The paper's own logic as a tree, in reading order; empty for a text that is no paper. */
export function outlineSymbols(paper: Paper): readonly OutlineSymbol[] {
  const contributions = new Map(
    paper.contributions.map((contribution) => [contribution.start, contribution]),
  );
  return paper.outline.map((entry) => symbol(entry, contributions));
}

function symbol(entry: OutlineEntry, contributions: ReadonlyMap<number, Contribution>): OutlineSymbol {
  const contribution = entry.kind === 'contribution' ? contributions.get(entry.start) : undefined;
  return {
    // An editor refuses a symbol without a name (LSP, DocumentSymbol.name).
    name: entry.name.trim() || entry.title.trim() || '…',
    detail: contribution === undefined ? '' : countsDetail(contribution.questions, contribution.answers),
    kind: entry.kind,
    start: entry.start,
    end: entry.end,
    selectionStart: Math.max(entry.heading.start, entry.start),
    selectionEnd: Math.min(entry.heading.end, entry.end),
    children: entry.children.map((child) => symbol(child, contributions)),
  };
}

/** "4 vragen, 2 antwoorden"; empty when there are none of both. */
export function countsDetail(questions: number, answers: number): string {
  if (questions === 0 && answers === 0) return '';
  return [
    questions === 1 ? t('1 question') : t('{0} questions', questions),
    answers === 1 ? t('1 answer') : t('{0} answers', answers),
  ].join(', ');
}
