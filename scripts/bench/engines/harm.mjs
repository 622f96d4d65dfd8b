// What an engine does when its process is killed, when others write as well, and when its file is spoilt.
import { closeSync, openSync, readdirSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runStep, startStep } from './run-step.mjs';

const KILLS = 10;
/** More papers than are written before the process is killed. */
const MANY = 1_000_000;

const harms = {
  'cut in half': (file) => truncateSync(file, Math.floor(statSync(file).size / 2)),
  'noise in it': (file) => {
    const handle = openSync(file, 'r+');
    const noise = Buffer.alloc(900, 'onzin');
    for (let at = 8192; at + noise.length < statSync(file).size; at += 4096)
      writeSync(handle, noise, 0, noise.length, at);
    closeSync(handle);
  },
};

/** Killed while it writes: each time every batch that was reported must be there. */
export async function afterKills(engine, folder) {
  const result = { opened: 0, lost: 0 };
  for (let time = 0; time < KILLS; time++) {
    const { child, ended, state } = startStep(engine, 'write', folder, MANY);
    while (state.done < 500 && state.error === null) await sleep(5);
    await sleep(37 * time);
    const reported = state.done;
    child.kill('SIGKILL');
    await ended;
    const after = runStep(engine, 'count', folder);
    // The mark of whoever had the file: it must be taken away by hand.
    if (after.failed !== undefined)
      rmSync(path.join(folder, 'index.db.lock'), { recursive: true, force: true });
    else result.opened++;
    if (after.count < reported) result.lost++;
  }
  return `${result.opened} of ${KILLS} open, ${result.lost} lost papers`;
}

/** Another process reads while one writes. */
export async function readingBeside(engine, folder) {
  runStep(engine, 'write', folder, 2000);
  const { child, ended, state } = startStep(engine, 'write', folder, MANY, 2000);
  while (state.done === 0 && state.error === null) await sleep(5);
  const { p95, failed } = runStep(engine, 'readWhile', folder);
  child.kill('SIGKILL');
  await ended;
  return failed ?? `p95 ${p95.toFixed(2)} ms`;
}

/** How reading a spoilt index ends: an error can be caught; a signal ends the server of the editor. */
export function afterHarm(engine, folder, harm) {
  runStep(engine, 'write', folder, 2000);
  for (const name of readdirSync(folder, { recursive: true })) {
    const full = path.join(folder, name);
    if (statSync(full).isFile() && statSync(full).size > 100_000) harms[harm](full);
  }
  return runStep(engine, 'read', folder, 2000).failed ?? 'answers';
}
