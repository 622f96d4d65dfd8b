import { type Law, lawByAbbreviation, lawById, lawByName } from '../references/facts/laws';
import { readLawReference } from '../references/families/law';
import { type Aliases, readLawName } from '../references/families/law-name';
import { type Pointer, readSaidLaw } from '../references/families/law-short-form';
import { articleTarget } from '../references/families/law-target';
import { kindOf } from '../references/families/law-words';
import { LOOKAHEAD } from '../references/family';
import { skipGap } from '../references/reading/gap';
import { readToken } from '../references/reading/token';
import type { Reference, ShortForm } from '../references/reference';
import { isInlineSpace, isLetter, isLetterOrDigit, isLineEnd } from '../text/characters';
import type { Span } from '../text/span';

/** What the context of laws is found from. Lists in order of start. */
export interface LawContext {
  readonly text: string;
  readonly references: readonly Reference[];
  readonly shortForms: readonly ShortForm[];
  /** The pieces of the text that may define an alias (`mayDefineAlias`); without it, the whole text is looked through. */
  readonly aliasPieces?: readonly Span[];
}

/** What the context of laws makes of it: the same lists, with what became known. */
export interface ResolvedLaws {
  readonly references: readonly Reference[];
  readonly shortForms: readonly ShortForm[];
}

/** A law that a text named, at a place. */
interface NamedLaw {
  readonly law: Law | null;
  readonly end: number;
}

/** How far before "die wet" the law may be named: further on, another one is meant more often than not. */
const REACH = 1000;
/** More aliases than any paper defines: a bound on the work for a text of nothing else. */
const MOST_DEFINITIONS = 200;
const MOST_BRACKETS = 2000;
/** How far before "(hierna: de Wet)" the name may begin. */
const LONGEST_NAME = 200;

/**
 * Finds what articles of a law point at that is named elsewhere in the text: "artikel 5 van die wet" is of the law
 * named last, "artikel 3 van de wet" and "artikel 3 Rga" are of the law that "(hierna: de wet)" and "(hierna: Rga)"
 * stand behind. "Deze wet" is the paper's own bill and stays open, as does what no name precedes: never a guess.
 * Linear in the length of the text.
 */
export function resolveLaws(context: LawContext): ResolvedLaws {
  const aliases = findAliases(context);
  // "de Wet" as an alias is a said law; "artikel 5 van de Wet dieren" is not of it.
  const names = new Map(
    [...aliases].filter(([alias]) => !/\s/.test(alias) && kindOf(alias.toLowerCase()) === null),
  );
  const references = names.size === 0 ? context.references : withAliases(context, names);
  return { references, shortForms: resolveShortForms({ ...context, references }, aliases) };
}

const aliasMarkers = ['hierna', 'verder:', 'verder te'];

/** Whether a piece of text may define an alias: asked once for each piece, so that an edit elsewhere asks no more. */
export function mayDefineAlias(piece: string): boolean {
  for (let at = piece.indexOf('('); at >= 0; at = piece.indexOf('(', at + 1)) {
    if (aliasMarkers.some((marker) => piece.startsWith(marker, at + 1))) return true;
  }
  return false;
}

/**
 * Names that the text gives to laws: "de Wet marktordening gezondheidszorg (hierna: de Wmg)", "artikel 4 van het
 * Besluit voertuigen (Bv)". An alias holds for the rest of the paper; the first definition counts.
 */
export function findAliases({ text, references, aliasPieces }: LawContext): Aliases {
  const aliases = new Map<string, Law>();
  let definitions = 0;
  let brackets = 0;
  const define = (alias: string | null, at: number) => {
    if (alias === null || aliases.has(alias) || definitions++ > MOST_DEFINITIONS) return;
    const law = lawBefore(text, at);
    if (law !== null) aliases.set(alias, law);
  };
  // The word is found faster than the word with its bracket.
  const pieces = aliasPieces ?? [{ start: 0, end: text.length }];
  for (const marker of aliasMarkers) {
    for (const { start, end } of pieces) {
      const piece = text.slice(start, end);
      for (let at = piece.indexOf(marker); at >= 0; at = piece.indexOf(marker, at + marker.length)) {
        if (piece.charCodeAt(at - 1) !== 40) continue;
        if (++brackets > MOST_BRACKETS) break;
        define(aliasIn(text, start + at - 1), start + at - 1);
      }
    }
  }
  for (const { type, end } of references) {
    if (type !== 'law') continue;
    const bracket = skipGap(text, end, text.length);
    if (text.charCodeAt(bracket) === 40) define(abbreviationIn(text, bracket), bracket);
  }
  return aliases;
}

