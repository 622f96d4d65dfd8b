import { type Checkpoint, type ChunkChange, isSame, type Premises, type StructureTrace } from './checkpoint';
import { type Structure, StructureReader, type StructureSource } from './read-structure';
import { Speech } from './speech';
import { joinOutline, type Seam, saysTheSame, splice } from './splice-structure';

/** A checkpoint stands at the border of every second chunk: what lies between two is read again after a keystroke. */
const BETWEEN_CHECKPOINTS = 2;
/** A paper of fewer chunks (some 80 kB) is read whole sooner than a part of it is put in place. */
const FEWEST_CHUNKS = 20;

/** Reads outline, contributions, questions and answers of a paper from its blocks, behind its head. */
export function readStructure(source: StructureSource): StructureTrace {
  const { headEnd, form, evidence } = source;
  const checkpoints: Checkpoint[] = [];
  const reader = new StructureReader(source, null);
  const short = source.chunks.length < FEWEST_CHUNKS;
  reader.read((chunk, checkpoint) => {
    if (short) return false;
    const last = checkpoints[checkpoints.length - 1];
    if (last === undefined || chunk - last.chunk >= BETWEEN_CHECKPOINTS) checkpoints.push(checkpoint());
    return false;
  });
  const { outline, speech } = reader;
  const structure = { outline: outline.finish(), ...speech.finish() };
  return traceOf(structure, { headEnd, form, evidence }, checkpoints, speech);
}

/**
 * The structure of a text that came from another by one change of its chunks. Reading begins at the last checkpoint
 * before the change and ends at the first one behind it where all that counts for the rest is as it was, else at the
 * end of the text; around that the old structure stays, moved. Equal to `readStructure(source)`.
 */
export function updateStructure(
  source: StructureSource,
  old: StructureTrace,
  change: ChunkChange,
): StructureTrace {
  const { chunks, headEnd, form, evidence } = source;
  const premises = { headEnd, form, evidence };
  if (chunks.length < FEWEST_CHUNKS || !isSame(old.premises, premises)) return readStructure(source);
  const from = old.checkpoints.findLast(
    ({ reach, chunk }) => chunk === 0 || Math.max(reach, chunk + 1) <= change.first,
  );
  if (from === undefined) return readStructure(source);
  const speech = speechFrom(source.text, from, old);
  const reader = new StructureReader(source, from, speech);
  const standIns = reader.outline.recall(from.memory.outline, from.places.entry);
  const start = chunks[from.chunk]?.start ?? 0;
  const part = { old, from, start, by: change.delta, chunksBy: change.newEnd - change.oldEnd, speech };
  const behind = old.checkpoints.filter(({ chunk }) => chunk >= change.oldEnd && chunk > from.chunk);
  const between: Checkpoint[] = [];
  let next = 0;
  let seam: Seam | null = null;
  const meets = (chunk: number, checkpoint: () => Checkpoint): boolean => {
    const oldChunk = chunk - part.chunksBy;
    while (next < behind.length && behind[next]!.chunk < oldChunk) next++;
    const met = behind[next];
    if (met?.chunk !== oldChunk) return false;
    const now = checkpoint();
    if (!isMet(met, now)) return false;
    const oldEnd = chunks[chunk]!.start - change.delta;
    const found: Seam = { ...part, met, now, between, oldEnd, standIns, made: reader.outline.made };
    if (saysTheSame(found)) seam = found;
    // What is not the same by now will not be further on.
    else next = behind.length;
    return seam !== null;
  };
  reader.read((chunk, checkpoint) => {
    if (chunk >= change.newEnd && meets(chunk, checkpoint)) return true;
    const last = between[between.length - 1] ?? from;
    if (chunk - last.chunk >= BETWEEN_CHECKPOINTS) between.push(checkpoint());
    return false;
  });
  const read = reader.outline.finish();
  if (seam !== null) return splice(seam);
  const outline = joinOutline(old.structure.outline, start, standIns, read);
  const before = old.checkpoints.slice(0, old.checkpoints.indexOf(from) + 1);
  return traceOf({ outline, ...speech.finish() }, premises, [...before, ...between], speech);
}

function traceOf(
  structure: Structure,
  premises: Premises,
  checkpoints: readonly Checkpoint[],
  { labelsOf, questionsOf, keyOf }: Speech,
): StructureTrace {
  return { structure, premises, checkpoints, labelsOf, questionsOf, keyOf };
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
