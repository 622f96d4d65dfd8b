import { splitPaperId } from '../corpus/paper-id';
import { writeEuAct } from './citation-eu';
import { writeLaw } from './citation-law';

export interface CitationOptions {
  /** `kamer`: as in printed papers; `leidraad`: as in law reviews and the Aanwijzingen (domain.md 7). */
  readonly style: 'kamer' | 'leidraad';
  /** Session year of the paper where it is known: "2022-2023". */
  readonly session: string | null;
}

const asPrinted: CitationOptions = { style: 'kamer', session: null };

/**
 * A target written out as a citation: "Kamerstuk 26 643, nr. 1011", "Kamerstukken II 2022/23, 26643, nr. 1011",
 * "Stb. 2023, 12". What the id does not tell (a session year) is left out, never guessed.
 */
export function writeTarget(target: string, options: CitationOptions = asPrinted): string {
  if (target.startsWith('kst-')) return writePaper(target, options);
  if (target.startsWith('dossier-')) {
    const dossier = target.slice('dossier-'.length);
    return options.style === 'kamer'
      ? `dossier ${displayDossier(dossier)}`
      : `Kamerstukken ${compactDossier(dossier)}`;
  }
  const gazette = /^(stb|stcrt|trb)-(\d{4})-(.+)$/.exec(target);
  if (gazette !== null) return `${gazetteNames[gazette[1]!]} ${gazette[2]}, ${gazette[3]}`;
  return writeProceedings(target) ?? writeLaw(target) ?? writeEuAct(target) ?? target;
}

const gazetteNames: Readonly<Record<string, string>> = { stb: 'Stb.', stcrt: 'Stcrt.', trb: 'Trb.' };

function writePaper(id: string, { style, session }: CitationOptions): string {
  const parts = splitPaperId(id);
  if (parts === null) return id;
  const { dossier, number } = parts;
  // A number with a letter behind it ("188b") is an Eerste Kamer paper too (domain.md 8.2).
  const chamber = /^\d+$/.test(number) ? 'II' : 'I';
  const ondernummer = /^\d/.test(number) ? `nr. ${number}` : number;
  if (style === 'kamer') return `Kamerstuk ${displayDossier(dossier)}, ${ondernummer}`;
  const inId = /^kst-(\d{4})(\d{4})-/.exec(id);
  const year = inId !== null ? shortSession(`${inId[1]}-${inId[2]}`) : session && shortSession(session);
  return `Kamerstukken ${[chamber, year].filter(Boolean).join(' ')}, ${compactDossier(dossier)}, ${ondernummer}`;
}

/** "h-tk-20222023-12-5" and "ah-tk-20222023-1234"; until 2010 Handelingen have pages (domain.md 8.1). */
function writeProceedings(target: string): string | null {
  const match = /^(a?h)-(tk|ek|vv)-(\d{4})(\d{4})-(\d+)(?:-(\d+))?/.exec(target);
  if (match === null) return null;
  const [, kind, chamberCode, from, to, first, second] = match;
  const chamber = chamberCode === 'tk' ? 'II' : chamberCode === 'ek' ? 'I' : 'VV';
  const opening = `Handelingen ${chamber} ${shortSession(`${from}-${to}`)}`;
  if (kind === 'ah') return `Aanhangsel ${opening}, nr. ${first}`;
  if (second === undefined) return `${opening}, nr. ${first}`;
  return Number(to) <= 2010 || Number(first) > 200
    ? `${opening}, p. ${first}-${second}`
    : `${opening}, nr. ${first}, item ${second}`;
}

/** "36600-VII" as printed: "36 600 VII"; a series keeps its hyphen: "21 501-02". */
export function displayDossier(dossier: string): string {
  const match = /^(\d{2})(\d{3})(?:-(.+))?$/.exec(dossier);
  if (match === null) return dossier;
  const [, high, low, suffix] = match;
  if (suffix === undefined) return `${high} ${low}`;
  return /^\d/.test(suffix) ? `${high} ${low}-${suffix}` : `${high} ${low} ${suffix}`;
}

/** The same without a space in the number: "36600 VII", "21501-02" (Ar 3.43). */
function compactDossier(dossier: string): string {
  return dossier.replace(/-(?=[A-Z])/, ' ');
}

/** "2022-2023" as "2022/23"; the turn of the century in full: "1999/2000". */
function shortSession(session: string): string {
  const [from, to] = session.split('-');
  if (from === undefined || to === undefined) return session;
  return from.slice(0, 2) === to.slice(0, 2) ? `${from}/${to.slice(2)}` : `${from}/${to}`;
}
