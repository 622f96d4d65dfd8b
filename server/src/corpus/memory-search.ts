import { foldName } from '../references/names/fold';
import type { HitPlace } from './candidates';
import { dossierCandidate, motionCandidate, paperCandidate } from './candidates';
import type { MotionEntry } from './corpus';
import type { Place } from './digest';
import { describeHead } from './digest-head';
import { dossierSummaries } from './memory-dossiers';
import type { IndexedFile, MemoryIndex } from './memory-index';
import { splitPaperId } from './paper-id';
import type { Candidate, SearchQuery } from './search';
import { factionCandidates } from './search';

/** Everything in memory that may answer a query, not yet in order. Looks at the whole corpus. */
export function memoryCandidates(
  index: MemoryIndex,
  query: SearchQuery,
  motions: readonly MotionEntry[],
): readonly Candidate[] {
  if (query.words.length === 0) return [];
  const candidates: Candidate[] = factionCandidates(query).map((candidate) => placed(index, candidate));
  for (const summary of dossierSummaries(index)) {
    const filed = index.posted('filed', summary.number);
    const titles = new Set(filed.flatMap(({ groups }) => groups.filed.get(summary.number) ?? []));
    const place =
      filed[0] === undefined ? mentionPlace(index, `dossier-${summary.number}`) : titlePlace(filed[0]);
    candidates.push(dossierCandidate(summary, [...titles], place));
  }
  for (const entry of motions) candidates.push(motionCandidate(entry, motionPlace(index, entry.key)));
  if (query.idPrefix !== null || query.number !== null) candidates.push(...paperCandidates(index, query));
  return candidates;
}

function paperCandidates(index: MemoryIndex, { idPrefix, number }: SearchQuery): Candidate[] {
  const ids = new Set<string>();
  for (const { digest } of index.speaking) if (digest.id !== null) ids.add(digest.id);
  for (const target of index.keys('mentions')) if (target.startsWith('kst-')) ids.add(target);
  const candidates: Candidate[] = [];
  for (const id of ids) {
    const answers =
      idPrefix !== null
        ? foldName(id).startsWith(idPrefix)
        : foldName(splitPaperId(id)?.number ?? '').startsWith(number!);
    if (!answers) continue;
    const file = index.filesOf(id)[0];
    const place = file === undefined ? mentionPlace(index, id) : titlePlace(file);
    const introduction = index.posted('introductions', id)[0]?.groups.introductions.get(id)?.[0];
    const detail = file === undefined ? (introduction?.words ?? null) : describeHead(file.digest);
    let mentions = 0;
    for (const { groups } of index.posted('mentions', id)) mentions += groups.mentions.get(id)?.length ?? 0;
    const candidate = paperCandidate(id, detail, mentions, place, file !== undefined);
    if (candidate !== null) candidates.push(candidate);
  }
  return candidates;
}

/** A faction is shown where it first speaks, else where it is first named. */
function placed(index: MemoryIndex, candidate: Candidate): Candidate {
  const { key } = candidate.hit;
  const speaking = index.posted('contributions', key)[0];
  const naming = index.posted('factionMentions', key)[0];
  const place =
    firstPlace(speaking, speaking?.groups.contributions.get(key)) ??
    firstPlace(naming, naming?.groups.factionMentions.get(key));
  return place === null ? candidate : { ...candidate, hit: { ...candidate.hit, ...place } };
}

function motionPlace(index: MemoryIndex, key: string): HitPlace | null {
  const carrier = index.filesOf(key)[0];
  if (carrier !== undefined) return titlePlace(carrier);
  const file = index.posted('motions', key)[0];
  return firstPlace(file, file?.groups.motions.get(key));
}

function mentionPlace(index: MemoryIndex, target: string): HitPlace | null {
  const file = index.posted('mentions', target)[0];
  return firstPlace(file, file?.groups.mentions.get(target));
}

/** Where a paper begins to speak; its first line when it has no title. */
function titlePlace({ uri, digest }: IndexedFile): HitPlace {
  const top = { line: 0, character: 0 };
  const { start, end } = digest.title ?? { start: top, end: top };
  return { uri, place: { start, end } };
}

function firstPlace(file: IndexedFile | undefined, places: readonly Place[] | undefined): HitPlace | null {
  const first = places?.[0];
  if (file === undefined || first === undefined) return null;
  return { uri: file.uri, place: { start: first.start, end: first.end } };
}
