import type { Span } from '../text/span';
import type { Block } from './blocks/block';
import { plainText } from './blocks/plain-text';
import { sentencesOf } from './sentence';

/** Words in front of "vragen" that make it a noun: "enkele vragen", "de vragen", "naar aanleiding van vragen". */
const determiners =
  /(?:^|\s)(?:de|deze|die|enkele|enige|nog|aantal|paar|volgende|eerdere|verdere|nadere|aanvullende|kritische|andere|veel|diverse|verschillende|overige|bovenstaande|schriftelijke|feitelijke|concrete|onze|hun|zijn|haar|mijn|geen|meerdere|alle|beide|twee|drie|vier|vijf|zes|van|op|met|om|bij|als|over)\s+$/i;
const interrogative =
  /\b(?:of|hoe|hoeveel|hoelang|waarom|wat|wie|wiens|welke|welk|wanneer|waar|waaruit|waarop|waarin|waarvan|waarvoor|waarmee|waardoor|waartoe|waarbij|waaraan|waarover|hoeverre|hoezeer|naar|nader|toe te lichten|toelichten|toelichting|aan te geven|in te gaan|te reageren|te verduidelijken|uiteen te zetten|uit te leggen|te specificeren|te bevestigen|te delen|te verhelderen|te motiveren|te onderbouwen|een reactie|een overzicht|reactie|onderbouwing|opheldering|verduidelijking|inzicht)\b/i;
const asksVerb = /\b(vragen|vraagt|vroegen|vroeg|vragend)\b/gi;
/** "In hoeverre regelt het voorstel dat, vragen de leden van de VVD-fractie": asked first, said later. */
const inverted =
  /(?:^|[\s(«“])(?:hoe|hoeveel|waarom|wat|wie|welke?|wanneer|waar\w*|in hoeverre|of|op welke)\b.{5,}[,?»”] ?(?:zo |dan ook )?vra(?:gen|agt) (?:de|deze|het|voornoemde|genoemde|dezelfde|zij)\b/i;
const requests =
  /\b(?:verzoeken|verzoekt|verzochten)\b.{0,300}?\b(?:toe te lichten|toelichting|onderbouwing|verduidelijking|in te gaan|aan te geven|te reageren|uiteen te zetten|uit te leggen|te verduidelijken|te motiveren|te onderbouwen|te bevestigen|te specificeren|te verhelderen)\b/is;
const wishes =
  /\b(?:vernemen|horen|hoort|verneemt|zouden|willen|wensen|wil|zien)\s+(?:deze leden\s+|zij\s+|hierop\s+|hierover\s+)?(?:graag|gaarne|willen weten|weten)\b.{0,200}?\b(?:of|hoe|hoeveel|waarom|wat|welke?|wanneer|wie|waar\w*|hoeverre|toelichting|reactie)\b/is;

/** "Voorts stellen deze leden de vraag wat dat kost", "Dit roept de vraag op of …". */
const puts =
  /\b(?:stel(?:t|len|den)?|leg(?:t|gen)|roept|rijst|hebben|heeft)\b.{0,80}?\bde vraag (?:op )?(?:voor )?(?:of|hoe|hoeveel|waarom|wat|welke?|wie|wanneer|waar\w*|in hoeverre)\b/is;

/** "Graag vernemen deze leden hoe dat zit." */
const gladly =
  /\b(?:graag|gaarne) (?:vernemen|vernamen|horen|hoorden|zouden|willen|weten)\b.{0,200}?\b(?:of|hoe|hoeveel|waarom|wat|welke?|wanneer|wie|waar\w*|hoeverre|toelichting)\b/is;

/** A sentence of more than this is a list; only its end and its beginning are read. */
const LONGEST = 1500;

/** Whether a sentence asks, as a person would count (paper-conventions.md, Questions). */
export function asks(sentence: string): boolean {
  const plain = sentence.length > LONGEST ? sentence.slice(0, LONGEST) : sentence;
  const last = sentence.slice(-12);
  if (/\?["'’”»)*_\]]*(?:(?:, ?)?\d{1,3})*$/.test(last)) return true;
  if (/\bde vraag\b/.test(plain) && puts.test(plain)) return true;
  if (/erzoe|erzoch/.test(plain) && requests.test(plain)) return true;
  if (/graag|gaarne|weten/i.test(plain) && (wishes.test(plain) || gladly.test(plain))) return true;
  if (!/vra[ag]|vroeg/i.test(plain)) return false;
  if (inverted.test(plain)) return true;
  asksVerb.lastIndex = 0;
  for (let match = asksVerb.exec(plain); match !== null; match = asksVerb.exec(plain)) {
    const before = plain.slice(Math.max(0, match.index - 40), match.index);
    if (match[1]!.toLowerCase() === 'vragen' && determiners.test(before)) continue;
    const after = plain.slice(match.index + match[0].length, match.index + match[0].length + 400);
    if (/^\s*(?:en opmerkingen|te stellen|gesteld|beantwoord|aandacht|over)\b/.test(after)) continue;
    const attention = /^[^,.;]{0,60}?\baandacht\b/.exec(after);
    if (attention !== null && !interrogative.test(attention[0])) continue;
    if (interrogative.test(after)) return true;
  }
  return false;
}

/** The sentences of a block that ask; offsets are those of the block. Read once for each block. */
export function askingSentences(text: string, block: Block, shift: number): readonly Span[] {
  block.asking ??= readAsking(text, block.content + shift, block.end + shift).map(({ start, end }) => ({
    start: start - shift,
    end: end - shift,
  }));
  return block.asking;
}

function readAsking(text: string, start: number, end: number): Span[] {
  const cued = cuesIn(text.slice(start, end), start);
  if (cued.length === 0) return [];
  let next = 0;
  return sentencesOf(text, { start, end }, cued[cued.length - 1]).filter(({ start: from, end: to }) => {
    while (next < cued.length && cued[next]! < from) next++;
    if (next >= cued.length || cued[next]! >= to) return false;
    if (text.charCodeAt(to - 1) === 63) return true;
    const stop = Math.min(to, from + 2 * LONGEST);
    return asks(plainText(text, from, stop) + (stop < to ? text.slice(to - 3, to) : ''));
  });
}

/** Parts of the words without which nothing is asked: "vragen", "Vraagt", "verzoekt", "horen graag". */
const cueWords = 'ragen|raagt|roeg|rzoek|rzocht|graag|gaarne|weten|de vraag';
const someCue = new RegExp(cueWords);
const everyCue = new RegExp(`[?]|${cueWords}`, 'g');

/** Where something may be asked. A quick look: searching for a few letters costs less than reading sentences. */
function cuesIn(piece: string, shift: number): number[] {
  if (!piece.includes('?') && !someCue.test(piece)) return [];
  return Array.from(piece.matchAll(everyCue), ({ index }) => index + shift);
}
