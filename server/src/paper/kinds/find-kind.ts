import { kinds } from './index';
import type { Kind } from './kind';

/** A kind as a head prints it: "TWEEDE NOTA VAN WIJZIGING" is the kind nota van wijziging with a name of its own. */
export interface FoundKind {
  readonly kind: Kind;
  /** "nader gewijzigde motie". */
  readonly name: string;
}

const changes =
  /^(?:(?:tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde)\s+)?(?:nadere?\s+)?(?:gewijzigde?\s+)?/;

const byTitle: readonly { title: string; kind: Kind }[] = kinds
  .flatMap((kind) => kind.titles.map((title) => ({ title, kind })))
  .sort((a, b) => b.title.length - a.title.length);

/**
 * The kind that a printed title names ("GEWIJZIGDE MOTIE VAN HET LID …"); null when it names none.
 * A title names its kind by its first words; "Verslagen" does not name a verslag.
 */
export function findKind(printed: string): FoundKind | null {
  const lower = printed
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  const whole = match(lower);
  if (whole !== null) return whole;
  const prefix = changes.exec(lower)![0];
  if (prefix === '') return null;
  const kind = match(lower.slice(prefix.length));
  return kind === null || !kind.kind.changes ? null : { kind: kind.kind, name: prefix + kind.name };
}

function match(lower: string): FoundKind | null {
  for (const { title, kind } of byTitle) {
    if (!lower.startsWith(title)) continue;
    const rest = lower.slice(title.length);
    if (kind.exact === true ? /^[\s\d.:]*$/.test(rest) : /^(?:$|[\s\d:.,(–])/.test(rest)) {
      return { kind, name: kind.asPrinted === true ? title : kind.name };
    }
  }
  return null;
}
