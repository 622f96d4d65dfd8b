import type { DigestContribution, DigestIntroduction, DigestMotion, PaperDigest } from '../../corpus/digest';
import { motionKey } from '../../corpus/motion-key';
import { dossierOfTarget } from '../../corpus/paper-id';
import type { ByteWriter } from './byte-writer';
import type { NumberedPlace } from './packing';
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

/** What a paper says of one target. What is packed lies in this order, one target after another, in bytes beside it. */
export type TargetRow = readonly [
  name: string,
  mentions: number,
  /** Mentions by name. */
  byName: number,
  /** Bytes of the packed places of its mentions. */
  places: number,
  /** Bytes of its packed mentions by name; 0: none. */
  motions: number,
  /** Bytes of its packed introductions; 0: none. */
  introductions: number,
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

/** Sorts what a paper says; linear in the size of the digest. @param writer gets what the rows of targets count off */
export function rowsOf(digest: PaperDigest, writer: ByteWriter): PaperRows {
  const targets = targetsOf(digest);
  return {
    id: digest.id,
    date: digest.date,
    isMotion: digest.motion !== null,
    targets: [...targets].map(([name, said]) => targetRow(name, said, writer)),
    factions: factionRows(digest),
    filed: filedUnder(digest),
    dossierMentions: dossierMentionsOf(targets),
    mentions: digest.mentions.length,
    contributions: digest.contributions.length,
    unresolved: digest.unresolved.length,
  };
}

/** What is said of one target. */
interface SaidOfTarget {
  readonly places: NumberedPlace[];
  motions: DigestMotion[] | null;
  introductions: DigestIntroduction[] | null;
  voices: Map<string, number> | null;
}

function targetsOf(digest: PaperDigest): Map<string, SaidOfTarget> {
  const targets = new Map<string, SaidOfTarget>();
  const of = (target: string, factions: readonly string[]) => {
    let said = targets.get(target);
    if (said === undefined) {
      said = { places: [], motions: null, introductions: null, voices: null };
      targets.set(target, said);
    }
    if (factions.length > 0) {
      said.voices ??= new Map();
      for (const faction of factions) said.voices.set(faction, (said.voices.get(faction) ?? 0) + 1);
    }
    return said;
  };
  let number = 0;
  for (const { target, factions, span, start, end } of digest.mentions) {
    of(target, factions).places.push({ number, span, start, end });
    number++;
  }
  for (const motion of digest.motions) {
    // "voornoemde motie", without paper and without proposer, is about nothing that could be looked up.
    if (motion.target === null && motion.proposers.length === 0) continue;
    const said = of(motionKey(motion), motion.factions);
    said.motions ??= [];
    said.motions.push(motion);
  }
  for (const introduction of digest.introductions) {
    const said = of(introduction.target, []);
    said.introductions ??= [];
    said.introductions.push(introduction);
  }
  return targets;
}

function targetRow(
  name: string,
  { places, motions, introductions, voices }: SaidOfTarget,
  writer: ByteWriter,
): TargetRow {
  const start = writer.length;
  packPlaces(places, writer);
  const behindPlaces = writer.length;
  if (motions !== null) writer.text(packMotions(motions));
  const behindMotions = writer.length;
  if (introductions !== null) writer.text(packIntroductions(introductions));
  return [
    name,
    places.length,
    motions?.length ?? 0,
    behindPlaces - start,
    behindMotions - behindPlaces,
    writer.length - behindMotions,
    voices === null ? [] : [...voices].flat(),
  ];
}

function dossierMentionsOf(targets: ReadonlyMap<string, SaidOfTarget>): [string, number][] {
  const mentions = new Map<string, number>();
  for (const [name, { places }] of targets) {
    const dossier = places.length === 0 ? null : dossierOfTarget(name);
    if (dossier !== null) mentions.set(dossier, (mentions.get(dossier) ?? 0) + places.length);
  }
  return [...mentions];
}

function factionRows({ contributions, factionMentions }: PaperDigest): FactionRow[] {
  const spoken = new Map<string, DigestContribution[]>();
  for (const contribution of contributions) {
    // A contribution of two factions stands under both.
    for (const faction of new Set(contribution.factions)) {
      const list = spoken.get(faction);
      if (list === undefined) spoken.set(faction, [contribution]);
      else list.push(contribution);
    }
  }
  const named = new Set<string>();
  for (const { faction } of factionMentions) named.add(faction);
  return [...new Set([...spoken.keys(), ...named])].map((name) => {
    const list = spoken.get(name) ?? [];
    const questions = list.reduce((sum, contribution) => sum + contribution.questions, 0);
    return [
      name,
      list.length,
      questions,
      list.length === 0 ? null : packContributions(list),
      named.has(name),
    ];
  });
}

/** Each dossier once, with the first title that is given. */
function filedUnder({ dossiers }: PaperDigest): [string, string | null][] {
  const filed = new Map<string, string | null>();
  for (const { number, title } of dossiers) filed.set(number, filed.get(number) ?? title);
  return [...filed];
}
