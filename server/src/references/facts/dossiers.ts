import data from './dossiers.json';

/** What is known of a dossier by its number. Source of each: dossiers.json, `sources`. */
export interface KnownDossier {
  /** Number with suffix as in ids: "26643", "21501-02", "36200-VI". */
  readonly number: string;
  /** The newest title that the source had: titles change (domain.md 1.1). */
  readonly title: string;
  readonly kind: DossierKind;
  /** The source shortened the title: do not print it as the official one. */
  readonly short: boolean;
}

/** A running subject, a bill, a budget chapter, a series of an EU council, a dossier of the Eerste Kamer's own. */
export type DossierKind = 'running' | 'bill' | 'budget' | 'eu-council' | 'ek-own';

/**
 * The highest number that a source showed (domain.md 1.1 and 8.2: 37 035 in October 2026). A number by itself, without
 * a label, is a dossier only up to a bit above it: about 700 new ones a year.
 */
export const NEWEST_DOSSIER = 37_035;
export const HIGHEST_BARE_DOSSIER = 38_500;
/** What is online begins at about 17,000; below, a number needs a label. */
export const LOWEST_BARE_DOSSIER = 16_000;
/** Numbers from here on are in no use and were never given: tests invent dossiers there (domain.md 8.9). */
export const HIGHEST_DOSSIER = 99_999;

/**
 * Numbers of yearly budgets, of slotwetten and of supplementary budgets: only below these are letters chapters or funds
 * (domain.md 1.1 and 8.2). Not all there ever were: `suffixOf` also goes by the shape of the suffix.
 */
const budgets = new Set([
  23900, 24400, 27400, 30300, 31200, 31700, 31924, 32123, 32500, 33000, 33400, 33750, 33940, 34000, 34300,
  34550, 34775, 35000, 35200, 35300, 35570, 35925, 35975, 36064, 36120, 36200, 36250, 36350, 36360, 36410,
  36435, 36470, 36550, 36560, 36600, 36613, 36625, 36800, 36945, 37020, 37035,
]);

/** The series of EU-council dossiers; 21501-11, -22 and -23 were never given (domain.md 1.1). */
export const COUNCIL_SERIES = 21_501;
const councilGaps = new Set([11, 22, 23]);
const LAST_COUNCIL = 34;

export function isBudget(base: number): boolean {
  return budgets.has(base);
}

export function isCouncilDossier(sub: number): boolean {
  return sub >= 1 && sub <= LAST_COUNCIL && !councilGaps.has(sub);
}

type Row = readonly [number: string, title: string, kind: string, source: number, short?: boolean];

let known: ReadonlyMap<string, KnownDossier> | null = null;

/** What the table has of a dossier ("26643", "36200-VI"); null when it is not in it, which says nothing. */
export function knownDossier(number: string): KnownDossier | null {
  return table().get(number) ?? null;
}

/** Numbers of all dossiers that the table has. */
export function knownDossiers(): readonly string[] {
  return [...table().keys()];
}

function table(): ReadonlyMap<string, KnownDossier> {
  known ??= new Map(
    (data.dossiers as unknown as readonly Row[]).map(([key, title, kind, , short]) => [
      key,
      { number: key, title, kind: kind as DossierKind, short: short === true },
    ]),
  );
  return known;
}

/** The title of a dossier, or of the whole budget for a chapter that has none of its own; null when unknown. */
export function dossierTitle(number: string): string | null {
  const found = knownDossier(number);
  return found !== null && !found.short ? found.title : null;
}

/**
 * Names of budget chapters that have kept them for long (domain.md 1.1, as in 2013 with the names of today where the
 * source gives them). Chapters XIV, XIX, XX, XXII, XXIII and funds K to M have no confirmed name and are not here.
 */
const chapterNames: Readonly<Record<string, string>> = {
  I: 'de Koning',
  IIA: 'Staten-Generaal',
  IIB: 'Overige Hoge Colleges van Staat en Kabinetten van de Gouverneurs',
  III: 'Algemene Zaken',
  IV: 'Koninkrijksrelaties',
  V: 'Buitenlandse Zaken',
  VI: 'Justitie en Veiligheid',
  VII: 'Binnenlandse Zaken en Koninkrijksrelaties',
  VIII: 'Onderwijs, Cultuur en Wetenschap',
  IX: 'Financiën en Nationale Schuld',
  X: 'Defensie',
  XII: 'Infrastructuur en Waterstaat',
  XIII: 'Economische Zaken',
  XV: 'Sociale Zaken en Werkgelegenheid',
  XVI: 'Volksgezondheid, Welzijn en Sport',
  XVII: 'Buitenlandse Handel en Ontwikkelingssamenwerking',
  XVIII: 'Wonen en Rijksdienst',
  B: 'Gemeentefonds',
  C: 'Provinciefonds',
  F: 'Diergezondheidsfonds',
  H: 'BES-fonds',
  J: 'Deltafonds',
};

/** What a budget chapter or fund is for ("VI": Justitie en Veiligheid); null when no source names it. */
export function chapterName(suffix: string): string | null {
  return Object.hasOwn(chapterNames, suffix) ? chapterNames[suffix]! : null;
}
