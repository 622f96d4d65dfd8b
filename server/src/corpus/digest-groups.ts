import { foldName } from '../references/names/fold';
import type {
  DigestContribution,
  DigestFactionMention,
  DigestIntroduction,
  DigestMention,
  DigestMotion,
  PaperDigest,
} from './digest';
import { motionKey } from './motion-key';
import { dossierOfTarget } from './paper-id';

/** What stands in one paper, by what it is about: the unit in which an index is changed. */
export interface DigestGroups {
  /** By target. */
  readonly mentions: ReadonlyMap<string, readonly DigestMention[]>;
  /** By motion key; a motion without paper and without proposer ("voornoemde motie") has none. */
  readonly motions: ReadonlyMap<string, readonly DigestMotion[]>;
  /** By target. */
  readonly introductions: ReadonlyMap<string, readonly DigestIntroduction[]>;
  /** By faction; a contribution of two factions stands under both. */
  readonly contributions: ReadonlyMap<string, readonly DigestContribution[]>;
  /** By faction. */
  readonly factionMentions: ReadonlyMap<string, readonly DigestFactionMention[]>;
  /** Numbers of the dossiers under which the paper is filed, with the titles that it gives them. */
  readonly filed: ReadonlyMap<string, string | null>;
  /** References by dossier: to the dossier itself and to papers of it; 0 when only a motion of it is named. */
  readonly dossierMentions: ReadonlyMap<string, number>;
  /** Keys of motions that the paper carries or mentions, by folded surname of the first proposer. */
  readonly proposers: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Sorts what a digest holds; linear in its size. */
export function groupDigest(digest: PaperDigest): DigestGroups {
  const mentions = groupBy(digest.mentions, ({ target }) => [target]);
  const motions = groupBy(digest.motions, (motion) =>
    motion.target === null && motion.proposers.length === 0 ? [] : [motionKey(motion)],
  );
  const dossierMentions = new Map<string, number>();
  for (const [target, list] of mentions) {
    const dossier = dossierOfTarget(target);
    if (dossier !== null) dossierMentions.set(dossier, (dossierMentions.get(dossier) ?? 0) + list.length);
  }
  for (const key of motions.keys()) {
    const dossier = dossierOfTarget(key);
    if (dossier !== null && !dossierMentions.has(dossier)) dossierMentions.set(dossier, 0);
  }
  const filed = new Map<string, string | null>();
  for (const { number, title } of digest.dossiers) filed.set(number, filed.get(number) ?? title);
  return {
    mentions,
    motions,
    introductions: groupBy(digest.introductions, ({ target }) => [target]),
    contributions: groupBy(digest.contributions, ({ factions }) => [...new Set(factions)]),
    factionMentions: groupBy(digest.factionMentions, ({ faction }) => [faction]),
    filed,
    dossierMentions,
    proposers: proposersOf(digest, motions),
  };
}

function proposersOf(digest: PaperDigest, motions: ReadonlyMap<string, readonly DigestMotion[]>) {
  const proposers = new Map<string, Set<string>>();
  const add = (name: string | undefined, key: string) => {
    if (name === undefined) return;
    const folded = foldName(name);
    const keys = proposers.get(folded);
    if (keys === undefined) proposers.set(folded, new Set([key]));
    else keys.add(key);
  };
  for (const [key, list] of motions) for (const motion of list) add(motion.proposers[0], key);
  if (digest.id !== null && digest.motion !== null) add(digest.motion.proposers[0], digest.id);
  return proposers;
}

function groupBy<T>(list: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
