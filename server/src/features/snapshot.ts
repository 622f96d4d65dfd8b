import type { Corpus } from '../corpus/corpus';
import type { Place } from '../corpus/digest';
import type { Paper } from '../paper/paper';
import type { LinePosition } from '../text/line-index';
import type { Span } from '../text/span';

/** The corpus, and the files in it that a place may be looked up in. */
export interface CorpusView {
  /** The document that is being read, canonical; '' when a request starts from none. */
  readonly uri: string;
  readonly corpus: Corpus;
  /** The Paper of another file, for a place inside it; null when it cannot be read (any more). */
  readonly paperAt: (uri: string) => Promise<Paper | null>;
  /** How citations are written out (setting `griffier.citationStyle`). */
  readonly citationStyle: 'kamer' | 'leidraad';
}

/**
 * What a feature sees: one version of one document, and the corpus around it. Immutable; an answer made from one
 * snapshot never mixes two versions of the text.
 */
export interface Snapshot extends CorpusView {
  readonly paper: Paper;
}

/** From and to, as editors count. */
export interface LineRange {
  readonly start: LinePosition;
  readonly end: LinePosition;
}

/** A place in a file, to jump to. */
export interface Location {
  readonly uri: string;
  readonly range: LineRange;
}

/** The lines of a span of `paper`. */
export function rangeOf(paper: Paper, span: Span): LineRange {
  return { start: paper.lines.positionAt(span.start), end: paper.lines.positionAt(span.end) };
}

/** Where a digest's find stands. */
export function locationOf(place: Place & { readonly uri: string }): Location {
  return { uri: place.uri, range: { start: place.start, end: place.end } };
}

/** Sorts by file and place, and drops what stands at the same place twice. `first` is the file that comes first. */
export function inOrder(locations: readonly Location[], first: string): Location[] {
  const sorted = [...locations].sort(
    (a, b) =>
      Number(b.uri === first) - Number(a.uri === first) ||
      (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0) ||
      comparePositions(a.range.start, b.range.start) ||
      comparePositions(a.range.end, b.range.end),
  );
  return sorted.filter((location, index) => index === 0 || !sameLocation(location, sorted[index - 1]!));
}

export function comparePositions(a: LinePosition, b: LinePosition): number {
  return a.line - b.line || a.character - b.character;
}

function sameLocation(a: Location, b: Location): boolean {
  return (
    a.uri === b.uri &&
    comparePositions(a.range.start, b.range.start) === 0 &&
    comparePositions(a.range.end, b.range.end) === 0
  );
}
