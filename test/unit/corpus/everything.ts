import type { Corpus } from '../../../server/src/corpus/corpus';
import type { PaperDigest } from '../../../server/src/corpus/digest';
import { compareText } from '../../../server/src/corpus/paper-id';

/** Keys by which a corpus can be asked. */
export interface Universe {
  readonly uris: readonly string[];
  readonly ids: readonly string[];
  readonly dossiers: readonly string[];
  readonly proposers: readonly string[];
  readonly factions: readonly string[];
}

/** Whatever a corpus answers about a universe of keys: two corpora that know the same give the same. */
export async function everything(corpus: Corpus, universe: Universe): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  const each = async (name: string, keys: readonly string[], ask: (key: string) => Promise<unknown>) => {
    for (const key of keys) answers[`${name} ${key}`] = await ask(key);
  };
  const keys = [...universe.ids, ...universe.dossiers.map((number) => `dossier-${number}`)];
  const motions = [...universe.ids, ...universe.proposers.map((name) => `motie:${name}`)];
  await each('paper', universe.ids, (id) => corpus.paper(id));
  await each('file', universe.uris, (uri) => corpus.file(uri));
  await each('dossier', universe.dossiers, (number) => corpus.dossier(number));
  await each('mentions', keys, (key) => corpus.mentions(key));
  await each('mentionCount', keys, (key) => corpus.mentionCount(key));
  await each('mentionSummary', keys, (key) => corpus.mentionSummary(key));
  await each('mentionPlaces', keys, (key) => corpus.mentionPlaces(key));
  await each('introductions', universe.ids, (id) => corpus.introductions(id));
  await each('motionOf', motions, (key) => corpus.motionOf(key));
  await each('motionsBy', universe.proposers, (name) => corpus.motionsBy(name));
  await each('motionMentions', motions, (key) => corpus.motionMentions(key));
  await each('faction', universe.factions, (name) => corpus.faction(name));
  await each('contributions', universe.factions, (name) => corpus.contributions(name));
  await each('factionMentions', universe.factions, (name) => corpus.factionMentions(name));
  await each('citationsIn', [...universe.ids, ...universe.uris], (paper) => corpus.citationsIn(paper));
  await each('citationsOf', keys, (key) => corpus.citationsOf(key));
  const page = { filter: null, offset: 0, limit: 1000 };
  for (const sort of ['number', 'recent', 'count'] as const) {
    answers[`dossiers by ${sort}`] = await corpus.dossiers(page, sort);
  }
  answers.motions = await corpus.motions(page);
  answers.factions = await corpus.factions();
  answers.totals = await corpus.totals();
  answers.mostCited = await corpus.mostCited(20);
  answers.unresolved = await corpus.unresolved(100);
  return answers;
}

/** The universe of some digests. */
export function universeOf(uris: readonly string[], digests: readonly PaperDigest[]): Universe {
  const sorted = (values: Iterable<string>) => [...new Set(values)].sort(compareText);
  const targets = digests.flatMap(({ id, mentions, motions }) => [
    ...(id === null ? [] : [id]),
    ...mentions.map(({ target }) => target),
    ...motions.flatMap(({ target }) => target ?? []),
  ]);
  return {
    uris: sorted(uris),
    ids: sorted(targets),
    dossiers: sorted(digests.flatMap(({ dossiers }) => dossiers.map(({ number }) => number))),
    proposers: ['kuik', 'van ginneken', 'segers'],
    factions: ['CDA', 'D66', 'VVD'],
  };
}
