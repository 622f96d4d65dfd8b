import { existsSync } from 'node:fs';
import path from 'node:path';

/** The full path of the first of these commands that is on the PATH, or `undefined`. */
export function onPath(commands) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  for (const command of commands) {
    for (const folder of folders) {
      const found = endings
        .map((ending) => path.join(folder, command + ending))
        .find((file) => existsSync(file));
      if (found) return found;
    }
  }
  return undefined;
}
