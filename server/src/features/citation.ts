/** A target written out for people: "Kamerstuk 26 643, nr. 1011", "dossier 26 643". */
export function writeTarget(target: string): string {
  if (target.startsWith('dossier-')) return `dossier ${displayDossier(target.slice('dossier-'.length))}`;
  const paper = splitPaperId(target);
  if (paper === null) return target;
  const number = /^\d/.test(paper.number) ? `nr. ${paper.number}` : paper.number;
  return `Kamerstuk ${displayDossier(paper.dossier)}, ${number}`;
}

/** "36600-VII" as printed: "36 600 VII"; a series keeps its hyphen: "21 501-02". */
export function displayDossier(dossier: string): string {
  const match = /^(\d{2})(\d{3})(?:-(.+))?$/.exec(dossier);
  if (match === null) return dossier;
  const [, high, low, suffix] = match;
  if (suffix === undefined) return `${high} ${low}`;
  return /^\d/.test(suffix) ? `${high} ${low}-${suffix}` : `${high} ${low} ${suffix}`;
}

/** Dossier and ondernummer of a PaperId; the last component is the number (domain.md 8.2). */
export function splitPaperId(id: string): { readonly dossier: string; readonly number: string } | null {
  const match = /^kst-(?:\d{8}-)?(.+)-([^-]+)$/.exec(id);
  return match === null ? null : { dossier: match[1]!, number: match[2]! };
}
