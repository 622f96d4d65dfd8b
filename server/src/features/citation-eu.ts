const kinds: Readonly<Record<string, string>> = {
  L: 'Richtlijn',
  R: 'Verordening',
  D: 'Besluit',
  F: 'Kaderbesluit',
};

/**
 * An EU act by its CELEX number: "Richtlijn 2011/36/EU", "Verordening (EU) nr. 604/2013", since 2015 "Richtlijn (EU)
 * 2016/680" (domain.md 3.2). Null for any other id.
 */
export function writeEuAct(celex: string): string | null {
  const match = /^3(\d{4})([LRDF])0*(\d+)/.exec(celex);
  if (match === null) return null;
  const [, year, letter, number] = match;
  const kind = kinds[letter!]!;
  if (Number(year) >= 2015) return `${kind} (EU) ${year}/${number}`;
  const community = Number(year) >= 2010 ? 'EU' : Number(year) >= 1994 ? 'EG' : 'EEG';
  if (letter === 'R')
    return `${kind} (${community}) nr. ${number}/${Number(year) < 1999 ? year!.slice(2) : year}`;
  if (letter === 'F') return `${kind} ${year}/${number}/JBZ`;
  return `${kind} ${Number(year) < 1999 ? year!.slice(2) : year}/${number}/${community}`;
}
