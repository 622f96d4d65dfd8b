import { firstFrom } from '../../text/ordered';
import type { Answer, Contribution, OutlineEntry, Question } from '../paper';
import { moveAll, spanOf } from '../shift';
import { type Checkpoint, isSame, type StructureTrace } from './checkpoint';
import type { MadeEntry } from './outline-builder';
import type { Speech } from './speech';

/** A part of a structure that was read again, and the old structure around it. */
export interface Seam {
  readonly old: StructureTrace;
  /** Where reading began, in both. */
  readonly from: Checkpoint;
  /** Where the new reading met the old, as the old one stood there … */
  readonly met: Checkpoint;
  /** … and as the new one did. */
  readonly now: Checkpoint;
  /** Checkpoints of the part itself. */
  readonly between: readonly Checkpoint[];
  /** Offsets of the part: `start` in both texts, `oldEnd` in the old one, moved `by` in the new one. */
  readonly start: number;
  readonly oldEnd: number;
  readonly by: number;
  /** How many more chunks there are. */
  readonly chunksBy: number;
  /** Entries that were open at `from`, outermost first: with the ends that the part gave them. */
  readonly standIns: readonly OutlineEntry[];
  /** Entries of the part, in order. */
  readonly made: readonly MadeEntry[];
  readonly speech: Speech;
}

/** The structure of the new text: what stands before the part as it was, the part as it was read, the rest moved. */
export function splice(seam: Seam): StructureTrace {
  const outline = new OutlineSplice(seam).run();
  const contributions = spliceContributions(seam);
  const structure = {
    outline,
    contributions,
    questions: spliceQuestions(seam),
    answers: spliceAnswers(seam),
  };
  return { ...seam.old, structure, checkpoints: spliceCheckpoints(seam, contributions) };
}

/**
 * The outline where reading went on to the end of the text: the old entries before `start`, and behind them what was
 * read.
 * @param read entries beside and, in the stand-ins, beneath those that were open
 */
export function joinOutline(
  before: readonly OutlineEntry[],
  start: number,
  standIns: readonly OutlineEntry[],
  read: readonly OutlineEntry[],
): OutlineEntry[] {
  const joined = before.slice(0, firstFrom(before, start));
  const last = joined[joined.length - 1];
  const [standIn, ...inner] = standIns;
  if (standIn !== undefined && last !== undefined) {
    const { start: at, heading, title, name, kind } = last;
    const children = joinOutline(last.children, start, inner, standIn.children);
    joined[joined.length - 1] = { start: at, end: standIn.end, heading, title, name, kind, children };
  }
  return [...joined, ...read];
}

/**
 * Whether a part says what it said before: the same entries, speakers, questions and answers, whatever their words and
 * places. Only then does nothing but places differ behind it.
 */
export function saysTheSame({
  old,
  from,
  met,
  speech,
  start,
  oldEnd,
  made,
}: Pick<Seam, 'old' | 'from' | 'met' | 'speech' | 'start' | 'oldEnd' | 'made'>): boolean {
  for (let i = from.contributions; i < met.contributions; i++) {
    if (old.keyOf[i] !== speech.keyOf[i]) return false;
    if (!isSame(old.structure.contributions[i]!.factions, speech.contributions[i]!.factions)) return false;
  }
  for (let i = from.questions; i < met.questions; i++) {
    if (old.structure.questions[i]!.contribution !== speech.questions[i]!.contribution) return false;
    if (!isSame(old.labelsOf[i], speech.labelsOf[i])) return false;
  }
  for (let i = from.answers; i < met.answers; i++) {
    const [before, now] = [old.structure.answers[i]!, speech.answers[i]!];
    if (before.answered !== now.answered || !isSame(before.contributions, now.contributions)) return false;
    if (!isSame(old.questionsOf[i], speech.questionsOf[i])) return false;
  }
  let seen = 0;
  const hasSame = (entries: readonly OutlineEntry[], depth: number): boolean => {
    const first = firstFrom(entries, start);
    if (first > 0 && !hasSame(entries[first - 1]!.children, depth + 1)) return false;
    for (let i = first; i < entries.length && entries[i]!.start < oldEnd; i++) {
      const now = made[seen++];
      if (now?.depth !== depth || now.entry.kind !== entries[i]!.kind) return false;
      if (!hasSame(entries[i]!.children, depth + 1)) return false;
    }
    return true;
  };
  return hasSame(old.structure.outline, 0) && seen === made.length;
}

/** An end behind the part has moved; one within it is what the part says. */
function endOf({ oldEnd, by }: Seam, before: number, now: number): number {
  return before > oldEnd ? before + by : now;
}

function spliceContributions(seam: Seam): Contribution[] {
  const { old, from, met, speech, by } = seam;
  const before = old.structure.contributions;
  const spliced = before.slice(0, from.contributions);
  const at = (index: number): Contribution => {
    const { factions, name, heading, start, end } = speech.contributions[index]!;
    const { end: endBefore, questions, answers } = before[index]!;
    return { factions, name, heading, start, end: endOf(seam, endBefore, end), questions, answers };
  };
  const { current } = from.memory.speech;
  if (current !== null) spliced[current] = at(current);
  for (let i = from.contributions; i < met.contributions; i++) spliced.push(at(i));
  for (let i = met.contributions; i < before.length; i++) {
    const { factions, name, heading, start, end, questions, answers } = before[i]!;
    const moved = heading === null ? null : spanOf(heading, by);
    spliced.push({ factions, name, heading: moved, start: start + by, end: end + by, questions, answers });
  }
  return spliced;
}

