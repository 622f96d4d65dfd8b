/**
 * A name in the form in which names are compared: without diacritics, in lower case, ĳ as ij. Official papers print
 * "Gündoğan", "Gündogan" and "Gundogan" for one person (domain.md 4.2); shown is always what was printed.
 */
export function foldName(name: string): string {
  // Most names have no diacritics, and normalising costs more than reading the name did.
  return isPlain(name) ? name.toLowerCase() : foldFully(name);
}

function isPlain(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) > 127) return false;
  return true;
}

function foldFully(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ı/g, 'i')
    .toLowerCase();
}

/** One code unit in its folded form, for comparing in place; what folds to nothing or to two letters stays itself. */
export function foldCode(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  const folded = foldedCodes.get(code);
  if (folded !== undefined) return folded;
  const text = foldName(String.fromCharCode(code));
  const result = text.length === 1 ? text.charCodeAt(0) : code;
  foldedCodes.set(code, result);
  return result;
}

/** Filled as letters are met; at most 65,536 entries, in practice a few dozen. */
const foldedCodes = new Map<number, number>();
