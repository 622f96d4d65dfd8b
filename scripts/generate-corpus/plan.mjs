import { randomOf, seedOf } from './random.mjs';
import { aspects, subjects, surnames } from './words.mjs';

/** Number of the first made-up dossier: no real one is as high (domain.md 1.1), so none is taken for another. */
const FIRST_DOSSIER = 40_000;
const FIRST_DAY = Date.UTC(2012, 8, 18);
const DAYS = 4400;
/** Papers of the largest dossiers: the Raad Algemene Zaken (21501-02) comes near three thousand. */
const LARGEST_DOSSIER = 3000;

/**
 * Who is filed where, and when: everything that papers must agree on before they are written.
 * @param {{ papers: number, seed: number }} options
 */
export function planCorpus({ papers, seed }) {
  const random = randomOf(seedOf(seed, 0));
  const dossiers = [];
  const makeDossier = () => {
    const number = FIRST_DOSSIER + dossiers.length * 3;
    // One in fifteen is a chapter of a budget: a number with a suffix.
    const suffix = random.chance(1 / 15) ? random.pick(['VI', 'VII', 'VIII', 'XII', 'XVI']) : null;
    const subject = random.pick(subjects);
    const title = `${random.pick(aspects)} ${subject} ${random.pick(['en', 'voor', 'rond'])} ${random.pick(subjects)}`;
    dossiers.push({ number: suffix === null ? `${number}` : `${number}-${suffix}`, title, papers: [] });
  };
  makeDossier();
  const all = [];
  for (let index = 0; index < papers; index++) {
    // A new dossier now and then; else the paper goes where many are already (a few running dossiers have hundreds).
    if (random.chance(0.05)) makeDossier();
    const chosen =
      random.chance(0.5) || all.length === 0
        ? dossiers[Math.floor(dossiers.length * random.next() ** 2)]
        : random.pick(all).dossier;
    if (chosen.papers.length >= LARGEST_DOSSIER) makeDossier();
    const dossier = chosen.papers.length >= LARGEST_DOSSIER ? dossiers.at(-1) : chosen;
    const number = dossier.papers.length + 1;
    const day = Math.floor((index / papers) * DAYS);
    const isMotion = random.chance(0.12);
    const paper = {
      index,
      dossier,
      number,
      id: `kst-${dossier.number}-${number}`,
      date: new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10),
      kind: isMotion ? 'motie' : random.pick(['brief', 'brief', 'brief', 'vso', 'vso', 'nota']),
      size: sizeOf(random),
      motion: isMotion ? motionOf(random) : null,
    };
    dossier.papers.push(paper);
    all.push(paper);
  }
  return { dossiers, papers: all };
}

/** Code units of text: median 12 kB, mean about 50 kB, at most 5 MB (logarithms are normally distributed). */
function sizeOf(random) {
  return Math.round(Math.min(5_000_000, Math.max(1_500, 12_000 * Math.exp(1.69 * random.normal()))));
}

function motionOf(random) {
  const first = random.pick(surnames);
  const second = random.pick(surnames);
  return {
    proposers: random.chance(0.3) && second !== first ? [first, second] : [first],
    cosigned: random.chance(0.2),
    subject: `het belang van ${random.pick(subjects)} en ${random.pick(subjects)}`,
  };
}

/**
 * An earlier paper that a paper cites: often one of the same dossier, else one of any; the famous ones most.
 * @returns null for the very first papers
 */
export function citedPaper(plan, paper, random) {
  if (paper.index === 0) return null;
  if (random.chance(0.5)) {
    const position = paper.number - 2;
    if (position >= 0)
      return paper.dossier.papers[position - Math.floor((position + 1) * random.next() ** 3)] ?? null;
  }
  // The square makes early papers famous; two in a hundred citations go to the very first ten.
  if (random.chance(0.02)) return plan.papers[random.below(Math.min(10, paper.index))];
  return plan.papers[Math.floor(paper.index * random.next() ** 1.5)];
}

/** The dossier as printed: "40 003", "40 015 VII". */
export function printedDossier({ number }) {
  const [digits, suffix] = number.split('-');
  const spaced = `${digits.slice(0, 2)} ${digits.slice(2)}`;
  return suffix === undefined ? spaced : `${spaced} ${suffix}`;
}
