import { foldName } from '../references/names/fold';
import type {
  Citation,
  Corpus,
  CorpusTotals,
  DossierEntry,
  DossierSummary,
  FactionEntry,
  In,
  MentionSummary,
  MotionEntry,
  Page,
  PaperEntry,
  Rank,
  SearchHit,
} from './corpus';
import type {
  DigestContribution,
  DigestFactionMention,
  DigestHead,
  DigestIntroduction,
  DigestMention,
  DigestMotion,
  DigestUnresolved,
  PaperDigest,
  Place,
} from './digest';
import { headOf } from './digest-head';
import { dossierText } from './dossier-words';
import { compareDossiers, dossierSummaries, newestDate, newestTitle } from './memory-dossiers';
import type { IndexedFile } from './memory-index';
import { MemoryIndex } from './memory-index';
import { memoryCandidates } from './memory-search';
import { motionEntry } from './motion-entry';
import { comparePlaces, withFirst } from './order';
import { belongsTo, comparePaperIds, compareText } from './paper-id';
import type { Candidate } from './search';
import { hasWords, rankHits, readQuery, wordsOf } from './search';
import { summarise } from './summarise';

/**
 * A corpus in memory: the whole corpus of the browser, and the open documents everywhere. Putting and removing a file
 * costs what that file holds; questions by key cost what their answer holds, lists and searches the whole corpus.
 */
export class MemoryCorpus implements Corpus {
  readonly #index = new MemoryIndex();

  /** Adds or changes one file. The same uri may occur once in every rank: an open document and its file. */
  put(uri: string, digest: PaperDigest, rank: Rank): void {
    this.#index.put(uri, digest, rank);
  }

  /** Removes a file; one that is not there is no error. */
  remove(uri: string, rank: Rank): void {
    this.#index.remove(uri, rank);
  }

  async paper(id: string): Promise<PaperEntry | null> {
    const files = this.#index.filesOf(id);
    const first = files[0];
    return first === undefined
      ? null
      : { id, uris: files.map(({ uri }) => uri), digest: headOf(first.digest) };
  }

  async file(uri: string): Promise<DigestHead | null> {
    const file = this.#index.fileAt(uri);
    return file === null ? null : headOf(file.digest);
  }

  async dossier(number: string): Promise<DossierEntry | null> {
    const filed = this.#index.posted('filed', number);
    const mentioning = this.#index.posted('dossierMentions', number);
    if (filed.length === 0 && mentioning.length === 0) return null;
    const papers = new Set<string>();
    for (const { digest } of filed) if (digest.id !== null) papers.add(digest.id);
    for (const { groups } of mentioning) {
      for (const target of [...groups.mentions.keys(), ...groups.motions.keys()]) {
        if (target.startsWith('kst-') && belongsTo(target, number)) papers.add(target);
      }
    }
    return {
      number,
      title: newestTitle(filed, number),
      newest: newestDate(filed),
      papers: [...papers].sort(comparePaperIds),
    };
  }

  async dossierTitle(number: string): Promise<string | null> {
    return newestTitle(this.#index.posted('filed', number), number);
  }

  async mentions(target: string, limit = Infinity, first?: string): Promise<readonly In<DigestMention>[]> {
    return this.#posted('mentions', target, limit, ({ groups }) => groups.mentions.get(target), first);
  }

  async mentionCount(target: string): Promise<number> {
    return sum(
      this.#index.posted('mentions', target),
      ({ groups }) => groups.mentions.get(target)?.length ?? 0,
    );
  }

  async mentionSummary(target: string): Promise<MentionSummary> {
    return summarise(await this.mentions(target), await this.motionMentions(target));
  }

  async mentionPlaces(target: string, limit = Infinity): Promise<readonly In<Place>[]> {
    const places = [...(await this.mentions(target)), ...(await this.motionMentions(target))];
    return places
      .map(({ uri, paper, date, span, start, end }) => ({ uri, paper, date, span, start, end }))
      .sort(comparePlaces)
      .slice(0, limit);
  }

  async introductions(
    target: string,
    limit = Infinity,
    first?: string,
  ): Promise<readonly In<DigestIntroduction>[]> {
    return this.#posted(
      'introductions',
      target,
      limit,
      ({ groups }) => groups.introductions.get(target),
      first,
    );
  }

  async motionOf(target: string): Promise<MotionEntry | null> {
    const mentions = this.#posted('motions', target, Infinity, ({ groups }) => groups.motions.get(target));
    return motionEntry(target, mentions, this.#index.filesOf(target)[0]?.digest ?? null);
  }

  async motionsBy(proposer: string): Promise<readonly MotionEntry[]> {
    const keys = new Set<string>();
    for (const { groups } of this.#index.posted('proposers', proposer)) {
      for (const key of groups.proposers.get(proposer) ?? []) keys.add(key);
    }
    const entries = await this.#motionEntries(keys);
    return entries.filter(({ proposers }) => foldName(proposers[0] ?? '') === proposer);
  }

  async motionMentions(key: string, limit = Infinity, first?: string): Promise<readonly In<DigestMotion>[]> {
    return this.#posted('motions', key, limit, ({ groups }) => groups.motions.get(key), first);
  }

  async faction(name: string): Promise<FactionEntry | null> {
    const files = this.#index.posted('contributions', name);
    if (files.length === 0) return null;
    const all = files.flatMap(({ groups }) => groups.contributions.get(name) ?? []);
    return { name, contributions: all.length, questions: sum(all, ({ questions }) => questions) };
  }

  async contributions(faction: string, limit = Infinity): Promise<readonly In<DigestContribution>[]> {
    return this.#posted('contributions', faction, limit, ({ groups }) => groups.contributions.get(faction));
  }

  async factionMentions(faction: string, limit = Infinity): Promise<readonly In<DigestFactionMention>[]> {
    return this.#posted('factionMentions', faction, limit, ({ groups }) =>
      groups.factionMentions.get(faction),
    );
  }

