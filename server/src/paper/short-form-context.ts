import { isSenateNumber, paperId, parsePaperId } from '../references/paper-id';
import type { Doubt, Reference, ReferenceItem, ShortForm } from '../references/reference';
import { firstFrom } from '../text/ordered';

/** What short forms are resolved from. Lists in order of start. */
export interface ShortFormContext {
  readonly text: string;
  readonly references: readonly Reference[];
  readonly shortForms: readonly ShortForm[];
  /** The dossier of the paper itself: "32317", "36200-VI"; null when it is not known. */
  readonly dossier: string | null;
}

/** The same lists, with what became known; what the context does not give stays null (domain.md 2.1, rule 9). */
export interface ResolvedShortForms {
  readonly references: readonly Reference[];
  readonly shortForms: readonly ShortForm[];
}

/** How far behind a citation, in the same paragraph, "nr. 12" is still of its dossier. */
const REACH = 600;
/** Citations of other things (laws, Handelingen) that may stand between: a bound on the work for one form. */
const MOST_LOOKED_AT = 8;
/** How far before its number a citation says what kind of paper it is ("de brief van 3 mei (Kamerstuk …)"). */
const LEAD = 160;

/**
 * Resolves "Kamerstuk, nr. 12", "op stuk nr. 917", "idem, p. 7", "diezelfde brief" and addresses of the Tweede Kamer: by
 * the citation before in the same paragraph, by the heading of their table, by the dossier of the paper itself; idem
 * also by the note before. Nothing crosses a heading. Never a guess. Linear in the length of the text.
 */
export function resolveShortForms(context: ShortFormContext): ResolvedShortForms {
  const implied = context.references.some((reference) => reference.doubts.includes('unknown-dossier'));
  if (!implied && context.shortForms.length === 0) return context;
  const surroundings = new Surroundings(context);
  const references = implied
    ? context.references.map((reference, index) =>
        reference.doubts.includes('unknown-dossier')
          ? withDossier(reference, surroundings.dossierFor(reference.start, index))
          : reference,
      )
    : context.references;
  let before = 0;
  const shortForms = context.shortForms.map((form) => {
    while (before < references.length && references[before]!.start < form.start) before++;
    const targets =
      form.targets === null ? resolve(form, references, before, surroundings, context.text) : null;
    return targets === null ? form : { ...form, targets };
  });
  return { references, shortForms };
}

