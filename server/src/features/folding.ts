import type { OutlineEntry, Paper } from '../paper/paper';

/** Lines that fold together: the first stays to be seen. */
export interface Fold {
  readonly startLine: number;
  readonly endLine: number;
}

/**
 * One fold for each entry of the outline that is longer than its heading.
 * @param most so many can the editor take (LSP, FoldingRangeClientCapabilities.rangeLimit); the longest stay
 */
export function foldingRanges(paper: Paper, most = Infinity): readonly Fold[] {
  const folds: Fold[] = [];
  const visit = (entries: readonly OutlineEntry[]) => {
    for (const entry of entries) {
      const startLine = paper.lines.lineAt(Math.max(entry.heading.end - 1, entry.heading.start));
      const endLine = lastLineWithText(paper, entry.end);
      if (endLine > startLine) folds.push({ startLine, endLine });
      visit(entry.children);
    }
  };
  visit(paper.outline);
  if (folds.length <= most) return folds;
  const length = ({ startLine, endLine }: Fold) => endLine - startLine;
  return folds.sort((a, b) => length(b) - length(a)).slice(0, most);
}

/** Blank lines at the end of an entry stay outside its fold, as in every editor. */
function lastLineWithText(paper: Paper, end: number): number {
  let at = end;
  while (at > 0) {
    const code = paper.text.charCodeAt(at - 1);
    if (code !== 10 && code !== 13 && code !== 32 && code !== 9) break;
    at--;
  }
  return paper.lines.lineAt(Math.max(at - 1, 0));
}
