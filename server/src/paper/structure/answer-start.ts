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

/** What members say behind their question, and who is meant by it. */
const membersGoOn =
  /^(?:["«“'(*_]*)(?:(?:De|Deze|Die|Genoemde|Voornoemde|Alle) (?:\S+ ){0,4}(?:fractie)?leden|Zij|Hij|Het lid|Graag|Ook|Dit terwijl|Is|Zo)\b/;

/** Where the sentences begin that follow the last question of a block and are not the members'; null when there are none. */
export function sentencesBehind(text: string, block: Span, questions: readonly Span[]): number | null {
  const last = questions[questions.length - 1];
  if (last === undefined) return null;
  const [first] = sentencesOf(text, { start: last.end, end: block.end });
  if (first === undefined || first.end - first.start < 4) return null;
  return membersGoOn.test(plainText(text, first.start, Math.min(first.end, first.start + 80)))
    ? null
    : first.start;
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
  const mark = text[start]!.repeat(text.charCodeAt(start + 1) === first ? 2 : 1);
  const inner = text.slice(start + mark.length, end);
  // The first mark behind the opening closes at the end, or else only a part is emphasised.
  const close = mark.length === 2 ? inner.indexOf(mark) : inner.search(/(?<![*_])[*_](?![*_])/);
  return (
    close >= 0 &&
    /^[*_\s.,;:)\]\d]*(?:<sup>\d+<\/sup>)?[*_\s]*$/.test(inner.slice(close, close + 40)) &&
    inner.length - close < 40
  );
}
