// Starts steps: one that is waited for, and one that runs on and may be killed.
import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const script = path.join(path.dirname(fileURLToPath(import.meta.url)), 'step.mjs');

/** @typedef {{ modules: string, name: string }} Engine where the engine is installed, and which it is */

function argumentsOf({ modules, name }, step, folder, papers, from) {
  return [script, modules, name, step, folder, String(papers), String(from)];
}

/** @returns what the step found; `failed` when it ended otherwise */
export function runStep(engine, step, folder, papers = 0, from = 0) {
  const { stdout, stderr, status, signal } = spawnSync(
    process.execPath,
    argumentsOf(engine, step, folder, papers, from),
    { encoding: 'utf8', timeout: 600_000 },
  );
  if (signal !== null) return { failed: `the process is killed by ${signal}` };
  return status === 0 ? JSON.parse(stdout) : { failed: errorIn(stderr) ?? `status ${status}` };
}

export function startStep(engine, step, folder, papers, from = 0) {
  const child = spawn(process.execPath, argumentsOf(engine, step, folder, papers, from), {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const state = { out: '', done: 0, error: null };
  child.stdout.on('data', (data) => (state.out += data));
  child.stderr.on('data', (data) => {
    const line = String(data).trim().split('\n').at(-1);
    if (/^\d+$/.test(line)) state.done = Number(line);
    else state.error ??= errorIn(String(data));
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  return { child, ended, state };
}

/** The line that names the error; engines in WebAssembly print their whole source before it. */
function errorIn(stderr) {
  return (
    stderr
      .split('\n')
      .find((line) => /^\w*Error\b/.test(line))
      ?.slice(0, 120) ?? null
  );
}
