import type { Footnote, OutlineEntry, OutlineKind, Paper } from '../paper/paper';
import type { Span } from '../text/span';
import { noteMark } from './subject';

/** What a piece of text is, for colours; lsp/protocol.ts says what each means. */
export type TokenKind =
  | 'reference'
  | 'motion'
  | 'faction'
  | 'contribution'
  | 'question'
  | 'questionLabel'
  | 'answer'
  | 'dictum'
  | 'footnote';

export interface Token extends Span {
  readonly kind: TokenKind;
  /** It points at something that the text does not give. */
  readonly unresolved: boolean;
  readonly doubtful: boolean;
}

/**
 * All tokens of a paper, in order and without overlap: the smaller and surer thing stays whole, what lies around it
 * gets holes. Each keeps within one line, as most editors ask (LSP, SemanticTokensClientCapabilities).
 */
export function semanticTokens(paper: Paper): readonly Token[] {
  const known = cache.get(paper);
  if (known !== undefined) return known;
  let tokens: readonly Token[] = [];
  for (const layer of layersOf(paper)) tokens = paintBelow(tokens, layer);
  const result = tokens.flatMap((token) => onLines(paper, token));
  cache.set(paper, result);
  return result;
}

/** An editor asks for the part in view and for the whole of the same version. */
const cache = new WeakMap<Paper, readonly Token[]>();

/** From what stays whole to what gets the holes. Each layer is in order and without overlap. */
function layersOf(paper: Paper): readonly (readonly Token[])[] {
  const headings = headingsOf(paper);
  return [
    ordered(
      paper.footnotes.flatMap((note) => footnoteMarks(paper, note)).map((span) => token('footnote', span)),
    ),
    paper.references.map((reference) => ({
      ...token('reference', reference),
      unresolved: reference.targets === null,
      doubtful: reference.doubts.length > 0,
    })),
    paper.shortForms.flatMap((short) => (short.targets === null ? [] : [token('reference', short)])),
    paper.motions.map((motion) => ({ ...token('motion', motion), unresolved: motion.target === null })),
    ordered(
      paper.contributions.flatMap(({ heading }) =>
        heading === null ? [] : [token('contribution', heading)],
      ),
    ),
    ordered(paper.answers.flatMap(({ heading }) => (heading === null ? [] : [token('answer', heading)]))),
    ordered(headings),
    ordered(paper.factions.flatMap(({ names }) => names.map((name) => token('faction', name)))),
    paper.questions.map((question) => token('question', question)),
  ];
}

function footnoteMarks(paper: Paper, footnote: Footnote): readonly Span[] {
  const mark = noteMark(paper, footnote);
  return mark === null ? footnote.references : [...footnote.references, mark];
}

const headingKinds: Partial<Record<OutlineKind, TokenKind>> = { dictum: 'dictum', question: 'questionLabel' };

function headingsOf(paper: Paper): readonly Token[] {
  const tokens: Token[] = [];
  const visit = (entries: readonly OutlineEntry[]) => {
    for (const { kind, heading, children } of entries) {
      const tokenKind = headingKinds[kind];
      // A question without a label of its own has its first words for a heading.
      if (tokenKind !== undefined && heading.end - heading.start <= 60)
        tokens.push(token(tokenKind, heading));
      visit(children);
    }
  };
  visit(paper.outline);
  return tokens;
}

function token(kind: TokenKind, { start, end }: Span): Token {
  return { kind, start, end, unresolved: false, doubtful: false };
}

/** In order of start; what begins inside its predecessor is dropped. */
function ordered(tokens: readonly Token[]): readonly Token[] {
  const sorted = [...tokens].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((candidate) => {
    if (candidate.start < end || candidate.end <= candidate.start) return false;
    end = candidate.end;
    return true;
  });
}

/** Both lists merged in order; of `below` only what `above` leaves free. Linear. */
function paintBelow(above: readonly Token[], below: readonly Token[]): readonly Token[] {
  if (above.length === 0) return below;
  const merged: Token[] = [];
  let next = 0;
  for (const lower of below) {
    while (next < above.length && above[next]!.end <= lower.start) merged.push(above[next++]!);
    let free = lower.start;
    while (next < above.length && above[next]!.start < lower.end) {
      const upper = above[next]!;
      if (upper.start > free) merged.push({ ...lower, start: free, end: upper.start });
      free = Math.max(free, upper.end);
      // One that reaches beyond this lower token may cover the next one too.
      if (upper.end > lower.end) break;
      merged.push(upper);
      next++;
    }
    if (free < lower.end) merged.push({ ...lower, start: free, end: lower.end });
  }
  while (next < above.length) merged.push(above[next++]!);
  return merged;
}

/** The pieces of a token on each of its lines. */
function onLines(paper: Paper, whole: Token): readonly Token[] {
  const { lines } = paper;
  const first = lines.lineAt(whole.start);
  if (whole.end <= lines.lineEnd(first)) return [whole];
  const pieces: Token[] = [];
  for (let line = first; line < lines.lineCount && lines.lineStart(line) < whole.end; line++) {
    const start = Math.max(whole.start, lines.lineStart(line));
    const end = Math.min(whole.end, lines.lineEnd(line));
    if (end > start) pieces.push({ ...whole, start, end });
  }
  return pieces;
}
