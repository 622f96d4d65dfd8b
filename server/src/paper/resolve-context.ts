import type { Reference, ShortForm } from '../references/reference';
import type { Span } from '../text/span';
import { resolveLaws } from './law-context';
import { resolveShortForms } from './short-form-context';

/** References and short forms of a paper, with what their context tells. */
export interface Resolved {
  readonly references: readonly Reference[];
  readonly shortForms: readonly ShortForm[];
}

/**
 * Asks the contexts of short forms and laws what they know. References that a law's alias adds in code, comments or
 * the target of a link are none.
 * @param dossier of the paper itself; null when it is not known
 * @param aliasPieces the pieces of the text that may give a law another name
 * @param masks what is no running text, in order
 */
export function resolveContext(
  text: string,
  found: Resolved,
  dossier: string | null,
  aliasPieces: readonly Span[],
  masks: () => readonly Span[],
): Resolved {
  const resolved = resolveLaws({ text, ...resolveShortForms({ text, ...found, dossier }), aliasPieces });
  if (resolved.references.length <= found.references.length) return resolved;
  const hidden = masks();
  let next = 0;
  const references = resolved.references.filter(({ start }) => {
    while (next < hidden.length && hidden[next]!.end <= start) next++;
    return next >= hidden.length || start < hidden[next]!.start;
  });
  return { references, shortForms: resolved.shortForms };
}
