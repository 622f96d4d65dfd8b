/** Which parts a paper of this kind has: the outline looks for these and for nothing else. */
export interface Form {
  /** Headings by number and mark-up: parts, chapters, topics. */
  readonly headings: boolean;
  /**
   * Who speaks where:
   * - `headings`: a heading for each faction, else sentences
   * - `sentences`: "De leden van de VVD-fractie …" under the chapters; headings when there are
   * - `turns`: speakers in a debate
   * - `list`: one contribution without faction
   */
  readonly contributions: 'headings' | 'sentences' | 'turns' | 'list' | 'none';
  /**
   * How answers stand to questions:
   * - `headed`: beneath "Antwoord", or in bold or italics of their own
   * - `running`: any paragraph that does not speak for the members who ask
   */
  readonly answers: 'headed' | 'running' | 'none';
  readonly articles: boolean;
  /** Points "A", "I" that change another text; what they insert is no part of the paper's own outline. */
  readonly points: boolean;
  /** "constaterende dat …", "verzoekt …". */
  readonly dictum: boolean;
  readonly agendaItems: boolean;
}

/** One kind of paper, in a file of its own. */
export interface Kind {
  /** Standard name, lower case (paper-conventions.md, Header). */
  readonly name: string;
  /** Usual abbreviation, when it has one (domain.md 1.5). */
  readonly abbreviation: string | null;
  /** How its printed title begins, lower case; the longest that fits decides. */
  readonly titles: readonly string[];
  /** Whether its name is the title that fits: "tweede nader verslag" is called so, though its form is one. */
  readonly asPrinted?: boolean;
  /** Whether nothing may follow its title: "VERSLAG" is one kind, "VERSLAG VAN EEN …" is another. */
  readonly exact?: boolean;
  /** Whether its title is an ordinary word too, which does not make a text a paper by itself: "Verslag", "Nota". */
  readonly common?: boolean;
  /** Whether "tweede", "nader", "gewijzigd" before it belong to its name: "tweede nota van wijziging". */
  readonly changes: boolean;
  readonly form: Form;
}
