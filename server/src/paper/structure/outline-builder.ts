import type { Numbering } from '../blocks/numbering';
import type { OutlineEntry, OutlineKind } from '../paper';
import type { Head } from './heads';

/** An entry in the making: it grows until the next head closes it. */
type Growing<T> = { -readonly [K in keyof T]: T[K] };
type Entry = Growing<Omit<OutlineEntry, 'children'>> & { readonly children: OutlineEntry[] };

/** An entry that is open, with the head that opened it. */
interface Node {
  readonly head: Head;
  readonly entry: Entry;
  readonly kind: OutlineKind;
  /** Whether running text stands under the heading itself. */
  hasText: boolean;
}

/** An open entry, places aside: what the heads behind it are compared with. */
export interface NodeMemory {
  readonly head: Head;
  readonly title: string;
  readonly kind: OutlineKind;
  readonly hasText: boolean;
}

/** An entry with how deep it stands. */
export interface MadeEntry {
  readonly entry: OutlineEntry;
  readonly depth: number;
}

/** Where a head may hang, from the top down; a head of one rank closes those of its own rank and lower. */
const leaves = new Set<OutlineKind>(['answer', 'question', 'dictum', 'speaker', 'signature']);

/**
 * Builds the outline from heads in reading order. Levels come from what the heads are (a faction speaks in a part, an
 * answer belongs to what asks) and from their numbers; mark-up decides only between headings of one sort.
 */
export class OutlineBuilder {
  readonly #roots: Entry[] = [];
  readonly #stack: Node[] = [];
  /** All entries in order. */
  readonly made: MadeEntry[] = [];
  /** Whether levels of mark-up differ among heads of one sort, so that they say little. */
  readonly #unreliable: boolean;

  constructor(unreliable: boolean) {
    this.#unreliable = unreliable;
  }

  remember(): NodeMemory[] {
    return this.#stack.map(({ head, entry, kind, hasText }) => ({ head, title: entry.title, kind, hasText }));
  }

  /** End of the entry that was opened last; -1 when none is open. Those around it end no further on. */
  get openEnd(): number {
    return this.#stack[this.#stack.length - 1]?.entry.end ?? -1;
  }

  /**
   * Goes on beneath entries that were open before.
   * @param end of the innermost
   * @returns stand-ins for these entries, outermost first: they get their ends here
   */
  recall(nodes: readonly NodeMemory[], end: number): readonly OutlineEntry[] {
    for (const { head, title, kind, hasText } of nodes) {
      const heading = { start: end, end };
      const entry: Entry = { start: end, end, heading, title, name: title, kind, children: [] };
      this.#stack.push({ head, entry, kind, hasText });
    }
    return this.#stack.map(({ entry }) => entry);
  }

