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
    for (let index = 0; index < items.length; index++) {
      const { target, start, end } = items[index]!;
      if (target === null) continue;
      // A range "nrs. 5–7" prints its numbers on one span: the link goes to the first.
      if (index > 0 && items[index - 1]!.start === start) continue;
      const page = pageOf(target);
      if (page === null) continue;
      links.push({ start: index === 0 ? reference.start : start, end, url: page.url, tooltip: page.tooltip });
    }
  }
  return links;
}

interface OfficialPage {
  readonly url: string;
  readonly tooltip: string;
}

/** Page and tooltip of each target, made once: a long paper has thousands of links, asked for at every keystroke. */
const pages = new Map<string, OfficialPage | null>();
const MOST_PAGES = 20_000;

function pageOf(target: string): OfficialPage | null {
  let page = pages.get(target);
  if (page === undefined) {
    const url = addressOf(target);
    page = url === null ? null : { url, tooltip: t('{0}: official page', writeTarget(target)) };
    if (pages.size >= MOST_PAGES) pages.clear();
    pages.set(target, page);
  }
  return page;
}
