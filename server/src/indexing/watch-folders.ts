import { watch } from 'chokidar';
import { isPaperName } from './listing';
import { toUri } from './uri';

/** Changes within this time are told together; milliseconds. */
const TOGETHER = 50;

/**
 * Watches folders that the editor does not watch for us: editors without watchers of their own, folders outside the
 * workspace. Only papers and folders are looked at. A folder that is not there is watched for its coming.
 */
export function watchFolders(
  folders: readonly string[],
  onChange: (uris: readonly string[]) => void,
): { dispose(): void } {
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  const note = (path: string) => {
    changed.add(toUri(path));
    timer ??= setTimeout(() => {
      timer = null;
      const uris = [...changed];
      changed = new Set();
      onChange(uris);
    }, TOGETHER);
  };
  const watcher = watch([...folders], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path, stats) =>
      /[\\/](?:\.git|node_modules)$/.test(path) || (stats?.isFile() === true && !isPaperName(path)),
  });
  watcher.on('add', note).on('change', note).on('unlink', note).on('unlinkDir', note);
  // A folder that cannot be watched is still read at every start; there is nothing more to do here.
  watcher.on('error', () => {});
  return {
    dispose() {
      if (timer !== null) clearTimeout(timer);
      void watcher.close();
    },
  };
}
