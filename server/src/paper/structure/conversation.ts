import type { FactionHeading } from '../../references/faction-heading';
import type { FactionMention } from '../../references/reference';
import type { Span } from '../../text/span';
import { askingSentences } from '../asking';
import type { Block } from '../blocks/block';
import type { Form } from '../kinds/kind';
import { spanOf } from '../shift';
import { answerBehindQuestion, answerWithin, isEmphasised } from './answer-start';
import type { Evidence } from './evidence';
import { Speakers } from './speakers';
import { Speech } from './speech';
import { speakerReach, speaksForMembers } from './voice';

/** A block where it stands now: `start`–`end` may be a part of it, behind a label. */
export interface Passage extends Span {
  readonly block: Block;
  readonly shift: number;
}

/**
 * Tells who speaks in the paragraphs of a paper: the members who ask, or the one who answers. Headings say so where
 * there are; where there are none, the words and the looks of a paragraph do (paper-conventions.md, Answers).
 */
export class Conversation {
  readonly speech: Speech;
  readonly #text: string;
  readonly #form: Form;
  readonly #evidence: Evidence;
  readonly #speakers: Speakers;
  /** In a part that answers, headings name whom is answered. */
  inAnswersPart = false;
  /** Whether the paper says that answers stand between the questions ("… en reactie van de minister"). */
  #replies = false;
  /** Whether the answer that is open began in bold or italics, without a heading. */
  #emphasised = false;
  /** In a list: whether the question at hand is complete, so that its answer may begin. */
  #asked = false;
  /** Chapters count the contributions in running sentences. */
  #chapter = 0;

  constructor(text: string, form: Form, evidence: Evidence, factions: () => readonly FactionMention[]) {
    this.speech = new Speech(text);
    this.#text = text;
    this.#form = form;
    this.#evidence = evidence;
    this.#speakers = new Speakers(factions);
  }

  get hasBegun(): boolean {
    return this.speech.questions.length > 0 || this.speech.current !== null;
  }

  closeChapter(): void {
    this.speech.closeContribution();
    this.#chapter++;
  }

  openPart(title: string, answers: boolean): void {
    this.inAnswersPart = answers;
    this.#replies ||= /\b(?:reactie|antwoord|beantwoording)/i.test(title);
    this.closeChapter();
  }

  /** A heading of a faction; false when it stands over the answers to a faction that spoke before. */
  openFaction(faction: FactionHeading, title: string, heading: Span): boolean {
    this.#replies ||= /\breactie\b/i.test(title);
    const known = this.inAnswersPart ? this.speech.find(faction.factions) : -1;
    if (known >= 0) {
      this.speech.resume(known);
      return false;
    }
    this.speech.openContribution(faction.factions, faction.name, heading, heading.start);
    return true;
  }

  /** A turn in a debate; members have a faction behind their name. */
  openTurn(title: string, start: number, labelEnd: number): void {
    this.closeChapter();
    const factions = this.#speakers.at(start, labelEnd);
    if (factions.length > 0) this.speech.openContribution(factions, title, null, start);
  }

  /**
   * "Antwoorden op de vragen van de leden van de VVD-fractie".
   * @returns `answer` right beneath the questions of that faction, `heading` elsewhere, null when it names none
   */
  openAnswersTo(start: number, end: number): 'answer' | 'heading' | null {
    const factions = this.#speakers.at(start, end);
    const index = factions.length === 0 ? -1 : this.speech.find(factions);
    if (index < 0) return null;
    const beneath = !this.inAnswersPart && this.speech.current === this.speech.contributions[index];
    if (!beneath) this.speech.resume(index);
    return beneath ? 'answer' : 'heading';
  }

  openAnswer(heading: Span, labels: readonly string[]): void {
    this.speech.openAnswer(heading, labels, heading.start);
    this.#emphasised = false;
  }

  openQuestion(labels: readonly string[], start: number): void {
    this.speech.closeAnswer();
    if (this.#form.contributions === 'list' && this.speech.current === null) {
      this.speech.openContribution([], 'Vragen', null, start);
    }
    this.speech.labels = labels;
    this.#asked = false;
  }

