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
import { dossierText } from './dossier-words';
import { MemoryCorpus } from './memory-corpus';
import { compareDossiers } from './memory-dossiers';
import { mergeCandidates, mergeDossierSummary } from './merge';
import { motionEntry } from './motion-entry';
import { comparePapers, comparePlaces, withFirst } from './order';
import { comparePaperIds, compareText } from './paper-id';
import { hasWords, rankHits, readQuery, wordsOf } from './search';
import type { CorpusStore } from './store';
import { inOrderOfCount } from './summarise';

/**
 * The open documents over a store: their unsaved texts win over their files. What they say is kept in memory, and the
 * store is told to be silent about their files and papers, so that the two never say the same thing; an answer is what
 * both say together.
 */
export class LayeredCorpus implements Corpus {
  readonly #store: CorpusStore;
  readonly #open = new MemoryCorpus();
  /** Ids of the open documents by uri. */
  readonly #ids = new Map<string, string | null>();
  #hidden: Promise<void> = Promise.resolve();
  #toHide = false;

  constructor(store: CorpusStore) {
    this.#store = store;
  }

  /** The latest text of a document that is open in the editor. */
  open(uri: string, digest: PaperDigest): void {
    this.#open.put(uri, digest, 'open');
    if (this.#ids.get(uri) === digest.id && this.#ids.has(uri)) return;
    this.#ids.set(uri, digest.id);
    this.#toHide = true;
  }

  /** The document was closed: its file counts again. */
  close(uri: string): void {
    this.#open.remove(uri, 'open');
    if (this.#ids.delete(uri)) this.#toHide = true;
  }

  async paper(id: string): Promise<PaperEntry | null> {
    const [open, stored] = await Promise.all([
      this.#open.paper(id),
      this.#stored().then((store) => store.paper(id)),
    ]);
    const uris = [
      ...(open?.uris ?? []),
      // A file whose open text says to be another paper is no file of this one at present.
      ...(stored?.uris ?? []).filter((uri) => !this.#ids.has(uri)),
    ];
    const [first] = uris;
    if (first === undefined) return null;
    const digest = open?.digest ?? (await this.#store.file(first));
    return digest === null ? null : { id, uris, digest };
  }

  async file(uri: string): Promise<DigestHead | null> {
    return (await this.#open.file(uri)) ?? (await this.#stored()).file(uri);
  }

  async dossier(number: string): Promise<DossierEntry | null> {
    const [open, stored] = await this.#both((corpus) => corpus.dossier(number));
    if (open === null || stored === null) return open ?? stored;
    return {
      number,
      ...younger(open, stored),
      papers: [...new Set([...stored.papers, ...open.papers])].sort(comparePaperIds),
    };
  }

  async dossierTitle(number: string): Promise<string | null> {
    const [open, stored] = await this.#both((corpus) => corpus.dossierTitle(number));
    if (open === null || stored === null) return open ?? stored;
    const page = { filter: null, offset: 0, limit: Infinity };
    const own = (await this.#open.dossiers(page, 'number')).find((summary) => summary.number === number);
    const [known] = await this.#store.dossierSummaries([number]);
    return own === undefined || known === undefined ? stored : mergeDossierSummary(own, known).title;
  }

  async mentions(target: string, limit = Infinity, first?: string): Promise<readonly In<DigestMention>[]> {
    return this.#places(limit, (corpus, most) => corpus.mentions(target, most, first), first);
  }

  async mentionCount(target: string): Promise<number> {
    const [open, stored] = await this.#both((corpus) => corpus.mentionCount(target));
    return open + stored;
  }

  async mentionSummary(target: string): Promise<MentionSummary> {
    const [open, stored] = await this.#both((corpus) => corpus.mentionSummary(target));
    if (open.papers === 0) return stored;
    const factions = new Map<string, number>();
    for (const { faction, count } of [...open.factions, ...stored.factions]) {
      factions.set(faction, (factions.get(faction) ?? 0) + count);
    }
    return {
      mentions: open.mentions + stored.mentions,
      byName: open.byName + stored.byName,
      papers: open.papers + stored.papers,
      factions: inOrderOfCount(factions),
    };
  }

  async mentionPlaces(target: string, limit = Infinity): Promise<readonly In<Place>[]> {
    return this.#places(limit, (corpus) => corpus.mentionPlaces(target, limit));
  }

  async introductions(
    target: string,
    limit = Infinity,
    first?: string,
  ): Promise<readonly In<DigestIntroduction>[]> {
    return this.#places(limit, (corpus, most) => corpus.introductions(target, most, first), first);
  }

  async motionOf(key: string): Promise<MotionEntry | null> {
    const [open, stored] = await this.#both((corpus) => corpus.motionOf(key));
    if (open === null || stored === null) return open ?? stored;
    const carrier = (await this.paper(key))?.digest ?? null;
    return motionEntry(key, await this.motionMentions(key), carrier);
  }

  async motionsBy(proposer: string): Promise<readonly MotionEntry[]> {
    const [open, stored] = await this.#both((corpus) => corpus.motionsBy(proposer));
    const entries = await this.#mergeMotions(open, stored);
    return entries.filter(({ proposers }) => foldName(proposers[0] ?? '') === proposer);
  }

  async motionMentions(key: string, limit = Infinity, first?: string): Promise<readonly In<DigestMotion>[]> {
    return this.#places(limit, (corpus, most) => corpus.motionMentions(key, most, first), first);
  }

  async faction(name: string): Promise<FactionEntry | null> {
    const [open, stored] = await this.#both((corpus) => corpus.faction(name));
    if (open === null || stored === null) return open ?? stored;
    return {
      name,
      contributions: open.contributions + stored.contributions,
      questions: open.questions + stored.questions,
    };
  }

  async contributions(faction: string, limit = Infinity): Promise<readonly In<DigestContribution>[]> {
    return this.#places(limit, (corpus) => corpus.contributions(faction, limit));
  }

  async factionMentions(faction: string, limit = Infinity): Promise<readonly In<DigestFactionMention>[]> {
    return this.#places(limit, (corpus) => corpus.factionMentions(faction, limit));
  }

  async citationsIn(paper: string): Promise<readonly Citation[]> {
    const isOpen = (await this.#open.paper(paper)) !== null || this.#ids.has(paper);
    if (isOpen) return this.#open.citationsIn(paper);
    const store = await this.#stored();
    const uri = (await this.paper(paper))?.uris[0] ?? paper;
    return (await store.file(uri)) === null ? [] : store.citationsIn(uri);
  }

  async citationsOf(target: string, limit = Infinity): Promise<readonly Citation[]> {
    const [open, stored] = await this.#both((corpus) => corpus.citationsOf(target, limit));
    return open.length === 0 ? stored : [...stored, ...open].sort(comparePapers).slice(0, limit);
  }

  async search(query: string, limit: number): Promise<readonly SearchHit[]> {
    const store = await this.#stored();
    const [open, stored] = await Promise.all([this.#open.candidates(query), store.candidates(query, limit)]);
    return rankHits(readQuery(query), mergeCandidates(stored, open), limit);
  }

  async dossiers(page: Page, sort: 'number' | 'recent' | 'count'): Promise<readonly DossierSummary[]> {
    const store = await this.#stored();
    const open = await this.#open.dossiers({ filter: null, offset: 0, limit: Infinity }, sort);
    if (open.length === 0) return store.dossiers(page, sort);
    const own = new Map(open.map((summary) => [summary.number, summary]));
    const known = await store.dossierSummaries([...own.keys()]);
    for (const summary of known)
      own.set(summary.number, mergeDossierSummary(own.get(summary.number)!, summary));
    const end = page.offset + page.limit;
    const first = await store.dossiers({ ...page, offset: 0, limit: end + own.size }, sort);
    const words = wordsOf(page.filter ?? '');
    const added = [...own.values()].filter((summary) => hasWords(dossierText(summary), words));
    return [...first.filter(({ number }) => !own.has(number)), ...added]
      .sort((a, b) => compareDossiers(a, b, sort))
      .slice(page.offset, end);
  }

  async motions(page: Page): Promise<readonly MotionEntry[]> {
    const store = await this.#stored();
    const open = await this.#open.motions({ filter: null, offset: 0, limit: Infinity });
    if (open.length === 0) return store.motions(page);
    const end = page.offset + page.limit;
    const first = await store.motions({ ...page, offset: 0, limit: end + open.length });
    const words = wordsOf(page.filter ?? '');
    const merged = await this.#mergeMotions(open, first);
    return merged
      .filter(({ key, proposers, subject }) =>
        hasWords(`${key} ${proposers.join(' ')} ${subject ?? ''}`, words),
      )
      .slice(page.offset, end);
  }

  async factions(): Promise<readonly FactionEntry[]> {
    const [open, stored] = await this.#both((corpus) => corpus.factions());
    const entries = new Map(stored.map((entry) => [entry.name, entry]));
    for (const { name, contributions, questions } of open) {
      const other = entries.get(name) ?? { contributions: 0, questions: 0 };
      entries.set(name, {
        name,
        contributions: contributions + other.contributions,
        questions: questions + other.questions,
      });
    }
    return [...entries.values()].sort((a, b) => compareText(a.name, b.name));
  }

  async totals(): Promise<CorpusTotals> {
    const [open, stored] = await this.#both((corpus) => corpus.totals());
    const store = this.#store;
    const page = { filter: null, offset: 0, limit: Infinity };
    const ownDossiers = (await this.#open.dossiers(page, 'number')).filter(({ papers }) => papers > 0);
    const filed = await store.dossierSummaries(ownDossiers.map(({ number }) => number));
    const ownMotions = await this.#open.motions(page);
    const known = await Promise.all(ownMotions.map(({ key }) => store.motionOf(key)));
    const behind = await Promise.all([...this.#ids.keys()].map((uri) => store.file(uri)));
    return {
      files: open.files + stored.files - behind.filter((file) => file !== null).length,
      papers: open.papers + stored.papers,
      drafts: open.drafts + stored.drafts,
      dossiers: stored.dossiers + ownDossiers.length - filed.filter(({ papers }) => papers > 0).length,
      mentions: open.mentions + stored.mentions,
      motions: stored.motions + known.filter((entry) => entry === null).length,
      contributions: open.contributions + stored.contributions,
      unresolved: open.unresolved + stored.unresolved,
    };
  }

  async mostCited(limit: number): Promise<readonly { readonly target: string; readonly mentions: number }[]> {
    const store = await this.#stored();
    const open = await this.#open.mostCited(Infinity);
    const counts = new Map(
      (await store.mostCited(limit + open.length)).map((row) => [row.target, row.mentions]),
    );
    for (const { target, mentions } of open) {
      counts.set(target, mentions + (counts.get(target) ?? (await store.mentionCount(target))));
    }
    return [...counts]
      .map(([target, mentions]) => ({ target, mentions }))
      .sort((a, b) => b.mentions - a.mentions || comparePaperIds(a.target, b.target))
      .slice(0, limit);
  }

  async unresolved(limit: number): Promise<readonly In<DigestUnresolved>[]> {
    return this.#places(limit, (corpus) => corpus.unresolved(limit));
  }

  /** The store, silent about what is open. */
  async #stored(): Promise<CorpusStore> {
    if (this.#toHide) {
      this.#toHide = false;
      const keys = [...this.#ids].flatMap(([uri, id]) => (id === null ? [uri] : [uri, id]));
      this.#hidden = this.#hidden.then(() => this.#store.hide(keys));
    }
    await this.#hidden;
    return this.#store;
  }

  async #both<T>(ask: (corpus: Corpus) => Promise<T>): Promise<[T, T]> {
    const store = await this.#stored();
    return Promise.all([ask(this.#open), ask(store)]);
  }

  async #places<T extends Place>(
    limit: number,
    ask: (corpus: Corpus, most: number) => Promise<readonly In<T>[]>,
    first?: string,
  ): Promise<readonly In<T>[]> {
    const [open, stored] = await this.#both((corpus) => ask(corpus, limit));
    if (open.length === 0) return stored;
    return withFirst([...stored, ...open].sort(comparePlaces), first).slice(0, limit);
  }

  async #mergeMotions(open: readonly MotionEntry[], stored: readonly MotionEntry[]): Promise<MotionEntry[]> {
    const entries = new Map(stored.map((entry) => [entry.key, entry]));
    for (const key of new Set([...open, ...stored].map((entry) => entry.key))) {
      // An open document may say better who proposed a motion that the store knows.
      if ((await this.#open.motionOf(key)) === null) continue;
      const entry = await this.motionOf(key);
      if (entry !== null) entries.set(key, entry);
    }
    return [...entries.values()].sort((a, b) => compareText(a.key, b.key));
  }
}

/** Title and date of the younger of two dossiers' papers. */
function younger(a: DossierEntry, b: DossierEntry): Pick<DossierEntry, 'title' | 'newest'> {
  const [first, second] = (a.newest ?? '') >= (b.newest ?? '') ? [a, b] : [b, a];
  return { title: first.title ?? second.title, newest: first.newest ?? second.newest };
}
