import { isDash } from '../../text/characters';
import type { Reading } from '../family';
import { readFactionName } from '../names/faction-name';
import { skipGap } from '../reading/gap';
import { readWord } from '../reading/word';
import { wordList } from '../reading/word-list';
import type { MotionMention } from '../reference';
import { type WordsBefore, wordBeforeHyphen } from './motion-before';
import { readReplaced, readSubject } from './motion-behind';
import type { MotionWord } from './motion-word';

/**
 * A motion without a proposer: of a faction ("een VVD-motie", "de motie van het CDA"), by its subject ("de motie over
 * …"), or one that the text knows ("die motie", "de aangenomen motie").
 * @returns null for a motion that could be any ("een motie", "moties", "de moties")
 */
export function readUnnamed(reading: Reading, word: MotionWord, before: WordsBefore): MotionMention | null {
  const { text, start, end } = reading;
  let stop = word.end;
  let faction: string | null = null;
  const hyphen = wordBeforeHyphen(text, start, word.start);
  if (hyphen >= 0) {
    faction = readFactionName(text, hyphen, word.start)?.name ?? null;
    if (faction === null) return null;
  } else {
    const owner = readOwner(text, word.end, end);
    if (owner !== null) {
      faction = owner.name;
      stop = owner.end;
    }
  }
  if (faction === null && word.plural) return null;
  const subject = readSubject(text, stop, end);
  const state = word.state ?? before.state;
  if (faction === null && !before.pointed && state === null && subject === null) return null;
  return {
    start: word.start,
    end: stop,
    proposers: [],
    cosigned: false,
    plural: word.plural,
    state,
    subject,
    faction,
    replaces: readReplaced(text, stop, end),
    target: null,
  };
}

const readFiller = wordList(['de', 'het', 'leden', 'van', 'fracties', 'fractie']);

/** "van de VVD-fractie", "van het CDA", "van de leden van de fractie van D66": the faction whose motion it is. */
function readOwner(
  text: string,
  at: number,
  end: number,
): { readonly name: string; readonly end: number } | null {
  const van = readWord(text, skipGap(text, at, end), end, 'van');
  if (van < 0) return null;
  let position = skipGap(text, van, end);
  for (let words = 0; words < 6; words++) {
    const faction = readFactionName(text, position, end);
    if (faction !== null && faction.kind !== 'word') {
      const behind = isDash(text.charCodeAt(faction.end)) ? faction.end + 1 : skipGap(text, faction.end, end);
      const suffix = readWord(text, behind, end, 'fractie');
      return { name: faction.name, end: suffix > 0 ? suffix : faction.end };
    }
    const next = readFiller(text, position, end);
    if (next < 0) return null;
    position = skipGap(text, next, end);
  }
  return null;
}
