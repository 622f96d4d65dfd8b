import { t } from '@vscode/l10n';
import type { Paper } from '../paper/paper';
import type { ReferenceType } from '../references/reference';
import type { Span } from '../text/span';
import { factionHover } from './hover-faction';
import { motionHover } from './hover-motion';
import { targetHover } from './hover-target';
import { plainText } from './plain-text';
import type { RichText } from './rich-text';
import { shorten } from './rich-text';
import type { Snapshot } from './snapshot';
import { subjectAt } from './subject';

export interface Hover {
  readonly span: Span;
  readonly content: RichText;
}

/** What a hover may link to beside pages: commands that the client has said it can run. */
export interface HoverOptions {
  /** A `command:` address that lists all mentions of a target; null when the client has no such command. */
  readonly mentionsLink: (target: string) => string | null;
}

/** What the thing under the cursor is, in the words of the corpus; null where there is nothing to say. */
export async function findHover(
  snapshot: Snapshot,
  offset: number,
  options: HoverOptions,
): Promise<Hover | null> {
  const subject = subjectAt(snapshot.paper, offset);
  if (subject === null) return null;
  const content = await hoverContent();
  return content === null || content.length === 0 ? null : { span: subject.span, content };

  async function hoverContent(): Promise<RichText | null> {
    switch (subject!.kind) {
      case 'target':
        return subject!.targets.length > 0
          ? targetHover(snapshot, subject!.targets, options)
          : unresolvedHover(subject!.type);
      case 'motion':
        return motionHover(snapshot, subject!.motion, options);
      case 'faction':
        return factionHover(snapshot, subject!.faction, snapshot.paper);
      case 'footnote':
        return footnoteHover(snapshot.paper, subject!.footnote.text);
      case 'question':
      case 'answer':
        return null;
    }
  }
}

/** Papers are named so that one can find them; of a law that is not in the table nothing is known at all. */
function unresolvedHover(type: ReferenceType | null): RichText | null {
  if (type !== null && type !== 'kamerstuk' && type !== 'dossier') return null;
  return [{ kind: 'paragraph', pieces: [t('The text does not say which paper is meant.')] }];
}

/** The note's text, without its mark-up. */
function footnoteHover(paper: Paper, text: Span | null): RichText | null {
  if (text === null) return null;
  const words = shorten(plainText(paper.text.slice(text.start, text.end)), 2000);
  return words === '' ? null : [{ kind: 'paragraph', pieces: [words] }];
}
