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
} from '../../../server/src/corpus/corpus';
import { ranks } from '../../../server/src/corpus/corpus';
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
} from '../../../server/src/corpus/digest';
import { motionEntry } from '../../../server/src/corpus/motion-entry';
import { motionKey } from '../../../server/src/corpus/motion-key';
import { comparePapers, comparePlaces } from '../../../server/src/corpus/order';
import { comparePaperIds, compareText, dossierOfTarget } from '../../../server/src/corpus/paper-id';
import { foldName } from '../../../server/src/references/names/fold';

interface File {
  readonly uri: string;
  readonly rank: Rank;
  readonly digest: PaperDigest;
}

/**
 * A corpus in memory, in the plainest way: every question looks at every paper. It is what other corpora are checked
 * against, and quick enough for a few hundred papers.
 */
export class PlainCorpus implements Corpus {
  readonly #files = new Map<string, File>();
  /** Files that speak for their paper, in order of date; null after a change. */
  #speaking: readonly File[] | null = null;

  /** Adds or changes one file. The same uri may occur once in every rank: an open document and its file. */
  put(uri: string, digest: PaperDigest, rank: Rank): void {
    this.#files.set(`${rank} ${uri}`, { uri, rank, digest });
    this.#speaking = null;
  }

  /** Removes a file; one that is not there is no error. */
  remove(uri: string, rank: Rank): void {
    if (this.#files.delete(`${rank} ${uri}`)) this.#speaking = null;
  }

  async paper(id: string): Promise<PaperEntry | null> {
    const files = this.#ranked().filter(({ digest }) => digest.id === id);
    const first = files[0];
    return first === undefined
      ? null
      : { id, uris: [...new Set(files.map(({ uri }) => uri))], digest: headOf(first.digest) };
  }

  async file(uri: string): Promise<DigestHead | null> {
    const file = this.#ranked().find((other) => other.uri === uri);
    return file === undefined ? null : headOf(file.digest);
  }

  async dossier(number: string): Promise<DossierEntry | null> {
    const papers = new Set<string>();
    const titles: { title: string; date: string }[] = [];
    let known = false;
    let newest: string | null = null;
    for (const { digest } of this.#speakingFiles()) {
      for (const dossier of digest.dossiers) {
        if (dossier.number !== number) continue;
        known = true;
        newest = digest.date ?? newest;
        if (dossier.title !== null) titles.push({ title: dossier.title, date: digest.date ?? '' });
        if (digest.id !== null) papers.add(digest.id);
      }
      for (const { target } of [...digest.mentions, ...digest.motions]) {
        if (target === null || dossierOfTarget(target) !== number) continue;
        known = true;
        if (!target.startsWith('dossier-')) papers.add(target);
      }
    }
    if (!known) return null;
    // A dossier's title changes over time: the newest counts (domain.md 1.1).
    titles.sort((a, b) => compareText(a.date, b.date));
    return { number, title: titles.at(-1)?.title ?? null, newest, papers: [...papers].sort(comparePaperIds) };
  }

  async dossierTitle(number: string): Promise<string | null> {
    return (await this.dossier(number))?.title ?? null;
  }

  async mentions(target: string, limit = Infinity): Promise<readonly In<DigestMention>[]> {
    return this.#all((digest) => digest.mentions.filter((mention) => mention.target === target)).slice(
      0,
      limit,
    );
  }

  async mentionCount(target: string): Promise<number> {
    return (await this.mentions(target)).length;
  }

  async mentionSummary(target: string): Promise<MentionSummary> {
    const mentions = await this.mentions(target);
    const byName = await this.motionMentions(target);
    const counts = new Map<string, number>();
    for (const { factions } of [...mentions, ...byName]) {
      for (const faction of factions) counts.set(faction, (counts.get(faction) ?? 0) + 1);
    }
    return {
      mentions: mentions.length,
      byName: byName.length,
      papers: new Set([...mentions, ...byName].map(({ uri }) => uri)).size,
      factions: [...counts]
        .map(([faction, count]) => ({ faction, count }))
        .sort((a, b) => b.count - a.count || compareText(a.faction, b.faction)),
    };
  }

  async mentionPlaces(target: string, limit = Infinity): Promise<readonly In<Place>[]> {
    const places = [...(await this.mentions(target)), ...(await this.motionMentions(target))];
    return places
      .map(({ uri, paper, date, span, start, end }) => ({ uri, paper, date, span, start, end }))
      .sort(comparePlaces)
      .slice(0, limit);
  }

  async introductions(target: string): Promise<readonly In<DigestIntroduction>[]> {
    return this.#all((digest) => digest.introductions.filter((found) => found.target === target));
  }

  async motionOf(target: string): Promise<MotionEntry | null> {
    const carrier = (await this.paper(target))?.digest ?? null;
    return motionEntry(target, await this.motionMentions(target), carrier);
  }

  async motionsBy(proposer: string): Promise<readonly MotionEntry[]> {
    return this.#motionEntries(({ proposers }) => foldName(proposers[0] ?? '') === proposer);
  }

