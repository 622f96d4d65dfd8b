import type { FactionMention } from '../../references/reference';
import { ownString } from '../../text/own-string';
import type { Block } from '../blocks/block';
import type { Sign } from '../blocks/sign';
import type { Form } from '../kinds/kind';
import type { Answer, Contribution, OutlineEntry, Question } from '../paper';
import type { PlacedChunk } from '../placed-chunk';
import { Behind, silent } from './behind';
import { BlockRun } from './block-run';
import type { Checkpoint, Premises } from './checkpoint';
import { ContentsTable } from './contents-table';
import { Conversation, type Passage } from './conversation';
import type { Evidence } from './evidence';
import { type Head, readHead } from './heads';
import { InsertedText } from './inserted-text';
import { joinHeading } from './joined-heading';
import { excerpt, labelEnd, labelTitle, lineEnd, listed } from './label-text';
import { NoteLines } from './note-lines';
import { NumberLine } from './number-line';
import { OutlineBuilder } from './outline-builder';
import { bareSign, QuestionLabels } from './question-labels';
import { Speech } from './speech';

export interface Structure {
  readonly outline: readonly OutlineEntry[];
  readonly contributions: readonly Contribution[];
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
}

/** All that the structure of a paper is read from. */
export interface StructureSource extends Premises {
  readonly text: string;
  readonly chunks: readonly PlacedChunk[];
  /** Factions named in the text, in order; asked only where they speak in running sentences or by turns. */
  readonly factions: () => readonly FactionMention[];
}

/** With more questions that wait, a border is no checkpoint: it would hold them all. */
const MOST_WAITING = 100;

/** Reads passage after passage. All that it remembers between two is in a checkpoint. */
export class StructureReader {
  readonly #text: string;
  readonly #blocks: BlockRun;
  readonly #behind: Behind;
  readonly #headEnd: number;
  readonly #form: Form;
  readonly #evidence: Evidence;
  readonly #markdown: boolean;
  readonly outline: OutlineBuilder;
  readonly #conversation: Conversation;
  readonly #contents = new ContentsTable();
  readonly #inserted = new InsertedText();
  readonly #labels: QuestionLabels;
  /** A name is awaited beneath "De Minister van …,". */
  #signing = false;
  /** Behind a number alone stands a note or what is asked, and no heading. */
  #afterNumber = false;
  /** Whether the passage before was a heading that counts by a letter: "a) Titel voorstel". */
  #lettered = false;
  /** Whether no text has come yet behind the head. */
  #first = true;
  /** Whether an item of a list stood right before, which was no heading. */
  #inList = false;
  /** Whether running text stood right before: behind it a heading may open with another. */
  #afterText = false;
  readonly #notes = new NoteLines();
  readonly #number: NumberLine;
  /** Level of the last heading over an answer; 0 when it had none. */
  #answerLevel = 0;
  /** Level of the last heading of a faction. */
  #factionLevel = 0;

  /** @param from where to begin, with the speech up to there; null at the first chunk */
  constructor(source: StructureSource, from: Checkpoint | null, speech = new Speech(source.text)) {
    const { text, chunks, headEnd, form, evidence, factions } = source;
    this.#text = text;
    this.#blocks = new BlockRun(chunks, from?.chunk ?? 0);
    this.#behind = new Behind(text, this.#blocks);
    this.#number = new NumberLine(this.#blocks, form.points);
    this.#headEnd = headEnd;
    this.#form = form;
    this.#evidence = evidence;
    this.#markdown = evidence.levels > 0 || evidence.fences > 0;
    this.outline = new OutlineBuilder(evidence.unreliable);
    this.#conversation = new Conversation(text, form, evidence, factions, speech);
    this.#labels = new QuestionLabels(from?.memory.reader.lastLabel);
    if (from === null) return;
    const { reader, conversation } = from.memory;
    this.#signing = reader.signing;
    this.#afterNumber = reader.afterNumber;
    this.#lettered = reader.lettered;
    this.#afterText = reader.afterText;
    this.#inList = reader.inList;
    this.#first = reader.first;
    this.#answerLevel = reader.answerLevel;
    this.#factionLevel = reader.factionLevel;
    this.#inserted.recall(reader.inserted);
    this.#conversation.recall(conversation);
  }

  get speech(): Speech {
    return this.#conversation.speech;
  }

