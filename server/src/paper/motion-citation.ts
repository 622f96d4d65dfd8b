import { readFactionBracket } from '../references/families/motion-proposers';
import { skipGap } from '../references/reading/gap';
import type { MotionMention, Reference, ReferenceItem, ShortForm } from '../references/reference';
import { isLetter, isUpper } from '../text/characters';
import { firstFrom } from '../text/ordered';
import type { Span } from '../text/span';
import {
  carriers,
  joiningBefore,
  letterTitle,
  otherPaper,
  replacing,
  rowLead,
  subjectOpener,
} from './motion-citation-words';
import type { ContextNote, MotionContext } from './motion-context';
import { behindBracket, behindSentenceEnd, paragraphEnd } from './motion-sentence';
import { sentenceAround } from './sentence';

/** The paper that one mention itself gives. */
export interface Citation {
  readonly target: string | null;
  /** A citation stands with the mention; with `target` null it does not give enough, and nothing else is sought. */
  readonly given: boolean;
  /** Id of the paper that the motion replaces. */
  readonly replaces: string | null;
}

/** What stands behind a mention within its sentence. */
interface Behind {
  readonly citation: Citation;
  /** Right behind it, with marks between alone. */
  readonly direct: boolean;
  /** The reference that gives it; null when a note does. */
  readonly reference: Reference | null;
}

const none: Citation = { target: null, given: false, replaces: null };
const unclear: Citation = { target: null, given: true, replaces: null };

/** A sentence with a motion and its paper is no longer. */
const LONGEST_SENTENCE = 900;
/** How much stands before a motion at the start of a row at most. */
const ROW_LEAD = 60;
/** How far before a motion its sentence is read for what became of it. */
const WORDS_BEFORE = 200;

/** So many mentions of a note are looked at for the one that its mark stands behind. */
const MOST_IN_NOTE = 8;

interface Mark extends Span {
  readonly note: ContextNote;
}

/** Finds what each mention itself cites. One for each text; every look is bounded by the sentence. */
export class CitationFinder {
  readonly #text: string;
  readonly #motions: readonly MotionMention[];
  readonly #references: readonly Reference[];
  readonly #marks: readonly Mark[];
  readonly #shortForms: readonly ShortForm[];
  /** Texts of the notes in order of start: a sentence in a note ends with it. */
  readonly #notes: readonly Span[];
  /** Ends of references that a mention in front of them has taken. */
  readonly #taken = new Set<number>();

  constructor({ text, motions, references, footnotes, shortForms = [] }: MotionContext) {
    this.#text = text;
    this.#motions = motions;
    this.#shortForms = shortForms.filter(({ numbers }) => numbers.length === 1);
    this.#references = references.filter(({ type }) => type === 'kamerstuk' || type === 'dossier');
    this.#notes = footnotes.flatMap(({ text: span }) => span ?? []).sort((a, b) => a.start - b.start);
    this.#marks = footnotes
      .flatMap((note) => note.references.map(({ start, end }) => ({ start, end, note })))
      .sort((a, b) => a.start - b.start);
  }

