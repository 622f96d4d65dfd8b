import type {
  FactionMention,
  MotionMention,
  Reference,
  ReferenceItem,
  ShortForm,
} from '../references/reference';
import type { Span } from '../text/span';

/** Copies of what was recognised, moved by `by` code units; the same objects where nothing moved. */

export function shiftReference(reference: Reference, by: number): Reference {
  if (by === 0) return reference;
  return {
    ...reference,
    start: reference.start + by,
    end: reference.end + by,
    extent: reference.extent + by,
    items: reference.items.map((item) => shiftSpan<ReferenceItem>(item, by)),
  };
}

export function shiftSpan<T extends Span>(find: T, by: number): T {
  return by === 0 ? find : { ...find, start: find.start + by, end: find.end + by };
}

/** The place of something larger, moved. */
export function spanOf({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

export const shiftShortForm = (form: ShortForm, by: number): ShortForm => shiftSpan(form, by);
export const shiftMotion = (motion: MotionMention, by: number): MotionMention => shiftSpan(motion, by);

export function shiftFaction(mention: FactionMention, by: number): FactionMention {
  if (by === 0) return mention;
  return {
    ...mention,
    start: mention.start + by,
    end: mention.end + by,
    names: mention.names.map((name) => shiftSpan(name, by)),
  };
}
