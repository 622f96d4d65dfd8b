import { chapterName, dossierTitle, knownDossiers } from '../references/facts/dossiers';
import { wordsOf } from './search';

/**
 * The title by which a dossier is known although no paper of the corpus prints it: 29754 is about terrorism also for
 * whoever has only seen its number. Null when nobody knows.
 */
export function knownTitle(number: string): string | null {
  return dossierTitle(number) ?? chapterName(number.slice(number.indexOf('-') + 1));
}

/** "26 643", "36 600 VII", "21 501-02": as printed. */
export function writeDossier(number: string): string {
  const match = /^(\d{2})(\d{3})(?:-(.{1,8}))?$/.exec(number);
  if (match === null) return number;
  const [, high, low, suffix] = match;
  if (suffix === undefined) return `${high} ${low}`;
  return /^\d/.test(suffix) ? `${high} ${low}-${suffix}` : `${high} ${low} ${suffix}`;
}

/** The text by whose words a list of dossiers is filtered: the number in both spellings, and all titles. */
export function dossierText({
  number,
  title,
}: {
  readonly number: string;
  readonly title: string | null;
}): string {
  return `${number} ${writeDossier(number)} ${title ?? ''} ${knownTitle(number) ?? ''}`;
}

let named: readonly (readonly [number: string, words: readonly string[]])[] | null = null;

/** Numbers of known dossiers whose title has words that begin like each of some words (folded). */
export function dossiersNamed(words: readonly string[]): readonly string[] {
  named ??= knownDossiers().map((number) => [number, wordsOf(knownTitle(number) ?? '')] as const);
  return named
    .filter(([, own]) => words.every((word) => own.some((other) => other.startsWith(word))))
    .map(([number]) => number);
}
