import { type Checkpoint, type ChunkChange, isSame, type StructureTrace } from './checkpoint';
import { StructureReader, type StructureSource } from './read-structure';
import { Speech } from './speech';
import { splice } from './splice-structure';

/** A checkpoint stands at the border of every second chunk: what lies between two is read again after a keystroke. */
const BETWEEN_CHECKPOINTS = 2;
/** When what an edit changed goes on for more chunks, all is read again. */
const LONGEST_CHANGE = 48;

/** Reads outline, contributions, questions and answers of a paper from its blocks, behind its head. */
export function readStructure(source: StructureSource): StructureTrace {
  const { headEnd, form, evidence } = source;
  const checkpoints: Checkpoint[] = [];
  const reader = new StructureReader(source, null);
  reader.read((chunk, checkpoint) => {
    const last = checkpoints[checkpoints.length - 1];
    if (last === undefined || chunk - last.chunk >= BETWEEN_CHECKPOINTS) checkpoints.push(checkpoint());
    return false;
  });
  const { outline, speech } = reader;
  return {
    structure: { outline: outline.finish(), ...speech.finish() },
    premises: { headEnd, form, evidence },
    checkpoints,
    labelsOf: speech.labelsOf,
    questionsOf: speech.questionsOf,
    keyOf: speech.keyOf,
  };
}

/**
 * The structure of a text that came from another by one change of its chunks. Reading begins at the last checkpoint
 * before the change and ends at the first one behind it where all that counts for the rest is as it was; around that
 * the old structure stays, moved. Equal to `readStructure(source)`.
 */
export function updateStructure(
  source: StructureSource,
  old: StructureTrace,
  change: ChunkChange,
): StructureTrace {
  const { headEnd, form, evidence } = source;
  if (!isSame(old.premises, { headEnd, form, evidence })) return readStructure(source);
  const from = old.checkpoints.findLast(
    ({ reach, chunk }) => chunk === 0 || Math.max(reach, chunk + 1) <= change.first,
  );
  if (from === undefined) return readStructure(source);
  const speech = speechFrom(source.text, from, old);
  const reader = new StructureReader(source, from, speech);
  const standIns = reader.outline.recall(from.memory.outline, from.places.entry);
  const behind = old.checkpoints.filter(({ chunk }) => chunk >= change.oldEnd && chunk > from.chunk);
  const between: Checkpoint[] = [];
  let next = 0;
  let met: Checkpoint | null = null;
  let now: Checkpoint | null = null;
  const stopped = reader.read((chunk, checkpoint) => {
    const oldChunk = chunk - change.newEnd + change.oldEnd;
    if (chunk >= change.newEnd) {
      while (next < behind.length && behind[next]!.chunk < oldChunk) next++;
      const other = behind[next];
      if (other?.chunk === oldChunk) {
        now = checkpoint();
        if (isMet(other, now)) {
          met = other;
          return true;
        }
      }
    }
    if (chunk > from.chunk + between.length * BETWEEN_CHECKPOINTS) between.push(checkpoint());
    return chunk - change.newEnd > LONGEST_CHANGE;
  });
  if (!stopped || met === null || now === null) return readStructure(source);
  reader.outline.finish();
  return (
    splice({
      old,
      from,
      met,
      now,
      between,
      start: source.chunks[from.chunk]!.start,
      oldEnd: source.chunks[(now as Checkpoint).chunk]!.start - change.delta,
      by: change.delta,
      chunksBy: change.newEnd - change.oldEnd,
      standIns,
      made: reader.outline.made,
      speech,
    }) ?? readStructure(source)
  );
}

/** Whether the rest is read alike from both: all that counts is equal, and no answer may still prove to be "PM". */
function isMet(a: Checkpoint, b: Checkpoint): boolean {
  const { answer } = a.memory.speech;
  return (
    a.contributions === b.contributions &&
    a.questions === b.questions &&
    a.answers === b.answers &&
    (answer === null || answer.settled) &&
    isSame(a.memory, b.memory)
  );
}

/** The speech as it was at a checkpoint. */
function speechFrom(
  text: string,
  at: Checkpoint,
  { structure, labelsOf, questionsOf, keyOf }: StructureTrace,
): Speech {
  return new Speech(text, {
    memory: at.memory.speech,
    contributions: structure.contributions.slice(0, at.contributions),
    currentEnd: at.places.contribution,
    questions: structure.questions.slice(0, at.questions),
    answers: structure.answers.slice(0, at.answers),
    answer: at.places.answer,
    labelsOf: labelsOf.slice(0, at.questions),
    questionsOf: questionsOf.slice(0, at.answers),
    keyOf: keyOf.slice(0, at.contributions),
  });
}
