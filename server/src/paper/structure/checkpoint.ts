import type { Span } from '../../text/span';
import type { Form } from '../kinds/kind';
import type { Conversation } from './conversation';
import type { Evidence } from './evidence';
import type { InsertedText } from './inserted-text';
import type { NodeMemory } from './outline-builder';
import type { Structure } from './read-structure';
import type { OpenAnswer, SpeechMemory } from './speech';

/** What the reader itself keeps from passage to passage. */
export interface ReaderMemory {
  readonly signing: boolean;
  readonly afterNumber: boolean;
  readonly lettered: boolean;
  readonly afterText: boolean;
  readonly inList: boolean;
  readonly first: boolean;
  readonly answerLevel: number;
  readonly factionLevel: number;
  readonly inserted: ReturnType<InsertedText['remember']>;
  readonly lastLabel: number;
}

/**
 * All that the reader of the structure knows at the border of a chunk and takes into account behind it, places aside:
 * where it is equal in two versions of a text, the rest of both is read alike. Plain data throughout.
 */
export interface Memory {
  readonly reader: ReaderMemory;
  readonly conversation: ReturnType<Conversation['remember']>;
  readonly speech: SpeechMemory;
  readonly outline: readonly NodeMemory[];
}

/** The places that grow with what follows. */
export interface OpenPlaces {
  /** End of the entry of the outline that was opened last; -1 when none is open. */
  readonly entry: number;
  /** End of the contribution at hand; -1 when nobody speaks. */
  readonly contribution: number;
  readonly answer: OpenAnswer | null;
}

/** Where reading may begin again. */
export interface Checkpoint {
  readonly chunk: number;
  /** The first chunk that was not looked at on the way here. */
  readonly reach: number;
  readonly memory: Memory;
  readonly places: OpenPlaces;
  /** How many of each were made so far; an open answer is not among them. */
  readonly contributions: number;
  readonly questions: number;
  readonly answers: number;
}

/** What the structure was read under; where it changes, all is read again. */
export interface Premises {
  readonly headEnd: number;
  readonly form: Form;
  readonly evidence: Evidence;
}

/** A structure with what it takes to read a part of it again. The lists beside it hold no places. */
export interface StructureTrace {
  readonly structure: Structure;
  readonly premises: Premises;
  /** In order of place; the first stands at the first chunk. */
  readonly checkpoints: readonly Checkpoint[];
  /** For each question its numbers, for each answer its questions, for each contribution who speaks in which chapter. */
  readonly labelsOf: readonly (readonly string[])[];
  readonly questionsOf: readonly (readonly number[])[];
  readonly keyOf: readonly (string | null)[];
}

/** What an update did to the list of chunks: those from `first` to `oldEnd` became those from `first` to `newEnd`. */
export interface ChunkChange {
  readonly first: number;
  readonly oldEnd: number;
  readonly newEnd: number;
  /** How far the chunks behind moved. */
  readonly delta: number;
}

/** Two changes, one after the other, as one. */
export function joinChanges(a: ChunkChange, b: ChunkChange): ChunkChange {
  const between = Math.max(a.newEnd, b.oldEnd);
  return {
    first: Math.min(a.first, b.first),
    oldEnd: between - a.newEnd + a.oldEnd,
    newEnd: between - b.oldEnd + b.newEnd,
    delta: a.delta + b.delta,
  };
}

/** Whether two pieces of plain data are equal. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  return keys.every((key) =>
    isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]),
  );
}

export function movedSpan(span: Span | null, by: number): Span | null {
  return span === null ? null : { start: span.start + by, end: span.end + by };
}