  /**
   * Reads up to the end of the text, or until `stops` says so at a border of chunks.
   * @returns whether it was stopped
   */
  read(stops: (chunk: number, checkpoint: () => Checkpoint) => boolean): boolean {
    for (let i = 0; ; i++) {
      const reach = this.#blocks.loaded;
      const block = this.#blocks.at(i);
      if (block === undefined) return false;
      const chunk = this.#blocks.chunkFrom(i);
      if (chunk >= 0 && this.#mayPause && stops(chunk, () => this.#checkpoint(chunk, reach))) return true;
      if (silent.has(block.kind) || (block.kind === 'code' && this.#markdown)) continue;
      const shift = this.#blocks.shift(i);
      const start = block.start + shift;
      if (start < this.#headEnd) {
        this.#conversation.heedIntroduction(this.#headEnd, block.end + shift);
        continue;
      }
      if (this.#notes.takes(this.#text, block, shift)) continue;
      const joined = joinHeading(block, this.#blocks.at(i + 1), this.#blocks.shift(i + 1));
      const passage = { block, shift, start, end: joined?.end ?? block.end + shift };
      if (this.#contents.takes(this.#text, start, passage.end, block.level > 0)) {
        // The number of the first heading behind the table may stand on a line of its own.
        if (!this.#number.hold(i, block, start)) this.#number.release();
      } else this.#readPassage(i, passage, joined?.sign ?? block.sign);
      if (joined !== null) i++;
    }
  }

  /** Within a table of contents, or behind a number that waits for its title, more is open than a checkpoint holds. */
  get #mayPause(): boolean {
    return (
      !this.#contents.isOpen &&
      !this.#number.isHeld &&
      !this.#notes.isOpen &&
      this.speech.waitingCount <= MOST_WAITING
    );
  }

  #checkpoint(chunk: number, reach: number): Checkpoint {
    const { speech, outline } = this;
    return {
      chunk,
      reach: Math.max(reach, chunk),
      memory: {
        reader: this.#remember(),
        conversation: this.#conversation.remember(),
        speech: speech.remember(),
        outline: outline.remember(),
      },
      places: {
        entry: outline.openEnd,
        contribution: speech.current?.end ?? -1,
        answer: speech.openAnswerNow,
      },
      contributions: speech.contributions.length,
      questions: speech.questions.length,
      answers: speech.answers.length,
    };
  }

  #remember() {
    return {
      signing: this.#signing,
      afterNumber: this.#afterNumber,
      lettered: this.#lettered,
      afterText: this.#afterText,
      inList: this.#inList,
      first: this.#first,
      answerLevel: this.#answerLevel,
      factionLevel: this.#factionLevel,
      inserted: this.#inserted.remember(),
      lastLabel: this.#labels.last,
    };
  }

  #readPassage(index: number, passage: Passage, sign: Sign | null): void {
    const beneathLetter = this.#lettered;
    this.#lettered = false;
    if (sign?.role === 'contents') {
      this.#contents.start();
      return;
    }
    if (this.#readSignature(passage, sign)) return;
    if (this.#readBareQuestion(passage)) return;
    if (this.#number.hold(index, passage.block, passage.start)) return;
    const afterText = this.#afterText;
    this.#afterText = sign === null;
    const afterNumber = this.#afterNumber;
    this.#afterNumber = sign?.role === 'number';
    const noteOrQuestion = afterNumber && sign?.role === 'heading' && sign.numbering === null;
    if (sign !== null && !(noteOrQuestion && passage.block.level === 0)) {
      const found = this.#headAt(index, passage.block, this.#number.numbered(sign), beneathLetter, afterText);
      const head = found !== null && this.#conversation.isAnswerLine(found) ? null : found;
      const start = head === null ? passage.start : this.#number.startOf(passage.start);
      this.#number.release();
      if (head !== null && this.#isWithinAnswer(index, head)) {
        this.#extend(passage.end);
        return;
      }
      if (head !== null && this.#readHead({ ...passage, start }, head)) {
        this.#inList = false;
        this.#lettered = /^lower/.test(head.sign.numbering?.scheme ?? '');
        return;
      }
    }
    this.#number.release();
    this.#inList = passage.block.kind === 'item' && /^\d/.test(passage.block.marker);
    this.#readText(index, passage);
  }

  /** "De Minister van …," and the name beneath it. */
  #readSignature({ block }: Passage, sign: Sign | null): boolean {
    if (sign?.role === 'signature') {
      this.#signing = !/, ?\S/.test(sign.title);
      this.#conversation.speech.closeContribution();
      return true;
    }
    const isName = this.#signing && sign !== null && sign.title.length < 80 && block.level === 0;
    this.#signing = false;
    return isName;
  }

  #headAt(index: number, block: Block, sign: Sign, beneathLetter: boolean, afterText: boolean): Head | null {
    return readHead(block, sign, this.#form, {
      next: () => this.#behind.text(index)?.block ?? null,
      marked: this.#evidence.marked > 0,
      inSpeech: this.#conversation.hasBegun,
      first: this.#first,
      prose: this.#evidence.speakers === 0,
      inList: this.#inList && !block.afterBlank,
      opensItem: () => this.#behind.opensItem(index),
      opensSection: () => this.#behind.opensSection(index, afterText),
      fillsBeneath: () => (this.#behind.text(index)?.block.indent ?? 0) > 1,
      fillsLetter: () =>
        beneathLetter && (!block.afterBlank || block.indent > 1) && this.#behind.endsEntry(index),
    });
  }

  /** A heading that only parts an answer: behind it the answer goes on, and nobody asks. */
  #isWithinAnswer(index: number, head: Head): boolean {
    if (head.kind !== 'heading' || !this.#conversation.speech.inAnswer) return false;
    if (this.#form.contributions !== 'list' && this.#form.answers !== 'headed') return false;
    if (head.level > 0 && head.level <= this.#answerLevel) return false;
    return this.#behind.goesOnAnswering(index, head.level > 0, this.#conversation);
  }

  /** Reads a block as a head; false when its place makes it text after all. */
  #readHead(passage: Passage, head: Head): boolean {
    const { start, end } = passage;
    const { sign } = head;
    const conversation = this.#conversation;
    switch (head.kind) {
      case 'contribution':
        this.#readFaction(passage, head);
        return true;
      case 'part':
        if (sign.role === 'answers' && this.#readAnswersTo(passage, head)) return true;
        conversation.openPart(sign.title, sign.role === 'answers' || ministersLetter.test(sign.title));
        this.#inserted.close();
        break;
      case 'answer':
        this.#readAnswer(passage, head);
        return true;
      case 'question':
        this.#readQuestion(passage, head);
        return true;
      case 'speaker':
        this.#readSpeaker(passage, head);
        return true;
      case 'article':
        if (this.#form.points && !this.#inserted.isOwn(sign.title)) return false;
        conversation.closeChapter();
        break;
      case 'annex':
      case 'agenda-item':
      case 'chapter':
        conversation.closeChapter();
        break;
      case 'heading':
        if (this.#form.points && head.level === 0) {
          const counts = sign.role === 'point' || sign.role === 'number';
          if (counts ? !this.#inserted.isOwnPoint(sign.title) : this.#inserted.isOpen) return false;
        }
        // "Mededeling" beneath questions that are not answered yet.
        if (conversation.inSentences || (this.#form.contributions === 'list' && sign.title === 'Mededeling'))
          conversation.closeChapter();
        conversation.speech.closeAnswer();
        conversation.speech.topic = sign.title;
        conversation.speech.extend(end);
        break;
      case 'dictum':
        this.outline.add(head, start, end, sign.title, excerpt(this.#text, start, end));
        return true;
      default:
    }
    this.outline.add(head, start, end, sign.title, sign.title);
    return true;
  }

  #readFaction({ start, end }: Passage, head: Head): void {
    const faction = head.sign.faction!;
    const { title } = head.sign;
    const heading = { start, end: lineEnd(this.#text, start, end) };
    if (!this.#conversation.openFaction(faction, title, heading)) {
      this.outline.add({ ...head, kind: 'heading' }, start, end, title, title);
      return;
    }
    this.#factionLevel = head.level;
    this.outline.add(head, start, end, title, faction.name);
    this.#conversation.speech.extend(end);
  }

  #readAnswersTo(passage: Passage, head: Head): boolean {
    const { start, end } = passage;
    const found = this.#conversation.openAnswersTo(start, end);
    if (found === 'answer') this.#readAnswer(passage, { ...head, kind: 'answer' });
    if (found === 'heading') {
      this.outline.add({ ...head, kind: 'heading' }, start, end, head.sign.title, head.sign.title);
    }
    return found !== null;
  }

  #readSpeaker(passage: Passage, head: Head): void {
    const { start, end } = passage;
    const { sign } = head;
    this.#conversation.openTurn(sign.title, start, sign.rest ? labelEnd(this.#text, start, end) : end);
    // The chair leads the debate and is no entry of its outline.
    if (/voorzitter$/i.test(sign.title)) {
      this.outline.closeLeaf();
      return;
    }
    this.outline.add(head, start, end, sign.title, sign.title);
    if (sign.rest) this.#conversation.ask(passage);
    this.#extend(end);
  }

  #readAnswer({ start, end }: Passage, head: Head): void {
    const { sign } = head;
    if (this.#answersAll(head)) {
      this.#conversation.openPart(sign.title, true);
      this.outline.add({ ...head, kind: 'part' }, start, end, sign.title, sign.title);
      return;
    }
    this.#answerLevel = head.level;
    const label = sign.rest ? labelEnd(this.#text, start, end) : end;
    this.#conversation.openAnswer({ start, end: label }, sign.labels);
    if (sign.rest) this.#conversation.speech.answerText(label, end);
    const name = sign.labels.length > 0 ? `Antwoord ${listed(sign.labels)}` : 'Antwoord';
    this.outline.add(head, start, label, labelTitle(this.#text, sign, start, label), name);
    this.#extend(end);
  }

  /** "REACTIE VAN DE MINISTER" behind all factions: a part of its own, not the answer to the last of them. */
  #answersAll({ sign, level }: Head): boolean {
    if (sign.rest || sign.labels.length > 0 || !/ (?:van|door) /i.test(sign.title)) return false;
    const { contributions } = this.#conversation.speech;
    if (this.#form.contributions !== 'headings' || contributions.length === 0) return false;
    return sign.emphasis === 'caps' || (level > 0 && level < this.#factionLevel);
  }

  #readQuestion(passage: Passage, head: Head): void {
    const { start, end } = passage;
    const { sign } = head;
    this.#conversation.openQuestion(sign.labels, start);
    const label = sign.rest ? labelEnd(this.#text, start, end) : end;
    const title = labelTitle(this.#text, sign, start, label);
    this.outline.add(head, start, label, title, `Vraag ${listed(sign.labels)}`);
    if (sign.rest) this.#conversation.readQuestion({ ...passage, start: label });
    this.#extend(end);
  }

  /** A question that is counted by a number alone, in a list that does not write "Vraag". */
  #readBareQuestion(passage: Passage): boolean {
    if (this.#form.contributions !== 'list' || this.#evidence.questions > 0) return false;
    const { block, shift, start, end } = passage;
    const labels = this.#labels.read(this.#text, block, shift);
    if (labels === null) return false;
    this.#conversation.openQuestion(labels, start);
    const alone = block.sign?.role === 'number';
    const line = alone ? end : lineEnd(this.#text, start, end);
    const title = alone ? block.sign!.title : ownString(this.#text.slice(start, line).trim());
    const head: Head = { kind: 'question', sign: block.sign ?? bareSign(labels), level: 0, opens: false };
    this.outline.add(head, start, line, title, `Vraag ${listed(labels)}`);
    if (!alone) this.#conversation.readQuestion({ ...passage, start: block.content + shift });
    this.#extend(end);
    return true;
  }

  #readText(index: number, passage: Passage): void {
    const { block, start, end } = passage;
    this.#first = false;
    if (block.kind === 'note' || block.sign?.role === 'number') return;
    if (this.#form.points) this.#inserted.read(this.#text, start, end);
    const turns = () => this.#behind.turns(index, this.#conversation);
    if (this.#conversation.read({ block, shift: passage.shift, start, end, turns })) this.outline.closeLeaf();
    this.#extend(end);
  }

  #extend(end: number): void {
    this.outline.text(end);
    this.#conversation.speech.extend(end);
  }
}

/** "BRIEF VAN DE MINISTER …" within a report of the Eerste Kamer: the answers. */
const ministersLetter = /^BRIEF VAN DE (?:MINISTER|STAATSS)/;
