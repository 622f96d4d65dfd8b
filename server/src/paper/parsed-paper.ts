import type { FactionMention, MotionMention, Reference, ShortForm } from '../references/reference';
import type { LineIndex } from '../text/line-index';
import type { Span } from '../text/span';
import type { Block } from './blocks/block';
import type { BlockList } from './blocks/block-list';
import type { NoteMark } from './blocks/inline';
import type { Chunk } from './chunk';
import { completeHeader } from './header/complete-header';
import { type ReadHeader, readHeader } from './header/read-header';
import { introductionsOf } from './introductions';
import { resolveMotions } from './motion-context';
import { gatherNotes } from './notes/gather-notes';
import { joinFootnotes } from './notes/join-footnotes';
import { resolveNotes } from './notes/resolve-notes';
import type { Footnote, Header, Introduction, Paper } from './paper';
import { type Resolved, resolveContext } from './resolve-context';
import { shiftFaction, shiftMotion, shiftReference, shiftShortForm, shiftSpan, spanOf } from './shift';
import { type Evidence, formOf, gatherEvidence, looksLikePaper } from './structure/evidence';
import { readStructure, type Structure } from './structure/read-structure';

/** The chunks of a text and where each starts now. */
export interface ChunkList {
  readonly chunks: readonly Chunk[];
  readonly starts: readonly number[];
}

const parliamentary = new Set(['kamerstuk', 'handelingen', 'aanhangsel']);

/**
 * A Paper over chunks. Each part is made when it is first asked for and kept: what nobody asks costs nothing, and an
 * edit leaves the chunks around it as they are.
 */
export class ParsedPaper implements Paper {
  readonly text: string;
  readonly lines: LineIndex;
  readonly #chunks: ChunkList;
  readonly #head: ReadHeader;
  #isPaper: boolean | null = null;
  #code: readonly Span[] | null = null;
  #header: Header | null = null;
  #list: BlockList | null = null;
  #evidence: Evidence | null = null;
  #structure: Structure | null = null;
  #resolved: Resolved | null = null;
  #motions: readonly MotionMention[] | null = null;
  #factions: readonly FactionMention[] | null = null;
  #footnotes: readonly Footnote[] | null = null;
  #introductions: readonly Introduction[] | null = null;

  constructor(text: string, lines: LineIndex, chunks: ChunkList, head: ReadHeader | null = null) {
    this.text = text;
    this.lines = lines;
    this.#chunks = chunks;
    this.#head = head ?? readHeader(text, lines, chunks.chunks[0]?.blocks[0]);
  }

  /** What `updatePaper` goes on from. */
  get parts(): { readonly chunks: ChunkList; readonly head: ReadHeader } {
    return { chunks: this.#chunks, head: this.#head };
  }

  get isPaper(): boolean {
    this.#isPaper ??=
      this.#head.sure ||
      looksLikePaper(
        this.text,
        this.#evidenceOf(),
        () =>
          this.#chunks.chunks.some(({ recognition }) => recognition.factions.some(({ members }) => members)),
        () => this.#citations(),
      );
    return this.#isPaper;
  }

  get header(): Header {
    this.#header ??= completeHeader(this.text, this.#head, this.isPaper ? this.#listOf() : null);
    return this.#header;
  }

  get outline(): Structure['outline'] {
    return this.#structureOf().outline;
  }

  get contributions(): Structure['contributions'] {
    return this.#structureOf().contributions;
  }

  get questions(): Structure['questions'] {
    return this.#structureOf().questions;
  }

  get answers(): Structure['answers'] {
    return this.#structureOf().answers;
  }

  get footnotes(): readonly Footnote[] {
    this.#footnotes ??= joinFootnotes(
      resolveNotes(gatherNotes(this.text, this.#listOf(), this.#noteMarks())),
    );
    return this.#footnotes;
  }

  get references(): readonly Reference[] {
    return this.#resolvedOf().references;
  }

  get shortForms(): readonly ShortForm[] {
    return this.#resolvedOf().shortForms;
  }

  get motions(): readonly MotionMention[] {
    this.#motions ??= resolveMotions({
      text: this.text,
      references: this.references,
      motions: this.#cited(this.#gather((chunk) => chunk.recognition.motions, shiftMotion)),
      footnotes: this.footnotes.filter(({ text }) => text !== null),
    });
    return this.#motions;
  }

