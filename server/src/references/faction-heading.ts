import { isDash, isDigit, isInlineSpace, isLetterOrDigit, isLineEnd } from '../text/characters';
import type { Span } from '../text/span';
import { nameOfContribution } from './facts/faction-label';
import { readUnknownGroup } from './names/faction-list';
import { readFactionName } from './names/faction-name';
import { readPersonName } from './names/person-name';
import { plainHeading } from './plain-heading';

/**
 * How a heading names its factions:
 * - `titled`: "Vragen en opmerkingen van de leden van de VVD-fractie", "Inbreng van de SP"
 * - `members`: "De leden van de VVD-fractie", "VVD-fractie", "Fractie-Otten", "Het lid Omtzigt": it may be the first
 *   line of a sentence in text with hard line ends, so look at the next line
 * - `bare`: "VVD": a heading only where its mark-up or its place says so
 */
export type FactionHeadingForm = 'titled' | 'members' | 'bare';

export interface FactionHeading {
  /** Standard names, in the order of printing: ["PvdA", "GroenLinks"]. */
  readonly factions: readonly string[];
  /** As a person would write it in an outline: "PvdA- en GroenLinks-fractie", "Groep Van Haga", "lid Omtzigt". */
  readonly name: string;
  /** Where each faction is printed, in the order of `factions`. */
  readonly names: readonly Span[];
  readonly form: FactionHeadingForm;
}

/** A longer line is a paragraph, whatever it starts with. */
const LONGEST_HEADING = 400;

const subjects = words('vragen vraag opmerkingen opmerking inbreng inbrengen bijdrage');
/** What may stand among the words of a title, before the factions. */
const titleWords = words(
  'nadere nader aanvullende verdere overige algemene schriftelijke gezamenlijke inleidende en of de het een ' +
    'verslag schriftelijk overleg voor ten behoeve',
);
/** Words that may stand around and between the names of factions (domain.md 5.3, matching rule). */
const around = words(
  'de het der den van vanuit door namens leden lid kamerlid kamerleden fractieleden fractielid fractie fracties deze ' +
    'en alsmede alsook evenals mede tezamen samen met gezamenlijke gezamenlijk respectievelijk zijde beide',
);
/** "waarbij de leden van de CDA-fractie zich aansluiten". */
const joining = words(
  'waarbij zich aansluiten aansluit aangesloten sluiten sluit hebben heeft hierbij daarbij bij deze vragen',
);
/** These open what follows the factions in a title: "en reactie van de bewindspersonen", "over het verslag". */
const tailWords = words('reactie reacties antwoord antwoorden beantwoording');
const topicWords = words('over inzake betreffende aangaande naar bij ten met in aan');
/** Only behind one of these, or before "-fractie", is a word like "Pro" or a surname a faction. */
const factionWords = words('leden lid kamerlid fractieleden fractielid fractie fracties');

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/**
 * Reads a heading that opens the contribution of one or more factions (domain.md 5.3; paper-conventions.md).
 * @param line text of one line (or of the lines over which one heading runs), with or without Markdown, HTML or
 *   numbering around it.
 * @param offset where the line starts in the text; the spans count from there.
 * @returns null for anything else: running text, a heading over answers, a line of a table of contents, a speaker's
 *   name, a list item, a heading without a faction's name ("Vragen en opmerkingen vanuit de fracties").
 */
export function readFactionHeading(line: string, offset = 0): FactionHeading | null {
  if (line.length > LONGEST_HEADING || !mayOpen(line)) return null;
  const plain = plainHeading(line);
  if (plain === null) return null;
  return new HeadingReader(plain.text, plain.offsets, offset).read();
}

/** The words with which a heading can begin: nearly every other line ends here. */
const openings = new Set([...subjects, ...titleWords, ...around]);

/** A cheap look at the first word, before the line is taken apart: a word of a heading, a faction or a numbering. */
function mayOpen(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code === 60) {
      while (at < line.length && line.charCodeAt(at) !== 62) at++;
      continue;
    }
    if (!isLetterOrDigit(code)) continue;
    const stop = wordEnd(line, at);
    if (stop - at <= 4 && (isDigit(code) || 'IVX'.includes(line[at]!) || stop - at === 1)) return true;
    return (
      openings.has(line.slice(at, stop).toLowerCase()) || readFactionName(line, at, line.length) !== null
    );
  }
  return false;
}

/** One reading of one heading; forward only, one word at a time. */
class HeadingReader {
  readonly #text: string;
  readonly #offsets: readonly number[];
  readonly #base: number;
  #at = 0;
  readonly #factions: string[] = [];
  readonly #names: Span[] = [];
  #saidMembers = false;
  #members = false;

  constructor(text: string, offsets: readonly number[], base: number) {
    this.#text = text;
    this.#offsets = offsets;
    this.#base = base;
  }

