import { toPath } from '../indexing/uri';
import type { CorpusOptions } from './corpus-command';
import { isSeeds, withCorpus } from './corpus-command';
import { writeOutput } from './write-output';

/** `griffier index FOLDER…`: reads what is new or changed, and says what the corpus is now. */
export async function indexFolders(
  folders: readonly string[],
  options: Omit<CorpusOptions, 'folder'>,
): Promise<void> {
  const started = performance.now();
  await withCorpus({ ...options, folder: folders }, async (keeper, last) => {
    const totals = await keeper.corpus.totals();
    const seconds = Math.round((performance.now() - started) / 10) / 100;
    const states = (await keeper.folders())
      .filter(({ folder }) => !isSeeds(folder))
      .map(({ folder, files, bytes, reason }) => ({
        path: toPath(folder.uri) ?? folder.uri,
        files,
        bytes,
        reason,
      }));
    const problems = keeper.problems.map(({ uri, reason }) => ({ path: toPath(uri) ?? uri, reason }));
    const read = { files: last?.filesDone ?? 0, bytes: last?.bytesDone ?? 0, seconds };
    if (options.json === true) {
      await writeOutput(`${JSON.stringify({ folders: states, read, totals, problems })}\n`);
      return;
    }
    for (const { path, files, bytes } of states) {
      await writeOutput(`${path}: ${files} files, ${(bytes / 1_000_000).toFixed(1)} MB\n`);
    }
    await writeOutput(
      `${totals.papers} papers of ${totals.dossiers} dossiers, ${totals.mentions} mentions, ${totals.motions} motions\n`,
    );
    await writeOutput(`${read.files} files read in ${seconds} s\n`);
  });
}
