import type { Span } from '../../text/span';
import type { FoundKind } from '../kinds/find-kind';
import type { Header, PaperDossier } from '../paper';
import type { PageFacts } from './page-line';
import type { SiteLine } from './site-line';

/** What the printed lines of a head say. */
export interface HeadLines {
  readonly dossiers: readonly PaperDossier[];
  readonly number: string | null;
  readonly printed: string | null;
  readonly kind: FoundKind | null;
  /** What the table of the official site says. */
  readonly filed: SiteLine | null;
  /** What the web page says from which the paper was pasted. */
  readonly page: PageFacts;
  /** Whether it is a page of the Aanhangsel van de Handelingen. */
  readonly aanhangsel: boolean;
  readonly chamber: Header['chamber'];
  readonly session: string | null;
  readonly date: string | null;
  readonly subject: string | null;
  /** Whether it is addressed to a chamber, as letters are. */
  readonly addressed: boolean;
  /** The lines; null when there are none. */
  readonly span: Span | null;
  /** Nothing behind this offset was looked at. */
  readonly reach: number;
}
