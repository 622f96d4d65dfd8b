import type {
  FactionMention,
  MotionMention,
  Reference,
  ReferenceItem,
  ShortForm,
} from '../references/reference';
import type { Span } from '../text/span';

/*
 * Copies of what was recognised, moved by `by` code units. Behind a keystroke everything moves: each field is written
 * out, for a copy by `...` costs ten times as much where the engine has met objects of many sorts.
 */

/** A list, moved; the same list where nothing moves. */
export function moveAll<T>(list: readonly T[], by: number, move: (find: T, by: number) => T): readonly T[] {
  if (by === 0 || list.length === 0) return list;
  const moved: T[] = [];
  for (const find of list) moved.push(move(find, by));
  return moved;
}

export function shiftReference(reference: Reference, by: number): Reference {
  return {
    start: reference.start + by,
    end: reference.end + by,
    type: reference.type,
    targets: reference.targets,
    items: moveAll(reference.items, by, shiftItem),
    chamber: reference.chamber,
    session: reference.session,
    page: reference.page,
    section: reference.section,
    alsoFiledUnder: reference.alsoFiledUnder,
    annex: reference.annex,
    doubts: reference.doubts,
    extent: reference.extent + by,
  };
}

function shiftItem({ start, end, target, page, number }: ReferenceItem, by: number): ReferenceItem {
  return number === undefined
    ? { start: start + by, end: end + by, target, page }
    : { start: start + by, end: end + by, target, page, number };
}

export function shiftShortForm(find: ShortForm, by: number): ShortForm {
  const { start, end, form, numbers, page, section, targets, doubts } = find;
  return doubts === undefined
    ? { start: start + by, end: end + by, form, numbers, page, section, targets }
    : { start: start + by, end: end + by, form, numbers, page, section, targets, doubts };
}

export function shiftMotion(motion: MotionMention, by: number): MotionMention {
  return {
    start: motion.start + by,
    end: motion.end + by,
    proposers: motion.proposers,
    cosigned: motion.cosigned,
    plural: motion.plural,
    state: motion.state,
    subject: motion.subject,
    faction: motion.faction,
    replaces: motion.replaces,
    target: motion.target,
  };
}

export function shiftFaction({ start, end, factions, names, members }: FactionMention, by: number) {
  return { start: start + by, end: end + by, factions, names: moveAll(names, by, spanOf), members };
}

/** The place of something larger, moved. */
export function spanOf({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
