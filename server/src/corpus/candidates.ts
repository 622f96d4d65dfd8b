import type { DossierSummary, MotionEntry, SearchHit } from './corpus';
import { knownTitle, writeDossier } from './dossier-words';
import { splitPaperId } from './paper-id';
import type { Candidate } from './search';
import { searchWords, wordsOf } from './search';

/** Where a hit can be shown; null when the corpus has no place for it. */
export interface HitPlace {
  readonly uri: string;
  readonly place: NonNullable<SearchHit['place']>;
}

/** @param titles all titles under which the dossier is known: they change over time (domain.md 1.1) */
export function dossierCandidate(
  { number, title, papers, mentions }: DossierSummary,
  titles: readonly string[],
  place: HitPlace | null,
): Candidate {
  const known = knownTitle(number);
  const all = known === null ? titles : [...titles, known];
  const detail = title ?? known;
  return {
    hit: { kind: 'dossier', key: number, label: writeDossier(number), detail, ...unplaced, ...place },
    words: [...wordsOf(number), ...all.flatMap(searchWords)],
    keys: [wordsOf(number).join(' '), ...all.map((words) => wordsOf(words).join(' '))],
    weight: papers + mentions,
    present: papers > 0,
  };
}

/** @param detail kind, date and subject when the corpus has the paper; else words that introduce it */
export function paperCandidate(
  id: string,
  detail: string | null,
  mentions: number,
  place: HitPlace | null,
  present: boolean,
): Candidate | null {
  const parts = splitPaperId(id);
  if (parts === null) return null;
  const number = /^\d/.test(parts.number) ? `nr. ${parts.number}` : parts.number;
  return {
    hit: {
      kind: 'paper',
      key: id,
      label: `${writeDossier(parts.dossier)}, ${number}`,
      detail,
      ...unplaced,
      ...place,
    },
    words: wordsOf(id),
    keys: [wordsOf(`${parts.dossier} ${parts.number}`).join(' ')],
    weight: mentions,
    present,
  };
}

export function motionCandidate(entry: MotionEntry, place: HitPlace | null): Candidate {
  const { key, proposers, cosigned, subject, target, mentions } = entry;
  const names = `Motie-${proposers.join('/')}${cosigned ? ' c.s.' : ''}`;
  const surnames = proposers.flatMap(wordsOf);
  return {
    hit: { kind: 'motion', key, label: names, detail: subject, ...unplaced, ...place },
    words: [
      'motie',
      ...surnames,
      ...(subject === null ? [] : searchWords(subject)),
      ...wordsOf(target ?? ''),
    ],
    keys: [surnames.join(' '), `motie ${surnames.join(' ')}`],
    weight: mentions,
    present: target !== null,
  };
}

const unplaced = { uri: null, place: null } as const;
