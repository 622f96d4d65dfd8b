import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Corpus, Rank } from '../../../server/src/corpus/corpus';
import { ranks } from '../../../server/src/corpus/corpus';
import type { PaperDigest } from '../../../server/src/corpus/digest';
import type { CorpusStore } from '../../../server/src/corpus/store';
import { handOver } from '../../../server/src/indexing/sqlite/hand-over';
import type { FileChange } from '../../../server/src/indexing/sqlite/index-store';
import { IndexStore } from '../../../server/src/indexing/sqlite/index-store';

/** A folder of its own for a test, gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'griffier-test-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** What a reading thread hands over for a digest. */
export function putOf(uri: string, digest: PaperDigest, rank: Rank): FileChange {
  const written = handOver(digest);
  const hash = createHash('sha256').update(JSON.stringify(digest)).digest('base64url').slice(0, 16);
  const stamp = { size: written.bytes.length, mtime: 1, hash, parser: 'test' };
  return { kind: 'put', uri, rank: ranks.indexOf(rank), stamp, ...written };
}

/** The index in this very thread, behind the asynchronous interface. */
export function asCorpusStore(index: IndexStore): CorpusStore {
  let version = 0;
  const own: Omit<CorpusStore, keyof Corpus> = {
    hide: async (keys) => {
      version++;
      index.hide(keys);
    },
    get version() {
      return version;
    },
    candidates: async (query, limit) => index.candidates(query, limit),
    dossierSummaries: async (numbers) => index.dossierSummaries(numbers),
  };
  return new Proxy(own as CorpusStore, {
    get: (target, name) =>
      name in target || name === 'then'
        ? Reflect.get(target, name)
        : async (...parameters: never[]) => index.ask(name as keyof Corpus, parameters),
  });
}

export { IndexStore };
