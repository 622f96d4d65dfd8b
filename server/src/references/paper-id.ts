import { romanValue } from './facts/roman';

/** The parts of a PaperId or dossier id (domain.md 8.2). */
export interface PaperIdParts {
  /** "2008-2009" for Eerste Kamer papers of 1994–2010, whose ids carry it; null for all others. */
  readonly session: string | null;
  /** Five digits (four before about 1965), or a Roman numeral for the Eerste Kamer's own dossiers. */
  readonly base: string;
  /** "VI", "02", "A", "R1519"; null when there is none. */
  readonly suffix: string | null;
  /** Ondernummer: "1011", "B", "42e"; null for a dossier. */
  readonly number: string | null;
  /** "h1" (herdruk), "n1" (corrected edition), "b1" (annex); null when there is none. */
  readonly edition: string | null;
}

/**
 * Takes an id apart: "kst-36200-VI-12", "kst-20082009-31700-VI-D", "kst-CXXIV-G", "dossier-21501-02".
 * In a `kst-` id the last part is the ondernummer and what stands between it and the digits is the suffix.
 * @returns null for what is no such id, also for the ids of papers that are not yet typeset ("kst-1259252")
 */
export function parsePaperId(id: string): PaperIdParts | null {
  const [prefix, ...parts] = id.split('-');
  if (prefix !== 'kst' && prefix !== 'dossier') return null;
  let session: string | null = null;
  if (parts.length > 1 && /^(19|20)\d{6}$/.test(parts[0]!)) {
    session = `${parts[0]!.slice(0, 4)}-${parts[0]!.slice(4)}`;
    parts.shift();
  }
  // "kst-20052006-30300F-A": a few ids of the Eerste Kamer have the letter of the fund at the number.
  const glued = /^(\d{5})([A-Z])$/.exec(parts[0] ?? '');
  if (glued !== null) parts.splice(0, 1, glued[1]!, glued[2]!);
  const base = parts.shift() ?? '';
  if (!/^\d{4,5}$/.test(base) && romanValue(base) === 0) return null;
  let edition: string | null = null;
  if (/^[bhn]\d+$/.test(parts.at(-1) ?? '')) edition = parts.pop()!;
  const number = prefix === 'kst' ? (parts.pop() ?? null) : null;
  if (number !== null && !/^([A-Z]{1,2}|\d{1,4}[a-z]?)$/.test(number)) return null;
  if (parts.length > 1 || (parts.length === 1 && !/^([A-Z]+|\d\d|R\d{3,4})$/.test(parts[0]!))) return null;
  return { session, base, suffix: parts[0] ?? null, number, edition };
}

/** The dossier of an id, as in `PaperDossier.number`: "36200-VI" for "kst-36200-VI-12"; null when there is none. */
export function dossierOf(id: string): string | null {
  const parts = parsePaperId(id);
  if (parts === null) return null;
  return parts.suffix === null ? parts.base : `${parts.base}-${parts.suffix}`;
}

/** First and last session of which papers of the Eerste Kamer carry the session year in their id (domain.md 8.2). */
const FIRST_WITH_SESSION = 1994;
const LAST_WITH_SESSION = 2009;
/** From 2003/04 the Eerste Kamer letters its papers; before, it numbers them per session over all dossiers. */
const FIRST_WITH_LETTERS = 2003;
/** Bills numbered up to here were before the Eerste Kamer while ids carried the session year. */
const LAST_BASE_WITH_SESSION = 32_400;
/** The Eerste Kamer's own dossiers up to this numeral began while ids carried the session year ("LI" is of 2006/07). */
const LAST_OWN_WITH_SESSION = 99;

/** What must be known to write the id of one paper. */
export interface PaperIdRequest {
  readonly base: string;
  readonly suffix: string | null;
  /** Ondernummer as printed. */
  readonly number: string;
  /** Chamber as printed or null. */
  readonly chamber: string | null;
  /** First year of the session, 0 when not printed. */
  readonly year: number;
}

/** What an id of an Eerste Kamer paper lacks: nothing, the session that it may carry, the session that it must carry. */
export type SessionNeed = 'none' | 'perhaps' | 'surely';

/** Whether a paper is the Eerste Kamer's by its number: letters, or digits with a small letter (domain.md 2.1, rule 5). */
export function isSenateNumber(number: string): boolean {
  const last = number.charCodeAt(number.length - 1);
  return last >= 65;
}

/** Whether the id of a paper carries the session year, and whether we would have to know it (domain.md 2.1, rule 6). */
export function sessionNeed({ base, number, chamber, year }: PaperIdRequest): SessionNeed {
  if (year > 0) return 'none';
  const small = number.charCodeAt(number.length - 1) >= 97;
  if (small) return 'surely';
  if (chamber === 'II' || (chamber === null && !isSenateNumber(number))) return 'none';
  const own = romanValue(base);
  if (own > 0) return own <= LAST_OWN_WITH_SESSION ? 'surely' : 'none';
  return Number(base) <= LAST_BASE_WITH_SESSION ? 'perhaps' : 'none';
}

/**
 * The id of a paper as officially published (domain.md 8.2).
 * @returns null when it must carry a session year that is not known ("23700, nr. 188b")
 */
export function paperId(request: PaperIdRequest): string | null {
  const { base, suffix, number, chamber, year } = request;
  if (sessionNeed(request) === 'surely') return null;
  const dossier = suffix === null ? base : `${base}-${suffix}`;
  if (!carriesSession(number, chamber, year)) return `kst-${dossier}-${number}`;
  // A number of the Eerste Kamer cited under 2003/04 is a reprint of 2002/03: in 2003/04 it began to letter its papers.
  const first = year === FIRST_WITH_LETTERS && !isSenateNumber(number) ? year - 1 : year;
  return `kst-${first}${first + 1}-${dossier}-${number}`;
}

function carriesSession(number: string, chamber: string | null, year: number): boolean {
  if (year < FIRST_WITH_SESSION || year > LAST_WITH_SESSION) return false;
  const last = number.charCodeAt(number.length - 1);
  if (last >= 97) return true;
  // Before 2003/04 letters are the Tweede Kamer's own first papers of a bill ("24 400 III, A").
  if (last >= 65) return chamber === 'I' || (chamber !== 'II' && year >= FIRST_WITH_LETTERS);
  return chamber === 'I' && year <= FIRST_WITH_LETTERS;
}
