import type { FactionMention } from '../../references/reference';
import { askingSentences } from '../asking';
import type { Block } from '../blocks/block';
import type { BlockList } from '../blocks/block-list';
import { plainText } from '../blocks/plain-text';
import type { Sign } from '../blocks/sign';
import type { Form } from '../kinds/kind';
import type { Answer, Contribution, OutlineEntry, Question } from '../paper';
import { spanOf } from '../shift';
import { answerBehindQuestion, answerWithin, isEmphasised } from './answer-start';
import { ContentsTable } from './contents-table';
import type { Evidence } from './evidence';
import { type Head, readHead } from './heads';
import { InsertedText } from './inserted-text';
import { joinHeading } from './joined-heading';
import { OutlineBuilder } from './outline-builder';
import { QuestionLabels } from './question-labels';
import { Speakers } from './speakers';
import { Speech } from './speech';
import { speaksForMembers } from './voice';

export interface Structure {
  readonly outline: readonly OutlineEntry[];
  readonly contributions: readonly Contribution[];
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
}

/** All that the structure of a paper is read from. */
export interface StructureSource {
  readonly text: string;
  readonly list: BlockList;
  /** First offset behind the paper's head. */
  readonly headEnd: number;
  readonly form: Form;
  readonly evidence: Evidence;
  /** Factions named in the text, in order; asked only where they speak in running sentences or by turns. */
  readonly factions: () => readonly FactionMention[];
}

/** Reads outline, contributions, questions and answers of a paper from its blocks, behind its head. */
export function readStructure(source: StructureSource): Structure {
  return new StructureReader(source).read();
}

const LONGEST_NAME = 70;
/** Who speaks in a paragraph is said in its first words, or behind what is asked. */
const OPENING = 260;
const silent = new Set(['fence', 'comment', 'furniture', 'break', 'front-matter']);

class StructureReader {
  readonly #text: string;
  readonly #blocks: readonly Block[];
  readonly #shifts: Int32Array;
  readonly #headEnd: number;
  readonly #form: Form;
  readonly #evidence: Evidence;
  readonly #markdown: boolean;
  readonly #outline: OutlineBuilder;
  readonly #speech: Speech;
  readonly #speakers: Speakers;
  readonly #contents = new ContentsTable();
  readonly #inserted = new InsertedText();
  readonly #labels = new QuestionLabels();
  /** In a part that answers, headings name whom is answered. */
  #answersPart = false;
  /** Whether the paper says that answers stand between the questions ("… en reactie van de minister"). */
  #replies = false;
  /** Whether the answer that is open began in bold or italics, without a heading. */
  #emphasised = false;
  /** In a list: whether the question at hand is complete, so that its answer may begin. */
  #asked = false;
  /** Chapters count the contributions in running sentences. */
  #chapter = 0;
  /** A name is awaited beneath "De Minister van …,". */
  #signing = false;
  /** Behind a number alone stands a note or what is asked, and no heading. */
  #afterNumber = false;
  /** A number that waits for its title on the next line. */
  #number: { readonly sign: Sign; readonly start: number } | null = null;
  /** Level of the last heading over an answer; 0 when it had none. */
  #answerLevel = 0;
  /** Level of the last heading of a faction. */
  #factionLevel = 0;
  #shift = 0;

  constructor({ text, list, headEnd, form, evidence, factions }: StructureSource) {
    this.#text = text;
    this.#blocks = list.blocks;
    this.#shifts = list.shifts;
    this.#headEnd = headEnd;
    this.#form = form;
    this.#evidence = evidence;
    this.#markdown = evidence.levels > 0 || evidence.fences > 0;
    this.#outline = new OutlineBuilder(evidence.unreliable);
    this.#speech = new Speech(text);
    this.#speakers = new Speakers(factions);
  }

