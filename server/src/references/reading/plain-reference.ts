import { ownString } from '../../text/own-string';
import type { Span } from '../../text/span';
import type { Reference, ReferenceItem, ReferenceType } from '../reference';

const none: readonly never[] = [];

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
  more: ReferenceData = nothing,
): Reference {
  return {
    type,
    start: span.start,
    end: span.end,
    targets: targetsOf(items),
    items,
    chamber: more.chamber ?? null,
    session: more.session ?? null,
    page: more.page ?? null,
    section: more.section ?? null,
    alsoFiledUnder: none,
    annex: false,
    doubts: more.doubts ?? none,
    extent: more.extent ?? span.end,
  };
}

/** What a plain reference may have besides its span and items. */
export type ReferenceData = Partial<
  Pick<Reference, 'chamber' | 'session' | 'page' | 'section' | 'doubts' | 'extent'>
>;

const nothing: ReferenceData = {};

function targetsOf(items: readonly ReferenceItem[]): readonly string[] | null {
  const targets: string[] = [];
  for (const { target } of items) {
    if (target === null) return null;
    if (!targets.includes(target)) targets.push(target);
  }
  return targets.length === 0 ? null : targets;
}

/**
 * A piece of a text on one line: "artikel 3, tweede lid" where a line end or several spaces cut it. It is no slice: a
 * find outlives the version of the text in which it was read.
 */
export function onOneLine(text: string, start: number, end: number): string {
  const printed = text.slice(start, end);
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || (code === 32 && text.charCodeAt(at + 1) === 32))
      return ownString(printed.replace(/\s+/g, ' '));
  }
  return ownString(printed);
}
