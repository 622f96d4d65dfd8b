import type { Block } from '../blocks/block';
import type { Sign } from '../blocks/sign';
import type { Form } from '../kinds/kind';
import type { OutlineKind } from '../paper';

/** A block that opens an entry of the outline. */
export interface Head {
  readonly kind: OutlineKind;
  readonly sign: Sign;
  /** Level by mark-up; 0 when it has none. */
  readonly level: number;
  /** Whether a heading without mark-up or number opens with another: that one stands beneath it. */
  readonly opens: boolean;
}

/** What stands around a block, as far as it decides whether the block is a heading. */
export interface Surroundings {
  readonly next: () => Block | null;
  /** Whether the text marks its headings; then an unmarked line is none. */
  readonly marked: boolean;
  /** Whether somebody asks: before that, "Antwoord" is a heading like another. */
  readonly inSpeech: boolean;
  /** Whether a debate is told in prose, without turns: its headings stand unmarked. */
  readonly prose: boolean;
  /** Whether an item of a sitting begins behind it: "De voorzitter:", "Aan de orde is …". */
  readonly opensItem: () => boolean;
  /** Whether nothing but heads stands before it. */
  readonly first: boolean;
  /** Whether a heading with text of its own stands behind it, set apart by empty lines. */
  readonly opensSection: () => boolean;
  /** Whether it goes on with a list that has begun: no empty line stands before it. */
  readonly inList: boolean;
  /** Whether a paragraph of the same item stands beneath it. */
  readonly fillsBeneath: () => boolean;
  /** Whether it stands directly beneath a lettered heading, with an empty line or the next letter behind it. */
  readonly fillsLetter: () => boolean;
}

/**
 * Decides whether a block is a head in a paper of this form, and of what kind.
 * @param sign what the block says, with a number that may stand on the line before it
 */
export function readHead(block: Block, sign: Sign, form: Form, around: Surroundings): Head | null {
  if (block.kind === 'quote' || block.kind === 'table') return null;
  const kind = kindOf(block, sign, form, around);
  if (kind === null) return null;
  const bare = kind === 'heading' && sign.role === 'heading' && block.level === 0 && sign.numbering === null;
  const opens = bare && (form.contributions === 'turns' ? isAboveHalf(around) : around.opensSection());
  return { kind, sign, level: block.level, opens };
}

function kindOf(block: Block, sign: Sign, form: Form, around: Surroundings): OutlineKind | null {
  switch (sign.role) {
    case 'faction':
      return factionKind(block, sign, form, around);
    case 'answer':
      if (block.kind === 'item') return null;
      if (form.contributions === 'turns') return isHalf(block, sign, form, around) ? 'heading' : null;
      if (around.inSpeech) return 'answer';
      return form.headings && !sign.rest && isSetApart(block, sign, form, around) ? 'heading' : null;
    case 'answers':
    case 'part':
      if (block.kind === 'item' && !sign.strong && sign.numbering === null) return null;
      // "Vragen en opmerkingen uit de commissie", "Antwoord van de minister": halves of a debate, side by side.
      if (form.contributions === 'turns') return isHalf(block, sign, form, around) ? 'heading' : null;
      // Only a bill and what explains or discusses it has a general part beside that on its articles.
      if (/^algemeen$/i.test(sign.title) && !sign.strong && !form.articles && !form.points) {
        return form.headings && isHeading(block, sign, form, around) ? 'heading' : null;
      }
      return block.level > 0 || sign.strong || isSetApart(block, sign, form, around) ? 'part' : null;
    case 'question':
      return form.contributions === 'turns' ? null : 'question';
    case 'chapter':
      return 'chapter';
    case 'article':
      // What an amendment or a nota van wijziging inserts is not its own.
      if (block.kind === 'item' || (form.points && !form.articles)) return null;
      if (form.articles) return 'article';
      // "Artikel 2 Algemene Inlichtingen- en Veiligheidsdienst": a letter about a budget goes by its articles.
      if (block.level > 0) return 'heading';
      return titledArticle.test(sign.title) && form.headings && isHeading(block, sign, form, around)
        ? 'heading'
        : null;
    case 'clause':
      return (form.articles || form.points) && (block.level > 0 || isSetApart(block, sign, form, around))
        ? 'section'
        : null;
    case 'annex':
      // A letter names the fiches that it brings before they come themselves.
      if (/fiche/i.test(sign.title) && block.level === 0) {
        return around.next()?.sign?.numbering?.parts[0] === 1 ? 'annex' : null;
      }
      return block.level > 0 || isSetApart(block, sign, form, around) ? 'annex' : null;
    case 'speaker':
      return form.contributions === 'turns' ? 'speaker' : null;
    case 'dictum':
      return form.dictum && !/^(?:De Kamer|gehoord|en gaat over)/.test(sign.title) ? 'dictum' : null;
    case 'agenda':
      return 'agenda-item';
    case 'point':
      return form.points ? 'heading' : null;
    case 'number':
      // "1." or "1" above what it changes, in a nota van wijziging.
      if (form.points && !form.articles && /^\d{1,2}\.?$/.test(sign.title)) return 'heading';
      return block.level > 0 && form.headings && form.contributions !== 'list' ? 'heading' : null;
    case 'motion':
      return form.contributions === 'turns' ? 'heading' : null;
    case 'heading':
      return form.headings && isHeading(block, sign, form, around) ? 'heading' : null;
    default:
      return null;
  }
}

