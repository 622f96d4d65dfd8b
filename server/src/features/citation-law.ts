import { lawNameById } from '../references/facts/laws';

/**
 * An article of a law by its Juriconnect reference: "artikel 273g Wetboek van Strafrecht" (domain.md 3.1); a law or a
 * named EU act by its name. Null for any other id and for a law that is not in the table.
 */
export function writeLaw(target: string): string | null {
  const match = /^jci[\d.]+:c:(BWB[RV]\d+)(.*)$/.exec(target);
  if (match === null) return lawNameById(target);
  const name = lawNameById(match[1]!);
  if (name === null) return null;
  const parameters = new URLSearchParams(match[2]);
  const article = parameters.get('artikel');
  if (article === null) return name;
  const lid = parameters.get('lid');
  const parts = parameters.getAll('o').map((part) => `onderdeel ${part}`);
  return `${[`artikel ${article}`, ...(lid === null ? [] : [`lid ${lid}`]), ...parts].join(', ')} ${name}`;
}
