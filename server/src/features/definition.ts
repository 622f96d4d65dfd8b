import type { In } from '../corpus/corpus';
import type { DigestIntroduction, Place } from '../corpus/digest';
import type { MotionMention } from '../references/reference';
import type { Span } from '../text/span';
import { pinCitePlace } from './pin-cite';
import type { CorpusView, LineRange, Location, Snapshot } from './snapshot';
import { locationOf, rangeOf } from './snapshot';
import type { Subject } from './subject';
import { subjectAt } from './subject';

/** Where "go to definition" goes. */
export interface Definition {
  /** What the editor underlines: the number, the motion, the mark under the cursor. */
  readonly origin: Span;
  readonly uri: string;
  /** The whole passage, for peek. */
  readonly range: LineRange;
  /** What is selected there. */
  readonly selection: LineRange;
}

/**
 * Of a reference the paper itself, else the passage that introduces it; of a motion the passage that introduces it;
 * of a footnote mark the note and back; of a faction its contribution in this paper; of a question its answer.
 */
export async function findDefinitions(snapshot: Snapshot, offset: number): Promise<readonly Definition[]> {
  const subject = subjectAt(snapshot.paper, offset);
  if (subject === null) return [];
  const places = await definitionPlaces(snapshot, subject);
  return places.map((place) => ({ origin: subject.span, ...place }));
}

type Goal = Omit<Definition, 'origin'>;

/** The same for a subject that is already known. */
export async function definitionPlaces(snapshot: Snapshot, subject: Subject): Promise<readonly Goal[]> {
  const { paper } = snapshot;
  switch (subject.kind) {
    case 'target': {
      const goals = await Promise.all(
        subject.targets.map((target) => targetPlace(snapshot, { ...subject, target })),
      );
      return goals.filter((goal) => goal !== null);
    }
    case 'motion': {
      const goal = await motionGoal(snapshot, subject.motion);
      return goal === null ? [] : [goal];
    }
    case 'footnote': {
      const { definition, text, references } = subject.footnote;
      if (subject.side === 'note') return references.map((mark) => here(snapshot, mark, mark));
      return definition === null ? [] : [here(snapshot, definition, text ?? definition)];
    }
    case 'faction': {
      const contribution = paper.contributions.find(({ factions }) => factions.includes(subject.faction));
      if (contribution === undefined) return [];
      return [here(snapshot, contribution, contribution.heading ?? firstLine(snapshot, contribution))];
    }
    case 'question': {
      const answer = subject.question.answer === null ? undefined : paper.answers[subject.question.answer];
      return answer === undefined
        ? []
        : [here(snapshot, answer, answer.heading ?? firstLine(snapshot, answer))];
    }
    case 'answer':
      return paper.questions
        .filter(({ answer }) => answer === subject.index)
        .slice(0, 1)
        .map((question) => here(snapshot, question, question));
  }
}

/** The paper itself when the corpus has it, else the passage that introduces it, else its first mention elsewhere. */
export async function targetPlace(
  view: CorpusView,
  { target, page, section }: { target: string; page: string | null; section: string | null },
): Promise<Goal | null> {
  const { corpus, uri } = view;
  const entry = await corpus.paper(target);
  const file = entry === null ? undefined : (entry.uris.find((at) => at === uri) ?? entry.uris[0]);
  if (entry !== null && file !== undefined) {
    const cited = page === null && section === null ? null : await view.paperAt(file);
    const place = cited === null ? null : pinCitePlace(cited, page, section);
    if (cited !== null && place !== null) {
      const range = rangeOf(cited, place);
      return { uri: file, range, selection: range };
    }
    const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const { title } = entry.digest;
    return goal({ uri: file, range: title === null ? top : { start: title.start, end: title.end } });
  }
  const introduction = nearest(await corpus.introductions(target, 1, uri), uri);
  if (introduction !== null) return goal(locationOf(introduction));
  const motion = nearest(await corpus.motionMentions(target, 1, uri), uri);
  if (motion !== null) return goal(locationOf(motion));
  const mention = nearest(await corpus.mentions(target, 1), uri);
  return mention === null ? null : goal(locationOf(mention));
}

/**
 * The passage that introduces the motion: its first mention in this paper that says more than "motie Kuik", by
 * subject or by "van het lid"; else the first in the corpus.
 */
async function motionGoal(snapshot: Snapshot, motion: MotionMention): Promise<Goal | null> {
  const { paper, corpus, uri } = snapshot;
  const same = paper.motions.filter((other) => isSameMotion(other, motion));
  const full = same.find((other) => other.subject !== null && other.proposers.length > 0) ?? same[0];
  if (full !== undefined && (full !== motion || motion.subject !== null)) return here(snapshot, full, full);
  if (motion.target !== null) {
    const mentions = await corpus.motionMentions(motion.target);
    const mention = mentions.find(({ subject }) => subject !== null) ?? mentions[0];
    if (mention !== undefined) return goal(locationOf(mention));
  }
  return full === undefined ? null : { ...here(snapshot, full, full), uri };
}

/** The same paper, or, while that is unknown, the same proposers. */
export function isSameMotion(a: MotionMention, b: MotionMention): boolean {
  if (a === b) return true;
  if (a.target !== null && b.target !== null) return a.target === b.target;
  return a.proposers.length > 0 && a.proposers[0] === b.proposers[0] && a.target === b.target;
}

function nearest<T extends In<Place | DigestIntroduction>>(found: readonly T[], uri: string): T | null {
  return found.find((place) => place.uri === uri) ?? found[0] ?? null;
}

function here(snapshot: Snapshot, whole: Span, selection: Span): Goal {
  const { paper, uri } = snapshot;
  return { uri, range: rangeOf(paper, whole), selection: rangeOf(paper, selection) };
}

function goal(location: Location): Goal {
  return { uri: location.uri, range: location.range, selection: location.range };
}

function firstLine(snapshot: Snapshot, span: Span): Span {
  const { lines } = snapshot.paper;
  return { start: span.start, end: Math.min(span.end, lines.lineEnd(lines.lineAt(span.start))) };
}