  /** Reads a paragraph; whether it closed the answer that was open. */
  read(passage: Passage): boolean {
    const { speech } = this;
    this.#followSentences(passage);
    const closes = speech.inAnswer && this.#closesAnswer(passage);
    if (closes) speech.closeAnswer();
    if (this.inAnswersPart && this.#restates(passage)) return closes;
    if (speech.inAnswer) speech.answerText(passage.start, passage.end);
    else if (speech.current !== null || speech.labels.length > 0) this.readQuestion(passage);
    return closes;
  }

  /** Text that asks, or the answer beneath it when that has no heading of its own. */
  readQuestion(passage: Passage): void {
    const { start, end } = passage;
    if (this.#beginsAnswer(passage)) {
      this.speech.openAnswer(null, [], start);
      this.speech.answerText(start, end);
      return;
    }
    if (!this.ask(passage)) return;
    const within = this.#answerWithin(passage);
    this.#asked = this.#text.slice(end - 12, end).includes('?');
    if (within === null) return;
    this.speech.openAnswer(null, [], within);
    this.speech.answerText(within, end);
  }

  /** Asks what a block asks; whether it asks at all. */
  ask({ block, shift }: Passage): boolean {
    const sentences = askingSentences(this.#text, block, shift);
    for (const { start, end } of sentences) this.speech.ask(start + shift, end + shift);
    return sentences.length > 0;
  }

  /** Whether members ask in a block: what follows an answer, and does not belong to it. */
  isAsking(block: Block, shift: number): boolean {
    return speaksForMembers(this.#text, block, shift) || askingSentences(this.#text, block, shift).length > 0;
  }

  /** In a part that answers, a paragraph in the voice of members only repeats what was asked before. */
  #restates({ block, shift }: Passage): boolean {
    if (!speaksForMembers(this.#text, block, shift)) return false;
    const index = this.speech.find(this.#speakersOf(block, shift));
    if (index >= 0) this.speech.resume(index);
    this.speech.expect(askingSentences(this.#text, block, shift).length);
    return this.speech.current !== null;
  }

  #closesAnswer({ block, shift, end }: Passage): boolean {
    if (this.#form.contributions === 'list' || block.kind === 'item') return false;
    if (this.#emphasised && !isEmphasised(this.#text, block.content + shift, end)) return true;
    return speaksForMembers(this.#text, block, shift);
  }

  /** Whether a block is an answer though no heading says so. */
  #beginsAnswer({ block, shift, start, end }: Passage): boolean {
    const { answers, contributions } = this.#form;
    if (answers === 'none' || !this.speech.hasWaiting) return false;
    if (this.#evidence.answers > 0 && !this.inAnswersPart) return false;
    if (contributions === 'list') return this.#asked && answers === 'running';
    if (block.kind === 'item' && answers === 'headed') return false;
    if (speaksForMembers(this.#text, block, shift)) return false;
    if (answers === 'running') return true;
    this.#emphasised = isEmphasised(this.#text, Math.max(start, block.content + shift), end);
    return this.#emphasised || this.inAnswersPart || this.#replies;
  }

  #answerWithin({ block, shift, start, end }: Passage): number | null {
    if (this.#form.answers !== 'running' || this.#evidence.answers > 0) return null;
    const questions = askingSentences(this.#text, block, shift).map((sentence) => spanOf(sentence, shift));
    return this.#form.contributions === 'list'
      ? answerBehindQuestion({ start, end }, questions, this.#text)
      : answerWithin(this.#text, { start, end }, questions);
  }

  /** Opens the contribution of the factions with which a paragraph begins: one for each chapter. */
  #followSentences({ block, shift, start }: Passage): void {
    if (this.#form.contributions !== 'sentences' || this.#evidence.titledFactions > 0) return;
    const factions = this.#speakersOf(block, shift);
    if (factions.length > 0) this.speech.speak(factions, this.#chapter, start);
  }

  /** Factions that a paragraph says it speaks for; "Deze leden" are those of before. */
  #speakersOf(block: Block, shift: number): readonly string[] {
    const reach = speakerReach(this.#text, block, shift);
    const content = block.content + shift;
    return reach === 0 ? [] : this.#speakers.at(content, content + reach);
  }
}
