import { isDigit, isInlineSpace, isLetter, isLineEnd, isUpper } from '../text/characters';
import type { Span } from '../text/span';

/** Words whose full stop does not end a sentence (domain.md 2.1 and 7; lower case, without the last stop). */
const abbreviations = new Set(
  (
    'nr nrs art artt c.s c.q jl ll a.s jo mr drs dr prof ir ing mw mevr dhr hr p pp pag blz blzz b.v bv bijv d.d dd o.a ' +
    'i.c e.a e.v ev m.n m.i n.a.v i.v.m o.g.v m.b.t t.a.v t.b.v t.o.v t.a.p a.w i.h.b d.w.z i.e t/m resp incl excl ' +
    'evt nl ca vgl zgn zgn jrg hfst par st sub lid div stb stcrt trb hand kst ned red vs no nos vol ed eds enz ' +
    'ibid jr sr mln mld min max m.u.v m.v i.p.v i.s.m o.l.v z.o.z a.u.b i.o s.v.p r.k l.k lk v.v i.z onderd bijl ' +
    't.v.v n.v.t w.o w.v i.a m.a.w o.b.v o.v.v t.g.v t.z.t u.i i.g.v m.e.r ad cf q.q mgr'
  ).split(' '),
);

/** A sentence never reaches further than this on either side of the place asked for. */
const REACH = 2000;

/**
 * The sentence around an offset, within `bounds` (a block); bounded to 2,000 code units on either side.
 * White space at both ends is left out. An offset outside `bounds` is moved into it.
 */
export function sentenceAround(text: string, offset: number, bounds: Span): Span {
  const place = Math.max(bounds.start, Math.min(offset, bounds.end));
  const from = Math.max(bounds.start, place - REACH);
  const to = Math.min(bounds.end, place + REACH);
  let start = from;
  for (;;) {
    const end = sentenceEnd(text, start, to);
    if (end > place || end >= to) return trim(text, start, end);
    start = end;
  }
}

/**
 * The sentences of a piece of text, in order, without the white space between them.
 * @param last no sentence is read that begins behind this offset
 */
export function sentencesOf(text: string, span: Span, last = span.end): Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  while (start < span.end && start <= last) {
    const end = sentenceEnd(text, start, span.end);
    const sentence = trim(text, start, end);
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = end;
  }
  return sentences;
}

/** End of the sentence that begins at `start`: behind its full stop and what closes with it. */
function sentenceEnd(text: string, start: number, limit: number): number {
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code !== 46 && code !== 63 && code !== 33) continue;
    const end = closingEnd(text, at + 1, limit);
    if (end >= limit) return limit;
    if (!startsNew(text, end, limit)) continue;
    if (code === 46 && isAbbreviation(text, at, start)) continue;
    return end;
  }
  return limit;
}

/** Behind closing quotes, brackets, emphasis and note marks: ».<sup>12</sup>, ?”, .**, .12 */
function closingEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 10) return at;
    if (isClosing(code)) at++;
    else if (code === 60 && text.startsWith('<sup>', at)) {
      const close = text.slice(at, Math.min(limit, at + 40)).indexOf('</sup>');
      if (close < 0) return at;
      at += close + 6;
    } else if (code === 91 && text.charCodeAt(at + 1) === 94) {
      const close = text.slice(at, Math.min(limit, at + 40)).indexOf(']');
      if (close < 0) return at;
      at += close + 1;
    } else if (isDigit(code) && !isDigit(text.charCodeAt(from - 2)) && at - from < 3) {
      // A note's number stuck to the full stop: "Graus.20Gegeven".
      at++;
    } else return at;
  }
  return at;
}

/** Signs that stand behind the last word of a sentence: . ? ! " ' ) * ] _ » ” ’ … and superscript digits. */
function isClosing(code: number): boolean {
  switch (code) {
    case 33:
    case 34:
    case 39:
    case 41:
    case 42:
    case 46:
    case 63:
    case 93:
    case 95:
    case 0xbb:
    case 0x2019:
    case 0x201d:
    case 0x2026:
      return true;
    default:
      return code > 0xb1 && isSuperscript(code);
  }
}

