import { foldName } from '../names/fold';
import data from './factions.json';

/**
 * A faction in one of its periods. Source: domain.md 5.1 and 5.2, with the list of periods beside it.
 * Dates are ISO and only as precise as they are confirmed: "2021-05-13", "2021-05", "2014". What nobody could
 * confirm is in the `about` fields, to be shown as such, never as a fact.
 */
export interface Faction {
  /** Name as the chamber writes it: "VVD", "Groep Van Haga", "Lid Omtzigt", "Fractie-Otten". */
  readonly name: string;
  readonly fullName: string;
  readonly aliases: readonly string[];
  readonly chamber: 'II' | 'I';
  /** A party that was elected, or a group that left one. */
  readonly kind: 'party' | 'splinter';
  readonly from: string | null;
  readonly fromAbout: string | null;
  /** It sat already before `from`, the first term in the table. */
  readonly satBefore: boolean;
  /** Null: it still sits, or (with `from` unknown) the end is unknown. */
  readonly to: string | null;
  readonly toAbout: string | null;
  /** Seats at elections (a year) and on days when they were counted (a date), oldest first. */
  readonly seats: readonly { readonly date: string; readonly seats: number }[];
  /** Number of members of a group that was not elected as such. */
  readonly size: number | null;
  readonly splitFrom: string | null;
  readonly mergedInto: string | null;
  readonly renamedTo: string | null;
  readonly formerName: string | null;
  /** False: the name or a date is not fully confirmed. */
  readonly confirmed: boolean;
}

/** When and where a name was used, to choose between periods and homonyms. */
export interface FactionMoment {
  /** ISO date of the paper, as precise as known. */
  readonly date?: string | null;
  readonly chamber?: 'II' | 'I' | 'VV' | 'I/II' | null;
}

/** All factions of both chambers since 2010, one for each period. */
export const factions = data.factions as unknown as readonly Faction[];

/** When the members of each chamber sat, from one election to the next; a year where the day is not confirmed. */
export const terms = data.terms as unknown as readonly {
  readonly chamber: 'II' | 'I';
  readonly from: string;
  readonly to: string | null;
}[];

/** Words around a name that say only that a faction is meant (domain.md 5.3, matching rule). */
const prefixes = ['het lid ', 'lid ', 'de fractie ', 'fractie ', 'groep ', 'gr ', 'de '];
const suffix = ' fractie';

/** A faction's name in the form in which names are compared: "Groep-Kuzu/Öztürk" and "groep Kuzu–Ozturk" are one. */
export function foldFactionName(name: string): string {
  return foldName(name)
    .replace(/[\s\-‐-―/.]+/g, ' ')
    .trim();
}

/** What is left of a folded name without "-fractie", "Fractie ", "Groep ", "Lid ". */
export function coreOfFactionName(folded: string): string {
  let core = folded.endsWith(suffix) ? folded.slice(0, -suffix.length) : folded;
  for (let stripped = true; stripped; ) {
    stripped = false;
    for (const prefix of prefixes) {
      if (core.length > prefix.length && core.startsWith(prefix)) {
        core = core.slice(prefix.length);
        stripped = true;
      }
    }
  }
  return core;
}

const byFolded = new Map<string, Faction[]>();
const byCore = new Map<string, Faction[]>();
for (const faction of factions) {
  for (const surface of [faction.name, faction.fullName, ...faction.aliases]) {
    const folded = foldFactionName(surface);
    addTo(byFolded, folded, faction);
    addTo(byCore, coreOfFactionName(folded), faction);
  }
}

function addTo(map: Map<string, Faction[]>, key: string, faction: Faction): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [faction]);
  else if (!list.includes(faction)) list.push(faction);
}

/**
 * The factions that a name can mean, the likeliest first: those that sat at the moment, then those whose own name it
 * is. "Van Haga" in 2019 is a single member, in 2022 the Groep Van Haga; "DENK" in 2015 the Groep Kuzu/Öztürk.
 * An unknown name gives an empty list.
 */
export function findFactions(name: string, moment: FactionMoment = {}): readonly Faction[] {
  const folded = foldFactionName(name);
  const found = byFolded.get(folded) ?? byCore.get(coreOfFactionName(folded)) ?? [];
  const rank = (faction: Faction) =>
    (sits(faction, moment) ? 0 : 4) +
    (foldFactionName(faction.name) === folded ? 0 : 2) +
    (faction.kind === 'party' ? 0 : 1);
  return [...found].sort((a, b) => rank(a) - rank(b));
}

/** Standard name of the faction that a name means ("CU" → "ChristenUnie"); null when it is none. */
export function standardFactionName(name: string, moment: FactionMoment = {}): string | null {
  return findFactions(name, moment)[0]?.name ?? null;
}

/** The factions of a chamber that sat on a day (ISO date), parties first, in the order of the table. */
export function factionsAt(chamber: 'II' | 'I', date: string): readonly Faction[] {
  return factions.filter((faction) => sits(faction, { chamber, date }));
}

/** Whether a faction sat at a moment, as far as known: unknown ends count as open, within its known years. */
export function sits(faction: Faction, { date, chamber }: FactionMoment): boolean {
  if ((chamber === 'II' || chamber === 'I') && faction.chamber !== chamber) return false;
  if (date === undefined || date === null) return true;
  const from = faction.satBefore ? null : (faction.from ?? faction.fromAbout);
  const to = faction.to ?? faction.toAbout;
  return (from === null || !isBefore(date, from)) && (to === null || !isBefore(to, date));
}

/** Whether ISO date `a` lies before `b`; a coarser date covers all its days. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}
