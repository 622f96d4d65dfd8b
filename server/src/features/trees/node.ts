import { t } from '@vscode/l10n';
import { writeTarget } from '../citation';
import { fileName } from '../hover-target';
import type { Mention } from '../mentions';
import { shorten } from '../rich-text';
import type { Location } from '../snapshot';
import { locationOf } from '../snapshot';

/** A node of one of the trees of the corpus; lsp/protocol.ts says what each field means. */
export interface CorpusNode {
  readonly key: string;
  readonly kind:
    | 'dossier'
    | 'paper'
    | 'mention'
    | 'group'
    | 'motion'
    | 'faction'
    | 'contribution'
    | 'folder'
    | 'problem'
    | 'more';
  readonly label: string;
  readonly description: string | null;
  readonly tooltip: string | null;
  readonly expandable: boolean;
  readonly location: Location | null;
  readonly target: string | null;
}

/** What a tree is asked for. */
export interface TreeQuestion {
  /** Key of the node whose children are wanted; null for the roots. */
  readonly parent: string | null;
  readonly filter: string | null;
  readonly sort: 'number' | 'recent' | 'count';
  readonly group: 'none' | 'fate' | 'proposer';
}

/** So many nodes are shown at once; the rest is behind a node "more". */
export const PAGE = 200;

/** A key with its parts: ["paper", "26643", "kst-26643-1011"]. Parts may hold any character. */
export function keyOf(...parts: readonly string[]): string {
  return parts.map(encodeURIComponent).join(' ');
}

/** The parts of a key; what is no key of ours has parts that no tree knows. */
export function partsOf(key: string): readonly string[] {
  try {
    return key.split(' ').map(decodeURIComponent);
  } catch {
    return [key];
  }
}

/** The node behind which the next page of a list is; nothing when the page was not full. */
export function moreNode(parent: string | null, offset: number, shown: number): readonly CorpusNode[] {
  if (shown < PAGE) return [];
  const label = t('More …');
  const key = keyOf('more', parent ?? '', String(offset + PAGE));
  return [{ ...emptyNode, key, kind: 'more', label, expandable: true }];
}

/** Where in the list of a parent a node "more" begins; offset 0 for the parent itself. */
export function pageOf(parent: string | null): { readonly parent: string | null; readonly offset: number } {
  const [kind, of, offset] = parent === null ? [] : partsOf(parent);
  if (kind !== 'more' || of === undefined) return { parent, offset: 0 };
  return { parent: of === '' ? null : of, offset: Number(offset) || 0 };
}

export const emptyNode = {
  description: null,
  tooltip: null,
  expandable: false,
  location: null,
  target: null,
} as const;

/** One place where something is mentioned: the sentence, and where that stands. */
export function mentionNode(parent: string, mention: Mention): CorpusNode {
  const { uri, paper, factions, sentence, span } = mention;
  const source = paper === null ? fileName(uri) : writeTarget(paper);
  return {
    ...emptyNode,
    key: keyOf('mention', parent, uri, String(span.start)),
    kind: 'mention',
    label: shorten(sentence, 120),
    description: [...factions, source].join(', '),
    tooltip: shorten(sentence, 400),
    location: locationOf(mention),
  };
}
