import { nameOfContribution } from '../../references/facts/faction-label';
import type { Span } from '../../text/span';
import { plainText } from '../blocks/plain-text';
import type { Answer, Contribution, Question } from '../paper';

type Growing<T> = { -readonly [K in keyof T]: T[K] };

/** A contribution in the making; what is counted in it comes last. */
type OpenContribution = Growing<Omit<Contribution, 'questions' | 'answers'>>;
type AskedQuestion = Omit<Question, 'answer'>;

/** An answer in the making. */
export interface OpenAnswer extends Span {
  readonly heading: Span | null;
  readonly labels: readonly string[];
  /** Where its content starts; -1 while it has none. */
  readonly content: number;
  /** Contribution at hand when it began; null when there was none. */
  readonly contribution: number | null;
  /** Questions that stand right above it. */
  readonly questions: readonly number[];
}

/** What counts for the passages behind a place, places aside: plain data. */
export interface SpeechMemory {
  readonly current: number | null;
  readonly grows: boolean;
  readonly waiting: readonly number[];
  readonly topic: string | null;
  readonly labels: readonly string[];
  readonly expected: number;
  readonly answer: {
    readonly headed: boolean;
    readonly labels: readonly string[];
    readonly contribution: number | null;
    readonly questions: readonly number[];
    /** Too long already to be a placeholder. */
    readonly settled: boolean;
  } | null;
}

/** What a speech goes on from: all that was made before a place, and what was open there. */
export interface SpeechStart {
  readonly memory: SpeechMemory;
  readonly contributions: readonly Contribution[];
  /** End of the contribution at hand; -1 when nobody speaks. */
  readonly currentEnd: number;
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly answer: OpenAnswer | null;
  readonly labelsOf: readonly (readonly string[])[];
  readonly questionsOf: readonly (readonly number[])[];
  readonly keyOf: readonly (string | null)[];
}

