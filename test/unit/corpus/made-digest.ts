import type { DigestHead, PaperDigest, Place } from '../../../server/src/corpus/digest';
import type { MotionState } from '../../../server/src/references/reference';

/** Says in a few words what a paper holds; the rest of its digest is made up. */
export interface Made extends Partial<Omit<DigestHead, 'dossiers' | 'title'>> {
  /** Titles by number. */
  readonly dossiers?: Readonly<Record<string, string | null>>;
  /** Targets in order; "CDA: kst-26643-1011" stands in the contribution of the CDA. */
  readonly mentions?: readonly string[];
  readonly motions?: readonly {
    readonly by: string;
    readonly target?: string;
    readonly subject?: string;
    readonly state?: MotionState;
  }[];
  /** "CDA 3/2": a contribution of the CDA with three questions and two answers. */
  readonly contributions?: readonly string[];
  readonly introductions?: Readonly<Record<string, string>>;
  readonly factionMentions?: readonly string[];
  readonly unresolved?: readonly string[];
}

export function made(made: Made = {}): PaperDigest {
  let line = 10;
  const next = () => place(line++);
  return {
    id: made.id ?? null,
    dossiers: Object.entries(made.dossiers ?? {}).map(([number, title]) => ({ number, title })),
    number: made.number ?? null,
    kind: made.kind ?? null,
    chamber: made.chamber ?? null,
    session: made.session ?? null,
    date: made.date ?? null,
    subject: made.subject ?? null,
    motion: made.motion ?? null,
    title: place(0),
    mentions: (made.mentions ?? []).map((text) => {
      const [faction, target] = text.includes(': ') ? text.split(': ') : [null, text];
      return {
        ...next(),
        target: target!,
        type: target!.startsWith('kst-') ? 'kamerstuk' : 'law',
        page: null,
        section: null,
        factions: faction === null ? [] : [faction!],
        sentence: `Zie ${target}.`,
      };
    }),
    motions: (made.motions ?? []).map(({ by, target, subject, state }) => ({
      ...next(),
      proposers: by === '' ? [] : by.split('/'),
      cosigned: false,
      target: target ?? null,
      subject: subject ?? null,
      state: state ?? null,
      factions: [],
      sentence: `De motie-${by} is ${state ?? 'ingediend'}.`,
    })),
    contributions: (made.contributions ?? []).map((text) => {
      const [faction, counts] = text.split(' ') as [string, string];
      const [questions, answers] = counts.split('/').map(Number) as [number, number];
      return { ...next(), factions: faction.split('+'), name: `${faction}-fractie`, questions, answers };
    }),
    introductions: Object.entries(made.introductions ?? {}).map(([target, words]) => ({
      ...next(),
      target,
      words,
    })),
    factionMentions: (made.factionMentions ?? []).map((faction) => ({ ...next(), faction })),
    unresolved: (made.unresolved ?? []).map((text) => ({ ...next(), text })),
  };
}

function place(line: number): Place {
  return {
    span: { start: line * 100, end: line * 100 + 20 },
    start: { line, character: 0 },
    end: { line, character: 20 },
  };
}
