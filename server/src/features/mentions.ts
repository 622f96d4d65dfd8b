import type { Corpus, In } from '../corpus/corpus';
import type { DigestMention, DigestMotion } from '../corpus/digest';
import { motionKey } from '../corpus/motion-key';
import type { Location, Snapshot } from './snapshot';
import { comparePositions, inOrder, locationOf, rangeOf } from './snapshot';
import type { Subject } from './subject';

/** A place where a target or the motion that it carries is named, with the sentence around it. */
export type Mention = In<DigestMention> | In<DigestMotion>;

/**
 * The first mentions of a paper, by number and, when it carries a motion, by name ("motie Kuik" counts with
 * kst-29754-658). Those in the file `first` come before all others.
 */
export async function firstMentions(
  corpus: Corpus,
  target: string,
  first: string,
  limit: number,
): Promise<readonly Mention[]> {
  const [byNumber, byName] = await Promise.all([
    corpus.mentions(target, limit, first),
    corpus.motionMentions(target, limit, first),
  ]);
  return [...byNumber, ...byName]
    .sort(
      (a, b) =>
        Number(b.uri === first) - Number(a.uri === first) ||
        (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0) ||
        comparePositions(a.start, b.start),
    )
    .slice(0, limit);
}

/** Everything in the whole corpus that "go to references" lists for a subject. */
export async function findMentions(snapshot: Snapshot, subject: Subject): Promise<readonly Location[]> {
  const { corpus, uri, paper } = snapshot;
  switch (subject.kind) {
    case 'target': {
      const all = await Promise.all(subject.targets.map((target) => corpus.mentionPlaces(target)));
      return inOrder(all.flat().map(locationOf), uri);
    }
    case 'motion':
      return inOrder((await corpus.mentionPlaces(motionKey(subject.motion))).map(locationOf), uri);
    case 'faction':
      return inOrder((await corpus.factionMentions(subject.faction)).map(locationOf), uri);
    case 'footnote':
      return subject.footnote.references.map((mark) => ({ uri, range: rangeOf(paper, mark) }));
    case 'question':
    case 'answer':
      return [];
  }
}
