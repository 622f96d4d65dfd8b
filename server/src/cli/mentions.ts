import type { In } from '../corpus/corpus';
import type { DigestMention, DigestMotion } from '../corpus/digest';
import { comparePlaces } from '../corpus/order';
import { toPath } from '../indexing/uri';
import { recognise } from '../references/recognise';
import type { CorpusOptions } from './corpus-command';
import { withCorpus } from './corpus-command';
import { writeOutput } from './write-output';

/**
 * `griffier mentions kst-26643-1011`: every mention of a paper in the corpus, by number or by the name of its motion.
 * The paper may also be named as in a text: "Kamerstuk 26 643, nr. 1011".
 */
export async function listMentions(named: string, options: CorpusOptions): Promise<void> {
  const target = targetOf(named);
  await withCorpus(options, async ({ corpus }) => {
    const mentions: (In<DigestMention> | In<DigestMotion>)[] = [
      ...(await corpus.mentions(target)),
      ...(await corpus.motionMentions(target)),
    ];
    for (const mention of mentions.sort(comparePlaces)) {
      const { uri, paper, date, start, span, factions, sentence } = mention;
      const file = toPath(uri) ?? uri;
      if (options.json === true) {
        const place = {
          line: start.line + 1,
          character: start.character + 1,
          start: span.start,
          end: span.end,
        };
        await writeOutput(`${JSON.stringify({ target, file, paper, date, ...place, factions, sentence })}\n`);
      } else {
        const who = factions.length === 0 ? '' : ` [${factions.join(', ')}]`;
        await writeOutput(`${file}:${start.line + 1}:${start.character + 1}:${who} ${sentence}\n`);
      }
    }
  });
}

/** The id that is meant; what is no citation is taken to be an id. */
function targetOf(named: string): string {
  if (/^[a-z]+-\S+$/i.test(named)) return named;
  return recognise(named).references[0]?.targets?.[0] ?? named;
}
