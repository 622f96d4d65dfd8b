import { isDigit, isLetter } from '../../text/characters';
import { HIGHEST_BARE_DOSSIER, LOWEST_BARE_DOSSIER } from '../facts/dossiers';
import type { Chamber } from '../reference';
import { newDossierScan, readBase, readSuffix } from './dossier';
import { readMark, skipGap, skipSpaces } from './gap';
import { isUnit } from './item';
import { ItemList } from './item-list';
import { newPinCiteScan, readPinCites } from './pin-cite';
import { newSessionScan, readSessions, sessionName } from './session';
import { readWord } from './word';

/** Most dossiers under which one paper was ever filed is far below this; a longer row is a table. */
const MOST_DOSSIERS = 40;
/** Without a label a row of numbers is rarely of dossiers, and the reading may be in vain. */
const MOST_WITHOUT_LABEL = 3;

/** Dossiers of four digits were given until about 1970; "9925" was still cited in 1976/77 (domain.md 1.1). */
const LAST_YEAR_OF_FOUR_DIGITS = 1985;

/**
 * Reads a Kamerstuk citation from its first dossier on: dossiers, a session behind them, ondernummers, pin-cites. One
 * object is used again and again, so that a reading that comes to nothing leaves no garbage behind.
 */
export class CitationReader {
  text = '';
  limit = 0;
  labelled = false;
  /** The label is "dossier", which names no paper. */
  dossierLabel = false;
  chamber: Chamber | null = null;
  /** First year of the session, 0 when none is printed. */
  year = 0;
  sessionPossible = true;
  /** Offset of the first dossier. */
  start = 0;
  /** Offset behind the last part that belongs to the span. */
  end = 0;
  extent = 0;
  readonly items = new ItemList();
  readonly pins = newPinCiteScan();
  /** "26643", "36200-VI" for each dossier. */
  readonly dossiers: string[] = [];
  base = 0;
  baseName = '';
  suffix: string | null = null;
  suffixKnown = true;
  grouped = false;
  readonly #dossier = newDossierScan();
  readonly #session = newSessionScan();
  readonly #manner = { labelled: false, senate: false, house: false };

  /** Starts anew; what the label said is set by the caller before `read`. */
  reset(text: string, limit: number, labelled: boolean): void {
    this.text = text;
    this.limit = limit;
    this.labelled = labelled;
    this.dossierLabel = false;
    this.chamber = null;
    this.year = 0;
    this.sessionPossible = true;
    this.pins.page = null;
    this.pins.section = null;
    this.items.reset();
    if (this.dossiers.length > 0) this.dossiers.length = 0;
  }

  /** The name of the session that was read, or null. */
  get session(): string | null {
    return this.year > 0 && this.sessionPossible ? sessionName(this.year) : null;
  }

  /**
   * Reads from the first digit of the first dossier.
   * @returns whether there is a dossier; `items.count` says whether ondernummers follow it
   */
  read(at: number): boolean {
    const behind = this.#readDossier(at, true);
    if (behind < 0) return false;
    this.start = at;
    this.end = behind;
    this.extent = behind;
    let next = behind;
    if (!this.items.read(this, next)) {
      next = this.#readMoreDossiers(next);
      if (this.items.count === 0) next = this.#readSessionBehind(next);
    }
    if (this.items.count > 0) this.#readBehindItems();
    else this.#readBehindDossier(next);
    // Four digits are a dossier only of long ago; "Kamerstuk 2664" of today breaks off.
    return this.baseName.length !== 4 || (this.year > 0 && this.year < LAST_YEAR_OF_FOUR_DIGITS);
  }

  /** Items behind a dossier that the caller has read and set; it ends at `at`. @returns whether there are any */
  readOwnItems(at: number): boolean {
    this.end = at;
    this.extent = at;
    if (!this.items.read(this, at)) return false;
    this.#readBehindItems();
    return true;
  }

