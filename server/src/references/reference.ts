import type { Span } from '../text/span';

/** What a reference points at. */
export type ReferenceType =
  | 'kamerstuk'
  | 'dossier'
  | 'handelingen'
  | 'aanhangsel'
  | 'stb'
  | 'stcrt'
  | 'trb'
  | 'ecli'
  | 'eu'
  | 'com'
  | 'law';

/** Tweede Kamer, Eerste Kamer, Verenigde Vergadering, or a joint paper of both chambers. */
export type Chamber = 'II' | 'I' | 'VV' | 'I/II';

/**
 * Why a reference is not wholly sure. Diagnostics are made from these; nothing is corrected in silence.
 * - `incomplete`: it breaks off ("Kamerstuk 26 6", "Kamerstuk 26 643, nr.")
 * - `impossible-number`: too long or too high to be a dossier or an ondernummer
 * - `impossible-session`: no pair of following years ("2022/25")
 * - `unknown-suffix`: a dossier suffix that does not exist ("36 200 XLV")
 * - `chamber-mismatch`: a letter with II, a number with I after 2003 (domain.md 2.1, rule 5)
 * - `needs-session`: an Eerste Kamer paper of 1994–2010 without session year (domain.md 8.2)
 * - `unknown-dossier`: the number is implied by the context and the context does not give it
 * - `reversed-range`: "nrs. 7–5", "p. 12-3"
 */
export type Doubt =
  | 'incomplete'
  | 'impossible-number'
  | 'impossible-session'
  | 'unknown-suffix'
  | 'chamber-mismatch'
  | 'needs-session'
  | 'unknown-dossier'
  | 'reversed-range';

/** One number of a reference with the place where it is printed: "854" and "852" in "nrs. 854 en 852". */
export interface ReferenceItem extends Span {
  /** The id it points at; null when the text does not give enough. */
  readonly target: string | null;
  /** Pin-cite that follows this number: "7", "12-13"; null when there is none. */
  readonly page: string | null;
  /** Ondernummer as printed, on a reference whose dossier is implied: what the paper layer makes the target of. */
  readonly number?: string;
}

/** A span of text that points at something. Offsets are UTF-16 code units. */
export interface Reference extends Span {
  readonly type: ReferenceType;
  /** Ids in the order of printing; null when the text does not give enough. */
  readonly targets: readonly string[] | null;
  /** One for each printed number (a range "nrs. 5–7" has one for each number it means, on the same span). */
  readonly items: readonly ReferenceItem[];
  readonly chamber: Chamber | null;
  /** Session year in full: "2022-2023". */
  readonly session: string | null;
  /** First pin-cite by page ("7", "12-13", "41, slot lk."). */
  readonly page: string | null;
  /** Other pin-cites, as printed: "onder 3b", "paragraaf 5", "noot 12", "derde lid, onderdeel b". */
  readonly section: string | null;
  /** Further dossiers under which the paper is filed: ["34843"] in "26 643 en 34 843, nr. 1069". */
  readonly alsoFiledUnder: readonly string[];
  /** "Bijlage bij Kamerstuk 36 101, nr. 15": the annex of the paper. */
  readonly annex: boolean;
  readonly doubts: readonly Doubt[];
  /** End of what belongs to it though outside the span: pin-cites, a year in brackets. At least `end`. */
  readonly extent: number;
}

/** Forms that mean something only in their context; resolved in the paper layer or left unresolved. */
export type ShortFormKind =
  /** idem, ibid., ibidem, t.a.p., a.w. */
  | 'same-source'
  /** "nr. 12", "op stuk nr. 917", "Kamerstuk, nr. 12": the dossier is implied */
  | 'number'
  /** "diezelfde brief", "voornoemde brief", "dat Kamerstuk" */
  | 'said-paper'
  /** "die wet", "voornoemde wet", "de wet" */
  | 'said-law'
  /** An address of the Tweede Kamer with a D-number, which alone tells no paper; `numbers` has it */
  | 'document-address'
  /** A citation that breaks off or has an impossible number ("Kamerstuk 26 6"): never resolved, `doubts` says why */
  | 'fragment';

export interface ShortForm extends Span {
  readonly form: ShortFormKind;
  /** Ondernummers as printed, for `number`: ["917"]. */
  readonly numbers: readonly string[];
  readonly page: string | null;
  readonly section: string | null;
  /** Filled by the paper layer; null: unresolved. Recognition alone leaves it null. */
  readonly targets: readonly string[] | null;
  /** Only on a `fragment`. */
  readonly doubts?: readonly Doubt[];
}

/** What is said of a motion next to its name ("de aangehouden motie-Kröger"). */
export type MotionState =
  | 'gewijzigd'
  | 'nader gewijzigd'
  | 'aangehouden'
  | 'aangenomen'
  | 'verworpen'
  | 'ingetrokken'
  | 'overgenomen'
  | 'vervallen'
  | 'uitgevoerd'
  | 'niet uitgevoerd';

/** A mention of a motion. Its span runs from "motie" (with "gewijzigde" before it) to the last proposer or "c.s.". */
export interface MotionMention extends Span {
  /** Surnames as printed, particle in capital ("Van Ginneken"); empty when it names none ("voornoemde motie"). */
  readonly proposers: readonly string[];
  /** c.s. */
  readonly cosigned: boolean;
  readonly plural: boolean;
  readonly state: MotionState | null;
  /** Words after "over" as far as the clause goes; null when not given. */
  readonly subject: string | null;
  /** "een VVD-motie", "motie van de BBB-fractie". */
  readonly faction: string | null;
  /** "t.v.v." or "ter vervanging van": the id or printed number that this motion replaces; null when none. */
  readonly replaces: string | null;
  /** The paper that carries it; filled by the paper layer, null while unknown. */
  readonly target: string | null;
}

/** A mention of one or more factions: "De leden van de D66-fractie", "(SP, Volt, VVD)". */
export interface FactionMention extends Span {
  /** Standard names as in the table of factions, in the order of printing. */
  readonly factions: readonly string[];
  /** One span for each faction, for hovers on a list. */
  readonly names: readonly Span[];
  /** Whether its members speak here ("de leden van …"), or the faction is only named. */
  readonly members: boolean;
}

/** All that one pass over a text finds, each list in order of start and without overlap within itself. */
export interface Recognition {
  readonly references: readonly Reference[];
  readonly shortForms: readonly ShortForm[];
  readonly motions: readonly MotionMention[];
  readonly factions: readonly FactionMention[];
}