  async citationsIn(paper: string): Promise<readonly Citation[]> {
    const file = this.#index.filesOf(paper)[0] ?? this.#index.fileAt(paper);
    if (file === null) return [];
    return [...file.groups.mentions].map(([target, mentions]) => citation(file, target, mentions));
  }

  async citationsOf(target: string, limit = Infinity): Promise<readonly Citation[]> {
    return this.#index
      .posted('mentions', target)
      .slice(0, limit)
      .map((file) => citation(file, target, file.groups.mentions.get(target) ?? []));
  }

  async search(query: string, limit: number): Promise<readonly SearchHit[]> {
    return rankHits(readQuery(query), await this.candidates(query), limit);
  }

  /** Everything that may answer a query, not yet in order: several corpora are searched as one. */
  async candidates(query: string): Promise<readonly Candidate[]> {
    return memoryCandidates(this.#index, readQuery(query), await this.#motionEntries(this.#motionKeys()));
  }

  async dossiers(page: Page, sort: 'number' | 'recent' | 'count'): Promise<readonly DossierSummary[]> {
    const words = wordsOf(page.filter ?? '');
    return dossierSummaries(this.#index)
      .filter((summary) => hasWords(dossierText(summary), words))
      .sort((a, b) => compareDossiers(a, b, sort))
      .slice(page.offset, page.offset + page.limit);
  }

  async motions(page: Page): Promise<readonly MotionEntry[]> {
    const words = wordsOf(page.filter ?? '');
    const entries = await this.#motionEntries(this.#motionKeys());
    return entries
      .filter(({ key, proposers, subject }) =>
        hasWords(`${key} ${proposers.join(' ')} ${subject ?? ''}`, words),
      )
      .slice(page.offset, page.offset + page.limit);
  }

  async factions(): Promise<readonly FactionEntry[]> {
    const names = [...this.#index.keys('contributions')].sort(compareText);
    return (await Promise.all(names.map((name) => this.faction(name)))).filter((entry) => entry !== null);
  }

  async totals(): Promise<CorpusTotals> {
    const files = [...this.#index.speaking];
    const count = (of: (digest: PaperDigest) => number) => sum(files, ({ digest }) => of(digest));
    return {
      files: this.#index.fileCount,
      papers: count(({ id }) => (id === null ? 0 : 1)),
      drafts: count(({ id }) => (id === null ? 1 : 0)),
      dossiers: this.#index.keyCount('filed'),
      mentions: count(({ mentions }) => mentions.length),
      motions: this.#motionKeys().size,
      contributions: count(({ contributions }) => contributions.length),
      unresolved: count(({ unresolved }) => unresolved.length),
    };
  }

  async mostCited(limit: number): Promise<readonly { readonly target: string; readonly mentions: number }[]> {
    const targets = [...this.#index.keys('mentions')].filter((target) => target.startsWith('kst-'));
    const counted = await Promise.all(
      targets.map(async (target) => ({ target, mentions: await this.mentionCount(target) })),
    );
    return counted
      .sort((a, b) => b.mentions - a.mentions || comparePaperIds(a.target, b.target))
      .slice(0, limit);
  }

  async unresolved(limit: number): Promise<readonly In<DigestUnresolved>[]> {
    const files = [...this.#index.speaking].filter(({ digest }) => digest.unresolved.length > 0);
    return files
      .flatMap((file) => inFile(file, file.digest.unresolved))
      .sort(comparePlaces)
      .slice(0, limit);
  }

  #posted<T extends Place>(
    kind: 'mentions' | 'motions' | 'introductions' | 'contributions' | 'factionMentions',
    key: string,
    limit: number,
    pick: (file: IndexedFile) => readonly T[] | undefined,
    first?: string,
  ): readonly In<T>[] {
    const found: In<T>[] = [];
    for (const file of withFirst(this.#index.posted(kind, key), first)) {
      if (found.length >= limit) break;
      found.push(...inFile(file, pick(file) ?? []));
    }
    return found.length > limit ? found.slice(0, limit) : found;
  }

  #motionKeys(): Set<string> {
    const keys = new Set(this.#index.keys('motions'));
    for (const { digest } of this.#index.speaking) {
      if (digest.id !== null && digest.motion !== null) keys.add(digest.id);
    }
    return keys;
  }

  async #motionEntries(keys: ReadonlySet<string>): Promise<readonly MotionEntry[]> {
    const entries = await Promise.all([...keys].sort(compareText).map((key) => this.motionOf(key)));
    return entries.filter((entry) => entry !== null);
  }
}

/** What a file says, with the file. */
function inFile<T extends Place>(file: IndexedFile, found: readonly T[]): In<T>[] {
  const { uri, digest } = file;
  return found.map((one) => ({ ...one, uri, paper: digest.id, date: digest.date }));
}

function citation(
  { uri, digest }: IndexedFile,
  target: string,
  mentions: readonly DigestMention[],
): Citation {
  const places = mentions.map(({ span, start, end }) => ({ span, start, end }));
  return { target, uri, paper: digest.id, date: digest.date, places };
}

function sum<T>(items: Iterable<T>, of: (item: T) => number): number {
  let total = 0;
  for (const item of items) total += of(item);
  return total;
}
