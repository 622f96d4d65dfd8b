// Texts made to cost a recogniser as much as they can: its own words, again and again, and what almost is a form.

/** A megabyte of one piece, in memory as a file's text is: a string that was joined is slower to read. */
export function repeated(piece, bytes) {
  return Buffer.from(piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)))).toString('utf8');
}

/** Crafted so that a careless recogniser looks at everything again and again. */
export const general = [
  ['long runs of digits', '1234567890'],
  ['short numbers', '12 34 '],
  ['groups of digits', '26 643 '],
  ['sessions', '2022/23, '],
  ['"nr. nr. nr."', 'nr. '],
  ['a list without end', '12, 13, 14 en 15, '],
  ['nested brackets', '(((('],
  ['brackets with dossiers', '(26 643 (36 410'],
  ['a million "Kamerstuk"', 'Kamerstuk '],
  ['labels without a number', 'Kamerstukken II 2022/23, nr '],
  ['addresses of nothing', 'https://zoek.officielebekendmakingen.nl/'],
  ['motions without a name', 'motie van het lid '],
  ['articles without a law', 'artikel 5, eerste lid, '],
  ['hyphens at line ends', 'Kamer-\n'],
  ['spaces', '          '],
  ['empty lines', '\n\n'],
];

/**
 * The pieces by which one family is tried: each of its triggers with what may end it, and each of its examples from
 * its first words on ("artikel 3 van ") and up to its last.
 */
export function piecesOf(family) {
  const pieces = new Set();
  for (const trigger of family.triggers) {
    const word = trigger === '0' ? '7' : trigger;
    for (const end of ['', ' ', '. ', '(', '\n']) pieces.add(word + end);
  }
  for (const { text } of family.examples) {
    const words = text.replaceAll(/[«»]/g, '').split(' ');
    for (let count = 1; count <= words.length; count++) {
      pieces.add(`${words.slice(0, count).join(' ')} `);
      pieces.add(`${words.slice(count - 1).join(' ')} `);
    }
  }
  return [...pieces];
}
