import { t } from '@vscode/l10n';
import type { MentionSummary, MotionEntry } from '../corpus/corpus';
import { knownTitle, writeDossier } from '../corpus/dossier-words';
import { dossierOfTarget } from '../corpus/paper-id';
import { addressOf, dossierAddress } from '../references/address';
import { writeTarget } from './citation';
import type { HoverOptions } from './hover';
import type { Mention } from './mentions';
import { firstMentions } from './mentions';
import type { Block, Piece, RichText } from './rich-text';
import { shorten } from './rich-text';
import type { CorpusView } from './snapshot';

/** How many sentences a hover quotes; all of them are behind "All mentions". */
const QUOTES = 3;
const LONGEST_QUOTE = 260;

/** A paper, dossier, law …: what it is, what it carries, who mentions it. Several targets stand under each other. */
export async function targetHover(
  view: CorpusView,
  targets: readonly string[],
  options: HoverOptions,
): Promise<RichText> {
  const parts = await Promise.all(targets.slice(0, 5).map((target) => oneTarget(view, target, options)));
  return parts.flatMap((part, index) => (index === 0 ? part : [{ kind: 'rule' as const }, ...part]));
}

async function oneTarget(view: CorpusView, target: string, options: HoverOptions): Promise<readonly Block[]> {
  const { corpus, uri } = view;
  const dossier = dossierOfTarget(target);
  const [entry, dossierTitle, introductions, motion, mentions] = await Promise.all([
    corpus.paper(target),
    dossier === null ? null : corpus.dossierTitle(dossier),
    corpus.introductions(target, 1, uri),
    corpus.motionOf(target),
    mentionBlocks(view, target),
  ]);
  const blocks: Block[] = [
    {
      kind: 'title',
      pieces: [writeTarget(target, { style: view.citationStyle, session: entry?.digest.session ?? null })],
    },
  ];
  if (dossier !== null) {
    const title = titleOfDossier(dossier, dossierTitle);
    const number = writeDossier(dossier);
    blocks.push({
      kind: 'paragraph',
      pieces:
        title === null ? [t('Dossier {0}', number)] : [t('Dossier {0}', number), ': ', { strong: title }],
    });
  }
  if (entry !== null) {
    const { kind, date, subject } = entry.digest;
    const words = [kind, date, subject].filter((word) => word !== null).join(', ');
    if (words !== '') blocks.push({ kind: 'paragraph', pieces: [words] });
  }
  const [introduction] = introductions;
  if (introduction !== undefined) {
    blocks.push({ kind: 'paragraph', pieces: [{ strong: shorten(introduction.words, 300) }] });
  }
  if (motion !== null) blocks.push({ kind: 'paragraph', pieces: motionPieces(motion) });
  blocks.push(...mentions.blocks);
  blocks.push(linkLine(target, dossier, mentions.count, options));
  return blocks;
}

/** "Motie van de leden Segers en Van Haersma Buma over …". */
export function motionPieces(
  motion: Pick<MotionEntry, 'proposers' | 'cosigned' | 'subject'>,
): readonly Piece[] {
  const { proposers, cosigned, subject } = motion;
  const names = joinNames(proposers) + (cosigned ? ' c.s.' : '');
  const opening = proposers.length > 1 ? 'Motie van de leden' : 'Motie van het lid';
  const pieces: Piece[] = proposers.length === 0 ? ['Motie'] : [`${opening} `, { strong: names }];
  if (subject !== null) pieces.push(` over ${shorten(subject, 300)}`);
  return pieces;
}

/** How often something is mentioned, by whom, and the sentences around the first mentions. */
export async function mentionBlocks(
  view: CorpusView,
  target: string,
): Promise<{ readonly count: number; readonly blocks: readonly Block[] }> {
  const { corpus, uri } = view;
  const [summary, first] = await Promise.all([
    corpus.mentionSummary(target),
    firstMentions(corpus, target, uri, QUOTES * 3),
  ]);
  const count = summary.mentions + summary.byName;
  if (count === 0) return { count, blocks: [] };
  const times = count === 1 ? t('Mentioned once') : t('Mentioned {0} times', count);
  const speakers = speakersOf(summary);
  const blocks: Block[] = [
    { kind: 'paragraph', pieces: speakers === '' ? [times] : [times, ', ', t('by {0}', speakers)] },
  ];
  const quoted: Mention[] = [];
  for (const mention of first) {
    const sentence = shorten(mention.sentence, LONGEST_QUOTE);
    if (sentence === '' || quoted.some((other) => standsWith(mention, other))) continue;
    quoted.push(mention);
    const source = sourceOf(view, mention);
    blocks.push({
      kind: 'quote',
      pieces: source === '' ? [sentence] : [sentence, ' (', { emphasis: source }, ')'],
    });
    if (quoted.length === QUOTES) break;
  }
  return { count, blocks };
}

/** Whether two mentions stand in the same sentence, near enough for one quotation to show both. */
function standsWith(a: Mention, b: Mention): boolean {
  return a.sentence === b.sentence || (a.uri === b.uri && Math.abs(a.span.start - b.span.start) < 100);
}

/** "CDA (2), SP": in whose contributions the mentions stand. */
function speakersOf({ factions }: MentionSummary): string {
  return factions.map(({ faction, count }) => (count === 1 ? faction : `${faction} (${count})`)).join(', ');
}

/** Who says it, and in which file when it is another one. */
function sourceOf(view: CorpusView, mention: Mention): string {
  const file = mention.uri === view.uri ? '' : fileName(mention.uri);
  return [mention.factions.join(', '), file].filter((part) => part !== '').join(', ');
}

/** Last part of an address, as people know the file. */
export function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function linkLine(target: string, dossier: string | null, mentions: number, options: HoverOptions): Block {
  const links: Piece[] = [];
  const add = (link: string, url: string | null) => {
    if (url === null) return;
    if (links.length > 0) links.push(' · ');
    links.push({ link, url });
  };
  add(t('Official page'), addressOf(target));
  if (dossier !== null && !target.startsWith('dossier-')) add(t('Dossier'), dossierAddress(dossier));
  if (mentions > 0) add(t('All mentions ({0})', mentions), options.mentionsLink(target));
  return { kind: 'paragraph', pieces: links };
}

/** The title that the corpus prints, else the one that is in the table of known dossiers. */
export function titleOfDossier(number: string, printed: string | null): string | null {
  return printed ?? knownTitle(number);
}

/** "Segers, Dik-Faber en Van Haersma Buma". */
export function joinNames(names: readonly string[]): string {
  if (names.length <= 1) return names.join('');
  return `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;
}