/** "(hierna: de Wmg)", "(hierna te noemen: «de wet»)": the alias without its article, but "de wet" as "wet". */
function aliasIn(text: string, at: number): string | null {
  const found =
    /^\((?:hierna|verder)(?: ook)?(?: te noemen| aangeduid als| genoemd| aan te duiden als)?:? *(?:(?:de|het) )?["“«‘']?([^)"”»’';]{2,60}?)["”»’']?\)/.exec(
      text.slice(at, at + 120).replace(/\s+/g, ' '),
    );
  return found === null ? null : (found[1] as string).replace(/^["“«‘']/, '').replace(/^(?:de|het) /, '');
}

/** "(Wft)", "(Wmo 2015)" right behind an article's law. */
function abbreviationIn(text: string, at: number): string | null {
  return /^\(([A-Z][A-Za-z]{1,9}(?: \d{4})?)\)/.exec(text.slice(at, at + 20))?.[1] ?? null;
}

/** The law whose name ends right before `at`; the longest name wins. Null when none ends there. */
function lawBefore(text: string, at: number): Law | null {
  let end = at;
  while (end > 0 && (isInlineSpace(text.charCodeAt(end - 1)) || isLineEnd(text.charCodeAt(end - 1)))) end--;
  let law: Law | null = null;
  const least = Math.max(0, end - LONGEST_NAME);
  for (let start = end - 1; start >= least; start--) {
    const code = text.charCodeAt(start);
    // A full stop, a semicolon or a bracket ends what came before.
    if (code === 46 || code === 59 || code === 40 || code === 41) break;
    if (!isLetter(code) || (start > 0 && isLetterOrDigit(text.charCodeAt(start - 1)))) continue;
    const name = readLawName(text, start, end);
    if (name === null || name.end !== end) continue;
    law = name.law ?? {
      name: text.slice(start, end).replace(/\s+/g, ' '),
      id: null,
      books: null,
      candidates: [],
    };
  }
  return law;
}

/** Articles of aliases: those found without a target, and those that only the alias makes an article of a law. */
function withAliases({ text, references }: LawContext, aliases: Aliases): readonly Reference[] {
  const redefined = [...aliases].filter(([alias, law]) => isRedefined(alias, law)).map(([alias]) => alias);
  const all: Reference[] = references.map((reference) => {
    if (reference.type !== 'law') return reference;
    const open = reference.targets === null || redefined.some((alias) => text.endsWith(alias, reference.end));
    if (!open) return reference;
    const reading = { text, start: 0, end: text.length, last: null };
    const again = readLawReference(reading, reference.start, aliases);
    return again !== null && again.end === reference.end ? again : reference;
  });
  const taken = new Set(references.map(({ end }) => end));
  const added: Reference[] = [];
  for (const alias of aliases.keys()) {
    if (lawByName(alias) !== null || /^\p{Ll}/u.test(alias)) continue;
    for (let at = text.indexOf(alias); at >= 0; at = text.indexOf(alias, at + alias.length)) {
      const end = at + alias.length;
      if (taken.has(end)) continue;
      const found = readArticleBefore(text, at, end, aliases);
      if (found !== null) {
        added.push(found);
        taken.add(end);
      }
    }
  }
  if (added.length === 0) return all;
  const merged = [...all, ...added].sort((a, b) => a.start - b.start);
  return merged.filter((reference, i) => i === 0 || reference.start >= merged[i - 1]!.end);
}

/** "artikel 44 van de Pensioenwet (Pw)": in this text "Pw" is not the Participatiewet, which the tables know by it. */
function isRedefined(alias: string, law: Law): boolean {
  const known = lawByAbbreviation(alias);
  return known != null && known.id !== law.id && law.name[0]?.toLowerCase() === alias[0]?.toLowerCase();
}

/** The article whose law is the alias from `at` to `end`: "artikel 3, eerste lid, Rga". */
function readArticleBefore(text: string, at: number, end: number, aliases: Aliases): Reference | null {
  const from = Math.max(0, at - 160);
  const before = text.slice(from, at).toLowerCase();
  const label = Math.max(before.lastIndexOf('artikel'), before.lastIndexOf('art.'));
  if (label < 0) return null;
  const reading = { text, start: 0, end: text.length, last: null };
  const found = readLawReference(reading, from + label, aliases);
  return found !== null && found.end === end ? found : null;
}

/** Fills the targets of "artikel 5 van die wet". */
function resolveShortForms(
  { text, references, shortForms }: LawContext,
  aliases: Aliases,
): readonly ShortForm[] {
  if (!shortForms.some(({ form }) => form === 'said-law')) return shortForms;
  const named = new NamedLaws(text, references);
  return shortForms.map((shortForm) => {
    if (shortForm.form !== 'said-law' || shortForm.targets !== null) return shortForm;
    const said = readSaidLaw(text, shortForm.start, Math.min(text.length, shortForm.start + LOOKAHEAD));
    if (said === null) return shortForm;
    const law = lawOf(said.pointer, said.noun, shortForm.start, named, aliases);
    if (law === null) return shortForm;
    const targets: string[] = [];
    for (const article of said.list.articles) {
      const target = articleTarget(law, article, null);
      if (target === null) return shortForm;
      if (!targets.includes(target)) targets.push(target);
    }
    return { ...shortForm, targets };
  });
}

function lawOf(pointer: Pointer, noun: string, at: number, named: NamedLaws, aliases: Aliases): Law | null {
  if (pointer === 'own') return null;
  const alias = aliases.get(noun) ?? aliases.get(noun[0]!.toUpperCase() + noun.slice(1));
  if (alias !== undefined) return alias;
  return pointer === 'last' ? named.lastBefore(at, noun) : null;
}

/** Laws in the order in which the text names them, in references and by bare names; asked for ever later places. */
class NamedLaws {
  readonly #text: string;
  readonly #references: readonly Reference[];
  readonly #last = new Map<string, NamedLaw>();
  #next = 0;
  #scanned = 0;

  constructor(text: string, references: readonly Reference[]) {
    this.#text = text;
    this.#references = references;
  }

  /** The law of the kind `noun` that was named last before `at`; null when none was, or it is not known. */
  lastBefore(at: number, noun: string): Law | null {
    this.#advance(at);
    const named = this.#last.get(kindOfNoun(noun));
    return named === undefined || at - named.end > REACH ? null : named.law;
  }

  #advance(at: number): void {
    let from = Math.max(this.#scanned, at - REACH);
    for (; this.#next < this.#references.length; this.#next++) {
      const reference = this.#references[this.#next]!;
      if (reference.start >= at) break;
      this.#scan(from, reference.start);
      from = Math.max(from, reference.end);
      this.#keepReference(reference);
    }
    this.#scan(from, at);
    this.#scanned = at;
  }

  #keepReference({ type, targets, end }: Reference): void {
    if (type !== 'law' && type !== 'eu') return;
    const target = targets?.at(-1) ?? null;
    if (type === 'eu') {
      const kind = target?.[5] === 'R' ? 'verordening' : target?.[5] === 'L' ? 'richtlijn' : 'besluit';
      this.#last.set(kind, { law: target === null ? null : namedAct(target), end });
      return;
    }
    const id = target === null ? null : (/BWB[RV]\d+/.exec(target)?.[0] ?? target);
    this.#keep(id === null ? null : lawById(id), end);
  }

  #keep(law: Law | null, end: number): void {
    this.#last.set(law === null ? 'wet' : kindOfLaw(law), { law, end });
  }

  /** Bare names between two references: "De Wet dieren geldt ook hier. Volgens artikel 5 van die wet …". */
  #scan(from: number, end: number): void {
    const text = this.#text;
    for (let at = from; at < end; at++) {
      const code = text.charCodeAt(at);
      if (code < 65 || code > 90 || (at > 0 && isLetterOrDigit(text.charCodeAt(at - 1)))) continue;
      const name = readLawName(text, at, end);
      if (name !== null && (name.law !== null || name.end > (readToken(text, at, end)?.end ?? 0))) {
        this.#keep(name.law?.books == null ? name.law : null, name.end);
        at = name.end - 1;
      }
    }
  }
}

function namedAct(celex: string): Law {
  return { name: celex, id: celex, books: null, candidates: [] };
}

function kindOfLaw(law: Law): string {
  const name = law.name.toLowerCase();
  for (const kind of [
    'richtlijn',
    'verordening',
    'verdrag',
    'handvest',
    'besluit',
    'regeling',
    'reglement',
  ]) {
    if (name.includes(kind) && !name.startsWith('wet ')) return kind === 'handvest' ? 'verdrag' : kind;
  }
  return 'wet';
}

function kindOfNoun(noun: string): string {
  if (noun === 'wetboek' || noun === 'rijkswet') return 'wet';
  return noun === 'kaderbesluit' ? 'besluit' : noun;
}