  async motionMentions(key: string, limit = Infinity): Promise<readonly In<DigestMotion>[]> {
    return this.#all((digest) => digest.motions.filter((motion) => motionKey(motion) === key)).slice(
      0,
      limit,
    );
  }

  async faction(name: string): Promise<FactionEntry | null> {
    return (await this.factions()).find((faction) => faction.name === name) ?? null;
  }

  async contributions(faction: string, limit = Infinity): Promise<readonly In<DigestContribution>[]> {
    return this.#all((digest) =>
      digest.contributions.filter(({ factions }) => factions.includes(faction)),
    ).slice(0, limit);
  }

  async factionMentions(faction: string, limit = Infinity): Promise<readonly In<DigestFactionMention>[]> {
    return this.#all((digest) =>
      digest.factionMentions.filter((mention) => mention.faction === faction),
    ).slice(0, limit);
  }

  async citationsIn(paper: string): Promise<readonly Citation[]> {
    const file =
      this.#speakingFiles().find(({ digest }) => digest.id === paper) ??
      this.#ranked().find(({ uri }) => uri === paper);
    if (file === undefined) return [];
    const byTarget = new Map<string, Place[]>();
    for (const { target, span, start, end } of file.digest.mentions) {
      const places = byTarget.get(target);
      if (places === undefined) byTarget.set(target, [{ span, start, end }]);
      else places.push({ span, start, end });
    }
    const { uri, digest } = file;
    return [...byTarget].map(([target, places]) => ({
      target,
      uri,
      paper: digest.id,
      date: digest.date,
      places,
    }));
  }

  async citationsOf(target: string, limit = Infinity): Promise<readonly Citation[]> {
    const citations = new Map<string, Citation & { places: Place[] }>();
    for (const { uri, paper, date, span, start, end } of await this.mentions(target)) {
      const citation = citations.get(uri) ?? { target, uri, paper, date, places: [] };
      citation.places.push({ span, start, end });
      citations.set(uri, citation);
    }
    return [...citations.values()].slice(0, limit);
  }

  async search(query: string, limit: number): Promise<readonly SearchHit[]> {
    const words = foldName(query)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
    const hits: SearchHit[] = [];
    const matches = (text: string) => words.every((word) => foldName(text).includes(word));
    const none = { detail: null, uri: null, place: null };
    for (const { number, title } of await this.dossiers(
      { filter: null, offset: 0, limit: Infinity },
      'number',
    )) {
      if (!matches(`${number} ${title}`)) continue;
      hits.push({ kind: 'dossier', key: number, label: number, ...none, detail: title });
    }
    for (const { uri, digest } of this.#speakingFiles()) {
      if (digest.id === null || !matches(digest.id.replaceAll('-', ' '))) continue;
      hits.push({
        kind: 'paper',
        key: digest.id,
        label: digest.id,
        detail: digest.kind,
        uri,
        place: digest.title,
      });
    }
    for (const { key, proposers, subject } of this.#motionEntries(() => true)) {
      if (!matches(`${proposers.join(' ')} ${subject ?? ''}`)) continue;
      hits.push({ kind: 'motion', key, label: `Motie ${proposers.join('/')}`, ...none, detail: subject });
    }
    for (const { name } of await this.factions()) {
      if (matches(name)) hits.push({ kind: 'faction', key: name, label: name, ...none });
    }
    return hits.slice(0, limit);
  }

  async dossiers(page: Page, sort: 'number' | 'recent' | 'count'): Promise<readonly DossierSummary[]> {
    const byNumber = new Map<
      string,
      { title: string | null; papers: number; mentions: number; newest: string | null }
    >();
    const of = (number: string) => {
      const found = byNumber.get(number) ?? { title: null, papers: 0, mentions: 0, newest: null };
      byNumber.set(number, found);
      return found;
    };
    for (const { digest } of this.#speakingFiles()) {
      for (const { number } of digest.dossiers) {
        const dossier = of(number);
        dossier.papers++;
        if (digest.date !== null) dossier.newest = digest.date;
      }
      for (const { target } of digest.mentions) {
        const number = dossierOfTarget(target);
        if (number !== null) of(number).mentions++;
      }
      for (const { target } of digest.motions) {
        const number = target === null ? null : dossierOfTarget(target);
        if (number !== null) of(number);
      }
    }
    for (const [number, dossier] of byNumber) dossier.title = (await this.dossier(number))?.title ?? null;
    const filter = foldName(page.filter ?? '');
    const all = [...byNumber].map(([number, dossier]) => ({ number, ...dossier }));
    all.sort((a, b) => {
      if (sort === 'recent')
        return compareText(b.newest ?? '', a.newest ?? '') || compareText(a.number, b.number);
      if (sort === 'count') return b.mentions - a.mentions || compareText(a.number, b.number);
      return compareText(a.number, b.number);
    });
    return all
      .filter(({ number, title }) => foldName(`${number} ${title ?? ''}`).includes(filter))
      .slice(page.offset, page.offset + page.limit);
  }

  async motions(page: Page): Promise<readonly MotionEntry[]> {
    const filter = foldName(page.filter ?? '');
    return this.#motionEntries(() => true)
      .filter(({ proposers, subject }) =>
        foldName(`${proposers.join(' ')} ${subject ?? ''}`).includes(filter),
      )
      .slice(page.offset, page.offset + page.limit);
  }

  async factions(): Promise<readonly FactionEntry[]> {
    const entries = new Map<string, { name: string; contributions: number; questions: number }>();
    for (const { digest } of this.#speakingFiles()) {
      for (const { factions, questions } of digest.contributions) {
        for (const name of factions) {
          const entry = entries.get(name) ?? { name, contributions: 0, questions: 0 };
          entry.contributions++;
          entry.questions += questions;
          entries.set(name, entry);
        }
      }
    }
    return [...entries.values()].sort((a, b) => compareText(a.name, b.name));
  }

  async totals(): Promise<CorpusTotals> {
    const speaking = this.#speakingFiles();
    const sum = (count: (digest: PaperDigest) => number) =>
      speaking.reduce((total, { digest }) => total + count(digest), 0);
    return {
      files: new Set([...this.#files.values()].map(({ uri }) => uri)).size,
      papers: sum(({ id }) => (id === null ? 0 : 1)),
      drafts: sum(({ id }) => (id === null ? 1 : 0)),
      dossiers: new Set(speaking.flatMap(({ digest }) => digest.dossiers.map(({ number }) => number))).size,
      mentions: sum(({ mentions }) => mentions.length),
      motions: this.#motionEntries(() => true).length,
      contributions: sum(({ contributions }) => contributions.length),
      unresolved: sum(({ unresolved }) => unresolved.length),
    };
  }

  async mostCited(limit: number): Promise<readonly { target: string; mentions: number }[]> {
    const counts = new Map<string, number>();
    for (const { digest } of this.#speakingFiles()) {
      for (const { target } of digest.mentions) {
        if (target.startsWith('kst-')) counts.set(target, (counts.get(target) ?? 0) + 1);
      }
    }
    return [...counts]
      .map(([target, mentions]) => ({ target, mentions }))
      .sort((a, b) => b.mentions - a.mentions || comparePaperIds(a.target, b.target))
      .slice(0, limit);
  }

  async unresolved(limit: number): Promise<readonly In<DigestUnresolved>[]> {
    return this.#all((digest) => digest.unresolved).slice(0, limit);
  }

  /** Files in order of rank, then of uri: the first of a paper speaks for it. A file counts once, by its best rank. */
  #ranked(): readonly File[] {
    const uris = new Set<string>();
    return [...this.#files.values()]
      .sort((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank) || compareText(a.uri, b.uri))
      .filter(({ uri }) => !uris.has(uri) && uris.add(uri));
  }

  #speakingFiles(): readonly File[] {
    if (this.#speaking === null) {
      const ids = new Set<string>();
      const uris = new Set<string>();
      this.#speaking = this.#ranked()
        .filter(({ uri, digest }) => {
          if (uris.has(uri) || (digest.id !== null && ids.has(digest.id))) return false;
          uris.add(uri);
          if (digest.id !== null) ids.add(digest.id);
          return true;
        })
        .sort((a, b) =>
          comparePapers({ uri: a.uri, date: a.digest.date }, { uri: b.uri, date: b.digest.date }),
        );
    }
    return this.#speaking;
  }

  #all<T extends Place>(pick: (digest: PaperDigest) => readonly T[]): readonly In<T>[] {
    return this.#speakingFiles().flatMap(({ uri, digest }) =>
      pick(digest).map((found) => ({ ...found, uri, paper: digest.id, date: digest.date })),
    );
  }

  #motionEntries(keep: (motion: { readonly proposers: readonly string[] }) => boolean): MotionEntry[] {
    const mentions = new Map<string, In<DigestMotion>[]>();
    const carriers = new Map<string, DigestHead>();
    for (const { uri, digest } of this.#speakingFiles()) {
      if (digest.id !== null && digest.motion !== null) carriers.set(digest.id, digest);
      for (const motion of digest.motions) {
        if (motion.target === null && motion.proposers.length === 0) continue;
        const key = motionKey(motion);
        const list = mentions.get(key) ?? [];
        list.push({ ...motion, uri, paper: digest.id, date: digest.date });
        mentions.set(key, list);
      }
    }
    return [...new Set([...mentions.keys(), ...carriers.keys()])]
      .sort(compareText)
      .map((key) => motionEntry(key, mentions.get(key) ?? [], carriers.get(key) ?? null)!)
      .filter(keep);
  }
}

/** The head of a digest, without what stands in the paper. */
export function headOf(digest: PaperDigest): DigestHead {
  const { id, dossiers, number, kind, chamber, session, date, subject, motion, title } = digest;
  return { id, dossiers, number, kind, chamber, session, date, subject, motion, title };
}
