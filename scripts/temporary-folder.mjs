import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { atTheEnd } from './terminal/children.mjs';

/**
 * Makes a folder of our own that is gone when this process is, whatever way it ends.
 *
 * @param {string} parent made when it is not there, as `out/` on a fresh clone
 * @param {string} name what the folder's name begins with; two runs at once never share a folder
 * @returns {{folder: string, remove: () => void}} its absolute path, and how to remove it before the end
 */
export function temporaryFolder(parent, name) {
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(path.join(parent, `${name}-`));
  // A child that is just ending may still be writing in it.
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  atTheEnd(remove);
  return { folder, remove };
}