function spliceQuestions({ old, from, met, speech, by }: Seam): Question[] {
  const before = old.structure.questions;
  const spliced = before.slice(0, from.questions);
  for (let i = from.questions; i < met.questions; i++) {
    const { start, end, contribution, label, topic } = speech.questions[i]!;
    spliced.push({ start, end, answer: before[i]!.answer, contribution, label, topic });
  }
  for (let i = met.questions; i < before.length; i++) {
    const { start, end, answer, contribution, label, topic } = before[i]!;
    spliced.push({ start: start + by, end: end + by, answer, contribution, label, topic });
  }
  return spliced;
}

function spliceAnswers(seam: Seam): Answer[] {
  const { old, from, met, now, speech, by } = seam;
  const before = old.structure.answers;
  const spliced = before.slice(0, from.answers);
  for (let i = from.answers; i < met.answers; i++) spliced.push(speech.answers[i]!);
  const open = now.places.answer;
  if (open !== null) {
    const { end, answered, contributions } = before[met.answers]!;
    const { start, heading, labels } = open;
    spliced.push({ start, end: endOf(seam, end, open.end), heading, answered, contributions, labels });
  }
  for (let i = spliced.length; i < before.length; i++) {
    const { start, end, heading, answered, contributions, labels } = before[i]!;
    const moved = heading === null ? null : spanOf(heading, by);
    spliced.push({ start: start + by, end: end + by, heading: moved, answered, contributions, labels });
  }
  return spliced;
}

function moveEntry(
  { start, end, heading, title, name, kind, children }: OutlineEntry,
  by: number,
): OutlineEntry {
  return {
    start: start + by,
    end: end + by,
    heading: { start: heading.start + by, end: heading.end + by },
    title,
    name,
    kind,
    children: moveAll(children, by, moveEntry),
  };
}

/** The old tree with the entries of the part in the place of those that stood there. */
class OutlineSplice {
  readonly #seam: Seam;
  /** How many entries of the part have found their place. */
  #placed = 0;

  constructor(seam: Seam) {
    this.#seam = seam;
  }

  run(): OutlineEntry[] {
    return this.#level(this.#seam.old.structure.outline, 0, true);
  }

  /** @param open whether the last entry before the part was open where the part begins */
  #level(entries: readonly OutlineEntry[], depth: number, open: boolean): OutlineEntry[] {
    const { start, oldEnd, standIns, by } = this.#seam;
    const first = firstFrom(entries, start);
    const spliced = entries.slice(0, first);
    const standIn = open ? standIns[depth] : undefined;
    const last = entries[first - 1];
    if (standIn !== undefined && last !== undefined) {
      const { start: at, heading, title, name, kind, children } = last;
      const end = endOf(this.#seam, last.end, standIn.end);
      const inside = this.#level(children, depth + 1, true);
      spliced[first - 1] = { start: at, end, heading, title, name, kind, children: inside };
    }
    for (let i = first; i < entries.length; i++) {
      const entry = entries[i]!;
      spliced.push(entry.start < oldEnd ? this.#read(entry, depth) : moveEntry(entry, by));
    }
    return spliced;
  }

  /** An entry of the part, as it was read again. */
  #read(before: OutlineEntry, depth: number): OutlineEntry {
    const { start, end, heading, title, name, kind } = this.#seam.made[this.#placed++]!.entry;
    const children = this.#level(before.children, depth + 1, false);
    return { start, end: endOf(this.#seam, before.end, end), heading, title, name, kind, children };
  }
}

function spliceCheckpoints(seam: Seam, contributions: readonly Contribution[]): Checkpoint[] {
  const { old, from, met, between } = seam;
  const before = old.checkpoints.slice(0, old.checkpoints.indexOf(from) + 1);
  const behind = old.checkpoints.slice(old.checkpoints.indexOf(met));
  return [
    ...before,
    ...between,
    ...behind.map((checkpoint) => moveCheckpoint(checkpoint, seam, contributions)),
  ];
}

/** A checkpoint behind the part: what was open where the part ends has its places there. */
function moveCheckpoint(
  checkpoint: Checkpoint,
  { met, now, oldEnd, by, chunksBy }: Seam,
  spliced: readonly Contribution[],
): Checkpoint {
  const { chunk, reach, memory, places, contributions, questions, answers } = checkpoint;
  const moved = (place: number, placeMet: number, placeNow: number) =>
    place > oldEnd ? place + by : place === placeMet ? placeNow : place;
  const { current, grows } = memory.speech;
  const contribution =
    current !== null && !grows
      ? spliced[current]!.end
      : moved(places.contribution, met.places.contribution, now.places.contribution);
  const { answer } = places;
  const open = now.places.answer;
  let movedAnswer = answer;
  if (answer !== null && answer.start >= oldEnd) {
    const { start, end, content, heading } = answer;
    movedAnswer = {
      ...answer,
      start: start + by,
      end: end + by,
      content: content < 0 ? content : content + by,
      heading: heading === null ? null : spanOf(heading, by),
    };
  } else if (answer !== null && open !== null) {
    movedAnswer = {
      ...open,
      end: answer.end > oldEnd ? answer.end + by : open.end,
      content: answer.content >= oldEnd ? answer.content + by : open.content,
    };
  }
  return {
    chunk: chunk + chunksBy,
    reach: reach + chunksBy,
    memory,
    places: {
      entry: moved(places.entry, met.places.entry, now.places.entry),
      contribution,
      answer: movedAnswer,
    },
    contributions,
    questions,
    answers,
  };
}
