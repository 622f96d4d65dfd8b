import { NEWEST_DOSSIER } from '../facts/dossiers';
import { isSenateNumber, type PaperIdRequest, paperId, sessionNeed } from '../paper-id';
import type { CitationReader } from '../reading/citation';
import type { Item } from '../reading/item-list';
import type { Doubt, Reference, ReferenceItem } from '../reference';

const noDoubts: readonly Doubt[] = [];
const noOthers: readonly string[] = [];
/** Numbers a year that a draft may be ahead of the newest dossier we know, and dossiers that tests invent. */
const YEARS_AHEAD = 3_000;
const INVENTED = 90_000;
/** Session from which an Eerste Kamer paper has a letter and nothing else. */
const FIRST_WITH_LETTERS = 2003;
/** Highest dossier of which the Eerste Kamer could have numbered papers, when no session is printed. */
const LAST_BASE_WITH_NUMBERS = 29_000;

/**
 * Makes the Reference of what a reader has read: a Kamerstuk when ondernummers follow its dossiers, else the dossiers.
 * @param start offset of the label, or of the dossier where there is none
 */
export function kamerstukReference(citation: CitationReader, start: number): Reference {
  const { end, extent, items } = citation;
  if (isPlain(citation)) return plainReference(citation, start);
  const doubts: Doubt[] = [];
  if (!citation.sessionPossible) doubts.push('impossible-session');
  if (!citation.suffixKnown) doubts.push('unknown-suffix');
  if (citation.base > NEWEST_DOSSIER + YEARS_AHEAD && citation.base < INVENTED)
    doubts.push('impossible-number');
  if (items.reversed) doubts.push('reversed-range');
  const paper = items.count > 0;
  const list = paper ? paperItems(citation, doubts) : dossierItems(citation, start, doubts);
  const targets: string[] = [];
  let whole = true;
  for (const { target } of list) {
    if (target === null) whole = false;
    else if (!targets.includes(target)) targets.push(target);
  }
  return {
    start,
    end,
    type: paper ? 'kamerstuk' : 'dossier',
    targets: whole ? targets : null,
    items: list,
    chamber: citation.chamber,
    session: citation.session,
    page: firstPage(citation),
    section: items.section ?? citation.pins.section,
    alsoFiledUnder: paper && citation.dossiers.length > 1 ? citation.dossiers.slice(1) : noOthers,
    annex: isAnnex(citation.text, start),
    doubts: doubts.length === 0 ? noDoubts : doubts,
    extent: Math.max(end, extent),
  };
}

/** One number of the Tweede Kamer with nothing to doubt: nearly every citation, made without detours. */
function isPlain({ items, chamber, sessionPossible, suffixKnown, base }: CitationReader): boolean {
  return (
    items.count === 1 &&
    items.at(0).value > 0 &&
    chamber !== 'I' &&
    sessionPossible &&
    suffixKnown &&
    (base <= NEWEST_DOSSIER + YEARS_AHEAD || base >= INVENTED)
  );
}

function plainReference(citation: CitationReader, start: number): Reference {
  const { end, extent, items, dossiers, pins, baseName, suffix } = citation;
  const item = items.at(0);
  const target = suffix === null ? `kst-${baseName}-${item.name}` : `kst-${baseName}-${suffix}-${item.name}`;
  return {
    start,
    end,
    type: 'kamerstuk',
    targets: [target],
    items: [{ start: item.start, end: item.end, target, page: item.page }],
    chamber: citation.chamber,
    session: citation.session,
    page: item.page ?? pins.page,
    section: items.section ?? pins.section,
    alsoFiledUnder: dossiers.length > 1 ? dossiers.slice(1) : noOthers,
    annex: isAnnex(citation.text, start),
    doubts: noDoubts,
    extent: Math.max(end, extent),
  };
}

const request: { -readonly [K in keyof PaperIdRequest]: PaperIdRequest[K] } = {
  base: '',
  suffix: null,
  number: '',
  chamber: null,
  year: 0,
};

function paperItems(citation: CitationReader, doubts: Doubt[]): readonly ReferenceItem[] {
  const list: ReferenceItem[] = [];
  request.base = citation.baseName;
  request.suffix = citation.suffix;
  request.chamber = citation.chamber;
  request.year = citation.sessionPossible ? citation.year : 0;
  const take = (name: string, item: Item) => {
    request.number = name;
    const doubt = chamberDoubt(request);
    if (doubt !== null && !doubts.includes(doubt)) doubts.push(doubt);
    list.push({
      start: item.start,
      end: item.end,
      target: citation.suffixKnown ? paperId(request) : null,
      page: item.page,
    });
  };
  const { items } = citation;
  for (let index = 0; index < items.count; index++) {
    const item = items.at(index);
    if (item.range) items.expand(index, take);
    else take(item.name, item);
  }
  return list;
}

/** A letter under II, a number under I, and ids that may lack their session year (domain.md 2.1, rules 5 and 6). */
function chamberDoubt(paper: PaperIdRequest): Doubt | null {
  const { number, chamber, year, base } = paper;
  if (isSenateNumber(number)) {
    // Before 2003/04 the first papers of a bill had letters in the Tweede Kamer too.
    if (
      chamber === 'II' &&
      (year === 0 ? Number(base) > LAST_BASE_WITH_NUMBERS : year >= FIRST_WITH_LETTERS)
    ) {
      return 'chamber-mismatch';
    }
  } else if (
    chamber === 'I' &&
    (year === 0 ? Number(base) > LAST_BASE_WITH_NUMBERS : year > FIRST_WITH_LETTERS)
  ) {
    return 'chamber-mismatch';
  }
  return sessionNeed(paper) === 'none' ? null : 'needs-session';
}

function dossierItems(citation: CitationReader, start: number, doubts: Doubt[]): readonly ReferenceItem[] {
  if (citation.items.broken === 'missing') doubts.push('incomplete');
  else if (citation.items.broken === 'too-long') doubts.push('impossible-number');
  return citation.dossiers.map((dossier, index) => ({
    start: index === 0 ? Math.max(start, citation.start) : start,
    end: citation.end,
    target: citation.suffixKnown || index > 0 ? `dossier-${dossier}` : null,
    page: null,
  }));
}

function firstPage(citation: CitationReader): string | null {
  const { items } = citation;
  for (let index = 0; index < items.count; index++) {
    const { page } = items.at(index);
    if (page !== null) return page;
  }
  return citation.pins.page;
}

/** How far before a citation "bijlage bij" may stand. */
const LOOK_BACK = 48;

/** "Bijlage bij Kamerstuk 36 101, nr. 15", "blg. bij", "bijlage 2 bij de …": the annex of the paper is meant. */
export function isAnnex(text: string, start: number): boolean {
  let before = start - 1;
  while (before > 0 && text.charCodeAt(before) <= 42) before--;
  // "bij", "bĳ", "van", "de", "het", "blg", "blg.": the last letter alone rules out most texts.
  const code = text.charCodeAt(before);
  const ends =
    code === 106 ||
    code === 0x133 ||
    code === 110 ||
    code === 101 ||
    code === 116 ||
    code === 103 ||
    code === 46;
  if (!ends) return false;
  return annexBefore.test(text.slice(Math.max(0, start - LOOK_BACK), start));
}

const annexBefore =
  /(?:^|[^\p{L}])(?:blg\.?|(?:bij|bĳ)lagen?\s{0,2}[\divx]{0,4}\s{0,2}(?:,\s|\([^()]{0,12}\)\s)?(?:behorend[e]?\s)?(?:bij|bĳ|van))[\s*_(]{0,4}(?:(?:de|het)\s)?$/iu;
