import { toPath } from '../indexing/uri';
import type { CorpusOptions } from './corpus-command';
import { withCorpus } from './corpus-command';
import { writeOutput } from './write-output';

/** Options of `griffier motions`. */
export interface MotionsOptions extends CorpusOptions {
  /** Words that a motion must have: of its number, proposers or subject. */
  readonly filter?: string;
  /** Only motions that fared so: "aangenomen". */
  readonly fate?: string;
}

/** How many are asked for at once: the list of a large corpus is long. */
const PIECE = 500;

/** `griffier motions`: the motions of the corpus, with what is said of their fate. */
export async function listMotions(options: MotionsOptions): Promise<void> {
  await withCorpus(options, async ({ corpus }) => {
    for (let offset = 0; ; offset += PIECE) {
      const motions = await corpus.motions({ filter: options.filter ?? null, offset, limit: PIECE });
      for (const { key, target, proposers, cosigned, subject, fate, mentions } of motions) {
        if (options.fate !== undefined && fate?.state !== options.fate) continue;
        if (options.json === true) {
          const said =
            fate === null
              ? null
              : { state: fate.state, sentence: fate.sentence, file: toPath(fate.uri) ?? fate.uri };
          await writeOutput(
            `${JSON.stringify({ key, paper: target, proposers, cosigned, subject, mentions, fate: said })}\n`,
          );
        } else {
          const names = `${proposers.join(', ')}${cosigned ? ' c.s.' : ''}`;
          const about = subject === null ? '' : ` over ${subject}`;
          await writeOutput(`${target ?? '?'}\t${fate?.state ?? '-'}\t${names}${about}\n`);
        }
      }
      if (motions.length < PIECE) return;
    }
  });
}
