/**
 * Words behind which a number by itself may be a dossier or an ondernummer: "de moties 35925-32", "het wetsvoorstel
 * 36 410", "(34630)" behind the title of a wet (domain.md 2.4, the rule for bare numbers). They mark a place, they
 * are no references themselves. Only words that begin so count as well: "motie-Kröger", "wetsvoorstellen".
 */
export const cues: readonly string[] = [
  'amendement',
  'begroting',
  'brief',
  'dossier',
  'initiatief',
  'kamerstuk',
  'kst',
  'motie',
  'nota',
  'stuk',
  't.v.v.',
  'ter vervanging van',
  'voorstel van',
  'wet',
];