  read(): Structure {
    for (let i = 0; i < this.#blocks.length; i++) {
      const block = this.#blocks[i]!;
      if (silent.has(block.kind) || (block.kind === 'code' && this.#markdown)) continue;
      this.#shift = this.#shifts[i]!;
      const start = block.start + this.#shift;
      if (start < this.#headEnd) continue;
      let end = block.end + this.#shift;
      const joined = joinHeading(block, this.#blocks[i + 1], this.#shifts[i + 1] ?? 0);
      if (joined !== null) end = joined.end;
      if (this.#contents.takes(this.#text, start, end, block.level > 0)) {
        // The number of the first heading behind the table may stand on a line of its own.
        this.#number = this.#waitsForTitle(i, block) ? { sign: block.sign!, start } : null;
      } else this.#readBlock(i, block, joined?.sign ?? block.sign, start, end);
      if (joined !== null) i++;
    }
    const { contributions, questions, answers } = this.#speech.finish();
    return { outline: this.#outline.finish(), contributions, questions, answers };
  }

  #readBlock(index: number, block: Block, sign: Sign | null, start: number, end: number): void {
    if (sign?.role === 'contents') {
      this.#contents.start();
      return;
    }
    if (sign?.role === 'signature') {
      this.#signing = !/, ?\S/.test(sign.title);
      this.#speech.closeContribution();
      return;
    }
    if (this.#signing && sign !== null && sign.title.length < 80 && block.level === 0) {
      this.#signing = false;
      return;
    }
    this.#signing = false;
    const label = this.#bareLabel(block);
    if (label !== null) {
      this.#readBareQuestion(label, block, start, end);
      return;
    }
    if (this.#waitsForTitle(index, block)) {
      this.#number = { sign: sign!, start };
      return;
    }
    if (this.#afterNumber && sign?.role === 'heading' && sign.numbering === null && block.level === 0) {
      this.#afterNumber = false;
      this.#readText(block, start, end);
      return;
    }
    this.#afterNumber = sign?.role === 'number';
    const head = sign === null ? null : this.#headAt(index, block, this.#numbered(sign));
    const from = head === null ? start : (this.#number?.start ?? start);
    this.#number = null;
    if (head !== null && !this.#isWithinAnswer(index, head) && this.#readHead(block, head, from, end)) return;
    this.#readText(block, start, end);
  }

  /** "1." or "II." on a line of its own, its title on the next: one heading over two lines. */
  #waitsForTitle(index: number, block: Block): boolean {
    const { sign } = block;
    if (sign?.numbering == null || block.level > 0 || this.#form.points) return false;
    if (sign.role !== 'number' && sign.role !== 'point') return false;
    if (!/[.)]$/.test(sign.title) && sign.numbering.parts.length < 2) return false;
    const role = this.#blocks[index + 1]?.sign?.role;
    return role === 'heading' || role === 'part' || role === 'faction';
  }

  /** What a block says, with the number that stood on the line before it. */
  #numbered(sign: Sign): Sign {
    if (this.#number === null) return sign;
    const { title, numbering } = this.#number.sign;
    return { ...sign, title: `${title} ${sign.title}`, numbering };
  }

  /** A heading that only parts an answer: behind it the answer goes on, and nobody asks. */
  #isWithinAnswer(index: number, head: Head): boolean {
    if (head.kind !== 'heading' || !this.#speech.inAnswer) return false;
    if (this.#form.contributions !== 'list' && this.#form.answers !== 'headed') return false;
    if (head.level > 0 && head.level <= this.#answerLevel) return false;
    for (let i = index + 1; i < this.#blocks.length; i++) {
      const block = this.#blocks[i]!;
      if (silent.has(block.kind) || block.kind === 'note') continue;
      const role = block.sign?.role;
      if (role !== undefined && role !== 'number') return role === 'heading' && head.level > 0;
      const shift = this.#shifts[i]!;
      return (
        !speaksForMembers(this.#text, block, shift) && askingSentences(this.#text, block, shift).length === 0
      );
    }
    return false;
  }

  #headAt(index: number, block: Block, sign: Sign): Head | null {
    return readHead(block, sign, this.#form, {
      next: () => this.#nextText(index),
      marked: this.#evidence.marked > 0,
      inSpeech: this.#speech.questions.length > 0 || this.#speech.current !== null,
    });
  }

  #nextText(index: number): Block | null {
    for (let i = index + 1; i < this.#blocks.length; i++) {
      const block = this.#blocks[i]!;
      if (!silent.has(block.kind) && block.kind !== 'note') return block;
    }
    return null;
  }

  /** Reads a block as a head; false when its place makes it text after all. */
  #readHead(block: Block, head: Head, start: number, end: number): boolean {
    const { sign } = head;
    switch (head.kind) {
      case 'contribution':
        this.#openContribution(head, start, end);
        return true;
      case 'part':
        if (sign.role === 'answers' && this.#readAnswersHeading(head, start, end)) return true;
        this.#answersPart = sign.role === 'answers' || /^BRIEF VAN DE (?:MINISTER|STAATSS)/.test(sign.title);
        this.#replies ||= /\b(?:reactie|antwoord|beantwoording)/i.test(sign.title);
        this.#closeChapter();
        break;
      case 'answer':
        this.#readAnswerHead(head, start, end);
        return true;
      case 'question':
        this.#readQuestionHead(block, head, start, end);
        return true;
      case 'speaker':
        this.#readSpeaker(block, head, start, end);
        return true;
      case 'article':
        if (this.#form.points && !this.#inserted.isOwn(sign.title)) return false;
        this.#closeChapter();
        break;
      case 'annex':
      case 'agenda-item':
      case 'chapter':
        this.#closeChapter();
        break;
      case 'heading':
        if (sign.role === 'point') this.#inserted.close();
        if (this.#form.contributions === 'sentences') this.#closeChapter();
        this.#speech.closeAnswer();
        this.#speech.topic = sign.title;
        this.#speech.extend(end);
        break;
      case 'dictum':
        this.#outline.add(head, start, end, sign.title, excerpt(this.#text, start, end));
        return true;
      default:
    }
    this.#outline.add(head, start, end, sign.title, sign.title);
    return true;
  }

  /** "Antwoorden op de vragen van de leden van de VVD-fractie": in a part that answers, or beneath the questions. */
  #readAnswersHeading(head: Head, start: number, end: number): boolean {
    const factions = this.#speakers.at(start, end);
    const index = factions.length === 0 ? -1 : this.#speech.find(factions);
    if (index < 0) return false;
    if (!this.#answersPart && this.#speech.current === this.#speech.contributions[index]) {
      this.#readAnswerHead({ ...head, kind: 'answer' }, start, end);
      return true;
    }
    this.#speech.resume(index);
    this.#outline.add({ ...head, kind: 'heading' }, start, end, head.sign.title, head.sign.title);
    return true;
  }

  #closeChapter(): void {
    this.#speech.closeContribution();
    this.#chapter++;
  }

  #openContribution(head: Head, start: number, end: number): void {
    const faction = head.sign.faction!;
    this.#replies ||= /\breactie\b/i.test(head.sign.title);
    if (this.#answersPart) {
      const index = this.#speech.find(faction.factions);
      if (index >= 0) {
        this.#speech.resume(index);
        this.#outline.add({ ...head, kind: 'heading' }, start, end, head.sign.title, head.sign.title);
        return;
      }
    }
    this.#factionLevel = head.level;
    const line = { start, end: this.#lineEnd(start, end) };
    this.#speech.openContribution(faction.factions, faction.name, line, start);
    this.#outline.add(head, start, end, head.sign.title, faction.name);
    this.#speech.extend(end);
  }

  /** A heading over several lines counts at its first. */
  #lineEnd(start: number, end: number): number {
    const line = this.#text.slice(start, end).search(/[\r\n]/);
    return line < 0 ? end : start + line;
  }

  #readSpeaker(block: Block, head: Head, start: number, end: number): void {
    const { sign } = head;
    this.#closeChapter();
    // The chair leads the debate and is no entry of its outline.
    if (/voorzitter$/i.test(sign.title)) {
      this.#outline.closeLeaf();
      return;
    }
    const factions = this.#speakers.at(start, sign.rest ? this.#labelEnd(start, end) : end);
    if (factions.length > 0) this.#speech.openContribution(factions, sign.title, null, start);
    this.#outline.add(head, start, end, sign.title, sign.title);
    if (sign.rest) this.#askIn(block);
    this.#extend(end);
  }

  #readAnswerHead(head: Head, start: number, end: number): void {
    const { sign } = head;
    if (this.#answersAll(head)) {
      this.#answersPart = true;
      this.#closeChapter();
      this.#outline.add({ ...head, kind: 'part' }, start, end, sign.title, sign.title);
      return;
    }
    this.#answerLevel = head.level;
    const label = sign.rest ? this.#labelEnd(start, end) : end;
    this.#speech.openAnswer({ start, end: label }, sign.labels, start);
    this.#emphasised = false;
    if (sign.rest) this.#speech.answerText(label, end);
    const name = sign.labels.length > 0 ? `Antwoord ${listed(sign.labels)}` : 'Antwoord';
    this.#outline.add(head, start, label, this.#labelTitle(head, start, label), name);
    this.#extend(end);
  }

  /** "REACTIE VAN DE MINISTER" behind all factions: a part of its own, not the answer to the last of them. */
  #answersAll({ sign, level }: Head): boolean {
    if (sign.rest || sign.labels.length > 0 || !/ (?:van|door) /i.test(sign.title)) return false;
    if (this.#form.contributions !== 'headings' || this.#speech.contributions.length === 0) return false;
    return sign.emphasis === 'caps' || (level > 0 && level < this.#factionLevel);
  }

  #readQuestionHead(block: Block, head: Head, start: number, end: number): void {
    const { sign } = head;
    this.#openQuestion(sign.labels, start);
    const label = sign.rest ? this.#labelEnd(start, end) : end;
    const name = `Vraag ${listed(sign.labels)}`;
    this.#outline.add(head, start, label, this.#labelTitle(head, start, label), name);
    if (sign.rest) this.#readQuestionText(block, label, end);
    this.#extend(end);
  }

  #readBareQuestion(label: string, block: Block, start: number, end: number): void {
    this.#openQuestion([label], start);
    const sign = block.sign ?? {
      role: 'question' as const,
      title: label,
      numbering: null,
      emphasis: 'plain' as const,
      faction: null,
      labels: [label],
      rest: true,
      strong: true,
      sentences: false,
    };
    const head: Head = { kind: 'question', sign, level: 0 };
    const alone = sign.role === 'number';
    const line = alone ? end : this.#lineEnd(start, end);
    const title = alone ? label : this.#text.slice(start, line).trim();
    this.#outline.add(head, start, line, title, `Vraag ${label}`);
    if (!alone) this.#readQuestionText(block, block.content + this.#shift, end);
    this.#extend(end);
  }

  #openQuestion(labels: readonly string[], start: number): void {
    this.#speech.closeAnswer();
    if (this.#form.contributions === 'list' && this.#speech.current === null) {
      this.#speech.openContribution([], 'Vragen', null, start);
    }
    this.#speech.labels = labels;
    this.#asked = false;
  }

