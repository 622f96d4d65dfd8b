import type { Paper } from '../paper/paper';
import type { Span } from '../text/span';
import { isSameMotion } from './definition';
import type { Subject } from './subject';
import { noteMark, subjectAt } from './subject';

/**
 * All places of the open paper that mean the same as what is under the cursor.
 * @returns null where there is nothing of ours, so that the editor falls back on equal words.
 */
export function findHighlights(paper: Paper, offset: number): readonly Span[] | null {
  const subject = subjectAt(paper, offset);
  if (subject === null) return null;
  switch (subject.kind) {
    case 'target':
      return targetHighlights(paper, subject.targets);
    case 'motion': {
      const { motion } = subject;
      if (motion.target !== null) return targetHighlights(paper, [motion.target]);
      return paper.motions.filter((other) => isSameMotion(other, motion));
    }
    case 'faction':
      return factionHighlights(paper, subject.faction);
    case 'footnote':
      return footnoteHighlights(paper, subject);
    case 'question':
    case 'answer':
      return null;
  }
}

function targetHighlights(paper: Paper, targets: readonly string[]): readonly Span[] {
  const wanted = new Set(targets);
  const found: Span[] = [];
  for (const reference of paper.references) {
    if (reference.targets?.every((target) => !wanted.has(target)) ?? true) continue;
    if (reference.items.length <= 1) found.push(reference);
    else found.push(...reference.items.filter(({ target }) => target !== null && wanted.has(target)));
  }
  found.push(...paper.shortForms.filter((short) => short.targets?.some((target) => wanted.has(target))));
  found.push(...paper.motions.filter(({ target }) => target !== null && wanted.has(target)));
  return found.sort((a, b) => a.start - b.start);
}

function factionHighlights(paper: Paper, faction: string): readonly Span[] {
  const found: Span[] = [];
  for (const mention of paper.factions) {
    mention.factions.forEach((name, index) => {
      if (name === faction) found.push(mention.names[index] ?? mention);
    });
  }
  return found;
}

function footnoteHighlights(
  paper: Paper,
  { footnote }: Extract<Subject, { kind: 'footnote' }>,
): readonly Span[] {
  const mark = noteMark(paper, footnote);
  return mark === null ? footnote.references : [...footnote.references, mark];
}
