import type { Span } from '../../text/span';
import type { Reference, ReferenceItem, ReferenceType } from '../reference';

/** What most references lack: a chamber, a session, annexes and doubts. */
const nothing = {
  chamber: null,
  session: null,
  page: null,
  section: null,
  alsoFiledUnder: [],
  annex: false,
  doubts: [],
} as const;

/** One printed number without a pin-cite. */
export function plainItem(start: number, end: number, target: string | null): ReferenceItem {
  return { start, end, target, page: null };
}

/**
 * A reference of `type` over `span`, with what its items point at. `targets` is null as soon as one item points at
 * nothing known: half a list of ids would be read as the whole.
 */
export function plainReference(
  type: ReferenceType,
  span: Span,
  items: readonly ReferenceItem[],
  more: Partial<Reference> = {},
): Reference {
  const known: string[] = [];
  for (const item of items) if (item.target !== null && !known.includes(item.target)) known.push(item.target);
  const complete = items.length > 0 && items.every((item) => item.target !== null);
  return {
    type,
    start: span.start,
    end: span.end,
    targets: complete ? known : null,
    items,
    extent: span.end,
    ...nothing,
    ...more,
  };
}
