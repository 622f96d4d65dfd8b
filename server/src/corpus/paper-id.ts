/** A PaperId taken apart. */
export interface PaperIdParts {
  /** Number with suffix, as ids print it: "26643", "36200-VI", "21501-02". */
  readonly dossier: string;
  /** Ondernummer without marks of a reprint or attachment: "1011", "B". */
  readonly number: string;
}

/** Marks behind the ondernummer: attachment, reprint, corrected edition (domain.md 8.1). */
const edition = /-[bhnv]\d{1,3}$/;

/**
 * Dossier and ondernummer of a PaperId: the last component is the number, what stands before it the dossier
 * (domain.md 8.2). The session year of Eerste Kamer ids of 1994–2010 is not part of the dossier.
 * @returns null for an id of anything else, such as "stb-2023-123" or "dossier-26643".
 */
export function splitPaperId(id: string): PaperIdParts | null {
  if (!id.startsWith('kst-')) return null;
  const bare = id
    .slice('kst-'.length)
    .replace(/^\d{8}-/, '')
    .replace(edition, '');
  const cut = bare.lastIndexOf('-');
  return cut <= 0 ? null : { dossier: bare.slice(0, cut), number: bare.slice(cut + 1) };
}

/** The dossier that a target belongs to or is; null for laws, Handelingen and the like. */
export function dossierOfTarget(target: string): string | null {
  if (target.startsWith('dossier-')) return target.slice('dossier-'.length);
  return splitPaperId(target)?.dossier ?? null;
}

/** Whether a target is a paper of a dossier or that dossier itself. */
export function belongsTo(target: string, dossier: string): boolean {
  return dossierOfTarget(target) === dossier;
}

/**
 * Order of ondernummers as people read them: numbers by value, then letters as in a spreadsheet (Z before AA).
 * Negative when `a` comes first.
 */
export function compareNumbers(a: string, b: string): number {
  const valueA = Number.parseInt(a, 10);
  const valueB = Number.parseInt(b, 10);
  const numberA = Number.isNaN(valueA);
  const numberB = Number.isNaN(valueB);
  if (numberA !== numberB) return numberA ? 1 : -1;
  if (!numberA && valueA !== valueB) return valueA - valueB;
  if (numberA && a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order of PaperIds within a list: by dossier, then by ondernummer. */
export function comparePaperIds(a: string, b: string): number {
  const partsA = splitPaperId(a);
  const partsB = splitPaperId(b);
  if (partsA === null || partsB === null || partsA.dossier !== partsB.dossier) {
    return compareText(partsA?.dossier ?? a, partsB?.dossier ?? b) || compareText(a, b);
  }
  return compareNumbers(partsA.number, partsB.number) || compareText(a, b);
}

/** Order by code unit: the same on every machine, unlike an order by locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
