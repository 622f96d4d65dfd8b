import type { In, MentionSummary } from './corpus';
import type { DigestMention, DigestMotion } from './digest';
import { compareText } from './paper-id';

/** Counts mentions of one target, by number and by the name of its motion. */
export function summarise(
  mentions: readonly In<DigestMention>[],
  byName: readonly In<DigestMotion>[],
): MentionSummary {
  const factions = new Map<string, number>();
  const papers = new Set<string>();
  for (const mention of [...mentions, ...byName]) {
    papers.add(mention.uri);
    for (const faction of mention.factions) factions.set(faction, (factions.get(faction) ?? 0) + 1);
  }
  return {
    mentions: mentions.length,
    byName: byName.length,
    papers: papers.size,
    factions: inOrderOfCount(factions),
  };
}

/** The most frequent first; nothing that came to naught. */
export function inOrderOfCount(counts: ReadonlyMap<string, number>): MentionSummary['factions'] {
  return [...counts]
    .filter(([, count]) => count > 0)
    .map(([faction, count]) => ({ faction, count }))
    .sort((a, b) => b.count - a.count || compareText(a.faction, b.faction));
}
