// Whether a text may be a paper or cite one: a first look, so that the server starts only where there is work for it.
// It reads nothing; what is found here is found again, exactly, by the server.

/** How much of a text the first look takes in, in UTF-16 code units: the head, and the first pages of a letter. */
export const FIRST_LOOK = 200_000;

// Every alternative is bounded, so the look is linear in the length of the text.
const signs = new RegExp(
  [
    'kamerstuk', // Kamerstuk 26 643, nr. 1011; Kamerstukken II
    'vergaderjaar',
    '-fracties?\\b', // De leden van de D66-fractie
    'fracties? van (?:de |het )?[A-Z]',
    '\\b(?:Tweede|Eerste) Kamer\\b',
    '\\bmoties?[ -](?:van |over |[A-Z])', // motie Kuik, motie-Kröger, de motie van het lid
    '\\bHandelingen (?:I|TK|EK)',
    '\\d\\d[ .\\u00a0]?\\d{3}[A-Z\\d ()-]{0,12},? ?nrs?\\b', // (25 764, nr. 4)
    '\\b(?:stb|stcrt|trb)\\. ?\\d{4}',
    '\\bECLI:NL:',
    '\\bondernummer:', // the front matter of a draft
  ].join('|'),
  'iu',
);

/** True when the first pages hold a word that papers use. Other texts have such words by chance: that costs a start, no more. */
export function showsSignsOfPaper(text: string): boolean {
  return signs.test(text.length > FIRST_LOOK ? text.slice(0, FIRST_LOOK) : text);
}
