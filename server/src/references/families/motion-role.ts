import { isDash, isUpper } from '../../text/characters';
import { readFactionName } from '../names/faction-name';
import { skipGap } from '../reading/gap';
import { wordList } from '../reading/word-list';

/** "het lid", "de leden", "mevrouw": who follows. */
export interface Role {
  readonly end: number;
  readonly several: boolean;
}

const readArticle = wordList(['het', 'de', 'den']);
const readQuality = wordList([
  ...['toenmalige', 'toenmalig', 'voormalige', 'voormalig', 'geachte', 'oud', 'tweede', 'eerste'],
]);
const readSingleRole = wordList([
  ...['kamerlid', 'lid', 'heer', 'mevrouw', 'mevr.', 'mw.', 'dhr.', 'collega', 'afgevaardigde', 'senator'],
  ...['fractievoorzitter', 'woordvoerder', 'volksvertegenwoordiger'],
]);
const readSeveralRole = wordList([
  ...['kamerleden', 'leden', 'heren', 'dames', "collega's", 'collega’s', 'afgevaardigden', 'senatoren'],
  'fractievoorzitters',
]);
/**
 * Reads "het lid", "de leden", "de heren", "mevrouw", "oud-Kamerlid", "CDA-Kamerlid" with what belongs to it.
 * @returns null when no such word stands at `at`
 */
export function readRole(text: string, at: number, end: number): Role | null {
  let position = at;
  const article = readArticle(text, position, end);
  if (article > 0) position = skipGap(text, article, end);
  for (let i = 0; i < 2; i++) {
    const quality = readQuality(text, position, end);
    if (quality < 0) break;
    position = skipGap(text, isDash(text.charCodeAt(quality)) ? quality + 1 : quality, end);
  }
  position = skipFaction(text, position, end);
  const several = readSeveralRole(text, position, end);
  if (several > 0) return { end: several, several: true };
  const single = readSingleRole(text, position, end);
  return single > 0 ? { end: single, several: false } : null;
}

/** "CDA-" in "CDA-Kamerlid Bontenbal"; the offset itself where no faction with a hyphen stands. */
function skipFaction(text: string, at: number, end: number): number {
  if (!isUpper(text.charCodeAt(at))) return at;
  const faction = readFactionName(text, at, end);
  return faction !== null && isDash(text.charCodeAt(faction.end)) ? skipGap(text, faction.end + 1, end) : at;
}
