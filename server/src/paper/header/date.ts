const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const pattern = new RegExp(String.raw`(\d{1,2})\s+(${months.join('|')})\s+(\d{4})`, 'i');

/** First date in a line as an ISO date ("20 oktober 2023" → "2023-10-20"); null when there is none or it cannot be. */
export function readDate(line: string): string | null {
  const written = pattern.exec(line);
  if (written !== null) {
    return isoDate(Number(written[3]), months.indexOf(written[2]!.toLowerCase()) + 1, Number(written[1]));
  }
  const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/.exec(line);
  if (iso !== null) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const short = /\b(\d{1,2})-(\d{1,2})-(\d{4})\b/.exec(line);
  return short === null ? null : isoDate(Number(short[3]), Number(short[2]), Number(short[1]));
}

function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1800 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** "2022-2023" of "2022–2023", "2022/23", "2022‒2023"; null when the years do not follow each other. */
export function readSession(text: string): string | null {
  const match = /\b(\d{4})\s*[-/‐‑‒–—]\s*(\d{4}|\d{2})\b/.exec(text);
  if (match === null) return null;
  const first = Number(match[1]);
  const second =
    match[2]!.length === 2 ? Math.floor((first + 1) / 100) * 100 + Number(match[2]) : Number(match[2]);
  return second === first + 1 ? `${first}-${second}` : null;
}
