// Papers that hurt, and a keystroke in papers of all sizes: what `updatePaper` costs, without the protocol around it.
import { best, median, percentile } from './numbers.mjs';
import { load } from './source.mjs';
import { megabytes, sizes, textOf } from './texts.mjs';

export const title = 'Papers that hurt, and keystrokes';

const KEYSTROKES = 200;
/** The first of them are slower: the engine has not yet compiled what they run through. */
const WARM_UP = 40;

/** Everything that a paper holds: its parts are made when they are asked for. */
function touch(paper) {
  const { header, outline, contributions, questions, answers, footnotes } = paper;
  const { references, shortForms, motions, factions, introductions } = paper;
  return [header, outline, contributions, questions, answers, footnotes, references, shortForms].concat(
    motions,
    factions,
    introductions,
  ).length;
}

/** A text of about so many code units, made of a piece again and again. */
const filled = (piece, size) => piece.repeat(Math.ceil(size / piece.length));

/** Inputs made to hurt: each a text of the size asked for. */
const hurting = {
  'prose, for comparison': (size) =>
    filled('Gewone tekst zonder iets dat op een stuk lijkt, alinea na alinea, zin na zin.\n\n', size),
  'ten thousand headings and more': (size) => filled('# Kop\n', size),
  'headings nested without end': (size) =>
    Array.from({ length: size / 40 }, (_, i) => `${'1.'.repeat((i % 60) + 1)} Kop van laag ${i % 60}\n`).join(
      '\n',
    ),
  'a table': (size) => filled('| Jaar | Aantal | Kamerstuk 26 643, nr. 12 |\n', size),
  'an unclosed fence': (size) => `\`\`\`\n${filled('code en nog eens code\n', size)}`,
  'fences opened and never closed': (size) => filled('```a\n~~~b\n', size),
  'an unclosed comment': (size) => `<!-- ${filled('woord ', size)}`,
  'comments begun in a paragraph': (size) => filled('a <!-- ', size),
  'brackets opened': (size) => filled('[', size),
  'links never closed': (size) => filled('](', size),
  'backticks of all lengths': (size) =>
    Array.from({ length: Math.sqrt(size) }, (_, i) => '`'.repeat(i + 1)).join(' '),
  'lists in lists': (size) =>
    Array.from({ length: size / 60 }, (_, i) => `${' '.repeat((i % 50) * 2)}- punt\n`).join(''),
  'quotes in quotes': (size) => filled('> > > citaat\n', size),
  'one line': (size) => filled('De leden van de VVD-fractie vragen of dat zo is? ', size),
  'numbers alone on a line': (size) => Array.from({ length: size / 6 }, (_, i) => `${i % 1000}\n`).join('\n'),
  'digits stuck to words': (size) => filled('woord1 woord2 woord3.4 (5)6 ', size),
  'notes without end': (size) => filled('1 Kamerstukken\n', size),
  'labels without end': (size) => filled('Vraag 1\nAntwoord 1\n', size),
  'speakers without end': (size) => filled('De heer Jansen (CDA):\nDank u.\n', size),
  'faction headings without end': (size) =>
    filled('Vragen en opmerkingen van de leden van de VVD-fractie\n', size),
  'questions never answered': (size) =>
    `# Verslag van een schriftelijk overleg\n\n## VVD-fractie\n\n${filled('Waarom? ', size)}`,
  'signatures without end': (size) => filled('De voorzitter van de commissie,\n', size),
  'articles without end': (size) =>
    `Nr. 2 VOORSTEL VAN WET\n${filled('Artikel 1 komt te luiden:\nArtikel 1\n', size)}`,
  'front matter never closed': (size) => `---\n${filled('sleutel: waarde\n', size)}`,
  'stops and abbreviations': (size) => filled('nr. p. c.s. a.s. jl. A.B. ', size),
  'line ends of every kind': (size) => filled('\r\n\r\n\n\r', size),
};

export async function measure() {
  const { parsePaper, updatePaper } = await load(
    `export { parsePaper, updatePaper } from './server/src/paper/parse-paper';`,
  );
  return [worst(parsePaper), await keystrokes(parsePaper, updatePaper)];
}

/** The time for a small and a four times larger text of each sort, beside that of prose. */
function worst(parsePaper) {
  const SMALL = 250_000;
  const rows = [];
  let prose = 0;
  for (const [name, make] of Object.entries(hurting)) {
    const texts = [make(SMALL), make(4 * SMALL)];
    const times = texts.map((text) => best(3, () => touch(parsePaper(text))));
    const each = texts.map((text, i) => times[i] / (text.length / 1e6));
    if (prose === 0) prose = each[1];
    rows.push({
      name,
      values: [each[0], each[1], times[1] / times[0], each[1] / prose],
      budget: '≤ 4.5 and ≤ 3 times',
    });
  }
  return {
    title: 'Papers made to hurt',
    columns: ['', 'ms per M at 250 k', 'ms per M at 1 M', 'growth of 4×', 'against prose'],
    rows,
  };
}

/** A letter typed here and there: what the editor asks for after each, and what the corpus asks for after that. */
async function keystrokes(parsePaper, updatePaper) {
  const budgets = { '47 kB': '≤ 1 ms', '1 MB': '≤ 5 ms', '5 MB': '≤ 15 ms' };
  const rows = [];
  for (const { name, bytes } of sizes) {
    let text = await textOf(bytes);
    let paper = parsePaper(text);
    touch(paper);
    const asked = [];
    const everything = [];
    for (let i = 0; i < KEYSTROKES; i++) {
      const at = Math.floor(text.length * ((i * 0.37) % 1));
      text = `${text.slice(0, at)}e${text.slice(at)}`;
      // The editor's own text is flat when it comes.
      text.charCodeAt(0);
      const start = performance.now();
      paper = updatePaper(paper, [{ start: at, end: at, text: 'e' }], text);
      const { outline, references, contributions, questions, footnotes } = paper;
      if ([outline, references, contributions, questions, footnotes].includes(undefined)) throw new Error();
      const between = performance.now();
      touch(paper);
      if (i < WARM_UP) continue;
      asked.push(between - start);
      everything.push(performance.now() - start);
    }
    rows.push({
      name: `${name} (${megabytes(text).toFixed(1)} MB)`,
      values: [median(asked), percentile(asked, 0.95), median(everything), percentile(everything, 0.95)],
      budget: `p95 ${budgets[name]}`,
    });
  }
  return {
    title:
      'One keystroke: updatePaper, outline, references, contributions, questions and notes; then all else',
    columns: ['', 'ms, median', 'p95', 'all, median', 'all, p95'],
    rows,
  };
}
