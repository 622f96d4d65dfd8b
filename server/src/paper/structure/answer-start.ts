import type { Span } from '../../text/span';
import { plainText } from '../blocks/plain-text';
import { sentencesOf } from '../sentence';

/** Openings of a sentence in which the one who answers speaks. */
const answering =
  /^(?:["«“'(*_]*)(?:(?:De|Het) (?:regering|kabinet|minister|staatssecretaris|initiatiefnemers?|indieners?|bewindspersonen|Algemene Rekenkamer|ministers)|Ik|Wij|Ja|Nee|Hierop|In antwoord|Naar aanleiding van|Op deze vraag|Daarop|Deze vraag)\b/;

/**
 * Where the answer begins in a block that holds question and answer in one ("De leden van de VVD-fractie vragen …? De
 * regering antwoordt dat …"); null when the block asks to its end.
 * @param questions sentences of the block that ask, in order
 */
export function answerWithin(text: string, block: Span, questions: readonly Span[]): number | null {
  const last = questions[questions.length - 1];
  if (last === undefined) return null;
  for (const sentence of sentencesOf(text, { start: last.end, end: block.end })) {
    if (answering.test(plainText(text, sentence.start, Math.min(sentence.end, sentence.start + 80)))) {
      return sentence.start;
    }
  }
  return null;
}

/**
 * Where the answer begins in a block of a list without "Antwoord": behind the last sentence that ends in a question
 * mark. Null when the block holds the question alone.
 */
export function answerBehindQuestion(block: Span, questions: readonly Span[], text: string): number | null {
  const last = questions.findLast(
    ({ end }) => text.charCodeAt(end - 1) === 63 || /\?\W{0,12}$/.test(text.slice(end - 12, end)),
  );
  if (last === undefined) return null;
  let at = last.end;
  while (at < block.end && /\s/.test(text[at]!)) at++;
  return at < block.end ? at : null;
}

/** Whether a whole block stands in bold or italics. */
export function isEmphasised(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (first !== 42 && first !== 95) return false;
  let last = end - 1;
  while (last > start && /[\s.)\]]/.test(text[last]!)) last--;
  if (
    text.charCodeAt(last) !== first &&
    !text.slice(Math.max(start, last - 30), last + 1).includes('</sup>')
  ) {
    return false;
  }
  // "*Kamerstuk* … *nr. 3*" begins and ends in italics, and is not.
  const double = text.charCodeAt(start + 1) === first;
  const mark = text[start]!.repeat(double ? 2 : 1);
  return text.slice(start + mark.length, start + mark.length + 60).indexOf(mark) < 0;
}
