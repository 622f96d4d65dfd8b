import type { LineIndex } from '../../text/line-index';
import type { Block } from '../blocks/block';
import { contentStart, frontMatterReach } from '../blocks/front-matter-lines';
import { type FoundKind, findKind } from '../kinds/find-kind';
import type { Header, PaperDossier } from '../paper';
import { readDate, readSession } from './date';
import { readDossierLine } from './dossier-line';
import type { HeadLines } from './found-head';
import { type FrontMatterValue, readFrontMatter } from './front-matter';
import { LONGEST_HEAD, readHeadLines } from './head-lines';
import { kindByOpening, OPENING } from './opening';
import { idOfAanhangsel, idOfDebate, idOfHead } from './paper-id';

export interface ReadHeader {
  readonly header: Header;
  readonly kind: FoundKind | null;
  /** Whether what was found makes the text a paper by itself. */
  readonly sure: boolean;
  /** First offset that is no longer the head. */
  readonly end: number;
  /** Nothing behind this offset was looked at. */
  readonly reach: number;
}

type FrontMatter = ReadonlyMap<string, readonly FrontMatterValue[]>;

/** Keys that make a text with front matter a draft of a paper (paper-conventions.md, Header of a draft). */
const draftKeys = ['dossier', 'dossiertitel', 'ondernummer', 'soort', 'kamer', 'vergaderjaar', 'commissie'];

/** Reads the head of a paper from its first lines; the front matter of a draft decides where it speaks. */
export function readHeader(text: string, lines: LineIndex, first: Block | undefined): ReadHeader {
  const block = first?.kind === 'front-matter' ? first : null;
  const frontMatter: FrontMatter =
    block === null ? new Map() : readFrontMatter(text, { start: block.content, end: block.end });
  const start = block?.end ?? contentStart(text);
  const printed = readHeadLines(text, lines, start);
  const { page } = printed;
  const saysKind =
    printed.number !== null ||
    printed.kind !== null ||
    printed.chamber !== null ||
    printed.session !== null ||
    page.number !== undefined ||
    page.kind !== undefined;
  const one = (key: string) => frontMatter.get(key)?.[0]?.value ?? null;

  const { filed } = printed;
  const dossiers = dossiersOf(frontMatter) ?? (saysKind ? dossiersInLines(printed) : []);
  const number =
    one('ondernummer')?.replace(/^nr\.?\s*/i, '') ?? printed.number ?? filed?.number ?? page.number ?? null;
  const soort = one('soort');
  const kind =
    soort === null
      ? (letterOrKind(printed) ??
        page.kind ??
        debateOf(text, start, printed) ??
        kindByOpening(text, printed.span?.end ?? start))
      : findKind(soort);
  const printedKind = soort ?? printed.printed;
  const session = readSession(one('vergaderjaar') ?? '') ?? printed.session;
  const chamber = readChamberName(one('kamer')) ?? printed.chamber ?? chamberOfNumber(number);
  const sure = draftKeys.some((key) => frontMatter.has(key)) || isSure(printed, saysKind);
  const questions = kind?.name === 'schriftelijke vragen';
  const end = printed.span !== null && saysKind ? printed.span.end : (block?.end ?? 0);
  return {
    kind,
    sure,
    end,
    reach: Math.max(
      printed.reach,
      (printed.span?.end ?? start) + OPENING,
      // Whether "---" opens front matter, and when written questions were answered, stands further on.
      frontMatterReach(text, lines),
      questions ? start + LONGEST_HEAD : 0,
      (block?.end ?? 0) + 2,
    ),
    header: {
      id: filed?.item
        ? idOfDebate(chamber, session, filed.item)
        : printed.aanhangsel
          ? idOfAanhangsel(chamber, session, number)
          : idOfHead(dossiers[0]?.number ?? null, number, chamber, session),
      dossiers,
      number,
      printedKind,
      kind: kind?.name ?? (sure ? unknownKind(printedKind) : null),
      abbreviation: kind?.kind.abbreviation ?? null,
      chamber,
      session,
      date:
        readDate(one('datum') ?? '') ??
        printed.date ??
        (questions ? dateOfAnswer(text, start) : null) ??
        null,
      committee: one('commissie'),
      signatories: [],
      subject: printed.subject ?? subjectOf(printed.printed),
      span: end > 0 ? { start: block?.start ?? printed.span?.start ?? 0, end } : { start: 0, end: 0 },
    },
  };
}

