import { recognise } from '../references/recognise';
import type { Recognition, Reference } from '../references/reference';
import type { LineIndex } from '../text/line-index';
import { countWhile } from '../text/ordered';
import { ownString } from '../text/own-string';
import type { Span } from '../text/span';
import type { Block, ScanState } from './blocks/block';
import { type Link, type NoteMark, scanInline } from './blocks/inline';
import { scanChunk } from './blocks/scan-chunk';
import { mayDefineAlias } from './law-context';
import { type BlockCounts, countBlocks } from './structure/evidence';

/**
 * A run of lines with what was read in it. After an edit elsewhere it is used again, moved.
 * All offsets in it are those of the text in which it was read; where it stands now, the Paper knows.
 */
export interface Chunk {
  readonly origin: number;
  readonly length: number;
  readonly entry: ScanState;
  readonly exit: ScanState;
  readonly blocks: readonly Block[];
  readonly counts: BlockCounts;
  /** What was found in its words; null until somebody asks: an outline mostly needs none of it. */
  finds: ChunkFinds | null;
}

/** What the words of a chunk hold. */
export interface ChunkFinds {
  /** Without what stands in code, comments, link targets and page furniture. */
  readonly recognition: Recognition;
  readonly marks: readonly NoteMark[];
  /** Whether it may give a law another name ("hierna: de Wmg"). */
  readonly definesAliases: boolean;
  /** Blocks indented as code: they are code in Markdown, and layout in plain text. */
  readonly indented: readonly Span[];
  /** Code, comments, targets of links, furniture and titles of papers: nothing in them is cited. In order. */
  readonly masks: readonly Span[];
}

/** Reads the blocks of the chunk that starts at `line`; the line behind it comes along. */
export function readChunk(
  text: string,
  lines: LineIndex,
  line: number,
  entry: ScanState,
): { readonly chunk: Chunk; readonly nextLine: number } {
  const { blocks, nextLine, state } = scanChunk(text, lines, line, entry);
  const origin = lines.lineStart(line);
  const length = lines.lineStart(nextLine) - origin;
  const counts = countBlocks(blocks);
  return { chunk: { origin, length, entry, exit: state, blocks, counts, finds: null }, nextLine };
}

/** Reads what the words of a chunk hold. @param text in which the chunk stands where it was first read */
export function readFinds(text: string, { origin, length, blocks }: Chunk): ChunkFinds {
  const end = origin + length;
  const silent = silentParts(text, blocks);
  const readable = blocks.filter((block) => !isSilent(block) && block.kind !== 'break');
  const inline = scanInline(text, origin, end, readable);
  const plain = readable.length > 0 ? recogniseBetween(text, origin, end, silent) : nothing;
  const masks = inOrder([...silent, ...inline.masks]);
  const targets = inOrder(inline.links.map(({ target }) => target));
  return {
    recognition: detached(masked(plain, masks, inline.links, targets)),
    marks: inline.marks,
    definesAliases: mayDefineAlias(text.slice(origin, end)),
    indented: blocks.filter(({ kind }) => kind === 'code'),
    masks: targets.length === 0 ? masks : inOrder([...masks, ...targets]),
  };
}

function inOrder(spans: Span[]): Span[] {
  return spans.length < 2 ? spans : spans.sort((a, b) => a.start - b.start);
}

/** Blocks that are no running text, and the titles of papers: "19 637 Vreemdelingenbeleid", "Nr. 3385 MOTIE VAN …". */
function silentParts(text: string, blocks: readonly Block[]): Span[] {
  const parts: Span[] = [];
  blocks.forEach((block, i) => {
    if (isSilent(block)) parts.push(block);
    else if (block.sign?.role === 'title') {
      const before = blocks[i - 1];
      if (
        before !== undefined &&
        /^[\s*#]*\d{2}[ .\u00a0]?\d{3}\b/.test(text.slice(before.start, before.start + 20))
      ) {
        parts.push(before);
      }
      parts.push(block);
    }
  });
  return parts;
}

const nothing: Recognition = { references: [], shortForms: [], motions: [], factions: [] };

/** A chunk outlives the text in which it was read: its words may not be slices of it. */
function detached(found: Recognition): Recognition {
  if (found.motions.length === 0) return found;
  return {
    ...found,
    motions: found.motions.map((motion) => ({
      ...motion,
      proposers: motion.proposers.map(ownString),
      subject: motion.subject === null ? null : ownString(motion.subject),
    })),
  };
}

/** Blocks in which nothing is a reference. */
function isSilent(block: Block): boolean {
  return (
    block.kind === 'fence' ||
    block.kind === 'comment' ||
    block.kind === 'front-matter' ||
    block.kind === 'furniture'
  );
}

/** Recognises around long silent blocks; short ones, as a page's foot, may stand within a reference. */
function recogniseBetween(text: string, start: number, end: number, masks: readonly Span[]): Recognition {
  const long = masks.filter((mask) => mask.end - mask.start > 400);
  if (long.length === 0) return recognise(text, { start, end });
  const parts: Recognition[] = [];
  let from = start;
  for (const mask of long) {
    if (mask.start > from) parts.push(recognise(text, { start: from, end: mask.start }));
    from = mask.end;
  }
  if (from < end) parts.push(recognise(text, { start: from, end }));
  return {
    references: parts.flatMap(({ references }) => references),
    shortForms: parts.flatMap(({ shortForms }) => shortForms),
    motions: parts.flatMap(({ motions }) => motions),
    factions: parts.flatMap(({ factions }) => factions),
  };
}

function masked(
  found: Recognition,
  masks: readonly Span[],
  links: readonly Link[],
  targets: readonly Span[],
): Recognition {
  if (masks.length === 0 && links.length === 0) return found;
  const plain: Recognition = {
    references: outside(found.references, masks),
    shortForms: outside(found.shortForms, masks),
    motions: outside(found.motions, masks),
    factions: outside(found.factions, masks),
  };
  if (links.length === 0) return plain;
  const addresses: Reference[] = [];
  for (const { words, target } of links) {
    // The address of a link counts only where its words hold no reference themselves.
    const inWords = firstEndingBehind(plain.references, words.start);
    if (inWords !== undefined && inWords.start < words.end) continue;
    const inTarget = firstEndingBehind(plain.references, target.start);
    if (inTarget !== undefined && inTarget.start >= target.start && inTarget.end <= target.end) {
      addresses.push(inTarget);
    }
  }
  return {
    references: [...outside(plain.references, targets), ...addresses].sort((a, b) => a.start - b.start),
    shortForms: outside(plain.shortForms, targets),
    motions: outside(plain.motions, targets),
    factions: outside(plain.factions, targets),
  };
}

/** The first find that ends behind `offset`; the finds do not overlap. */
function firstEndingBehind(finds: readonly Reference[], offset: number): Reference | undefined {
  return finds[countWhile(finds, ({ end }) => end <= offset)];
}

/** The finds that begin in none of the masks. Both lists in order of start. */
function outside<T extends Span>(finds: readonly T[], masks: readonly Span[]): readonly T[] {
  let next = 0;
  return finds.filter((find) => {
    while (next < masks.length && masks[next]!.end <= find.start) next++;
    return next >= masks.length || find.start < masks[next]!.start;
  });
}
