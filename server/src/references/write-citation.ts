import { isSenateNumber, parsePaperId } from './paper-id';
import { recogniseReferences } from './recognise';
import type { Reference } from './reference';

/**
 * `kamer`: as the Kamer prints it, "Kamerstuk 26 643, nr. 1011"; `leidraad`: with chamber and session year,
 * "Kamerstukken II 2022/23, 26 643, nr. 1011" (domain.md 7).
 */
export type CitationStyle = 'kamer' | 'leidraad';

/**
 * A PaperId or dossier id written out as a citation.
 * @param session session year when it is known ("2022-2023"); one that the id carries goes before it
 * @returns a text that reads back as `id`; the id itself where no citation says the same (a reprint, a paper that is
 *   not yet typeset, one whose id must carry a session that is not known)
 */
export function writePaper(id: string, style: CitationStyle, session: string | null = null): string {
  const parts = parsePaperId(id);
  if (parts === null || parts.edition !== null) return id;
  const { base, suffix, number } = parts;
  const dossier = writeDossier(base, suffix);
  if (number === null) {
    return proven(style === 'kamer' ? `dossier ${dossier}` : `Kamerstukken II ${dossier}`, id);
  }
  const senate = isSenateNumber(number);
  const chamber = senate || parts.session !== null ? 'I' : 'II';
  const year = parts.session ?? session;
  // What the Kamer leaves out of its own papers is needed where the id has it, and for dossiers of long ago.
  const full =
    style === 'leidraad' ||
    parts.session !== null ||
    /^\d+[a-z]$/.test(number) ||
    base.length < 5 ||
    !/^\d/.test(base);
  const label = full
    ? `Kamerstukken ${chamber}${year === null ? '' : ` ${writeSession(year)}`},`
    : 'Kamerstuk';
  return proven(`${label} ${dossier}, ${writeNumber(number)}`, id);
}

/**
 * A reference to papers or dossiers written out: all its numbers, the dossiers under which it is also filed, its
 * pin-cites. @returns null for a reference of another type, and for one whose target is not known
 */
export function writeReference(reference: Reference, style: CitationStyle): string | null {
  const { type, targets, session, page, section, alsoFiledUnder } = reference;
  if ((type !== 'kamerstuk' && type !== 'dossier') || targets === null || targets.length === 0) return null;
  const whole = alsoFiledUnder.length > 0 || targets.length > 1 ? writeSeveral(reference, style) : null;
  const written = whole ?? targets.map((target) => writePaper(target, style, session)).join('; ');
  const pins = [page === null ? null : `p. ${page}`, section].filter((pin) => pin !== null);
  return [reference.annex ? `bijlage bij ${written}` : written, ...pins].join(', ');
}

/** Several numbers under one dossier, or one paper under several dossiers; null when the parts are too unlike. */
function writeSeveral(
  { targets, chamber, session, alsoFiledUnder, type }: Reference,
  style: CitationStyle,
): string | null {
  const ids = targets!.map((target) => parsePaperId(target));
  const [first] = ids;
  if (first === undefined || first === null || first.edition !== null) return null;
  const alike = ids.every((id) => id !== null && id.edition === null && id.session === first.session);
  if (!alike) return null;
  const year = first.session ?? session;
  const senate = first.number !== null && isSenateNumber(first.number);
  const house = first.session !== null || senate ? 'I' : (chamber ?? 'II');
  const full = style === 'leidraad' || first.session !== null;
  const label = full
    ? `Kamerstukken ${house}${year === null ? '' : ` ${writeSession(year)}`},`
    : 'Kamerstukken';
  const dossiers =
    type === 'dossier'
      ? ids.map((id) => writeDossier(id!.base, id!.suffix))
      : [writeDossier(first.base, first.suffix), ...alsoFiledUnder.map(writeDossierNumber)];
  if (type === 'dossier') return provenAll(`${label.replace(/,$/, '')} ${join(dossiers)}`, targets!);
  if (ids.some((id) => id!.base !== first.base || id!.suffix !== first.suffix)) return null;
  const numbers = ids.map((id) => id!.number!);
  const written = senate ? join(numbers) : `${numbers.length > 1 ? 'nrs.' : 'nr.'} ${join(numbers)}`;
  return provenAll(`${label} ${join(dossiers)}, ${written}`, targets!);
}

/** "26 643", "36 200 VI", "21 501-02", "CXXIV", "9925". */
export function writeDossier(base: string, suffix: string | null): string {
  const digits = /^[1-9]\d{4}$/.test(base) ? `${base.slice(0, 2)} ${base.slice(2)}` : base;
  if (suffix === null) return digits;
  return /^\d/.test(suffix) ? `${digits}-${suffix}` : `${digits} ${suffix}`;
}

function writeDossierNumber(dossier: string): string {
  const cut = dossier.indexOf('-');
  return cut < 0 ? writeDossier(dossier, null) : writeDossier(dossier.slice(0, cut), dossier.slice(cut + 1));
}

/** Letters stand by themselves, numbers behind "nr." (domain.md 7, Eerste Kamer papers). */
function writeNumber(number: string): string {
  return /^\d/.test(number) ? `nr. ${number}` : number;
}

/** "2022/23"; the turn of the century in full, "1999/2000". */
export function writeSession(session: string): string {
  const [from = '', to = ''] = session.split('-');
  return from.slice(0, 2) === to.slice(0, 2) ? `${from}/${to.slice(2)}` : `${from}/${to}`;
}

function join(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
}

/** `written` when it reads back as `id`, else the id: what is written must never point elsewhere. */
function proven(written: string, id: string): string {
  return provenAll(written, [id]) ?? id;
}

function provenAll(written: string, ids: readonly string[]): string | null {
  const [found, ...more] = recogniseReferences(written);
  const same =
    found?.targets?.length === ids.length && found.targets.every((target, index) => target === ids[index]);
  return same &&
    more.length === 0 &&
    found.end === written.length &&
    !found.doubts.includes('chamber-mismatch')
    ? written
    : null;
}
