import { factionHover } from '../hover-faction';
import { motionEntryHover } from '../hover-motion';
import { targetHover } from '../hover-target';
import type { RichText } from '../rich-text';
import type { CorpusView } from '../snapshot';
import { partsOf } from './node';

/** The same text as the hover over a reference to what a node stands for; null for a node without one. */
export async function treeTooltip(view: CorpusView, key: string): Promise<RichText | null> {
  const [kind, name, id] = partsOf(key);
  if (name === undefined) return null;
  const options = { mentionsLink: () => null };
  switch (kind) {
    case 'dossier':
      return targetHover(view, [`dossier-${name}`], options);
    case 'paper':
      return id === undefined ? null : targetHover(view, [id], options);
    case 'motion':
      return motionEntryHover(view, name, options);
    case 'faction':
      return factionHover(view, name);
    default:
      return null;
  }
}
