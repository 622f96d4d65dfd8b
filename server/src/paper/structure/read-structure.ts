import { askingSentences } from '../asking';
import type { Block } from '../blocks/block';
import type { BlockList } from '../blocks/block-list';
import type { Form } from '../kinds/kind';
import type { Answer, Contribution, OutlineEntry, Question } from '../paper';
import { type Head, readHead } from './heads';
import { OutlineBuilder } from './outline-builder';
import { Speech } from './speech';
import { speaksForMembers } from './voice';

export interface Structure {
  readonly outline: readonly OutlineEntry[];
  readonly contributions: readonly Contribution[];
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
}

/** Reads outline, contributions, questions and answers of a paper from its blocks, behind its head. */
export function readStructure(
  text: string,
  list: BlockList,
  headEnd: number,
  form: Form,
  marked: boolean,
  unreliable: boolean,
): Structure {
  return new StructureReader(text, list, headEnd, form, marked, unreliable).read();
}

const silent = new Set(['fence', 'comment', 'furniture', 'break', 'front-matter']);

class StructureReader {
  readonly #text: string;
  readonly #blocks: readonly Block[];
  readonly #shifts: Int32Array;
  readonly #headEnd: number;
  readonly #form: Form;
  readonly #marked: boolean;
  readonly #outline: OutlineBuilder;
  readonly #speech: Speech;
  /** In a part that answers, headings name whom is answered. */
  #answersPart = false;
  #shift = 0;

  constructor(
    text: string,
    list: BlockList,
    headEnd: number,
    form: Form,
    marked: boolean,
    unreliable: boolean,
  ) {
    this.#text = text;
    this.#blocks = list.blocks;
    this.#shifts = list.shifts;
    this.#headEnd = headEnd;
    this.#form = form;
    this.#marked = marked;
    this.#outline = new OutlineBuilder(unreliable);
    this.#speech = new Speech(text);
  }

  read(): Structure {
    for (let i = 0; i < this.#blocks.length; i++) {
      const block = this.#blocks[i]!;
      if (silent.has(block.kind)) continue;
      this.#shift = this.#shifts[i]!;
      if (block.start + this.#shift < this.#headEnd) continue;
      const head = block.sign === null ? null : this.#headAt(i, block);
      if (head !== null) this.#readHead(block, head);
      else this.#readText(block);
    }
    const { contributions, questions, answers } = this.#speech.finish();
    return { outline: this.#outline.finish(), contributions, questions, answers };
  }

  #headAt(index: number, block: Block): Head | null {
    return readHead(block, this.#form, {
      previous: this.#blocks[index - 1] ?? null,
      next: this.#nextText(index),
      marked: this.#marked,
    });
  }

  #nextText(index: number): Block | null {
    for (let i = index + 1; i < this.#blocks.length; i++) {
      const block = this.#blocks[i]!;
      if (!silent.has(block.kind) && block.kind !== 'note') return block;
    }
    return null;
  }

  #readHead(block: Block, head: Head): void {
    const start = block.start + this.#shift;
    const end = block.end + this.#shift;
    const { sign } = head;
    switch (head.kind) {
      case 'contribution':
        this.#openContribution(head, start, end);
        return;
      case 'part':
        this.#answersPart = sign.role === 'answers';
        this.#speech.closeContribution();
        this.#add(head, start, end, sign.title);
        return;
      case 'answer':
        this.#readAnswerHead(block, head, start, end);
        return;
      case 'question':
        this.#readQuestionHead(block, head, start, end);
        return;
      case 'annex':
      case 'article':
      case 'agenda-item':
      case 'chapter':
        this.#speech.closeContribution();
        this.#add(head, start, end, sign.title);
        return;
      case 'heading':
        this.#speech.closeAnswer();
        this.#speech.topic = sign.title;
        this.#add(head, start, end, sign.title);
        this.#speech.extend(end);
        return;
      default:
        this.#add(head, start, end, sign.title);
    }
  }

  #add(head: Head, start: number, end: number, name: string): void {
    this.#outline.add(head, start, end, head.sign.title, name);
  }

  #openContribution(head: Head, start: number, end: number): void {
    const faction = head.sign.faction!;
    if (this.#answersPart) {
      const index = this.#speech.contributions.findIndex(
        ({ factions }) => factions.join() === faction.factions.join(),
      );
      if (index >= 0) {
        this.#speech.resume(index);
        this.#outline.add({ ...head, kind: 'heading' }, start, end, head.sign.title, head.sign.title);
        return;
      }
    }
    this.#speech.openContribution(faction.factions, faction.name, { start, end }, start);
    this.#add(head, start, end, faction.name);
    this.#speech.extend(end);
  }

  #readAnswerHead(block: Block, head: Head, start: number, end: number): void {
    const { sign } = head;
    const label = sign.rest ? start + this.#labelLength(block) : end;
    this.#speech.openAnswer({ start, end: label }, sign.labels, start);
    if (sign.rest) this.#speech.answerText(label, end);
    const name = sign.labels.length > 0 ? `Antwoord ${sign.labels.join(', ')}` : 'Antwoord';
    this.#outline.add(head, start, label, this.#title(head, start, label), name);
    this.#outline.text(end);
    this.#speech.extend(end);
  }

  #readQuestionHead(block: Block, head: Head, start: number, end: number): void {
    const { sign } = head;
    this.#speech.closeAnswer();
    if (this.#form.contributions === 'list' && this.#speech.current === null) {
      this.#speech.openContribution([], 'Vragen', null, start);
    }
    this.#speech.label = sign.labels[0] ?? null;
    const label = sign.rest ? start + this.#labelLength(block) : end;
    const name = `Vraag ${sign.labels.join(', ')}`;
    this.#outline.add(head, start, label, this.#title(head, start, label), name);
    if (sign.rest) this.#askIn(block);
    this.#outline.text(end);
    this.#speech.extend(end);
  }

  #title(head: Head, start: number, end: number): string {
    return head.sign.rest
      ? this.#text
          .slice(start, end)
          .replace(/[*_#:\s]+$/, '')
          .replace(/^[*_#\s]+/, '')
      : head.sign.title;
  }

  /** Code units of "Antwoord:" or "Vraag 3:" in front of words of its own. */
  #labelLength(block: Block): number {
    const piece = this.#text.slice(block.start + this.#shift, block.start + this.#shift + 120);
    return (
      /^[\s*_#]*[^\d:.?!]*[\d\s,enatmo/–&-]*(?:tot en met [\d\s]+)?[:.)]?[*_]*/.exec(piece)?.[0].trimEnd()
        .length ?? 0
    );
  }

  #readText(block: Block): void {
    const start = block.start + this.#shift;
    const end = block.end + this.#shift;
    if (block.kind === 'note') return;
    const speech = this.#speech;
    const content = block.content + this.#shift;
    if (speech.inAnswer) {
      const closes =
        block.kind !== 'item' &&
        speaksForMembers(this.#text, content, end) &&
        this.#form.contributions !== 'list';
      if (closes) {
        speech.closeAnswer();
        this.#outline.closeLeaf();
      } else speech.answerText(start, end);
    }
    if (!speech.inAnswer && (speech.current !== null || speech.label !== null)) this.#askIn(block);
    this.#outline.text(end);
    speech.extend(end);
  }

  #askIn(block: Block): void {
    for (const sentence of askingSentences(this.#text, block, this.#shift)) {
      this.#speech.ask(sentence.start + this.#shift, sentence.end + this.#shift);
    }
  }
}
