/** Shapes of single lines, as CommonMark and printed papers know them. All are linear in the length of the line. */

export function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

export function trimEnd(text: string, start: number, end: number): number {
  let stop = end;
  while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop--;
  return stop;
}

export function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) return false;
  return true;
}

/** End of a run of one code unit. */
export function runEnd(text: string, at: number, end: number, code: number): number {
  let stop = at;
  while (stop < end && text.charCodeAt(stop) === code) stop++;
  return stop;
}

/** Three or more of one of - * _ with nothing but spaces between. */
export function isThematicBreak(text: string, at: number, end: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== 45 && mark !== 42 && mark !== 95) return false;
  let count = 0;
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === mark) count++;
    else if (!isSpace(code)) return false;
  }
  return count >= 3;
}

/** "- " and "1. " of CommonMark, and the bullets of pasted text (• ▪ ● · –). */
export interface Marker {
  readonly width: number;
  /** Whether CommonMark lets it interrupt a paragraph. */
  readonly interrupts: boolean;
  readonly printedBullet: boolean;
}

/** The marker of a list that stands at `at`; null when none does. */
export function readMarker(text: string, at: number, end: number): Marker | null {
  const code = text.charCodeAt(at);
  let width = 1;
  let interrupts = true;
  let printedBullet = false;
  if (code >= 48 && code <= 57) {
    let digit = at;
    while (digit < end && digit - at < 10 && text.charCodeAt(digit) >= 48 && text.charCodeAt(digit) <= 57)
      digit++;
    const delimiter = text.charCodeAt(digit);
    if (digit - at > 9 || digit >= end || (delimiter !== 46 && delimiter !== 41)) return null;
    width = digit + 1 - at;
    interrupts = width === 2 && code === 49;
  } else if (code === 0x2022 || code === 0x25aa || code === 0x25cf || code === 0xb7 || code === 0x2013) {
    printedBullet = true;
  } else if (code !== 45 && code !== 43 && code !== 42) return null;
  const after = at + width;
  if (after < end && !isSpace(text.charCodeAt(after))) return null;
  if (after >= end && printedBullet) return null;
  return { width, interrupts: interrupts && !isBlank(text, after, end), printedBullet };
}

/** End of "[^1]:" or "<sup>1</sup>" in front of a note; 0 when neither stands there. */
export function noteLabelEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  if (code !== 91 && code !== 60) return 0;
  const head = text.slice(at, Math.min(end, at + 70));
  const match =
    code === 91
      ? /^\[\^[^\]\s]{1,60}\]:[ \t]*/.exec(head)
      : /^<sup>\s*\d{1,4}[a-z]?\)?\s*<\/sup>\s*/.exec(head);
  return match === null ? 0 : at + match[0].length;
}

/** Whether a line ends as a sentence or a clause of a list does: closing marks and mark-up aside. */
export function endsSentence(text: string, start: number, end: number): boolean {
  const stop = Math.max(start, end - 8);
  let number = false;
  for (let at = end - 1; at >= stop; at--) {
    const code = text.charCodeAt(at);
    // "(24 690, nr. 1)": a number of its own, and not that of a note at a full stop.
    if (number && isSpace(code)) return false;
    number = code >= 48 && code <= 57;
    if (!isClosing(code)) return code === 46 || code === 63 || code === 33 || code === 58 || code === 59;
  }
  return false;
}

/** Space, emphasis, quotes, brackets and the digits of a note behind a full stop. */
function isClosing(code: number): boolean {
  switch (code) {
    case 9:
    case 32:
    case 34:
    case 39:
    case 41:
    case 42:
    case 93:
    case 95:
    case 0xb2:
    case 0xb3:
    case 0xb9:
    case 0xbb:
    case 0x2019:
    case 0x201d:
      return true;
    default:
      return code >= 48 && code <= 57;
  }
}
