import { isUpper } from '../../text/characters';
import type { LineIndex } from '../../text/line-index';
import { isFurniture, isShortNumber } from './furniture';
import { startsAsLabel } from './labels';
import { endsSentence, isSpace, trimEnd } from './line-shapes';
import { readSign, type Sign } from './sign';

/** A line with the line behind it, which decides with it; `nextStart` is -1 where a blank line or the end follows. */
export interface UnitLine {
  readonly start: number;
  readonly end: number;
  readonly nextStart: number;
  readonly nextEnd: number;
}

/** A line with the line behind it. */
export function withNext(text: string, lines: LineIndex, line: number, start: number, end: number): UnitLine {
  if (line + 1 >= lines.lineCount) return { start, end, nextStart: -1, nextEnd: -1 };
  let nextStart = lines.lineStart(line + 1);
  const nextEnd = lines.lineEnd(line + 1);
  while (nextStart < nextEnd && isSpace(text.charCodeAt(nextStart))) nextStart++;
  return nextStart >= nextEnd
    ? { start, end, nextStart: -1, nextEnd: -1 }
    : { start, end, nextStart, nextEnd };
}

/** Longest line that may be a title in lines of plain text. */
const LONGEST_LINE = 160;

/**
 * In text without blank lines, as it comes out of PDF, some lines are blocks of their own: labels ("Vraag 3"), numbers,
 * page furniture, headings.
 * @param ended whether the line before ends a sentence or stands alone itself
 * @param longest length of the longest line around, as the width of the page
 */
export function beginsUnit(text: string, line: UnitLine, ended: boolean, longest: number): boolean {
  const { start, end } = line;
  const code = text.charCodeAt(start);
  const stop = trimEnd(text, start, end);
  if (code >= 48 && code <= 57 && isShortNumber(text, start, stop)) return true;
  if (isFurniture(text, start, stop)) return true;
  if ((code === 73 || code === 86 || code === 88) && opensPart(text, start, stop)) return true;
  if ((code === 78 || code === 110) && stop - start < 12 && ondernummer.test(text.slice(start, stop)))
    return true;
  if (code === 86 && stop - start < 40 && established.test(text.slice(start, stop))) return true;
  if (startsAsLabel(text, start)) {
    const sign = readSign(text, start, end, false);
    if (sign?.strong === true && (ended || isSureAlone(sign))) return true;
    if (sign?.role === 'dictum') return ended || endsClause(text, start);
    if (ended && (sign?.role === 'faction' || text.startsWith('De leden', start))) return true;
  }
  if (code === 42 && end - start < 200) {
    const sign = readSign(text, start, end, false);
    if (sign?.emphasis === 'bold' && sign.strong) return true;
  }
  // "b) Datum ontvangst Commissiedocument" beneath what is filled in under a): that ends as it likes.
  if (code >= 97 && code <= 122 && /^[a-z]\) [A-Z]/.test(text.slice(start, start + 4)))
    return standsAlone(text, line, longest);
  if (!ended) return false;
  // "2 Kunt u …", "2. Onze Minister …": a paragraph with a number of its own.
  if (code >= 48 && code <= 57 && /^\d{1,3}[.)]?\s+[A-Z«“]/.test(text.slice(start, start + 8))) return true;
  return standsAlone(text, line, longest);
}

/** "II" on a line of its own, or "III Volledige agenda": no sentence breaks so, whatever the line before ends with. */
function opensPart(text: string, start: number, stop: number): boolean {
  const roman = /^[IVX]{1,4}(?:$|\.?\s(?=\p{Lu}))/u.exec(text.slice(start, Math.min(stop, start + 8)));
  if (roman === null) return false;
  if (roman[0].length === stop - start) return true;
  const role = readSign(text, start, stop, false)?.role;
  return role === 'part' || role === 'answers';
}

/** "Nr. 3" above the title of a paper. */
const ondernummer = /^[Nn]r\. ?\d{1,4}$/;
/** The line of a date, wherever it stands. */
const established = /^(?:Vastgesteld|Voorgesteld) \d{1,2} [a-z]+ \d{4}$/;

