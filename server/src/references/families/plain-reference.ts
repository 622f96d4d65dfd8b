import type { Doubt, Reference, ReferenceType } from '../reference';

const none: readonly never[] = [];

/** A reference with one target or none and nothing else to say of it. */
export function emptyReference(
  start: number,
  end: number,
  type: ReferenceType,
  target: string | null,
  doubts: readonly Doubt[] = none,
  annex = false,
): Reference {
  return {
    start,
    end,
    type,
    targets: target === null ? null : [target],
    items: [{ start, end, target, page: null }],
    chamber: null,
    session: null,
    page: null,
    section: null,
    alsoFiledUnder: none,
    annex,
    doubts,
    extent: end,
  };
}
