import { t } from '@vscode/l10n';
import type { Paper } from '../paper/paper';
import type { Faction } from '../references/facts/factions';
import { findFactions, foldFactionName } from '../references/facts/factions';
import { fileName } from './hover-target';
import { countsDetail } from './outline';
import type { Block, Piece, RichText } from './rich-text';
import type { CorpusView } from './snapshot';

/** How many contributions in other files a hover lists. */
const ELSEWHERE = 5;

/** Full name and other names, when it sat and with how many seats, its contribution here and elsewhere. */
export async function factionHover(
  { corpus, uri }: CorpusView,
  name: string,
  paper: Paper | null = null,
): Promise<RichText> {
  const moment = { date: paper?.header.date ?? null, chamber: paper?.header.chamber ?? null };
  const periods = findFactions(name, moment).filter((faction) => faction.name === name);
  const blocks: Block[] = [{ kind: 'title', pieces: [name] }];
  const first = periods[0];
  if (first !== undefined) {
    if (first.fullName !== name) blocks.push({ kind: 'paragraph', pieces: [{ strong: first.fullName }] });
    const others = otherNames(periods, [name, first.fullName]);
    if (others.length > 0) blocks.push({ kind: 'paragraph', pieces: [t('Also: {0}', others.join(', '))] });
    blocks.push({ kind: 'list', items: periods.map(periodPieces) });
  }
  const own = paper?.contributions.filter(({ factions }) => factions.includes(name)) ?? [];
  if (own.length > 0) {
    const questions = own.reduce((sum, contribution) => sum + contribution.questions, 0);
    const answers = own.reduce((sum, contribution) => sum + contribution.answers, 0);
    const counts = countsDetail(questions, answers) || t('no questions');
    blocks.push({ kind: 'paragraph', pieces: [t('In this paper: {0}', counts)] });
  }
  const elsewhere = (await corpus.contributions(name)).filter((contribution) => contribution.uri !== uri);
  if (elsewhere.length > 0) {
    blocks.push({ kind: 'paragraph', pieces: [t('Elsewhere in the corpus: {0}', elsewhere.length)] });
    const items = elsewhere.slice(0, ELSEWHERE).map((contribution): readonly Piece[] => {
      const counts = countsDetail(contribution.questions, contribution.answers);
      return [fileName(contribution.uri), counts === '' ? '' : `: ${counts}`];
    });
    blocks.push({ kind: 'list', items });
  }
  return blocks;
}

/** Other names that differ in more than a dash, a capital or a full stop. */
function otherNames(periods: readonly Faction[], said: readonly string[]): readonly string[] {
  const seen = new Set(said.map(foldFactionName));
  return periods
    .flatMap(({ aliases }) => aliases)
    .filter((alias) => {
      const folded = foldFactionName(alias);
      return !seen.has(folded) && seen.add(folded);
    });
}

/** "Tweede Kamer, 2021-03-31 – 2023-12-05; 24 seats (2021)". What is not confirmed is said to be so. */
function periodPieces(faction: Faction): readonly Piece[] {
  const chamber = faction.chamber === 'II' ? 'Tweede Kamer' : 'Eerste Kamer';
  const pieces: string[] = [`${chamber}, ${periodOf(faction)}`];
  const seats = faction.seats.map(({ date, seats }) => `${seats} (${date})`).join(', ');
  if (seats !== '') pieces.push(t('seats: {0}', seats));
  if (faction.size !== null) pieces.push(t('members: {0}', faction.size));
  if (faction.splitFrom !== null) pieces.push(t('left {0}', faction.splitFrom));
  if (faction.mergedInto !== null) pieces.push(t('went up in {0}', faction.mergedInto));
  if (faction.renamedTo !== null) pieces.push(t('later called {0}', faction.renamedTo));
  if (faction.formerName !== null) pieces.push(t('formerly {0}', faction.formerName));
  return [pieces.join('; ')];
}

function periodOf(faction: Faction): string {
  const about = (date: string) => t('about {0}', date);
  const from = faction.satBefore
    ? t('{0} or earlier', faction.from ?? '2010')
    : (faction.from ?? (faction.fromAbout === null ? '?' : about(faction.fromAbout)));
  const to = faction.to ?? (faction.toAbout === null ? '' : about(faction.toAbout));
  return to === '' ? t('since {0}', from) : `${from} – ${to}`;
}