function factionKind(block: Block, sign: Sign, form: Form, around: Surroundings): OutlineKind | null {
  if (block.kind === 'item' && block.level === 0 && !sign.strong) return null;
  if (sign.faction?.form === 'bare' && block.level === 0 && sign.emphasis === 'plain') return null;
  if (sign.faction?.form === 'members' && !isSetApart(block, withoutColon(sign), form, around)) return null;
  return form.contributions === 'headings' || form.contributions === 'sentences' ? 'contribution' : 'heading';
}

/** "VVD-fractie:" alone on its line is a heading as well. */
function withoutColon(sign: Sign): Sign {
  return sign.title.endsWith(':') ? { ...sign, title: sign.title.slice(0, -1) } : sign;
}

function isHeading(block: Block, sign: Sign, form: Form, around: Surroundings): boolean {
  if (block.kind === 'heading') return true;
  if (/^(?:Ja|Nee|PM|Volgt|N\.v\.t)\.?$/i.test(sign.title)) return false;
  // Sentences in bold or italics are what somebody says; where somebody asks, so is a question.
  if (sign.sentences) return false;
  if (form.contributions !== 'none' && /\?[\s,\d]*$/.test(sign.title)) return false;
  return isSetApart(block, sign, form, around);
}

/** An article with its name, as against "Artikel 2" that a law quotes. */
const titledArticle = /^Artikel \S+ \p{Lu}\p{Ll}{2}/u;

/** Who speaks in a debate that is told. */
const toldOf = /^(?:De heer|Mevrouw|Het lid|De minister|De staatssecretaris|De voorzitter)\b/;

/** A half of a debate that is told in prose: "Vragen en opmerkingen uit de commissie", "Antwoord van de minister". */
function isHalf(block: Block, sign: Sign, form: Form, around: Surroundings): boolean {
  if (isSetApart(block, sign, form, around)) return true;
  return (
    block.kind === 'paragraph' &&
    !around.marked &&
    !sign.rest &&
    / /.test(sign.title) &&
    around.next() !== null
  );
}

/** Whether the first half of a debate stands beneath it: it is a subject that was debated by itself. */
function isAboveHalf(around: Surroundings): boolean {
  return around.prose && around.next()?.sign?.role === 'part';
}

/** Whether an unmarked block stands as a heading does: alone, short, with text beneath it. */
function isSetApart(block: Block, sign: Sign, form: Form, around: Surroundings): boolean {
  if (block.kind === 'heading') return true;
  // "- **Eik**": an item of a list; a number may count headings.
  // … but "• a) Titel voorstel" above what is filled in is the heading of a form.
  const lettered = sign.numbering?.scheme === 'lower-paren' && around.fillsBeneath();
  if (block.kind === 'item' && !/^\d/.test(block.marker) && !lettered) return false;
  if (sign.title.length > (sign.numbering === null ? 160 : 250)) return false;
  const next = around.next();
  if (next === null) return false;
  // "Vragen over de beleidsartikelen:" above "Vraag 3"; else a colon opens a list.
  if (/[:,;]$/.test(sign.title) && !(sign.title.endsWith(':') && next.sign?.role === 'question'))
    return false;
  if (sign.emphasis !== 'plain') return sign.emphasis !== 'caps' || !around.marked || sign.numbering !== null;
  if (around.marked) return false;
  // In a debate only the title of the item stands unmarked, before anybody speaks: "9 VAO Bouwregelgeving".
  if (form.contributions === 'turns') {
    if (around.prose) return block.afterBlank && block.kind === 'paragraph' && !toldOf.test(sign.title);
    // … and before the chair calls the next one: "Vragenuur" above "Aan de orde is het vragenuur."
    if (block.afterBlank && around.opensItem()) return true;
    return !around.inSpeech && (sign.numbering !== null || around.first);
  }
  if (sign.title.length > 120 && sign.numbering === null) return false;
  if (block.kind === 'item') {
    if (lettered) return true;
    const listed =
      next.kind === 'item' && (next.sign === null || (!next.afterBlank && /^\d/.test(next.marker)));
    return /^\d/.test(block.marker) && !around.inList && !listed;
  }
  // "a. Grondslag" above a paragraph is a heading, "a. Naam" above "b. Adres" a list.
  if (sign.numbering?.scheme === 'lower') {
    if (block.afterBlank !== next.afterBlank || next.sign?.numbering) return false;
    return block.afterBlank || (next.kind === 'paragraph' && next.sign === null);
  }
  if (sign.numbering !== null || sign.role !== 'heading') return true;
  // "f) Behandelingstraject Raad" and beneath it "Raad Concurrentievermogen": what a form asks, and what is filled in.
  if (around.fillsLetter()) return false;
  return isText(next) || around.opensSection();
}

/** Whether a block is running text or a heading that says so itself: names and addresses stand in rows. */
function isText(block: Block): boolean {
  const { sign } = block;
  return (
    sign === null ||
    sign.numbering !== null ||
    (sign.role !== 'heading' && sign.role !== 'signature' && sign.role !== 'frame')
  );
}
