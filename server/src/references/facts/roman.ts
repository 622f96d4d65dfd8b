/** Values of the Roman numerals that budget chapters and dossiers of the Eerste Kamer are written with. */
const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The number that a Roman numeral in capitals means, when it is written as it should be; 0 otherwise. */
export function romanValue(numeral: string): number {
  let sum = 0;
  for (let i = 0; i < numeral.length; i++) {
    const value = values[numeral[i]!];
    if (value === undefined) return 0;
    sum += value < (values[numeral[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum > 0 && roman(sum) === numeral ? sum : 0;
}

/** A number from 1 to 399 in Roman numerals. */
export function roman(number: number): string {
  const parts: readonly (readonly [number, string])[] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = number;
  let text = '';
  for (const [value, numeral] of parts) {
    while (rest >= value) {
      text += numeral;
      rest -= value;
    }
  }
  return text;
}

/** Budget chapters go from I to XXIII, some with a letter behind: IIA, IIB, IIIC, IXA, IXB (domain.md 1.1). */
const LAST_CHAPTER = 23;

/** Whether `suffix` has the shape of a budget chapter. */
export function isChapter(suffix: string): boolean {
  if (chapters === null) {
    chapters = new Set();
    for (let number = 1; number <= LAST_CHAPTER; number++) {
      chapters.add(roman(number));
      if ([2, 3, 9].includes(number)) for (const letter of 'ABC') chapters.add(roman(number) + letter);
    }
  }
  return chapters.has(suffix);
}

let chapters: Set<string> | null = null;
