import type { FactionHeading } from '../../references/faction-heading';
import type { FactionMention } from '../../references/reference';
import { ownString } from '../../text/own-string';
import type { Span } from '../../text/span';
import { askingSentences } from '../asking';
import type { Block } from '../blocks/block';
import { plainText } from '../blocks/plain-text';
import type { Form } from '../kinds/kind';
import { spanOf } from '../shift';
import { answerBehindQuestion, answerWithin, isEmphasised, sentencesBehind } from './answer-start';
import type { Evidence } from './evidence';
import type { Head } from './heads';
import { Speakers } from './speakers';
import { Speech } from './speech';
import { speaksForMembers } from './voice';
import { voiceSentences } from './voice-sentences';

/** A block where it stands now: `start`–`end` may be a part of it, behind a label. */
export interface Passage extends Span {
  readonly block: Block;
  readonly shift: number;
  /** Whether a head or somebody who asks stands behind the block; not known for labels. */
  readonly turns?: () => boolean;
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

  constructor(
    text: string,
    form: Form,
    evidence: Evidence,
    factions: () => readonly FactionMention[],
    speech: Speech = new Speech(text),
  ) {
    this.speech = speech;
    this.#text = text;
    this.#form = form;
    this.#evidence = evidence;
    this.#speakers = new Speakers(factions);
  }

  /** What counts for the passages behind, apart from the speech: plain data for a checkpoint. */
  remember() {
    return {
      inAnswersPart: this.inAnswersPart,
      replies: this.#replies,
      emphasised: this.#emphasised,
      asked: this.#asked,
      chapter: this.#chapter,
    };
  }

