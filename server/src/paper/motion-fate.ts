import type { MotionState } from '../references/reference';
import { isLetter, lowerAscii } from '../text/characters';
import type { Span } from '../text/span';

/** Words that say what became of a motion (domain.md 4.3). */
const fates: ReadonlyMap<string, MotionState> = new Map([
  ['uitgevoerd', 'uitgevoerd'],
  ['afgedaan', 'uitgevoerd'],
  ['aangenomen', 'aangenomen'],
  ['aanvaard', 'aangenomen'],
  ['aanvaarde', 'aangenomen'],
  ['verworpen', 'verworpen'],
  ['aangehouden', 'aangehouden'],
  ['ingetrokken', 'ingetrokken'],
  ['overgenomen', 'overgenomen'],
  ['vervallen', 'vervallen'],
]);

/** The later in a motion's life wins: what was adopted and not carried out is not carried out. */
const order: readonly MotionState[] = [
  'aangenomen',
  'aangehouden',
  'verworpen',
  'overgenomen',
  'ingetrokken',
  'vervallen',
  'uitgevoerd',
  'niet uitgevoerd',
];

/** With these a participle tells what has happened. */
const done = new Set([
  'is',
  'zijn',
  'was',
  'waren',
  'werd',
  'werden',
  'heb',
  'heeft',
  'hebben',
  'had',
  'beschouw',
  'beschouwt',
]);
/** With these it tells what may happen, and with a question mark everything does. */
const open = new Set(
  'zou zouden zal zullen kan kunnen moet moeten wil willen bereid verzoek verzoekt verzoeken voorstel mits indien tenzij'.split(
    ' ',
  ),
);
const refusals = new Set(['weigert', 'weigeren', 'weigerde', 'nalaat', 'weigering']);

/** How many words apart "niet" and "uitgevoerd", or "heeft" and "aangenomen", may stand. */
const NEGATION_REACH = 4;

/**
 * What a sentence says became of the motion in it: "die de Kamer heeft aangenomen", "is ingetrokken", "niet uit te
 * voeren". Wishes, plans and questions say nothing. One walk over the words, which are not kept.
 * @param words the part of the sentence that is about this motion alone (between its neighbours)
 * @param said what stands right before the word "motie" ("de aangenomen motie"); null when nothing does
 */
export function motionFate(text: string, words: Span, said: MotionState | null): MotionState | null {
  let best = said !== null && order.includes(said) ? order.indexOf(said) : -1;
  let index = 0;
  let negation = -100;
  let happened = false;
  let openAt = -100;
  let refused = false;
  let out = -100;
  /** A participle that waits for its verb: "die aangenomen is". */
  let pending = -1;
  const asked = endsInQuestion(text, words);
  for (let at = words.start; at < words.end; ) {
    const start = at;
    while (at < words.end && isLetter(text.charCodeAt(at))) at++;
    if (at === start) {
      at++;
      continue;
    }
    index++;
    const length = at - start;
    if (length < 2 || length > 11) continue;
    const word = lower(text, start, at);
    if (word === 'niet' || word === 'evenmin') negation = index;
    else if (done.has(word)) {
      happened = true;
      if (pending >= 0 && !asked && openAt < 0) best = Math.max(best, pending);
      pending = -1;
    } else if (open.has(word)) openAt = index;
    else if (refusals.has(word)) refused = true;
    else if (word === 'uit') out = index;
    else if (word === 'voeren' && index - out <= 2 && (refused || index - negation <= NEGATION_REACH)) {
      best = order.indexOf('niet uitgevoerd');
    } else {
      const fate = fates.get(word);
      if (fate === undefined) continue;
      if (fate === 'uitgevoerd' && index - negation <= NEGATION_REACH)
        best = order.indexOf('niet uitgevoerd');
      else if (openAt >= 0 || asked || index - negation <= NEGATION_REACH) continue;
      else if (happened) best = Math.max(best, order.indexOf(fate));
      else pending = Math.max(pending, order.indexOf(fate));
    }
  }
  return best < 0 ? said : order[best]!;
}

function endsInQuestion(text: string, { start, end }: Span): boolean {
  for (let at = end - 1; at >= start; at--) {
    const code = text.charCodeAt(at);
    if (code === 63) return true;
    if (isLetter(code)) return false;
  }
  return false;
}

function lower(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  const first = text.charCodeAt(start);
  return lowerAscii(first) === first ? word : word.toLowerCase();
}
