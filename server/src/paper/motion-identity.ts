import { foldName } from '../references/names/fold';

/** A motion as one mention gives it. */
interface Known {
  readonly names: readonly string[];
  readonly cosigned: boolean;
  readonly target: string;
  readonly start: number;
}

/**
 * Which mentions name the same motion. Names are compared folded ("Gündoğan" and "Gundogan") and without regard to
 * their order; "c.s." stands for signers that are not named. The same members may have many motions (domain.md 4.1):
 * then only the paragraph decides, else nothing does.
 */
export class MotionIdentities {
  readonly #byName = new Map<string, Known[]>();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  add(proposers: readonly string[], cosigned: boolean, target: string, start: number): void {
    const names = proposers.map(foldSurname);
    const known: Known = { names, cosigned, target, start };
    for (const name of new Set(names)) {
      const list = this.#byName.get(name);
      if (list === undefined) this.#byName.set(name, [known]);
      else if (!repeats(list.at(-1)!, known)) list.push(known);
    }
  }

  /** The one paper that carries a motion of these proposers; null when there is none or more than one. */
  find(proposers: readonly string[], cosigned: boolean, start: number): string | null {
    const names = proposers.map(foldSurname);
    const candidates = this.#byName.get(names[0]!) ?? [];
    const same = candidates.filter((known) => isSame(known.names, names));
    const fitting = same.length > 0 ? same : candidates.filter((known) => fits(known, names, cosigned));
    return (
      onlyTarget(fitting) ?? onlyTarget(fitting.filter((known) => this.#inParagraph(known.start, start)))
    );
  }

  /** Whether no empty line stands between two places that are near each other. */
  #inParagraph(a: number, b: number): boolean {
    const from = Math.min(a, b);
    const to = Math.max(a, b);
    return to - from < 3000 && !/\n[ \t]*\r?\n/.test(this.#text.slice(from, to));
  }
}

/** A first name may be left out at a further mention: "Remco Dijkstra" is compared as printed, "C. van der Wal" without C. */
function foldSurname(name: string): string {
  return foldName(name)
    .replace(/^(?:\p{L}{1,2}\.\s*)+/u, '')
    .replace(/[’‘`]/g, "'");
}

/** Long lists of one motion's mentions say nothing new. */
function repeats(a: Known, b: Known): boolean {
  return (
    a.target === b.target && a.cosigned === b.cosigned && isSame(a.names, b.names) && b.start - a.start < 3000
  );
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && b.every((name) => a.includes(name));
}

/** "motie-Segers c.s." and "motie van de leden Segers en Asscher" may be one; "motie-Segers" alone names it as well. */
function fits(known: Known, names: readonly string[], cosigned: boolean): boolean {
  if (names.length < known.names.length) return names.every((name) => known.names.includes(name));
  return (known.cosigned || cosigned) && known.names.every((name) => names.includes(name));
}

function onlyTarget(known: readonly Known[]): string | null {
  const targets = new Set(known.map(({ target }) => target));
  return targets.size === 1 ? known[0]!.target : null;
}
