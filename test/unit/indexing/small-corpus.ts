import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { KeepingProgress, KeptFolder } from '../../../server/src/corpus/keeper';
import { DiskKeeper } from '../../../server/src/indexing/disk-keeper';
import { toUri } from '../../../server/src/indexing/uri';
import { builtScripts } from './built-scripts';

/** A letter of made-up words that cites papers. */
export function letter(dossier: string, number: number, cites: readonly string[]): string {
  const printed = `${dossier.slice(0, 2)} ${dossier.slice(2)}`;
  const sentences = cites.map((cited) => `De Kamer is hierover ingelicht (${cited}).`);
  return [
    `**${printed}            Veerdiensten in de delta**`,
    `**Nr. ${number}            Brief van de minister van Waterstaat**  `,
    'Ontvangen 4 oktober 2023',
    '',
    ...sentences,
    '',
  ].join('\n');
}

/** Writes files below a folder, by relative path. */
export function write(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** A folder of the workspace, as the editor gives it. */
export function workspace(folder: string, more: Partial<KeptFolder> = {}): KeptFolder {
  return {
    uri: toUri(folder),
    rank: 'workspace',
    exclude: [],
    honoursGit: true,
    largest: 20_000_000,
    ...more,
  };
}

/** What a keeper said while it worked. */
export interface Heard {
  readonly log: string[];
  readonly progress: KeepingProgress[];
}

/** Starts a keeper, and ends it whatever happens. */
export async function withKeeper<T>(
  storage: string | null,
  work: (keeper: DiskKeeper, heard: Heard) => Promise<T>,
): Promise<T> {
  const heard: Heard = { log: [], progress: [] };
  const keeper = await DiskKeeper.start(
    { scripts: builtScripts(), storage, threads: 1 },
    { onLog: (line) => heard.log.push(line), onProgress: (progress) => heard.progress.push(progress) },
  );
  try {
    return await work(keeper, heard);
  } finally {
    await keeper.dispose();
  }
}

/** Number of files that had to be read in the last pass. */
export function filesRead({ progress }: Heard): number | null {
  return progress.at(-1)?.filesTotal ?? null;
}
