import { isDigit } from '../../text/characters';

/**
 * Whether a line is page furniture: what is printed around the text of every page ("Tweede Kamer, vergaderjaar
 * 2022–2023, 32 317, nr. 859", "kst-32317-859", "ISSN 0921 - 7371", "Pagina 3 van 12"). Such a line is no citation
 * and breaks no paragraph.
 */
export function isFurniture(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length > 160 || length < 4) return false;
  switch (text.charCodeAt(start)) {
    case 84: // T
    case 69: // E
    case 83: // S
    case 86: // V
      return chamberFoot.test(text.slice(start, end));
    case 107: // k
    case 97: // a
    case 104: // h
    case 75: // K
      return publicationId.test(text.slice(start, end));
    case 48: // "0910tkkst32123XVI-30": the printer's mark, sessions 2000/01 to 2009/10
    case 49:
      return /^\d{4}[te]kkst[0-9A-Z-]{5,16}$/.test(text.slice(start, end));
    case 73: // I
      return /^ISSN \d{4} ?[-–] ?\d{3}[\dX]$/.test(text.slice(start, end));
    case 0x2019:
    case 0x2018:
    case 39: // '
      return (
        /^[’‘']s-Gravenhage \d{4}$/.test(text.slice(start, end)) || chamberFoot.test(text.slice(start, end))
      );
    case 80: // P
    case 112:
      return /^[Pp]agina \d{1,4}(?: (?:van|\/) \d{1,4})?$/.test(text.slice(start, end));
    case 12: // form feed
      return true;
    default:
      return false;
  }
}

/**
 * A foot ends with the paper's number and the page; a line that goes on, with a page of another paper or a full stop, is
 * a citation: "Tweede Kamer, vergaderjaar 2007–2008, 31 386, nr. 3, p. 10."
 */
const chamberFoot =
  /^(?:[’‘']s-Gravenhage \d{4} )?(?:Tweede Kamer|Eerste Kamer|Staten-Generaal|Verenigde Vergadering)(?: der Staten-Generaal)?, vergaderjaar \d{4}\s*[-–‒/]\s*\d{2,4}(?:,\s*(?:Aanhangsel|Handelingen(?: [\d-]+)?|(?:(?:, |\/| en )?\d{2}[ .\u00a0]?\d{3}(?:[- ](?:[IVX]{1,6}[A-C]?|[A-M]|\d{2}))?(?: \(R ?\d+\))?){1,4}(?:,\s*(?:nr\.? ?\d{1,4}|[A-Z]{1,2})(?: \(?herdruk\)?)?)?)(?:\s+\d{1,4}(?:[-–]\d{1,4})?)?)?$/;
const publicationId =
  /^(?:(?:kst|ah-tk|ah-ek|ah|h-tk|h-ek|blg|kv-tk|nds-tk)-[0-9A-Za-z-]{4,40}|KST\d{4,8})(?:\s+\d{1,4})?$/;

/** Whether a line holds one to three digits alone: a page, or the label of a note. */
export function isShortNumber(text: string, start: number, end: number): boolean {
  if (end - start < 1 || end - start > 4) return false;
  let digits = 0;
  for (let at = start; at < end; at++) {
    if (isDigit(text.charCodeAt(at))) digits++;
    else if (at !== end - 1 || !/[.)a-z]/.test(text[at]!)) return false;
  }
  return digits > 0;
}
