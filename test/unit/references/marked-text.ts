/** A text with its « » markers taken out, and where what they marked stands. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Takes « and » out of a text of a test; "⏎" stands for a line end. */
export function unmark(marked: string): MarkedText {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let start = -1;
  for (const char of marked.replaceAll('⏎', '\n')) {
    if (char === '«') start = text.length;
    else if (char === '»') spans.push({ start, end: text.length });
    else text += char;
  }
  return { text, spans };
}