  find(index: number): Citation {
    const motion = this.#motions[index]!;
    const from = readFactionBracket(this.#text, motion.end, this.#text.length)?.end ?? motion.end;
    const within = this.#citedWithin(motion) ?? this.#impliedBehind(from);
    if (within !== null) return within;
    const sentence = this.#sentenceFrom(motion, from);
    const limit = Math.min(sentence.end, this.#nextNamed(index));
    const behind = this.#citedBehind(motion, from, limit);
    if (behind?.citation.given === true && (behind.direct || !this.#isCitedBefore(motion))) {
      // What another mention stands behind ("nr. 55 de motie A⏎nr. 56 de motie B") is left to it.
      // "de motie CLVI, letter M, de motie van het lid Vos": nor what a mention without a name has.
      if (behind.reference !== null && motion.proposers.length > 0) this.#taken.add(behind.reference.end);
      return behind.citation;
    }
    const elsewhere = this.#citedBefore(motion) ?? this.#citedInRow(motion, index, sentence.end);
    const replaces = behind?.citation.replaces ?? null;
    return elsewhere === null ? { ...none, replaces } : { ...elsewhere, replaces };
  }

  /** "motie 32 847, nr. 600 van het lid Kuik": one paper between the word and its proposers. */
  #citedWithin(motion: MotionMention): Citation | null {
    const reference = this.#references[this.#firstFrom(motion.start)];
    if (reference === undefined || reference.end > motion.end || reference.targets?.length !== 1) return null;
    return { target: targetOf(reference), given: true, replaces: null };
  }

  /** "de motie-Kuik (ibid., nr. 601)", "de motie-Kuik, nr. 602": the number is given; its dossier, the text may tell. */
  #impliedBehind(from: number): Citation | null {
    const form = this.#shortForms[firstFrom(this.#shortForms, from)];
    if (form === undefined || form.start > from + 4) return null;
    if (!/^[\s,(]*$/.test(this.#text.slice(from, form.start))) return null;
    // "(idem, nr. 602, Kamerstuk 26 643)": a citation tells more.
    const next = this.#references[this.#firstFrom(form.end)];
    if (next !== undefined && /^[\s,(]*$/.test(this.#text.slice(form.end, next.start))) return null;
    return { target: form.targets?.[0] ?? null, given: true, replaces: null };
  }

  /** Start of the next mention of another motion; "die motie" is no other one. */
  #nextNamed(index: number): number {
    for (let next = index + 1; next < Math.min(this.#motions.length, index + 4); next++) {
      const { proposers, subject, faction, start } = this.#motions[next]!;
      if (proposers.length > 0 || subject !== null || faction !== null) return start;
    }
    return this.#motions[index + 4]?.start ?? this.#text.length;
  }

  /**
   * A line that starts with the motion is all about it: "Motie van Haverkamp over … De Kamer wil … Spoeddebat (29 628,
   * nr. 77)" in a list of motions, a row of a table with the number in its last cell.
   */
  #citedInRow(motion: MotionMention, index: number, from: number): Citation | null {
    const text = this.#text;
    const row = this.#rowEnd(motion);
    if (row < 0) return null;
    const most = Math.min(this.#nextNamed(index), row);
    for (let at = this.#firstFrom(from); at < this.#references.length; at++) {
      const reference = this.#references[at]!;
      if (reference.start >= most) return null;
      const before = text.slice(Math.max(from, reference.start - 60), reference.start);
      if (replacing.test(before)) continue;
      if (carriers.test(before)) return null;
      const target = targetOf(reference);
      if (target === null) return null;
      this.#taken.add(reference.end);
      return { target, given: true, replaces: null };
    }
    return null;
  }

  /** "de moties A en B (…, nrs. 5 en 6)": each mention has the number at its own place in the list. */
  shareLists(citations: Citation[]): void {
    for (let last = citations.length - 1; last > 0; last--) {
      let first = last;
      while (first > 0 && !citations[first - 1]!.given && this.#isListed(first - 1)) first--;
      if (first === last) continue;
      const reference = this.#referenceBehind(last);
      const targets = reference?.targets ?? [];
      if (reference?.type === 'kamerstuk' && targets.length === last - first + 1) {
        for (let i = first; i <= last; i++)
          citations[i] = { ...citations[i]!, target: targets[i - first]!, given: true };
      }
      last = first;
    }
  }

  /** Whether nothing but a comma or "en (de motie)" stands between a mention and the next. */
  #isListed(index: number): boolean {
    const between = this.#text.slice(this.#motions[index]!.end, this.#motions[index + 1]!.start);
    return (
      between.length < 40 &&
      /^\s*(?:,|en|&|alsmede|,\s*en)\s+(?:(?:op|van|over|in)\s+)?(?:(?:de|het)\s+)?(?:(?:lid|leden|heer|heren|mevrouw)\s+)?$/i.test(
        between,
      )
    );
  }

  /**
   * End of the row that starts with the motion; -1 when the mention stands elsewhere. A row may run over lines: the
   * next row starts with a capital, a number or a mark.
   */
  #rowEnd(motion: MotionMention): number {
    const text = this.#text;
    const lead = text.slice(Math.max(0, motion.start - ROW_LEAD), motion.start);
    if (
      !isUpper(text.charCodeAt(motion.start)) ||
      !rowLead.test(motion.start < ROW_LEAD ? `\n${lead}` : lead)
    )
      return -1;
    const most = Math.min(text.length, motion.end + LONGEST_SENTENCE);
    for (let at = motion.end; at < most; at++) {
      if (text.charCodeAt(at) !== 10) continue;
      const next = skipGap(text, at, text.length);
      const code = text.charCodeAt(next);
      if (next === at || !isLetter(code) || isUpper(code)) return this.#behindCitation(next, at);
    }
    return most;
  }

  /** "Motie van het lid Kuik over gas⏎Kamerstuk 32 813, nr. 340⏎": a line with the paper alone belongs to the row. */
  #behindCitation(at: number, otherwise: number): number {
    const reference = this.#references[this.#firstFrom(at)];
    if (reference === undefined || reference.start > at + 1) return otherwise;
    const rest = /^[).,;\s]*?(?=\r?\n|$)/.exec(this.#text.slice(reference.end, reference.end + 8));
    return rest === null ? otherwise : reference.end + rest[0].length;
  }

  #referenceBehind(index: number): Reference | null {
    const at = this.#firstFrom(this.#motions[index]!.end);
    const reference = this.#references[at];
    return reference !== undefined && this.#taken.has(reference.end) ? reference : null;
  }

  /** End of the note in which a mention stands; null outside notes. */
  #noteEnd(motion: MotionMention): number | null {
    const note = this.#notes[firstFrom(this.#notes, motion.start + 1) - 1];
    return note !== undefined && motion.end <= note.end ? note.end : null;
  }

  /** The words of a mention's sentence that are about this motion alone: from the mention before to the one behind. */
  ownWords(index: number): Span {
    const motion = this.#motions[index]!;
    const before = this.#motions[index - 1]?.end ?? 0;
    const from = Math.max(before, motion.start - WORDS_BEFORE, 0);
    const end = Math.min(
      this.#sentenceFrom(motion, motion.end).end,
      this.#motions[index + 1]?.start ?? Infinity,
    );
    return { start: behindSentenceEnd(this.#text, from, motion.start), end };
  }

  /** The sentence from the mention on, with a bracket that stands behind its full stop. */
  #sentenceFrom(motion: MotionMention, from: number): Span {
    const text = this.#text;
    const most = Math.min(this.#noteEnd(motion) ?? text.length, from + LONGEST_SENTENCE);
    const row = this.#rowEnd(motion);
    const end = Math.min(paragraphEnd(text, from, most), row < 0 ? most : row);
    const sentence = sentenceAround(text, Math.min(from, end), { start: motion.start, end });
    return { start: motion.start, end: behindBracket(text, sentence.end, end) };
  }

  /** The first citation or note's mark behind the mention within its sentence. */
  #citedBehind(motion: MotionMention, from: number, limit: number): Behind | null {
    const text = this.#text;
    let replaces: string | null = null;
    let at = this.#firstFrom(from);
    const mark = this.#markFrom(from, limit);
    for (; at < this.#references.length && this.#references[at]!.start < limit; at++) {
      const reference = this.#references[at]!;
      if (mark !== null && mark.start < reference.start) break;
      const between = text.slice(from, reference.start);
      if (replacing.test(between)) {
        replaces = reference.targets?.[0] ?? null;
        continue;
      }
      const direct = /^[\s*_,;:([|–-]*$/.test(between);
      if (!direct && !this.#mayCross(motion, between)) return replaced(replaces);
      if (this.#isLetters(motion, reference, limit))
        return { citation: { ...unclear, replaces }, direct: true, reference: null };
      return { citation: { target: targetOf(reference), given: true, replaces }, direct, reference };
    }
    if (mark === null) return replaced(replaces);
    const between = text.slice(from, mark.start);
    const direct = /^[\s*_.,;:)»”’"']*$/.test(between);
    if (!direct && !this.#mayCross(motion, between)) return replaced(replaces);
    const target = this.#citedInNote(mark.note, motion);
    return target === null
      ? replaced(replaces)
      : { citation: { target, given: true, replaces }, direct, reference: null };
  }

  /** Whether a citation behind these words is still the motion's: no other paper is named among them. */
  #mayCross(motion: MotionMention, between: string): boolean {
    const plain = between.replace(/[*_]/g, '');
    const about = subjectOpener.exec(plain);
    if (motion.proposers.length === 0 && (about === null || motion.subject === null)) return false;
    // "De reactie op de motie Kuik treft u aan in Kamerstuk …": the reaction's paper.
    if (/\b(?:treft|vindt)\b/.test(plain)) return false;
    if (about === null) return !carriers.test(plain);
    // The subject of a motion may name a paper: "de motie-Podt over het rapport … (19 637, nr. 3089)". What comes
    // behind its last comma is no longer the subject for sure.
    const comma = plain.lastIndexOf(',', plain.length - 4);
    return comma < 0 || !otherPaper.test(plain.slice(comma)) || !carriers.test(plain.slice(comma));
  }

  /** Whether a citation is that of the letter about the motion: the title of a letter with one citation. */
  #isLetters(motion: MotionMention, reference: Reference, limit: number): boolean {
    const text = this.#text;
    if (!letterTitle.test(text.slice(Math.max(0, motion.start - 200), motion.start))) return false;
    const next = this.#references[this.#firstFrom(reference.end)];
    const second =
      next !== undefined &&
      next.start < Math.max(limit, reference.end + 40) &&
      !/[\r\n]/.test(text.slice(reference.end, next.start));
    // Titles of letters print the motion's paper as "Kamerstuk 29754-658".
    return !second && !/\d{5}(?:-[\dIVXA-M]+)*-\d+$/.test(text.slice(reference.start, reference.end));
  }

  #citedInNote(note: ContextNote, motion: MotionMention): string | null {
    const span = note.text!;
    // "1 Kamerstuk 29 279, nr. 838. Motie Kuik c.s., Kamerstuk 35 925 VI, nr. 45": the note names the motion itself.
    const named = this.#namedIn(span, motion);
    const first = named === null ? span.start : named.end;
    for (let at = this.#firstFrom(first); at < this.#references.length; at++) {
      const reference = this.#references[at]!;
      if (reference.start >= span.end) return null;
      const between = this.#text.slice(first, reference.start);
      if (replacing.test(between)) continue;
      if (carriers.test(between) && !/\bmotie\b/i.test(between)) continue;
      const target = targetOf(reference);
      if (target !== null && motion !== null) return target;
    }
    return null;
  }

  /** The mention in a note that names the same first proposer; null when none does. */
  #namedIn(span: Span, { proposers }: MotionMention): MotionMention | null {
    if (proposers.length === 0) return null;
    const first = firstFrom(this.#motions, span.start);
    for (let at = first; at < Math.min(this.#motions.length, first + MOST_IN_NOTE); at++) {
      const motion = this.#motions[at]!;
      if (motion.start >= span.end) return null;
      const behind = this.#references[this.#firstFrom(motion.end)];
      if (motion.proposers[0] === proposers[0] && behind !== undefined && behind.start < span.end)
        return motion;
    }
    return null;
  }

  #isCitedBefore(motion: MotionMention): boolean {
    return this.#citedBefore(motion) !== null;
  }

  /** "Kamerstuk 29 754, nr. 658 (motie Kuik)", "29754, nr. 658, de motie Kuik". */
  #citedBefore(motion: MotionMention): Citation | null {
    const reference = this.#references[this.#firstFrom(motion.start) - 1];
    if (reference === undefined || this.#taken.has(reference.end) || motion.start - reference.end > 60)
      return null;
    // "nr. 12 (motie-Kuik), nr. 13 (motie-Bos)": the number that the bracket stands behind.
    const item = motion.plural && reference.end <= motion.start ? null : itemBefore(reference, motion.start);
    const between = this.#text.slice(item?.end ?? reference.end, motion.start);
    if (
      /[\r\n]/.test(between) ||
      !joiningBefore.test(between) ||
      (/^\s*$/.test(between) === false && /\)/.test(between))
    )
      return null;
    const target = item === null ? targetOf(reference) : item.target;
    return target === null ? null : { target, given: true, replaces: null };
  }

  /** Index of the first reference that starts at or after `offset`. */
  #firstFrom(offset: number): number {
    return firstFrom(this.#references, offset);
  }

  #markFrom(from: number, limit: number): Mark | null {
    const mark = this.#marks[firstFrom(this.#marks, from)];
    return mark !== undefined && mark.start <= limit ? mark : null;
  }
}

function replaced(replaces: string | null): Behind | null {
  return replaces === null ? null : { citation: { ...none, replaces }, direct: false, reference: null };
}

function targetOf(reference: Reference): string | null {
  return reference.type === 'kamerstuk' ? (reference.targets?.[0] ?? null) : null;
}

/** The last number of a citation that ends at or before `offset`; null when none does. */
function itemBefore({ items }: Reference, offset: number): ReferenceItem | null {
  for (let at = items.length - 1; at >= 0; at--) if (items[at]!.end <= offset) return items[at]!;
  return null;
}
