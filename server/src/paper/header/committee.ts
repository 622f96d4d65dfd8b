import { plainText } from '../blocks/plain-text';

/** So much of the text behind the head is looked at. */
const REACH = 1500;

const opening =
  /\b((?:vaste|algemene|tijdelijke|bijzondere|parlementaire) )?(?:onderzoeks|enquête|thema)?commissies? (?:voor|van|inzake|op het gebied van) (?:de |het |den )?(?=\p{Lu})/giu;
/** Words that may stand between the capitals of a committee's name. */
const connectors = new Set(['en', 'van', 'voor', 'de', 'het', 'der', 'den', 'op', 'in', '/', '–', '-']);

/**
 * The committee that speaks in the first lines behind the head ("De vaste commissie voor Volksgezondheid, Welzijn en
 * Sport heeft …"); null when none does. Its name ends with its last capital.
 */
export function readCommittee(text: string, headEnd: number): string | null {
  const plain = plainText(text, headEnd, Math.min(text.length, headEnd + REACH));
  // Most letters name none: that is seen at a glance.
  if (!/commissie/i.test(plain)) return null;
  opening.lastIndex = 0;
  const match = opening.exec(plain);
  if (match === null) return null;
  let end = match.index + match[0].length;
  let at = end;
  const words = /(,?\s*)([\p{L}’'-]+|\/|–)/uy;
  words.lastIndex = at;
  for (let word = words.exec(plain); word !== null; word = words.exec(plain)) {
    const capital = /^\p{Lu}/u.test(word[2]!);
    if (!capital && !connectors.has(word[2]!)) break;
    at = words.lastIndex;
    if (capital) end = at;
    else if (word[1]!.startsWith(',')) break;
  }
  const name = plain.slice(match.index, end);
  // "Volksgezondheid, Welzijn en Sport" is a row; behind "Financiën, Weeber" stands who signs.
  return / en /.test(name) ? name : name.replace(/,.*$/s, '');
}
