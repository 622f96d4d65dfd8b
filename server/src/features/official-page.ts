/**
 * Address of the official page of a target (domain.md 8.3), by the shape of its id (architecture.md, Contracts).
 * @returns null for an id without a page of its own.
 */
export function officialPage(target: string): string | null {
  if (/^(?:kst|h|ah|stb|stcrt|trb)-/.test(target)) {
    return `https://zoek.officielebekendmakingen.nl/${encodeURIComponent(target)}.html`;
  }
  if (target.startsWith('dossier-')) return dossierPage(target.slice('dossier-'.length));
  if (target.startsWith('ECLI:')) return ecliPage(target);
  if (target.startsWith('jci')) return `https://wetten.overheid.nl/${encodeURI(target)}`;
  if (/^[0-9CE]\d{4}[A-Z]{1,2}\d/.test(target)) {
    return `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${encodeURIComponent(target)}`;
  }
  const com = /^(COM|JOIN|SWD|SEC)\((\d{4})\) (\d+)/.exec(target);
  if (com !== null) {
    return `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=${com[1]}:${com[2]}:${com[3]}:FIN`;
  }
  return null;
}

/** Page of a dossier: number with suffix, "36600-VII". */
export function dossierPage(number: string): string {
  return `https://zoek.officielebekendmakingen.nl/dossier/${encodeURIComponent(number)}`;
}

/** Dutch judgments have a page of their own; those of other courts are found by the European e-Justice search. */
function ecliPage(ecli: string): string {
  return ecli.startsWith('ECLI:NL:')
    ? `https://deeplink.rechtspraak.nl/uitspraak?id=${encodeURI(ecli)}`
    : `https://e-justice.europa.eu/ecli/${encodeURI(ecli)}`;
}
