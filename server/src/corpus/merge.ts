import type { DossierSummary } from './corpus';
import type { Candidate } from './search';

/** What two corpora without a paper in common know of one dossier. */
export function mergeDossierSummary(a: DossierSummary, b: DossierSummary): DossierSummary {
  const [first, second] = (a.newest ?? '') >= (b.newest ?? '') ? [a, b] : [b, a];
  return {
    number: a.number,
    title: first.title ?? second.title,
    papers: a.papers + b.papers,
    mentions: a.mentions + b.mentions,
    newest: first.newest ?? second.newest,
  };
}

/** Candidates of two corpora, one for each thing: what is said of it in either counts. */
export function mergeCandidates(a: readonly Candidate[], b: readonly Candidate[]): Iterable<Candidate> {
  const merged = new Map<string, Candidate>();
  for (const candidate of [...a, ...b]) {
    const key = `${candidate.hit.kind} ${candidate.hit.key}`;
    const other = merged.get(key);
    merged.set(key, other === undefined ? candidate : mergeCandidate(other, candidate));
  }
  return merged.values();
}

function mergeCandidate(a: Candidate, b: Candidate): Candidate {
  // The one that has the paper itself knows best where it is and what it is.
  const [first, second] = b.present && !a.present ? [b, a] : [a, b];
  return {
    hit: {
      ...first.hit,
      detail: first.hit.detail ?? second.hit.detail,
      uri: first.hit.uri ?? second.hit.uri,
      place: first.hit.place ?? second.hit.place,
    },
    words: [...new Set([...first.words, ...second.words])],
    keys: [...new Set([...first.keys, ...second.keys])],
    weight: a.weight + b.weight,
    present: a.present || b.present,
  };
}
