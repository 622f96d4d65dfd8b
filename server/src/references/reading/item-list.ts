import { isDash, isDigit, isUpper } from '../../text/characters';
import type { CitationReader } from './citation';
import { newDossierScan, readBase } from './dossier';
import { readDash, readMark, skipGap, skipSpaces } from './gap';
import { isPlainNumber, readCapitals, readNumberLabel } from './item';
import {
  closingBracket,
  endsClause,
  isChamberAgain,
  isMarkBehind,
  isNamed,
  isSmallLetter,
  isSmallLettered,
  LONGEST_REMARK,
  namesBetween,
  readEdition,
  readRangeMark,
} from './item-marks';
import { numberValue, readDigits } from './number';
import { newPinCiteScan, readPinCites } from './pin-cite';
import { readOneOf, readWord } from './word';

/** How a number was introduced, from the surest to the weakest sign. */
const LABEL = 3;
const DASH = 2;
const COMMA = 1;
const SPACE = 0;

/** The highest ondernummer there is is 3998 (domain.md 1.3); beyond this it is a year or a slip. */
export const HIGHEST_NUMBER = 5_999;
const MOST_ITEMS = 200;

/** "nrs. 1011–13" is 1011 to 1013: the last number of a range may leave out the digits that it shares with the first. */
function fullNumber(first: number, last: number, digits: number): number {
  const power = 10 ** digits;
  const full = first - (first % power) + last;
  return first >= 100 && last < first && digits > 1 && full > first && full - first < 30 ? full : last;
}

/** One ondernummer as printed. */
export interface Item {
  start: number;
  end: number;
  /** "1011", "B", "42e". */
  name: string;
  /** Its value when it is made of digits only, else 0. */
  value: number;
  page: string | null;
  /** It closes a range with the item before it: "5–7". */
  range: boolean;
}

/** The ondernummers of one citation, with the pin-cites behind each. Used again and again, as its reader is. */
export class ItemList {
  count = 0;
  /** Offset behind the last number. */
  end = 0;
  /** Offset behind what belongs to the last number: pin-cites, "(herdruk)". */
  extent = 0;
  /** A label stands there and no number behind it ("nr."), or one too long. */
  broken: 'no' | 'missing' | 'too-long' = 'no';
  reversed = false;
  /** First pin-cite that is no page: "onder 3b". */
  section: string | null = null;
  readonly #items: Item[] = [];
  readonly #label = { plural: false };
  readonly #pins = newPinCiteScan();
  readonly #dossier = newDossierScan();
  #plural = false;
  /** The first number stands behind a hyphen ("35925-XVI-189"), and others may ("-190"). */
  #dashed = false;
  #senate = false;
  #labelled = false;
  /** A dossier has been read: "1408/71" without one is a number of something else. */
  #behindDossier = false;

  reset(): void {
    this.count = 0;
    this.end = 0;
    this.extent = 0;
    this.broken = 'no';
    this.reversed = false;
    this.section = null;
    this.#plural = false;
    this.#dashed = false;
  }

  at(index: number): Item {
    return this.#items[index]!;
  }

  /** Reads all items that stand behind a dossier which ends at `at`. @returns whether there is one */
  read(citation: CitationReader, at: number): boolean {
    const { text, limit } = citation;
    this.#senate = citation.chamber === 'I';
    this.#labelled = citation.labelled;
    this.#behindDossier = true;
    let behind = this.#readFirst(text, at, limit);
    if (behind < 0) return false;
    while (this.count < MOST_ITEMS) {
      behind = this.#readPins(text, behind, limit);
      const next = this.#readNext(text, behind, limit);
      if (next < 0) break;
      behind = next;
    }
    return true;
  }

  /**
   * Reads items whose first number begins at `at` behind a label: "nrs. 37 en 38 (36 410 VI)".
   * @param most the most numbers to read: what they belong to is not known yet, so that the reading may be in vain
   */
  readLabelled(text: string, at: number, limit: number, plural: boolean, most = 12): boolean {
    this.#senate = false;
    this.#labelled = true;
    this.#behindDossier = false;
    this.#plural = plural;
    let behind = this.#readNumber(text, at, limit, LABEL);
    if (behind < 0) return false;
    while (this.count < most) {
      const next = this.#readNext(text, behind, limit);
      if (next < 0) break;
      behind = next;
    }
    return true;
  }

