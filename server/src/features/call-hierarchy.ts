import type { Citation } from '../corpus/corpus';
import type { Place } from '../corpus/digest';
import { motionKey } from '../corpus/motion-key';
import { writeTarget } from './citation';
import { targetPlace } from './definition';
import { fileName } from './hover-target';
import type { CorpusView, LineRange, Snapshot } from './snapshot';
import { subjectAt } from './subject';

/** A paper in the citation graph, as the editor's call hierarchy shows it. */
export interface GraphNode {
  /** What it is: an id ("kst-26643-1011"), or null for a draft without one. */
  readonly target: string | null;
  readonly name: string;
  readonly detail: string;
  /** Where it is, or where it is first spoken of when the corpus has it not. */
  readonly uri: string;
  readonly range: LineRange;
  readonly selection: LineRange;
}

/** A neighbour in the graph, with the places that make it one. */
export interface GraphEdge {
  readonly node: GraphNode;
  readonly places: readonly LineRange[];
}

const top: LineRange = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The papers under the cursor; where there is none, the paper itself. */
export async function graphRoots(snapshot: Snapshot, offset: number): Promise<readonly GraphNode[]> {
  const subject = subjectAt(snapshot.paper, offset);
  const targets =
    subject?.kind === 'target'
      ? subject.targets
      : subject?.kind === 'motion' && subject.motion.target !== null
        ? [motionKey(subject.motion)]
        : [];
  if (targets.length === 0) {
    const { id } = snapshot.paper.header;
    if (id === null && snapshot.paper.references.length === 0) return [];
    return [await fileNode(snapshot, snapshot.uri, id)];
  }
  const nodes = await Promise.all(targets.map((target) => targetNode(snapshot, target)));
  return nodes.filter((node) => node !== null);
}

/** "Who cites this", one edge for each citing file. */
export async function citingPapers(view: CorpusView, target: string): Promise<readonly GraphEdge[]> {
  const citations = await view.corpus.citationsOf(target);
  return Promise.all(
    citations.map(async (citation) => ({
      node: await fileNode(view, citation.uri, citation.paper),
      places: citation.places.map(lineRange),
    })),
  );
}

/** "What this cites", one edge for each target. @param paper an id, or the address of a draft's file */
export async function citedPapers(view: CorpusView, paper: string): Promise<readonly GraphEdge[]> {
  const citations = await view.corpus.citationsIn(paper);
  const edges = await Promise.all(
    citations.map(async (citation: Citation) => {
      const node = await targetNode(view, citation.target);
      return node === null ? null : { node, places: citation.places.map(lineRange) };
    }),
  );
  return edges.filter((edge) => edge !== null);
}

/** A target where "go to definition" finds it; null when nothing is known of it. */
async function targetNode(view: CorpusView, target: string): Promise<GraphNode | null> {
  const { corpus } = view;
  const [place, introductions, entry] = await Promise.all([
    targetPlace(view, { target, page: null, section: null }),
    corpus.introductions(target, 1),
    corpus.paper(target),
  ]);
  if (place === null) return null;
  const detail = introductions[0]?.words ?? entry?.digest.kind ?? '';
  return { target, name: writeTarget(target), detail, ...place };
}

/** A file of the corpus at its title. */
async function fileNode(view: CorpusView, uri: string, id: string | null): Promise<GraphNode> {
  const head = await view.corpus.file(uri);
  const range = head?.title == null ? top : lineRange(head.title);
  return {
    target: id,
    name: id === null ? fileName(uri) : writeTarget(id),
    detail: head?.kind ?? '',
    uri,
    range,
    selection: range,
  };
}

function lineRange({ start, end }: Place): LineRange {
  return { start, end };
}
