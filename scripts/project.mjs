// The project's own folder, and what has to be in it before anything else can run.
// Node built-ins only: on a fresh clone nothing is installed yet.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { npm } from './terminal/npm.mjs';
import { step } from './terminal/say.mjs';

export const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
/** Everything that the scripts make, except the bundles in dist/. */
export const out = path.join(root, 'out');

const oldestNode = [20, 19];

/** Throws, in words for a person, when this Node is too old for the project. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const tooOld = major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1]);
  if (tooOld)
    throw new Error(
      `Griffier needs Node ${oldestNode.join('.')} or later; this is ${process.versions.node}.`,
    );
}

/** Whether node_modules/ holds what package-lock.json asks for, in the versions it asks for. */
function packagesAreInstalled() {
  // npm writes the first file as the last thing of an install that went well.
  const installed = readPackages(path.join(root, 'node_modules/.package-lock.json'));
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      // Optional packages are those for other systems, such as esbuild for Windows on a Mac.
      place === '' || optional || installed[place]?.version === version,
  );
}

/** @returns {Record<string, {version?: string, optional?: boolean}>} */
function readPackages(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : {};
}

/** Installs the packages of package-lock.json, unless they are there already. */
export async function installPackages() {
  if (packagesAreInstalled()) return;
  await step('Installing the packages (npm ci)', () => npm(['ci', '--no-audit', '--no-fund'], { cwd: root }));
}

/** Builds dist/ for development. */
export async function build() {
  await step('Building dist/', () => npm(['run', '--silent', 'build'], { cwd: root }));
}
