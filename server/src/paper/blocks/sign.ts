import { type FactionHeading, readFactionHeading } from '../../references/faction-heading';
import { isInlineSpace, isLetterOrDigit, isUpper } from '../../text/characters';
import { ownString } from '../../text/own-string';
import { startsAsLabel } from './labels';
import { type Numbering, readNumbering } from './numbering';
import { plainText } from './plain-text';

/** What the words of a block say it may be, whatever stands around it. */
export type Role =
  /** "Antwoord", "Antwoord 3 en 4", "Reactie van de minister", "Antwoord: ja" */
  | 'answer'
  /** A heading over the answers to a faction or to all: "Antwoorden op de vragen van de leden van …" */
  | 'answers'
  /** "Vraag 3", "Vragen 4 en 5", "Vraag 3: kunt u …" */
  | 'question'
  /** A line that holds a number alone: a page, the label of a note or of a question. */
  | 'number'
  | 'faction'
  /** "Algemeen", "Artikelsgewijs", "Toelichting", "Vragen en opmerkingen vanuit de fracties" */
  | 'part'
  /** "Hoofdstuk 2", "§ 1", "Afdeling 1.3" */
  | 'chapter'
  | 'article'
  /** "Onderdeel B", "Eerste lid" */
  | 'clause'
  | 'annex'
  | 'contents'
  | 'speaker'
  /** "constaterende dat", "verzoekt de regering", "en gaat over tot de orde van de dag" */
  | 'dictum'
  /** "Agendapunt 3: …" */
  | 'agenda'
  /** A capital or a Roman number alone: a point of an amendment or a bill. */
  | 'point'
  /** "De Minister van …," above a name, with or without the name behind it. */
  | 'signature'
  /** "Motie" alone: a motion in a debate. */
  | 'motion'
  /** "Aan de Voorzitter …", "Den Haag, …", "Hoogachtend,": the frame of a letter. */
  | 'frame'
  /** "Nr. 859 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG": the title of a paper, also of a second one in the same text. */
  | 'title'
  /** "Tabel 1", "Figuur 2" */
  | 'caption'
  /** Short, no sentence: a heading where its place or mark-up says so. */
  | 'heading';

export type Emphasis = 'bold' | 'bold-italic' | 'italic' | 'caps' | 'plain';

export interface Sign {
  readonly role: Role;
  /** Without mark-up and line breaks. */
  readonly title: string;
  readonly numbering: Numbering | null;
  readonly emphasis: Emphasis;
  readonly faction: FactionHeading | null;
  /** Numbers printed behind "Vraag" or "Antwoord": ["3", "4"]. */
  readonly labels: readonly string[];
  /** Words of its own behind the label ("Antwoord: ja."): the block is label and content in one. */
  readonly rest: boolean;
  /** Whether it holds the end of one sentence and the beginning of the next: words somebody says, no title. */
  readonly sentences: boolean;
  /** Sure enough to begin a block within lines of plain text. */
  readonly strong: boolean;
}

/** A longer block is running text, unless its first words are a label. */
export const LONGEST_TITLE = 300;

const numberList = String.raw`\d{1,4}[a-z]?(?:\s*(?:,|en|t\/m|tot en met|[-–&/]|, en)\s*\d{1,4}[a-z]?\b)*`;
const questionLabel = new RegExp(
  String.raw`^(?:Deel)?[Vv]ra(?:ag|gen)\s+(?:nr\.\s*)?(${numberList})(?=\s*(?:[:.)(–-]|$))\s*[:.)]?\s*`,
);
const answerLabel = new RegExp(
  String.raw`^(?:Gezamenlijk )?Antwoord(?:en)?(?:\s+op)?(?:\s+de)?(?:\s+(?:vraag|vragen))?\s+(${numberList})(?=\s*(?:[:.)(–-]|$))\s*[:.)]?\s*`,
  'i',
);
const bareAnswer =
  /^(?:(?:Gezamenlijk )?Antwoord(?:en)?|Beantwoording|(?:Kabinets)?[Rr]eactie)(?: \([^)]{1,60}\))?\s*(:|\.?$)\s*/i;
const officeAnswer =
  /^(?:Antwoord(?:en)?|Beantwoording|Reactie|Inbreng) (?:van|door|namens) (?:het kabinet|de regering|(?:de )?(?:bewinds(?:persoon|personen|lieden)|(?:demissionair )?(?:minister|staatssecretaris)|initiatiefnemers?|indieners?|commissie|voorzitter))(?: [^.?!]{0,120})?\s*(:?)$/i;
