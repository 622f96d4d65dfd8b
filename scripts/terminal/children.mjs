// Child processes that are ended with us, by their own id, whatever way we stop.
import { spawn, spawnSync } from 'node:child_process';

const windows = process.platform === 'win32';
/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
/** @type {Array<() => void>} */
const lastThings = [];

/** Runs `thing` (synchronous, quick) when this process ends: removing a temporary folder, for example. */
export function atTheEnd(thing) {
  lastThings.push(thing);
}

/**
 * Starts a child as the head of a process group of its own, so that it can be ended
 * together with what it starts itself (npm starts node, an editor starts its extension host).
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options] output is shared with ours unless told otherwise
 */
export function startChild(command, args, options = {}) {
  // Windows runs a .cmd file by its shell only, which wants what has spaces in quotes.
  const shell = windows && command.endsWith('.cmd');
  const [program, ...words] = shell ? [command, ...args].map((word) => `"${word}"`) : [command, ...args];
  const stdio = ['ignore', 'inherit', 'inherit'];
  const child = spawn(program, words, { stdio, ...options, shell, detached: !windows });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/** Waits for a child. Gives its exit code; 1 when it could not start or was ended by a signal. */
export function exitOf(child) {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1));
    child.once('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      resolve(1);
    });
  });
}

/** Runs a command with its output shared; throws when it fails. */
export async function run(command, args, options = {}) {
  const code = await exitOf(startChild(command, args, options));
  if (code !== 0) throw new Error(`"${[command, ...args].join(' ')}" ended with code ${code}`);
}

/** Runs a command in silence; when it fails, throws an error that holds what it printed. */
export async function runQuietly(command, args, options = {}) {
  const child = startChild(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  child.stdout?.on('data', (chunk) => (printed += chunk));
  child.stderr?.on('data', (chunk) => (printed += chunk));
  const code = await exitOf(child);
  if (code !== 0)
    throw new Error(`"${[command, ...args].join(' ')}" ended with code ${code}:\n${printed.trim()}`);
  return printed;
}

/** Ends a child and everything it started. Harmless when it has ended already. */
export function endChild(child, signal = 'SIGTERM') {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    if (windows) spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    else process.kill(-child.pid, signal);
  } catch {
    // It ended between the question and the signal.
  }
}

/** Ends a child, and with force when it has not gone after two seconds. */
export async function endChildSurely(child) {
  endChild(child);
  const force = setTimeout(() => endChild(child, 'SIGKILL'), 2000);
  await exitOf(child);
  clearTimeout(force);
}

let stopping = false;
let stopIsNormal = false;

/** From now on Ctrl+C is how the work ends, not how it is broken off: the exit code is then 0. */
export function stopIsTheEnd() {
  stopIsNormal = true;
}

function stop(signal) {
  // A terminal and npm both pass Ctrl+C on: the second one changes nothing.
  if (stopping) return;
  stopping = true;
  process.exit(stopIsNormal ? 0 : signal === 'SIGINT' ? 130 : 143);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
process.on('exit', () => {
  for (const child of running) endChild(child);
  for (const thing of lastThings) {
    try {
      thing();
    } catch {
      // What cannot be tidied up now is in the system's temporary folder, which tidies itself.
    }
  }
});
