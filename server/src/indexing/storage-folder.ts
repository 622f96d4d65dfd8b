import { copyFile, mkdir, mkdtemp, open, readFile, rename, rm, statfs, unlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { reasonOf } from './reason';

/** A place for the index that this process has for itself. */
export interface StoragePlace {
  /** File of the database; ":memory:" when there is no disk to be had at all. */
  readonly path: string;
  /** Why the index is not where it should be; null when it is. */
  readonly problem: string | null;
  /** Gives the place free. */
  release(): Promise<void>;
}

/** Most editor windows that keep an index of the same folders at once; more of them do without. */
const MOST_OWNERS = 16;

/** Places that this process has: a second index in the same process takes another place. */
const taken = new Set<string>();

/**
 * Claims an index in a folder: the first that no living process has. So two windows on the same folders never write to
 * the same file, and a window that was killed leaves a place that the next one takes over. A folder that cannot be
 * written to costs the memory of the next start: the index then lives in a temporary folder, beginning with a copy of
 * what is there.
 */
export async function claimStorage(folder: string | null): Promise<StoragePlace> {
  if (folder === null) return temporaryPlace(null, null);
  try {
    await mkdir(folder, { recursive: true });
    for (let number = 1; number <= MOST_OWNERS; number++) {
      const name = path.join(folder, number === 1 ? 'index.db' : `index-${number}.db`);
      if (await claim(name)) return { path: name, problem: null, release: () => release(name) };
    }
    return await temporaryPlace(null, 'too many windows have an index in the storage folder');
  } catch (error) {
    return temporaryPlace(
      path.join(folder, 'index.db'),
      `the storage folder cannot be written to: ${reasonOf(error)}`,
    );
  }
}

/** Whether the disk of a folder has hardly any room left: SQLite only says that it could not write. */
export async function isDiskFull(folder: string): Promise<boolean> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize < 4_000_000;
  } catch {
    return false;
  }
}

interface Owner {
  readonly host: string;
  readonly pid: number;
  /** When the machine was started, milliseconds since 1970: process ids begin anew then. */
  readonly booted: number;
}

async function claim(name: string): Promise<boolean> {
  const file = `${name}.owner`;
  for (let attempt = 0; attempt < 3; attempt++) {
    if (taken.has(name)) return false;
    try {
      const handle = await open(file, 'wx');
      taken.add(name);
      await handle.writeFile(JSON.stringify(ourselves()));
      await handle.close();
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = await readOwner(file);
    if (owner !== null && isAlive(owner)) return false;
    // Whoever moves the stale mark away first may try to set its own; the move succeeds for one only.
    const stale = `${file}.${process.pid}.${Date.now()}`;
    try {
      await rename(file, stale);
      await unlink(stale);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  return false;
}

async function release(name: string): Promise<void> {
  taken.delete(name);
  await unlink(`${name}.owner`).catch(() => {});
}

function ourselves(): Owner {
  return { host: os.hostname(), pid: process.pid, booted: Math.round(Date.now() - os.uptime() * 1000) };
}

async function readOwner(file: string): Promise<Owner | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Owner;
  } catch {
    // Killed between making the file and writing to it: nobody's.
    return null;
  }
}

function isAlive({ host, pid, booted }: Owner): boolean {
  const us = ourselves();
  // A folder on a shared disk: nothing can be said of another machine's processes.
  if (host !== us.host) return true;
  if (Math.abs(booted - us.booted) > 60_000) return false;
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** @param source index to begin with a copy of, when it can be read */
async function temporaryPlace(source: string | null, problem: string | null): Promise<StoragePlace> {
  try {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'griffier-index-'));
    const name = path.join(folder, 'index.db');
    if (source !== null) {
      await copyFile(source, name).catch(() => {});
      await copyFile(`${source}-wal`, `${name}-wal`).catch(() => {});
    }
    const release = () => rm(folder, { recursive: true, force: true }).catch(() => {});
    return { path: name, problem, release };
  } catch (error) {
    const noTemporary = `no temporary folder: ${reasonOf(error)}`;
    return {
      path: ':memory:',
      problem: problem === null ? noTemporary : `${problem}; ${noTemporary}`,
      release: async () => {},
    };
  }
}
