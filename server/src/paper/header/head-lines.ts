import { readFactionHeading } from '../../references/faction-heading';
import type { LineIndex } from '../../text/line-index';
import { plainText } from '../blocks/plain-text';
import { type FoundKind, findKind } from '../kinds/find-kind';
import type { Header } from '../paper';
import { readDate, readSession } from './date';
import { readDossierLine } from './dossier-line';
import type { HeadLines } from './found-head';
import {
  chamberLine,
  chamberNamed,
  documentNumber,
  goesOn,
  isAboveNumber,
  isLongTitle,
  lostLines,
  opensMotion,
  sittingLine,
  startsBody,
  titleBehind,
} from './line-forms';
import { type PageFacts, readPageLine } from './page-line';
import { readSiteLine, type SiteLine } from './site-line';

/** A head is looked for in so many lines and code units at most. */
const MOST_LINES = 120;
export const LONGEST_HEAD = 16000;
/** Lines that say nothing (a logo, an address) which may stand between what does. */
const MOST_STRANGE = 24;
/** How far behind the title of a motion its first words stand. */
const MOTION_OPENING = 600;
/** How far the title of a dossier is followed. */
const LONGEST_TITLE = 500;

type Found = 'dossier' | 'number' | 'kind' | 'date' | 'chamber' | 'session' | 'subject' | 'none';

/** Reads the printed lines of a head from `start` on. */
export function readHeadLines(text: string, lines: LineIndex, start: number): HeadLines {
  const reader = new HeadReader(text, lines, start);
  reader.read();
  return reader.found;
}

class HeadReader {
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #start: number;
  #dossiers: { number: string; title: string; start: number; end: number }[] = [];
  #number: string | null = null;
  #printed: string | null = null;
  #kind: FoundKind | null = null;
  #chamber: Header['chamber'] = null;
  #session: string | null = null;
  #date: string | null = null;
  #subject: string | null = null;
  #addressed = false;
  #filed: SiteLine | null = null;
  #page: PageFacts = {};
  /** Within the lines that a web page puts above the paper. */
  #onPage = false;
  #lineBefore = '';
  #aanhangsel = false;
  #sitting = false;
  #headStart = -1;
  #headEnd = 0;
  #last: Found = 'none';
  #blank = true;
  #strange = 0;
  #reach = 0;

  constructor(text: string, lines: LineIndex, start: number) {
    this.#text = text;
    this.#lines = lines;
    this.#start = start;
  }