  get factions(): readonly FactionMention[] {
    this.#factions ??= this.#cited(this.#gather((chunk) => chunk.recognition.factions, shiftFaction));
    return this.#factions;
  }

  get introductions(): readonly Introduction[] {
    this.#introductions ??= this.#cited(
      this.#gather((chunk, by) => introductionsOf(this.text, chunk, by), shiftSpan),
    );
    return this.#introductions;
  }

  #gather<T>(finds: (chunk: Chunk, by: number) => readonly T[], shift: (find: T, by: number) => T): T[] {
    const all: T[] = [];
    this.#chunks.chunks.forEach((chunk, i) => {
      const by = this.#chunks.starts[i]! - chunk.origin;
      for (const find of finds(chunk, by)) all.push(shift(find, by));
    });
    return all;
  }

  /** What is cited: neither the paper's own number and title, nor what stands in code. */
  #cited<T extends Span>(finds: readonly T[]): readonly T[] {
    const { span } = this.#head.header;
    const code = this.#codeOf();
    if (finds.length === 0 || (finds[0]!.start >= span.end && code.length === 0)) return finds;
    let next = 0;
    return finds.filter((find) => {
      if (find.start < span.end && find.end > span.start) return false;
      while (next < code.length && code[next]!.end <= find.start) next++;
      return next >= code.length || find.start < code[next]!.start;
    });
  }

  /** Indented code, in a text that is Markdown by its headings or fences. */
  #codeOf(): readonly Span[] {
    if (this.#code !== null) return this.#code;
    const indented = this.#gather((chunk) => chunk.indented, spanOf);
    const markdown = indented.length > 0 && (this.#evidenceOf().levels > 0 || this.#evidenceOf().fences > 0);
    this.#code = markdown ? indented : [];
    return this.#code;
  }

  #listOf(): BlockList {
    if (this.#list !== null) return this.#list;
    const { chunks, starts } = this.#chunks;
    let count = 0;
    for (const chunk of chunks) count += chunk.blocks.length;
    const blocks: Block[] = [];
    const shifts = new Int32Array(count);
    chunks.forEach((chunk, i) => {
      const by = starts[i]! - chunk.origin;
      if (by !== 0) shifts.fill(by, blocks.length, blocks.length + chunk.blocks.length);
      for (const block of chunk.blocks) blocks.push(block);
    });
    this.#list = { blocks, shifts };
    return this.#list;
  }

  #evidenceOf(): Evidence {
    this.#evidence ??= gatherEvidence(this.#listOf());
    return this.#evidence;
  }

  #structureOf(): Structure {
    if (this.#structure !== null) return this.#structure;
    const evidence = this.#evidenceOf();
    const form = formOf(this.#head.kind?.kind.form ?? null, evidence);
    this.#structure = this.isPaper
      ? readStructure({
          text: this.text,
          list: this.#listOf(),
          headEnd: this.#head.end,
          form,
          evidence,
          factions: () => this.factions,
        })
      : { outline: [], contributions: [], questions: [], answers: [] };
    return this.#structure;
  }

  #resolvedOf(): Resolved {
    if (this.#resolved !== null) return this.#resolved;
    const found = {
      references: this.#cited(this.#gather((chunk) => chunk.recognition.references, shiftReference)),
      shortForms: this.#cited(this.#gather((chunk) => chunk.recognition.shortForms, shiftShortForm)),
    };
    const dossier = this.#head.header.dossiers[0]?.number ?? null;
    const aliases = this.#chunks.chunks.some(({ definesAliases }) => definesAliases);
    this.#resolved = resolveContext(this.text, found, dossier, aliases, () =>
      this.#gather((chunk) => chunk.masks, shiftSpan),
    );
    return this.#resolved;
  }

  #citations(): number {
    let count = 0;
    for (const { recognition } of this.#chunks.chunks) {
      for (const { type } of recognition.references) if (parliamentary.has(type)) count++;
    }
    return count;
  }

  #noteMarks(): NoteMark[] {
    return this.#gather((chunk) => chunk.marks, shiftSpan);
  }
}