  recall(memory: ReturnType<Conversation['remember']>): void {
    this.inAnswersPart = memory.inAnswersPart;
    this.#replies = memory.replies;
    this.#emphasised = memory.emphasised;
    this.#asked = memory.asked;
    this.#chapter = memory.chapter;
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
    // A letter that answers one contribution need not say whom it answers.
    const asked = this.speech.contributions.length;
    if (answers && asked === 1 && this.#form.answers === 'headed') this.speech.resume(0);
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

  /** Whether factions speak in running sentences: where no heading names them. */
  get inSentences(): boolean {
    const { contributions } = this.#form;
    if (contributions === 'sentences') return this.#evidence.titledFactions === 0;
    return contributions === 'headings' && this.#evidence.factions === 0;
  }

  /** Reads a paragraph; whether it closed the answer that was open. */
  read(passage: Passage): boolean {
    const { speech } = this;
    this.heedIntroduction(passage.start, passage.end);
    this.#followProse(passage);
    const voices = this.#voicesIn(passage);
    const cut =
      this.#form.answers === 'running'
        ? voices.find(({ asks, first, start }) => asks && !first && start > passage.start)
        : undefined;
    if (cut === undefined) return this.#readTurn(passage, voices);
    // "De leden van de VVD-fractie vragen A. De regering antwoordt B. De leden van de SP-fractie vragen C."
    const before = voices.filter(({ start }) => start < cut.start);
    const closes = this.#readTurn({ ...passage, end: cut.start, turns: () => true }, before);
    if (!speech.inAnswer) {
      return this.read({ ...passage, start: cut.start }) || closes;
    }
    speech.closeAnswer();
    this.read({ ...passage, start: cut.start });
    return true;
  }

  /** "Bij brief van 10 oktober zijn de vragen beantwoord.": in a paper without "Antwoord" the answers stand beneath. */
  heedIntroduction(start: number, end: number): void {
    if (this.#replies || this.hasBegun || this.#form.answers !== 'headed') return;
    if (this.#evidence.answers > 0 || this.#evidence.answerParts > 0 || end - start > LONGEST_INTRODUCTION)
      return;
    this.#replies = answered.test(this.#text.slice(start, end));
  }

  /** Reads a paragraph, or the part of one in which one faction asks. */
  #readTurn(passage: Passage, voices: Voice[]): boolean {
    const { speech } = this;
    const [opening] = voices;
    if (opening !== undefined && (opening.first || opening.start <= passage.start))
      this.#speak(voices.shift()!);
    const closes = speech.inAnswer && this.#closesAnswer(passage);
    if (closes) speech.closeAnswer();
    if (this.inAnswersPart && this.#restates(passage)) return closes;
    if (speech.inAnswer) speech.answerText(passage.start, passage.end);
    else if (speech.current !== null || speech.labels.length > 0 || voices.length > 0) {
      this.readQuestion(passage, voices);
    }
    return closes;
  }

  /** Text that asks, or the answer beneath it when that has no heading of its own. */
  readQuestion(passage: Passage, voices: readonly Voice[] = []): void {
    const { start, end } = passage;
    if (this.#beginsAnswer(passage)) {
      this.speech.openAnswer(null, [], start);
      this.speech.answerText(start, end);
      return;
    }
    if (!this.ask(passage, voices)) return;
    const within = this.#answerWithin(passage);
    this.#asked = this.#text.slice(Math.max(start, end - 12), end).includes('?');
    if (within === null) return;
    this.speech.openAnswer(null, [], within);
    this.speech.answerText(within, end);
  }

  /** Asks what a block asks, each sentence in the name of who speaks by then; whether it asks at all. */
  ask({ block, shift, start: from, end: to }: Passage, voices: readonly Voice[] = []): boolean {
    const sentences = askingSentences(this.#text, block, shift).filter(
      ({ start, end }) => end + shift > from && start + shift < to,
    );
    let next = 0;
    for (const { start, end } of sentences) {
      while (next < voices.length && voices[next]!.start <= start + shift) this.#speak(voices[next++]!);
      this.speech.ask(start + shift, end + shift);
    }
    while (next < voices.length) this.#speak(voices[next++]!);
    return sentences.length > 0;
  }

  /** A short line right beneath "Antwoord 5", though it looks like a heading: "In 2023 waren dat er 120". */
  isAnswerLine({ kind, level, sign }: Head): boolean {
    if (kind !== 'heading' || level > 0 || sign.emphasis !== 'plain' || sign.numbering !== null) return false;
    return this.#form.contributions === 'list' && this.speech.awaitsAnswer;
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
    return this.#isMembers(block, shift);
  }

  /** Whether a block is an answer though no heading says so. */
  #beginsAnswer({ block, shift, start, end }: Passage): boolean {
    const { answers, contributions } = this.#form;
    if (answers === 'none' || !this.speech.hasWaiting) return false;
    if (this.#evidence.answers > 0 && !this.inAnswersPart) return false;
    if (contributions === 'list') {
      // Questions that are answered together stand in paragraphs of their own.
      const asksOn = /\?\W{0,6}$/.test(this.#text.slice(Math.max(start, end - 8), end));
      return this.#asked && answers === 'running' && !asksOn;
    }
    if (block.kind === 'item' && answers === 'headed') return false;
    if (start > block.content + shift || this.#isMembers(block, shift)) return false;
    if (answers === 'running') return true;
    if (this.#evidence.answerParts === 0 && this.#replies && this.isAsking(block, shift)) return false;
    this.#emphasised = isEmphasised(this.#text, Math.max(start, block.content + shift), end);
    return this.#emphasised || this.inAnswersPart || this.#replies;
  }

  #answerWithin({ block, shift, start, end, turns }: Passage): number | null {
    if (this.#form.answers !== 'running' || this.#evidence.answers > 0) return null;
    const questions = askingSentences(this.#text, block, shift)
      .map((sentence) => spanOf(sentence, shift))
      .filter((sentence) => sentence.end > start && sentence.start < end);
    if (this.#form.contributions === 'list')
      return answerBehindQuestion({ start, end }, questions, this.#text);
    const within = answerWithin(this.#text, { start, end }, questions);
    // "… vragen hoeveel bomen er staan. Dat zijn er duizend.": no paragraph behind it answers.
    return within ?? (turns?.() === true ? sentencesBehind(this.#text, { start, end }, questions) : null);
  }

  #isMembers(block: Block, shift: number): boolean {
    if (speaksForMembers(this.#text, block, shift)) return true;
    return this.inSentences && voiceSentences(this.#text, block, shift)[0]?.first === true;
  }

  /** Who speaks in the sentences of a paragraph, as far as they are named. */
  #voicesIn({ block, shift, start }: Passage): Voice[] {
    if (!this.inSentences) return [];
    const voices: Voice[] = [];
    const named = voiceSentences(this.#text, block, shift);
    if (named.length === 0) return voices;
    const asking = new Set(askingSentences(this.#text, block, shift).map((asked) => asked.start));
    for (const voice of named) {
      const factions = this.#speakers.at(voice.named.start + shift, voice.named.end + shift);
      if (factions.length === 0 || voice.start + shift < start) continue;
      const asks = asking.has(voice.start);
      voices.push({ ...spanOf(voice, shift), factions, asks, joins: voice.joins, first: voice.first });
    }
    return voices;
  }

  /** Opens the contribution of those who speak in a sentence: one for each chapter. */
  #speak({ factions, joins, first, start, end }: Voice): void {
    if (joins && !first) this.speech.join(factions, this.#chapter, start, end);
    else this.speech.speak(factions, this.#chapter, start);
  }

  /** A debate told in prose: "De heer Mastwijk (CDA) waardeert …", "De minister antwoordt …". */
  #followProse({ block, start }: Passage): void {
    if (this.#form.contributions !== 'turns' || this.#evidence.speakers > 0 || block.kind !== 'paragraph')
      return;
    const opening = this.#text.slice(start, start + 120);
    const member = proseMember.exec(opening);
    if (member !== null) {
      const said = start + member[0].length;
      this.openTurn(ownString(plainText(this.#text, start, said)), start, said);
    } else if (proseOther.test(opening)) this.closeChapter();
  }

  /** Factions that a paragraph says it speaks for; "Deze leden" are those of before. */
  #speakersOf(block: Block, shift: number): readonly string[] {
    const voice = voiceSentences(this.#text, block, shift)[0];
    return voice?.first === true ? this.#speakers.at(voice.named.start + shift, voice.named.end + shift) : [];
  }
}

/** A sentence in which a faction speaks, where it stands now. */
interface Voice extends Span {
  readonly factions: readonly string[];
  readonly asks: boolean;
  readonly joins: boolean;
  readonly first: boolean;
}

/** Longest paragraph in front of the questions that is looked at. */
const LONGEST_INTRODUCTION = 2000;
const answered =
  /\b(?:zijn\s+de\s+vragen|heeft\s+deze\s+vragen|hebben\s+deze\s+vragen|zijn\s+deze|de\s+vragen\s+en\s+opmerkingen\s+zijn)\b[^.]{0,200}\bbeantwoord\b/i;

const proseMember = /^(?:De heer|Mevrouw|Het lid) [^:;?!()]{2,60}\([^)]{2,40}\)/;
const proseOther = /^(?:De|Beide) (?:minister|staatssecretaris|bewinds\w+|voorzitter|regering)\b/i;
