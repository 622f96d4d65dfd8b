import type { PaperDigest } from '../../corpus/digest';
import { groupDigest } from '../../corpus/digest-groups';
import { packContributions, packIntroductions, packMotions, packPlaces } from './packing';

/**
 * What the tables are told of one paper, sorted by what it is about. A reading thread makes it, so that the one thread
 * that has the index only writes. Plain JSON.
 */
export interface PaperRows {
  /** PaperId; null for a draft. */
  readonly id: string | null;
  /** ISO date. */
  readonly date: string | null;
  /** Whether the paper is itself a motion. */
  readonly isMotion: boolean;
  readonly targets: readonly TargetRow[];
  readonly factions: readonly FactionRow[];
  /** Dossiers under which it is filed, with the titles that it gives them. */
  readonly filed: readonly (readonly [number: string, title: string | null])[];
  /** References by dossier. */
  readonly dossierMentions: readonly (readonly [number: string, mentions: number])[];
  readonly mentions: number;
  readonly contributions: number;
  readonly unresolved: number;
}

/** What a paper says of one target. */
export type TargetRow = readonly [
  name: string,
  mentions: number,
  /** Bytes of its packed places, which lie one after another in `places`. */
  places: number,
  byName: number,
  /** Mentions by name, packed; null: none. */
  motions: string | null,
  introductions: string | null,
  /** Factions in whose contributions it is mentioned, each followed by how often. */
  voices: readonly (string | number)[],
];

/** What a paper says of one faction, and what that faction says in it. */
export type FactionRow = readonly [
  name: string,
  contributions: number,
  questions: number,
  /** Its contributions, packed; null: none. */
  data: string | null,
  isNamed: boolean,
];

/** Linear in the size of the digest. @returns `places` holds what the rows of targets count off */
export function rowsOf(digest: PaperDigest): { readonly rows: PaperRows; readonly places: Uint8Array } {
  const groups = groupDigest(digest);
  const numbers = numbersOf(digest);
  const places: Uint8Array[] = [];
  const targets: TargetRow[] = [];
  for (const name of new Set([
    ...groups.mentions.keys(),
    ...groups.motions.keys(),
    ...groups.introductions.keys(),
  ])) {
    const mentions = groups.mentions.get(name) ?? [];
    const motions = groups.motions.get(name) ?? [];
    const introductions = groups.introductions.get(name);
    const packed = packPlaces(mentions, numbers.get(name) ?? []);
    places.push(packed);
    targets.push([
      name,
      mentions.length,
      packed.length,
      motions.length,
      motions.length === 0 ? null : packMotions(motions),
      introductions === undefined ? null : packIntroductions(introductions),
      voicesOf([...mentions, ...motions]),
    ]);
  }
  const factions: FactionRow[] = [];
  for (const name of new Set([...groups.contributions.keys(), ...groups.factionMentions.keys()])) {
    const spoken = groups.contributions.get(name) ?? [];
    const questions = spoken.reduce((sum, contribution) => sum + contribution.questions, 0);
    const data = spoken.length === 0 ? null : packContributions(spoken);
    factions.push([name, spoken.length, questions, data, groups.factionMentions.has(name)]);
  }
  const rows: PaperRows = {
    id: digest.id,
    date: digest.date,
    isMotion: digest.motion !== null,
    targets,
    factions,
    filed: [...groups.filed],
    dossierMentions: [...groups.dossierMentions],
    mentions: digest.mentions.length,
    contributions: digest.contributions.length,
    unresolved: digest.unresolved.length,
  };
  return { rows, places: Buffer.concat(places) };
}

function voicesOf(list: readonly { readonly factions: readonly string[] }[]): (string | number)[] {
  const counts = new Map<string, number>();
  for (const { factions } of list) {
    for (const faction of factions) counts.set(faction, (counts.get(faction) ?? 0) + 1);
  }
  return [...counts].flat();
}

/** Numbers of a paper's mentions by target. */
function numbersOf({ mentions }: PaperDigest): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  for (const [at, { target }] of mentions.entries()) {
    const list = numbers.get(target);
    if (list === undefined) numbers.set(target, [at]);
    else list.push(at);
  }
  return numbers;
}