  add(found: Head, start: number, end: number, title: string, name: string): void {
    const head = this.#isSubject(found) ? { ...found, kind: 'heading' as const } : found;
    this.#makeRoom(head);
    const kind = this.#kindInPlace(head);
    const entry: Entry = { start, end, heading: { start, end }, title, name, kind, children: [] };
    const parent = this.#stack[this.#stack.length - 1];
    (parent?.entry.children ?? this.#roots).push(entry);
    this.made.push({ entry, depth: this.#stack.length });
    this.#stack.push({ head, entry, kind, hasText: false });
  }

  /** Running text up to `end`, which belongs to the entries that are open. */
  text(end: number): void {
    const top = this.#stack[this.#stack.length - 1];
    if (top === undefined) return;
    top.hasText = true;
    top.entry.end = end;
  }

  /** Closes a leaf that is open (an answer behind which the next question stands). */
  closeLeaf(): void {
    while (this.#topIs(leaves)) this.#pop();
  }

  finish(): OutlineEntry[] {
    while (this.#stack.length > 0) this.#pop();
    return this.#roots;
  }

  /** "Algemeen" behind "Inleiding" of the same looks is a subject like that, and no part over those behind it. */
  #isSubject({ kind, sign, level }: Head): boolean {
    if (kind !== 'part' || level > 0 || sign.numbering !== null || sign.emphasis !== 'plain') return false;
    const first = this.#stack[0];
    if (first?.kind !== 'heading' || !isGeneral(sign.title)) return false;
    return (
      first.head.level === 0 && first.head.sign.emphasis === 'plain' && first.head.sign.numbering === null
    );
  }

  #kindInPlace(head: Head): OutlineKind {
    if (head.kind !== 'heading') return head.kind;
    const inContribution = this.#stack.some(({ kind }) => kind === 'contribution');
    if (inContribution) return 'topic';
    const { numbering } = head.sign;
    if (numbering === null) return 'heading';
    return numbering.parts.length > 1 ? 'section' : 'chapter';
  }

  #makeRoom(head: Head): void {
    switch (head.kind) {
      case 'part':
        this.#makeRoomForPart(head);
        return;
      case 'annex':
        this.#popTo(0);
        return;
      case 'contribution':
        this.#makeRoomForContribution(head);
        return;
      case 'answer':
      case 'question':
        while (this.#topIs(leaves)) this.#pop();
        return;
      case 'speaker':
        if (this.#popThroughLast((node) => node.kind === 'speaker')) return;
        while (this.#topIs(leaves)) this.#pop();
        return;
      case 'dictum':
        while (this.#topKind() === 'dictum') this.#pop();
        return;
      case 'article':
        this.#popThroughLast((node) => node.kind === 'article');
        return;
      case 'chapter':
        this.#makeRoomForChapter(head);
        return;
      case 'agenda-item':
        this.#popThroughLast((node) => node.kind === 'agenda-item');
        return;
      default:
        this.#makeRoomForHeading(head);
    }
  }

  /** "I. Algemeen" and "II. Onderdelen" stand within a "Toelichting"; other parts stand beside each other. */
  #makeRoomForPart(head: Head): void {
    const [first] = this.#stack;
    const explains = first !== undefined && /^toelichting$/i.test(first.entry.title);
    this.#popTo(explains && !/toelichting$/i.test(head.sign.title) ? 1 : 0);
  }

  #makeRoomForContribution(head: Head): void {
    if (this.#popThroughLast((node) => node.kind === 'contribution')) return;
    while (this.#stack.length > 0) {
      const top = this.#stack[this.#stack.length - 1]!;
      if (top.kind === 'part') return;
      const below = top.head.level > 0 && head.level > top.head.level && !this.#unreliable;
      if (!leaves.has(top.kind) && (below || !top.hasText)) return;
      this.#pop();
    }
  }

  #makeRoomForChapter(head: Head): void {
    const word = firstWord(head.sign.title);
    if (this.#popThroughLast((node) => firstWord(node.entry.title) === word && node.kind === 'chapter'))
      return;
    while (this.#stack.length > 0 && !/^(?:part|chapter)$/.test(this.#topKind()!)) this.#pop();
  }

  #makeRoomForHeading(head: Head): void {
    // A motion stands in the turn of the member who moves it.
    if (head.sign.role === 'motion') {
      while (this.#stack.length > 0 && this.#topKind() !== 'speaker') this.#pop();
      return;
    }
    while (this.#topIs(leaves)) this.#pop();
    const { numbering } = head.sign;
    if (numbering !== null && this.#makeRoomByNumber(numbering)) return;
    // "A. Algemene doelstelling" beneath "Artikel 1": a count by letters that begins within an article is its own.
    if (this.#topKind() === 'article' && numbering !== null && beginsLetters(numbering)) return;
    if (this.#makeRoomByOpening(head)) return;
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      const node = this.#stack[i]!;
      // What explains a point stands beside what explains the whole, with or without a heading over it.
      if (
        node.kind === 'part' &&
        isGeneral(node.entry.title) &&
        head.sign.role === 'clause' &&
        isPoint(head)
      ) {
        this.#popTo(i);
        return;
      }
      if (node.kind === 'contribution' && !this.#outranks(head, node)) return;
      if (node.kind === 'part' && !this.#outranks(head, node)) return;
      if (this.#isSameSort(node.head, head)) {
        this.#popTo(i);
        return;
      }
      if (node.head.level > 0 && head.level > 0 && node.head.level >= head.level && !this.#unreliable) {
        this.#popTo(i);
        continue;
      }
      if (node.kind === 'article' || node.kind === 'section') continue;
    }
  }

  /**
   * "Moties" right above "Motie over bomen" stands over it and over the headings of the same looks behind it, up to the
   * next heading that opens so, or to one that ends the whole: "Tot slot".
   */
  #makeRoomByOpening(head: Head): boolean {
    if (head.sign.numbering !== null || head.level > 0) return false;
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      const node = this.#stack[i]!;
      if (!this.#isSameSort(node.head, head)) return false;
      if (!node.head.opens) continue;
      this.#popTo(head.opens || closing.test(head.sign.title) ? i : i + 1);
      return true;
    }
    return false;
  }

  #outranks(head: Head, node: Node): boolean {
    return !this.#unreliable && head.level > 0 && node.head.level > 0 && head.level <= node.head.level;
  }

  #isSameSort(a: Head, b: Head): boolean {
    // "Onderdeel B" stands beside "Onderdeel A", "Eerste lid" under it.
    if (a.sign.role === 'clause' && b.sign.role === 'clause') return isPoint(a) === isPoint(b);
    if (a.kind !== 'heading' || b.kind !== 'heading') return false;
    const [open, next] = [a.sign.numbering, b.sign.numbering];
    // "a." stands under "2.", whatever its looks.
    if (open !== null && next !== null && depthOf[open.scheme] < depthOf[next.scheme]) return false;
    if (a.level > 0 && b.level > 0) {
      if (a.level === b.level) return this.#unreliable ? a.sign.emphasis === b.sign.emphasis : true;
      return this.#unreliable && a.sign.emphasis === b.sign.emphasis;
    }
    if (a.level !== b.level) return false;
    if (a.sign.emphasis !== b.sign.emphasis) return false;
    // An unnumbered heading stands under a numbered one of the same looks; a numbered one beside an unnumbered one.
    return a.sign.numbering === null || b.sign.numbering !== null;
  }

  /** Finds the heading that this number follows or belongs under: 3.2 behind 3.1, 3.1 under 3, IV behind III. */
  #makeRoomByNumber(numbering: Numbering): boolean {
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      const other = this.#stack[i]!.head.sign.numbering;
      if (other === null) continue;
      if (isUnder(numbering, other)) {
        this.#popTo(i + 1);
        return true;
      }
      if (follows(numbering, other)) {
        this.#popTo(i);
        return true;
      }
    }
    return false;
  }

  #topKind(): OutlineKind | undefined {
    return this.#stack[this.#stack.length - 1]?.kind;
  }

  #topIs(kinds: ReadonlySet<OutlineKind>): boolean {
    const kind = this.#topKind();
    return kind !== undefined && kinds.has(kind);
  }

  #popThroughLast(wanted: (node: Node) => boolean): boolean {
    for (let i = this.#stack.length - 1; i >= 0; i--) {
      if (!wanted(this.#stack[i]!)) continue;
      this.#popTo(i);
      return true;
    }
    return false;
  }

  #popTo(depth: number): void {
    while (this.#stack.length > depth) this.#pop();
  }

  #pop(): void {
    const node = this.#stack.pop()!;
    const parent = this.#stack[this.#stack.length - 1];
    if (parent !== undefined && parent.entry.end < node.entry.end) parent.entry.end = node.entry.end;
  }
}

/** Headings with which a letter ends. */
const closing = /^(?:Tot slot|Ten slotte|Slot|Afsluiting|Afsluitend|Afronding|Vervolg)\b/;

function beginsLetters({ scheme, parts }: Numbering): boolean {
  return parts[0] === 1 && (scheme === 'upper' || scheme === 'lower' || scheme === 'lower-paren');
}

/** "Algemeen", "I. Algemeen deel", "Algemene toelichting". */
function isGeneral(title: string): boolean {
  return /^(?:[IVX\d]{1,4}[.:]? )?Algeme(?:en|ne)\b/i.test(title);
}

/** "Onderdeel A", "Onderdelen B en C", as against "Eerste lid". */
function isPoint(clause: Head): boolean {
  return /^onderde/i.test(clause.sign.title);
}

/** Which schemes of numbers stand under which. */
const depthOf: Readonly<Record<Numbering['scheme'], number>> = {
  roman: 0,
  upper: 1,
  decimal: 2,
  paren: 3,
  lower: 3,
  'lower-paren': 4,
};

function isUnder(numbering: Numbering, parent: Numbering): boolean {
  if (numbering.scheme !== 'decimal' || parent.scheme !== 'decimal') return false;
  if (numbering.parts.length <= parent.parts.length) return false;
  return parent.parts.every((part, i) => part === numbering.parts[i]);
}

/** Whether a number comes behind another of its own sort and level; a gap of a few is a slip. */
function follows(numbering: Numbering, other: Numbering): boolean {
  if (numbering.scheme !== other.scheme || numbering.parts.length !== other.parts.length) return false;
  const last = numbering.parts.length - 1;
  for (let i = 0; i < last; i++) if (numbering.parts[i] !== other.parts[i]) return false;
  const step = numbering.parts[last]! - other.parts[last]!;
  return step >= 0 && step <= 3;
}

function firstWord(title: string): string {
  return title.split(/[\s\d]/, 1)[0]!.toLowerCase();
}
