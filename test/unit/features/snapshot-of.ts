import { digestOf } from '../../../server/src/corpus/digest-of';
import { MemoryCorpus } from '../../../server/src/corpus/memory-corpus';
import type { LineRange, Location, Snapshot } from '../../../server/src/features/snapshot';
import type { Paper } from '../../../server/src/paper/paper';
import { parsePaper } from '../../../server/src/paper/parse-paper';
import type { Span } from '../../../server/src/text/span';
import { parseFixture } from '../../fixture';

export interface Scene extends Snapshot {
  /** Place of `$0` in the file that is being read. */
  readonly offset: number;
  /** The words at a place of any file: "/concept.md: nr. 3". */
  show(uri: string, range: LineRange): string;
  text(span: Span): string;
}

/** A workspace of made-up papers with the cursor in one of them (see test/fixture.ts). */
export function sceneOf(source: string): Scene {
  const { files, file, offset } = parseFixture(source);
  const corpus = new MemoryCorpus();
  const papers = new Map<string, Paper>();
  for (const { path, text } of files) {
    const paper = parsePaper(text);
    papers.set(path, paper);
    corpus.put(path, digestOf(paper), 'workspace');
  }
  const paper = papers.get(file.path)!;
  const wordsAt = (at: Paper, { start, end }: LineRange) =>
    at.text.slice(at.lines.offsetAt(start), at.lines.offsetAt(end));
  return {
    uri: file.path,
    paper,
    corpus,
    offset,
    paperAt: async (uri) => papers.get(uri) ?? null,
    citationStyle: 'kamer',
    show: (uri, range) => `${uri}: ${wordsAt(papers.get(uri)!, range)}`,
    text: ({ start, end }) => paper.text.slice(start, end),
  };
}

export function showAll(scene: Scene, locations: readonly Location[]): string[] {
  return locations.map(({ uri, range }) => scene.show(uri, range));
}

/** A written consultation of two factions, as the tests of several features read it. */
export const consultation = `
//- /kst-99001-12.md
**99 001            Veilige fietspaden**

**Nr. 12            Verslag van een schriftelijk overleg**  
Vastgesteld 3 juni 2022

De vaste commissie heeft vragen voorgelegd over de volgende brieven:

- Voortgang fietspaden voorjaar 2022 (Kamerstuk 99 001, nr. 9)
- Reactie op het rapport over tunnels (Kamerstuk 99 001, nrs. 10 en 11)

## Vragen en opmerkingen van de leden van de VVD-fractie

De leden van de VVD-fractie lezen de motie van het lid Jansen c.s. over verlichting van tunnels (Kamerstuk 99 001, nr. 7). Wanneer wordt deze motie uitgevoerd? Hoeveel tunnels zijn er?

### Antwoord

Voor de zomer. Het kabinet verwijst naar de motie Jansen.<sup>1</sup>

## Vragen en opmerkingen van de leden van de SP-fractie

De leden van de SP-fractie vragen of de brief van mei klopt (Kamerstuk 99 001, nr. 9).

<sup>1</sup> Kamerstuk 99 001, nr. 7.
`;
