// A process of its own that indexes a folder, to be killed or starved while it writes.
//   node writing-process.js SCRIPTS STORAGE FOLDER
import { DiskKeeper } from '../../../server/src/indexing/disk-keeper';
import { toUri } from '../../../server/src/indexing/uri';

const [scripts, storage, folder] = process.argv.slice(2) as [string, string, string];

async function run(): Promise<void> {
  const keeper = await DiskKeeper.start(
    { scripts, storage, threads: 1 },
    {
      onProgress: ({ filesDone }) => process.stdout.write(`${filesDone}\n`),
      onLog: (line) => process.stdout.write(`${line}\n`),
    },
  );
  await keeper.keep([
    { uri: toUri(folder), rank: 'folder', exclude: [], honoursGit: false, largest: 20_000_000 },
  ]);
  process.stdout.write(`known: ${(await keeper.corpus.totals()).files}\n`);
  await keeper.dispose();
}

void run();