const answersHeading =
  /^(?:[IVX]+\.? |\d+\.? )?(?:Antwoord(?:en)?|Beantwoording|Reacties?)(?:\s*\/\s*reacties?)? (?:(?:van|door) .{3,80} )?(?:op|van) (?:de )?(?:vragen|inbreng|vragen en opmerkingen|opmerkingen)\b[^.?!]*$/i;
const answersPart =
  /^(?:[IVX]+|\d+|[A-Z])\.? (?:Antwoord(?:en)?|Beantwoording|Reactie)(?:\s*\/\s*reactie)?(?: (?:van|door|op) [^.?!]{1,150})?$/i;
const factionsPart =
  /^(?:(?:[IVX]+|\d+|[A-Z])\.? )?Vragen en opmerkingen (?:vanuit|uit|van|namens) (?:de )?(?:diverse )?(?:fracties|commissies?)\b/i;
const part =
  /^(?:(?:[IVX]{1,4}|[AB]|\d)[.:]? )?(?:Algemeen(?: deel)?|Algemene toelichting|Artikelsgewij(?:s(?: deel)?|ze toelichting|se toelichting)|Toelichting|Volledige agenda|Artikelen|Onderdelen)$/i;
const article =
  /^(?:Artikel(?:en)?|Art\.) (?:[IVX]{1,6}[A-Za-z]{0,2}|\d{1,4}(?:[.:]\d{1,3}){0,3}[a-z]{0,3})(?:[°º])?(?=$|[\s.,:;(–-])/i;
const articleRest =
  /^(?:\.?$|[.:]? [A-Z(«‘"“]|, |\s*[(–-]|\s+(?:en|tot en met|t\/m|onderde(?:el|len)|(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|nieuw)\b))/;
const chapter =
  /^(?:Hoofdstuk|Titel|Afdeling|Paragraaf|Deel|Boek|§)\s*(?:[IVX]{1,6}|\d{1,3}(?:\.\d{1,3}){0,4}[a-z]?|[A-Z])(?=$|[\s.:–-])/i;
const clause =
  /^(?:Onderde(?:el|len) (?:[A-Z]{1,3}|\d{1,3}|[a-z])\b|(?:Eerste|Tweede|Derde|Vierde|Vijfde|Zesde|Zevende|Achtste|Negende|Tiende) lid$)/i;
const annex =
  /^(?:(?:Herzien |Geactualiseerd )?Fiche(?: \d{1,2})?: .|(?:Bijlagen?|Annex)(?:$|\s*[:–-]\s|\s+(?:\d{1,2}|[IVX]{1,4}|[A-Z])(?=$|[\s.:–-])))/i;
const contents = /^(?:I\.? )?(?:Inhoud|Inhoudsopgave|Inhoudsopgaaf)[:.]?(?: blz\.?| pagina)?$/i;
const speaker =
  /^(?:De (?:(?:waarnemend|tijdelijk|plaatsvervangend) )?voorzitter|(?:De heer|Mevrouw|Meneer|Mevr\.|Dhr\.|Minister(?:-president)?|Staatssecretaris|Het lid|De (?:minister|staatssecretaris)) [^:.?!;]{2,70}|(?:De heer|Mevrouw|Het lid) [^:?!;]{2,60}\([^)]{1,40}\))\s*:/;
const dictum =
  /^(?:De Kamer,?$|constaterende\b|overwegende\b|gehoord de beraadslaging|gelezen\b|gezien\b|gelet op\b|van mening\b|van oordeel\b|voorts constaterende|tevens constaterende|(?:voorts |tevens )?verzoekt\b|roept\b|spreekt\b|draagt\b|vraagt\b|besluit\b|en gaat over tot de orde van de dag)/;
const agenda = /^Agendapunt(?: \d{1,3}[a-z]?)?\b\s*[:.–-]?/i;
const caption = /^(?:Tabel|Figuur|Grafiek|Kader|Box|Schema|Afbeelding|Bron) ?(?:\d|:)/;
const signature =
  /^(?:(?:De|Het) )?(?:(?:[Ww]aarnemend|[Pp]laatsvervangend|[Ff]ungerend|[Tt]ijdelijk|[Dd]emissionair|[Ee]erste) )*(?:(?:[Aa]djunct-|[Hh]oofd|[Oo]nder)?(?:[Gg]riffier|[Vv]oorzitter)|[Mm]inister(?:-[Pp]resident)?|[Ss]taatssecretaris|[Vv]ice-?[Pp]resident|[Pp]resident|[Rr]apporteurs?|(?:[Ii]n)?[Ff]ormateurs?|[Ss]ecretaris|[Dd]irecteur|[Oo]ndergetekenden?|[Ii]nitiatiefnemers?|[Ii]ndieners?|[Ll]eden)\b[^.?!:;]{0,200},(?:\s+((?:[A-Z]\.\s?|[a-z\u2019']{1,4}\s)*\p{Lu}[\p{L}.\u2019' -]{1,50}))?$/u;
/** "drs. A.P. Visser, president": a name that says what it signs as. */
const signedName =
  /^(?:(?:drs|mr|dr|prof|ir|ing)\. ?)*\p{Lu}[\p{L}.()\u2019' -]{2,50}, (?:vice-?president|president|secretaris|(?:onder)?voorzitter|griffier)$/u;
const titleLine = /^(?:Nr|No)\.? ?\d{1,4}[a-z]?(?: ?\((?:tweede )?herdruk\))?\s+\p{Lu}{3,}[\p{Lu}\s]/u;
const frame =
  /^(?:(?:Voorzitter|Griffier|Adjunct-griffier): |(?:Vastgesteld|Ontvangen|Voorgesteld) \d|(?:Aanwezig|Tegenwoordig) zijn |(?:Aanvang|Sluiting):? \d|Status: |Aan (?:de|het|Zijne|Uwe) (?:Voorzitter|leden|Minister|Staatssecretaris|Koning|Koningin|Majesteit|Tweede Kamer|Eerste Kamer|griffier|vaste commissie|Presidium)\b|Den Haag,|[’‘']s-Gravenhage,|Hoogachtend|Met vriendelijke groet|Geachte |Postbus \d|Ons kenmerk|Uw kenmerk|Datum\b|Onderwerp\b|Betreft\b|Bijlage\(n\)|Retouradres|> Retouradres|T\.a\.v\.|Telefoon|E-mail|www\.|Kamerstuk$|Nr\. ?\d{1,4}$|No\.? ?W\d|(?:X )?Noot(?: \d{1,3})?$|Datum publicatie|Antwoord van (?:Minister|Staatssecretaris) \p{Lu})/iu;
/** A line of notes or sources. */
const citation =
  /^(?:\d{1,3}\s?)?(?:Kamerstuk|Aanhangsel|Handelingen|Stb\.|Stcrt\.|Trb\.|PbEU|https?:|www\.|Zie\b|Ibid|Idem|COM\(|ECLI:|Bron:)/;
const numberOnly = /^(?:\d{1,4}[a-z]?)[.):]?$/;
/** "1 en 2", "4, 5 en 6", "7 t/m 9": questions that are answered together, in a list that does not write "Vraag". */
const numbersOnly = /^\d{1,4}[a-z]?(?:, \d{1,4}[a-z]?){0,20},? (?:en|t\/m|tot en met) \d{1,4}[a-z]?[.:]?$/;

/** A sign begins with a letter, a number, a paragraph sign or a quote. */
function mayOpen(code: number): boolean {
  return (
    isLetterOrDigit(code) ||
    code === 0xa7 ||
    code === 0xab ||
    code === 0x2018 ||
    code === 0x201c ||
    code === 34
  );
}

/**
 * Reads what a block's words say. Looks at its first 300 code units at most.
 * @param marked whether mark-up already says that it is a heading
 */
export function readSign(text: string, start: number, end: number, marked: boolean): Sign | null {
  let at = start;
  let stars = 0;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 42 || code === 95) stars++;
    else if (!isInlineSpace(code)) break;
    at++;
  }
  if (at >= end) return null;
  if (!marked && stars === 0 && !mayOpen(text.charCodeAt(at))) return null;
  const long = end - start > LONGEST_TITLE;
  if (long && !startsAsLabel(text, at)) return null;
  const short = end - start <= LONGEST_KEPT;
  const key = short ? text.slice(start, end) : '';
  const kept = short ? (marked ? keptMarked : keptPlain).get(key) : undefined;
  if (kept !== undefined) return kept;
  const title = plainText(text, at, long ? at + 140 : end);
  const emphasis = readEmphasis(text, start, end, stars, title);
  const sign = title === '' ? null : signOf(title, long, emphasis, marked);
  if (short) keep(marked ? keptMarked : keptPlain, key, sign);
  return sign;
}

/** Papers repeat their labels and headings: "Antwoord", "Vraag 3", those of the factions. Signs of short lines are kept. */
const LONGEST_KEPT = 110;
const MOST_KEPT = 2000;
const keptMarked = new Map<string, Sign | null>();
const keptPlain = new Map<string, Sign | null>();

function keep(kept: Map<string, Sign | null>, key: string, sign: Sign | null): void {
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(ownString(key), sign);
}

function signOf(title: string, long: boolean, emphasis: Emphasis, marked: boolean): Sign | null {
  const make = (role: Role, strong: boolean, more: Partial<Sign> = {}): Sign => ({
    role,
    title: ownString(title),
    numbering: null,
    emphasis,
    faction: null,
    labels: [],
    rest: long,
    sentences: isSentences(title),
    strong,
    ...more,
  });
  const first = title.charCodeAt(0);
  const counted = (first >= 48 && first <= 57) || first === 0xa7;
  if (counted && numberOnly.test(title)) {
    return make('number', true, { labels: [title.replace(/[.):]$/, '')], numbering: readNumbering(title) });
  }
  if (counted && numbersOnly.test(title)) return make('number', true, { labels: readLabels(title) });

  const labelled = startsAsLabel(title, 0);
  if (labelled) {
    const label = readLabel(title, long, make);
    if (label !== null) return label;
  } else if (/^(?!PM|NB|PS)(?:[A-Z]{1,2}|[IVX]{1,5})\.?$/.test(title)) {
    return make('point', true, { numbering: readNumbering(title) });
  }
  if (long) return null;

  const faction = mayNameFaction(title, marked || emphasis === 'bold') ? readFactionHeading(title) : null;
  if (faction !== null && (faction.form !== 'bare' || marked || emphasis === 'bold')) {
    return make('faction', faction.form === 'titled', { faction, numbering: readNumbering(title) });
  }
  if (answersHeading.test(title) || answersPart.test(title)) {
    return make('answers', true, { numbering: readNumbering(title) });
  }
  if (frame.test(title)) return make('frame', false);
  if (officeAnswer.test(title)) return make('answer', true);
  if (/^Motie$/.test(title)) return make('motion', true);
  if (title.includes(',') && (signature.test(title) || signedName.test(title)))
    return make('signature', false);
  if (factionsPart.test(title) || /^BRIEF VAN /.test(title))
    return make('part', true, { numbering: readNumbering(title) });
  if (part.test(title)) return make('part', isCapitals(title), { numbering: readNumbering(title) });
  if (contents.test(title)) return make('contents', true);
  const articleMatch = article.exec(title);
  if (articleMatch !== null && articleRest.test(title.slice(articleMatch[0].length)) && isTitle(title)) {
    return make('article', /^A/.test(title));
  }
  if (chapter.test(title) && isTitle(title)) return make('chapter', true);
  if (clause.test(title) && isTitle(title)) return make('clause', false);
  if (annex.test(title) && isTitle(title)) return make('annex', false);
  if (agenda.test(title) && isTitle(title)) return make('agenda', true);
  if (caption.test(title)) return marked ? make('caption', false) : null;
  const numbering = readNumbering(title);
  // "De melkveehouderij is flink gegroeid op": a sentence that a table or a date broke off.
  if (!marked && emphasis === 'plain' && numbering === null && title.length > 50 && brokenOff.test(title))
    return null;
  if (marked || isTitle(title)) {
    if (!marked && citation.test(title)) return null;
    const asksOrTells = !marked && emphasis === 'plain' && (/\?[\s,\d]*$/.test(title) || isSentences(title));
    return asksOrTells ? null : make('heading', false, { numbering });
  }
  return null;
}

const brokenOff = / (?:mevrouw|heer|de|het|een|van|en|of|voor|met|over|door|in|op|aan|bij|dat|die|te)$/;

/** Two sentences; the number of a heading ("II. Artikelsgewijs deel") and "Nr. " end none. */
function isSentences(title: string): boolean {
  if (!title.includes('. ') && !title.includes('? ') && !title.includes('! ')) return false;
  return betweenSentences.test(title.slice(readNumbering(title)?.length ?? 0));
}

const betweenSentences = /(?<!\b[Nn]rs?)(?<=[\p{L})»]{2}|\d{4})[.?!] [A-Z«]/u;

/** Reading a heading of a faction costs something: a line without one of these words is none. */
function mayNameFaction(title: string, bare: boolean): boolean {
  if (bare && title.length < 60) return true;
  if (!bare && /[.?!;]$/.test(title)) return false;
  return /fractie|leden|\blid\b|inbreng|groep/i.test(title);
}

type Make = (role: Role, strong: boolean, more?: Partial<Sign>) => Sign;

/** Reads the labels that may have words of their own behind them: "Vraag 3", "Antwoord:", a speaker, a dictum. */
function readLabel(title: string, long: boolean, make: Make): Sign | null {
  if (titleLine.test(title)) return make('title', true, { rest: false });
  const question = questionLabel.exec(title);
  if (question !== null) {
    return make('question', true, {
      labels: readLabels(question[1]!),
      rest: long || question[0].length < title.length,
    });
  }
  const numberedAnswer = answerLabel.exec(title);
  if (numberedAnswer !== null) {
    return make('answer', true, {
      labels: readLabels(numberedAnswer[1]!),
      rest: long || numberedAnswer[0].length < title.length,
    });
  }
  const bare = bareAnswer.exec(title);
  if (bare !== null && !/^Beantwoording\./.test(title)) {
    return make('answer', true, { rest: long || bare[0].length < title.length });
  }
  const spoken = speaker.exec(title);
  if (spoken !== null) {
    return make('speaker', true, {
      title: ownString(spoken[0].replace(/\s*:$/, '')),
      rest: long || spoken[0].length < title.length,
    });
  }
  const dictumMatch = dictum.exec(title);
  if (dictumMatch !== null)
    return make('dictum', false, { rest: true, title: ownString(dictumTitle(title, dictumMatch[0])) });
  return null;
}

/** "overwegende dat", "verzoekt de regering": the words that say what the clause does. */
function dictumTitle(title: string, words: string): string {
  const rest = title.slice(words.length);
  const more =
    /^(?:,? (?:dat|om|de regering|het kabinet|de minister(?:-president)?|de staatssecretaris|het presidium|de voorzitter|de kamer|uit))+/i.exec(
      rest,
    );
  return words + (more?.[0] ?? '');
}

/** Whether a line can be a title: it starts with a capital or a number and does not end as a sentence does. */
function isTitle(title: string): boolean {
  if (title.length > 260 || !/\p{L}{2}/u.test(title)) return false;
  const last = title[title.length - 1]!;
  // "↩︎" leads from a note back to its mark.
  if (last === ';' || last === ',' || last === '!' || title.includes('\u21a9')) return false;
  if (/[a-z)»”][.;]\d{1,3}$/.test(title)) return false;
  if (last === '.' && !/^(?:[A-Z]|[IVX]+|\d+|Art\w* \S+)\.$/.test(title)) return false;
  const numbering = readNumbering(title);
  const first = title.charCodeAt(numbering?.length ?? 0);
  return !(first >= 97 && first <= 122) || /^(?:on|e|i)[A-Z-]/.test(title.slice(numbering?.length ?? 0));
}

function readEmphasis(text: string, start: number, end: number, stars: number, title: string): Emphasis {
  let marks = 0;
  let last = end - 1;
  while (last > start && marks < 3) {
    const code = text.charCodeAt(last);
    if (code === 42 || code === 95) marks++;
    else if (!isInlineSpace(code) && code !== 58) break;
    last--;
  }
  const around = Math.min(stars, marks);
  if (around >= 3) return 'bold-italic';
  if (around === 2) return 'bold';
  if (around === 1) return 'italic';
  return isCapitals(title) ? 'caps' : 'plain';
}

function isCapitals(title: string): boolean {
  let letters = 0;
  for (let i = 0; i < title.length; i++) {
    const code = title.charCodeAt(i);
    if (code >= 97 && code <= 122) return false;
    if (isUpper(code)) letters++;
  }
  return letters >= 4;
}

/** "3", "4" and "5" of "3 t/m 5"; "1" and "4" of "1 en 4". At most 200, so that a slip costs nothing. */
export function readLabels(list: string): string[] {
  const labels: string[] = [];
  const pattern = /(t\/m|tot en met|[-–])?\s*(\d{1,4})([a-z]?)/g;
  for (let match = pattern.exec(list); match !== null; match = pattern.exec(list)) {
    const value = Number(match[2]);
    const previous = Number.parseInt(labels[labels.length - 1] ?? '', 10);
    if (match[1] !== undefined && value > previous && value - previous < 200) {
      for (let i = previous + 1; i < value; i++) labels.push(String(i));
    }
    labels.push(match[2]! + match[3]!);
  }
  return labels;
}
