import { t } from '@vscode/l10n';
import type { Paper } from '../paper/paper';
import { addressOf } from '../references/address';
import type { Span } from '../text/span';
import { writeTarget } from './citation';

/** A number in the text that opens an official page. */
export interface Link extends Span {
  readonly url: string;
  readonly tooltip: string;
}

/** One link for each number of each reference: "nrs. 854 en 852" are two. What has no page is no link. */
export function documentLinks(paper: Paper): readonly Link[] {
  const links: Link[] = [];
  for (const reference of paper.references) {
    const { items } = reference;
    items.forEach((item, index) => {
      if (item.target === null) return;
      // A range "nrs. 5–7" prints its numbers on one span: the link goes to the first.
      if (index > 0 && items[index - 1]!.start === item.start) return;
      const url = addressOf(item.target);
      if (url === null) return;
      const span = index === 0 ? { start: reference.start, end: item.end } : item;
      links.push({ start: span.start, end: span.end, url, tooltip: linkTooltip(item.target) });
    });
  }
  return links;
}

function linkTooltip(target: string): string {
  return t('{0}: official page', writeTarget(target));
}