  /** Label of a question that is counted by a number alone, in a list that does not write "Vraag". */
  #bareLabel(block: Block): string | null {
    if (this.#form.contributions !== 'list' || this.#evidence.questions > 0) return null;
    return this.#labels.read(this.#text, block, this.#shift);
  }

  #labelTitle(head: Head, start: number, end: number): string {
    if (!head.sign.rest) return head.sign.title.replace(/\s*:$/, '');
    return this.#text
      .slice(start, end)
      .replace(/[*_#:\s]+$/, '')
      .replace(/^[*_#\s]+/, '');
  }

  /** End of "Antwoord:" or "Vraag 3:" in front of words of its own. */
  #labelEnd(start: number, end: number): number {
    const piece = this.#text.slice(start, Math.min(end, start + 160));
    const match = /^[\s*_#]*[^\d:.?!]*(?:\d[\d\s,a-z/–&-]*?)?[*_]*(?:[:.)]|(?=\s+[A-Z«‘“"*]))[*_]*/.exec(
      piece,
    );
    return start + (match === null ? Math.min(end - start, 8) : match[0].trimEnd().length);
  }

  #readText(block: Block, start: number, end: number): void {
    if (block.kind === 'note' || block.sign?.role === 'number') return;
    if (this.#form.points) this.#inserted.read(this.#text, start, end);
    const { contributions } = this.#form;
    if (contributions === 'sentences' && this.#evidence.titledFactions === 0)
      this.#followSentences(block, start);
    const speech = this.#speech;
    if (speech.inAnswer && this.#closesAnswer(block, start, end)) {
      speech.closeAnswer();
      this.#outline.closeLeaf();
    }
    if (this.#answersPart && this.#restates(block)) {
      this.#extend(end);
      return;
    }
    if (speech.inAnswer) speech.answerText(start, end);
    else if (speech.current !== null || speech.labels.length > 0) this.#readQuestionText(block, start, end);
    this.#extend(end);
  }

  /** In a part that answers, a paragraph in the voice of members only repeats what was asked before. */
  #restates(block: Block): boolean {
    if (!speaksForMembers(this.#text, block, this.#shift)) return false;
    const content = block.content + this.#shift;
    const factions = this.#speakers.at(content, content + OPENING);
    const index = factions.length === 0 ? -1 : this.#speech.find(factions);
    if (index >= 0) this.#speech.resume(index);
    this.#speech.expect(askingSentences(this.#text, block, this.#shift).length);
    return this.#speech.current !== null;
  }

  #closesAnswer(block: Block, start: number, end: number): boolean {
    if (this.#form.contributions === 'list' || block.kind === 'item') return false;
    const content = block.content + this.#shift;
    if (this.#emphasised && !isEmphasised(this.#text, content, end)) return start > 0;
    return speaksForMembers(this.#text, block, this.#shift);
  }

  /** Text that asks, or the answer beneath it when that has no heading of its own. */
  #readQuestionText(block: Block, start: number, end: number): void {
    if (this.#beginsAnswer(block, start, end)) {
      this.#speech.openAnswer(null, [], start);
      this.#speech.answerText(start, end);
      return;
    }
    if (!this.#askIn(block)) return;
    const within = this.#answerWithin(block, start, end);
    this.#asked = this.#text.slice(end - 12, end).includes('?');
    if (within === null) return;
    this.#speech.openAnswer(null, [], within);
    this.#speech.answerText(within, end);
  }

  /** Whether a block is an answer though no heading says so. */
  #beginsAnswer(block: Block, start: number, end: number): boolean {
    const { answers, contributions } = this.#form;
    if (answers === 'none' || !this.#speech.hasWaiting) return false;
    if (this.#evidence.answers > 0 && !this.#answersPart) return false;
    const content = Math.max(start, block.content + this.#shift);
    if (contributions === 'list') return this.#asked && answers === 'running';
    if (block.kind === 'item' && answers === 'headed') return false;
    if (speaksForMembers(this.#text, block, this.#shift)) return false;
    if (answers === 'running') return true;
    this.#emphasised = isEmphasised(this.#text, content, end);
    return this.#emphasised || this.#answersPart || this.#replies;
  }

  #answerWithin(block: Block, start: number, end: number): number | null {
    if (this.#form.answers !== 'running' || this.#evidence.answers > 0) return null;
    const span = { start, end };
    const questions = askingSentences(this.#text, block, this.#shift).map((sentence) =>
      spanOf(sentence, this.#shift),
    );
    return this.#form.contributions === 'list'
      ? answerBehindQuestion(span, questions, this.#text)
      : answerWithin(this.#text, span, questions);
  }

  /** Opens the contribution of the factions with which a paragraph begins: one for each chapter. */
  #followSentences(block: Block, start: number): void {
    const content = block.content + this.#shift;
    if (!speaksForMembers(this.#text, block, this.#shift)) return;
    const factions = this.#speakers.at(content, content + OPENING);
    if (factions.length === 0) return;
    this.#speech.speak(factions, this.#chapter, start);
  }

  /** Asks what a block asks; whether it asks at all. */
  #askIn(block: Block): boolean {
    const sentences = askingSentences(this.#text, block, this.#shift);
    for (const { start, end } of sentences) this.#speech.ask(start + this.#shift, end + this.#shift);
    return sentences.length > 0;
  }

  #extend(end: number): void {
    this.#outline.text(end);
    this.#speech.extend(end);
  }
}

/** First words of a block, for a name. */
function excerpt(text: string, start: number, end: number): string {
  const words = plainText(text, start, Math.min(end, start + 120));
  if (words.length <= LONGEST_NAME) return words.replace(/[;:,.]$/, '');
  const cut = words.lastIndexOf(' ', LONGEST_NAME);
  return `${words.slice(0, cut > 0 ? cut : LONGEST_NAME)} …`;
}

function listed(labels: readonly string[]): string {
  if (labels.length < 3) return labels.join(' en ');
  return `${labels.slice(0, -1).join(', ')} en ${labels.at(-1)}`;
}
