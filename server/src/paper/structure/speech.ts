import { nameOfContribution } from '../../references/facts/faction-label';
import type { Span } from '../../text/span';
import { plainText } from '../blocks/plain-text';
import type { Answer, Contribution, Question } from '../paper';

interface OpenContribution {
  readonly factions: readonly string[];
  readonly name: string;
  readonly heading: Span | null;
  readonly start: number;
  end: number;
  questions: number;
  answers: number;
}

interface OpenQuestion {
  readonly start: number;
  readonly end: number;
  answer: number | null;
  readonly contribution: number | null;
  readonly label: string | null;
  readonly topic: string | null;
}

interface OpenAnswer {
  readonly start: number;
  end: number;
  readonly heading: Span | null;
  answered: boolean;
  readonly contributions: number[];
  readonly labels: readonly string[];
  /** Where its content starts; -1 while it has none. */
  content: number;
  /** Questions that stand right above it. */
  readonly questions: number[];
}

/** What a drafter writes where an answer is still to come (paper-conventions.md, Answers). */
const placeholder =
  /^[\s*_[(«"]*(?:p\.?m\.?(?:\s.{0,60})?|volgt(?: nog)?|nog (?:in te vullen|invullen|te beantwoorden)|\[?nog [^\]]{0,60}\]?|n\.?t\.?b\.?|todo\b.{0,60}|tbd|x{2,}|\.{2,}|…|[-–])[\s.\])*_»"]*$/is;

/** An answer longer than this is no placeholder. */
const LONGEST_PLACEHOLDER = 120;

/** Who speaks where, what is asked and what answers it; fed in reading order. */
export class Speech {
  readonly contributions: OpenContribution[] = [];
  readonly questions: OpenQuestion[] = [];
  readonly answers: OpenAnswer[] = [];
  readonly #text: string;
  #current: number | null = null;
  /** Whether what follows lengthens the contribution: not so where an answer to it stands elsewhere. */
  #grows = true;
  readonly #spoken = new Map<string, number>();
  #answer: OpenAnswer | null = null;
  /** Questions that wait for an answer. */
  #waiting: number[] = [];
  readonly #byLabel = new Map<string, number[]>();
  topic: string | null = null;
  /** Numbers of the question that is being read: ["2", "3"] under "Vraag 2 en 3". */
  labels: readonly string[] = [];
  /** How many of the waiting questions the next answer takes; Infinity: all. */
  #expected = Infinity;

  constructor(text: string) {
    this.#text = text;
  }

  get current(): OpenContribution | null {
    return this.#current === null ? null : this.contributions[this.#current]!;
  }

  get inAnswer(): boolean {
    return this.#answer !== null;
  }

  get hasWaiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** Index of the last contribution of these factions; -1 when they have none. */
  find(factions: readonly string[]): number {
    if (factions.length === 0) return -1;
    const key = factions.join();
    return this.contributions.findLastIndex((contribution) => contribution.factions.join() === key);
  }

  /** Factions speak in running sentences: a contribution of their own for each chapter, at its first words. */
  speak(factions: readonly string[], chapter: number, start: number): void {
    const key = `${chapter}:${factions.join()}`;
    const known = this.#spoken.get(key);
    if (known !== undefined && known === this.#current) return;
    if (known === undefined) {
      this.openContribution(factions, nameOfContribution(factions), null, start);
      this.#spoken.set(key, this.contributions.length - 1);
      return;
    }
    this.resume(known);
  }

  /** Factions join what others asked: a contribution of their own, after which the others go on. */
  join(factions: readonly string[], chapter: number, start: number, end: number): void {
    const key = `${chapter}:${factions.join()}`;
    if (this.#spoken.has(key)) return;
    this.#spoken.set(key, this.contributions.length);
    const name = nameOfContribution(factions);
    this.contributions.push({ factions, name, heading: null, start, end, questions: 0, answers: 0 });
  }

  openContribution(factions: readonly string[], name: string, heading: Span | null, start: number): void {
    this.closeContribution();
    this.contributions.push({ factions, name, heading, start, end: start, questions: 0, answers: 0 });
    this.#current = this.contributions.length - 1;
    this.#grows = true;
  }

  /** Goes on with a contribution of before: a heading over the answers to it. */
  resume(index: number): void {
    this.closeContribution();
    this.#current = index;
    this.#grows = false;
    this.#waiting = this.questions.flatMap((question, i) =>
      question.contribution === index && question.answer === null ? [i] : [],
    );
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
    this.questions.push({
      start,
      end,
      answer: null,
      contribution: this.#current,
      label: this.labels[0] ?? null,
      topic: this.topic,
    });
    if (this.current !== null) this.current.questions++;
    this.#waiting.push(index);
    for (const label of this.labels) {
      const list = this.#byLabel.get(label) ?? [];
      this.#byLabel.set(label, list);
      list.push(index);
    }
  }

  /** The next answer is to so many of the questions that wait. */
  expect(questions: number): void {
    this.#expected = Math.max(1, questions);
  }

  openAnswer(heading: Span | null, labels: readonly string[], start: number): void {
    this.closeAnswer();
    const labelled = this.#labelled(labels);
    const questions = labelled.length > 0 ? labelled : this.#waiting.slice(0, this.#expected);
    this.#expected = Infinity;
    this.#answer = {
      start,
      end: heading?.end ?? start,
      heading,
      answered: false,
      contributions: this.#current === null ? [] : [this.#current],
      labels,
      content: -1,
      questions,
    };
    const taken = new Set(questions);
    this.#waiting = this.#waiting.filter((index) => !taken.has(index));
  }

  /** Questions with these numbers that have no answer yet: those of the contribution at hand before others. */
  #labelled(labels: readonly string[]): number[] {
    const open = labels
      .flatMap((label) => this.#byLabel.get(label) ?? [])
      .filter((index) => this.questions[index]!.answer === null);
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
    this.answers.push(answer);
    answer.answered = answer.content >= 0 && !this.#isPlaceholder(answer);
    for (const question of answer.questions) {
      const asked = this.questions[question]!;
      asked.answer = index;
      const { contribution } = asked;
      if (contribution !== null && !answer.contributions.includes(contribution)) {
        answer.contributions.push(contribution);
      }
    }
    if (!answer.answered) return;
    for (const contribution of answer.contributions) this.contributions[contribution]!.answers++;
  }

  #isPlaceholder(answer: OpenAnswer): boolean {
    if (answer.end - answer.content > LONGEST_PLACEHOLDER) return false;
    const content = plainText(this.#text, answer.content, answer.end);
    return content === '' || placeholder.test(content);
  }

  extend(end: number): void {
    if (this.#grows && this.current !== null) this.current.end = end;
  }

  finish(): { contributions: Contribution[]; questions: Question[]; answers: Answer[] } {
    this.closeContribution();
    return {
      contributions: this.contributions,
      questions: this.questions,
      answers: this.answers.map(({ start, end, heading, answered, contributions, labels }) => ({
        start,
        end,
        heading,
        answered,
        contributions,
        labels,
      })),
    };
  }
}
