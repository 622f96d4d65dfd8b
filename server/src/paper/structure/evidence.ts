import type { Block } from '../blocks/block';
import { billReplyForm, billReportForm, lettersForm } from '../kinds/forms';
import type { Form } from '../kinds/kind';

/** What the blocks of a text say about it as a whole. */
export interface Evidence {
  /** Counts of signs by role. */
  readonly factions: number;
  readonly titledFactions: number;
  readonly questions: number;
  readonly answers: number;
  /** Headings over all answers: "II Antwoord / Reactie van de Minister". */
  readonly answerParts: number;
  readonly speakers: number;
  readonly articles: number;
  /** "De Kamer,", "gehoord de beraadslaging" and "en gaat over tot de orde van de dag". */
  readonly dictum: number;
  /** "De griffier van de commissie," above a name. */
  readonly signatures: number;
  /** Headings by mark-up, or wholly in bold or italics. */
  readonly marked: number;
  /** Headings by mark-up. */
  readonly levels: number;
  readonly fences: number;
  /** Whether heads of one sort stand at several levels. */
  readonly unreliable: boolean;
}

/** What the blocks of one chunk add to the evidence; the levels of heads of one sort are bits. */
export interface BlockCounts extends Omit<Evidence, 'unreliable'> {
  readonly factionLevels: number;
  readonly answerLevels: number;
}

/** Counts the blocks of a chunk. Done once for each chunk, so that an edit elsewhere costs an addition. */
export function countBlocks(blocks: readonly Block[]): BlockCounts {
  let factions = 0;
  let titledFactions = 0;
  let questions = 0;
  let answers = 0;
  let answerParts = 0;
  let speakers = 0;
  let articles = 0;
  let dictum = 0;
  let marked = 0;
  let signatures = 0;
  let fences = 0;
  let levels = 0;
  let factionLevels = 0;
  let answerLevels = 0;
  for (const block of blocks) {
    if (block.kind === 'fence') fences++;
    const { sign } = block;
    if (sign === null) continue;
    if (block.level > 0) {
      marked++;
      levels++;
    }
    switch (sign.role) {
      case 'faction':
        if (block.kind === 'item') break;
        if (sign.faction!.form === 'titled') titledFactions++;
        factions++;
        if (block.level > 0) factionLevels |= 1 << block.level;
        break;
      case 'answer':
        answers++;
        if (block.level > 0) answerLevels |= 1 << block.level;
        break;
      case 'answers':
        answerParts++;
        break;
      case 'question':
        questions++;
        break;
      case 'speaker':
        speakers++;
        break;
      case 'article':
        articles++;
        break;
      case 'dictum':
        if (/^(?:De Kamer|gehoord|en gaat over)/.test(sign.title)) dictum++;
        break;
      case 'signature':
        if (/griffier|minister|staatssecretaris|commissie/i.test(sign.title)) signatures++;
        break;
      default:
        if (block.level === 0 && /^bold/.test(sign.emphasis) && !sign.rest) marked++;
    }
  }
  return {
    factions,
    titledFactions,
    questions,
    answers,
    answerParts,
    speakers,
    articles,
    dictum,
    signatures,
    marked,
    levels,
    fences,
    factionLevels,
    answerLevels,
  };
}

/** The evidence of a whole text, from the counts of its chunks. */
export function gatherEvidence(chunks: Iterable<BlockCounts>): Evidence {
  const sum: { -readonly [K in keyof BlockCounts]: BlockCounts[K] } = countBlocks([]);
  for (const counts of chunks) {
    sum.factions += counts.factions;
    sum.titledFactions += counts.titledFactions;
    sum.questions += counts.questions;
    sum.answers += counts.answers;
    sum.answerParts += counts.answerParts;
    sum.speakers += counts.speakers;
    sum.articles += counts.articles;
    sum.dictum += counts.dictum;
    sum.signatures += counts.signatures;
    sum.marked += counts.marked;
    sum.levels += counts.levels;
    sum.fences += counts.fences;
    sum.factionLevels |= counts.factionLevels;
    sum.answerLevels |= counts.answerLevels;
  }
  const { factionLevels, answerLevels, ...evidence } = sum;
  return { ...evidence, unreliable: severalBits(factionLevels) || severalBits(answerLevels) };
}

function severalBits(bits: number): boolean {
  return (bits & (bits - 1)) !== 0;
}

/** Words without which no paper speaks of its subject. */
const parliamentary =
  /\b(?:minister|staatssecretaris|Kamer(?:stuk|stukken)?|Rekenkamer|kabinet|regering|fracties?|bewindspersoon|bewindspersonen)\b/i;

/** So much of a text is looked at for such words. */
const OPENING = 20000;

/**
 * Whether a text without a head of its own is part of a paper: a page of questions, a debate, a motion, a memorandum.
 * A README, source code or a novel has none of these; a README that cites papers has code (issue of quiet).
 * @param members whether members of a faction speak in it ("De leden van de VVD-fractie …")
 * @param citations how many papers, debates and answers it cites
 */
export function looksLikePaper(
  text: string,
  evidence: Evidence,
  members: () => boolean,
  citations: () => number,
): boolean {
  if (evidence.titledFactions > 0 || evidence.dictum > 1 || evidence.speakers > 1) return true;
  if (evidence.signatures > 0 || members()) return true;
  if (evidence.fences > 0) return false;
  if (evidence.questions > 0 && evidence.answers > 0 && parliamentary.test(text.slice(0, OPENING)))
    return true;
  return citations() >= (evidence.levels > 0 ? 3 : 1) && !/`[^`\n]+`/.test(text.slice(0, OPENING));
}

/** Who speaks in the paragraphs of a text without a head. */
export interface Voices {
  /** Whether members of factions do: "De leden van de VVD-fractie …". */
  readonly members: () => boolean;
  /** Whether somebody answers them. */
  readonly answers: () => boolean;
}

/** How a paragraph begins in which the government speaks for itself. */
const answers =
  /^(?:In (?:antwoord|reactie) op|Hierop |Ik |Wij |Op (?:deze|die) vra(?:ag|gen) |(?:De regering|Het kabinet|De initiatiefnemers?|De indieners?) (?:antwoord|merkt?|is van|zijn van|deelt|delen|onderschrij|wijst|wijzen|hecht|acht|heeft kennis|hebben kennis|dankt?|kan|kunnen|ziet|zien)\b)/m;

/** Whether the government speaks in paragraphs of its own, in the opening of a text. */
export function answersMembers(text: string): boolean {
  return answers.test(text.slice(0, OPENING));
}

/** The form of a text: its kind's, and what its blocks show beyond that (a letter that answers numbered questions). */
export function formOf(form: Form | null, evidence: Evidence, voices: Voices): Form {
  const base = form ?? { ...lettersForm, articles: evidence.articles > 1 };
  if (base.contributions !== 'none') return base;
  if (evidence.titledFactions > 0 || (form === null && evidence.factions > 0)) {
    return { ...base, contributions: 'headings', answers: 'headed' };
  }
  if (evidence.questions > 0 && evidence.answers > 0) {
    return { ...base, contributions: 'list', answers: 'headed' };
  }
  if (form !== null) return base;
  if (evidence.speakers === 0 && evidence.dictum < 2 && voices.members()) {
    return voices.answers() ? billReplyForm : billReportForm;
  }
  if (evidence.speakers > 1) return { ...base, contributions: 'turns' };
  if (evidence.dictum > 1) return { ...base, dictum: true, headings: false };
  return base;
}
