import { writeDossier } from '../corpus/dossier-words';
import { writePaper, writeSession } from '../references/write-citation';
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
 * A target written out as a citation: "Kamerstuk 26 643, nr. 1011", "Kamerstukken II 2022/23, 26 643, nr. 1011",
 * "Stb. 2023, 12". What the id does not tell (a session year) is left out, never guessed.
 */
export function writeTarget(target: string, options: CitationOptions = asPrinted): string {
  const key = `${options.style} ${options.session} ${target}`;
  let citation = written.get(key);
  if (citation === undefined) {
    citation = writeAnew(target, options);
    if (written.size >= MOST_WRITTEN) written.clear();
    written.set(key, citation);
  }
  return citation;
}

/** Every link of a paper has its citation for a tooltip, after every keystroke: each is written once. */
const written = new Map<string, string>();
const MOST_WRITTEN = 20_000;

function writeAnew(target: string, { style, session }: CitationOptions): string {
  if (target.startsWith('kst-')) return writePaper(target, style, session);
  if (target.startsWith('dossier-')) {
    const dossier = target.slice('dossier-'.length);
    return style === 'kamer' ? `dossier ${writeDossier(dossier)}` : writePaper(target, style, session);
  }
  const gazette = /^(stb|stcrt|trb)-(\d{4})-(.+)$/.exec(target);
  if (gazette !== null) return `${gazetteNames[gazette[1]!]} ${gazette[2]}, ${gazette[3]}`;
  return writeProceedings(target) ?? writeLaw(target) ?? writeEuAct(target) ?? target;
}

const gazetteNames: Readonly<Record<string, string>> = { stb: 'Stb.', stcrt: 'Stcrt.', trb: 'Trb.' };

/** "h-tk-20222023-12-5" and "ah-tk-20222023-1234"; until 2010 Handelingen have pages (domain.md 8.1). */
function writeProceedings(target: string): string | null {
  const match = /^(a?h)-(tk|ek|vv)-(\d{4})(\d{4})-(\d+)(?:-(\d+))?/.exec(target);
  if (match === null) return null;
  const [, kind, chamberCode, from, to, first, second] = match;
  const chamber = chamberCode === 'tk' ? 'II' : chamberCode === 'ek' ? 'I' : 'VV';
  const opening = `Handelingen ${chamber} ${writeSession(`${from}-${to}`)}`;
  if (kind === 'ah') return `Aanhangsel ${opening}, nr. ${first}`;
  if (second === undefined) return `${opening}, nr. ${first}`;
  return Number(to) <= 2010 || Number(first) > 200
    ? `${opening}, p. ${first}-${second}`
    : `${opening}, nr. ${first}, item ${second}`;
}