/** Whether the printed lines alone make the text a paper. */
function isSure(
  { kind, number, dossiers, date, chamber, session, addressed, page }: HeadLines,
  saysKind: boolean,
): boolean {
  const filed = saysKind && dossiers.length > 0;
  if (kind !== null && kind.kind.common !== true) return true;
  if (page.dossier !== undefined) return true;
  if (number !== null && (filed || kind !== null)) return true;
  if (kind !== null && (filed || date !== null || chamber !== null)) return true;
  return chamber !== null && (session !== null || addressed);
}

/** The dossiers as printed, else the one under which the official site files the paper. */
function dossiersInLines({ dossiers, filed, page, span }: HeadLines): readonly PaperDossier[] {
  const number = filed?.dossier ?? page.dossier;
  if (dossiers.length > 0 || number === undefined || span === null) return dossiers;
  return [{ number, title: page.dossierTitle ?? null, span }];
}

/** A text addressed to the chair of a chamber is a letter, whatever its paper prints. */
function letterOrKind({ kind, addressed, printed, filed }: HeadLines): FoundKind | null {
  if (kind !== null) return kind;
  if (filed?.item) return findKind('handelingen');
  return addressed && printed === null ? findKind('brief') : null;
}

/** First words of an item of the Handelingen, which prints no head of its own. */
const itemOpening =
  /^\s*(?:\d{1,3} [^\n]{3,150}\s+(?:[^\n]{3,150}\n\s*)?Aan de orde (?:is|zijn) |(?:\d{1,3} )?(?:(?:Regeling van werkzaamheden|Stemming(?:en)?|Vragenuur|Mededelingen|Hamerstukken|VAO|VSO|Tweeminutendebat)\b[^\n]{0,150}\s+(?:De (?:waarnemend )?voorzitter:|Aan de orde )|Aan de orde (?:is|zijn) (?:de|het) ))/;

/** "Regeling van werkzaamheden", "Aan de orde is de behandeling van": an item of the Handelingen, without its head. */
function debateOf(text: string, start: number, { printed, span }: HeadLines): FoundKind | null {
  if (printed !== null || span !== null) return null;
  return itemOpening.test(text.slice(start, start + 400)) ? findKind('handelingen') : null;
}

/** A kind that the table does not know is called as it is printed, when that is short enough to be a name. */
function unknownKind(printed: string | null): string | null {
  return printed !== null && printed.length < 80 ? printed.toLowerCase() : null;
}

/** Written questions carry their dates in brackets: "(ontvangen 3 juni 2024)", else "(ingezonden 2 april 2024)". */
function dateOfAnswer(text: string, start: number): string | null {
  const head = text.slice(start, start + LONGEST_HEAD);
  const received = /\(ontvangen\s+([^)]{8,30})\)/.exec(head) ?? /\(ingezonden\s+([^)]{8,30})\)/.exec(head);
  return received === null ? null : readDate(received[1]!.replace(/\s+/g, ' '));
}

function dossiersOf(frontMatter: FrontMatter): PaperDossier[] | null {
  const titles = frontMatter.get('dossiertitel') ?? [];
  const dossiers: PaperDossier[] = [];
  for (const { value, start, end } of frontMatter.get('dossier') ?? []) {
    const found = readDossierLine(value);
    if (found === null) continue;
    const title = titles[dossiers.length]?.value ?? (found.title === '' ? null : found.title);
    dossiers.push({ number: found.number, title, span: { start, end } });
  }
  return dossiers.length === 0 ? null : dossiers;
}

function readChamberName(value: string | null): Header['chamber'] {
  if (value === null) return null;
  const name = value.trim().toUpperCase();
  if (name === 'II' || name === '2' || name.startsWith('TWEEDE') || name === 'TK') return 'II';
  if (name === 'I' || name === '1' || name.startsWith('EERSTE') || name === 'EK') return 'I';
  if (name === 'VV' || name.startsWith('VERENIGDE')) return 'VV';
  return name === 'I/II' ? 'I/II' : null;
}

/** Digits are the Tweede Kamer's, letters the Eerste Kamer's (domain.md 2.1, rule 5). */
function chamberOfNumber(number: string | null): Header['chamber'] {
  if (number === null) return null;
  return /^\d+$/.test(number) ? 'II' : /^[A-Z]{1,2}$/.test(number) ? 'I' : null;
}

/** "… over de opvang van kinderen" in the title of a motion or a set of questions. */
function subjectOf(printed: string | null): string | null {
  const match =
    /\b(?:over|inzake|betreffende)\s+(.{3,300}?)(?:\s*\((?:ingezonden|t\.v\.v\.).*|\s+TER VERVANGING.*)?\.?$/i.exec(
      printed ?? '',
    );
  return match === null ? null : match[1]!;
}