/** Signs that stand before the first word of a sentence: " ' ( * < [ _ « ‘ “ */
function isOpening(code: number): boolean {
  switch (code) {
    case 34:
    case 39:
    case 40:
    case 42:
    case 60:
    case 91:
    case 95:
    case 0xab:
    case 0x2018:
    case 0x201c:
      return true;
    default:
      return false;
  }
}

function isSuperscript(code: number): boolean {
  return (
    code === 0xb9 || code === 0xb2 || code === 0xb3 || code === 0x2070 || (code >= 0x2074 && code <= 0x2079)
  );
}

/** Whether a new sentence can begin here: white space and then no small letter, or a capital stuck to a note. */
function startsNew(text: string, end: number, limit: number): boolean {
  let at = end;
  while (at < limit && (isInlineSpace(text.charCodeAt(at)) || isLineEnd(text.charCodeAt(at)))) at++;
  if (at >= limit) return true;
  // Opening quotes, brackets and emphasis.
  while (at < limit && isOpening(text.charCodeAt(at))) {
    if (text.startsWith('<sup>', at)) return true;
    at++;
  }
  const code = text.charCodeAt(at);
  const spaced = isInlineSpace(text.charCodeAt(end)) || isLineEnd(text.charCodeAt(end));
  if (!spaced) return isUpper(code) && isDigit(text.charCodeAt(end - 1));
  return isUpper(code) || isDigit(code) || !isLetter(code) || code === 0x2019;
}

/** Whether the full stop at `at` belongs to an abbreviation, an initial or a number that goes on. */
function isAbbreviation(text: string, at: number, start: number): boolean {
  let begin = at;
  while (begin > start && at - begin < 12) {
    const code = text.charCodeAt(begin - 1);
    if (!isLetter(code) && code !== 46 && code !== 47) break;
    begin--;
  }
  const word = text.slice(begin, at).toLowerCase();
  if (word === '') return isOrdinal(text, at, start);
  // An initial: "D. Yeşilgöz", "C.J. van der Wal".
  if (word.length === 1 && isUpper(text.charCodeAt(begin))) return true;
  if (/^(?:[a-z]\.)+[a-z]$/.test(word) && isUpper(text.charCodeAt(begin))) return true;
  return (
    abbreviations.has(word) &&
    !(word === 'a.s' || word === 'jl' || word === 'c.s' || word === 'e.a' || word === 'e.v' || word === 'enz'
      ? endsAnyway(text, at)
      : false)
  );
}

/** "1." or "12." at the very start of a sentence is its number. */
function isOrdinal(text: string, at: number, start: number): boolean {
  let begin = at;
  while (begin > start && isDigit(text.charCodeAt(begin - 1))) begin--;
  while (begin > start && isInlineSpace(text.charCodeAt(begin - 1))) begin--;
  return begin === start && isDigit(text.charCodeAt(at - 1));
}

/** Abbreviations that often stand last ("de motie-Segers c.s. De minister …"): a capital behind them is a new start. */
function endsAnyway(text: string, at: number): boolean {
  const next = text.slice(at + 1, at + 24).trimStart();
  return /^(?:De|Het|Een|Deze|Dit|Die|Dat|Zij|Hij|Wij|Ik|Kan|Kunt|Is|In|Op|Voor|Ook|Daarnaast|Verder|Voorts|Hoe|Wat|Waarom|Welke|Zo|Er|Hierbij|Tevens|Als|Bij|Met|Naar|Over)\b/.test(
    next,
  );
}

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && (isInlineSpace(text.charCodeAt(from)) || isLineEnd(text.charCodeAt(from)))) from++;
  while (to > from && (isInlineSpace(text.charCodeAt(to - 1)) || isLineEnd(text.charCodeAt(to - 1)))) to--;
  return { start: from, end: to };
}
