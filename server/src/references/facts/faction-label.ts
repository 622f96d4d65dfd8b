import { factions } from './factions';

const parties = new Set(factions.filter(({ kind }) => kind === 'party').map(({ name }) => name));

/**
 * Who speaks, as a person would write it: "CDA-fractie", "PvdA- en GroenLinks-fractie", "Groep Van Haga",
 * "lid Omtzigt", "VVD-fractie en Fractie-Otten". An empty list gives an empty text.
 */
export function nameOfContribution(names: readonly string[]): string {
  const parts: string[] = [];
  names.forEach((name, index) => {
    const next = names[index + 1];
    // In a row of parties only the last carries "-fractie": "PvdA- en GroenLinks-fractie".
    if (isParty(name)) parts.push(next !== undefined && isParty(next) ? `${name}-` : `${name}-fractie`);
    else parts.push(labelOfGroup(name));
  });
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`;
}

function isParty(name: string): boolean {
  return parties.has(name) || name.startsWith('50PLUS/');
}

/** "Lid Omtzigt" is the label of a list; in a sentence and an outline it is "lid Omtzigt". */
function labelOfGroup(name: string): string {
  if (/^(Groep|Fractie)\b/.test(name)) return name;
  return name.startsWith('Lid ') ? `lid ${name.slice(4)}` : `lid ${name}`;
}
