/** Words by which a citation is told to be the motion's or another paper's; read in a bounded piece of a sentence. */

/** What stands before a motion at the start of a row: nothing, a bullet, a document number, "Motie;". */
export const rowLead =
  /[\n|\t][\s*_|•–-]*(?:\d{4}[DZ]\d{5}\s+)?(?:moties?(?:\s*\(gewijzigd\/nader\))?\s*[;:|\t]\s*)?(?:\d{1,3}[.)]?\s+)?$/i;

/**
 * Words whose paper it is when they stand between a motion and a citation: "de motie Kuik in de brief van 3 mei
 * (Kamerstuk …)" cites the letter.
 */
export const carriers =
  /\b(?:(?:kamer|verzamel|voortgangs|aanbiedings|commissie)?brie(?:f|ven)|(?:kabinets|beleids)?reacties?|antwoord(?:en)?|beantwoording|(?:eind|voor|jaar)?verslag(?:en)?|(?:\p{L}*)rapport(?:en|age|ages)?|\p{L}*nota['’]?s?|\p{L}*amendement(?:en)?|\p{L}*wet(?:svoorstel|svoorstellen|ten)?|toezegging(?:en)?|memorie|advies|adviezen|notitie|fiche|agenda|agenda['’]s|jaarplan|beleidsplan|kst|initiatiefnota|moties)\b/iu;

/** Titles of letters: the paper behind them is the letter's, but where two stand the first is the motion's. */
export const letterTitle =
  /(?:^|[\n|\t;])\s*(?:[-•*–+]\s+|\d+[.)]\s+|(?:brief|kabinetsreactie|overig|antwoord)[^;|\t\n]{0,40}[;|\t]\s*)[*_«"“‘']*(?:\p{L}+\s+){0,2}?(?:(?:kabinets)?reactie|appreciatie|uitvoering|afdoening|stand van zaken|voortgang|beantwoording|brief|kamerbrief|aanbieding|toezending|informatie|verslag|antwoorden?)\b[^.;\n]{0,160}$/iu;

/** Between a citation and the mention that it belongs to when it stands in front: "…, nr. 658 (motie Kuik)". */
export const joiningBefore =
  /^[\s*_]*[,;:([–|-]*[\s*_]*(?:(?:de|zijnde|d\.i\.|i\.c\.|dit is|betreft)\s+)*(?:(?:nader\s+)?(?:aangenomen|verworpen|aangehouden|gewijzigde)\s+)?[*_]*$/i;

/** "over …", "(BBB) inzake …" right behind a mention: its subject. */
export const subjectOpener =
  /^\s*(?:\([^()]{0,80}\)\s*)?,?\s*(?:over|inzake|betreffende|omtrent|m\.b\.t\.|met betrekking tot)\s/i;

/** Words that lead from the subject to another paper: "…, zoals gemeld in de brief van 3 mei (Kamerstuk …)". */
export const otherPaper = /^,\s.*\b(?:in|bij|zie|per|via|waarover|zoals|middels|aangekondigd)\b/is;

export const replacing = /(?:t\.?\s?v\.?\s?v\.?|ter vervanging van[^.;()]{0,60})\s*$/i;