/** @param before how many references begin before the form */
function resolve(
  form: ShortForm,
  references: readonly Reference[],
  before: number,
  surroundings: Surroundings,
  text: string,
): readonly string[] | null {
  const last = before > 0 ? references[before - 1]! : null;
  switch (form.form) {
    case 'number':
      return papersOf(surroundings.dossierFor(form.start, before), form.numbers);
    case 'same-source': {
      if (last === null || last.targets === null || !surroundings.isNear(last, form.start, true)) return null;
      if (form.numbers.length === 0) return last.targets;
      return papersOf(dossierOfReference(last), form.numbers);
    }
    case 'said-paper':
      return last !== null &&
        last.type === 'kamerstuk' &&
        surroundings.isNear(last, form.start, false) &&
        isCalled(form, last, text)
        ? single(last.targets)
        : null;
    case 'document-address':
      return last !== null &&
        last.type === 'kamerstuk' &&
        /^[\s(,:–-]{1,6}$/.test(text.slice(last.extent, form.start).slice(0, 8))
        ? single(last.targets)
        : null;
    default:
      return null;
  }
}

/** Whether the citation was introduced as what the form calls it: "de brief … (Kamerstuk …). In diezelfde brief". */
function isCalled(form: ShortForm, reference: Reference, text: string): boolean {
  const said = text.slice(form.start, form.end).toLowerCase().split(/\s+/).at(-1)!;
  const noun = said.replace(/^kamer(?=brief)/, '');
  return (
    noun === 'kamerstuk' ||
    text
      .slice(Math.max(0, reference.start - LEAD), reference.end)
      .toLowerCase()
      .includes(noun)
  );
}

function single(targets: readonly string[] | null): readonly string[] | null {
  return targets?.length === 1 ? targets : null;
}

function dossierOfReference({ targets }: Reference): string | null {
  const parts = targets === null || targets.length === 0 ? null : parsePaperId(targets[0]!);
  if (parts === null) return null;
  return parts.suffix === null ? parts.base : `${parts.base}-${parts.suffix}`;
}

function papersOf(dossier: string | null, numbers: readonly string[]): readonly string[] | null {
  if (dossier === null || numbers.length === 0) return null;
  const ids = numbers.map((number) => idOf(dossier, number));
  return ids.every((id) => id !== null) ? ids : null;
}

function idOf(dossier: string, number: string, chamber: string | null = null, year = 0): string | null {
  const parts = parsePaperId(`dossier-${dossier}`);
  if (parts === null) return null;
  return paperId({ base: parts.base, suffix: parts.suffix, number, chamber, year });
}

/** An implied citation with the dossier that the context gives; as it was when there is none. */
function withDossier(reference: Reference, dossier: string | null): Reference {
  if (dossier === null) return reference;
  const year = reference.session === null ? 0 : Number(reference.session.slice(0, 4));
  const items: ReferenceItem[] = [];
  const targets: string[] = [];
  for (const item of reference.items) {
    const target = item.number === undefined ? null : idOf(dossier, item.number, reference.chamber, year);
    if (target === null) return reference;
    items.push({ ...item, target });
    if (!targets.includes(target)) targets.push(target);
  }
  const doubts: Doubt[] = reference.doubts.filter((doubt) => doubt !== 'unknown-dossier');
  const mismatch =
    reference.chamber === 'II' && reference.items.some(({ number }) => isSenateNumber(number!));
  return { ...reference, items, targets, doubts: mismatch ? [...doubts, 'chamber-mismatch'] : doubts };
}

/** What stands around a place: citations of its paragraph, the head of its table, the paper itself. */
class Surroundings {
  readonly #text: string;
  readonly #references: readonly Reference[];
  readonly #dossier: string | null;
  /** Start of the table that was looked at last, and the line from which it was found. */
  #table = { from: -1, start: -1 };

  constructor({ text, references, dossier }: ShortFormContext) {
    this.#text = text;
    this.#references = references;
    this.#dossier = dossier;
  }

  /**
   * The dossier that is implied at `at`.
   * @param before how many references begin before it
   */
  dossierFor(at: number, before: number): string | null {
    for (let index = before - 1; index >= 0 && index >= before - MOST_LOOKED_AT; index--) {
      const reference = this.#references[index]!;
      if (!this.isNear(reference, at, false)) break;
      const dossier = dossierOfReference(reference);
      if (dossier !== null) return dossier;
    }
    return this.#dossierOfTable(at) ?? this.#dossier;
  }

  /** Whether a citation stands in the same paragraph, or with `notes` in the note before; no heading between. */
  isNear(reference: Reference, at: number, notes: boolean): boolean {
    const from = reference.extent;
    if (at - from > REACH || from > at) return false;
    const between = this.#text.slice(from, at);
    if (/^\s{0,3}#/m.test(between.slice(between.indexOf('\n') + 1)) && between.includes('\n')) return false;
    const paragraphs = between.split(/\r?\n[ \t>]*\r?\n/);
    if (paragraphs.length === 1 && !noteStart.test(between)) return true;
    // A note by itself: "[^4]: Idem", "<sup>4</sup> Idem", "4 Idem" on the line behind.
    return notes && paragraphs.length <= 2 && noteStart.test(`\n${paragraphs.at(-1)!.split(/\n/).at(-1)!}`);
  }

  /** The dossier in the head row of a Markdown table, or in the line before it. */
  #dossierOfTable(at: number): string | null {
    const text = this.#text;
    let line = lineStart(text, at);
    if (line < 0 || text.charCodeAt(line) !== 124) return null;
    const from = line;
    while (line > 0 && line !== this.#table.from) {
      const previous = lineStart(text, line - 1);
      if (previous < 0 || text.charCodeAt(previous) !== 124) break;
      line = previous;
    }
    if (line === this.#table.from) line = this.#table.start;
    this.#table = { from, start: line };
    const caption = lineStart(text, Math.max(0, line - 2));
    const reference = this.#references[firstFrom(this.#references, caption < 0 ? line : caption)];
    if (reference === undefined || reference.start > line + LONGEST_LINE) return null;
    return lineStart(text, reference.start) <= line ? dossierOfReference(reference) : null;
  }
}

/** Longest line of a table that is looked at. */
const LONGEST_LINE = 2000;

/** Offset of the start of the line that holds `at`; -1 when it is too far away to be a row of a table. */
function lineStart(text: string, at: number): number {
  const limit = Math.max(0, at - LONGEST_LINE);
  for (let start = at; start > limit; start--) if (text.charCodeAt(start - 1) === 10) return start;
  return limit === 0 ? 0 : -1;
}

/** A new line that begins with the mark of a note. */
const noteStart = /\n\s*(?:\[\^[^\]\n]{1,12}\]:|<sup>|\d{1,3}\s*$|\d{1,3}\s)/;
