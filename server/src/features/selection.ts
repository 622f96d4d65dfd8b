import type { OutlineEntry, Paper } from '../paper/paper';
import type { Span } from '../text/span';
import { touches } from '../text/span';
import { subjectAt } from './subject';

/**
 * What "expand selection" takes in turn: what is under the cursor, its line or paragraph, then the parts of the
 * outline from small to large, then the whole text. Spans nest strictly.
 */
export function selectionSpans(paper: Paper, offset: number): readonly Span[] {
  const at = Math.max(0, Math.min(offset, paper.text.length));
  const candidates: Span[] = [];
  const subject = subjectAt(paper, at);
  if (subject !== null) candidates.push(subject.span);
  const reference = paper.references.find((span) => touches(span, at));
  if (reference !== undefined) candidates.push({ start: reference.start, end: reference.extent }, reference);
  const question = paper.questions.find((span) => touches(span, at));
  if (question !== undefined) candidates.push(question);
  const answer = paper.answers.find((span) => touches(span, at));
  if (answer !== undefined) candidates.push(answer);
  const line = paper.lines.lineAt(at);
  candidates.push({ start: paper.lines.lineStart(line), end: paper.lines.lineEnd(line) });
  collectOutline(paper.outline, at, candidates);
  candidates.push({ start: 0, end: paper.text.length });
  candidates.sort((a, b) => a.end - a.start - (b.end - b.start));
  const nested: Span[] = [];
  for (const { start, end } of candidates) {
    const inner = nested.at(-1);
    if (
      inner === undefined ||
      (start <= inner.start && end >= inner.end && end - start > inner.end - inner.start)
    ) {
      nested.push({ start, end });
    }
  }
  return nested;
}

function collectOutline(entries: readonly OutlineEntry[], at: number, into: Span[]): void {
  for (const entry of entries) {
    if (!touches(entry, at)) continue;
    into.push(entry);
    collectOutline(entry.children, at, into);
  }
}