  #readDossier(at: number, first: boolean): number {
    const dossier = this.#dossier;
    const behind = readBase(this.text, at, this.limit, this.labelled, dossier);
    if (behind < 0) return -1;
    const manner = this.#manner;
    manner.labelled = this.labelled;
    manner.senate = this.chamber === 'I';
    manner.house = this.dossierLabel || this.chamber === 'II';
    const end = readSuffix(this.text, behind, this.limit, manner, dossier);
    if (first) {
      this.base = dossier.base;
      this.baseName = dossier.name;
      this.suffix = dossier.suffix;
      this.suffixKnown = dossier.suffixKnown;
      this.grouped = dossier.grouped;
    }
    this.dossiers.push(dossier.suffix === null ? dossier.name : `${dossier.name}-${dossier.suffix}`);
    return end;
  }

  /**
   * " en 34 843", "/29 949", ", 32 761", " e.a.": further dossiers of the same paper, and the items behind the last.
   * @returns the offset behind the last dossier
   */
  #readMoreDossiers(at: number): number {
    const { text, limit } = this;
    let behind = at;
    const most = this.labelled ? MOST_DOSSIERS : MOST_WITHOUT_LABEL;
    for (let more = 0; more < most; more++) {
      const others = readOthers(text, behind, limit);
      if (others >= 0) {
        this.end = others;
        this.extent = others;
        this.items.read(this, others);
        return others;
      }
      const next = readDossierMark(text, behind, limit);
      if (next < 0 || !isDigit(text.charCodeAt(next))) return behind;
      const end = this.#readDossier(next, false);
      if (end < 0) return behind;
      const { base } = this.#dossier;
      // The second must be a number of the same kind, and not the start of a citation of its own ("36067-61").
      const amount =
        base < LOWEST_BARE_DOSSIER ? this.base >= LOWEST_BARE_DOSSIER : base > HIGHEST_BARE_DOSSIER;
      const own = text.charCodeAt(end) === 45 && isDigit(text.charCodeAt(end + 1));
      if ((amount && base < 90_000) || own || isUnit(text, end, limit)) {
        this.dossiers.pop();
        return behind;
      }
      behind = end;
      this.end = end;
      this.extent = end;
      if (this.items.read(this, end)) return end;
    }
    return behind;
  }

  /** "9925 1968/69, nr. 2", "26 643 (2022/23), nr. 12": a session between dossier and number, then the items. */
  #readSessionBehind(at: number): number {
    if (!this.labelled) return at;
    const { text, limit } = this;
    let next = skipGap(text, at, limit);
    if (next < limit && text.charCodeAt(next) === 44) next = skipGap(text, next + 1, limit);
    const bracket = next < limit && text.charCodeAt(next) === 40;
    if (bracket) next = skipGap(text, next + 1, limit);
    let behind = readSessions(text, next, limit, this.#session);
    if (behind < 0) return at;
    if (bracket) {
      behind = readMark(text, skipGap(text, behind, limit), limit, 41);
      if (behind < 0) return at;
    }
    if (this.year === 0) {
      this.year = this.#session.year;
      this.sessionPossible = this.#session.possible;
    }
    this.extent = behind;
    // A session right behind a dossier without a number is part of how the dossier is named ("TK 14178 1976/77").
    if (!this.items.read(this, behind)) this.end = behind;
    return behind;
  }

  /** Pin-cites and a session in brackets behind the last number: "p. 7 (vergaderjaar 2026-2027)". */
  #readBehindItems(): void {
    this.end = this.items.end;
    this.extent = Math.max(this.items.extent, this.end);
    const { text, limit } = this;
    const next = skipGap(text, this.extent, limit);
    if (this.year !== 0 || next >= limit || text.charCodeAt(next) !== 40) return;
    let behind = readSessions(text, skipGap(text, next + 1, limit), limit, this.#session);
    if (behind < 0 || !this.#session.possible) return;
    behind = readMark(text, skipSpaces(text, behind, limit), limit, 41);
    if (behind < 0) return;
    this.year = this.#session.year;
    this.extent = behind;
  }

  /** "33.950, pag. 2 en 6": a page without a number. */
  #readBehindDossier(at: number): void {
    const pins = readPinCites(this.text, at, this.limit, this.pins);
    if (pins > at) this.extent = Math.max(this.extent, pins);
  }
}

/** "e.a.", "e.v.": other dossiers that are not named. */
function readOthers(text: string, at: number, end: number): number {
  const next = skipSpaces(text, at, end);
  if (next === at || next >= end || (text.charCodeAt(next) | 32) !== 101) return -1;
  const behind = readWord(text, next, end, 'e.a');
  if (behind < 0) return -1;
  const dot = readMark(text, behind, end, 46);
  return dot < 0 ? behind : dot;
}

/** What joins dossiers of one paper: "/", ",", "en", "&", "+". */
function readDossierMark(text: string, at: number, end: number): number {
  const next = skipGap(text, at, end);
  if (next >= end) return -1;
  const code = text.charCodeAt(next);
  if (code === 44) {
    const behind = skipGap(text, next + 1, end);
    const word = behind < end && isLetter(text.charCodeAt(behind)) ? readWord(text, behind, end, 'en') : -1;
    return word < 0 ? behind : skipGap(text, word, end);
  }
  if (code === 47 || code === 38 || code === 43) return skipGap(text, next + 1, end);
  if (code !== 101 && code !== 69) return -1;
  const word = readWord(text, next, end, 'en');
  return word < 0 ? -1 : skipGap(text, word, end);
}