/** Labels that no sentence breaks into: they need no full stop before them. */
function isSureAlone(sign: Sign): boolean {
  return !sign.rest || sign.role === 'question' || sign.role === 'speaker';
}

/** Whether a line is a block of its own, so that the next line begins another: a label or a title. */
export function standsAlone(text: string, line: UnitLine, longest: number): boolean {
  const { start, end } = line;
  const length = end - start;
  if (length > LONGEST_LINE || length === 0) return false;
  const code = text.charCodeAt(start);
  const stop = trimEnd(text, start, end);
  if (code >= 48 && code <= 57 && isShortNumber(text, start, stop)) return true;
  if (isFurniture(text, start, stop)) return true;
  const numbered = (code >= 48 && code <= 57) || code === 167;
  if (!numbered && !isUpper(code) && code !== 42 && code !== 95 && !startsAsLabel(text, start)) {
    if (!/^[a-z][.)] /.test(text.slice(start, start + 3))) return false;
  }
  const sign = readSign(text, start, end, false);
  if (sign === null || sign.rest) return false;
  if (sign.strong && !mayRunOn.has(sign.role)) return true;
  if (unfinished.test(sign.title)) return false;
  if (sign.strong) return nextBegins(text, line);
  switch (sign.role) {
    case 'faction':
      return sign.faction!.form !== 'bare' && nextBegins(text, line);
    case 'part':
    case 'article':
    case 'clause':
    case 'annex':
    case 'chapter':
    case 'frame':
      return !endsSentence(text, start, end) && nextBegins(text, line);
    case 'heading':
      return isTitleLine(text, line, sign, longest);
    default:
      return false;
  }
}

/** Headings long enough to run over two lines. */
const mayRunOn = new Set(['faction', 'part', 'answers', 'chapter', 'agenda', 'article']);
/** Words with which no heading ends. */
const unfinished = /(?:\s(?:de|het|een|van|en|of|voor|met|over|door|in|op|aan|bij|leden|lid)|[-–,/&])$/i;

function isTitleLine(text: string, line: UnitLine, sign: Sign, longest: number): boolean {
  const { start, end } = line;
  // "Vragen over de kosten:" above "Vraag 2".
  if (sign.title.endsWith(':') && line.nextStart >= 0 && text.startsWith('Vraag ', line.nextStart))
    return true;
  if (endsSentence(text, start, end) && !/^\d+\.?$/.test(sign.title)) return false;
  if (!nextBegins(text, line)) return false;
  if (sign.emphasis !== 'plain') return true;
  const length = end - start;
  const width = pageWidth(text, line, longest);
  if (sign.numbering !== null) return length <= Math.max(60, width * 0.9);
  return length <= 90 && length <= width * 0.75;
}

/** Lines that a page breaks are no longer; on the Kamer's site a line with a link is. */
const BROKEN_LINE = { shortest: 55, longest: 115 };

/**
 * Width of the page: that of the line behind where that one is broken within a sentence, else of the longest line. One
 * long title in a head, or a line that a link kept whole, does not make the page wider.
 */
function pageWidth(text: string, { nextStart, nextEnd }: UnitLine, longest: number): number {
  if (nextStart < 0) return longest;
  const next = nextEnd - nextStart;
  const broken =
    next >= BROKEN_LINE.shortest && next <= BROKEN_LINE.longest && !endsSentence(text, nextStart, nextEnd);
  return broken ? next : Math.max(longest, next);
}

/** Whether the line behind begins anew: with a capital, a number or a quote. A blank line does. */
function nextBegins(text: string, { nextStart }: UnitLine): boolean {
  if (nextStart < 0) return true;
  const code = text.charCodeAt(nextStart);
  if (code >= 97 && code <= 122) return /^(?:[a-z][.)]\s|https?:)/.test(text.slice(nextStart, nextStart + 6));
  return (
    isUpper(code) || (code >= 48 && code <= 57) || code > 127 || code === 34 || code === 42 || code === 40
  );
}

/** Whether the line before ends with a comma or semicolon, as the considerations of a motion do. */
function endsClause(text: string, start: number): boolean {
  return /[;,:]\s*$/.test(text.slice(Math.max(0, start - 6), start));
}
