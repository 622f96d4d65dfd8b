import type { FactionMention, MotionMention, Reference, ShortForm } from '../references/reference';
import type { LineIndex } from '../text/line-index';
import type { Span } from '../text/span';
import type { Block } from './blocks/block';
import type { BlockList } from './blocks/block-list';
import { completeHeader } from './header/complete-header';
import { type ReadHeader, readHeader } from './header/read-header';
import { introductionsOf, shiftIntroduction } from './introductions';
import { resolveMotions } from './motion-context';
import { gatherNotes } from './notes/gather-notes';
import { joinFootnotes } from './notes/join-footnotes';
import { resolveNotes } from './notes/resolve-notes';
import type { Footnote, Header, Introduction, Paper } from './paper';
import type { PlacedChunk } from './placed-chunk';
import { type Resolved, resolveContext } from './resolve-context';
import { moveAll, spanOf } from './shift';
import { type ChunkChange, joinChanges, type StructureTrace } from './structure/checkpoint';
import { answersMembers, type Evidence, formOf, gatherEvidence, looksLikePaper } from './structure/evidence';
import type { Structure } from './structure/read-structure';
import { readStructure, updateStructure } from './structure/trace-structure';

/** What is known of an earlier version of a text, and which of its chunks have changed since. */
export interface Earlier {
  /** The head, where it did not change. */
  readonly head: ReadHeader | null;
  readonly structure: StructureTrace | null;
  readonly change: ChunkChange;
}

const nothing: Structure = { outline: [], contributions: [], questions: [], answers: [] };

const parliamentary = new Set(['kamerstuk', 'handelingen', 'aanhangsel']);

/**
 * A Paper over chunks. Each part is made when it is first asked for and kept: what nobody asks costs nothing, and an
 * edit leaves the chunks around it as they are.
 */
export class ParsedPaper implements Paper {
  readonly text: string;
  readonly lines: LineIndex;
  readonly #chunks: readonly PlacedChunk[];
  readonly #head: ReadHeader;
  /** Let go as soon as it is used. */
  #earlier: Earlier | null;
  #isPaper: boolean | null = null;
  #code: readonly Span[] | null = null;
  #header: Header | null = null;
  #list: BlockList | null = null;
  #evidence: Evidence | null = null;
  #structure: StructureTrace | null = null;
  #resolved: Resolved | null = null;
  #motions: readonly MotionMention[] | null = null;
  #factions: readonly FactionMention[] | null = null;
  #footnotes: readonly Footnote[] | null = null;
  #introductions: readonly Introduction[] | null = null;

  constructor(
    text: string,
    lines: LineIndex,
    chunks: readonly PlacedChunk[],
    earlier: Earlier | null = null,
  ) {
    this.text = text;
    this.lines = lines;
    this.#chunks = chunks;
    this.#head = earlier?.head ?? readHeader(text, lines, chunks[0]?.chunk.blocks[0]);
    this.#earlier = earlier;
  }

  /**
   * What the next version of the text goes on from: of this one, or of the last before it that was asked for more than
   * its text.
   * @param keepsHead whether the change lies behind all that the head was read from
   */
  earlier(change: ChunkChange, keepsHead: boolean): Earlier {
    const before = this.#earlier;
    const head = keepsHead ? this.#head : null;
    if (this.#structure !== null || before === null) return { head, structure: this.#structure, change };
    return { head, structure: before.structure, change: joinChanges(before.change, change) };
  }

  get chunks(): readonly PlacedChunk[] {
    return this.#chunks;
  }

  /** Nothing behind this offset was looked at for the head. */
  get headReach(): number {
    return this.#head.reach;
  }

  get isPaper(): boolean {
    this.#isPaper ??=
      this.#head.sure ||
      looksLikePaper(
        this.text,
        this.#evidenceOf(),
        () => this.#membersSpeak(),
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
    this.#footnotes ??= joinFootnotes(resolveNotes(gatherNotes(this.text, this.#chunks), this.isPaper));
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
      motions: this.#cited(this.#gather((placed) => placed.motions(this.text))),
      footnotes: this.footnotes.filter(({ text }) => text !== null),
      shortForms: this.shortForms,
    });
    return this.#motions;
  }

