// A folder outside the checkout for what is fetched once: editors, and the Node they run on.
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** `GRIFFIER_CACHE` when set, else the place where the system keeps caches of this user. */
export function cacheFolder() {
  if (process.env.GRIFFIER_CACHE) return path.resolve(process.env.GRIFFIER_CACHE);
  if (process.platform === 'darwin') return path.join(os.homedir(), 'Library/Caches/griffier');
  if (process.platform === 'win32' && process.env.LOCALAPPDATA) {
    return path.join(process.env.LOCALAPPDATA, 'griffier');
  }
  return path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'griffier');
}

/**
 * Gives the folder `name` of the cache, and has `fill` make it when it is not there.
 * A half-made folder never counts: it is filled under another name and renamed when it is whole.
 *
 * @param {string} name such as `vscode-1.139.1`; has the version in it
 * @param {(folder: string) => Promise<void>} fill gets an empty folder
 * @returns {Promise<string>} absolute path
 */
export async function cached(name, fill) {
  const folder = path.join(cacheFolder(), name);
  if (existsSync(folder)) return folder;
  await removeRemains(name);
  const unfinished = `${folder}.unfinished-${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  try {
    await fill(unfinished);
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    // Another run may have finished the same folder in the meantime.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Removes what runs that were cut short have left, and leaves alone what a living run is making. */
async function removeRemains(name) {
  const start = `${name}.unfinished-`;
  for (const entry of await readdir(cacheFolder()).catch(() => [])) {
    if (entry.startsWith(start) && !isAlive(Number(entry.slice(start.length)))) {
      await rm(path.join(cacheFolder(), entry), { recursive: true, force: true });
    }
  }
}

function isAlive(processId) {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
