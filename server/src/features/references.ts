import { definitionPlaces } from './definition';
import { findMentions } from './mentions';
import type { Location, Snapshot } from './snapshot';
import { inOrder } from './snapshot';
import { subjectAt } from './subject';

/**
 * Every mention of the paper, motion or faction under the cursor, in the whole corpus.
 * @param withDefinition also the place where "go to definition" goes (LSP, ReferenceContext.includeDeclaration).
 */
export async function findReferences(
  snapshot: Snapshot,
  offset: number,
  withDefinition: boolean,
): Promise<readonly Location[]> {
  const subject = subjectAt(snapshot.paper, offset);
  if (subject === null) return [];
  const mentions = await findMentions(snapshot, subject);
  // The passage that introduces a paper is a mention already; only a place of another kind adds something.
  if (!withDefinition || subject.kind !== 'footnote') return mentions;
  const places = await definitionPlaces(snapshot, { ...subject, side: 'mark' });
  return inOrder([...mentions, ...places.map(({ uri, range }) => ({ uri, range }))], snapshot.uri);
}