  get factions(): readonly FactionMention[] {
    this.#factions ??= this.#cited(this.#gather((placed) => placed.factions(this.text)));
    return this.#factions;
  }

  get introductions(): readonly Introduction[] {
    this.#introductions ??= this.#cited(
      this.#gather((placed) => moveAll(introductionsOf(this.text, placed), placed.by, shiftIntroduction)),
    );
    return this.#introductions;
  }

  #gather<T>(finds: (placed: PlacedChunk) => readonly T[]): T[] {
    const all: T[] = [];
    for (const placed of this.#chunks) for (const find of finds(placed)) all.push(find);
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
    const indented = this.#gather((placed) => moveAll(placed.finds(this.text).indented, placed.by, spanOf));
    const markdown = indented.length > 0 && (this.#evidenceOf().levels > 0 || this.#evidenceOf().fences > 0);
    this.#code = markdown ? indented : [];
    return this.#code;
  }

  #listOf(): BlockList {
    if (this.#list !== null) return this.#list;
    let count = 0;
    for (const { chunk } of this.#chunks) count += chunk.blocks.length;
    const blocks: Block[] = [];
    const shifts = new Int32Array(count);
    for (const { chunk, by } of this.#chunks) {
      if (by !== 0) shifts.fill(by, blocks.length, blocks.length + chunk.blocks.length);
      for (const block of chunk.blocks) blocks.push(block);
    }
    this.#list = { blocks, shifts };
    return this.#list;
  }

  #evidenceOf(): Evidence {
    this.#evidence ??= gatherEvidence(this.#chunks.map(({ chunk }) => chunk.counts));
    return this.#evidence;
  }

  #structureOf(): Structure {
    if (!this.isPaper) return nothing;
    this.#structure ??= this.#readStructure();
    return this.#structure.structure;
  }

  #readStructure(): StructureTrace {
    const evidence = this.#evidenceOf();
    const source = {
      text: this.text,
      chunks: this.#chunks,
      headEnd: this.#head.end,
      form: formOf(this.#head.kind?.kind.form ?? null, evidence, {
        members: () => this.#membersSpeak(),
        answers: () => answersMembers(this.text),
      }),
      evidence,
      factions: () => this.factions,
    };
    const before = this.#earlier;
    this.#earlier = null;
    return before === null || before.structure === null
      ? readStructure(source)
      : updateStructure(source, before.structure, before.change);
  }

  /** Whether members of a faction are named: "De leden van de VVD-fractie …". */
  #membersSpeak(): boolean {
    return this.#chunks.some((placed) =>
      placed.finds(this.text).recognition.factions.some(({ members }) => members),
    );
  }

  #resolvedOf(): Resolved {
    if (this.#resolved !== null) return this.#resolved;
    const found = {
      references: this.#cited(this.#gather((placed) => placed.references(this.text))),
      shortForms: this.#cited(this.#gather((placed) => placed.shortForms(this.text))),
    };
    const dossier = this.#head.header.dossiers[0]?.number ?? null;
    const aliases = this.#chunks
      .filter((placed) => placed.finds(this.text).definesAliases)
      .map(({ chunk, start }) => ({ start, end: start + chunk.length }));
    this.#resolved = resolveContext(this.text, found, dossier, aliases, () =>
      this.#gather((placed) => moveAll(placed.finds(this.text).masks, placed.by, spanOf)),
    );
    return this.#resolved;
  }

  #citations(): number {
    let count = 0;
    for (const placed of this.#chunks) {
      for (const { type } of placed.finds(this.text).recognition.references) {
        if (parliamentary.has(type)) count++;
      }
    }
    return count;
  }
}