  read(): FactionHeading | null {
    this.#skipNumbering();
    const titled = this.#readTitle();
    if (titled === null) return null;
    if (!this.#readFactions(titled) || this.#factions.length === 0) return null;
    return {
      factions: this.#factions,
      name: nameOfContribution(this.#factions),
      names: this.#names,
      form: titled ? 'titled' : this.#members ? 'members' : 'bare',
    };
  }

  /** "2.1", "I", "A.", "b)" before the words; "50PLUS-fractie" has none. */
  #skipNumbering(): void {
    if (readFactionName(this.#text, 0, this.#text.length) !== null) return;
    const numbering = /^(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[A-Za-z](?=[.)]))[.)]?\s+/.exec(this.#text);
    if (numbering !== null) this.#at = numbering[0].length;
  }

  /** "Vragen en opmerkingen", "Inbreng": true when there is such a title, false when not, null when it is another. */
  #readTitle(): boolean | null {
    const start = this.#at;
    let subject = false;
    for (;;) {
      this.#skipSpace();
      const word = this.#peekWord();
      if (subjects.has(word)) subject = true;
      else if (!titleWords.has(word) || (subject && this.#isFactionNext(word))) break;
      else if (subject && (word === 'de' || word === 'het')) break;
      this.#at += word.length;
      while (this.#at < this.#text.length && this.#text[this.#at] === '/') this.#at++;
    }
    if (!subject) this.#at = start;
    return subject;
  }

  #isFactionNext(word: string): boolean {
    return word.length > 0 && readFactionName(this.#text, this.#at, this.#text.length) !== null;
  }

  /** Names with the words around them; false when something else stands among them. */
  #readFactions(titled: boolean): boolean {
    for (;;) {
      this.#skipSpace();
      if (this.#at >= this.#text.length) return true;
      const found = readFactionName(this.#text, this.#at, this.#text.length);
      if (
        found !== null &&
        (found.kind !== 'word' || this.#saidMembers || this.#isFactionWordAt(found.end))
      ) {
        this.#add(found);
        continue;
      }
      const code = this.#text.charCodeAt(this.#at);
      if (!isLetterOrDigit(code)) {
        if (!isListMark(code)) return false;
        this.#at++;
        // "Inbreng VVD – schriftelijk overleg Landbouwraad"
        if (titled && this.#factions.length > 0 && this.#isSpacedDash() && !this.#namesFaction()) return true;
        continue;
      }
      const word = this.#peekWord();
      if (around.has(word) || (this.#factions.length > 0 && joining.has(word))) {
        if (this.#readUnknown(word)) continue;
        if (factionWords.has(word)) {
          this.#saidMembers = true;
          this.#members = true;
        }
        this.#at += word.length;
        continue;
      }
      if (this.#readUnknown(word)) continue;
      return this.#factions.length > 0 && this.#isTail(word, titled);
    }
  }

  /**
   * "Groep Jansen", "Fractie-De Boer": a group that is in no table; "het lid Van Baarle (DENK)": a member who speaks
   * for the faction in brackets.
   */
  #readUnknown(word: string): boolean {
    const text = this.#text;
    if (word === 'groep' || word === 'fractie') {
      const group = readUnknownGroup(text, this.#at, text.length);
      if (group !== null) this.#add(group);
      return group !== null;
    }
    if (word !== 'lid') return false;
    const name = readPersonName(text, this.#at + 4, text.length, {
      titled: true,
      single: true,
      hyphened: false,
      capitals: false,
    });
    const faction =
      name === null || text[name.end + 1] !== '(' ? null : readFactionName(text, name.end + 2, text.length);
    if (faction === null || text[faction.end] !== ')') return false;
    this.#add(faction);
    this.#members = true;
    this.#at = faction.end + 1;
    return true;
  }

  #isSpacedDash(): boolean {
    const at = this.#at - 1;
    return isDash(this.#text.charCodeAt(at)) && this.#text[at - 1] === ' ' && this.#text[at + 1] === ' ';
  }

  #namesFaction(): boolean {
    return readFactionName(this.#text, this.#at + 1, this.#text.length) !== null;
  }

  #add(found: Span & { readonly name: string }): void {
    if (!this.#factions.includes(found.name)) {
      this.#factions.push(found.name);
      const last = this.#offsets[found.end - 1]!;
      this.#names.push({ start: this.#base + this.#offsets[found.start]!, end: this.#base + last + 1 });
    }
    if (/^(groep|fractie|lid)/i.test(this.#text.slice(found.start, found.end))) this.#members = true;
    this.#at = found.end;
    const stop = this.#factionWordEnd(found.end);
    if (stop > 0) {
      this.#members = true;
      this.#at = stop;
    }
  }

  #isFactionWordAt(at: number): boolean {
    return this.#factionWordEnd(at) > 0;
  }

  /** End of "-fractie", " fractie", "-leden" behind a name; 0 when none is there. */
  #factionWordEnd(at: number): number {
    let position = at;
    while (position < this.#text.length && position - at < 3) {
      const code = this.#text.charCodeAt(position);
      if (!isInlineSpace(code) && !isDash(code)) break;
      position++;
    }
    if (position === at) return 0;
    const stop = wordEnd(this.#text, position);
    return /^(fracties?|fractieleden|leden)$/i.test(this.#text.slice(position, stop)) ? stop : 0;
  }

  /** Whether the rest is "en reactie van …", or in a title "over …": what a heading may add behind its factions. */
  #isTail(word: string, titled: boolean): boolean {
    const rest = this.#text.slice(this.#at);
    if (/[.!?]$/.test(rest)) return false;
    if (tailWords.has(word)) return true;
    if (!titled || !topicWords.has(word)) return false;
    // "Vragen van het lid Omtzigt aan de Minister …" is the title of written questions (Aanhangsel), no contribution.
    return word !== 'aan' || /opmerking|inbreng/i.test(this.#text.slice(0, this.#at));
  }

  #skipSpace(): void {
    while (this.#at < this.#text.length) {
      const code = this.#text.charCodeAt(this.#at);
      if (!isInlineSpace(code) && !isLineEnd(code)) return;
      this.#at++;
    }
  }

  #peekWord(): string {
    return this.#text.slice(this.#at, wordEnd(this.#text, this.#at)).toLowerCase();
  }
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetterOrDigit(text.charCodeAt(end))) end++;
  return end;
}

/** Comma, semicolon, colon, ampersand, slash, bracket, dash. */
function isListMark(code: number): boolean {
  return (
    code === 40 ||
    code === 41 ||
    code === 44 ||
    code === 59 ||
    code === 58 ||
    code === 38 ||
    code === 47 ||
    isDash(code)
  );
}
