import type { Answer, Footnote, Paper, Question } from '../paper/paper';
import type { FactionMention, MotionMention, ReferenceType } from '../references/reference';
import { countWhile } from '../text/ordered';
import type { Span } from '../text/span';
import { touches } from '../text/span';

/** A paper, dossier, law …: a reference, one number of it, a short form, or the paper's own head. */
export interface TargetSubject {
  readonly kind: 'target';
  readonly span: Span;
  /** What kind of thing it points at; null for a short form. */
  readonly type: ReferenceType | null;
  /** Ids; several when the cursor is on the label of "Kamerstuk 32 317, nrs. 854 en 852". Empty while unresolved. */
  readonly targets: readonly string[];
  readonly page: string | null;
  readonly section: string | null;
}

export interface MotionSubject {
  readonly kind: 'motion';
  readonly span: Span;
  readonly motion: MotionMention;
}

export interface FactionSubject {
  readonly kind: 'faction';
  readonly span: Span;
  /** Standard name. */
  readonly faction: string;
}

export interface FootnoteSubject {
  readonly kind: 'footnote';
  readonly span: Span;
  readonly footnote: Footnote;
  /** Whether the cursor is on a mark in the text or on the mark of the note itself. */
  readonly side: 'mark' | 'note';
}

export interface QuestionSubject {
  readonly kind: 'question';
  readonly span: Span;
  readonly question: Question;
}

export interface AnswerSubject {
  readonly kind: 'answer';
  readonly span: Span;
  readonly answer: Answer;
  /** Index in `Paper.answers`. */
  readonly index: number;
}

export type Subject =
  | TargetSubject
  | MotionSubject
  | FactionSubject
  | FootnoteSubject
  | QuestionSubject
  | AnswerSubject;

/**
 * What is under the cursor: the one question from which all navigation starts.
 * The smaller thing wins: a footnote mark within a reference, a reference within a question.
 * @param offset UTF-16 offset; one outside the text touches nothing.
 */
export function subjectAt(paper: Paper, offset: number): Subject | null {
  return (
    footnoteAt(paper, offset) ??
    referenceAt(paper, offset) ??
    shortFormAt(paper, offset) ??
    motionAt(paper, offset) ??
    factionAt(paper, offset) ??
    headAt(paper, offset) ??
    questionAt(paper, offset) ??
    answerAt(paper, offset)
  );
}

/**
 * The span of an ordered list, without overlap, that holds `offset`. Between two that meet there, the one that
 * begins at the offset wins: the cursor is drawn before it.
 */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | null {
  const span = spans[countWhile(spans, ({ start }) => start <= offset) - 1];
  if (span === undefined) return null;
  if (touches(span, offset)) return span;
  return null;
}

function footnoteAt(paper: Paper, offset: number): FootnoteSubject | null {
  for (const footnote of paper.footnotes) {
    const mark = footnote.references.find((reference) => touches(reference, offset));
    if (mark !== undefined) return { kind: 'footnote', span: mark, footnote, side: 'mark' };
    const label = noteMark(paper, footnote);
    if (label !== null && touches(label, offset))
      return { kind: 'footnote', span: label, footnote, side: 'note' };
  }
  return null;
}

/** The mark at the note itself, without the space behind it; null when the note is missing. */
export function noteMark(paper: Paper, { definition, text }: Footnote): Span | null {
  if (definition === null) return null;
  let end = text === null ? definition.end : text.start;
  while (end > definition.start && paper.text.charCodeAt(end - 1) <= 32) end--;
  return { start: definition.start, end };
}

function referenceAt(paper: Paper, offset: number): TargetSubject | null {
  const reference = spanAt(paper.references, offset);
  if (reference === null) return null;
  const here = reference.items.filter((item) => touches(item, offset));
  // A range "nrs. 5–7" has several numbers on one span: the subject is all of them.
  const items = here.length > 0 ? here : reference.items;
  // A single number is the whole reference; of several each is a place of its own.
  const one = reference.items.length > 1 ? here[0] : undefined;
  const targets = here.length > 0 ? here.map((item) => item.target) : (reference.targets ?? []);
  return {
    kind: 'target',
    span: one ?? { start: reference.start, end: reference.end },
    type: reference.type,
    targets: targets.filter((target) => target !== null),
    page: items[0]?.page ?? reference.page,
    section: reference.section,
  };
}

function shortFormAt(paper: Paper, offset: number): TargetSubject | null {
  const short = spanAt(paper.shortForms, offset);
  if (short === null) return null;
  return {
    kind: 'target',
    span: { start: short.start, end: short.end },
    type: null,
    targets: short.targets ?? [],
    page: short.page,
    section: short.section,
  };
}

function motionAt(paper: Paper, offset: number): MotionSubject | null {
  const motion = spanAt(paper.motions, offset);
  if (motion === null) return null;
  return { kind: 'motion', span: { start: motion.start, end: motion.end }, motion };
}

function factionAt(paper: Paper, offset: number): FactionSubject | null {
  const mention = spanAt(paper.factions, offset);
  if (mention !== null) return factionIn(mention, offset);
  // A heading that names its faction in a way that running text would not ("Inbreng VVD") is a mention too.
  for (const { heading, factions } of paper.contributions) {
    if (heading !== null && factions.length > 0 && touches(heading, offset)) {
      return { kind: 'faction', span: heading, faction: factions[0]! };
    }
  }
  return null;
}

function factionIn(mention: FactionMention, offset: number): FactionSubject | null {
  const index = mention.names.findIndex((name) => touches(name, offset));
  const faction = mention.factions[Math.max(index, 0)];
  if (faction === undefined) return null;
  return { kind: 'faction', span: mention.names[index] ?? mention, faction };
}

/** The paper's own head: its dossiers, and the paper itself everywhere else in it. */
function headAt(paper: Paper, offset: number): TargetSubject | null {
  const { header } = paper;
  if (header.span.start === header.span.end || !touches(header.span, offset)) return null;
  const dossier = header.dossiers.find(({ span }) => span.end > span.start && touches(span, offset));
  const target = dossier !== undefined ? `dossier-${dossier.number}` : header.id;
  if (target === null) return null;
  const line = paper.lines.lineAt(offset);
  const span = dossier?.span ?? { start: paper.lines.lineStart(line), end: paper.lines.lineEnd(line) };
  const type = dossier !== undefined ? 'dossier' : 'kamerstuk';
  return { kind: 'target', span, type, targets: [target], page: null, section: null };
}

function questionAt(paper: Paper, offset: number): QuestionSubject | null {
  const question = spanAt(paper.questions, offset);
  if (question === null) return null;
  return { kind: 'question', span: { start: question.start, end: question.end }, question };
}

/** Only its heading: the text of an answer is text, and a jump from every word of it would be in the way. */
function answerAt(paper: Paper, offset: number): AnswerSubject | null {
  const index = paper.answers.findIndex(({ heading }) => heading !== null && touches(heading, offset));
  if (index < 0) return null;
  const answer = paper.answers[index]!;
  return { kind: 'answer', span: answer.heading!, answer, index };
}