/** What a drafter writes where an answer is still to come (paper-conventions.md, Answers). */
const placeholder =
  /^[\s*_[(«"]*(?:p\.?m\.?(?:\s.{0,60})?|volgt(?: nog)?|nog (?:in te vullen|invullen|te beantwoorden)|\[?nog [^\]]{0,60}\]?|n\.?t\.?b\.?|todo\b.{0,60}|tbd|x{2,}|\.{2,}|…|[-–])[\s.\])*_»"]*$/is;

/** An answer longer than this is no placeholder. */
const LONGEST_PLACEHOLDER = 120;

/** Who speaks where, what is asked and what answers it; fed in reading order. */
export class Speech {
  readonly contributions: OpenContribution[];
  readonly questions: AskedQuestion[];
  readonly answers: Answer[];
  /** For each question its numbers, for each answer its questions. */
  readonly labelsOf: (readonly string[])[];
  readonly questionsOf: (readonly number[])[];
  /** For each contribution in running sentences its factions and its chapter; null for others. */
  readonly keyOf: (string | null)[];
  readonly #text: string;
  readonly #start: SpeechStart | null;
  /** The answers of the questions that have one, apart from what was answered before the start. */
  readonly #answerOf = new Map<number, number>();
  #current: number | null = null;
  /** Whether what follows lengthens the contribution: not so where an answer to it stands elsewhere. */
  #grows = true;
  #answer: Growing<OpenAnswer> | null = null;
  /** Questions that wait for an answer. */
  #waiting: number[] = [];
  topic: string | null = null;
  /** Numbers of the question that is being read: ["2", "3"] under "Vraag 2 en 3". */
  labels: readonly string[] = [];
  /** How many of the waiting questions the next answer takes; Infinity: all. */
  #expected = Infinity;
  /** Where to find what was made; each is made when it is first asked for. */
  #byKey: Map<string, number> | null = null;
  #byFactions: Map<string, number> | null = null;
  #byLabel: Map<string, number[]> | null = null;
  #byContribution: Map<number, number[]> | null = null;

  constructor(text: string, start: SpeechStart | null = null) {
    this.#text = text;
    this.#start = start;
    this.contributions = [...(start?.contributions ?? [])];
    this.questions = [...(start?.questions ?? [])];
    this.answers = [...(start?.answers ?? [])];
    this.labelsOf = [...(start?.labelsOf ?? [])];
    this.questionsOf = [...(start?.questionsOf ?? [])];
    this.keyOf = [...(start?.keyOf ?? [])];
    if (start !== null) this.#recall(start);
  }

  #recall({ memory, currentEnd, answer }: SpeechStart): void {
    const { current } = memory;
    if (current !== null) this.contributions[current] = { ...this.contributions[current]!, end: currentEnd };
    this.#current = current;
    this.#grows = memory.grows;
    this.#answer = answer === null ? null : { ...answer };
    this.#waiting = [...memory.waiting];
    this.topic = memory.topic;
    this.labels = memory.labels;
    this.#expected = memory.expected;
  }

  /** Whether a question has an answer; one that was given behind the start does not count there. */
  #isAnswered(question: number): boolean {
    if (this.#answerOf.has(question)) return true;
    const before = this.#start?.questions[question]?.answer ?? null;
    return before !== null && before < this.#start!.answers.length;
  }

  remember(): SpeechMemory {
    const answer = this.#answer;
    return {
      current: this.#current,
      grows: this.#grows,
      waiting: [...this.#waiting],
      topic: this.topic,
      labels: this.labels,
      expected: this.#expected,
      answer:
        answer === null
          ? null
          : {
              headed: answer.heading !== null,
              labels: answer.labels,
              contribution: answer.contribution,
              questions: answer.questions,
              settled: answer.content >= 0 && answer.end - answer.content > LONGEST_PLACEHOLDER,
            },
    };
  }

  get current(): OpenContribution | null {
    return this.#current === null ? null : this.contributions[this.#current]!;
  }

  /** Whether an answer is open that has its heading and nothing more. */
  get awaitsAnswer(): boolean {
    return this.#answer !== null && this.#answer.content < 0;
  }

  get inAnswer(): boolean {
    return this.#answer !== null;
  }

  /** The answer that is open, as it stands now. */
  get openAnswerNow(): OpenAnswer | null {
    return this.#answer === null ? null : { ...this.#answer };
  }

  get hasWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  get waitingCount(): number {
    return this.#waiting.length + (this.#answer?.questions.length ?? 0);
  }

  /** Index of the last contribution of these factions; -1 when they have none. */
  find(factions: readonly string[]): number {
    if (factions.length === 0) return -1;
    if (this.#byFactions === null) {
      this.#byFactions = new Map();
      for (const [i, speaking] of this.contributions.entries()) {
        this.#byFactions.set(speaking.factions.join(), i);
      }
    }
    return this.#byFactions.get(factions.join()) ?? -1;
  }

  /** Factions speak in running sentences: a contribution of their own for each chapter, at its first words. */
  speak(factions: readonly string[], chapter: number, start: number): void {
    const key = `${chapter}:${factions.join()}`;
    const byKey = this.#contributionsByKey();
    const known = byKey.get(key);
    if (known !== undefined && known === this.#current) return;
    if (known === undefined) {
      this.openContribution(factions, nameOfContribution(factions), null, start);
      this.keyOf[this.contributions.length - 1] = key;
      byKey.set(key, this.contributions.length - 1);
      return;
    }
    this.resume(known);
  }

  #contributionsByKey(): Map<string, number> {
    if (this.#byKey === null) {
      this.#byKey = new Map();
      for (const [i, key] of this.keyOf.entries()) if (key !== null) this.#byKey.set(key, i);
    }
    return this.#byKey;
  }

  /** Factions join what others asked: a contribution of their own, after which the others go on. */
  join(factions: readonly string[], chapter: number, start: number, end: number): void {
    const key = `${chapter}:${factions.join()}`;
    const byKey = this.#contributionsByKey();
    if (byKey.has(key)) return;
    byKey.set(key, this.contributions.length);
    this.#byFactions?.set(factions.join(), this.contributions.length);
    this.contributions.push({ factions, name: nameOfContribution(factions), heading: null, start, end });
    this.keyOf.push(key);
  }

  openContribution(factions: readonly string[], name: string, heading: Span | null, start: number): void {
    this.closeContribution();
    this.#current = this.contributions.length;
    this.contributions.push({ factions, name, heading, start, end: start });
    this.keyOf.push(null);
    this.#byFactions?.set(factions.join(), this.#current);
    this.#grows = true;
  }

  /** Goes on with a contribution of before: a heading over the answers to it. */
  resume(index: number): void {
    this.closeContribution();
    this.#current = index;
    this.#grows = false;
    if (this.#byContribution === null) {
      this.#byContribution = new Map();
      for (const [i, { contribution }] of this.questions.entries()) this.#noteAsked(contribution, i);
    }
    const open = (this.#byContribution.get(index) ?? []).filter((question) => !this.#isAnswered(question));
    this.#byContribution.set(index, open);
    this.#waiting = [...open];
  }

  #noteAsked(contribution: number | null, question: number): void {
    if (this.#byContribution === null || contribution === null) return;
    const list = this.#byContribution.get(contribution);
    if (list === undefined) this.#byContribution.set(contribution, [question]);
    else list.push(question);
  }

  closeContribution(): void {
    this.closeAnswer();
    this.#current = null;
    this.#waiting = [];
    this.topic = null;
    this.labels = [];
  }

  ask(start: number, end: number): void {
    const index = this.questions.length;
    const label = this.labels[0] ?? null;
    this.questions.push({ start, end, contribution: this.#current, label, topic: this.topic });
    this.labelsOf.push(this.labels);
    this.#waiting.push(index);
    this.#noteAsked(this.#current, index);
    if (this.#byLabel !== null) this.#noteLabels(this.#byLabel, index);
  }

  #noteLabels(byLabel: Map<string, number[]>, index: number): void {
    for (const label of this.labelsOf[index]!) {
      const list = byLabel.get(label);
      if (list === undefined) byLabel.set(label, [index]);
      else list.push(index);
    }
  }

  /** The next answer is to so many of the questions that wait. */
  expect(questions: number): void {
    this.#expected = Math.max(1, questions);
  }

  openAnswer(heading: Span | null, labels: readonly string[], start: number): void {
    this.closeAnswer();
    const labelled = labels.length === 0 ? [] : this.#labelled(labels);
    const questions = labelled.length > 0 ? labelled : this.#waiting.slice(0, this.#expected);
    this.#expected = Infinity;
    const contribution = this.#current;
    this.#answer = {
      start,
      end: heading?.end ?? start,
      heading,
      labels,
      content: -1,
      contribution,
      questions,
    };
    const taken = new Set(questions);
    this.#waiting = this.#waiting.filter((index) => !taken.has(index));
  }

  /** Questions with these numbers that have no answer yet: those of the contribution at hand before others. */
  #labelled(labels: readonly string[]): number[] {
    if (this.#byLabel === null) {
      this.#byLabel = new Map();
      for (let i = 0; i < this.questions.length; i++) this.#noteLabels(this.#byLabel, i);
    }
    const open: number[] = [];
    for (const label of labels) {
      // What is answered stays so: it need not be looked at again.
      const list = (this.#byLabel.get(label) ?? []).filter((index) => !this.#isAnswered(index));
      this.#byLabel.set(label, list);
      open.push(...list);
    }
    const own = open.filter((index) => this.questions[index]!.contribution === this.#current);
    return [...new Set(own.length > 0 ? own : open)];
  }

  answerText(start: number, end: number): void {
    const answer = this.#answer;
    if (answer === null) return;
    if (answer.content < 0) answer.content = start;
    answer.end = end;
  }

  closeAnswer(): void {
    const answer = this.#answer;
    if (answer === null) return;
    this.#answer = null;
    const index = this.answers.length;
    const contributions = new Set<number>(answer.contribution === null ? [] : [answer.contribution]);
    for (const question of answer.questions) {
      this.#answerOf.set(question, index);
      const { contribution } = this.questions[question]!;
      if (contribution !== null) contributions.add(contribution);
    }
    const { start, end, heading, labels } = answer;
    const answered = answer.content >= 0 && !this.#isPlaceholder(answer);
    this.answers.push({ start, end, heading, answered, contributions: [...contributions], labels });
    this.questionsOf.push(answer.questions);
  }

  #isPlaceholder(answer: OpenAnswer): boolean {
    if (answer.end - answer.content > LONGEST_PLACEHOLDER) return false;
    const content = plainText(this.#text, answer.content, answer.end);
    return content === '' || placeholder.test(content);
  }

  extend(end: number): void {
    if (this.#grows && this.current !== null) this.current.end = end;
  }

  #withAnswer({ start, end, contribution, label, topic }: AskedQuestion, index: number): Question {
    const before = this.#start?.questions[index];
    const kept = before !== undefined && this.#isAnswered(index) ? before.answer : null;
    const answer = this.#answerOf.get(index) ?? kept;
    if (before?.answer === answer) return before;
    return { start, end, answer, contribution, label, topic };
  }

  /** All that was made, when it was read to the last passage. */
  finish(): { contributions: Contribution[]; questions: Question[]; answers: Answer[] } {
    this.closeContribution();
    const asked = new Array<number>(this.contributions.length).fill(0);
    const answered = new Array<number>(this.contributions.length).fill(0);
    const questions = this.questions.map((asking, i) => {
      if (asking.contribution !== null) asked[asking.contribution]!++;
      return this.#withAnswer(asking, i);
    });
    for (const answer of this.answers) {
      if (!answer.answered) continue;
      for (const contribution of answer.contributions) answered[contribution]!++;
    }
    const contributions = this.contributions.map(({ factions, name, heading, start, end }, i) => {
      return { factions, name, heading, start, end, questions: asked[i]!, answers: answered[i]! };
    });
    return { contributions, questions, answers: this.answers };
  }
}
