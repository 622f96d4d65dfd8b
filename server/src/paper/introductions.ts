import type { MotionMention, Reference } from '../references/reference';
import { ownString } from '../text/own-string';
import type { Block } from './blocks/block';
import { plainText } from './blocks/plain-text';
import type { Chunk } from './chunk';
import type { Introduction } from './paper';
import type { PlacedChunk } from './placed-chunk';
import { moveAll } from './shift';

/** How far before a reference the words that introduce it may begin. */
const REACH = 320;
const LONGEST_WORDS = 260;

/** What a paper is called: "Kamerbrief", "geannoteerde agenda", "voortgangsrapportage", "BNC-fiche". */
const noun =
  /(?:^|[\s(«“"'‘])((?:[Gg]eannoteerde agenda|[Mm]emorie van (?:toelichting|antwoord)|[Nn]ota (?:van wijziging|naar aanleiding van het verslag)|[Nn]ader rapport|[Vv]oorlopig verslag|[Ll]ijst van vragen|[Ss]tand van zaken|[\p{L}-]*(?:[Bb]rief|[Bb]rieven|[Nn]ota|[Nn]otitie|[Rr]apport|[Rr]apportage|[Vv]erslag|[Ff]iche|[Aa]genda|[Rr]eactie|[Ss]tandpunt|[Aa]ntwoorden|[Bb]eantwoording|[Aa]ppreciatie|[Ee]valuatie|[Mm]onitor|[Ii]nitiatiefnota|[Aa]ctieplan|[Pp]lan van aanpak|[Uu]itwerking|[Vv]isie|[Jj]aarverslag|[Bb]egroting|[Vv]oorstel|[Ww]etsvoorstel|[Aa]mendement|[Aa]dvies|[Mm]ededeling|[Vv]oortgang|[Aa]anbieding))(?=$|[\s,.;:)»”"'’]))/gu;
/** Verbs make a sentence of an item: then its words do not name the paper. */
const verb =
  /\b(?:heeft|hebben|had|hadden|is|zijn|was|waren|wordt|worden|werd|werden|kan|kunnen|zal|zullen|zou|zouden|moet|moeten|blijkt|blijft|geeft|geven|gaat|staat|stelt|vindt|verwijs|verwijzen|verzoekt|vraagt|lees|lezen)\b/;

const cache = new WeakMap<Chunk, readonly Introduction[]>();

/** The introductions of a chunk, at the offsets at which it was read; read once for each chunk. */
export function introductionsOf(text: string, placed: PlacedChunk): readonly Introduction[] {
  const { chunk, by } = placed;
  let found = cache.get(chunk);
  if (found === undefined) {
    const read = readIntroductions(text, chunk.blocks, by, placed.references(text), placed.motions(text));
    found = moveAll(read, -by, shiftIntroduction);
    cache.set(chunk, found);
  }
  return found;
}

export function shiftIntroduction({ start, end, target, words }: Introduction, by: number): Introduction {
  return { start: start + by, end: end + by, target, words };
}

/**
 * The words with which references are introduced, within one run of blocks: "Geannoteerde agenda JBZ-Raad 19 en 20
 * oktober 2023 (Kamerstuk 32 317, nr. 855)". Only where it is sure that the words name the paper.
 * @param references those of the blocks, in order; offsets as the text has them now
 * @param shift how far the blocks have moved
 */
function readIntroductions(
  text: string,
  blocks: readonly Block[],
  shift: number,
  references: readonly Reference[],
  motions: readonly MotionMention[],
): Introduction[] {
  const introductions: Introduction[] = [];
  let blockAt = 0;
  let motionAt = 0;
  references.forEach((reference, index) => {
    if (reference.type !== 'kamerstuk' || reference.targets === null || reference.annex) return;
    while (blockAt < blocks.length && blocks[blockAt]!.end + shift <= reference.start) blockAt++;
    const block = blocks[blockAt];
    if (block === undefined || block.start + shift > reference.start) return;
    while (motionAt < motions.length && motions[motionAt]!.end <= reference.start - REACH) motionAt++;
    const before = references[index - 1];
    const from = Math.max(block.content + shift, before?.extent ?? 0, reference.start - REACH);
    const end = openerBefore(text, from, reference.start);
    if (end < 0) return;
    const start = wordsBefore(text, from, end, from === block.content + shift && block.kind === 'item');
    if (start < 0) return;
    const words = plainText(text, start, end);
    if (words.length > LONGEST_WORDS || words.length < 4) return;
    if (/^moties?\b/i.test(words) || isMotion(motions, motionAt, start, end)) return;
    for (const target of new Set(reference.targets))
      introductions.push({ start, end, target, words: ownString(words) });
  });
  return introductions;
}

/** End of the words in front of "(" or ", " before a reference; -1 when the reference is not set beside words. */
function openerBefore(text: string, from: number, at: number): number {
  let end = at;
  while (end > from && /[\s*_]/.test(text[end - 1]!)) end--;
  if (end <= from || !/[(,–-]/.test(text[end - 1]!)) return -1;
  end--;
  while (end > from && /[\s*_]/.test(text[end - 1]!)) end--;
  return end > from ? end : -1;
}

/** Where the words that name the paper begin; -1 when that is not sure. */
function wordsBefore(text: string, from: number, end: number, item: boolean): number {
  const piece = text.slice(from, end);
  const sentence = lastBreak(piece);
  if (item && sentence < 0 && !verb.test(piece) && !/^[«“"'\s*_]*moties?\b/i.test(piece)) {
    const article = /^[\s*_]*(?:(?:de|het|een)\s+)?/i.exec(piece)!;
    return from + article[0].length;
  }
  const clause = piece.slice(sentence + 1);
  noun.lastIndex = 0;
  for (let match = noun.exec(clause); match !== null; match = noun.exec(clause)) {
    const start = match.index + match[0].length - match[1]!.length;
    const words = clause.slice(start);
    if (isName(words)) return from + sentence + 1 + start;
    noun.lastIndex = match.index + match[0].length;
  }
  return -1;
}

/** Where the last sentence or clause before the end of a piece begins: -1 when the piece is one. */
function lastBreak(piece: string): number {
  for (let at = piece.length - 2; at >= 0; at--) {
    const code = piece.charCodeAt(at);
    if (code === 59 && /\s/.test(piece[at + 1]!)) return at;
    // A stop ends a sentence when a capital follows: "over o.a. de agenda" goes on.
    if ((code === 46 || code === 63 || code === 33) && /^\s+[A-Z«]/.test(piece.slice(at + 1, at + 4)))
      return at;
  }
  return -1;
}

/** Whether words run on as the name of a paper does: no verb, no second clause. */
function isName(words: string): boolean {
  if (verb.test(words) || /[?!()[\]]/.test(words)) return false;
  if (/,\s+(?:die|dat|waarin|waarmee|welke|en|maar|omdat|zodat)\b/.test(words)) return false;
  if (/\b(?:die|waarin|waarmee|waarvan|omdat|zodat)\b/.test(words)) return false;
  // "de brief (Kamerstuk …)" says nothing; "BNC-fiche", "memorie van toelichting" do.
  return (
    /\s/.test(words.trim()) ||
    /^(?:BNC-fiche|[\p{L}]{4,}(?:brief|nota|rapport|rapportage|agenda))$/u.test(words.trim())
  );
}

/** Whether the words themselves are the name of a motion. */
function isMotion(motions: readonly MotionMention[], from: number, start: number, end: number): boolean {
  for (let i = from; i < motions.length && motions[i]!.start < end; i++) {
    if (motions[i]!.start === start) return true;
  }
  return false;
}
