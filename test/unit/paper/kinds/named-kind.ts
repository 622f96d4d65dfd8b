/** A kind whose form it shares with others: what is its own is how it is called. */
export interface NamedKind {
  readonly kind: string;
  /** As printed behind the number: "NOTA OVER HET LANDSCHAP". */
  readonly titled: string;
  /** As the head names it, with its abbreviation; default: as `kind`. */
  readonly named?: string;
  /** `soort` in the front matter of a draft; default: as `kind`. */
  readonly draftOf?: string;
}
