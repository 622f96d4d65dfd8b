import type { Block } from '../blocks/block';
import { plainText } from '../blocks/plain-text';

const memberOpening =
  /^(?:["'«“‘(]?\s*)(?:(?:De|Deze|Voornoemde|Genoemde|Dezelfde|Voorgenoemde|Bovengenoemde|Alle)(?: hier)?(?: aan het woord zijnde)? (?:aanwezige )?(?:fractie)?(?:leden|lid)\b|Het (?:aan het woord zijnde )?lid\b|De fracties? van\b|Leden van de\b|De \S{2,25}-fractie(?:s|leden)?\b)/;
const memberSpeech =
  /^(?:Zij|Hij|Ook|Verder|Voorts|Daarnaast|Tevens|Tot slot|Ten slotte|Graag|Allereerst|Ten eerste|Ten aanzien van|Met betrekking tot|Over|In dit kader|Daarbij|Daarom|Vervolgens|Wat betreft)\b[^.?!]{0,160}\b(?:vragen|vraagt|lezen|constateren|verzoeken|vernemen|merken|hebben|willen|zouden) (?:deze|de|voornoemde|genoemde|dezelfde|het) (?:\S+ ){0,2}(?:leden|lid)\b/;

/** "In hoeverre regelt het voorstel dat, vragen de leden van de VVD-fractie." */
const memberClosing =
  /[,?;»”] ?(?:zo |aldus )?(?:vragen|vraagt|willen|menen|constateren|stellen)? ?(?:de|deze|voornoemde|genoemde|dezelfde|het) (?:aan het woord zijnde )?(?:fractie)?(?:leden|lid)\b/;

/** Longest beginning of a block that is looked at. */
const OPENING = 260;

/**
 * Whether a block opens in the voice of members who ask: "De leden van de CDA-fractie lezen …", "Voornoemde leden
 * vragen …". In a paper with answers such a paragraph closes the answer before it. Read once for each block.
 */
export function speaksForMembers(text: string, block: Block, shift: number): boolean {
  block.speaksForMembers ??= opensForMembers(text, block.content + shift, block.end + shift);
  return block.speaksForMembers;
}

function opensForMembers(text: string, start: number, end: number): boolean {
  // In bold stands an answer, whose words may be those of members; a paper asks in roman.
  if (text.charCodeAt(start) === 42 && text.charCodeAt(start + 1) === 42) return false;
  const raw = text.slice(start, Math.min(end, start + OPENING));
  if (!raw.includes('leden') && !raw.includes('fractie') && !raw.includes(' lid ')) return false;
  const opening = plainText(text, start, Math.min(end, start + OPENING));
  return memberOpening.test(opening) || memberSpeech.test(opening) || memberClosing.test(opening);
}

/** Openings of a sentence that name who speaks; "Deze leden" and "Zij" point back. */
export const naming =
  /^(?:["'«“‘(*_]?\s*)(?:(?:De|Alle) (?:aanwezige )?(?:fractie)?leden\b|Het lid\b|De fracties? van\b|Leden van\b|De \S{2,25}-fractie(?:s|leden)?\b)/;
