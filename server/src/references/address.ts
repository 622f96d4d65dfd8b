/**
 * Address of the page on which the target of a reference is published (domain.md 3 and 8.3), by the shape of its id.
 * @returns null for an id without a page of its own: a Staatsblad before 1995, an issue of the Staatscourant
 */
export function addressOf(id: string): string | null {
  if (id.startsWith('dossier-')) return dossierAddress(id.slice('dossier-'.length));
  if (/^(?:kst|h|ah|kv|nds|trb)-/.test(id)) return publication(id);
  const gazette = /^(stb|stcrt)-(\d{4})-/.exec(id);
  if (gazette !== null) return Number(gazette[2]) >= firstYear[gazette[1]!]! ? publication(id) : null;
  if (id.startsWith('ECLI:')) return judgment(id);
  if (id.startsWith('jci')) return law(id);
  if (/^[0-9CE]\d{4}[A-Z]{1,2}\d/.test(id)) return `${eurLex}CELEX:${encodeURIComponent(id)}`;
  const document = /^([A-Z]+)\((\d{4})\) (\d+)$/.exec(id);
  if (document === null) return null;
  const [, series, year, number] = document;
  // Decisions of the Commission have no number in the Official Journal; EUR-Lex keeps them as preparatory papers.
  return series === 'C' ? `${eurLex}PI_COM:C(${year})${number}` : `${eurLex}${series}:${year}:${number}:FIN`;
}

/** Page of a dossier: number with suffix, "36600-VII". */
export function dossierAddress(number: string): string {
  return `https://zoek.officielebekendmakingen.nl/dossier/${encodeURIComponent(number)}`;
}

/** From these years on each number has a page (domain.md 3); until July 2009 the Staatscourant numbered its issues. */
const firstYear: Readonly<Record<string, number>> = { stb: 1995, stcrt: 2009 };

const eurLex = 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=';

function publication(id: string): string {
  return `https://zoek.officielebekendmakingen.nl/${encodeURIComponent(id)}.html`;
}

/** Dutch judgments have a page of their own; those of other courts are found by the European e-Justice search. */
function judgment(ecli: string): string {
  return ecli.startsWith('ECLI:NL:')
    ? `https://deeplink.rechtspraak.nl/uitspraak?id=${encodeURI(ecli)}`
    : `https://e-justice.europa.eu/ecli/${encodeURI(ecli)}`;
}

/** An article by its Juriconnect reference; a law as a whole by its BWB id. */
function law(reference: string): string {
  const whole = /^jci1\.3:c:(BWB[RV]\d+)$/.exec(reference);
  return `https://wetten.overheid.nl/${whole === null ? encodeURI(reference) : whole[1]}`;
}