  read(): void {
    const first = this.#lines.lineAt(this.#start);
    const last = Math.min(this.#lines.lineCount, first + MOST_LINES);
    for (let line = first; line < last; line++) {
      const start = Math.max(this.#lines.lineStart(line), this.#start);
      const end = this.#lines.lineEnd(line);
      this.#reach = Math.max(this.#reach, end + 2);
      if (start - this.#start > LONGEST_HEAD) return;
      if (!this.#readLine(start, end)) return;
    }
  }

  /** Reads one line; false when the head ends before it. */
  #readLine(start: number, end: number): boolean {
    // The table of an item of the Handelingen is its whole head; what follows may print motions.
    if (end - start > 900 || this.#filed?.item != null) return false;
    const line = plainText(this.#text, start, end)
      .replace(/^#{1,6}\s+/, '')
      .replace(/\s#+$/, '')
      // A table around the head: "| Tweede Kamer der Staten-Generaal | 2 |".
      .replace(/\s*\|\s*/g, ' ')
      .trim();
    if (line === '') {
      this.#blank = true;
      return true;
    }
    const found = this.#recognise(line.replace(documentNumber, ''), start, end);
    this.#lineBefore = line;
    if (found !== 'none') {
      if (this.#headStart < 0) this.#headStart = start;
      this.#headEnd = end;
      this.#last = found;
    } else if (this.#isProse(line) || this.#isComplete() || ++this.#strange > MOST_STRANGE) {
      return false;
    } else this.#last = 'none';
    this.#blank = false;
    return true;
  }

  #isProse(line: string): boolean {
    // A page from the web prints titles, however long, above the paper's own head.
    if (this.#onPage && this.#number === null) return /^\W*Vraag \d/.test(line);
    if (line.length > 300 && !(this.#headStart < 0 && this.#strange === 0 && isLongTitle(line))) return true;
    if (
      /^(?:De (?:vaste |algemene |bijzondere |tijdelijke )?commissie|De Kamer,|Hierbij|Geachte|Bij brief|Inleiding)/.test(
        line,
      )
    )
      return true;
    return this.#headStart >= 0 && line.length > 160;
  }

  #isComplete(): boolean {
    const titled = this.#kind !== null || this.#printed !== null;
    return titled && (this.#date !== null || this.#number !== null);
  }

  #recognise(line: string, start: number, end: number): Found {
    return (
      this.#readSite(line) ??
      this.#readPage(line) ??
      this.#readSitting(line) ??
      this.#readChamber(line) ??
      this.#readSession(line) ??
      this.#readDate(line) ??
      this.#readNumber(line) ??
      this.#readDossier(line, start, end) ??
      this.#readKind(line, start) ??
      this.#readSubject(line) ??
      this.#readMore(line, end) ??
      'none'
    );
  }

  /** The table above a paper on the official site: "Tweede Kamer der Staten-Generaal2016-201734700 nr. 19". */
  #readSite(line: string): Found | null {
    const filed = readSiteLine(line);
    if (filed === null) return null;
    this.#chamber ??= filed.chamber;
    this.#session ??= filed.session;
    this.#filed ??= filed;
    return 'session';
  }

  #readPage(line: string): Found | null {
    const facts = readPageLine(line, this.#lineBefore);
    if (facts === null) return null;
    this.#page = { ...facts, ...this.#page };
    this.#onPage = !line.startsWith('Preview document');
    this.#strange = 0;
    return 'session';
  }

  /** The head of a whole sitting, as the sites of the chambers show it. */
  #readSitting(line: string): Found | null {
    const opens = /^(?:Plenair verslag|Verslag van de plenaire vergadering)\b/i.test(line);
    if (!opens && !this.#sitting) return null;
    this.#sitting = true;
    if (!opens && !sittingLine.test(line)) return null;
    const chamber = /\b(Tweede|Eerste) Kamer\b/.exec(line);
    if (chamber !== null) this.#chamber ??= chamber[1] === 'Tweede' ? 'II' : 'I';
    this.#date ??= readDate(line);
    this.#session ??= readSession(line);
    this.#kind ??= findKind('handelingen');
    return 'session';
  }

  #readChamber(line: string): Found | null {
    const match = chamberLine.exec(line);
    if (match !== null) {
      this.#chamber ??= chamberNamed(match[1]!);
      return 'chamber';
    }
    if (this.#last === 'chamber' && /^(?:[12]|1\/2)$/.test(line)) return 'chamber';
    return null;
  }

  #readSession(line: string): Found | null {
    if (/\bAanhangsel van de Handelingen$/i.test(line) && line.length < 70) {
      this.#aanhangsel = true;
      this.#session ??= readSession(line);
      return 'session';
    }
    if (!/^(?:Vergaderjaar|Zitting(?:sjaar)?)\b/i.test(line)) return null;
    if (line.length > 40 && !line.endsWith('Vragen gesteld door de leden der Kamer')) return null;
    this.#session ??= readSession(line);
    return 'session';
  }

  #readDate(line: string): Found | null {
    if (line.length > 120) return null;
    if (this.#last !== 'none' && /^\d{1,2} [a-z]+ \d{4}$/.test(line)) {
      this.#date ??= readDate(line);
      return 'date';
    }
    // "No.W15.16.0152/IV 's-Gravenhage, 15 juli 2016": an advice of the Raad van State.
    if (/^(?:RAAD)?No\.? ?W\d/.test(line)) {
      this.#date ??= readDate(line);
      return 'date';
    }
    const place =
      /^(?:Vastgesteld|Ontvangen|Voorgesteld|Den Haag|[’'‘]?s-Gravenhage|Datum|Aangeboden|Utrecht|Amsterdam|Brussel)(?![a-z])\s*:?,?/i.exec(
        line,
      );
    if (place === null) return null;
    const date = readDate(line);
    if (date === null)
      return this.#headStart >= 0 || /^(?:Vastgesteld|Ontvangen|Voorgesteld|Den Haag)\b\W*$/i.test(line)
        ? 'date'
        : null;
    this.#date ??= date;
    return 'date';
  }

  #readNumber(line: string): Found | null {
    if (this.#number !== null) return line === this.#number ? 'number' : null;
    // "2129" alone: the number of a page of the Aanhangsel.
    if (this.#aanhangsel && /^\d{1,4}$/.test(line)) {
      this.#number = line;
      return 'number';
    }
    const match = /^(?:Nr|No)\.?\s*(\d{1,4}[a-z]?)(?:\s*(?:\((?:tweede )?herdruk\)|H\b))?(?:\s+|$)/i.exec(
      line,
    );
    if (match !== null) {
      this.#number = match[1]!;
      this.#takeTitle(line.slice(match[0].length));
      return 'number';
    }
    // Eerste Kamer: "B VOORLOPIG VERSLAG …" (domain.md 1.3), "H1 BRIEF …" with a note at the letter.
    const letter = /^([A-Z]{1,2})(?:\d|\s*\(herdruk\))?\s+(?=\S)/.exec(line);
    if (letter === null) {
      const alone = this.#dossiers.length > 0 && /^[A-Z]{1,2}$/.test(line);
      if (!alone) return null;
      this.#number = line;
      return 'number';
    }
    const rest = line.slice(letter[0].length);
    const capitals = rest.toUpperCase() === rest;
    if (findKind(rest) === null || !(capitals || this.#dossiers.length > 0)) return null;
    this.#number = letter[1]!;
    this.#takeTitle(rest);
    return 'number';
  }

  #readDossier(line: string, start: number, end: number): Found | null {
    if (this.#number !== null || this.#printed !== null) return null;
    const dossier = readDossierLine(line);
    if (dossier === null) return null;
    // "12 500 inwoners" in running text starts with a small letter; a title does not.
    if (dossier.title !== '' && /^[a-z,.;%]/.test(dossier.title)) return null;
    const titled = titleBehind(dossier);
    const title = titled === null ? dossier.title : '';
    this.#dossiers.push({ number: dossier.number, title, start, end });
    if (titled === null) return 'dossier';
    this.#number = titled.number;
    this.#takeTitle(titled.printed);
    return 'number';
  }

  #readKind(line: string, start: number): Found | null {
    const kind = findKind(line);
    if (kind === null) return null;
    if (this.#printed !== null) {
      // The page from which it was pasted names the kind before the paper does.
      if (this.#page.kind === undefined || this.#number !== null || line.toUpperCase() !== line) return null;
      this.#takeTitle(line);
      return 'kind';
    }
    const heading = this.#text.charCodeAt(start) === 35 || this.#text.charCodeAt(start) === 42;
    const capitals = line.length > 4 && line.toUpperCase() === line;
    // "33 959" and beneath it "Voorstel van het lid … tot wijziging van …": the title of the dossier.
    const untitled = this.#last === 'dossier' && this.#dossiers[this.#dossiers.length - 1]?.title === '';
    if (untitled && !capitals && !heading) {
      if ((line.length > 60 && !/^Brief/i.test(line)) || isAboveNumber(this.#behind(start, LONGEST_TITLE)))
        return null;
    }
    const known = this.#number !== null || this.#dossiers.length > 0 || this.#chamber !== null;
    const titled =
      /^Fiche\b|^Brief van de/i.test(line) ||
      (/^Motie van/i.test(line) && opensMotion(this.#behind(start, line.length + MOTION_OPENING)));
    if (!capitals && !heading && !known && !titled) {
      // A first line of its own: "Nota van wijziging".
      const alone = this.#headStart < 0 && line.length <= kind.name.length + 2 && kind.kind.common !== true;
      if (!alone && kind.kind.name !== 'schriftelijke vragen') return null;
      // "Vragen van de leden van de Groep Jansen" is the heading of a contribution.
      if (!alone && readFactionHeading(line) !== null) return null;
    }
    this.#takeTitle(line);
    return 'kind';
  }

  /** Looks at what stands behind a line; `length` code units at most. */
  #behind(start: number, length: number): string {
    const limit = Math.min(this.#text.length, start + length);
    this.#reach = Math.max(this.#reach, limit);
    return this.#text.slice(start, limit);
  }

  #takeTitle(printed: string): void {
    // "VAN DE VASTE COMMISSIE VOOR FINANCIËN1": the number of a note stuck to the title.
    const title = printed.replace(/(?<=\p{Lu}{2})\d{1,2}$/u, '');
    if (title === '') return;
    // "… OVERLEG Vastgesteld 14 juni 2013 In de commissie …": a page whose lines were lost.
    const dated = lostLines.exec(title);
    if (dated !== null) this.#date ??= readDate(dated[2]!);
    this.#printed = dated?.[1] ?? title;
    this.#kind = findKind(this.#printed);
  }

  #readSubject(line: string): Found | null {
    const labelled = /^(?:Onderwerp|Betreft)\s*:?\s+(.{3,300})$/.exec(line);
    if (labelled !== null) {
      this.#subject ??= labelled[1]!.trim();
      return 'subject';
    }
    const address = /^Aan de (?:Voorzitter|leden) van de (Tweede|Eerste) Kamer/i.exec(line);
    if (address !== null) {
      this.#chamber ??= address[1]!.toLowerCase() === 'tweede' ? 'II' : 'I';
      this.#addressed = true;
      // "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal Den Haag, 12 maart 2024"
      if (/(?:Den Haag|’s-Gravenhage), /.test(line)) this.#date ??= readDate(line);
      return 'subject';
    }
    if (this.#headStart >= 0 && /^Aan (?:de|het) \p{L}[^.]{2,80}$/u.test(line)) return 'subject';
    if (this.#addressed && /^(?:der Staten-Generaal|Postbus \d+|\d{4} ?[A-Z]{2} )/.test(line))
      return 'subject';
    return null;
  }

  /** The rest of a title that runs over lines. */
  #readMore(line: string, end: number): Found | null {
    const untitled = this.#dossiers[this.#dossiers.length - 1];
    if (this.#last === 'dossier' && untitled?.title === '' && line.length < 400) {
      untitled.title = line;
      untitled.end = end;
      return 'dossier';
    }
    if ((this.#blank && !goesOn(this.#printed, line)) || startsBody(line)) return null;
    const dossier = this.#dossiers[this.#dossiers.length - 1];
    if (this.#last === 'dossier' && dossier !== undefined && line.length < 300) {
      dossier.title = dossier.title === '' ? line : `${dossier.title} ${line}`;
      dossier.end = end;
      return 'dossier';
    }
    if (this.#last === 'number' && this.#printed === null) {
      this.#takeTitle(line);
      return 'kind';
    }
    const printed = this.#printed;
    if ((this.#last === 'kind' || this.#last === 'number') && printed !== null && printed.length < 400) {
      const capitals = printed.toUpperCase() === printed && line.toUpperCase() === line;
      if (!capitals && !/^[a-z]/.test(line)) return null;
      this.#printed = `${printed} ${line}`;
      this.#kind = findKind(this.#printed);
      return this.#last;
    }
    return null;
  }

  get found(): HeadLines {
    return {
      dossiers: this.#dossiers.map(({ number, title, start, end }) => ({
        number,
        title: title === '' ? null : title,
        span: { start, end },
      })),
      number: this.#number,
      printed: this.#printed,
      kind: this.#kind,
      filed: this.#filed,
      page: this.#page,
      aanhangsel: this.#aanhangsel,
      chamber: this.#chamber,
      session: this.#session,
      date: this.#date,
      subject: this.#subject,
      addressed: this.#addressed,
      span: this.#headStart < 0 ? null : { start: this.#headStart, end: this.#headEnd },
      reach: this.#reach,
    };
  }
}
