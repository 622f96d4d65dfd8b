import type { Block, VoiceSentence } from '../blocks/block';
import { plainText } from '../blocks/plain-text';
import { sentencesOf } from '../sentence';
import { naming } from './voice';

/** The names of those who speak stand within so many code units of "De leden". */
const NAMED_WITHIN = 90;
/** A sentence of more than this is a list. */
const LONGEST = 1500;

/** "…, vragen de leden van de VVD-fractie", "Verder lezen de leden van de SP-fractie …". */
const saidBy =
  /[\s,;?»”"'(](?:vra(?:gen|agt)|vroe?g(?:en)?|le(?:zen|est)|constate(?:ren|ert)|verzoe(?:ken|kt)|vern(?:emen|eemt)|merk(?:en|t)|hebben|heeft|wil(?:len)?|wens(?:en|t)|zou(?:den)?|stel(?:len|t)|menen|horen|aldus|zo|ook|graag)\s+(?:(?:ook|verder|voorts|tevens|dan) )?(?:de (?:fractie)?leden van|het lid|de fracties? van|de \S{2,25}-fractie(?:s|leden)?|leden van)\b/i;
/** "Ook de leden van de SP-fractie vragen …". */
const alsoNaming = /^(?:Ook|Net als|Evenals|Tot slot) de (?:fractie)?leden van\b/;
/** What an introduction tells of the questions: nobody speaks in it. */
const reports = /\bheb(?:ben)?\s[^?]{0,160}\bvragen\s(?:gesteld|voorgelegd)\b/;
const joining = /\bslui(?:ten|t) zich\b/;

/**
 * The sentences of a paragraph in which it says who speaks: at its beginning or further on, where a second faction may
 * take over. Read once for each block.
 */
export function voiceSentences(text: string, block: Block, shift: number): readonly VoiceSentence[] {
  block.voices ??= readVoices(text, block.content + shift, block.end + shift).map((voice) =>
    moved(voice, -shift),
  );
  return block.voices;
}

function readVoices(text: string, start: number, end: number): VoiceSentence[] {
  const piece = text.slice(start, end);
  if (!piece.includes('leden') && !piece.includes('fractie') && !piece.includes(' lid ')) return [];
  // In bold stands an answer, whose words may be those of members; a paper asks in roman.
  if (piece.startsWith('**')) return [];
  const voices: VoiceSentence[] = [];
  for (const sentence of sentencesOf(text, { start, end })) {
    const stop = Math.min(sentence.end, sentence.start + LONGEST);
    const raw = text.slice(sentence.start, stop);
    if (!raw.includes('leden') && !raw.includes('fractie') && !raw.includes(' lid ')) continue;
    const opening = plainText(text, sentence.start, Math.min(stop, sentence.start + NAMED_WITHIN));
    const opens = naming.test(opening) || alsoNaming.test(opening);
    const said = opens ? 0 : raw.search(saidBy);
    if (said < 0 || reports.test(raw)) continue;
    const from = sentence.start + said;
    voices.push({
      ...sentence,
      named: { start: from, end: Math.min(from + NAMED_WITHIN + (opens ? 0 : 30), sentence.end) },
      joins: joining.test(raw),
      first: sentence.start === start,
    });
  }
  return voices;
}

function moved(voice: VoiceSentence, by: number): VoiceSentence {
  const { start, end, named } = voice;
  return {
    ...voice,
    start: start + by,
    end: end + by,
    named: { start: named.start + by, end: named.end + by },
  };
}
