import type { Contribution, Paper } from '../paper/paper';
import { readMotionTitle } from '../references/motion-title';
import { countWhile } from '../text/ordered';
import type { Span } from '../text/span';
import type { DigestHead, DigestMention, PaperDigest, Place } from './digest';
import { sentenceAround } from './sentence-around';
import { typeOfTarget } from './type-of-target';

/** Longest words kept of a subject, an introduction or an unresolved reference, in code units. */
const LONGEST_WORDS = 300;
const LONGEST_UNRESOLVED = 120;

/** What the corpus keeps of a paper. Pure; costs time linear in what the paper holds. */
export function digestOf(paper: Paper): PaperDigest {
  const speakers = new Speakers(paper);
  return {
    ...headOf(paper),
    mentions: mentionsIn(paper, speakers),
    motions: paper.motions.map((motion) => ({
      ...placeOf(paper, motion),
      proposers: motion.proposers,
      cosigned: motion.cosigned,
      target: motion.target,
      subject: shorten(motion.subject, LONGEST_WORDS),
      state: motion.state,
      factions: speakers.at(motion.start),
      sentence: sentenceAround(paper.text, motion),
    })),
    contributions: paper.contributions.map((contribution) => ({
      ...placeOf(paper, contribution),
      factions: contribution.factions,
      name: contribution.name,
      questions: contribution.questions,
      answers: contribution.answers,
    })),
    introductions: paper.introductions.map((introduction) => ({
      ...placeOf(paper, introduction),
      target: introduction.target,
      words: shorten(introduction.words, LONGEST_WORDS) ?? '',
    })),
    factionMentions: paper.factions.flatMap(({ factions, names, start, end }) =>
      factions.map((faction, index) => {
        const place = placeOf(paper, names[index] ?? { start, end });
        return { span: place.span, start: place.start, end: place.end, faction };
      }),
    ),
    unresolved: paper.references
      .filter(({ targets, items }) => targets === null && items.every(({ target }) => target === null))
      .map((reference) => ({
        ...placeOf(paper, reference),
        text: paper.text.slice(
          reference.start,
          Math.min(reference.end, reference.start + LONGEST_UNRESOLVED),
        ),
      })),
  };
}

/** A span with its lines. */
export function placeOf(paper: Paper, { start, end }: Span): Place {
  return { span: { start, end }, start: paper.lines.positionAt(start), end: paper.lines.positionAt(end) };
}

function headOf(paper: Paper): DigestHead {
  const { header } = paper;
  return {
    id: header.id,
    dossiers: header.dossiers.map(({ number, title }) => ({ number, title })),
    number: header.number,
    kind: header.kind,
    chamber: header.chamber,
    session: header.session,
    date: header.date,
    subject: shorten(header.subject, LONGEST_WORDS),
    motion: ownMotion(paper),
    title: titleOf(paper),
  };
}

/** A printed motion names its proposers in its title: "Motie van het lid Kuik c.s." (domain.md 4.4). */
function ownMotion(paper: Paper): DigestHead['motion'] {
  const { kind, printedKind, subject } = paper.header;
  if (kind === null || printedKind === null || !/\bmotie\b/.test(kind)) return null;
  const named = readMotionTitle(printedKind);
  return {
    proposers: named?.proposers ?? [],
    cosigned: named?.cosigned ?? false,
    subject: shorten(subject ?? named?.subject ?? null, LONGEST_WORDS),
  };
}

/** The line of the head that holds the title or the kind; the first line of text when there is no head. */
function titleOf(paper: Paper): Place | null {
  const { header, lines, text } = paper;
  const dossier = header.dossiers[0];
  if (dossier !== undefined) return placeOf(paper, dossier.span);
  const [first] = paper.outline;
  if (first !== undefined) return placeOf(paper, first.heading);
  if (header.span.end > header.span.start) {
    const line = lines.lineAt(header.span.start);
    return placeOf(paper, { start: header.span.start, end: Math.min(header.span.end, lines.lineEnd(line)) });
  }
  return text === '' ? null : placeOf(paper, { start: 0, end: Math.min(text.length, lines.lineEnd(0)) });
}

/** One mention for each printed number, and one for each short form that the paper itself resolves. */
function mentionsIn(paper: Paper, speakers: Speakers): readonly DigestMention[] {
  const mentions: DigestMention[] = [];
  // "nrs. 854 en 852": both stand in one sentence.
  let last: { readonly of: Span; readonly sentence: string } | null = null;
  const sentenceOf = (whole: Span) => {
    if (last?.of !== whole) last = { of: whole, sentence: sentenceAround(paper.text, whole) };
    return last.sentence;
  };
  const add = (
    target: string,
    type: string,
    span: Span,
    whole: Span,
    page: string | null,
    section: string | null,
  ) => {
    // Field by field: to copy a place into each of so many records takes longer than to find it.
    const { start, end } = placeOf(paper, span);
    const factions = speakers.at(whole.start);
    const sentence = sentenceOf(whole);
    const place = { start: span.start, end: span.end };
    mentions.push({ span: place, start, end, target, type, page, section, factions, sentence });
  };
  for (const reference of paper.references) {
    const { items, type, section } = reference;
    if (items.length === 0) {
      for (const target of reference.targets ?? []) {
        add(target, type, reference, reference, reference.page, section);
      }
    }
    for (const item of items) {
      if (item.target === null) continue;
      // "nrs. 854 en 852": each number is a place of its own; a single one is the whole reference.
      add(item.target, type, items.length === 1 ? reference : item, reference, item.page ?? null, section);
    }
  }
  for (const form of paper.shortForms) {
    for (const target of form.targets ?? []) {
      add(target, typeOfTarget(target), form, form, form.page, form.section);
    }
  }
  return mentions.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Who speaks at a place. Asked in any order; contributions are in order and may nest. */
class Speakers {
  readonly #contributions: readonly Contribution[];
  /** Notes with a mark, in order of place. */
  readonly #notes: readonly { readonly note: Span; readonly mark: Span }[];

  constructor({ contributions, footnotes }: Paper) {
    this.#contributions = contributions;
    this.#notes = footnotes
      .flatMap(({ definition: note, references: [mark] }) =>
        note === null || mark === undefined ? [] : [{ note, mark }],
      )
      .sort((a, b) => a.note.start - b.note.start);
  }

  /**
   * Factions of the innermost contribution around `offset`; empty outside any. A note stands at the foot of a page,
   * often in the contribution of the next one: it belongs to whoever speaks at its mark.
   */
  at(offset: number): readonly string[] {
    const note = this.#notes[countWhile(this.#notes, ({ note }) => note.start <= offset) - 1];
    return this.#speakingAt(note !== undefined && offset < note.note.end ? note.mark.start : offset);
  }

  #speakingAt(offset: number): readonly string[] {
    const last = countWhile(this.#contributions, ({ start }) => start <= offset) - 1;
    // Contributions nest two or three deep at most; a few steps back find the one around.
    for (let index = last; index >= 0 && index > last - 4; index--) {
      const contribution = this.#contributions[index]!;
      if (offset < contribution.end) return contribution.factions;
    }
    return [];
  }
}

function shorten(words: string | null, length: number): string | null {
  return words === null || words.length <= length ? words : `${words.slice(0, length - 1)}…`;
}
