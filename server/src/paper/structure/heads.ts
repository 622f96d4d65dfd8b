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
}

/** What stands around a block, as far as it decides whether the block is a heading. */
export interface Surroundings {
  readonly previous: Block | null;
  readonly next: Block | null;
  /** Whether the text marks its headings; then an unmarked line is none. */
  readonly marked: boolean;
}

/** Decides whether a block is a head in a paper of this form, and of what kind. */
export function readHead(block: Block, form: Form, around: Surroundings): Head | null {
  const { sign } = block;
  if (sign === null || block.kind === 'quote' || block.kind === 'table') return null;
  const kind = kindOf(block, sign, form, around);
  return kind === null ? null : { kind, sign, level: block.level };
}

function kindOf(block: Block, sign: Sign, form: Form, around: Surroundings): OutlineKind | null {
  switch (sign.role) {
    case 'faction':
      if (block.kind === 'item' && !sign.strong) return null;
      if (sign.faction?.form === 'bare' && block.level === 0 && sign.emphasis === 'plain') return null;
      if (sign.faction?.form === 'members' && !isSetApart(block, sign, around)) return null;
      return form.contributions === 'headings' || form.contributions === 'sentences'
        ? 'contribution'
        : 'heading';
    case 'answer':
      return block.kind === 'item' ? null : 'answer';
    case 'answers':
    case 'part':
      if (block.kind === 'item' && block.level === 0 && !sign.strong) return null;
      return block.level > 0 || sign.strong || isSetApart(block, sign, around) ? 'part' : null;
    case 'question':
      return 'question';
    case 'chapter':
      return 'chapter';
    case 'article':
      return form.articles && block.kind !== 'item' ? 'article' : block.level > 0 ? 'heading' : null;
    case 'clause':
      return form.articles && (block.level > 0 || isSetApart(block, sign, around)) ? 'section' : null;
    case 'annex':
      return block.level > 0 || isSetApart(block, sign, around) ? 'annex' : null;
    case 'speaker':
      return form.contributions === 'turns' ? 'speaker' : null;
    case 'dictum':
      return form.dictum ? 'dictum' : null;
    case 'agenda':
      return 'agenda-item';
    case 'heading':
      return form.headings && isHeading(block, sign, around) ? 'heading' : null;
    default:
      return null;
  }
}

function isHeading(block: Block, sign: Sign, around: Surroundings): boolean {
  if (block.kind === 'heading') return true;
  if (!isSetApart(block, sign, around)) return false;
  if (/^(?:Ja|Nee|PM|Volgt|N\.v\.t)\.?$/i.test(sign.title)) return false;
  return true;
}

/** Whether an unmarked block stands as a heading does: alone, short, with text beneath it. */
function isSetApart(block: Block, sign: Sign, around: Surroundings): boolean {
  if (block.kind === 'heading') return true;
  const { next } = around;
  if (next === null || sign.title.length > 160) return false;
  if (/[:,;]$/.test(sign.title)) return false;
  if (sign.emphasis !== 'plain') return sign.emphasis !== 'caps' || !around.marked || sign.numbering !== null;
  if (around.marked) return false;
  if (block.kind === 'item') return next.kind !== 'item' && /^\d/.test(block.marker);
  if (next.kind === 'item' && next.sign !== null) return false;
  return next.sign === null || next.kind === 'paragraph';
}
