import { isUpper } from '../../text/characters';
import { Block, type BlockKind } from './block';
import { startsAsLabel } from './labels';
import { endsSentence, isSpace, trimEnd } from './line-shapes';
import { type Role, readSign, type Sign } from './sign';

/** A title without mark-up takes no more code units. */
const LONGEST_PLAIN_TITLE = 260;
/** A label that ends in a full stop ("Artikel 12.", "3.") is shorter. */
const SHORTEST_SENTENCE = 40;
/** A function and a name take no longer line. */
const LONGEST_SIGNATURE = 160;
/** "Subsidies aan verenigingen (€ 10 mln.)": an abbreviation in brackets ends no sentence. */
const amount = /(?:mln|mld)\.\)$/;
/** A title over some lines takes no more; the first of two no less. */
const LONGEST_BROKEN = 260;
const SHORTEST_BROKEN = 55;

/** A paragraph, item, quote, table or note in the making. */
export interface OpenParagraph {
  readonly kind: BlockKind;
  readonly start: number;
  readonly content: number;
  readonly indent: number;
  readonly afterBlank: boolean;
  readonly marker: string;
  end: number;
  lines: number;
  /** Whether it began with "De Minister van …,": the line behind is a name. */
  readonly signature: boolean;
}

/** The block that a paragraph has become. */
export function paragraphBlock(text: string, paragraph: OpenParagraph): Block {
  const { kind, start, end, content, indent, afterBlank, marker } = paragraph;
  return new Block(kind, start, end, content, 0, indent, afterBlank, signOf(text, paragraph), marker);
}

function signOf(text: string, { kind, start, content, end, marker }: OpenParagraph): Sign | null {
  if (kind === 'table' || kind === 'note' || kind === 'quote') return null;
  const code = text.charCodeAt(content);
  const emphasised = code === 42 || code === 95 || code === 60;
  if (!emphasised && !startsAsLabel(text, content)) {
    // Running text is passed over unread: too long for a title, or it ends as a sentence.
    if (end - content > LONGEST_PLAIN_TITLE) return null;
    const ends = end - content > SHORTEST_SENTENCE && endsSentence(text, content, end);
    if (ends && !amount.test(text.slice(end - 6, end))) return null;
  }
  // "1. Inleiding": the number that Markdown takes for a marker belongs to the title.
  const numbered = kind === 'item' && marker.length > 1;
  return readSign(text, numbered ? firstWord(text, start) : content, end, false);
}

function firstWord(text: string, start: number): number {
  let at = start;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Whether the paragraph is a signature that its first line completes: "De voorzitter van de commissie, Kat". */
export function isSigned(text: string, paragraph: OpenParagraph): boolean {
  if (!paragraph.signature) return false;
  const end = trimEnd(text, paragraph.content, paragraph.end);
  return paragraph.lines > 3 || !runsOn.test(text.slice(Math.max(paragraph.content, end - 5), end));
}

/** "De griffier van de vaste commissie voor Klimaat, Natuur en": the function goes on, or the name comes. */
const runsOn = /(?:,|\/| (?:en|van|voor|de|het))$/;

/** "De Minister van Landbouw," on a line of its own, or with the name behind it. */
export function isSignature(text: string, start: number, end: number): boolean {
  const stop = trimEnd(text, start, end);
  if (stop - start > LONGEST_SIGNATURE || stop <= start) return false;
  if (text.charCodeAt(stop - 1) !== 44) {
    if (!/^(?:De|Het|[A-Z][a-z]*-?griffier|Griffier) /.test(text.slice(start, start + 30))) return false;
    if (!text.slice(start, stop).includes(', ')) return false;
  }
  return readSign(text, start, stop, false)?.role === 'signature';
}

/** With these a sentence begins; within one they are written small. "De Jonge" and "Van Dam" are names. */
const opensSentence =
  /^(?:(?:Het|Een|Deze|Dit|Dat|Bij|Door|Er|Ik|Wij|Hij|Zij|Naar|Ook|Als|Met|Voor) \p{Lu}|(?:De|Het|Een|Deze|Dit|Dat|Die|In|Op|Met|Voor|Bij|Door|Er|Ik|Wij|Zij|Hij|Naar|Ook|Als|Om|Hierbij|Hiermee|Hierna|Daarnaast|Vervolgens|Ten|Tot|Uit|Volgens|Zoals|Sinds|Onder|Na|Aan|Over|Hoe|Wat|Welke|Waarom|Wanneer|Kan|Kunt|Bent|Deelt|Klopt|Is|Zijn|Heeft|Wordt|Worden) (?:\p{Ll}|\d))/u;
const titles: ReadonlySet<Role> = new Set([
  'heading',
  'part',
  'chapter',
  'article',
  'annex',
  'answers',
  'faction',
]);

/**
 * Whether what stands in the paragraph so far is a title that the page broke: no sentence ends in it, and the line
 * behind begins one, or it ends early before a whole line of text.
 * @param lastLine length of its last line
 * @param at where the line behind begins
 */
export function isBrokenTitle(
  text: string,
  { kind, start, content, marker, end: stop, lines }: OpenParagraph,
  lastLine: number,
  at: number,
  end: number,
): boolean {
  const length = stop - content;
  if (lines > 3 || length > LONGEST_BROKEN || !isUpper(text.charCodeAt(at))) return false;
  const numbered = kind === 'item' && marker.length > 1;
  if (kind !== 'paragraph' && !numbered) return false;
  const width = length - lastLine - 1;
  const endsEarly =
    lines === 2 && width >= SHORTEST_BROKEN && lastLine <= width * 0.6 && end - at >= width * 0.75;
  if (!endsEarly && !opensSentence.test(text.slice(at, Math.min(end, at + 16)))) return false;
  const from = numbered ? firstWord(text, start) : content;
  if (!numbered && opensSentence.test(text.slice(from, from + 16))) return false;
  const sign = readSign(text, from, stop, false);
  return (
    sign !== null && titles.has(sign.role) && !sign.sentences && !sign.rest && !/[.:;,]$/.test(sign.title)
  );
}
