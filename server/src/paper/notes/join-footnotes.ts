import type { Span } from '../../text/span';
import type { Footnote } from '../paper';

/** A mark or a note, where it stands now. */
export interface NotePlace extends Span {
  readonly label: string;
  /** The note's text without its mark; null for a mark. */
  readonly text: Span | null;
}

interface OpenNote {
  readonly label: string;
  readonly references: Span[];
  definition: Span | null;
  text: Span | null;
}

/**
 * Joins marks with notes (paper-conventions.md, Footnotes). A label may come back on a later page: a mark belongs to
 * the first note behind it with its label, a note to the marks since the note of that label before.
 * @param places marks and notes in order of start
 */
export function joinFootnotes(places: readonly NotePlace[]): Footnote[] {
  const notes: OpenNote[] = [];
  const waiting = new Map<string, OpenNote>();
  /** Notes whose marks have not come yet: notes may stand before the text, or at its very end. */
  const unmarked = new Map<string, OpenNote>();
  for (const place of places) {
    if (place.text === null) {
      const open = waiting.get(place.label);
      const before = unmarked.get(place.label);
      if (open !== undefined) open.references.push({ start: place.start, end: place.end });
      else if (before !== undefined) {
        before.references.push({ start: place.start, end: place.end });
        unmarked.delete(place.label);
      } else {
        const note: OpenNote = {
          label: place.label,
          references: [{ start: place.start, end: place.end }],
          definition: null,
          text: null,
        };
        waiting.set(place.label, note);
        notes.push(note);
      }
      continue;
    }
    const open = waiting.get(place.label);
    const definition = { start: place.start, end: place.end };
    if (open !== undefined) {
      open.definition = definition;
      open.text = place.text;
      waiting.delete(place.label);
    } else {
      const note: OpenNote = { label: place.label, references: [], definition, text: place.text };
      unmarked.set(place.label, note);
      notes.push(note);
    }
  }
  return notes.sort((a, b) => firstPlace(a) - firstPlace(b));
}

function firstPlace({ references, definition }: OpenNote): number {
  return Math.min(references[0]?.start ?? Infinity, definition?.start ?? Infinity);
}
