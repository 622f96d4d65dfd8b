import type { DigestHead, DigestMention, DigestMotion, PaperDigest, Place } from './digest';
import { headOf } from './digest-head';
import { typeOfTarget } from './type-of-target';

/** Start and end of a span, then line and character of both. */
type CompactPlace = readonly [number, number, number, number, number, number];

/** Mentions of one piece: a sentence of a long paper is found without reading all of it. */
export const PIECE = 64;

/**
 * Some mentions of a paper as they travel and are stored: lists instead of records, each sentence and faction once. A
 * quarter of the size, and as much quicker to write and to read. Plain JSON.
 */
export interface CompactMentions {
  readonly factions: readonly string[];
  readonly sentences: readonly string[];
  /** Target, type (0: as the target says), page, section, factions, sentence, place. */
  readonly mentions: readonly (readonly unknown[])[];
}

/** All else that a digest holds, in the same way. */
export interface CompactDigest {
  readonly head: DigestHead;
  readonly factions: readonly string[];
  readonly sentences: readonly string[];
  readonly motions: readonly (readonly unknown[])[];
  readonly contributions: readonly (readonly unknown[])[];
  readonly introductions: readonly (readonly unknown[])[];
  readonly factionMentions: readonly (readonly unknown[])[];
  readonly unresolved: readonly (readonly unknown[])[];
}

export function compactDigest(digest: PaperDigest): CompactDigest {
  const factions = new Table();
  const sentences = new Table();
  return {
    head: headOf(digest),
    motions: digest.motions.map((motion) => [
      motion.proposers,
      motion.cosigned ? 1 : 0,
      motion.target,
      motion.subject,
      motion.state,
      motion.factions.map((faction) => factions.at(faction)),
      sentences.at(motion.sentence),
      ...compactPlace(motion),
    ]),
    contributions: digest.contributions.map((contribution) => [
      contribution.factions.map((faction) => factions.at(faction)),
      contribution.name,
      contribution.questions,
      contribution.answers,
      ...compactPlace(contribution),
    ]),
    introductions: digest.introductions.map((found) => [found.target, found.words, ...compactPlace(found)]),
    factionMentions: digest.factionMentions.map((found) => [
      factions.at(found.faction),
      ...compactPlace(found),
    ]),
    unresolved: digest.unresolved.map((found) => [found.text, ...compactPlace(found)]),
    factions: factions.list,
    sentences: sentences.list,
  };
}

/** The mentions of a digest, piece by piece. */
export function compactMentions(digest: PaperDigest): CompactMentions[] {
  const pieces: CompactMentions[] = [];
  for (let at = 0; at < digest.mentions.length; at += PIECE) {
    const factions = new Table();
    const sentences = new Table();
    const mentions = digest.mentions
      .slice(at, at + PIECE)
      .map((mention) => [
        mention.target,
        mention.type === typeOfTarget(mention.target) ? 0 : mention.type,
        mention.page,
        mention.section,
        mention.factions.map((faction) => factions.at(faction)),
        sentences.at(mention.sentence),
        ...compactPlace(mention),
      ]);
    pieces.push({ mentions, factions: factions.list, sentences: sentences.list });
  }
  return pieces;
}

/** One mention of a piece. @param at its place in the piece */
export function expandMention(piece: CompactMentions, at: number): DigestMention {
  const row = piece.mentions[at]!;
  const [target, type, page, section, factions, sentence] = row as [string, ...unknown[]];
  return {
    target,
    type: type === 0 ? typeOfTarget(target) : type,
    page,
    section,
    factions: (factions as readonly number[]).map((faction) => piece.factions[faction]!),
    sentence: piece.sentences[sentence as number]!,
    ...expandPlace(row, 6),
  } as DigestMention;
}

export function expandDigest(compact: CompactDigest, pieces: readonly CompactMentions[]): PaperDigest {
  const factionsOf = (indexes: unknown) => (indexes as readonly number[]).map((at) => compact.factions[at]!);
  return {
    ...compact.head,
    mentions: pieces.flatMap((piece) => piece.mentions.map((_, at) => expandMention(piece, at))),
    motions: compact.motions.map((row) => {
      const [proposers, cosigned, target, subject, state, factions, sentence] = row;
      return {
        proposers,
        cosigned: cosigned === 1,
        target,
        subject,
        state,
        factions: factionsOf(factions),
        sentence: compact.sentences[sentence as number]!,
        ...expandPlace(row, 7),
      } as DigestMotion;
    }),
    contributions: compact.contributions.map((row) => {
      const [factions, name, questions, answers] = row as [unknown, string, number, number];
      return { factions: factionsOf(factions), name, questions, answers, ...expandPlace(row, 4) };
    }),
    introductions: compact.introductions.map((row) => {
      const [target, words] = row as [string, string];
      return { target, words, ...expandPlace(row, 2) };
    }),
    factionMentions: compact.factionMentions.map((row) => ({
      faction: compact.factions[row[0] as number]!,
      ...expandPlace(row, 1),
    })),
    unresolved: compact.unresolved.map((row) => ({ text: row[0] as string, ...expandPlace(row, 1) })),
  };
}

/** A place as six small numbers. */
export function compactPlace({ span, start, end }: Place): CompactPlace {
  return [
    span.start,
    span.end - span.start,
    start.line,
    start.character,
    end.line - start.line,
    end.character,
  ];
}

/** @param at where the place begins in a row */
export function expandPlace(row: readonly unknown[], at: number): Place {
  const [start, length, line, character, lines, last] = row.slice(at) as unknown as CompactPlace;
  return {
    span: { start, end: start + length },
    start: { line, character },
    end: { line: line + lines, character: last },
  };
}

/** Each text once. */
class Table {
  readonly list: string[] = [];
  readonly #places = new Map<string, number>();

  at(text: string): number {
    let place = this.#places.get(text);
    if (place === undefined) {
      place = this.list.push(text) - 1;
      this.#places.set(text, place);
    }
    return place;
  }
}
