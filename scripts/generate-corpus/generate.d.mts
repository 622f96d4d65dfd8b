/** Types of `generate.mjs` for the tests. */
export interface TrueMotion {
  readonly proposers: readonly string[];
  readonly target: string;
  readonly state: string | null;
}

/** What one made-up paper holds. */
export interface Truth {
  readonly id: string;
  readonly dossier: string;
  readonly title: string;
  readonly date: string;
  readonly kind: string;
  readonly motion: {
    readonly proposers: readonly string[];
    readonly cosigned: boolean;
    readonly subject: string;
  } | null;
  /** Ids of the papers that it cites, one for each mention. */
  readonly mentions: readonly string[];
  readonly motions: readonly TrueMotion[];
  readonly contributions: readonly {
    readonly faction: string;
    readonly questions: number;
    readonly answers: number;
  }[];
}

export interface PlannedPaper {
  readonly index: number;
  readonly size: number;
}

export interface Plan {
  readonly papers: readonly PlannedPaper[];
}

export function planCorpus(options: { papers: number; seed: number }): Plan;
export function generatePaper(
  plan: Plan,
  paper: PlannedPaper,
  seed: number,
): { file: string; text: string; truth: Truth };
export function generateCorpus(options: {
  out: string;
  papers: number;
  seed: number;
}): Promise<{ papers: number; bytes: number }>;
