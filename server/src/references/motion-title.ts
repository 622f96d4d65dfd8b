import { isUpper } from '../text/characters';
import { readReplaced, readSubject } from './families/motion-behind';
import { readProposers } from './families/motion-proposers';
import { readRole } from './families/motion-role';
import { skipGap } from './reading/gap';
import { readOneOf, readWord } from './reading/word';

/** What the title of a motion's own paper says: "GEWIJZIGDE MOTIE VAN DE LEDEN EERDMANS EN VELTMAN TER VERVANGING …". */
export interface MotionTitle {
  /** Surnames in capital and small letters, whatever the title prints: "Van Nispen". */
  readonly proposers: readonly string[];
  readonly cosigned: boolean;
  readonly changed: boolean;
  readonly subject: string | null;
  /** The printed number of the motion that it replaces ("3374"); null when it replaces none. */
  readonly replaces: string | null;
}

/**
 * Reads the title of a motion's own paper (domain.md 1.5, kinds 23–25), in capitals or not, with "Nr. 12" before it
 * or not. A mention of a motion in running text is the motion family's.
 * @returns null when the title is no motion's, or names no proposer
 */
export function readMotionTitle(title: string): MotionTitle | null {
  const opening = /^[\s#*_|]*(?:nr\.?\s*\d+[a-z]?[\s*_|]*)?/i.exec(title);
  const end = title.length;
  let position = opening?.[0].length ?? 0;
  const start = position;
  for (let words = 0; words < 4; words++) {
    const quality = readOneOf(title, position, end, [
      'nader',
      'tweede',
      'derde',
      'vierde',
      'gewijzigde',
      'herdruk',
    ]);
    if (quality < 0) break;
    position = skipGap(title, quality, end);
  }
  const changed = position > start;
  const motion = readWord(title, position, end, 'motie');
  if (motion < 0) return null;
  const capitals = isUpper(title.charCodeAt(motion - 1));
  const van = readWord(title, skipGap(title, motion, end), end, 'van');
  if (van < 0) return null;
  const role = readRole(title, skipGap(title, van, end), end);
  const from = skipGap(title, role?.end ?? van, end);
  const groups = readProposers(title, from, end, { pluralMotions: false, role, hyphened: false, capitals });
  if (groups === null) return null;
  const group = groups[0]!;
  return {
    proposers: group.names,
    cosigned: group.cosigned,
    changed,
    subject: readSubject(title, group.end, end),
    replaces: readReplaced(title, group.end, end),
  };
}