  #readFirst(text: string, at: number, limit: number): number {
    const dash = readDash(text, at, limit);
    if (dash >= 0) {
      const label = readNumberLabel(text, dash, limit, this.#label);
      this.#dashed = label < 0;
      // "25 295-25 300": two amounts.
      if (label < 0 && readBase(text, dash, limit, false, this.#dossier) >= 0) return -1;
      return label < 0
        ? this.#readNumber(text, dash, limit, DASH)
        : this.#readNumber(text, label, limit, LABEL);
    }
    let next = skipGap(text, at, limit);
    if (next >= limit) return -1;
    const spaced = readDash(text, next, limit);
    if (spaced >= 0) {
      // "36067 – 61": a spaced dash, then a number by itself; "26 643 - Informatie" is a title.
      const from = skipSpaces(text, spaced, limit);
      const label = readNumberLabel(text, from, limit, this.#label);
      if (label >= 0) return this.#readNumber(text, label, limit, LABEL);
      const digit = this.#labelled && from < limit && isDigit(text.charCodeAt(from));
      if (!digit || readBase(text, from, limit, false, this.#dossier) >= 0) return -1;
      return this.#readNumber(text, from, limit, COMMA);
    }
    let sign = SPACE;
    const code = text.charCodeAt(next);
    if (code === 44 || code === 59 || code === 46 || code === 58) {
      sign = code === 44 ? COMMA : LABEL;
      next = skipGap(text, next + 1, limit);
      if (next < limit && text.charCodeAt(next) === 44) next = skipGap(text, next + 1, limit);
    } else if (code === 47 && this.#labelled) {
      next = skipGap(text, next + 1, limit);
      if (readBase(text, next, limit, false, this.#dossier) >= 0) return -1;
      const label = readNumberLabel(text, next, limit, this.#label);
      return label < 0
        ? this.#readNumber(text, next, limit, COMMA)
        : this.#readNumber(text, label, limit, LABEL);
    } else if (code === 40) return this.#readBracket(text, next, limit);
    const label = readNumberLabel(text, next, limit, this.#label);
    if (label >= 0) {
      this.#plural = this.#label.plural;
      const behind = this.#readNumber(text, label, limit, LABEL);
      if (behind < 0 && this.broken === 'no') this.broken = 'missing';
      return behind;
    }
    if (!this.#labelled || sign === LABEL || (sign === SPACE && next === at)) return -1;
    // "26 643, 34 843 en 32 761, nr. 12": a further dossier.
    if (
      next < limit &&
      isDigit(text.charCodeAt(next)) &&
      readBase(text, next, limit, false, this.#dossier) >= 0
    )
      return -1;
    return this.#readNumber(text, next, limit, sign);
  }

  /** "26 855 (250, 250a)", "26 643 (nr. 12)": numbers in brackets behind a dossier, closed again. */
  #readBracket(text: string, at: number, limit: number): number {
    let next = skipGap(text, at + 1, limit);
    const label = readNumberLabel(text, next, limit, this.#label);
    if (label < 0 && (!this.#labelled || readBase(text, next, limit, false, this.#dossier) >= 0)) return -1;
    if (label >= 0) next = label;
    this.#plural = true;
    let behind = this.#readNumber(text, next, limit, label < 0 ? COMMA : LABEL);
    while (behind >= 0 && this.count < MOST_ITEMS) {
      const more = this.#readNext(text, behind, limit);
      if (more < 0) break;
      behind = more;
    }
    const close = behind < 0 ? -1 : readMark(text, skipSpaces(text, behind, limit), limit, 41);
    if (close < 0) {
      this.reset();
      return -1;
    }
    this.end = close;
    this.extent = close;
    return close;
  }

  /** A further number: ", 852", " en nr. 6", "; nr. 7", "–7", " t/m 12". @returns the offset behind it, -1 when none */
  #readNext(text: string, at: number, limit: number): number {
    let next = skipGap(text, at, limit);
    if (next >= limit) return -1;
    // "nrs. 500/501": behind a dossier a slash joins numbers.
    if (this.#behindDossier && text.charCodeAt(at) === 47 && isDigit(text.charCodeAt(at + 1))) {
      return this.#readNumber(text, at + 1, limit, LABEL);
    }
    const range = readRangeMark(text, at, limit);
    if (range >= 0) {
      const label = readNumberLabel(text, range, limit, this.#label);
      return this.#readRangeEnd(text, label < 0 ? range : label, limit, label >= 0);
    }
    const code = text.charCodeAt(next);
    let and = false;
    if (code === 44 || code === 59) {
      next = skipGap(text, next + 1, limit);
      if (next < limit && text.charCodeAt(next) === 101) {
        const word = readOneOf(text, next, limit, ['en', 'evenals']);
        if (word >= 0) {
          and = true;
          next = skipGap(text, word, limit);
        }
      }
    } else {
      const word =
        code === 38
          ? next + 1
          : readOneOf(text, next, limit, ['en', 'alsmede', 'resp.', 'respectievelijk', 'of']);
      if (word < 0) return -1;
      and = true;
      next = skipGap(text, word, limit);
    }
    const label = readNumberLabel(text, next, limit, this.#label);
    if (label >= 0) {
      this.#plural ||= this.#label.plural;
      const found = this.#readNumber(text, label, limit, LABEL);
      // "nr. 6; nr. 22 (30196)": the second is a reversed citation of its own.
      return found >= 0 && this.#bracketDossier(text, found, limit) ? this.#dropLast() : found;
    }
    if (this.#dashed) {
      const dash = readDash(text, next, limit);
      if (dash >= 0) return this.#readNumber(text, dash, limit, DASH);
    }
    if (code === 59) return -1;
    return this.#readFurther(text, next, limit, and);
  }

  /** A number without a label of its own behind another: only where it can be nothing else. */
  #readFurther(text: string, at: number, limit: number, and: boolean): number {
    if (at >= limit) return -1;
    if (!isDigit(text.charCodeAt(at))) {
      const last = this.#items[this.count - 1]!;
      return last.value > 0 || isSmallLettered(last.name)
        ? -1
        : this.#readNumber(text, at, limit, and ? DASH : COMMA);
    }
    // A new dossier begins a citation of its own: "nr. 1570 en 27 858, nr. 621".
    if (readBase(text, at, limit, false, this.#dossier) >= 0) return -1;
    const behind = readDigits(text, at, limit, 4);
    if (behind >= 0 && this.#senate && isSmallLetter(text, behind, limit))
      return this.#readNumber(text, at, limit, DASH);
    if (behind < 0 || !isPlainNumber(text, behind, limit)) return -1;
    const value = numberValue(text, at, behind);
    if (!this.#plural && !and && !this.#listGoesOn(text, behind, limit)) return -1;
    if (value >= 1900 && value <= 2100 && !this.#plural) return -1;
    if (!this.#plural && isNamed(text, behind, limit)) return -1;
    return this.#readNumber(text, at, limit, LABEL);
  }

  /** "nr. 12, 13 en 14": behind a comma a number belongs to the list when the list goes on or ends there. */
  #listGoesOn(text: string, at: number, limit: number): boolean {
    const next = skipGap(text, at, limit);
    if (next >= limit) return true;
    const code = text.charCodeAt(next);
    // A gap stops at a line end only where the paragraph ends.
    if (code === 10 || code === 13) return true;
    if (code === 44 || code === 41 || code === 59 || code === 46 || code === 93) return true;
    return readRangeMark(text, at, limit) >= 0 || readWord(text, next, limit, 'en') >= 0;
  }

  #readRangeEnd(text: string, at: number, limit: number, labelled: boolean): number {
    const first = this.#items[this.count - 1]!;
    if (at >= limit) return -1;
    if (first.value === 0) {
      // "A–C": letters only as letters.
      if (first.name.length > 2 || !isUpper(first.name.charCodeAt(0))) return -1;
      const behind = readCapitals(text, at, limit);
      if (behind < 0) return -1;
      return this.#push(text, at, behind, 0, true);
    }
    const behind = readDigits(text, at, limit, 4);
    if (behind < 0 || !isPlainNumber(text, behind, limit)) return -1;
    const printed = numberValue(text, at, behind);
    const value = this.#plural || labelled ? fullNumber(first.value, printed, behind - at) : printed;
    // "nr. 12-3" is a reversed range only where several numbers were announced.
    if (value <= first.value && !this.#plural && !labelled) return -1;
    if (value < first.value) this.reversed = true;
    return this.#push(text, at, behind, value, true);
  }

  /** One number or letter at `at`. `sign` says how sure it is that one stands there. */
  #readNumber(text: string, at: number, limit: number, sign: number): number {
    if (at >= limit) return -1;
    if (!isDigit(text.charCodeAt(at))) return this.#readLetters(text, at, limit, sign);
    const digits = readDigits(text, at, limit, 4);
    if (digits < 0) {
      if (sign === LABEL) this.broken = 'too-long';
      return -1;
    }
    const value = numberValue(text, at, digits);
    if (value === 0 || value > HIGHEST_NUMBER) {
      if (sign === LABEL && value > HIGHEST_NUMBER) this.broken = 'too-long';
      return -1;
    }
    const next = digits < limit ? text.charCodeAt(digits) : 0;
    // "188b", "42e": the Eerste Kamer until 2002/03 (domain.md 1.3).
    if (isSmallLetter(text, digits, limit)) {
      if (sign === LABEL || this.#senate) return this.#push(text, at, digits + 1, 0, false);
      return -1;
    }
    if (sign !== LABEL) {
      if (text.charCodeAt(at) === 48 || !isPlainNumber(text, digits, limit)) return -1;
      if (sign <= COMMA && value >= 1900 && value <= 2100) return -1;
      // "31066-12-GH", "12345-67-89": the mark of a letter.
      if (sign === DASH && isDash(next) && isMarkBehind(text, digits + 1, limit)) return -1;
    } else if (next === 47 && isDigit(text.charCodeAt(digits + 1)) && !this.#behindDossier) return -1;
    return this.#push(text, at, digits, value, false);
  }

  #readLetters(text: string, at: number, limit: number, sign: number): number {
    const behind = readCapitals(text, at, limit);
    if (behind < 0 || isChamberAgain(text, at, behind, limit)) return -1;
    if (sign < DASH && !this.#senate && !endsClause(text, at, behind, limit)) return -1;
    return this.#push(text, at, behind, 0, false);
  }

  #push(text: string, start: number, end: number, value: number, range: boolean): number {
    let item = this.#items[this.count];
    if (item === undefined) {
      item = { start: 0, end: 0, name: '', value: 0, page: null, range: false };
      this.#items.push(item);
    }
    item.start = start;
    item.end = end;
    item.name = value > 0 ? String(value) : text.slice(start, end);
    item.value = value;
    item.page = null;
    item.range = range;
    this.count++;
    this.end = end;
    this.extent = end;
    return end;
  }

  #dropLast(): number {
    this.count--;
    const last = this.#items[this.count - 1]!;
    this.end = last.end;
    return -1;
  }

  #bracketDossier(text: string, at: number, limit: number): boolean {
    const next = skipSpaces(text, at, limit);
    return text.charCodeAt(next) === 40 && readBase(text, next + 1, limit, false, this.#dossier) >= 0;
  }

  /** "(herdruk)" and pin-cites behind the last number. @returns where the next number may begin */
  #readPins(text: string, at: number, limit: number): number {
    const edition = readEdition(text, at, limit);
    let behind = readPinCites(text, edition, limit, this.#pins);
    const remark = behind === at && this.#behindDossier ? this.#skipRemark(text, at, limit) : -1;
    if (remark >= 0) behind = remark;
    if (remark < 0 && (behind > edition || edition > at)) this.extent = behind;
    const last = this.#items[this.count - 1]!;
    last.page = this.#pins.page;
    this.section ??= this.#pins.section;
    return behind;
  }

  /** "nr. 12 (motie-Jansen), nr. 13 (motie-Smit)": a remark in brackets, when a labelled number follows it. */
  #skipRemark(text: string, at: number, limit: number): number {
    const open = skipSpaces(text, at, limit);
    if (open >= limit || text.charCodeAt(open) !== 40) return -1;
    const close = closingBracket(text, open, Math.min(limit, open + LONGEST_REMARK));
    if (close < 0) return -1;
    let next = skipGap(text, close, limit);
    const code = next < limit ? text.charCodeAt(next) : 0;
    if (code === 44 || code === 59) next = skipGap(text, next + 1, limit);
    const word = readWord(text, next, limit, 'en');
    if (word >= 0) next = skipGap(text, word, limit);
    if (next === close) return -1;
    const label = readNumberLabel(text, next, limit, this.#label);
    return label >= 0 && !this.#bracketDossier(text, readDigits(text, label, limit, 4), limit) ? close : -1;
  }

  /** The numbers that an item stands for: one, or those of the range that it closes without the range's first. */
  expand(index: number, take: (name: string, item: Item) => void): void {
    const item = this.#items[index]!;
    if (item.range)
      for (const name of namesBetween(this.#items[index - 1]!.name, item.name)) take(name, item);
    take(item.name, item);
  }
}
