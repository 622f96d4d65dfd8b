import type { OutlineEntry, Paper } from '../paper/paper';
import type { Span } from '../text/span';

/**
 * Where a pin-cite points in a paper: "p. 7" by the paper's own page marks, "onder 3b", "paragraaf 5" or "noot 12" by
 * its outline and notes. Null when it cannot be found: then the paper as a whole is the answer.
 */
export function pinCitePlace(paper: Paper, page: string | null, section: string | null): Span | null {
  return (
    (section === null ? null : sectionPlace(paper, section)) ??
    (page === null ? null : pagePlace(paper, page))
  );
}

function sectionPlace(paper: Paper, section: string): Span | null {
  const words = section.trim().toLowerCase();
  const note = /^(?:voet|eind)?noot\s+(\d+)/.exec(words);
  if (note !== null) {
    const footnote = paper.footnotes.find(
      ({ label, definition }) => label === note[1] && definition !== null,
    );
    return footnote?.definition ?? null;
  }
  const number = /(\d+(?:\.\d+)*[a-z]?|\b[ivx]+)\b/.exec(words.slice(0, 60))?.[1];
  if (number === undefined) return null;
  // "3b" is point b of chapter 3 where no heading is called 3b.
  return (
    headingNumbered(paper.outline, number) ?? headingNumbered(paper.outline, number.replace(/[a-z]$/, ''))
  );
}

function headingNumbered(entries: readonly OutlineEntry[], number: string): Span | null {
  for (const entry of entries) {
    const own =
      /^(?:§|artikel|paragraaf|hoofdstuk|onderdeel|deel)?\s*([0-9][0-9.]*[a-z]?|[ivxIVX]+)[.:)]?(?:\s|$)/i.exec(
        entry.title.slice(0, 60),
      )?.[1];
    if (own !== undefined && own.replace(/\.$/, '').toLowerCase() === number) return entry.heading;
    const below = headingNumbered(entry.children, number);
    if (below !== null) return below;
  }
  return null;
}

/**
 * Page marks as they stand in text from a PDF: the paper's own footer ends in its page, "Tweede Kamer, vergaderjaar
 * 2022–2023, 26 643, nr. 1011 7"; Markdown made from a PDF has a form feed between pages. A page begins behind the
 * mark of the page before it.
 */
function pagePlace(paper: Paper, page: string): Span | null {
  const wanted = Number.parseInt(page, 10);
  if (!Number.isSafeInteger(wanted) || wanted < 1) return null;
  if (wanted === 1) return { start: 0, end: 0 };
  const { text, lines } = paper;
  let pages = 1;
  for (let at = text.indexOf('\f'); at >= 0; at = text.indexOf('\f', at + 1)) {
    if (++pages === wanted) return { start: at + 1, end: at + 1 };
  }
  for (let at = text.indexOf(', vergaderjaar '); at >= 0; at = text.indexOf(', vergaderjaar ', at + 1)) {
    const line = lines.lineAt(at);
    const end = lines.lineEnd(line);
    const footer = text.slice(Math.max(lines.lineStart(line), at - 20), Math.min(end, at + 120));
    if (!/^(?:Tweede|Eerste) Kamer, vergaderjaar /.test(footer)) continue;
    const printed = /\s(\d{1,4})\s*$/.exec(footer)?.[1];
    if (printed !== undefined && Number(printed) === wanted - 1) return { start: end, end };
  }
  return null;
}
